#include "ui/frame/ScaledStyle.h"

#include "ui/frame/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace lesion {

namespace {

/// Fusion outlines fields darker than their ground, which on a dark ground nobody sees.
void outline(QPainter* painter, const QRect& rect, const QStyleOption* option, const QWidget* widget, double radius) {
    if (!isDark(option->palette) || (widget && !widget->isVisible())) return;
    const bool focus = option->state.testFlag(QStyle::State_HasFocus);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(focus ? accentColour(option->palette) : QColor(enabled ? 0xff6b7280 : 0xff454b55));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

}  // namespace

ScaledStyle::ScaledStyle(double scale) : QProxyStyle(QStringLiteral("Fusion")), scale_(scale) {}

int ScaledStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const int size = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ListViewIconSize:
        case PM_TabBarIconSize:
        case PM_MenuButtonIndicator:
        case PM_ScrollBarExtent:
        case PM_SliderThickness:
        case PM_SliderLength:
        case PM_SliderControlThickness:
            return qRound(size * scale_);
        default:
            return size;
    }
}

QSize ScaledStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const {
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton && widget) {
        const int em = widget->fontMetrics().height();
        wanted += QSize(em, em / 4);
    }
    return wanted;
}

void ScaledStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox)
        outline(painter, option->rect, option, widget, 2);
    if (element == PE_IndicatorRadioButton) outline(painter, option->rect, option, widget, option->rect.width() / 2.0);
}

void ScaledStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element != CE_MenuItem || !item || item->icon.isNull() || !item->state.testFlag(State_Selected)) {
        return QProxyStyle::drawControl(element, option, painter, widget);
    }
    QStyleOptionMenuItem selected = *item;  // Fusion would draw the icon dark on the filled row
    const int edge = pixelMetric(PM_SmallIconSize, option, widget);
    const qreal ratio = painter->device()->devicePixelRatioF();
    const auto mode = item->state.testFlag(State_Enabled) ? QIcon::Selected : QIcon::Disabled;
    selected.icon = QIcon(item->icon.pixmap(QSize(edge, edge), ratio, mode));
    QProxyStyle::drawControl(element, &selected, painter, widget);
}

int ScaledStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const {
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void ScaledStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox) outline(painter, option->rect, option, widget, 2);
}

}  // namespace lesion
