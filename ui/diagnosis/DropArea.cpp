#include "ui/diagnosis/DropArea.h"

#include "ui/diagnosis/HeatView.h"
#include "ui/frame/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace lesion {

namespace {

QWidget* captioned(QLabel* caption, HeatView* view) {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    caption->setAlignment(Qt::AlignHCenter);
    caption->setWordWrap(true);
    caption->setTextFormat(Qt::PlainText);
    caption->hide();
    column->addWidget(caption);
    column->addWidget(view, 1);
    return part;
}

}  // namespace

DropArea::DropArea(QWidget* parent)
    : QWidget(parent),
      view_(new HeatView),
      second_(new HeatView),
      caption_(new QLabel),
      secondCaption_(new QLabel),
      secondColumn_(captioned(secondCaption_, second_)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(8);
    layout->addWidget(captioned(caption_, view_), 1);
    layout->addWidget(secondColumn_, 1);
    view_->setObjectName("photograph");
    view_->setAccessibleName(tr("The photograph"));
    second_->setObjectName("secondPhotograph");
    second_->setAccessibleName(tr("The photograph with the second class's heat map"));
    caption_->setObjectName("heatCaption");
    secondCaption_->setObjectName("secondHeatCaption");
    secondColumn_->hide();
    connect(view_, &ImageView::viewMoved, this, [this] { second_->showLike(*view_); });
    connect(second_, &ImageView::viewMoved, this, [this] { view_->showLike(*second_); });
}

void DropArea::setPhotograph(const QImage& photograph) {
    if (photograph.cacheKey() != view_->image().cacheKey()) view_->setImage(photograph);
    if (secondColumn_->isHidden()) return;
    if (photograph.cacheKey() != second_->image().cacheKey()) second_->setImage(photograph);
    second_->showLike(*view_);
}

void DropArea::setCompared(bool compared) {
    if (compared != secondColumn_->isHidden()) return;
    secondColumn_->setVisible(compared);
    if (compared) {
        setPhotograph(view_->image());
    } else {
        second_->setHeat({});
        second_->setImage({});
    }
}

void DropArea::setCaptions(const QString& first, const QString& second) {
    caption_->setText(first);
    caption_->setVisible(!first.isEmpty());
    secondCaption_->setText(second);
    secondCaption_->setVisible(!second.isEmpty());
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
