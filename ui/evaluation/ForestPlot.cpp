#include "ui/evaluation/ForestPlot.h"

#include "ui/frame/Theme.h"

#include <algorithm>
#include <cmath>
#include <QEvent>

namespace lesion {

namespace {

constexpr int gap = 8;

QFont boldOf(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

ForestPlot::ForestPlot(const QString& title, QWidget* parent) : Plot(title, parent) {
    setZoomable(Qt::Horizontal);
    setZoomWithControl(true);
    axisRect()->setAutoMargins(QCP::msBottom | QCP::msTop);
    xAxis2->setVisible(true);  // a tall plot scrolls: one of the two is in view
    connect(xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), xAxis2,
            qOverload<const QCPRange&>(&QCPAxis::setRange));
    yAxis->setTicks(false);
    yAxis->setTickLabels(false);
    yAxis->grid()->setVisible(false);
    setReadout([this](double, double y) {
        const auto row = std::size_t(std::max(0L, std::lround(y)));
        return row < rows_.size() ? rows_[row].tip : QString();
    });
    setResetView([this] { setRanges(); });
    setRestyle([this] { redraw(); });
}

void ForestPlot::setRows(std::vector<Row> rows, std::optional<double> reference, const QString& axis) {
    rows_ = std::move(rows);
    reference_ = reference;
    xAxis->setLabel(axis);
    fit();
    setRanges();
    redraw();
}

/// Room for every row and for the widest texts beside them.
void ForestPlot::fit() {
    const int line = QFontMetrics(font()).height();
    const QFontMetrics plain(font());
    const QFontMetrics bold(boldOf(font()));
    int left = 0;
    int right = 0;
    for (const Row& row : rows_) {
        left = std::max(left, (row.heading ? bold : plain).horizontalAdvance(row.label) + (row.heading ? 0 : 2 * gap));
        right = std::max(right, plain.horizontalAdvance(row.detail));
    }
    axisRect()->setMargins(QMargins(left + 2 * gap, gap, right + 2 * gap, 0));
    setMinimumHeight(int(double(rows_.size()) * line * 1.25) + line * 4 + gap);
    setMaximumHeight(int(double(rows_.size()) * line * 2.2) + line * 5);
    setMinimumWidth(left + right + line * 12);
}

void ForestPlot::setRanges() {
    yAxis->setRange(-0.7, double(rows_.size()) - 0.3);
    yAxis->setRangeReversed(true);
    double low = reference_.value_or(1e9);
    double high = reference_.value_or(-1e9);
    for (const Row& row : rows_) {
        if (row.value) low = std::min(low, *row.value), high = std::max(high, *row.value);
        if (row.interval) low = std::min(low, row.interval->low), high = std::max(high, row.interval->high);
    }
    if (low > high) low = 0, high = 1;
    const double room = std::max(0.02, (high - low) * 0.05);
    xAxis->setRange(low - room, high + room);
}

void ForestPlot::redraw() {
    clearPlottables();
    for (int i = itemCount() - 1; i >= 0; --i)
        if (item(i)->property("row").toBool()) removeItem(i);
    if (reference_) {
        auto* line = new QCPItemStraightLine(this);
        line->setProperty("row", true);
        line->setPen(QPen(quietText(palette()), 1, Qt::DashLine));
        line->point1->setCoords(*reference_, 0);
        line->point2->setCoords(*reference_, 1);
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) drawRow(i);
    replot(QCustomPlot::rpQueuedReplot);
}

void ForestPlot::drawRow(std::size_t index) {
    const Row& row = rows_[index];
    const auto y = double(index);
    const QColor text = palette().color(QPalette::Text);
    const QColor colour = row.faint ? quietText(palette()) : accentColour(palette());
    addText(0, y, row.label, Qt::AlignRight | Qt::AlignVCenter, row.faint ? quietText(palette()) : text, row.heading);
    if (row.heading) return;
    addText(1, y, row.detail, Qt::AlignLeft | Qt::AlignVCenter, row.faint ? quietText(palette()) : text, false);
    if (row.interval) {
        auto* line = new QCPItemLine(this);
        line->setProperty("row", true);
        line->setPen(QPen(colour, row.faint ? 1.2 : 2, row.faint ? Qt::DashLine : Qt::SolidLine));
        line->start->setCoords(row.interval->low, y);
        line->end->setCoords(row.interval->high, y);
    }
    if (!row.value) return;
    auto* point = new QCPGraph(xAxis, yAxis);
    point->setLineStyle(QCPGraph::lsNone);
    const QColor inside = row.faint ? palette().color(QPalette::Base) : colour;
    point->setScatterStyle(QCPScatterStyle(row.faint ? QCPScatterStyle::ssCircle : QCPScatterStyle::ssSquare,
                                           QPen(colour, 1.5), QBrush(inside), 7));
    point->setData({*row.value}, {y}, true);
}

void ForestPlot::addText(double ratio, double y, const QString& text, Qt::Alignment alignment, const QColor& colour,
                         bool bold) {
    auto* item = new QCPItemText(this);
    item->setProperty("row", true);
    item->setClipToAxisRect(false);
    item->setText(text);
    item->setFont(bold ? boldOf(font()) : font());
    item->setColor(colour);
    item->setPadding(ratio > 0 ? QMargins(gap, 0, 0, 0) : QMargins(0, 0, gap, 0));
    item->setPositionAlignment(alignment);
    item->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    item->position->setTypeY(QCPItemPosition::ptPlotCoords);
    item->position->setCoords(ratio, y);
}

void ForestPlot::changeEvent(QEvent* event) {
    Plot::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

}  // namespace lesion
