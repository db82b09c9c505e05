#pragma once

#include "core/metrics/Figures.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lesion {

/// Text of a report: numbers in one notation whatever the machine's locale, and everything that came from data (names
/// of files, classes, columns) escaped.

/// & < > " ' as entities; control characters other than tab and line end become blanks, which XML does not know.
std::string escapedHtml(std::string_view text);
/// The same text in Markdown: characters that mean something there take a backslash; line ends become blanks.
std::string escapedMarkdown(std::string_view text);
std::string fixedText(double value, int digits);
/// The shortest text that reads back as the same number, as JSON has it; "null" for what is no number.
std::string exactText(double value);
/// 10,015
std::string countText(std::int64_t value);
/// "45.2 %"; a dash where the whole is 0.
std::string percentText(double share, double whole);
/// "2 min 10 s"
std::string durationText(double seconds);
/// "1 image", "10,015 images"
std::string countOf(std::int64_t value, std::string_view singular, std::string_view plural);
/// "a, b and c"
std::string joinedText(const std::vector<std::string>& parts);
/// 0.613 [0.560, 0.665]; a dash where there is no value.
std::string figureText(const FigureValue& figure, int digits = 3);
std::string figureText(std::optional<double> value, int digits = 3);
/// ` data-figure="…" data-value="…"` and, with an interval, data-low and data-high: the figure in full.
std::string figureAttributes(std::string_view name, std::optional<double> value,
                             const std::optional<Interval>& interval = {});
/// Bytes as base64, for data: addresses.
std::string base64(std::span<const unsigned char> bytes);

std::string paragraph(std::string_view text);                    ///< escapes
std::string markedParagraph(std::string_view markup);            ///< as it is
std::string note(std::string_view kind, std::string_view text);  ///< set off: good, fact, warning, failure; escapes
std::string listOf(const std::vector<std::string>& items);       ///< escapes

/// A column's header: numbers to the right, text to the left and, where it matters, so many percent wide.
struct HtmlColumn {
    HtmlColumn(std::string title) : name(std::move(title)) {}
    HtmlColumn(const char* title) : name(title) {}
    HtmlColumn(const char* title, int percent) : name(title), text(true), width(percent) {}
    std::string name;
    bool text = false;
    int width = 0;  ///< 0: as it comes
};

/// A table, cell by cell; text is escaped unless it says markup. The header is repeated on every page.
class HtmlTable {
public:
    explicit HtmlTable(const std::vector<HtmlColumn>& header, std::string_view caption = {});

    HtmlTable& row(std::string_view attributes = {});
    HtmlTable& head(std::string_view text);  ///< a row's own header
    HtmlTable& cell(std::string_view text);
    HtmlTable& number(std::string_view text);
    HtmlTable& number(std::int64_t value);
    HtmlTable& markup(std::string_view markup);
    /// `name`: for data-figure.
    HtmlTable& figure(std::string_view name, const FigureValue& figure, int digits = 3);
    HtmlTable& figure(std::string_view name, std::optional<double> value, int digits = 3);
    /// A row that spans all columns.
    HtmlTable& group(std::string_view text);
    std::string html() const;

private:
    std::string body_;
    std::string head_;
    std::size_t columns_;
    bool open_ = false;
};

}  // namespace lesion
