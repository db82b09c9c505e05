#include "core/reporting/ReportHtml.h"
#include "core/reporting/SvgChart.h"

#include <algorithm>
#include <cmath>

// Forest plot and flow diagram.

namespace lesion {

namespace {

using Paint = SvgCanvas::Paint;
using Align = SvgCanvas::Align;
using Point = SvgCanvas::Point;

constexpr double forestRow = 19;
constexpr double forestTop = 10;

/// Where the columns of a forest plot begin.
struct ForestColumns {
    double plot = 0;
    double plotEnd = 0;

    double at(double value) const { return plot + std::clamp(value, 0.0, 1.0) * (plotEnd - plot); }
};

void drawForestRow(SvgCanvas& canvas, const ForestColumns& columns, const ForestRow& row, double y) {
    const bool heading = row.count.empty();
    const Paint ink = row.quiet ? Paint::quiet() : Paint::text();
    canvas.text({heading ? 4.0 : 16.0, y + 4}, row.name, {ink, 12, Align::Left, heading});
    if (heading) return;
    canvas.text({columns.plot - 12, y + 4}, row.count, {Paint::quiet(), 11, Align::Right});
    if (row.interval) {
        canvas.line({columns.at(row.interval->low), y}, {columns.at(row.interval->high), y},
                    {ink, row.quiet ? 1.0 : 2.0});
        for (const double end : {row.interval->low, row.interval->high}) {
            canvas.line({columns.at(end), y - 4}, {columns.at(end), y + 4}, {ink, 1});
        }
    }
    if (row.value) canvas.circle({columns.at(*row.value), y}, row.quiet ? 3 : 4.5, row.quiet ? ink : Paint::accent());
    std::string text = figureText(row.value, 2);
    if (row.value && row.interval) {
        text += " [" + fixedText(row.interval->low, 2) + ", " + fixedText(row.interval->high, 2) + "]";
    }
    canvas.text({chartWidth - 4, y + 4}, text, {ink, 11, Align::Right});
}

constexpr double boxLine = 15;
constexpr double boxPadding = 9;
constexpr double mainWidth = 300;
constexpr double sideGap = 34;
constexpr double stepGap = 24;

double boxHeight(std::size_t lines) {
    return boxLine * static_cast<double>(lines) + 2 * boxPadding - 3;
}

void drawBox(SvgCanvas& canvas, Point corner, double width, double height, const std::vector<std::string>& lines,
             bool boldFirst) {
    canvas.rectangle(corner, width, height, Paint::panel());
    canvas.frame(corner, width, height, {Paint::quiet(), 1});
    double y = corner.y + boxPadding + 9;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double fits = std::min(12.0, 12.0 * (width - 16) / std::max(1.0, textWidth(lines[i], 12)));
        canvas.text({corner.x + 9, y}, lines[i],
                    {boldFirst && i == 0 ? Paint::text() : Paint::quiet(), std::max(8.0, fits), Align::Left,
                     boldFirst && i == 0});
        y += boxLine;
    }
}

void drawArrow(SvgCanvas& canvas, Point from, Point to) {
    canvas.line(from, to, {Paint::quiet(), 1.2});
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    if (length < 1) return;
    const Point along{(to.x - from.x) / length, (to.y - from.y) / length};
    for (const double side : {-1.0, 1.0}) {
        canvas.line(to, {to.x - 6 * along.x + 4 * side * along.y, to.y - 6 * along.y - 4 * side * along.x},
                    {Paint::quiet(), 1.2});
    }
}

/// Height between this step's box and the next: room for the box at the side.
double gapAfter(const FlowStep& step) {
    return step.leaving.empty() ? stepGap : std::max(stepGap, boxHeight(step.leaving.size()) + 12);
}

double drawSteps(SvgCanvas& canvas, const std::vector<FlowStep>& steps, bool endsFollow) {
    double y = 4;
    const double centre = 4 + mainWidth / 2;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double height = boxHeight(steps[i].box.lines.size());
        drawBox(canvas, {4, y}, mainWidth, height, steps[i].box.lines, true);
        y += height;
        const double gap = gapAfter(steps[i]);
        if (!steps[i].leaving.empty()) {
            const double side = 4 + mainWidth + sideGap;
            drawArrow(canvas, {centre, y + gap / 2}, {side - 2, y + gap / 2});
            drawBox(canvas, {side, y + 6}, chartWidth - side - 4, gap - 12, steps[i].leaving, false);
        }
        if (i + 1 < steps.size()) drawArrow(canvas, {centre, y}, {centre, y + gap - 2});
        if (i + 1 == steps.size() && endsFollow)
            canvas.line({centre, y}, {centre, y + gap - 12}, {Paint::quiet(), 1.2});
        if (i + 1 < steps.size() || endsFollow || !steps[i].leaving.empty()) y += gap;
    }
    return y;
}

