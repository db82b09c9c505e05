#pragma once

#include "core/metrics/Metrics.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace lesion {

/// Where a balanced accuracy stands among the published ones of ISIC 2018 task 3, and the file that the challenge's
/// server takes. Only for the challenge's own test images: of others the rank would say little, so nothing is shown.
class StandingBox : public QWidget {
    Q_OBJECT

public:
    explicit StandingBox(QWidget* parent = nullptr);
    void setPredictions(const Predictions& predictions);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRow(const QString& what, double balancedAccuracy, bool own);
    void fit();
    void save();

    Predictions predictions_;
    QLabel* head_;
    QTableWidget* table_;
};

}  // namespace lesion
