#pragma once

#include "core/metrics/Figures.h"
#include "core/metrics/Metrics.h"

#include <QTableWidget>

namespace lesion {

/// Every class against the rest: sensitivity, specificity, precision, F1, AUC and average precision with intervals
/// beneath, and a bar in the class's colour for the eye. A class without samples shows a dash.
class ClassTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ClassTable(QWidget* parent = nullptr);
    void setFigures(const Figures& figures, const Evaluation& evaluation);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void addFigure(int row, int column, const FigureValue& value, int images);

    Evaluation evaluation_;
};

/// Rows for a file or the clipboard: name, class, value, low, high.
QStringList figureRow(const QString& level, const FigureValue& value, const std::vector<std::string>& classes);

}  // namespace lesion
