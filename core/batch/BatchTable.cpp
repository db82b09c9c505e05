#include "core/batch/BatchTable.h"

#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iomanip>
#include <locale>
#include <optional>
#include <sstream>

namespace lesion {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t columnsBefore = 2;  // file, class
constexpr std::size_t columnsBehind = 4;  // prediction_set, refused, warnings, error
constexpr int digitsOfFloat = 9;
constexpr std::size_t longestRow = std::size_t(1) << 20;
constexpr std::size_t blockSize = std::size_t(1) << 16;

/// The cells of one row as csvCell() wrote them, to the letter: readCsv() trims blanks, which a file's name may begin
/// with. Nothing where a quote is not closed.
std::optional<std::vector<std::string>> cellsOf(std::string_view row) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const char c = row[i];
        if (c == '"') {
            const bool doubled = quoted && i + 1 < row.size() && row[i + 1] == '"';
            if (doubled)
                cells.back() += row[++i];
            else
                quoted = !quoted;
        } else if (c == ',' && !quoted) {
            cells.emplace_back();
        } else {
            cells.back() += c;
        }
    }
    if (quoted) return std::nullopt;
    return cells;
}

/// Streams, not strtof: a window's locale may have decimal commas.
std::optional<float> numberOf(const std::string& text) {
    std::istringstream in(text);
    in.imbue(std::locale::classic());
    float value = 0;
    if (!(in >> value) || in.peek() != std::istringstream::traits_type::eof()) return std::nullopt;
    return value;
}

std::optional<BatchRow> rowOf(std::string_view text, const std::vector<std::string>& classes) {
    const auto cells = cellsOf(text);
    if (!cells || cells->size() != columnsBefore + classes.size() + columnsBehind) return std::nullopt;
    const auto behind = columnsBefore + classes.size();
    BatchRow row{
        cells->at(0),         -1, {}, cells->at(behind), cells->at(behind + 1) == "true", cells->at(behind + 2),
        cells->at(behind + 3)};
    if (cells->at(1).empty()) return row;
    const auto named = std::ranges::find(classes, cells->at(1));
    if (named == classes.end()) return std::nullopt;
    row.largest = static_cast<int>(named - classes.begin());
    for (std::size_t k = 0; k < classes.size(); ++k) {
        const auto value = numberOf(cells->at(columnsBefore + k));
        if (!value) return std::nullopt;
        row.probabilities.push_back(*value);
    }
    return row;
}

std::string textOf(const BatchRow& row, const std::vector<std::string>& classes) {
    std::string text = csvCell(row.file);
    text += ',';
    if (!row.failed()) text += csvCell(classes[static_cast<std::size_t>(row.largest)]);
    for (std::size_t k = 0; k < classes.size(); ++k) {
        text += ',';
        if (!row.failed()) text += exactProbability(row.probabilities[k]);
    }
    text += ',';
    text += csvCell(row.set);
    text += row.refused ? ",true," : ",false,";
    text += csvCell(row.warnings);
    text += ',';
    text += csvCell(row.error);
    return text;
}

BatchTable::Line lineOf(const BatchRow& row, std::uint64_t begin) {
    const float most = row.failed() ? 0 : row.probabilities[static_cast<std::size_t>(row.largest)];
    return {begin, hash64(row.file), most, static_cast<std::int16_t>(row.largest), row.refused};
}

/// Where the row that begins at `from` ends, its line end left out; npos: not in this text. `quoted` goes on from call
/// to call, because a quoted cell may hold line ends.
std::size_t endOfRow(std::string_view text, std::size_t from, bool& quoted) {
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] == '"') quoted = !quoted;
        if (text[i] == '\n' && !quoted) return i;
    }
    return std::string_view::npos;
}

}  // namespace

std::string exactProbability(float value) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << std::setprecision(digitsOfFloat) << value;
    return out.str();
}

BatchTable::BatchTable(const fs::path& folder, std::vector<std::string> classes)
    : folder_(folder), file_(folder / fileName), classes_(std::move(classes)) {}

