#include "ui/diagnosis/LiveView.h"

#include <QPainter>

namespace lesion {

LiveView::LiveView(QWidget* parent) : QWidget(parent) {
    setObjectName("liveView");
    setAccessibleName(tr("The camera's picture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void LiveView::setFrame(const QImage& image) {
    frame_ = image;
    update();
}

void LiveView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (frame_.isNull()) return;
    QRect place(QPoint(), frame_.size().scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    painter.drawImage(place, frame_);
}

}  // namespace lesion
