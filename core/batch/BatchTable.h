#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lesion {

/// What a batch says of one image: a row of its table.
struct BatchRow {
    std::string file;                  ///< UTF-8, whole path
    int largest = -1;                  ///< index of the most probable class; -1: the image could not be read
    std::vector<float> probabilities;  ///< of each class; empty where the image could not be read
    std::string set;                   ///< names of the prediction set's classes, blanks between them
    bool refused = false;
    std::string warnings;  ///< English sentences
    std::string error;     ///< why the image could not be read, in English

    bool failed() const { return largest < 0; }
};

/// How many rows say what. A refused image counts as refused and not for its class.
struct BatchCounts {
    std::int64_t rows = 0;
    std::int64_t refused = 0;
    std::int64_t failed = 0;
    std::vector<std::int64_t> classes;
};

/// A batch's table.csv: `file,class`, a column a class, `prediction_set,refused,warnings,error`; probabilities with
/// nine significant digits. It grows by a row an image, is read while it grows, and keeps 24 bytes a row in memory:
/// where the row begins in the file and what tables are sorted and filtered by. A last row that a killed program cut
/// short does not count. A plain value, for one thread at a time.
class BatchTable {
public:
    static constexpr const char* fileName = "table.csv";

    struct Line {
        std::uint64_t begin = 0;  ///< in the file
        std::uint64_t file = 0;   ///< hash64 of BatchRow::file
        float probability = 0;    ///< of the most probable class
        std::int16_t largest = -1;
        bool refused = false;
    };

    /// Reads what is there; no file is an empty table. Errors: FileUnreadable, BatchInvalid (not this table).
    static Result<BatchTable> open(const std::filesystem::path& folder, std::vector<std::string> classes);

    const std::vector<std::string>& classes() const { return classes_; }
    std::size_t size() const { return lines_.size(); }
    const Line& line(std::size_t index) const { return lines_[index]; }
    BatchCounts counts() const;
    /// Reads it from the file. Errors as open().
    Result<BatchRow> row(std::size_t index) const;
    /// Takes in what was added since; anew where the file has become shorter. Errors as open().
    Result<void> refresh();

    /// Removes a row that was cut short, or begins the file: before the first append(). Errors as writeFile.
    Result<void> repair();
    /// Adds the row and flushes it to the disk. Errors as appendLine.
    Result<void> append(const BatchRow& row);

private:
    BatchTable(const std::filesystem::path& folder, std::vector<std::string> classes);
    std::string header() const;
    bool take(std::string_view text, std::uint64_t begin);
    Error damaged() const;

    std::filesystem::path folder_;
    std::filesystem::path file_;
    std::vector<std::string> classes_;
    std::vector<Line> lines_;
    std::uint64_t end_ = 0;  ///< of the last whole row; 0: not even the header is there
};

/// Nine significant digits: a float comes back as it was.
std::string exactProbability(float value);

}  // namespace lesion
