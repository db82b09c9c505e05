#include "ui/diagnosis/HeatView.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace lesion {

namespace {
constexpr int longestSide = 512;
}

QImage heatLayer(const Explanation& explanation, int classIndex, QSize photograph) {
    if (photograph.isEmpty()) return {};
    const QSize size = photograph.width() > longestSide || photograph.height() > longestSide
                           ? photograph.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1})
                           : photograph;
    const cv::Mat1f map = mapOfClass(explanation, classIndex, {size.width(), size.height()}, MapScale::AllClasses);
    if (cv::countNonZero(map) == 0) return {};
    QImage layer(size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(layer.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const double value = double(map(y, x));
            const cv::Vec3b colour = mapColour(value);
            line[x] = qPremultiply(
                qRgba(colour[0], colour[1], colour[2], int(std::lround(255 * std::clamp(value, 0.0, 1.0)))));
        }
    }
    return layer;
}

void HeatView::setHeat(const QImage& layer) {
    heat_ = layer;
    update();
}

void HeatView::setOpacity(double opacity) {
    opacity_ = opacity;
    update();
}

void HeatView::paintEvent(QPaintEvent* event) {
    ImageView::paintEvent(event);
    if (heat_.isNull() || image().isNull()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(opacity_);
    painter.drawImage(imageArea(), heat_, QRectF(heat_.rect()));
}

}  // namespace lesion
