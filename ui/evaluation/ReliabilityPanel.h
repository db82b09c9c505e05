#pragma once

#include "ui/evaluation/LevelResults.h"

#include <QWidget>

class QCPAxisRect;
class QLabel;

namespace lesion {

class Plot;

/// Whether a probability can be taken at its word: share of right answers over said probability, with the number of
/// answers beneath, as the model answers and, where it has a temperature, as it would without.
class ReliabilityPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReliabilityPanel(QWidget* parent = nullptr);
    void setResults(const LevelResults& results);

protected:
    void changeEvent(QEvent* event) override;

private:
    void redraw();
    void drawCurve(const Calibration& calibration, const QColor& colour, bool answered);
    void drawCounts();
    void setRanges();
    void showFigures();
    QString readout(double x) const;
    QList<QStringList> table() const;

    Calibration answered_;
    std::optional<Calibration> before_;
    double temperature_ = 1;
    int images_ = 0;
    bool lesions_ = false;
    bool modelled_ = false;  ///< there is something to show
    Plot* plot_;
    QCPAxisRect* counts_;
    QLabel* figures_;
};

}  // namespace lesion
