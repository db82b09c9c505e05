#include "ui/learning/Spotlight.h"

#include "ui/frame/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace lesion {

namespace {

constexpr int margin = 5;
constexpr int corner = 8;

}  // namespace

Spotlight::Spotlight(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setObjectName("spotlight");
}

void Spotlight::light(const QRect& place) {
    const QRect whole = parentWidget()->rect();
    if (place == place_ && geometry() == whole) return;
    place_ = place;
    setGeometry(whole);
    update();
}

void Spotlight::paintEvent(QPaintEvent*) {
    if (place_.isEmpty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF lit = QRectF(place_).adjusted(-margin, -margin, margin, margin).intersected(QRectF(rect()));
    QPainterPath hole;
    hole.addRoundedRect(lit, corner, corner);
    QPainterPath shade;
    shade.addRect(rect());
    painter.fillPath(shade.subtracted(hole), QColor(0, 0, 0, isDark(palette()) ? 140 : 90));
    painter.setPen(QPen(accentColour(palette()), 2.5));
    painter.drawPath(hole);
}

}  // namespace lesion
