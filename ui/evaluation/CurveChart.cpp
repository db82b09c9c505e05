#include "ui/evaluation/CurveChart.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace lesion {

namespace {

constexpr int leastLines = 12;  ///< height in lines of text
constexpr double lineContrast = 3;
constexpr double wordContrast = 4.5;
constexpr double pad = 0.012;         ///< so that a line along the edge is seen
constexpr double leastStep = 0.0005;  ///< points nearer to each other than the screen can show are left out
constexpr double readoutReach = 24;   ///< pixels

/// The corners as they are drawn: a precision holds for the step of recall that led to it.
QVector<QCPCurveData> cornersOf(const std::vector<CurvePoint>& points, bool steps) {
    QVector<QCPCurveData> corners;
    const auto add = [&](double x, double y, bool keep) {
        if (!corners.isEmpty() && !keep) {
            const QCPCurveData& last = corners.constLast();
            if (std::abs(x - last.key) + std::abs(y - last.value) < leastStep) return;
        }
        corners.append(QCPCurveData(double(corners.size()), x, y));
    };
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (steps && i > 0) add(points[i - 1].x, points[i].y, false);
        add(points[i].x, points[i].y, i == 0 || i + 1 == points.size());
    }
    return corners;
}

}  // namespace

CurveChart::CurveChart(const QString& title, QWidget* parent) : Plot(title, parent) {
    setZoomable(Qt::Horizontal | Qt::Vertical);
    setData([this] { return table(); });
    setReadout([this](double x, double y) { return readout(x, y); });
    setResetView([this] { setRanges(); });
    setRestyle([this] { redraw(); });
    setRanges();
}

void CurveChart::setCurves(Kind kind, std::vector<Curve> curves, int emphasised) {
    const bool otherView = kind != kind_;
    kind_ = kind;
    curves_ = std::move(curves);
    emphasised_ = emphasised;
    mark_.reset();
    if (otherView) setRanges();
    redraw();
}

void CurveChart::setMark(std::optional<QPointF> mark) {
    mark_ = mark;
    redraw();
}

void CurveChart::setRanges() {
    xAxis->setRange(-pad, 1 + pad);
    yAxis->setRange(-pad, 1 + pad);
}

void CurveChart::redraw() {
    setMinimumHeight(fontMetrics().height() * leastLines);
    clearPlottables();
    for (int i = itemCount() - 1; i >= 0; --i)
        if (item(i)->property("curve").toBool()) removeItem(i);
    const bool roc = kind_ == Kind::Roc;
    xAxis->setLabel(roc ? tr("false alarms (1 − specificity)") : tr("sensitivity (recall)"));
    yAxis->setLabel(roc ? tr("sensitivity") : tr("precision"));
    if (!curves_.empty()) drawChance();
    for (int i = 0; i < int(curves_.size()); ++i)
        if (i != emphasised_) drawCurve(curves_[std::size_t(i)], false, emphasised_ >= 0);
    if (emphasised_ >= 0 && emphasised_ < int(curves_.size()))
        drawCurve(curves_[std::size_t(emphasised_)], true, false);
    drawNames();
    drawMark();
    replot(QCustomPlot::rpQueuedReplot);
}

void CurveChart::drawCurve(const Curve& curve, bool strong, bool faint) {
    auto* line = new QCPCurve(xAxis, yAxis);
    QColor colour = legible(curve.colour(palette()), palette(), lineContrast);
    if (faint) colour.setAlphaF(isDark(palette()) ? 0.65F : 0.45F);
    line->setName(curve.name);
    line->setPen(QPen(colour, strong ? 3 : 1.6, curve.style));
    line->data()->set(cornersOf(curve.points, kind_ == Kind::PrecisionRecall), true);
}

/// What answering by chance reaches: the diagonal, or the share of positives.
void CurveChart::drawChance() {
    double from = 0;
    double to = 1;
    if (kind_ == Kind::PrecisionRecall) {
        if (emphasised_ < 0) return;
        from = to = curves_[std::size_t(emphasised_)].positiveShare;
    }
    auto* line = new QCPItemLine(this);
    line->setProperty("curve", true);
    line->setPen(QPen(quietText(palette()), 1, Qt::DotLine));
    line->start->setCoords(0, from);
    line->end->setCoords(1, to);
    auto* name = new QCPItemText(this);
    name->setProperty("curve", true);
    name->setText(tr("chance"));
    name->setFont(font());
    name->setColor(quietText(palette()));
    name->position->setCoords(kind_ == Kind::Roc ? 0.5 : 0.02, kind_ == Kind::Roc ? 0.485 : from);
    name->setPositionAlignment(kind_ == Kind::Roc ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignLeft | Qt::AlignBottom);
}

