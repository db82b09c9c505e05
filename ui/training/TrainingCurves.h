#pragma once

#include "core/training/Run.h"
#include "core/training/Trainer.h"

#include <QColor>
#include <QStackedLayout>
#include <QStringList>
#include <QTimer>
#include <QWidget>
#include <set>
#include <vector>

class QCPGraph;
class QLabel;

namespace lesion {

class CurveLabels;
class Plot;

/// The two charts of a training side by side: loss (batches faint, training and validation per epoch) and accuracy
/// (training, validation, balanced, with a line at the majority baseline and the best epoch marked). Shows one run in
/// full, live or from disk, or it and the overlaid runs by their validation curves. Never blank axes: a sentence
/// instead.
class TrainingCurves : public QWidget {
    Q_OBJECT

public:
    explicit TrainingCurves(QWidget* parent = nullptr);

    /// A training about to go on; `history`: the epochs that a resumed one has behind it.
    void begin(const QString& name, int epochs, double majorityAccuracy, const std::vector<EpochRecord>& history = {});
    void addBatches(const std::vector<BatchRecord>& batches);
    void addEpoch(const EpochRecord& epoch, int bestEpoch);
    /// Keeps the batches' line where it is the training just seen.
    void showRun(const Run& run);
    /// Runs laid over the shown one: with two or more in all, only their validation curves are drawn.
    void setOverlay(const std::vector<Run>& runs);
    void showNothing(const QString& sentence);

    const QString& name() const { return single_.name; }
    int epochs() const { return int(single_.epochs.size()); }
    Plot* lossPlot() { return loss_; }
    Plot* accuracyPlot() { return accuracy_; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Curve {
        QString name;
        std::vector<EpochRecord> epochs;
        int bestEpoch = 0;
    };
    Plot* addPlot(const QString& title, QLayout* row);
    std::vector<Curve> overlaid() const;
    QList<QStringList> table() const;
    QString readout(double x) const;
    void redrawSoon();
    void redraw();
    void drawSingle();
    void drawOverlay(const std::vector<Curve>& curves);
    void drawMajority();
    static void nameAxis(Plot* plot, const QString& name);
    void clearPlots();
    QCPGraph* addGraph(Plot* plot, const QString& name, const QColor& colour, Qt::PenStyle style, double width);
    void addBestMark(const Curve& curve, const QColor& colour);
    void setRanges();

    QStackedLayout* stack_;
    QLabel* nothing_;
    Plot* loss_ = nullptr;
    Plot* accuracy_ = nullptr;
    CurveLabels* lossLabels_ = nullptr;
    CurveLabels* accuracyLabels_ = nullptr;
    QTimer redrawTimer_;
    std::set<Plot*> zoomed_;  ///< by the user: new points leave their view alone
    bool ranging_ = false;
    bool stale_ = false;  ///< something changed while out of sight

    std::vector<double> batchX_;
    std::vector<double> batchLoss_;
    Curve single_;
    std::vector<Curve> overlay_;
    int epochsPlanned_ = 1;
    double majority_ = 0;
};

}  // namespace lesion
