#pragma once

#include "core/base/Message.h"
#include "core/base/StopToken.h"
#include "core/metrics/Figures.h"

#include <chrono>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace lesion::cli {

/// One JSON document on standard output.
void printDocument(const nlohmann::ordered_json& document);
/// One line of JSON, flushed, so that a script can follow a training.
void printLine(const nlohmann::json& line);
/// A sentence on standard error that is no error.
void note(const std::string& text);
/// What `--json` and tables alike leave on standard error when something failed.
void printError(const std::string& text);

std::string fixed(double value, int digits);
/// Nine significant digits: a float comes back as it was.
std::string significant(double value);

/// Columns of text, aligned: the first to the left, the others to the right. Widths count characters, not bytes.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> header);
    void add(std::vector<std::string> cells);
    void print() const;

private:
    std::vector<std::vector<std::string>> rows_;
};

/// Text filled up with blanks to so many characters (not bytes), on the right or the left.
std::string padRight(const std::string& text, std::size_t width);
std::string padLeft(const std::string& text, std::size_t width);
/// Characters that a text takes on a terminal; Chinese and its like take two.
std::size_t displayWidth(const std::string& text);
/// `share` (0 … 1) of `width` characters as blocks, to an eighth of a character.
std::string blockBar(double share, int width);

/// "0.712 [0.690, 0.733]"; `sign`: a difference, with its sign. "-" where there is no value.
std::string withInterval(const std::optional<double>& value, const std::optional<Interval>& interval,
                         bool sign = false);

/// The confusion matrix, rows true.
void printConfusion(const Evaluation& evaluation);
/// Loss, accuracies, the majority's answer, recall and precision a class and the confusion matrix.
void printEvaluation(const Evaluation& evaluation);

/// How far long work is, on standard error where a person watches it; nothing otherwise. Gone when the object is.
class ProgressBar {
public:
    explicit ProgressBar(std::string what);
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;
    ~ProgressBar() { clear(); }

    void setWhat(const std::string& what) { what_ = what; }
    /// Redraws at most ten times a second. `remark` stands behind the bar.
    void update(std::int64_t done, std::int64_t total, const std::string& remark = {});
    void clear();
    Progress callback();

private:
    std::string what_;
    bool shown_ = false;
    std::size_t lastWidth_ = 0;
    std::chrono::steady_clock::time_point last_{};
};

}  // namespace lesion::cli