/// Where a ray from the empty corner meets the curve: the corner that every good curve keeps away from.
QPointF CurveChart::placeOfName(const Curve& curve, double angle) const {
    const bool roc = kind_ == Kind::Roc;
    QPointF best(roc ? 0 : 1, 1);
    double least = 10;
    for (const CurvePoint& point : curve.points) {
        const double dx = roc ? 1 - point.x : point.x;
        const double found = std::atan2(point.y, dx);
        if (std::abs(found - angle) >= least) continue;
        least = std::abs(found - angle);
        best = {point.x, point.y};
    }
    return best;
}

/// Names on rays apart from each other, the worst curve's first, so that they hardly meet.
void CurveChart::drawNames() {
    std::vector<int> order(curves_.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](int a, int b) {
        return curves_[std::size_t(a)].area.value_or(0) < curves_[std::size_t(b)].area.value_or(0);
    });
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Curve& curve = curves_[std::size_t(order[i])];
        if (curve.points.empty()) continue;
        const double share = order.size() > 1 ? double(i) / double(order.size() - 1) : 0.5;
        const QPointF at = placeOfName(curve, (0.10 + 0.33 * (1 - share)) * std::numbers::pi);
        auto* name = new QCPItemText(this);
        name->setProperty("curve", true);
        name->setText(curve.area ? QStringLiteral("%1 %2").arg(curve.name, figure(*curve.area, 2)) : curve.name);
        QFont shown = font();
        if (order[i] == emphasised_) shown.setWeight(QFont::DemiBold);
        name->setFont(shown);
        name->setColor(legible(curve.colour(palette()), palette(), wordContrast));
        QColor ground = palette().color(QPalette::Base);
        ground.setAlpha(215);
        name->setBrush(ground);
        name->setPadding(QMargins(2, 0, 2, 0));
        name->position->setCoords(at.x(), at.y());
        // Towards the empty corner, where no better curve runs.
        name->setPositionAlignment((kind_ == Kind::Roc ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
    }
}

void CurveChart::drawMark() {
    if (!mark_ || emphasised_ < 0) return;
    auto* ring = new QCPGraph(xAxis, yAxis);
    ring->setLineStyle(QCPGraph::lsNone);
    ring->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(palette().color(QPalette::Text), 2),
                                          QBrush(palette().color(QPalette::Base)), 11));
    ring->setData({mark_->x()}, {mark_->y()}, true);
}

QString CurveChart::readout(double x, double y) const {
    const QPointF cursor(xAxis->coordToPixel(x), yAxis->coordToPixel(y));
    double least = readoutReach * readoutReach;
    const Curve* nearest = nullptr;
    CurvePoint found;
    for (const Curve& curve : curves_) {
        for (const CurvePoint& point : curve.points) {
            const QPointF way = QPointF(xAxis->coordToPixel(point.x), yAxis->coordToPixel(point.y)) - cursor;
            const double away = QPointF::dotProduct(way, way);
            if (away >= least) continue;
            least = away;
            nearest = &curve;
            found = point;
        }
    }
    if (!nearest) return {};
    const QString threshold =
        std::isfinite(found.threshold) ? tr("\nfrom a score of %1 on").arg(figure(found.threshold, 3)) : QString();
    if (kind_ == Kind::Roc)
        return tr("%1: sensitivity %2, specificity %3").arg(nearest->name, figure(found.y), figure(1 - found.x)) +
               threshold;
    return tr("%1: sensitivity %2, precision %3").arg(nearest->name, figure(found.x), figure(found.y)) + threshold;
}

QList<QStringList> CurveChart::table() const {
    const bool roc = kind_ == Kind::Roc;
    QList<QStringList> rows{
        {"curve", roc ? "false_positive_rate" : "recall", roc ? "sensitivity" : "precision", "threshold"}};
    for (const Curve& curve : curves_)
        for (const CurvePoint& point : curve.points)
            rows << QStringList{curve.name, QString::number(point.x, 'g', 9), QString::number(point.y, 'g', 9),
                                QString::number(point.threshold, 'g', 9)};
    return rows;
}

}  // namespace lesion
