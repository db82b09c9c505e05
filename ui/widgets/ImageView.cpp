#include "ui/widgets/ImageView.h"

#include <algorithm>
#include <cmath>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace lesion {

namespace {

constexpr double largestZoom = 40;

}  // namespace

ImageView::ImageView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(80, 80);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Picture"));
    setAccessibleDescription(tr("Wheel or + and - zoom, drag or the arrow keys move, 0 fits, 1 is one to one"));
}

void ImageView::setImage(const QImage& image) {
    const bool sameSize = image.size() == image_.size();
    image_ = image;
    smaller_.clear();
    if (!sameSize) fit();
    update();
}

void ImageView::setPlaceholder(const QString& text) {
    placeholder_ = text;
    update();
}

void ImageView::fit() {
    zoom_ = 0;
    centre_ = QPointF(image_.width() / 2.0, image_.height() / 2.0);
    setCursor(Qt::ArrowCursor);
    update();
}

double ImageView::fitZoom() const {
    if (image_.isNull()) return 1;
    const double fitting = std::min(double(width()) / image_.width(), double(height()) / image_.height());
    return std::max(fitting, 1e-3);
}

double ImageView::zoom() const {
    return zoom_ > 0 ? zoom_ : fitZoom();
}

void ImageView::zoomBy(double factor, QPointF about) {
    if (image_.isNull()) return;
    const double before = zoom();
    const double smallest = std::min(fitZoom(), 1.0);
    const double after = std::clamp(before * factor, smallest, largestZoom);
    if (after <= smallest && smallest == fitZoom()) {
        fit();
        Q_EMIT viewMoved();
        return;
    }
    // The image point under the cursor stays there.
    const QPointF offset = about - QPointF(width() / 2.0, height() / 2.0);
    centre_ += offset / before - offset / after;
    zoom_ = after;
    keepInside();
    setCursor(Qt::OpenHandCursor);
    update();
    Q_EMIT viewMoved();
}

void ImageView::keepInside() {
    const double halfWidth = std::min(width() / 2.0 / zoom(), image_.width() / 2.0);
    const double halfHeight = std::min(height() / 2.0 / zoom(), image_.height() / 2.0);
    centre_.setX(std::clamp(centre_.x(), halfWidth, image_.width() - halfWidth));
    centre_.setY(std::clamp(centre_.y(), halfHeight, image_.height() - halfHeight));
}

/// Bilinear sampling skips pixels below half size; each halving here is smooth, so what is drawn never shimmers.
const QImage& ImageView::level(double scale) {
    std::size_t wanted = 0;
    for (double rest = scale; rest < 0.5 && wanted < 6; rest *= 2) ++wanted;
    if (wanted == 0) return image_;
    while (smaller_.size() < wanted) {
        const QImage& last = smaller_.empty() ? image_ : smaller_.back();
        const QSize half((last.width() + 1) / 2, (last.height() + 1) / 2);
        smaller_.push_back(last.scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return smaller_[wanted - 1];
}

QRectF ImageView::imageArea() const {
    const double ratio = devicePixelRatioF();
    const QPointF corner = QPointF(width() / 2.0, height() / 2.0) - centre_ * zoom();
    // On whole device pixels, or one to one would be blurred by half a pixel.
    return {QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio),
            QSizeF(image_.size()) * zoom()};
}

void ImageView::showLike(const ImageView& other) {
    zoom_ = other.zoom_;
    centre_ = other.centre_;
    setCursor(zoom_ > 0 ? Qt::OpenHandCursor : Qt::ArrowCursor);
    update();
}

void ImageView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (image_.isNull()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, placeholder_);
        return;
    }
    const double scale = zoom() * devicePixelRatioF();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < 4);
    const QImage& source = level(scale);
    painter.drawImage(imageArea(), source, QRectF(source.rect()));
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ImageView::wheelEvent(QWheelEvent* event) {
    if (image_.isNull() || event->angleDelta().y() == 0) return event->ignore();
    zoomBy(std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

void ImageView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || image_.isNull() || zoom_ <= 0) return QWidget::mousePressEvent(event);
    dragging_ = true;
    dragFrom_ = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void ImageView::mouseMoveEvent(QMouseEvent* event) {
    if (!dragging_) return QWidget::mouseMoveEvent(event);
    centre_ -= (event->position() - dragFrom_) / zoom();
    dragFrom_ = event->position();
    keepInside();
    update();
    Q_EMIT viewMoved();
}

void ImageView::mouseReleaseEvent(QMouseEvent* event) {
    if (!dragging_) return QWidget::mouseReleaseEvent(event);
    dragging_ = false;
    setCursor(zoom_ > 0 ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void ImageView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    fit();
    Q_EMIT viewMoved();
}

void ImageView::keyPressEvent(QKeyEvent* event) {
    const QPointF middle(width() / 2.0, height() / 2.0);
    const auto pan = [this](double dx, double dy) {
        centre_ += QPointF(dx * width(), dy * height()) / 8.0 / zoom();
        keepInside();
        update();
        Q_EMIT viewMoved();
    };
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoomBy(1.25, middle);
        case Qt::Key_Minus:
            return zoomBy(0.8, middle);
        case Qt::Key_0:
            fit();
            Q_EMIT viewMoved();
            return;
        case Qt::Key_1:
            return zoomBy(1.0 / devicePixelRatioF() / zoom(), middle);
        default:
            break;
    }
    if (zoom_ > 0) {  // fitted, the arrow keys are the parent's: next and previous picture
        switch (event->key()) {
            case Qt::Key_Left:
                return pan(-1, 0);
            case Qt::Key_Right:
                return pan(1, 0);
            case Qt::Key_Up:
                return pan(0, -1);
            case Qt::Key_Down:
                return pan(0, 1);
            default:
                break;
        }
    }
    QWidget::keyPressEvent(event);
}

void ImageView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (zoom_ > 0 && !image_.isNull()) keepInside();
}

}  // namespace lesion
