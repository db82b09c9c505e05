#include "core/reporting/ReportHtml.h"

#include <cmath>
#include <iomanip>
#include <locale>
#include <nlohmann/json.hpp>
#include <sstream>

namespace lesion {

namespace {

constexpr const char* dash = "–";

std::string attribute(std::string_view name, std::string_view value) {
    std::string text = " ";
    text += name;
    text += "=\"" + escapedHtml(value) + "\"";
    return text;
}

std::string element(std::string_view tag, std::string_view attributes, std::string_view content) {
    std::string text = "<";
    text += tag;
    text += attributes;
    text += '>';
    text += content;
    text += "</";
    text += tag;
    text += '>';
    return text;
}

}  // namespace

std::string escapedHtml(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default: {
                const auto code = static_cast<unsigned char>(c);
                const bool control = (code < 0x20 && c != '\t' && c != '\n') || code == 0x7f;
                out += control ? ' ' : c;
            }
        }
    }
    return out;
}

std::string escapedMarkdown(std::string_view text) {
    constexpr std::string_view special = "\\`*_{}[]<>#|!~";
    std::string out;
    for (const char c : text) {
        const bool blank = static_cast<unsigned char>(c) < 0x20;
        if (special.find(c) != std::string_view::npos) out += '\\';
        out += blank ? ' ' : c;
    }
    return out;
}

std::string fixedText(double value, int digits) {
    if (!std::isfinite(value)) return dash;
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << std::fixed << std::setprecision(digits) << value;
    const std::string text = out.str();
    return text.find_first_not_of("-0.") == std::string::npos && text.front() == '-' ? text.substr(1) : text;
}

std::string exactText(double value) {
    return nlohmann::json(value).dump();
}

std::string countText(std::int64_t value) {
    std::string text = std::to_string(value);
    const int first = value < 0 ? 1 : 0;
    for (int at = static_cast<int>(text.size()) - 3; at > first; at -= 3)
        text.insert(static_cast<std::size_t>(at), 1, ',');
    return text;
}

std::string percentText(double share, double whole) {
    return whole > 0 ? fixedText(100 * share / whole, 1) + " %" : dash;
}

std::string durationText(double seconds) {
    const auto whole = static_cast<std::int64_t>(std::llround(seconds));
    if (whole < 60) return std::to_string(whole) + " s";
    if (whole < 3600) return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
    return std::to_string(whole / 3600) + " h " + std::to_string(whole % 3600 / 60) + " min";
}

std::string countOf(std::int64_t value, std::string_view singular, std::string_view plural) {
    std::string text = countText(value) + " ";
    text += value == 1 ? singular : plural;
    return text;
}

std::string joinedText(const std::vector<std::string>& parts) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) text += i + 1 == parts.size() ? " and " : ", ";
        text += parts[i];
    }
    return text;
}

std::string figureText(std::optional<double> value, int digits) {
    return value ? fixedText(*value, digits) : std::string(dash);
}

std::string figureText(const FigureValue& figure, int digits) {
    std::string text = figureText(figure.value, digits);
    if (figure.value && figure.interval) {
        text += " [" + fixedText(figure.interval->low, digits) + ", " + fixedText(figure.interval->high, digits) + "]";
    }
    return text;
}

std::string figureAttributes(std::string_view name, std::optional<double> value,
                             const std::optional<Interval>& interval) {
    std::string text = attribute("data-figure", name) + attribute("data-value", value ? exactText(*value) : "null");
    if (interval)
        text += attribute("data-low", exactText(interval->low)) + attribute("data-high", exactText(interval->high));
    return text;
}

std::string base64(std::span<const unsigned char> bytes) {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t here = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t three = 0;
        for (std::size_t k = 0; k < 3; ++k) three = three << 8 | (k < here ? bytes[i + k] : 0U);
        for (std::size_t k = 0; k < 4; ++k) text += k <= here ? letters[three >> (18 - 6 * k) & 63U] : '=';
    }
    return text;
}

std::string paragraph(std::string_view text) {
    return element("p", "", escapedHtml(text)) + "\n";
}

std::string markedParagraph(std::string_view markup) {
    return element("p", "", markup) + "\n";
}

std::string note(std::string_view kind, std::string_view text) {
    const std::string_view sign = kind == "good" ? "●" : kind == "warning" ? "▲" : kind == "failure" ? "✖" : "○";
    std::string content = "<b>";
    content += sign;
    content += "</b> " + escapedHtml(text);
    return element("p", attribute("class", std::string("note ") + std::string(kind)), content) + "\n";
}

std::string listOf(const std::vector<std::string>& items) {
    std::string text;
    for (const auto& item : items) text += element("li", "", escapedHtml(item)) + "\n";
    return element("ul", "", "\n" + text) + "\n";
}

HtmlTable::HtmlTable(const std::vector<HtmlColumn>& header, std::string_view caption) : columns_(header.size()) {
    if (!caption.empty()) head_ = element("p", attribute("class", "caption"), escapedHtml(caption)) + "\n";
    head_ += "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">\n<thead><tr>";
    for (std::size_t i = 0; i < header.size(); ++i) {
        std::string attributes = i == 0 || header[i].text ? " align=\"left\" class=\"text\"" : " align=\"right\"";
        if (header[i].width > 0) attributes += attribute("width", std::to_string(header[i].width) + "%");
        head_ += element("th", attributes, escapedHtml(header[i].name));
    }
    head_ += "</tr></thead>\n<tbody>\n";
}

HtmlTable& HtmlTable::row(std::string_view attributes) {
    if (open_) body_ += "</tr>\n";
    body_ += "<tr";
    body_ += attributes;
    body_ += '>';
    open_ = true;
    return *this;
}

HtmlTable& HtmlTable::head(std::string_view text) {
    body_ += element("th", " align=\"left\" class=\"row\"", escapedHtml(text));
    return *this;
}

HtmlTable& HtmlTable::cell(std::string_view text) {
    return markup(escapedHtml(text));
}

HtmlTable& HtmlTable::number(std::string_view text) {
    body_ += element("td", " align=\"right\" class=\"n\"", escapedHtml(text));
    return *this;
}

HtmlTable& HtmlTable::number(std::int64_t value) {
    return number(countText(value));
}

HtmlTable& HtmlTable::markup(std::string_view markup) {
    body_ += element("td", "", markup);
    return *this;
}

HtmlTable& HtmlTable::figure(std::string_view name, const FigureValue& figure, int digits) {
    const auto attributes = figureAttributes(name, figure.value, figure.interval);
    body_ += element("td", " align=\"right\" class=\"n\"" + attributes, escapedHtml(figureText(figure, digits)));
    return *this;
}

HtmlTable& HtmlTable::figure(std::string_view name, std::optional<double> value, int digits) {
    return figure(name, FigureValue{Figure::Accuracy, -1, value, {}}, digits);
}

HtmlTable& HtmlTable::group(std::string_view text) {
    row(" class=\"group\"");
    body_ += element("td", " colspan=\"" + std::to_string(columns_) + "\"", "<b>" + escapedHtml(text) + "</b>");
    return *this;
}

std::string HtmlTable::html() const {
    return head_ + body_ + (open_ ? "</tr>\n" : "") + "</tbody></table>\n";
}

}  // namespace lesion
