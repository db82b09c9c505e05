#include "ui/widgets/NameBox.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QHelpEvent>
#include <QScreen>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

namespace lesion {

NameBox::NameBox(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void NameBox::showPopup() {
    view()->setTextElideMode(Qt::ElideMiddle);
    const int margins = view()->verticalScrollBar()->sizeHint().width() + 2 * view()->frameWidth();
    const int wanted = view()->sizeHintForColumn(0) + margins;
    view()->setMinimumWidth(std::clamp(wanted, width(), std::max(width(), screen()->availableSize().width() * 9 / 10)));
    QComboBox::showPopup();
}

QString NameBox::shownText() const {
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return fontMetrics().elidedText(currentText(), Qt::ElideMiddle, field.width() - 2);
}

bool NameBox::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || shownText() == currentText()) return QComboBox::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), currentText() + QLatin1Char('\n') + toolTip(),
                       this);
    return true;
}

void NameBox::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

}  // namespace lesion
