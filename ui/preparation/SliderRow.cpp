#include "ui/preparation/SliderRow.h"

#include <cmath>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

namespace lesion {

SliderRow::SliderRow(double highest, double step, int decimals, const QString& suffix, QWidget* parent)
    : QWidget(parent), slider_(new QSlider(Qt::Horizontal)), box_(new QDoubleSpinBox), step_(step) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(slider_, 1);
    row->addWidget(box_);
    slider_->setRange(0, int(std::lround(highest / step)));
    slider_->setPageStep(std::max(1, slider_->maximum() / 10));
    slider_->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
    box_->setRange(0, highest);
    box_->setSingleStep(step);
    box_->setDecimals(decimals);
    box_->setSuffix(suffix);
    box_->setKeyboardTracking(false);
    setFocusProxy(slider_);
    connect(slider_, &QSlider::valueChanged, this, [this](int position) {
        const QSignalBlocker quiet(box_);
        box_->setValue(position * step_);
        Q_EMIT edited(box_->value());
    });
    connect(box_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const QSignalBlocker quiet(slider_);
        slider_->setValue(int(std::lround(value / step_)));
        Q_EMIT edited(value);
    });
}

void SliderRow::setValue(double value) {
    const QSignalBlocker quietBox(box_);
    const QSignalBlocker quietSlider(slider_);
    box_->setValue(value);
    slider_->setValue(int(std::lround(value / step_)));
}

double SliderRow::value() const {
    return box_->value();
}

}  // namespace lesion