void drawEnds(SvgCanvas& canvas, const std::vector<FlowBox>& ends, double y) {
    constexpr double gap = 14;
    const auto count = static_cast<double>(ends.size());
    const double width = (chartWidth - 8 - gap * (count - 1)) / count;
    std::size_t lines = 1;
    for (const FlowBox& box : ends) lines = std::max(lines, box.lines.size());
    const double first = 4 + width / 2;
    const double last = 4 + (count - 1) * (width + gap) + width / 2;
    const double from = 4 + mainWidth / 2;
    canvas.line({std::min(first, from), y - 12}, {std::max(last, from), y - 12}, {Paint::quiet(), 1.2});
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const double x = 4 + static_cast<double>(i) * (width + gap);
        drawArrow(canvas, {x + width / 2, y - 12}, {x + width / 2, y + 6});
        drawBox(canvas, {x, y + 8}, width, boxHeight(lines), ends[i].lines, true);
    }
}

double flowHeight(const std::vector<FlowStep>& steps, const std::vector<FlowBox>& ends) {
    double height = 8;
    for (const FlowStep& step : steps) height += boxHeight(step.box.lines.size()) + gapAfter(step);
    std::size_t lines = 0;
    for (const FlowBox& box : ends) lines = std::max(lines, box.lines.size());
    return height + (ends.empty() ? 0 : boxHeight(lines) + 12);
}

}  // namespace

std::string forestChart(const std::vector<ForestRow>& rows, std::string_view axisTitle, std::optional<double> reference,
                        std::string_view description) {
    double names = 60;
    double counts = 60;
    for (const ForestRow& row : rows) {
        names = std::max(names, textWidth(row.name, 12) + 16);
        counts = std::max(counts, textWidth(row.count, 11));
    }
    const ForestColumns columns{std::min(names, 220.0) + counts + 24, chartWidth - 130};
    const double bottom = forestTop + forestRow * static_cast<double>(rows.size()) + 4;
    SvgCanvas canvas(chartWidth, bottom + 40, description);
    for (int tick = 0; tick <= 5; ++tick) {
        const double x = columns.at(tick / 5.0);
        canvas.line({x, forestTop - 6}, {x, bottom}, {Paint::grid(), 1});
        canvas.text({x, bottom + 14}, fixedText(tick / 5.0, 1), {Paint::quiet(), 10, Align::Centre});
    }
    if (reference) {
        const double x = columns.at(*reference);
        canvas.line({x, forestTop - 6}, {x, bottom}, {Paint::quiet(), 1, true});
    }
    canvas.text({(columns.plot + columns.plotEnd) / 2, bottom + 31}, axisTitle, {Paint::quiet(), 11, Align::Centre});
    double y = forestTop + 7;
    for (const ForestRow& row : rows) {
        drawForestRow(canvas, columns, row, y);
        y += forestRow;
    }
    return canvas.svg();
}

std::string flowChart(const std::vector<FlowStep>& steps, const std::vector<FlowBox>& ends,
                      std::string_view description) {
    SvgCanvas canvas(chartWidth, flowHeight(steps, ends), description);
    const double y = drawSteps(canvas, steps, !ends.empty());
    if (!ends.empty()) drawEnds(canvas, ends, y);
    return canvas.svg();
}

}  // namespace lesion
