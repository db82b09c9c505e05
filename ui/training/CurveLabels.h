#pragma once

#include <QColor>
#include <QObject>
#include <QPointF>
#include <QString>
#include <vector>

class QCPGraph;
class QCPItemText;

namespace lesion {

class Plot;

/// The curves' names at their right ends instead of a legend: in a margin as wide as they are, pushed apart where they
/// would overlap, at the chart's edge where a curve is zoomed beyond it. Names that would take too much of a small
/// chart are cut, never laid over the curves.
class CurveLabels : public QObject {
    Q_OBJECT

public:
    explicit CurveLabels(Plot* plot);

    void clear();
    /// `cut`: where the name loses letters when there is no room for all.
    void add(QCPGraph* graph, const QString& name, const QColor& colour, Qt::TextElideMode cut = Qt::ElideRight);
    /// The name of a level line, which runs through the whole chart.
    void addLevel(double value, const QString& name, const QColor& colour);
    /// Makes room on the right; call it when all names are there, and when the chart's width is another.
    void fitMargin();

private:
    struct Label {
        QCPGraph* graph;  ///< null: a level line
        double level;
        QString name;
        Qt::TextElideMode cut;
        QCPItemText* text;
    };
    QCPItemText* newText(const QColor& colour);
    void place();
    QPointF endOf(const Label& label, double longest) const;

    Plot* plot_;
    std::vector<Label> labels_;
};

}  // namespace lesion
