#pragma once

#include <qcustomplot.h>
#include <functional>
#include <QString>
#include <QStringList>

namespace lesion {

/// A QCustomPlot that follows the palette and the application's font: thin axes, light grid; wheel zoom and drag on the
/// axes that `setZoomable` names, double click for all; a read-out of the values under the cursor; right-click: save as
/// PNG, PDF, SVG or CSV, copy data. Pages fill the plottables; this class owns the habits.
class Plot : public QCustomPlot {
    Q_OBJECT

public:
    /// `title` names the chart for screen readers and as file name.
    explicit Plot(const QString& title, QWidget* parent = nullptr);

    void setZoomable(Qt::Orientations directions);
    /// The wheel zooms only with Ctrl held: for charts in something that scrolls.
    void setZoomWithControl(bool on);
    /// The text to show for a position in axis coordinates; empty for none.
    void setReadout(std::function<QString(double x, double y)> readout);
    /// What "save as CSV" and "copy data" give: rows of cells, header first.
    void setData(std::function<QList<QStringList>()> table);
    /// Called after the palette or font changed, for the pens of the page's own plottables.
    void setRestyle(std::function<void()> restyle);
    /// Called on double click instead of rescaleAxes.
    void setResetView(std::function<void()> reset);

    bool saveAs(const QString& path);  ///< by extension: png, pdf, svg, csv

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void restyle();
    void showReadout(QMouseEvent* event);
    void keepInside(QCPItemText& item) const;
    void hideReadout();
    void resetView();
    void askAndSave();
    bool saveSvg(const QString& path);

    QString title_;
    Qt::Orientations zoomable_;
    bool zoomWithControl_ = false;
    QCPItemText* readoutItem_ = nullptr;
    std::function<QString(double, double)> readout_;
    std::function<QList<QStringList>()> table_;
    std::function<void()> restyle_;
    std::function<void()> reset_;
};

}  // namespace lesion
