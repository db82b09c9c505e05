#include "core/base/Csv.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <optional>

namespace lesion {
namespace {

constexpr std::size_t headBytes = 1 << 20;

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameIgnoringCase(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view trimmed(std::string_view text) {
    const std::string_view blanks = " \t\v\f";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

void appendUtf8(std::string& out, std::uint32_t code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | code >> 6);
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | code >> 12);
        out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | code >> 18);
        out += static_cast<char>(0x80 | (code >> 12 & 0x3F));
        out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

/// Bytes of the character that begins at `at`, or 0 where it is not UTF-8.
std::size_t characterLength(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    const std::size_t length = first < 0x80                    ? 1
                               : first >= 0xC2 && first < 0xE0 ? 2
                               : first >= 0xE0 && first < 0xF0 ? 3
                               : first >= 0xF0 && first < 0xF5 ? 4
                                                               : 0;
    if (length == 0 || at + length > text.size()) return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80) return 0;
    }
    // Overlong forms, surrogates and what lies beyond Unicode.
    if (first == 0xE0 && byte(at + 1) < 0xA0) return 0;
    if (first == 0xED && byte(at + 1) >= 0xA0) return 0;
    if (first == 0xF0 && byte(at + 1) < 0x90) return 0;
    if (first == 0xF4 && byte(at + 1) >= 0x90) return 0;
    return length;
}

/// `cut`: the text is only the beginning of a file, so its last character may be half there.
bool isUtf8(std::string_view text, bool cut) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = characterLength(text, i);
        if (length == 0) return cut && text.size() - i < 4;
        i += length;
    }
    return true;
}

std::string fromUtf16(std::string_view bytes, bool bigEndian) {
    const auto unit = [&](std::size_t i) -> std::uint32_t {
        const auto a = static_cast<unsigned char>(bytes[i]);
        const auto b = static_cast<unsigned char>(bytes[i + 1]);
        return bigEndian ? static_cast<std::uint32_t>(a << 8 | b) : static_cast<std::uint32_t>(b << 8 | a);
    };
    std::string out;
    out.reserve(bytes.size() / 2);
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        std::uint32_t code = unit(i);
        const bool high = code >= 0xD800 && code < 0xDC00;
        if (high && i + 3 < bytes.size() && unit(i + 2) >= 0xDC00 && unit(i + 2) < 0xE000) {
            code = 0x10000 + ((code - 0xD800) << 10) + (unit(i + 2) - 0xDC00);
            i += 2;
        } else if (code >= 0xD800 && code < 0xE000) {
            code = 0xFFFD;
        }
        appendUtf8(out, code);
    }
    return out;
}

std::string toUtf8Text(std::string_view bytes, bool cut) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (bytes.starts_with("\xFF\xFE")) return fromUtf16(bytes.substr(2), false);
    if (bytes.starts_with("\xFE\xFF")) return fromUtf16(bytes.substr(2), true);
    if (isUtf8(bytes, cut)) return std::string(bytes);
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) appendUtf8(out, static_cast<unsigned char>(c));
    return out;
}

/// The commonest of comma, tab and semicolon in the first line, outside quotes.
char findSeparator(std::string_view text) {
    const std::string_view candidates = ",\t;";
    std::array<int, 3> counts{};
    bool quoted = false;
    bool seen = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r')) {
            if (seen) break;
            continue;
        }
        seen = true;
        const std::size_t which = candidates.find(c);
        if (!quoted && which != std::string_view::npos) ++counts[which];
    }
    return candidates[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

/// Walks over the text once and hands out a row at a time.
class RowReader {
public:
    explicit RowReader(std::string_view text) : text_(text), separator_(findSeparator(text)) {}

    /// The next row that is not blank; false at the end.
    bool next(std::vector<std::string>& row) {
        while (at_ < text_.size()) {
            rowLine_ = line_;
            row.clear();
            while (!cell(row)) {
            }
            if (row.size() > 1 || !row.front().empty()) return true;
        }
        return false;
    }
    int rowLine() const { return rowLine_; }
    std::optional<int> openQuoteLine() const { return openQuote_; }

private:
    /// Adds the cell that begins here; true when it ends the row.
    bool cell(std::vector<std::string>& row) {
        std::size_t start = at_;
        while (start < text_.size() && text_[start] == ' ') ++start;
        if (start < text_.size() && text_[start] == '"') {
            at_ = start + 1;
            std::string content = quoted();
            content += trimmed(plain());
            row.emplace_back(trimmed(content));
        } else {
            row.emplace_back(trimmed(plain()));
        }
        if (at_ >= text_.size()) return true;
        const char end = text_[at_++];
        if (end == separator_) return false;
        if (end == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
        ++line_;
        return true;
    }

    std::string_view plain() {
        const std::size_t start = at_;
        while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r') ++at_;
        return text_.substr(start, at_ - start);
    }

    std::string quoted() {
        const int opened = line_;
        std::string content;
        for (; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == '"') {
                if (at_ + 1 >= text_.size() || text_[at_ + 1] != '"') {
                    ++at_;
                    return content;
                }
                ++at_;
            } else if (c == '\n' || (c == '\r' && (at_ + 1 >= text_.size() || text_[at_ + 1] != '\n'))) {
                ++line_;
            }
            content += c;
        }
        openQuote_ = opened;
        return content;
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    int line_ = 1;
    int rowLine_ = 1;
    std::optional<int> openQuote_;
};

/// `cut`: the text is only the beginning of a file.
Result<CsvTable> parse(std::string_view bytes, std::size_t rowLimit, bool cut, const std::string& path) {
    const std::string text = toUtf8Text(bytes, cut);
    RowReader reader(text);
    CsvTable table;
    if (!reader.next(table.header)) return fail(MessageId::CsvEmpty, {{"path", path}});
    std::vector<std::string> row;
    while (table.rows.size() < rowLimit && reader.next(row)) {
        table.rows.push_back(std::move(row));
        table.lines.push_back(reader.rowLine());
    }
    if (const auto line = reader.openQuoteLine(); line && !cut) {
        return fail(MessageId::CsvQuote, {{"path", path}, {"line", std::to_string(*line)}});
    }
    return table;
}

}  // namespace

int CsvTable::column(std::string_view name) const {
    const auto found = std::find_if(header.begin(), header.end(),
                                    [&](const std::string& title) { return sameIgnoringCase(title, name); });
    return found == header.end() ? -1 : static_cast<int>(found - header.begin());
}

Result<CsvTable> parseCsv(std::string_view text) {
    return parse(text, SIZE_MAX, false, {});
}

Result<CsvTable> readCsv(const std::filesystem::path& file) {
    const auto text = readText(file);
    if (!text) return tl::unexpected(text.error());
    return parse(*text, SIZE_MAX, false, toUtf8(file));
}

Result<CsvTable> readCsvHead(const std::filesystem::path& file, std::size_t rows) {
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        std::error_code ignored;
        const bool exists = std::filesystem::exists(file, ignored);
        return fail(exists ? MessageId::FileUnreadable : MessageId::FileMissing, {{"path", toUtf8(file)}});
    }
    std::string text(headBytes, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    const auto count = static_cast<std::size_t>(in.gcount());
    text.resize(count);
    return parse(text, rows, count == headBytes, toUtf8(file));
}

std::string csvCell(std::string_view text) {
    const bool blankEnds = !text.empty() && (text.front() == ' ' || text.back() == ' ');
    if (text.find_first_of(",\"\r\n") == std::string_view::npos && !blankEnds) return std::string(text);
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

}  // namespace lesion
