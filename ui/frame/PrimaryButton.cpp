#include "ui/frame/PrimaryButton.h"

#include "ui/frame/Theme.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace lesion {

PrimaryButton::PrimaryButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize PrimaryButton::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    const int em = metrics.height();
    return {metrics.size(Qt::TextShowMnemonic, text()).width() + 5 * em / 2, em + std::max(14, em)};
}

void PrimaryButton::paintEvent(QPaintEvent*) {
    QStyleOptionButton option;
    initStyleOption(&option);
    const QPalette& colours = palette();
    QColor ground = colours.color(QPalette::Active, QPalette::Highlight);
    QColor ink = colours.color(QPalette::Active, QPalette::HighlightedText);
    if (!isEnabled()) {
        ground = colours.color(QPalette::Mid);
        ink = quietText(colours);
    } else if (isDown()) {
        ground = ground.darker(115);
    } else if (underMouse()) {
        ground = ground.lighter(112);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(area, 4, 4);
    if (hasFocus() && byKeyboard_) {
        painter.setPen(QPen(ink, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(2.5, 2.5, -2.5, -2.5), 2, 2);
    }
    painter.setPen(ink);
    const bool hint = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawText(rect(), Qt::AlignCenter | (hint ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
}

void PrimaryButton::focusInEvent(QFocusEvent* event) {
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        byKeyboard_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    }
    QPushButton::focusInEvent(event);
}

void PrimaryButton::enterEvent(QEnterEvent* event) {
    QPushButton::enterEvent(event);
    update();
}

void PrimaryButton::leaveEvent(QEvent* event) {
    QPushButton::leaveEvent(event);
    update();
}

}  // namespace lesion
