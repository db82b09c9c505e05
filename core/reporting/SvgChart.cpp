#include "core/reporting/SvgChart.h"

#include "core/reporting/ReportHtml.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string_view>

// Bars and the confusion matrix, and the colours of the classes; curves and diagrams have files of their own.

namespace lesion {

namespace {

using Paint = SvgCanvas::Paint;
using Align = SvgCanvas::Align;

const std::map<std::string, std::string, std::less<>>& knownColours() {
    static const std::map<std::string, std::string, std::less<>> colours{
        {"mel", "#d55e00"}, {"bcc", "#e69f00"}, {"akiec", "#cc79a7"}, {"ak", "#cc79a7"},  {"nv", "#0072b2"},
        {"bkl", "#009e73"}, {"df", "#56b4e9"},  {"vasc", "#f0e442"},  {"scc", "#8c4a2f"}, {"unk", "#8a919a"}};
    return colours;
}

/// Names of merged classes: malignant ones stay warm, benign ones cool.
const std::map<std::string, std::string, std::less<>>& likelyColours() {
    static const std::map<std::string, std::string, std::less<>> colours{
        {"malignant", "#d55e00"}, {"melanoma", "#d55e00"}, {"cancer", "#d55e00"}, {"benign", "#0072b2"},
        {"nevus", "#0072b2"},     {"naevus", "#0072b2"},   {"others", "#009e73"}, {"other", "#009e73"}};
    return colours;
}

constexpr std::array<const char*, 10> paletteOrder{"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9",
                                                   "#e69f00", "#f0e442", "#8c4a2f", "#6f7bd9", "#8a919a"};

std::string lowerCase(std::string text) {
    for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

/// 0 … 255 of the red, green or blue of #rrggbb.
int channel(const std::string& colour, std::size_t index) {
    return static_cast<int>(std::stoul(colour.substr(1 + 2 * index, 2), nullptr, 16));
}

/// Whether text on white mixed with so much of the colour is better white.
bool isDarkGround(const std::string& colour, double share) {
    const auto mixed = [&](std::size_t index) { return 255 + share * (channel(colour, index) - 255); };
    return 0.299 * mixed(0) + 0.587 * mixed(1) + 0.114 * mixed(2) < 130;
}

constexpr std::array<double, 3> pieceOpacity{1, 0.6, 0.3};

void drawPieceNames(SvgCanvas& canvas, const std::vector<std::string>& names, double x, double y) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        canvas.rectangle({x, y - 9}, 12, 10, Paint::quiet(), pieceOpacity[std::min<std::size_t>(i, 2)]);
        canvas.text({x + 17, y}, names[i], {Paint::quiet(), 11});
        x += 34 + textWidth(names[i], 11);
    }
}

/// A matrix's place on the canvas.
struct Cells {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
};

void drawConfusionRow(SvgCanvas& canvas, const Cells& cells, const Evaluation& evaluation, std::size_t row,
                      const std::string& colour) {
    const auto& counts = evaluation.confusion[row];
    double images = 0;
    for (const int count : counts) images += count;
    const double y = cells.top + cells.height * static_cast<double>(row);
    for (std::size_t column = 0; column < counts.size(); ++column) {
        const double x = cells.left + cells.width * static_cast<double>(column);
        const double share = images > 0 ? counts[column] / images : 0;
        // White below, in the dark as well: the shades of all classes stay comparable and their text readable.
        canvas.rectangle({x, y}, cells.width - 1, cells.height - 1, Paint::data("#ffffff"));
        if (share > 0) canvas.rectangle({x, y}, cells.width - 1, cells.height - 1, Paint::data(colour), share);
        const auto ink = Paint::data(isDarkGround(colour, share) ? "#ffffff" : "#1c2026");
        const std::string name = "confusion." + evaluation.classes[row] + "." + evaluation.classes[column];
        canvas.text({x + cells.width / 2, y + cells.height / 2}, countText(counts[column]),
                    {ink, 13, Align::Centre, row == column, false,
                     figureAttributes(name, static_cast<double>(counts[column]))});
        if (images > 0) {
            canvas.text({x + cells.width / 2, y + cells.height / 2 + 13}, fixedText(100 * share, 0) + " %",
                        {ink, 10, Align::Centre});
        }
    }
    canvas.frame({cells.left, y}, cells.width * static_cast<double>(counts.size()) - 1, cells.height - 1,
                 {Paint::grid(), 1});
}

}  // namespace