Result<BatchTable> BatchTable::open(const fs::path& folder, std::vector<std::string> classes) {
    BatchTable table(folder, std::move(classes));
    if (const auto read = table.refresh(); !read) return tl::unexpected(read.error());
    return table;
}

std::string BatchTable::header() const {
    std::string text = "file,class";
    for (const auto& name : classes_) {
        text += ',';
        text += csvCell(name);
    }
    return text + ",prediction_set,refused,warnings,error";
}

Error BatchTable::damaged() const {
    return Error{Message{MessageId::BatchInvalid, {{"path", toUtf8(folder_)}, {"file", fileName}}}, {}};
}

/// One whole row, the header first.
bool BatchTable::take(std::string_view text, std::uint64_t begin) {
    if (begin == 0) return text == header();
    const auto row = rowOf(text, classes_);
    if (row) lines_.push_back(lineOf(*row, begin));
    return row.has_value();
}

Result<void> BatchTable::refresh() {
    std::error_code missing;
    const auto size = fs::file_size(file_, missing);
    if (missing || size < end_) {
        lines_.clear();
        end_ = 0;
    }
    if (missing || size == end_) return {};
    std::ifstream in(file_, std::ios::binary);
    if (!in.seekg(static_cast<std::streamoff>(end_))) return fail(MessageId::FileUnreadable, {{"path", toUtf8(file_)}});
    std::string text;
    std::size_t looked = 0;
    bool quoted = false;
    std::vector<char> block(blockSize);
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())), in.gcount() > 0) {
        text.append(block.data(), static_cast<std::size_t>(in.gcount()));
        std::size_t begin = 0;
        for (auto end = endOfRow(text, looked, quoted); end != std::string::npos; end = endOfRow(text, begin, quoted)) {
            const auto length = end - begin;
            if (!take(std::string_view(text).substr(begin, length), end_)) return tl::unexpected(damaged());
            end_ += length + 1;
            begin = end + 1;
        }
        text.erase(0, begin);
        looked = text.size();
        if (text.size() > longestRow) return tl::unexpected(damaged());
    }
    return {};
}

Result<BatchRow> BatchTable::row(std::size_t index) const {
    const auto begin = lines_[index].begin;
    const auto end = index + 1 < lines_.size() ? lines_[index + 1].begin : end_;
    std::string text(static_cast<std::size_t>(end - begin - 1), '\0');
    std::ifstream in(file_, std::ios::binary);
    in.seekg(static_cast<std::streamoff>(begin));
    if (!in.read(text.data(), static_cast<std::streamsize>(text.size())))
        return fail(MessageId::FileUnreadable, {{"path", toUtf8(file_)}});
    auto row = rowOf(text, classes_);
    if (!row) return tl::unexpected(damaged());
    return std::move(*row);
}

BatchCounts BatchTable::counts() const {
    BatchCounts counts{static_cast<std::int64_t>(lines_.size()), 0, 0, std::vector<std::int64_t>(classes_.size())};
    for (const Line& line : lines_) {
        if (line.largest < 0)
            ++counts.failed;
        else if (line.refused)
            ++counts.refused;
        else
            ++counts.classes[static_cast<std::size_t>(line.largest)];
    }
    return counts;
}

Result<void> BatchTable::repair() {
    if (end_ == 0) {
        const std::string text = header() + "\n";
        if (auto written = writeFile(file_, text); !written) return written;
        end_ = text.size();
        return {};
    }
    std::error_code code;
    if (fs::file_size(file_, code) == end_ && !code) return {};
    fs::resize_file(file_, end_, code);
    if (code) return fail(MessageId::FileUnwritable, {{"path", toUtf8(file_)}}, code.message());
    return {};
}

Result<void> BatchTable::append(const BatchRow& row) {
    const std::string text = textOf(row, classes_);
    if (auto written = appendLine(file_, text); !written) return written;
    lines_.push_back(lineOf(row, end_));
    end_ += text.size() + 1;
    return {};
}

}  // namespace lesion
