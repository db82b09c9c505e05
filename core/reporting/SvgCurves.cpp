#include "core/reporting/ReportHtml.h"
#include "core/reporting/SvgChart.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lesion {

namespace {

using Paint = SvgCanvas::Paint;
using Align = SvgCanvas::Align;
using Point = SvgCanvas::Point;

constexpr double between = 28;
constexpr double marginLeft = 46;
constexpr double marginRight = 10;  // half of the last number of an axis
constexpr double marginTop = 26;
constexpr double axisRoom = 40;
constexpr double nameHeight = 16;
constexpr double nameWidth = 104;

/// A panel's drawing area and the ranges it shows.
struct Axes {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
    double xLow = 0;
    double xHigh = 1;
    double yLow = 0;
    double yHigh = 1;

    Point at(double x, double y) const {
        return {left + (x - xLow) / (xHigh - xLow) * width,
                top + height - (std::clamp(y, yLow, yHigh) - yLow) / (yHigh - yLow) * height};
    }
};

/// Steps of 1, 2 or 5 times a power of ten, about five of them.
double stepOf(double range) {
    return niceUpperEnd(range / 5 * 0.999);
}

std::string tickText(double value, double step) {
    int digits = 0;
    for (double s = step; digits < 6 && std::abs(s - std::round(s)) > 1e-6; s *= 10) ++digits;
    return fixedText(value, digits);
}

void drawTicks(SvgCanvas& canvas, const Axes& axes, bool wholeX) {
    const double yStep = stepOf(axes.yHigh - axes.yLow);
    for (double y = std::ceil(axes.yLow / yStep - 1e-6) * yStep; y <= axes.yHigh + 1e-9; y += yStep) {
        canvas.line(axes.at(axes.xLow, y), axes.at(axes.xHigh, y), {Paint::grid(), 1});
        const Point end = axes.at(axes.xLow, y);
        canvas.text({end.x - 5, end.y + 4}, tickText(y, yStep), {Paint::quiet(), 10, Align::Right});
    }
    const double xStep = wholeX ? std::max(1.0, stepOf(axes.xHigh - axes.xLow)) : stepOf(axes.xHigh - axes.xLow);
    for (double x = std::ceil(axes.xLow / xStep - 1e-6) * xStep; x <= axes.xHigh + 1e-9; x += xStep) {
        const Point end = axes.at(x, axes.yLow);
        canvas.line(end, {end.x, end.y + 4}, {Paint::quiet(), 1});
        canvas.text({end.x, end.y + 15}, tickText(x, xStep), {Paint::quiet(), 10, Align::Centre});
    }
}

void drawFrame(SvgCanvas& canvas, const Axes& axes, const std::string& title, const std::string& xTitle,
               const std::string& yTitle, bool wholeX) {
    canvas.text({axes.left, axes.top - 10}, title, {Paint::text(), 12, Align::Left, true});
    drawTicks(canvas, axes, wholeX);
    canvas.line({axes.left, axes.top + axes.height}, {axes.left + axes.width, axes.top + axes.height},
                {Paint::quiet(), 1});
    canvas.line({axes.left, axes.top}, {axes.left, axes.top + axes.height}, {Paint::quiet(), 1});
    canvas.text({axes.left + axes.width / 2, axes.top + axes.height + 31}, xTitle, {Paint::quiet(), 11, Align::Centre});
    canvas.text({axes.left - 34, axes.top + axes.height / 2}, yTitle, {Paint::quiet(), 11, Align::Centre, false, true});
}

/// Yellow on white cannot be seen: a darker line below it makes an outline.
bool isLight(const std::string& colour) {
    return colour == "#f0e442";
}

void drawSeries(SvgCanvas& canvas, const Axes& axes, const CurveSeries& series, bool dots) {
    std::vector<Point> points;
    for (const Point& point : series.points) {
        if (std::isfinite(point.x) && std::isfinite(point.y)) points.push_back(axes.at(point.x, point.y));
    }
    if (points.empty()) return;
    if (isLight(series.colour)) canvas.curve(points, {Paint::data("#9a9000"), 3.2, series.dashed});
    canvas.curve(points, {Paint::data(series.colour), 1.8, series.dashed});
    if (!dots) return;
    for (const Point& point : points) canvas.circle(point, 2.5, Paint::data(series.colour));
}

void drawReferences(SvgCanvas& canvas, const Axes& axes, const CurvePanel& panel) {
    if (panel.diagonal) {
        canvas.line(axes.at(panel.xLow, panel.yLow), axes.at(panel.xHigh, panel.yHigh), {Paint::quiet(), 1, true});
    }
    if (panel.level) {
        canvas.line(axes.at(panel.xLow, *panel.level), axes.at(panel.xHigh, *panel.level), {Paint::quiet(), 1, true});
        const Point end = axes.at(panel.xHigh, *panel.level);
        canvas.text({end.x, end.y - 4}, panel.levelName, {Paint::quiet(), 10, Align::Right});
    }
    if (panel.mark) {
        const Point foot = axes.at(*panel.mark, panel.yLow);
        canvas.line(foot, {foot.x, axes.top}, {Paint::quiet(), 1, true});
        const bool right = foot.x > axes.left + axes.width / 2;
        canvas.text({foot.x + (right ? -4 : 4), axes.top + 10}, panel.markName,
                    {Paint::quiet(), 10, right ? Align::Right : Align::Left});
    }
}

int namesARow(double width) {
    return std::max(1, static_cast<int>(width / nameWidth));
}

void drawNames(SvgCanvas& canvas, const Axes& axes, const std::vector<CurveSeries>& series) {
    const int perRow = namesARow(axes.width);
    for (std::size_t i = 0; i < series.size(); ++i) {
        const double x = axes.left + nameWidth * (static_cast<int>(i) % perRow);
        const double y = axes.top + axes.height + axisRoom + 10 + nameHeight * (static_cast<int>(i) / perRow);
        canvas.line({x, y - 4}, {x + 16, y - 4}, {Paint::data(series[i].colour), 2.5, series[i].dashed});
        canvas.text({x + 21, y}, series[i].name, {Paint::text(), 11});
    }
}

void drawPanel(SvgCanvas& canvas, const Axes& axes, const CurvePanel& panel) {
    drawFrame(canvas, axes, panel.title, panel.xTitle, panel.yTitle, panel.wholeX);
    drawReferences(canvas, axes, panel);
    for (const auto& series : panel.series) drawSeries(canvas, axes, series, panel.dots);
    drawNames(canvas, axes, panel.series);
}

double panelWidth(std::size_t panels) {
    const auto count = static_cast<double>(std::max<std::size_t>(panels, 2));
    return (chartWidth - marginRight - between * (count - 1)) / count - marginLeft;
}

double panelLeft(std::size_t index, double width) {
    return marginLeft + static_cast<double>(index) * (width + marginLeft + between);
}

void drawBins(SvgCanvas& canvas, const Axes& axes, const Calibration& calibration, const Axes& counts) {
    int largest = 1;
    for (const auto& bin : calibration.bins) largest = std::max(largest, bin.images);
    for (const auto& bin : calibration.bins) {
        if (bin.images == 0) continue;
        const Point low = axes.at(bin.low, 0);
        const Point high = axes.at(bin.high, bin.accuracy);
        canvas.rectangle({low.x + 1, high.y}, high.x - low.x - 2, low.y - high.y, Paint::accent(), 0.55);
        const Point said = axes.at(bin.low, bin.confidence);
        canvas.line({low.x + 1, said.y}, {high.x - 1, said.y}, {Paint::text(), 1.6});
        const double height = counts.height * bin.images / largest;
        canvas.rectangle({low.x + 1, counts.top + counts.height - height}, high.x - low.x - 2, height, Paint::quiet(),
                         0.6);
    }
    canvas.text({counts.left + counts.width, counts.top + 9}, "most: " + countOf(largest, "image", "images"),
                {Paint::quiet(), 10, Align::Right});
    canvas.line({counts.left, counts.top + counts.height}, {counts.left + counts.width, counts.top + counts.height},
                {Paint::quiet(), 1});
}

}  // namespace

