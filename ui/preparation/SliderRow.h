#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QSlider;

namespace lesion {

/// A slider and a number for the same value: drag for a feeling, type for precision.
class SliderRow : public QWidget {
    Q_OBJECT

public:
    SliderRow(double highest, double step, int decimals, const QString& suffix, QWidget* parent = nullptr);
    void setValue(double value);  ///< without `edited`
    double value() const;
    QSlider* slider() { return slider_; }

Q_SIGNALS:
    void edited(double value);

private:
    QSlider* slider_;
    QDoubleSpinBox* box_;
    double step_;
};

}  // namespace lesion
