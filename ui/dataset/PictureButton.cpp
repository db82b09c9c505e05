#include "ui/dataset/PictureButton.h"

#include "core/base/Files.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/ThumbnailPainting.h"

#include <QMouseEvent>
#include <QPainter>

namespace lesion {

namespace {
constexpr int footHeight = 3;
}

PictureButton::PictureButton(Thumbnails* thumbnails, QSize size, QWidget* parent)
    : QAbstractButton(parent), thumbnails_(thumbnails), size_(size) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const auto arrived = [this](const QString& file) {
        if (file == key_) fetch();
    };
    connect(thumbnails_, &Thumbnails::ready, this, arrived);
    connect(thumbnails_, &Thumbnails::failed, this, arrived);
}

void PictureButton::setPicture(const std::filesystem::path& file, const QString& caption, const QString& description) {
    file_ = file;
    key_ = toQString(toUtf8(file));
    caption_ = caption;
    setToolTip(description);
    setAccessibleName(description);
    setEnabled(true);
    updateGeometry();
    fetch();
}

void PictureButton::clearPicture() {
    file_.clear();
    key_.clear();
    caption_.clear();
    pixmap_ = {};
    failed_ = false;
    setEnabled(false);
    setToolTip({});
    update();
}

void PictureButton::setClassColour(const QColor& colour, const QColor& outline) {
    colour_ = colour;
    outline_ = outline;
    update();
}

void PictureButton::setStretching(bool stretching) {
    const QSizePolicy::Policy policy = stretching ? QSizePolicy::Expanding : QSizePolicy::Fixed;
    setSizePolicy(policy, policy);
}

void PictureButton::fetch() {
    pixmap_ = thumbnails_->get(file_);
    failed_ = pixmap_.isNull() && thumbnails_->hasFailed(file_);
    update();
}

QSize PictureButton::sizeHint() const {
    const int text = caption_.isEmpty() ? 0 : fontMetrics().height() + 4;
    return {size_.width(), size_.height() + footHeight + text};
}

QSize PictureButton::minimumSizeHint() const {
    return sizePolicy().horizontalPolicy() == QSizePolicy::Expanding ? QSize(96, 96) : sizeHint();
}

void PictureButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int text = caption_.isEmpty() ? 0 : fontMetrics().height() + 4;
    const QRect box = rect().adjusted(2, 2, -2, -2 - footHeight - text);
    if (key_.isEmpty()) return;
    const PictureSign sign = failed_ ? PictureSign{QStringLiteral("warning"), warningColour(palette())} : PictureSign{};
    const QRect place = drawPicture(&painter, box, pixmap_, sign, palette());
    if (colour_.isValid()) {
        const QRect foot(place.left(), place.bottom() + 1, place.width(), footHeight);
        painter.fillRect(foot, colour_);
        if (outline_ != colour_) painter.fillRect(foot.adjusted(0, footHeight - 1, 0, 0), outline_);
    }
    if (text > 0) {
        const QRect line(rect().left(), place.bottom() + 1 + footHeight + 2, width(), fontMetrics().height());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(line, Qt::AlignCenter, fontMetrics().elidedText(caption_, Qt::ElideMiddle, width()));
    }
    if (hasFocus() || isDown() || underMouse()) {
        painter.setPen(QPen(accentColour(palette()), hasFocus() ? 2 : 1));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
}

void PictureButton::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) Q_EMIT doubleClicked();
    QAbstractButton::mouseDoubleClickEvent(event);
}

}  // namespace lesion
