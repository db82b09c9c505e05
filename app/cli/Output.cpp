#include "app/cli/Output.h"

#include "core/base/Platform.h"

#include <spdlog/fmt/fmt.h>
#include <spdlog/spdlog.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <iostream>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

namespace text = spdlog::fmt_lib;

std::string orDash(const std::optional<double>& value) {
    return value ? fixed(*value, 3) : "-";
}

std::string oneLine(std::string sentence) {
    std::replace(sentence.begin(), sentence.end(), '\n', ' ');
    return sentence;
}

}  // namespace

void printDocument(const nlohmann::ordered_json& document) {
    std::cout << document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << std::endl;
}

void printLine(const nlohmann::json& line) {
    std::cout << line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
}

void note(const std::string& sentence) {
    std::cerr << oneLine(sentence) << std::endl;
}

void printError(const std::string& sentence) {
    std::cerr << "lesionlab-cli: " << oneLine(sentence) << std::endl;
}

std::string fixed(double value, int digits) {
    return text::format("{:.{}f}", value, digits);
}

std::string significant(double value) {
    return text::format("{:.9g}", value);
}

std::size_t displayWidth(const std::string& value) {
    std::size_t width = 0;
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0U) == 0x80U) continue;            // inside a character
        width += byte >= 0xE3U && byte <= 0xEDU ? 2 : 1;  // lead bytes of the wide East Asian blocks
    }
    return width;
}

std::string padRight(const std::string& value, std::size_t width) {
    const auto used = displayWidth(value);
    return used < width ? value + std::string(width - used, ' ') : value;
}

std::string padLeft(const std::string& value, std::size_t width) {
    const auto used = displayWidth(value);
    return used < width ? std::string(width - used, ' ') + value : value;
}

std::string blockBar(double share, int width) {
    static constexpr std::array<const char*, 8> parts{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    const double clamped = share > 0 ? std::min(share, 1.0) : 0.0;  // NaN draws nothing
    const auto eighths = static_cast<int>(std::lround(clamped * width * 8));
    std::string bar;
    for (int i = 0; i < eighths / 8; ++i) bar += "█";
    return bar + parts[static_cast<std::size_t>(eighths % 8)];
}

TextTable::TextTable(std::vector<std::string> header) {
    rows_.push_back(std::move(header));
}

void TextTable::add(std::vector<std::string> cells) {
    rows_.push_back(std::move(cells));
}

void TextTable::print() const {
    std::vector<std::size_t> widths;
    for (const auto& row : rows_) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], displayWidth(row[i]));
    }
    for (const auto& row : rows_) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += i == 0 ? padRight(row[i], widths[i]) : "  " + padLeft(row[i], widths[i]);
        }
        std::cout << line << '\n';
    }
    std::cout << std::flush;
}

std::string withInterval(const std::optional<double>& value, const std::optional<Interval>& interval, bool sign) {
    const auto number = [&](double figure) { return std::string(sign && figure >= 0 ? "+" : "") + fixed(figure, 3); };
    if (!value) return "-";
    std::string shown = number(*value);
    if (interval) shown += std::string(" [") + number(interval->low) + ", " + number(interval->high) + "]";
    return shown;
}

void printConfusion(const Evaluation& evaluation) {
    std::vector<std::string> header{"true \\ answered"};
    header.insert(header.end(), evaluation.classes.begin(), evaluation.classes.end());
    TextTable table(header);
    for (std::size_t k = 0; k < evaluation.classes.size(); ++k) {
        std::vector<std::string> row{evaluation.classes[k]};
        for (const int count : evaluation.confusion[k]) row.push_back(std::to_string(count));
        table.add(std::move(row));
    }
    table.print();
}

void printEvaluation(const Evaluation& evaluation) {
    TextTable figures({"", "model", "majority"});
    figures.add(
        {"balanced accuracy", fixed(evaluation.balancedAccuracy, 4), fixed(evaluation.majorityBalancedAccuracy, 4)});
    figures.add({"accuracy", fixed(evaluation.accuracy, 4), fixed(evaluation.majorityAccuracy, 4)});
    figures.add({"loss", fixed(evaluation.loss, 4), "-"});
    figures.print();
    std::cout << '\n';

    TextTable perClass({"class", "images", "recall", "precision"});
    for (std::size_t k = 0; k < evaluation.classes.size(); ++k) {
        int images = 0;
        for (const int count : evaluation.confusion[k]) images += count;
        perClass.add({evaluation.classes[k], std::to_string(images), orDash(evaluation.recall[k]),
                      orDash(evaluation.precision[k])});
    }
    perClass.print();
    std::cout << '\n';
    printConfusion(evaluation);
}

ProgressBar::ProgressBar(std::string what) : what_(std::move(what)), shown_(errorsGoToTerminal()) {}

void ProgressBar::update(std::int64_t done, std::int64_t total, const std::string& remark) {
    if (!shown_) return;
    const auto now = std::chrono::steady_clock::now();
    if (lastWidth_ > 0 && now - last_ < std::chrono::milliseconds(100)) return;
    last_ = now;
    constexpr int width = 24;
    std::string line = what_ + " ";
    if (total > 0) {
        const auto bar = blockBar(static_cast<double>(done) / static_cast<double>(total), width);
        line += "│" + padRight(bar, width) + "│ " + text::format("{}/{}", done, total);
    } else {
        line += std::to_string(done);
    }
    if (!remark.empty()) line += "  " + remark;
    const auto used = displayWidth(line);
    std::cerr << '\r' << padRight(line, lastWidth_) << std::flush;
    lastWidth_ = used;
}

void ProgressBar::clear() {
    if (lastWidth_ > 0) std::cerr << '\r' << std::string(lastWidth_, ' ') << '\r' << std::flush;
    lastWidth_ = 0;
}

Progress ProgressBar::callback() {
    return [this](std::int64_t done, std::int64_t total) { update(done, total); };
}

}  // namespace lesion::cli
