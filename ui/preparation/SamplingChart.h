#pragma once

#include "core/dataset/Sampling.h"

#include <QStringList>
#include <QWidget>
#include <vector>

class QLabel;

namespace lesion {

class Plot;

/// Training images of each class before and after sampling, and how often an image of the class repeats in an epoch.
class SamplingChart : public QWidget {
    Q_OBJECT

public:
    explicit SamplingChart(QWidget* parent = nullptr);
    /// `weights`: of each class in the loss, shown where the sampling is by weights.
    void setSummary(const QStringList& classes, const SamplingSummary& summary, SamplingKind kind,
                    const std::vector<double>& weights);
    Plot* plot() { return plot_; }

private:
    void redraw();
    QString labelOf(int i) const;
    QString legendText() const;
    void addLabel(double x, double y, const QString& text);

    Plot* plot_;
    QLabel* legend_;
    QStringList classes_;
    SamplingSummary summary_;
    SamplingKind kind_ = SamplingKind::None;
    std::vector<double> weights_;
};

}  // namespace lesion
