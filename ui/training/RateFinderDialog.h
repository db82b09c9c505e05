#pragma once

#include "core/base/StopToken.h"
#include "core/dataset/Dataset.h"
#include "core/training/RateFinder.h"
#include "core/training/TrainingOptions.h"

#include <memory>
#include <QDialog>
#include <QTimer>

class QCPItemStraightLine;
class QCPItemText;
class QLabel;
class QProgressBar;
class QPushButton;
class QThreadPool;

namespace lesion {

class MessageBar;
class Plot;

/// Tries growing learning rates on a few batches, draws the loss against them, and offers the rate that it suggests.
/// Begins when it is made; closing it ends the search after the running batch.
class RateFinderDialog : public QDialog {
    Q_OBJECT

public:
    /// `dataset` as opened, `options` as a training would have them. The search runs in `pool`, which outlives this.
    RateFinderDialog(std::shared_ptr<const Dataset> dataset, const TrainingOptions& options, QThreadPool* pool,
                     QWidget* parent = nullptr);
    ~RateFinderDialog() override;

    Plot* plot() { return plot_; }
    bool searching() const { return look_.isActive(); }
    /// "3e-4": one digit is all that such a search bears.
    static QString rateText(double rate);
    /// The rate that this text says.
    static double rounded(double rate);

Q_SIGNALS:
    void chosen(double rate);

private:
    struct News;

    void build();
    void buildPlot();
    void begin(std::shared_ptr<const Dataset> dataset, const TrainingOptions& options, QThreadPool* pool);
    void showNews();
    void take(const Result<RateCurve>& found);
    void draw();
    QString readout(double rate) const;

    std::shared_ptr<News> news_;
    StopToken stop_;
    QTimer look_;
    RateCurve found_;
    Plot* plot_ = nullptr;
    QCPItemStraightLine* mark_ = nullptr;
    QCPItemText* markText_ = nullptr;
    QLabel* sentence_ = nullptr;
    QLabel* waiting_ = nullptr;
    QWidget* progressRow_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QLabel* progressText_ = nullptr;
    MessageBar* messages_ = nullptr;
    QPushButton* use_ = nullptr;
    QPushButton* cancel_ = nullptr;
};

}  // namespace lesion