double niceUpperEnd(double value) {
    if (!(value > 0)) return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (value <= factor * power * (1 + 1e-9)) return factor * power;
    }
    return 10 * power;
}

std::string curveChart(const std::vector<CurvePanel>& panels, std::string_view description) {
    const double width = panelWidth(panels.size());
    constexpr double height = 210;
    std::size_t most = 0;
    for (const auto& panel : panels) most = std::max(most, panel.series.size());
    const int nameRows = (static_cast<int>(most) + namesARow(width) - 1) / namesARow(width);
    SvgCanvas canvas(chartWidth, marginTop + height + axisRoom + nameHeight * nameRows + 6, description);
    for (std::size_t i = 0; i < panels.size(); ++i) {
        const CurvePanel& panel = panels[i];
        drawPanel(canvas,
                  {panelLeft(i, width), marginTop, width, height, panel.xLow, panel.xHigh, panel.yLow, panel.yHigh},
                  panel);
    }
    return canvas.svg();
}

std::string reliabilityChart(const std::vector<ReliabilityPanel>& panels) {
    const double width = panelWidth(panels.size());
    constexpr double height = 210;
    constexpr double countHeight = 46;
    SvgCanvas canvas(chartWidth, marginTop + height + axisRoom + countHeight + 8,
                     "Reliability diagram: share of right answers by the probability said");
    for (std::size_t i = 0; i < panels.size(); ++i) {
        const double left = panelLeft(i, width);
        const Axes axes{left, marginTop, width, height, 0, 1, 0, 1};
        const Axes counts{left, marginTop + height + axisRoom, width, countHeight, 0, 1, 0, 1};
        drawFrame(canvas, axes, panels[i].title, "probability of the answer", "share right", false);
        drawBins(canvas, axes, *panels[i].calibration, counts);
        canvas.line(axes.at(0, 0), axes.at(1, 1), {Paint::quiet(), 1, true});
    }
    return canvas.svg();
}

}  // namespace lesion
