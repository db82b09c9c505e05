#pragma once

#include "core/evaluation/Judged.h"

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace lesion {

class ForestPlot;

/// The folds of a cross-validation, a row each, with their mean and deviation: how much a figure hangs on which lesions
/// happened to be tested. The rest of the page shows the folds' answers pooled.
class FoldsPanel : public QWidget {
    Q_OBJECT

public:
    explicit FoldsPanel(QWidget* parent = nullptr);
    /// `planned`: as many as there are to be.
    void setFolds(const Judged& judged, int planned);

Q_SIGNALS:
    /// The fold's own run is to be judged.
    void foldChosen(const QString& folder);
    void goOnRequested();

private:
    void fill(const std::vector<Run>& folds);
    void draw(const std::vector<Run>& folds);

    QLabel* sentence_;
    QPushButton* goOn_;
    QTableWidget* table_;
    ForestPlot* chart_;
};

}  // namespace lesion
