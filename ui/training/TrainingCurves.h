#pragma once

#include "core/training/Run.h"
#include "core/training/Trainer.h"

#include <QColor>
#include <QStackedLayout>
#include <QStringList>
#include <QWidget>
#include <vector>

class QCPGraph;
class QCPItemText;
class QLabel;

namespace lesion {

class Plot;

/// The two charts of a training side by side: loss (batches faint, training and validation per epoch) and accuracy
/// (training, validation, balanced, with a line at the majority baseline and the best epoch marked). Shows one run in
/// full, live or from disk, or several overlaid by their validation curves. Never blank axes: a sentence instead.
class TrainingCurves : public QWidget {
    Q_OBJECT

public:
    explicit TrainingCurves(QWidget* parent = nullptr);

    /// Empties the charts for a training about to start.
    void begin(int epochs, double majorityAccuracy);
    void addBatches(const std::vector<BatchRecord>& batches);
    void addEpoch(const EpochRecord& epoch, int bestEpoch);
    void showRun(const Run& run);
    /// With two or more runs their validation curves replace the single run's; fewer: back to it.
    void setOverlay(const std::vector<Run>& runs);
    void showNothing(const QString& sentence);

    Plot* lossPlot() { return loss_; }
    Plot* accuracyPlot() { return accuracy_; }

private:
    struct Labelled {
        Plot* plot;
        QCPGraph* graph;
        QString name;
    };
    struct Curve {
        QString name;
        std::vector<EpochRecord> epochs;
        int bestEpoch = 0;
    };
    QList<QStringList> table() const;
    QString readout(double x) const;
    void redraw();
    void drawSingle();
    void drawOverlay();
    void clearPlots();
    QCPGraph* addGraph(Plot* plot, const QString& name, const QColor& colour, Qt::PenStyle style, double width);
    void addBestMark(Plot* plot, double x, double y, const QColor& colour);
    void setRanges();
    void placeLabels();
    void labelGraphs(Plot* plot);

    QStackedLayout* stack_;
    QLabel* nothing_;
    Plot* loss_;
    Plot* accuracy_;
    std::vector<Labelled> labelled_;
    std::vector<QCPItemText*> labels_;

    std::vector<double> batchX_;
    std::vector<double> batchLoss_;
    Curve single_;
    std::vector<Curve> overlay_;
    int epochsPlanned_ = 1;
    double majority_ = 0;
};

}  // namespace lesion
