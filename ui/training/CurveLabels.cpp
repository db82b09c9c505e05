#include "ui/training/CurveLabels.h"

#include "ui/widgets/Plot.h"

#include <algorithm>

namespace lesion {

namespace {

constexpr int gap = 6;  ///< pixels between a curve's end and its name
constexpr double mostOfWidth = 0.33;

}  // namespace

CurveLabels::CurveLabels(Plot* plot) : QObject(plot), plot_(plot) {
    connect(plot, &QCustomPlot::afterLayout, this, &CurveLabels::place);
}

void CurveLabels::clear() {
    for (const Label& label : labels_) plot_->removeItem(label.text);
    labels_.clear();
}

void CurveLabels::add(QCPGraph* graph, const QString& name, const QColor& colour, Qt::TextElideMode cut) {
    if (graph->dataCount() == 0) return;
    labels_.push_back({graph, 0, name, cut, newText(colour)});
}

void CurveLabels::addLevel(double value, const QString& name, const QColor& colour) {
    labels_.push_back({nullptr, value, name, Qt::ElideRight, newText(colour)});
}

QCPItemText* CurveLabels::newText(const QColor& colour) {
    auto* text = new QCPItemText(plot_);
    text->setColor(colour);
    text->setFont(plot_->font());
    text->setClipToAxisRect(false);
    text->setPadding({});
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    text->position->setType(QCPItemPosition::ptAbsolute);
    text->setSelectable(false);
    // While a training runs its curves end within the chart: what runs on behind a name must not cross it out.
    QColor ground = plot_->palette().color(QPalette::Base);
    ground.setAlpha(200);
    text->setBrush(ground);
    return text;
}

void CurveLabels::fitMargin() {
    const QFontMetricsF metrics(plot_->font());
    const double most = plot_->width() * mostOfWidth - 3 * gap;
    double widest = 0;
    for (const Label& label : labels_) {
        label.text->setText(metrics.elidedText(label.name, label.cut, most));
        widest = std::max(widest, metrics.horizontalAdvance(label.text->text()));
    }
    plot_->axisRect()->setMinimumMargins(QMargins(0, gap, int(widest) + 3 * gap, 0));
}

/// Where the line's last point is, or the nearest place inside the chart; where others go on beside it, at the edge.
QPointF CurveLabels::endOf(const Label& label, double longest) const {
    const QRect chart = plot_->axisRect()->rect();
    double x = chart.right();
    double value = label.level;
    if (label.graph) {
        const auto last = label.graph->data()->constEnd() - 1;
        if (last->key >= longest) x = std::min(x, plot_->xAxis->coordToPixel(last->key));
        value = last->value;
    }
    return {x, std::clamp<double>(plot_->yAxis->coordToPixel(value), chart.top(), chart.bottom())};
}

void CurveLabels::place() {
    if (labels_.empty()) return;
    const QRect chart = plot_->axisRect()->rect();
    const double step = QFontMetricsF(plot_->font()).height();
    std::vector<std::pair<QPointF, const Label*>> placed;
    double longest = 0;
    for (const Label& label : labels_)
        if (label.graph) longest = std::max(longest, (label.graph->data()->constEnd() - 1)->key);
    for (const Label& label : labels_) placed.emplace_back(endOf(label, longest), &label);
    std::sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first.y() < b.first.y(); });
    for (size_t i = 1; i < placed.size(); ++i)
        placed[i].first.setY(std::max(placed[i].first.y(), placed[i - 1].first.y() + step));
    double lowest = chart.bottom();
    for (size_t i = placed.size(); i-- > 0; lowest -= step) placed[i].first.setY(std::min(placed[i].first.y(), lowest));
    for (const auto& [at, label] : placed) {
        label->text->setVisible(at.x() >= chart.left() - 1 && at.y() >= chart.top() - step / 2);
        label->text->position->setCoords(at.x() + gap, at.y());
    }
}

}  // namespace lesion
