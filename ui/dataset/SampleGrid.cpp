#include "ui/dataset/SampleGrid.h"

#include <algorithm>
#include <QItemSelection>
#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QStyleOptionViewItem>

namespace lesion {

namespace {
constexpr int margin = 4;
}

SampleGrid::SampleGrid(QWidget* parent) : QAbstractItemView(parent) {
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // no second layout when the first images arrive
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    connect(this, &QAbstractItemView::doubleClicked, this, &SampleGrid::largeRequested);
}

int SampleGrid::count() const {
    return model() != nullptr ? model()->rowCount() : 0;
}

QRect SampleGrid::cellAt(int row) const {
    const int x = margin + row % columns_ * stride_ + (stride_ - cell_.width()) / 2;
    const int y = margin + row / columns_ * cell_.height() - verticalOffset();
    return {QPoint(x, y), cell_};
}

QRect SampleGrid::visualRect(const QModelIndex& index) const {
    return index.isValid() ? cellAt(index.row()) : QRect();
}

QModelIndex SampleGrid::indexAt(const QPoint& point) const {
    const int row = nearestRow(point);
    return row >= 0 && cellAt(row).contains(point) ? model()->index(row, 0) : QModelIndex();
}

/// The row whose cell is at the point or next to it; -1 only without rows.
int SampleGrid::nearestRow(const QPoint& point) const {
    if (count() == 0) return -1;
    const int column = std::clamp((point.x() - margin) / stride_, 0, columns_ - 1);
    const int line = std::max(0, (point.y() + verticalOffset() - margin) / cell_.height());
    return std::clamp(line * columns_ + column, 0, count() - 1);
}

std::pair<int, int> SampleGrid::visibleRows() const {
    const int firstLine = std::max(0, (verticalOffset() - margin) / cell_.height());
    const int lastLine = std::max(0, (verticalOffset() + viewport()->height() - margin) / cell_.height());
    return {std::min(firstLine * columns_, count()), std::min((lastLine + 1) * columns_, count())};
}

int SampleGrid::verticalOffset() const {
    return verticalScrollBar()->value();
}

void SampleGrid::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid()) return;
    const QRect rect = cellAt(index.row());
    const int height = viewport()->height();
    int by = 0;
    if (hint == PositionAtTop || (hint == EnsureVisible && rect.top() < 0))
        by = rect.top() - margin;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && rect.bottom() >= height))
        by = std::min(rect.top(), rect.bottom() + 1 + margin - height);
    else if (hint == PositionAtCenter)
        by = rect.center().y() - height / 2;
    verticalScrollBar()->setValue(verticalOffset() + by);
}

QModelIndex SampleGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    if (count() == 0) return {};
    if (!currentIndex().isValid()) return model()->index(0, 0);
    const int row = currentIndex().row();
    const int page = std::max(1, viewport()->height() / cell_.height()) * columns_;
    const auto moved = [&](int by) {
        const int wanted = row + by;
        if (by == 1 || by == -1) return std::clamp(wanted, 0, count() - 1);
        if (wanted < 0) return by == -page ? row % columns_ : row;
        if (wanted < count()) return wanted;
        // Below the last line: its end, unless the cursor stands in that line already.
        return row / columns_ == (count() - 1) / columns_ ? row : count() - 1;
    };
    switch (action) {
        case MoveLeft:
        case MovePrevious:
            return model()->index(moved(isRightToLeft() ? 1 : -1), 0);
        case MoveRight:
        case MoveNext:
            return model()->index(moved(isRightToLeft() ? -1 : 1), 0);
        case MoveUp:
            return model()->index(moved(-columns_), 0);
        case MoveDown:
            return model()->index(moved(columns_), 0);
        case MovePageUp:
            return model()->index(moved(-page), 0);
        case MovePageDown:
            return model()->index(moved(page), 0);
        case MoveHome:
            return model()->index(0, 0);
        case MoveEnd:
            return model()->index(count() - 1, 0);
    }
    return {};
}

void SampleGrid::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    // The rectangle runs from where the selection began to the cursor and may point backwards.
    const bool isClick = rect.width() == 1 && rect.height() == 1;
    const int from = nearestRow(rect.topLeft());
    const int to = nearestRow(isClick ? rect.topLeft() : rect.bottomRight());
    if (from < 0 || (isClick && !indexAt(rect.topLeft()).isValid())) {
        selectionModel()->select(QItemSelection(), command);
        return;
    }
    const QItemSelection range(model()->index(std::min(from, to), 0), model()->index(std::max(from, to), 0));
    selectionModel()->select(range, command);
}

QRegion SampleGrid::visualRegionForSelection(const QItemSelection& selection) const {
    const auto [first, end] = visibleRows();
    QRegion region;
    for (const QItemSelectionRange& range : selection)
        for (int row = std::max(first, range.top()); row < std::min(end, range.bottom() + 1); ++row)
            region += cellAt(row);
    return region;
}

void SampleGrid::updateGeometries() {
    QAbstractItemView::updateGeometries();
    if (itemDelegate() != nullptr) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        cell_ = itemDelegate()->sizeHint(option, QModelIndex()).expandedTo(QSize(16, 16));
    }
    const int width = viewport()->width() - 2 * margin;
    columns_ = std::max(1, width / cell_.width());
    stride_ = std::max(cell_.width(), width / columns_);
    const int lines = (count() + columns_ - 1) / columns_;
    verticalScrollBar()->setRange(0, std::max(0, lines * cell_.height() + 2 * margin - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(1, cell_.height() / 3));
}

void SampleGrid::setModel(QAbstractItemModel* model) {
    QAbstractItemView::setModel(model);
    updateGeometries();
}

void SampleGrid::reset() {
    QAbstractItemView::reset();
    relayout();
}

void SampleGrid::rowsInserted(const QModelIndex& parent, int start, int end) {
    QAbstractItemView::rowsInserted(parent, start, end);
    relayout();
}

void SampleGrid::relayout() {
    updateGeometries();
    viewport()->update();
}

void SampleGrid::scrollContentsBy(int dx, int dy) {
    viewport()->scroll(dx, dy);
}

void SampleGrid::resizeEvent(QResizeEvent* event) {
    // The first image in view stays in view when the number of columns changes.
    const int top = verticalOffset() > 0 ? visibleRows().first : -1;
    const int before = columns_;
    QAbstractItemView::resizeEvent(event);
    if (top >= 0 && columns_ != before) scrollTo(model()->index(top, 0), PositionAtTop);
}

void SampleGrid::changeEvent(QEvent* event) {
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) relayout();
}

void SampleGrid::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State basic = option.state & ~(QStyle::State_Selected | QStyle::State_HasFocus);
    if (count() == 0) painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
    const auto [first, end] = visibleRows();
    for (int row = first; row < end; ++row) {
        option.rect = cellAt(row);
        if (!event->region().intersects(option.rect)) continue;
        const QModelIndex index = model()->index(row, 0);
        option.state = basic;
        if (selectionModel() != nullptr && selectionModel()->isSelected(index)) option.state |= QStyle::State_Selected;
        if (index == currentIndex() && hasFocus()) option.state |= QStyle::State_HasFocus;
        itemDelegate()->paint(&painter, option, index);
    }
}

void SampleGrid::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const bool asksLarge =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && asksLarge && currentIndex().isValid()) {
        Q_EMIT largeRequested(currentIndex());
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

}  // namespace lesion
