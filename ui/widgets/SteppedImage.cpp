#include "ui/widgets/SteppedImage.h"

#include "core/image/ImageFile.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageText.h"
#include "ui/images/Thumbnails.h"
#include "ui/widgets/ImageView.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace lesion {

namespace {

struct ReadImage {
    QImage image;
    QString error;  ///< empty: it could be decoded
};

ReadImage readImage(const std::filesystem::path& file) {
    if (file.empty()) return {};
    const Result<cv::Mat> rgb = loadImage(file);
    if (!rgb) return {{}, messageText(rgb.error().message)};
    return {toQImage(*rgb), {}};
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

SteppedImage::SteppedImage(const QString& back, int pictures, Thumbnails* thumbnails, QThreadPool* pool,
                           QWidget* parent)
    : QWidget(parent),
      thumbnails_(thumbnails),
      pool_(pool),
      caption_(new QLabel),
      details_(new QLabel),
      previous_(arrowButton(Qt::LeftArrow, tr("Previous image (Left)"))),
      next_(arrowButton(Qt::RightArrow, tr("Next image (Right)"))) {
    build(back, pictures);
    connect(previous_, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { step(1); });
    connect(thumbnails_, &Thumbnails::ready, this, [this] {
        if (row_ >= 0 && !complete_) standIn();
    });
}

void SteppedImage::build(const QString& back, int pictures) {
    caption_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    caption_->setTextFormat(Qt::PlainText);
    caption_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    caption_->setFont(bold);
    details_->setTextFormat(Qt::PlainText);
    details_->setWordWrap(true);
    auto* close = new QToolButton;
    close->setText(back);
    close->setToolTip(tr("Closes the large view (Escape)."));
    connect(close, &QToolButton::clicked, this, &SteppedImage::closed);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(previous_);
    head->addWidget(next_);
    head->addWidget(caption_, 1);
    head->addWidget(close);
    auto* beside = new QHBoxLayout;
    for (int i = 0; i < pictures; ++i) {
        views_.push_back(new ImageView);
        beside->addWidget(views_.back(), 1);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addLayout(beside, 1);
    layout->addWidget(details_);
    setFocusProxy(views_.front());
}

QString SteppedImage::caption() const {
    return caption_->text();
}

void SteppedImage::show(int row) {
    if (row < 0 || row >= count()) return;
    row_ = row;
    const Row shown = describe(row);
    caption_->setText(shown.caption);
    details_->setText(shown.details);
    previous_->setEnabled(row > 0);
    next_->setEnabled(row + 1 < count());
    wanted_.clear();
    complete_ = false;
    const bool any = shown.noPictures.isEmpty();
    for (std::size_t i = 0; i < views_.size(); ++i) {
        const bool used = i < shown.pictures.size();
        views_[i]->setVisible(used);
        views_[i]->setImage({});
        views_[i]->setPlaceholder(any ? tr("Reading the image …") : shown.noPictures);
        if (!used) continue;
        views_[i]->setAccessibleName(shown.pictures[i].name);
        if (any) wanted_.push_back(shown.pictures[i].file);
    }
    if (!any) return;
    standIn();
    read();
}

void SteppedImage::standIn() {
    for (std::size_t i = 0; i < wanted_.size(); ++i) {
        if (wanted_[i].empty() || !views_[i]->image().isNull()) continue;
        const QPixmap thumbnail = thumbnails_->get(wanted_[i]);
        if (!thumbnail.isNull()) views_[i]->setImage(thumbnail.toImage());
    }
}

void SteppedImage::read() {
    if (reading_) return;  // the running one looks at wanted_ when it is done
    reading_ = true;
    const auto task = [files = wanted_] {
        std::vector<ReadImage> images;
        for (const auto& file : files) images.push_back(readImage(file));
        return images;
    };
    runAsync(
        pool_, this, task,
        [this, asked = wanted_](const std::vector<ReadImage>& images) {
            reading_ = false;
            if (wanted_.empty()) return;
            if (asked != wanted_) return read();
            complete_ = std::ranges::all_of(images, &QString::isEmpty, &ReadImage::error);
            for (std::size_t i = 0; i < images.size(); ++i) {
                views_[i]->setImage(images[i].image);
                views_[i]->setPlaceholder(images[i].error);
            }
            if (!complete_ && row_ >= 0) couldNotRead(row_);
        },
        1);
}

void SteppedImage::step(int by) {
    const int wanted = std::clamp(row_ + by, 0, std::max(0, count() - 1));
    if (row_ < 0 || wanted == row_) return;
    show(wanted);
    Q_EMIT rowChanged(wanted);
}

void SteppedImage::keyPressEvent(QKeyEvent* event) {
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
            return step(-count());
        case Qt::Key_End:
            return step(count());
        case Qt::Key_Escape:
        case Qt::Key_Space:
            Q_EMIT closed();
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

}  // namespace lesion
