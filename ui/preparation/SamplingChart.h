#pragma once

#include "core/dataset/Sampling.h"

#include <QStringList>
#include <QWidget>

namespace lesion {

class Plot;

/// Training images of each class before and after sampling, and how often an image of the class repeats in an epoch.
class SamplingChart : public QWidget {
    Q_OBJECT

public:
    explicit SamplingChart(QWidget* parent = nullptr);
    void setSummary(const QStringList& classes, const SamplingSummary& summary, SamplingKind kind);
    Plot* plot() { return plot_; }

private:
    void redraw();
    void addLabel(double x, double y, const QString& text);

    Plot* plot_;
    QStringList classes_;
    SamplingSummary summary_;
    SamplingKind kind_ = SamplingKind::None;
};

}  // namespace lesion
