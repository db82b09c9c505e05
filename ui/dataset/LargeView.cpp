#include "ui/dataset/LargeView.h"

#include "core/base/Result.h"
#include "core/image/ImageFile.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

#include <algorithm>
#include <optional>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace lesion {

namespace {

struct LoadedFile {
    std::filesystem::path file;
    QImage image;
    std::optional<Error> error;
};

LoadedFile loadFile(const std::filesystem::path& file) {
    const Result<cv::Mat> rgb = loadImage(file);
    if (!rgb) return {file, {}, rgb.error()};
    return {file, toQImage(*rgb), std::nullopt};
}

/// "female · 45 years · back · histo · training", of what is known.
QString metadataLine(const SampleTable& table, int index) {
    const Sample& sample = table.sample(index);
    QStringList words;
    if (!sample.sex.empty()) words << toQString(sample.sex);
    if (sample.age) words << LargeView::tr("%1 years").arg(*sample.age);
    for (const std::string* value : {&sample.site, &sample.dxType, &sample.source})
        if (!value->empty()) words << toQString(*value);
    if (!sample.lesion.empty()) words << LargeView::tr("lesion %1").arg(toQString(sample.lesion));
    if (!table.part(index).empty()) words << LargeView::tr("part: %1").arg(partText(table.part(index)));
    return words.join(QStringLiteral(" · "));
}

QToolButton* arrowButton(Qt::ArrowType arrow, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

}  // namespace

LargeView::LargeView(SampleModel* model, Thumbnails* thumbnails, QThreadPool* pool, QWidget* parent)
    : QWidget(parent), model_(model), thumbnails_(thumbnails), pool_(pool) {
    view_ = new ImageView;
    caption_ = new QLabel;
    caption_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    caption_->setTextFormat(Qt::PlainText);
    caption_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    caption_->setFont(bold);
    details_ = new QLabel;
    details_->setTextFormat(Qt::PlainText);
    details_->setWordWrap(true);
    previous_ = arrowButton(Qt::LeftArrow, tr("Previous image (Left)"), this);
    next_ = arrowButton(Qt::RightArrow, tr("Next image (Right)"), this);
    auto* close = new QToolButton;
    close->setText(tr("Back to all images"));
    close->setToolTip(tr("Closes the large view (Escape)."));

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(previous_);
    head->addWidget(next_);
    head->addWidget(caption_, 1);
    head->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(view_, 1);
    layout->addWidget(details_);
    setFocusProxy(view_);

    connect(previous_, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { step(1); });
    connect(close, &QToolButton::clicked, this, &LargeView::closed);
    connect(thumbnails_, &Thumbnails::ready, this, [this](const QString&) {
        if (row_ < 0 || complete_ || !view_->image().isNull()) return;
        const QPixmap stand = thumbnails_->get(wanted_);
        if (!stand.isNull()) view_->setImage(stand.toImage());
    });
    connect(model_, &QAbstractItemModel::modelReset, this, [this] { row_ = -1; });
}

void LargeView::show(int row) {
    if (row < 0 || row >= model_->rowCount()) return;
    row_ = row;
    describe();
    wanted_ = model_->table()->sample(model_->sampleAt(row)).file;
    complete_ = false;
    view_->setPlaceholder(tr("Reading the image …"));
    view_->setImage(thumbnails_->get(wanted_).toImage());
    load();
}

void LargeView::describe() {
    const SampleTable& table = *model_->table();
    const int sample = model_->sampleAt(row_);
    const QString id = toQString(table.sample(sample).id);
    caption_->setText(tr("%1 · %2 · image %3 of %4")
                          .arg(id, facetValueText(Facet::Class, table.className(sample)), number(row_ + 1),
                               number(model_->rowCount())));
    details_->setText(metadataLine(table, sample));
    view_->setAccessibleName(caption_->text());
    previous_->setEnabled(row_ > 0);
    next_->setEnabled(row_ + 1 < model_->rowCount());
}

void LargeView::load() {
    if (loading_) return;  // the running one looks at wanted_ when it is done
    loading_ = true;
    runAsync(
        pool_, this, [file = wanted_] { return loadFile(file); },
        [this](LoadedFile loaded) {
            loading_ = false;
            if (loaded.file != wanted_) return load();
            complete_ = !loaded.error;
            if (complete_) return view_->setImage(loaded.image);
            view_->setImage({});
            view_->setPlaceholder(messageText(loaded.error->message));
            if (row_ >= 0) Q_EMIT failed(model_->sampleAt(row_));
        },
        1);
}

void LargeView::step(int by) {
    const int wanted = std::clamp(row_ + by, 0, std::max(0, model_->rowCount() - 1));
    if (row_ < 0 || wanted == row_) return;
    show(wanted);
    Q_EMIT rowChanged(wanted);
}

void LargeView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
        case Qt::Key_PageUp:
            return step(-1);
        case Qt::Key_Right:
        case Qt::Key_Down:
        case Qt::Key_PageDown:
            return step(1);
        case Qt::Key_Home:
            return step(-model_->rowCount());
        case Qt::Key_End:
            return step(model_->rowCount());
        case Qt::Key_Escape:
        case Qt::Key_Space:
            Q_EMIT closed();
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

}  // namespace lesion
