#pragma once

#include <QColor>
#include <QObject>
#include <QString>
#include <vector>

class QCPGraph;
class QCPItemText;

namespace lesion {

class Plot;

/// The curves' names at their right ends instead of a legend: in a margin as wide as they are, pushed apart where they
/// would overlap, at the chart's edge where a curve is zoomed beyond it. Where the margin would take too much of a
/// small chart, inside it.
class CurveLabels : public QObject {
    Q_OBJECT

public:
    explicit CurveLabels(Plot* plot);

    void clear();
    void add(QCPGraph* graph, const QString& name, const QColor& colour);
    /// Makes room on the right; call it when all names are there.
    void fitMargin();

private:
    struct Label {
        QCPGraph* graph;
        QCPItemText* text;
    };
    void place();
    double pixelOf(const Label& label) const;

    Plot* plot_;
    std::vector<Label> labels_;
    double widest_ = 0;
    bool inside_ = false;
};

}  // namespace lesion