std::vector<std::string> classColours(const std::vector<std::string>& classes) {
    std::vector<std::string> colours(classes.size());
    const auto taken = [&](const std::string& colour) { return std::ranges::find(colours, colour) != colours.end(); };
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const auto known = knownColours().find(lowerCase(classes[i]));
        if (known != knownColours().end()) colours[i] = known->second;
    }
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const auto likely = likelyColours().find(lowerCase(classes[i]));
        if (colours[i].empty() && likely != likelyColours().end() && !taken(likely->second))
            colours[i] = likely->second;
    }
    for (std::string& colour : colours) {
        if (!colour.empty()) continue;
        const auto free = std::ranges::find_if(paletteOrder, [&](const char* one) { return !taken(one); });
        colour = free == paletteOrder.end() ? "#8a919a" : *free;
    }
    return colours;
}

std::string barChart(const std::vector<BarRow>& rows, const std::vector<std::string>& pieceNames,
                     std::string_view description) {
    constexpr double rowHeight = 24;
    constexpr double top = 26;
    double names = 30;
    double labels = 30;
    double largest = 1;
    for (const BarRow& row : rows) {
        names = std::max(names, textWidth(row.name, 12));
        labels = std::max(labels, textWidth(row.label, 11));
        double sum = 0;
        for (const double piece : row.pieces) sum += piece;
        largest = std::max(largest, sum);
    }
    const double left = names + 10;
    const double room = chartWidth - left - labels - 12;
    SvgCanvas canvas(chartWidth, top + rowHeight * static_cast<double>(rows.size()) + 4, description);
    drawPieceNames(canvas, pieceNames, left, 13);
    double y = top;
    for (const BarRow& row : rows) {
        canvas.text({left - 8, y + 15}, row.name, {Paint::text(), 12, Align::Right});
        double x = left;
        for (std::size_t i = 0; i < row.pieces.size(); ++i) {
            const double width = row.pieces[i] / largest * room;
            canvas.rectangle({x, y + 3}, width, rowHeight - 7, Paint::data(row.colour),
                             pieceOpacity[std::min<std::size_t>(i, 2)]);
            x += width;
        }
        canvas.text({x + 6, y + 15}, row.label, {Paint::quiet(), 11});
        y += rowHeight;
    }
    canvas.line({left, top}, {left, y}, {Paint::quiet(), 1});
    return canvas.svg();
}

std::string confusionChart(const Evaluation& evaluation) {
    const auto count = static_cast<double>(evaluation.classes.size());
    double names = 40;
    for (const auto& name : evaluation.classes) names = std::max(names, textWidth(name, 12));
    names = std::min(names, 160.0);
    const double left = names + 34;
    const double width = std::min(76.0, (chartWidth - left - 8) / std::max(count, 1.0));
    const Cells cells{left, 46, width, 40};
    SvgCanvas canvas(chartWidth, cells.top + cells.height * count + 8, "Confusion matrix: rows true, columns answered");
    canvas.text({left + width * count / 2, 14}, "answered", {Paint::quiet(), 12, Align::Centre});
    canvas.text({12, cells.top + cells.height * count / 2}, "true", {Paint::quiet(), 12, Align::Centre, false, true});
    const auto colours = classColours(evaluation.classes);
    for (std::size_t k = 0; k < evaluation.classes.size(); ++k) {
        const auto place = static_cast<double>(k);
        const std::string& name = evaluation.classes[k];
        const double x = cells.left + width * (place + 0.5);
        canvas.text({x, 36}, name, {Paint::text(), textWidth(name, 12) > width ? 8.0 : 12.0, Align::Centre});
        canvas.rectangle({cells.left - 8, cells.top + cells.height * place}, 5, cells.height - 1,
                         Paint::data(colours[k]));
        canvas.text({cells.left - 13, cells.top + cells.height * (place + 0.5) + 4}, name,
                    {Paint::text(), 12, Align::Right, true});
        drawConfusionRow(canvas, cells, evaluation, k, colours[k]);
    }
    return canvas.svg();
}

}  // namespace lesion
