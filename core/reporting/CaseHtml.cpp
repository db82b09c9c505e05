#include "core/reporting/CaseHtml.h"

#include "core/base/Files.h"
#include "core/diagnosis/Explanation.h"
#include "core/image/ImageFile.h"
#include "core/reporting/ReportFacts.h"
#include "core/reporting/ReportHtml.h"
#include "core/reporting/ReportSections.h"
#include "core/reporting/SvgChart.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace lesion {

namespace {

constexpr int photographEdge = 900;  // sharp over half a page's width, without carrying a camera's megapixels about
constexpr int caseEdge = 240;
constexpr int jpegQuality = 90;
constexpr int figureDigits = 3;

constexpr double rowHeight = 27;
constexpr double barHeight = 15;
constexpr double nameWidth = 300;
constexpr double valueWidth = 60;

/// Beside the style of reports: pictures side by side, cases in rows that a page does not cut.
constexpr std::string_view caseStyle = R"css(
.pictures { display: flex; gap: 14px; align-items: flex-start; }
.pictures figure { margin: 0.6em 0; flex: 0 1 50%; min-width: 0; }
.pictures img { width: 100%; max-height: 24em; object-fit: contain; object-position: left top; }
.cases { display: grid; grid-template-columns: repeat(6, 1fr); gap: 10px; }
.cases figure { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.cases img { width: 100%; aspect-ratio: 4 / 3; object-fit: contain; object-position: left top; }
.cases .gap { aspect-ratio: 4 / 3; box-sizing: border-box; margin-bottom: 0.4em; background: #f1f3f6; color: #636b76;
  padding: 0.4em; font-size: 0.85em; }
figcaption, .legend { font-size: 0.85em; color: #636b76; }
@media screen and (prefers-color-scheme: dark) { .cases .gap { background: #23272e; } figcaption { color: #9aa2ac; } }
@media screen and (max-width: 560px) { .cases { grid-template-columns: repeat(3, 1fr); } }
@media print {
  .pictures, .cases figure, svg { break-inside: avoid; }
  .pictures img { max-height: 48mm; }
  table { break-inside: avoid; margin: 0.3em 0 0; } th, td { padding: 0.1em 0.5em; }
  h1 { margin-top: 0; } h2 { margin-top: 1em; } .chart { margin: 0.3em 0; } p { margin: 0.35em 0; }
}
)css";

/// Named "" where it cannot be encoded.
std::string pictureAddress(const cv::Mat& rgb, int edge) {
    if (rgb.empty()) return {};
    try {
        cv::Mat bgr;
        const double scale = std::min(1.0, static_cast<double>(edge) / std::max(rgb.cols, rgb.rows));
        cv::resize(rgb, bgr, {}, scale, scale, cv::INTER_AREA);
        cv::cvtColor(bgr, bgr, cv::COLOR_RGB2BGR);
        std::vector<unsigned char> bytes;
        if (!cv::imencode(".jpg", bgr, bytes, {cv::IMWRITE_JPEG_QUALITY, jpegQuality})) return {};
        return "data:image/jpeg;base64," + base64(bytes);
    } catch (const cv::Exception&) {
        return {};
    }
}

std::string figureElement(const std::string& address, std::string_view alternative, const std::string& caption) {
    std::string text = "<figure>";
    text += address.empty() ? std::string("<div class=\"gap\">picture not found</div>")
                            : "<img src=\"" + address + "\" alt=\"" + escapedHtml(alternative) + "\">";
    return text + "<figcaption>" + caption + "</figcaption></figure>\n";
}

std::string pictures(const CasePage& page) {
    std::string text = "<div class=\"pictures\">\n";
    text += figureElement(pictureAddress(page.photograph, photographEdge), "the photograph", "The photograph");
    if (!page.overlay.empty())
        text += figureElement(
            pictureAddress(page.overlay, photographEdge), "the photograph with a heat map",
            titleOf(page.overlayKind) + ": yellow speaks most for " + escapedHtml(classPhrase(page.overlayClass)));
    return text + "</div>\n";
}

void drawBar(SvgCanvas& canvas, const CaseContent& content, const CaseBar& bar, double top,
             const std::vector<std::string>& colours) {
    using Paint = SvgCanvas::Paint;
    const auto k = static_cast<std::size_t>(bar.index);
    const bool muted = !content.refusal.empty();
    const double track = chartWidth - nameWidth - valueWidth;
    const double middle = top + rowHeight / 2;
    const SvgCanvas::Point corner{nameWidth, middle - barHeight / 2};
    canvas.text({0, middle + 4}, classPhrase(content.classes[k]), {.size = 13, .bold = bar.largest});
    canvas.rectangle(corner, track, barHeight, Paint::panel());
    canvas.rectangle(corner, track * bar.probability, barHeight, Paint::data(muted ? "#b8bdc4" : colours[k]));
    canvas.frame(corner, track * bar.probability, barHeight, {Paint::quiet(), 0.75});
    if (bar.lowest && bar.highest) {
        const double from = nameWidth + track * *bar.lowest;
        const double to = nameWidth + track * *bar.highest;
        canvas.line({from, middle}, {to, middle}, {Paint::text(), 1.5});
        for (const double end : {from, to}) canvas.line({end, middle - 5}, {end, middle + 5}, {Paint::text(), 1.5});
    }
    canvas.text({chartWidth, middle + 4}, fixedText(bar.probability, figureDigits),
                {.size = 13,
                 .align = SvgCanvas::Align::Right,
                 .bold = bar.largest,
                 .attributes = figureAttributes("probability_" + content.classes[k], bar.probability)});
}

std::string bars(const CaseContent& content) {
    std::string description = "Probabilities: ";
    for (const CaseBar& bar : content.bars) {
        description += &bar == &content.bars.front() ? "" : ", ";
        description += content.classes[static_cast<std::size_t>(bar.index)] + " ";
        description += fixedText(bar.probability, figureDigits);
    }
    SvgCanvas canvas(chartWidth, rowHeight * static_cast<double>(content.bars.size()), description);
    const auto colours = classColours(content.classes);
    double top = 0;
    for (const CaseBar& bar : content.bars) {
        drawBar(canvas, content, bar, top, colours);
        top += rowHeight;
    }
    return "<div class=\"chart\">" + canvas.svg() + "</div>\n";
}

std::string cases(const CasePage& page) {
    if (page.content.similar.empty()) return {};
    std::string text = "<h2>The nearest proven cases of the training part</h2>\n";
    if (page.content.learnt)
        text += note("warning", "The first is this very photograph, or a copy: the model has learnt its answer.");
    text += "<div class=\"cases\">\n";
    for (const auto& [image, distance] : page.content.similar) {
        std::string address;
        if (!page.casesFolder.empty())
            if (const auto rgb = loadThumbnail(page.casesFolder / pathFromUtf8(image.file), caseEdge))
                address = pictureAddress(*rgb, caseEdge);
        const std::string& name = page.content.classes[static_cast<std::size_t>(image.label)];
        std::string caption = "<b>" + escapedHtml(name) + "</b> · <span" + figureAttributes("distance", distance) +
                              ">" + fixedText(distance, 2) + "</span>";
        for (const std::string& line : {image.dxType, image.lesion.empty() ? image.id : image.lesion})
            if (!line.empty()) caption += "<br>" + escapedHtml(line);
        text += figureElement(address, image.id, caption);
    }
    return text +
           "</div>\n<p class=\"quiet legend\">Below each: class and distance (0 the same, 1 nothing in common), how "
           "the "
           "diagnosis was proven, the lesion.</p>\n";
}

/// "age 55, sex not known", of the inputs that the model has.
std::string factsText(const ClinicalInputs& used, const ClinicalFacts& facts) {
    std::vector<std::string> parts;
    const auto add = [&](bool input, const char* name, const std::string& value) {
        if (input) parts.push_back(std::string(name) + " " + (value.empty() ? "not known" : value));
    };
    add(used.age, "age", facts.age ? fixedText(*facts.age, 0) : std::string());
    add(used.sex, "sex", clinicalName(facts.sex));
    add(used.site, "site", clinicalName(facts.site));
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
    return text;
}

std::string model(const ModelInfo& info, const std::optional<ClinicalFacts>& facts) {
    HtmlTable table(std::vector<HtmlColumn>{{"The model", 30}, {"", 70}});
    const auto row = [&](std::string_view name, const std::string& value) {
        if (!value.empty()) table.row().head(name).cell(value);
    };
    row("Network", info.architecture);
    if (facts) row("Told beside the photograph", factsText(info.clinical.inputs, *facts));
    row("Trained", info.trainedAt.substr(0, 10));
    row("Data set", info.dataset);
    if (info.balancedAccuracy)
        table.row().head("Balanced accuracy, validation").figure("balanced_accuracy", info.balancedAccuracy);
    std::string text = table.html();
    if (info.syntheticData) text += note("warning", "Trained on synthetic lesions: says nothing about real skin.");
    return text;
}

}  // namespace

std::string caseHtml(const CasePage& page) {
    const std::string title = "Answer of a classifier to a photograph";
    std::string text = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
    text += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    text += "<meta name=\"generator\" content=\"LesionLab " + escapedHtml(programVersion()) + "\">\n";
    text += "<title>" + title + "</title>\n<style>";
    text += reportStyle();
    text += caseStyle;
    text += "</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n";
    text += "<p class=\"disclaimer\">For research and teaching. Not a medical device.</p>\n";
    std::string line = utcNow().substr(0, 10);
    if (!page.name.empty()) line += " · " + page.name;
    text += "<p class=\"quiet\">" + escapedHtml(line) + "</p>\n" + pictures(page);
    for (const Message& reason : page.content.refusal) text += note("failure", toEnglish(reason));
    text += bars(page.content);
    for (const CaseLine& said : page.content.lines)
        text += said.warning ? note("warning", toEnglish(said.message)) : paragraph(toEnglish(said.message));
    return text + cases(page) + model(page.model, page.content.clinical) + "</body>\n</html>\n";
}

Result<void> writeCaseHtml(const CasePage& page, const std::filesystem::path& file) {
    return writeFile(file, std::string_view(caseHtml(page)));
}

}  // namespace lesion
