#include "ui/diagnosis/DropArea.h"

#include "ui/frame/Theme.h"
#include "ui/widgets/ImageView.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lesion {

DropArea::DropArea(QWidget* parent) : QWidget(parent), view_(new ImageView) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(view_);
    view_->setObjectName("photograph");
    view_->setAccessibleName(tr("The photograph"));
}

void DropArea::setInviting(bool inviting) {
    inviting_ = inviting;
    view_->setPlaceholder(inviting ? tr("Drop a photograph here, paste one (Ctrl+V) or open it.") : QString());
    update();
}

void DropArea::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            return Q_EMIT stepRequested(-1);
        case Qt::Key_Right:
        case Qt::Key_Down:
            return Q_EMIT stepRequested(1);
        default:
            QWidget::keyPressEvent(event);
    }
}

void DropArea::paintEvent(QPaintEvent*) {
    if (!inviting_) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(quietText(palette()), 1.5, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

}  // namespace lesion
