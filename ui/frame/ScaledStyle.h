#pragma once

#include <QProxyStyle>

namespace lesion {

/// Fusion with a little more air in buttons, and with indicators and icons that grow with the text: on a projector a
/// check box must not stay at 13 pixels beside letters of 30.
class ScaledStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit ScaledStyle(double scale);
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    double scale() const { return scale_; }

private:
    double scale_;
};

}  // namespace lesion
