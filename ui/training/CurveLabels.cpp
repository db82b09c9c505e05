#include "ui/training/CurveLabels.h"

#include "ui/widgets/Plot.h"

#include <algorithm>

namespace lesion {

namespace {

constexpr int gap = 6;  ///< pixels between a curve's end and its name
constexpr double mostOfWidth = 0.28;
constexpr int longestEm = 14;  ///< a longer name is cut in its middle; the run's table has it whole

}  // namespace

CurveLabels::CurveLabels(Plot* plot) : QObject(plot), plot_(plot) {
    connect(plot, &QCustomPlot::afterLayout, this, &CurveLabels::place);
}

void CurveLabels::clear() {
    for (const Label& label : labels_) plot_->removeItem(label.text);
    labels_.clear();
}

void CurveLabels::add(QCPGraph* graph, const QString& name, const QColor& colour) {
    if (graph->dataCount() == 0) return;
    auto* text = new QCPItemText(plot_);
    const QFontMetricsF metrics(plot_->font());
    text->setText(metrics.elidedText(name, Qt::ElideMiddle, metrics.averageCharWidth() * 2 * longestEm));
    text->setColor(colour);
    text->setFont(plot_->font());
    text->setClipToAxisRect(false);
    text->setPadding({});
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    text->position->setType(QCPItemPosition::ptAbsolute);
    text->setSelectable(false);
    labels_.push_back({graph, text});
}

void CurveLabels::fitMargin() {
    widest_ = 0;
    for (const Label& label : labels_)
        widest_ = std::max(widest_, QFontMetricsF(plot_->font()).horizontalAdvance(label.text->text()));
    inside_ = widest_ > plot_->width() * mostOfWidth;
    plot_->axisRect()->setMinimumMargins(QMargins(0, gap, inside_ ? gap : int(widest_) + 3 * gap, 0));
    QColor ground = plot_->palette().color(QPalette::Base);
    ground.setAlpha(200);
    for (const Label& label : labels_) label.text->setBrush(inside_ ? QBrush(ground) : Qt::NoBrush);
}

/// Where the curve's last point is, or the nearest place inside the chart.
double CurveLabels::pixelOf(const Label& label) const {
    const QRect chart = plot_->axisRect()->rect();
    const auto last = label.graph->data()->constEnd() - 1;
    return std::clamp<double>(plot_->yAxis->coordToPixel(last->value), chart.top(), chart.bottom());
}

void CurveLabels::place() {
    if (labels_.empty()) return;
    const QRect chart = plot_->axisRect()->rect();
    const double step = QFontMetricsF(plot_->font()).height();
    std::vector<std::pair<double, const Label*>> placed;
    for (const Label& label : labels_) placed.emplace_back(pixelOf(label), &label);
    std::sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (size_t i = 1; i < placed.size(); ++i) placed[i].first = std::max(placed[i].first, placed[i - 1].first + step);
    double lowest = chart.bottom();
    for (size_t i = placed.size(); i-- > 0; lowest -= step) placed[i].first = std::min(placed[i].first, lowest);
    for (const auto& [y, label] : placed) {
        const auto last = label->graph->data()->constEnd() - 1;
        const double edge = inside_ ? chart.right() - widest_ - 2 * gap : chart.right();
        const double x = std::min<double>(plot_->xAxis->coordToPixel(last->key), edge);
        label->text->setVisible(x >= chart.left() - 1 && y >= chart.top() - step / 2);
        label->text->position->setCoords(x + gap, y);
    }
}

}  // namespace lesion
