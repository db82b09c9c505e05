#pragma once

#include "core/metrics/Metrics.h"

#include <QTableWidget>

namespace lesion {

/// Recall and precision of each class, with bars in the class's colour; a class without samples shows a dash.
class ClassTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ClassTable(QWidget* parent = nullptr);
    void setEvaluation(const Evaluation& evaluation);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void addFigure(int row, int column, const std::optional<double>& value);
};

}  // namespace lesion
