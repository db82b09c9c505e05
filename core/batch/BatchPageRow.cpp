#include "core/batch/BatchPageRow.h"

#include "core/base/Files.h"
#include "core/batch/BatchPages.h"
#include "core/dataset/Dataset.h"
#include "core/reporting/ReportHtml.h"

namespace lesion {

namespace {

std::string picture(const std::string& file, const std::string& words) {
    return "<td class=\"picture\"><img src=\"" + file + "\" alt=\"" + escapedHtml(words) + "\" loading=\"lazy\"/></td>";
}

std::string pictures(const PageRow& of) {
    const std::string gap = "<td class=\"picture\"></td>";
    if (of.row.failed()) return of.explained ? gap + gap : gap;
    std::string text = picture(thumbnailOf(of.index), "image " + std::to_string(of.index + 1));
    if (!of.explained) return text;
    if (!of.overlaid) return text + gap;
    const auto& name = of.classes[static_cast<std::size_t>(of.row.largest)];
    return text + picture(overlayOf(of.index), "what speaks for " + name);
}

std::string bars(const PageRow& of) {
    std::string text = "<div class=\"bars\">";
    for (std::size_t k = 0; k < of.classes.size(); ++k) {
        const float value = of.row.probabilities[k];
        const std::string most = static_cast<int>(k) == of.row.largest ? " class=\"most\"" : "";
        text += "<span" + most + ">" + escapedHtml(of.classes[k]) + "</span>" + barOf(value, of.colours[k]);
        text += "<span class=\"value\" data-value=\"" + exactProbability(value) + "\">" +
                fixedText(100.0 * static_cast<double>(value), 1) + " %</span>";
    }
    return text + "</div>";
}

std::string nameOf(const PageRow& of) {
    return of.names ? toUtf8(pathFromUtf8(of.row.file).filename()) : "…";
}

/// A sentence about a file that cannot be read says where it lies; the page has its name at most.
std::string withoutPlace(const PageRow& of) {
    std::string text = of.row.error;
    const std::string& file = of.row.file;
    const std::string name = nameOf(of);
    for (auto at = text.find(file); at != std::string::npos; at = text.find(file, at + name.size()))
        text.replace(at, file.size(), name);
    return text;
}

std::string words(const PageRow& of) {
    const BatchRow& row = of.row;
    std::string text;
    if (of.names) text += "<p><b>" + escapedHtml(nameOf(of)) + "</b></p>";
    if (row.failed()) {
        text += "<p class=\"refusal\">Not read</p><p>";
        return text + escapedHtml(withoutPlace(of)) + "</p>";
    }
    text += row.refused
                ? "<p class=\"refusal\">Refused</p>"
                : "<p>" + escapedHtml(fullClassName(of.classes[static_cast<std::size_t>(row.largest)])) + "</p>";
    if (!row.set.empty()) text += "<p>Set: " + escapedHtml(row.set) + "</p>";
    if (!row.warnings.empty()) text += "<p class=\"quiet\">" + escapedHtml(row.warnings) + "</p>";
    return text;
}

}  // namespace

std::string barOf(double share, std::string_view colour) {
    std::string text = "<span class=\"track\"><span style=\"width:" + fixedText(100 * share, 2) + "%;background:";
    text += colour;
    return text + "\"></span></span>";
}

std::string pageTableHead(bool explained) {
    std::string text =
        "<table class=\"images\">\n<thead><tr><th class=\"row\">No.</th><th class=\"text picture\">Image</th>";
    if (explained) text += "<th class=\"text picture\">Why</th>";
    return text + "<th class=\"text\">Probabilities</th><th class=\"text words\">Answer</th></tr></thead>\n<tbody>\n";
}

std::string pageRow(const PageRow& of) {
    const std::string number = std::to_string(of.index + 1);
    std::string text = "<tr id=\"r" + number + "\"";
    text += of.row.failed() ? " class=\"failed\">" : of.row.refused ? " class=\"refused\">" : ">";
    text += "<th class=\"row\">" + number + "</th>" + pictures(of) + "<td>";
    if (!of.row.failed()) text += bars(of);
    return text + "</td><td class=\"words\">" + words(of) + "</td></tr>\n";
}

}  // namespace lesion
