#include "ui/frame/ScaledStyle.h"

#include <QPushButton>

namespace lesion {

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

}  // namespace lesion
