#include "core/batch/BatchPages.h"

#include "core/base/Files.h"
#include "core/batch/BatchPageRow.h"
#include "core/dataset/Dataset.h"
#include "core/diagnosis/Explanation.h"
#include "core/reporting/ReportHtml.h"
#include "core/reporting/ReportSections.h"
#include "core/reporting/SvgChart.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>
#include <set>
#include <vector>

namespace lesion {

namespace fs = std::filesystem;

namespace {

/// Beside the style of reports: wider, a row an image, a track for each bar.
constexpr std::string_view batchStyle = R"css(
body { max-width: 1180px; }
nav { margin: 0.8em 0; line-height: 2; }
nav a, nav b { padding: 0.15em 0.5em; border: 1px solid #d5d9df; border-radius: 4px; text-decoration: none; }
nav b { background: #e3e6ea; }
table.images { width: 100%; table-layout: fixed; }
table.images td { padding: 0.5em; }
td.picture, th.picture { width: 160px; }
td.picture img { display: block; width: 160px; height: 120px; object-fit: contain; }
th.row { width: 3.5em; }
table.images .words { width: 30%; text-align: left; }
.bars { display: grid; grid-template-columns: max-content 1fr max-content; gap: 0 0.6em; align-items: center;
  font-size: 0.9em; line-height: 1.35; }
.track { background: #eceef1; height: 0.65em; }
.track span { display: block; height: 100%; }
.value { text-align: right; }
.most { font-weight: bold; }
tr.refused .bars, tr.refused img { opacity: 0.35; filter: grayscale(1); }
.refusal { color: #c62828; font-weight: bold; }
@media screen and (prefers-color-scheme: dark) {
  nav a, nav b { border-color: #3a3f48; } nav b { background: #30353d; }
  .track { background: #2b3038; } .refusal { color: #ff7b72; }
}
)css";

/// Rows that are looked through together, over as many pages as they need.
struct PageList {
    std::string stem;   ///< "page", of index.html and what follows it
    std::string title;  ///< empty: all images
    std::vector<std::size_t> rows;

    bool all() const { return title.empty(); }
    std::size_t pages() const { return std::max<std::size_t>(1, (rows.size() + rowsOfPage - 1) / rowsOfPage); }
    std::string file(std::size_t page) const {
        if (page == 0) return all() ? firstPage : stem + ".html";
        return stem + "-" + std::to_string(page + 1) + ".html";
    }
};

PageList allRows(const BatchTable& table) {
    PageList list{"page", {}, std::vector<std::size_t>(table.size())};
    std::iota(list.rows.begin(), list.rows.end(), std::size_t(0));
    return list;
}

std::string listStem(std::size_t classIndex) {
    return "class-" + std::to_string(classIndex + 1);
}

/// Each class's images, the most probable first, then those that were refused and those that could not be read.
std::vector<PageList> listsOf(const BatchTable& table) {
    const auto& classes = table.classes();
    std::vector<PageList> lists;
    for (std::size_t k = 0; k < classes.size(); ++k) {
        const std::string full = fullClassName(classes[k]);
        lists.push_back({listStem(k), full == classes[k] ? full : full + " (" + classes[k] + ")", {}});
    }
    lists.push_back({"refused", "refused", {}});
    lists.push_back({"failed", "not read", {}});
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto& line = table.line(i);
        const auto of = line.largest < 0 ? classes.size() + 1
                        : line.refused   ? classes.size()
                                         : static_cast<std::size_t>(line.largest);
        lists[of].rows.push_back(i);
    }
    for (std::size_t k = 0; k < classes.size(); ++k)
        std::ranges::stable_sort(lists[k].rows, [&](std::size_t a, std::size_t b) {
            return table.line(a).probability > table.line(b).probability;
        });
    return lists;
}

std::string link(const std::string& file, std::string_view words) {
    return "<a href=\"" + file + "\">" + escapedHtml(words) + "</a>";
}

std::string navigation(const PageList& list, std::size_t page) {
    if (list.pages() == 1) return list.all() ? "" : "<nav>" + link(firstPage, "all images") + "</nav>\n";
    std::string text = "<nav>";
    if (!list.all()) text += link(firstPage, "all images") + " ";
    if (page > 0) text += link(list.file(page - 1), "previous") + " ";
    for (std::size_t i = 0; i < list.pages(); ++i) {
        const std::string words = std::to_string(i + 1);
        text += (i == page ? "<b>" + words + "</b>" : link(list.file(i), words)) + " ";
    }
    if (page + 1 < list.pages()) text += link(list.file(page + 1), "next");
    return text + "</nav>\n";
}

std::string head(const std::string& title) {
    std::string text = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n";
    text += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n";
    text += "<meta name=\"generator\" content=\"LesionLab " + escapedHtml(programVersion()) + "\"/>\n";
    text += "<title>" + escapedHtml(title) + "</title>\n<style>";
    text += reportStyle();
    text += batchStyle;
    text += "</style>\n</head>\n<body>\n<p class=\"disclaimer\">For research and teaching. Not a medical device. ";
    return text + "Nothing on these pages is a diagnosis.</p>\n<h1>" + escapedHtml(title) + "</h1>\n";
}

std::string modelSentence(const BatchManifest& manifest) {
    std::string text = "Answered by " + manifest.model + " (" + manifest.architecture;
    if (!manifest.trainedAt.empty()) text += ", trained " + manifest.trainedAt.substr(0, 10);
    if (!manifest.dataset.empty()) text += " on " + manifest.dataset;
    if (manifest.syntheticData) text += ", synthetic: says nothing about real skin";
    text += ")";
    if (manifest.balancedAccuracy)
        text += ", balanced accuracy " + fixedText(*manifest.balancedAccuracy, 3) + " on its validation part";
    return text + ".";
}

std::string questionSentence(const BatchManifest& manifest) {
    std::string text = "Begun " + manifest.startedAt.substr(0, 10) + ". ";
    text += manifest.references.empty()
                ? "Without references: no prediction sets and no input check, so no image is refused."
                : "Prediction sets at " + fixedText(100 * manifest.level, 0) +
                      " % confidence. Of a refused image the probabilities mean nothing; its bars are drawn muted.";
    if (const auto kind = attributionFromName(manifest.explain))
        text += " Heat maps (" + titleOf(*kind) + "): what speaks for the most probable class, yellow most.";
    return text;
}

/// How many images got which answer, each a link to its list.
std::string countsTable(const BatchTable& table, const std::vector<PageList>& lists, bool linked) {
    const auto colours = classColours(table.classes());
    const double rows = std::max<double>(1, static_cast<double>(table.size()));
    std::string text = "<div class=\"bars counts\">\n";
    for (std::size_t i = 0; i < lists.size(); ++i) {
        const PageList& list = lists[i];
        const std::string colour = i < colours.size() ? colours[i] : "#8a919a";
        const auto count = static_cast<std::int64_t>(list.rows.size());
        const bool led = linked && count > 0;
        text += "<span>" + (led ? link(list.file(0), list.title) : escapedHtml(list.title)) + "</span>";
        text += barOf(static_cast<double>(count) / rows, colour);
        text += "<span class=\"value\" data-figure=\"images." + list.stem + "\" data-value=\"" + std::to_string(count) +
                "\">" + countText(count) + "</span>\n";
    }
    return text + "</div>\n";
}

std::string front(const BatchManifest& manifest, const BatchTable& table, const std::vector<PageList>& lists,
                  bool linked) {
    std::string text = paragraph(modelSentence(manifest)) + paragraph(questionSentence(manifest));
    const auto rows = static_cast<std::int64_t>(table.size());
    if (rows < manifest.found)
        text += note("warning", countText(rows) + " of " + countText(manifest.found) +
                                    " images so far. The same command, or Go on in the window, goes on.");
    return text + countsTable(table, lists, linked);
}

struct Writer {
    const fs::path& folder;
    const BatchManifest& manifest;
    const BatchTable& table;
    std::vector<PageList> lists;
    bool linked = false;  ///< the lists have pages

    Result<void> write(const PageList& list, std::size_t page) const;
    Result<void> writeAll(const PageList& list) const;
    Result<std::string> rowsOf(const PageList& list, std::size_t page) const;
};

Result<std::string> Writer::rowsOf(const PageList& list, std::size_t page) const {
    const auto colours = classColours(table.classes());
    const bool explained = manifest.explain != BatchManifest::noExplanation;
    std::string text = pageTableHead(explained);
    const auto end = std::min(list.rows.size(), (page + 1) * rowsOfPage);
    for (auto i = page * rowsOfPage; i < end; ++i) {
        const auto index = list.rows[i];
        const auto row = table.row(index);
        if (!row) return tl::unexpected(row.error());
        std::error_code ignored;
        const bool overlaid = explained && fs::exists(folder / pathFromUtf8(overlayOf(index)), ignored);
        text += pageRow({index, *row, table.classes(), colours, manifest.names, explained, overlaid});
    }
    return text + "</tbody>\n</table>\n";
}

Result<void> Writer::write(const PageList& list, std::size_t page) const {
    const auto count = countOf(static_cast<std::int64_t>(list.rows.size()), "image", "images");
    std::string title = list.all() ? "Answers of a classifier to " + count : "Batch: " + list.title + ", " + count;
    if (page > 0) title += ", page " + std::to_string(page + 1);
    std::string text = head(title);
    if (list.all() && page == 0) text += front(manifest, table, lists, linked);
    const auto rows = rowsOf(list, page);
    if (!rows) return tl::unexpected(rows.error());
    text += navigation(list, page) + *rows + navigation(list, page) + "</body>\n</html>\n";
    return writeFile(folder / list.file(page), text);
}

Result<void> Writer::writeAll(const PageList& list) const {
    for (std::size_t page = 0; page < list.pages(); ++page)
        if (auto written = write(list, page); !written) return written;
    return {};
}

std::string pictureName(std::size_t row, const char* ending) {
    std::array<char, 32> digits{};
    std::snprintf(digits.data(), digits.size(), "thumbs/%06zu", row + 1);
    return std::string(digits.data()) + ending;
}

}  // namespace

std::string thumbnailOf(std::size_t row) {
    return pictureName(row, ".jpg");
}

std::string overlayOf(std::size_t row) {
    return pictureName(row, "-why.jpg");
}

Result<void> writeBatchPages(const fs::path& folder, const BatchManifest& manifest, const BatchTable& table) {
    const Writer writer{folder, manifest, table, listsOf(table), true};
    for (const PageList& list : writer.lists)
        if (auto written = writer.writeAll(list); !written) return written;
    return writer.writeAll(allRows(table));
}

Result<void> writeNewestBatchPage(const fs::path& folder, const BatchManifest& manifest, const BatchTable& table) {
    const Writer writer{folder, manifest, table, listsOf(table), false};
    const PageList all = allRows(table);
    const std::size_t last = all.pages() - 1;
    for (const std::size_t page : std::set<std::size_t>{last, last == 0 ? 0 : last - 1, 0})
        if (auto written = writer.write(all, page); !written) return written;
    return {};
}

}  // namespace lesion
