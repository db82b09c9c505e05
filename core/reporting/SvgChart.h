#pragma once

#include "core/metrics/Calibration.h"
#include "core/metrics/Intervals.h"
#include "core/metrics/Metrics.h"
#include "core/reporting/SvgCanvas.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lesion {

/// The charts of a report as <svg> elements of one width, made for a page of paper as well as for a screen. Every
/// figure that they print carries its full value in data-value.
inline constexpr double chartWidth = 720;

/// The colours that the window gives the classes: Okabe and Ito's for HAM10000's, others from the same palette by their
/// place in `classes`. #rrggbb.
std::vector<std::string> classColours(const std::vector<std::string>& classes);

/// A bar in up to three pieces (training, validation, test), told apart by shade.
struct BarRow {
    std::string name;
    std::string colour;
    std::vector<double> pieces;
    std::string label;  ///< behind the bar
};
std::string barChart(const std::vector<BarRow>& rows, const std::vector<std::string>& pieceNames,
                     std::string_view description);

/// Counts, shaded by their share of the row in the true class's colour.
std::string confusionChart(const Evaluation& evaluation);

struct CurveSeries {
    std::string name;  ///< with its figure: "mel 0.87"
    std::string colour;
    std::vector<SvgCanvas::Point> points{};
    bool dashed = false;
};
struct CurvePanel {
    std::string title;
    std::string xTitle;
    std::string yTitle;
    std::vector<CurveSeries> series{};
    double xLow = 0;
    double xHigh = 1;
    double yLow = 0;
    double yHigh = 1;
    bool diagonal = false;         ///< what guessing gives
    bool wholeX = false;           ///< epochs: whole numbers only
    bool dots = false;             ///< few points: show each
    std::optional<double> mark{};  ///< a vertical line, at the best epoch
    std::string markName{};
    std::optional<double> level{};  ///< a horizontal line, of the majority answer
    std::string levelName{};
};
/// Panels side by side, each with its names below.
std::string curveChart(const std::vector<CurvePanel>& panels, std::string_view description);
/// The smallest of 1, 2 and 5 times a power of ten that is not below `value`.
double niceUpperEnd(double value);

/// Share of right answers by the probability said, with the images in each bin below; one panel or two.
struct ReliabilityPanel {
    std::string title;
    const Calibration* calibration = nullptr;
};
std::string reliabilityChart(const std::vector<ReliabilityPanel>& panels);

/// A figure with its interval a row; a row without a value is a heading.
struct ForestRow {
    std::string name;
    std::string count;  ///< images and lesions
    std::optional<double> value;
    std::optional<Interval> interval;
    bool quiet = false;  ///< a small group: drawn in second rank
};
std::string forestChart(const std::vector<ForestRow>& rows, std::string_view axisTitle, std::optional<double> reference,
                        std::string_view description);

/// From images to parts: a column of boxes, each with what leaves at its side, ending in boxes side by side.
struct FlowBox {
    std::vector<std::string> lines;  ///< the first is bold
};
struct FlowStep {
    FlowBox box;
    std::vector<std::string> leaving;  ///< between this box and the next; empty: nothing left
};
std::string flowChart(const std::vector<FlowStep>& steps, const std::vector<FlowBox>& ends,
                      std::string_view description);

}  // namespace lesion
