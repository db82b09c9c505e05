#include "ui/evaluation/CaseView.h"

#include "core/image/ImageFile.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageText.h"
#include "ui/widgets/ImageView.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace lesion {

namespace {

struct Decoded {
    QImage image;
    QString error;
};

Decoded decode(const std::filesystem::path& file) {
    if (file.empty()) return {};
    const Result<cv::Mat> rgb = loadImage(file);
    if (!rgb) return {{}, messageText(rgb.error().message)};
    return {toQImage(*rgb), {}};
}

void showIn(ImageView* view, const Decoded& decoded) {
    view->setImage(decoded.image);
    view->setPlaceholder(decoded.error);
}

QToolButton* arrowButton(Qt::ArrowType arrow, const QString& name) {
    auto* button = new QToolButton;
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

}  // namespace

CaseView::CaseView(CaseModel* model, QThreadPool* pool, QWidget* parent)
    : QWidget(parent),
      model_(model),
      pool_(pool),
      view_(new ImageView),
      second_(new ImageView),
      caption_(new QLabel),
      details_(new QLabel),
      previous_(arrowButton(Qt::LeftArrow, tr("Previous image (Left)"))),
      next_(arrowButton(Qt::RightArrow, tr("Next image (Right)"))) {
    caption_->setTextFormat(Qt::PlainText);
    caption_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    caption_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    details_->setObjectName("caseDetails");
    details_->setTextFormat(Qt::PlainText);
    details_->setWordWrap(true);
    auto* close = new QToolButton;
    close->setText(tr("Back"));
    close->setToolTip(tr("Closes the large view (Escape)."));
    auto* head = new QHBoxLayout;
    head->addWidget(previous_);
    head->addWidget(next_);
    head->addWidget(caption_, 1);
    head->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    auto* pictures = new QHBoxLayout;
    pictures->addWidget(view_, 1);
    pictures->addWidget(second_, 1);
    column->addLayout(pictures, 1);
    column->addWidget(details_);
    setFocusProxy(view_);
    connect(previous_, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { step(1); });
    connect(close, &QToolButton::clicked, this, &CaseView::closed);
}

void CaseView::show(int row) {
    if (row < 0 || row >= model_->rowCount()) return;
    row_ = row;
    const Case& shown = model_->at(row);
    caption_->setText(tr("%1 · image %2 of %3").arg(shown.id, number(row + 1), number(model_->rowCount())));
    details_->setText(shown.tip);
    view_->setAccessibleName(QStringLiteral("%1, %2").arg(caption_->text(), shown.tip));
    previous_->setEnabled(row > 0);
    next_->setEnabled(row + 1 < model_->rowCount());
    wanted_ = {shown.file, shown.otherFile};
    complete_ = false;
    second_->setVisible(shown.isPair());
    second_->setAccessibleName(shown.otherId);
    if (wanted_.first.empty()) {
        view_->setImage({});
        view_->setPlaceholder(tr("The data set is not open, so there is no picture."));
        return;
    }
    const std::pair<ImageView*, std::filesystem::path> both[] = {{view_, wanted_.first}, {second_, wanted_.second}};
    for (const auto& [view, file] : both) {
        view->setPlaceholder(tr("Reading the image …"));
        view->setImage(file.empty() ? QImage() : model_->thumbnails()->get(file).toImage());
    }
    load();
}

void CaseView::load() {
    if (loading_) return;  // the running one looks at wanted_ when it is done
    loading_ = true;
    runAsync(
        pool_, this, [wanted = wanted_] { return std::pair(decode(wanted.first), decode(wanted.second)); },
        [this, asked = wanted_](const std::pair<Decoded, Decoded>& decoded) {
            loading_ = false;
            if (wanted_.first.empty()) return;
            if (!(asked == wanted_)) return load();
            complete_ = decoded.first.error.isEmpty() && decoded.second.error.isEmpty();
            showIn(view_, decoded.first);
            showIn(second_, decoded.second);
        },
        1);
}

void CaseView::step(int by) {
    const int wanted = std::clamp(row_ + by, 0, std::max(0, model_->rowCount() - 1));
    if (row_ < 0 || wanted == row_) return;
    show(wanted);
    Q_EMIT rowChanged(wanted);
}

void CaseView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            return step(-1);
        case Qt::Key_Right:
        case Qt::Key_Down:
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
