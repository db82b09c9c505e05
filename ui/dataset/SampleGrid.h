#pragma once

#include <QAbstractItemView>

namespace lesion {

/// Thumbnails in rows. Every position is computed from the row's number, never stored, so that a hundred thousand
/// images cost no more than a hundred (QListView lays out every item anew whenever one thumbnail arrives). Shift and
/// drag select in reading order. Space, Enter or a double click ask for the large view.
class SampleGrid : public QAbstractItemView {
    Q_OBJECT

public:
    explicit SampleGrid(QWidget* parent = nullptr);

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    int columns() const { return columns_; }
    /// Rows of the model that are at least partly in view: first, and one past the last.
    std::pair<int, int> visibleRows() const;
    void setModel(QAbstractItemModel* model) override;
    void reset() override;
    /// The cells' size changed (font, tall thumbnails).
    void relayout();
    /// Shown where no image passes the filters.
    void setEmptyText(const QString& text) { emptyText_ = text; }

Q_SIGNALS:
    void largeRequested(const QModelIndex& index);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int count() const;
    int nearestRow(const QPoint& point) const;
    QRect cellAt(int row) const;

    QSize cell_{140, 128};
    QString emptyText_;
    int columns_ = 1;
    int stride_ = 140;  ///< from a cell's left edge to the next one's: the cells share the spare width
};

}  // namespace lesion
