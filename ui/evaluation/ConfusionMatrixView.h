#pragma once

#include "core/metrics/Metrics.h"

#include <QStringList>
#include <QWidget>
#include <vector>

namespace lesion {

/// The confusion matrix as something to click on: rows are the true classes, columns the predicted ones; counts, or
/// shares by row (recall on the diagonal) or by column (precision). Arrow keys move, Enter or a click chooses a cell.
class ConfusionMatrixView : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Counts, ByRow, ByColumn };

    explicit ConfusionMatrixView(QWidget* parent = nullptr);
    void setEvaluation(const Evaluation& evaluation);
    void setMode(Mode mode);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The counts as rows of cells, classes first.
    QList<QStringList> table() const;
    bool saveAs(const QString& path);  ///< by extension: csv, pdf, svg, png

    /// In words: "12 of 111 mel were taken for nv".
    QString cellText(int row, int column) const;
    QRectF cellRect(int row, int column) const;

Q_SIGNALS:
    void cellChosen(int trueClass, int predictedClass);
    void cellPointedAt(const QString& words);  ///< by mouse or keyboard

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    int classes() const { return int(evaluation_.classes.size()); }
    QRectF grid() const;
    double share(int row, int column) const;
    QString cellFigure(int row, int column) const;
    double labelWidth() const;
    void pointAt(int row, int column);
    bool cellAt(QPointF position, int* row, int* column) const;
    void drawCell(QPainter& painter, int row, int column) const;
    void drawLabels(QPainter& painter) const;

    Evaluation evaluation_;
    std::vector<int> rowSums_;
    std::vector<int> columnSums_;
    Mode mode_ = Mode::Counts;
    int row_ = 0;
    int column_ = 0;
    bool hovering_ = false;
};

}  // namespace lesion
