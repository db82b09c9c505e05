#pragma once

#include "core/metrics/Figures.h"
#include "ui/widgets/Plot.h"

#include <optional>
#include <vector>

namespace lesion {

/// Figures below each other as points with their intervals, so that it is seen at once which intervals meet: names on
/// the left, numbers on the right. As tall as its rows; what it stands in scrolls.
class ForestPlot : public Plot {
    Q_OBJECT

public:
    struct Row {
        QString label;
        QString detail;  ///< on the right: numbers
        std::optional<double> value;
        std::optional<Interval> interval;
        bool faint = false;    ///< too little to go by: hollow
        bool heading = false;  ///< a label alone
        QString tip;
    };

    explicit ForestPlot(const QString& title, QWidget* parent = nullptr);
    /// `reference`: a line through all rows (the whole part's figure, or no difference).
    void setRows(std::vector<Row> rows, std::optional<double> reference, const QString& axis);
    const std::vector<Row>& rows() const { return rows_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void redraw();
    void drawRow(std::size_t index);
    void addText(double ratio, double y, const QString& text, Qt::Alignment alignment, const QColor& colour, bool bold);
    void setRanges();

    std::vector<Row> rows_;
    std::optional<double> reference_;
};

}  // namespace lesion
