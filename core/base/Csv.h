#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lesion {

/// A table as people and instruments write it: comma, tab or semicolon (found out from the first line), quotes with
/// doubled quotes inside, Unix, Windows or old Mac line ends, an optional byte-order mark, UTF-8, UTF-16 with a mark,
/// or (where bytes are not valid UTF-8) Latin-1. Cells are UTF-8, trimmed of blanks around.
struct CsvTable {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;  ///< as they are: a row may have fewer or more cells than the header
    std::vector<int> lines;                      ///< where each row begins in the file, from 1

    /// Column of that name, ignoring case, or -1.
    int column(std::string_view name) const;
};

/// Errors: CsvEmpty, CsvQuote (with the line where the open quote began).
Result<CsvTable> parseCsv(std::string_view text);
/// Those of readText as well.
Result<CsvTable> readCsv(const std::filesystem::path& file);

/// The header and the first `rows` rows from the first megabyte, for finding out what a table is without reading all of
/// it. A quote that is still open where the megabyte ends is no error.
Result<CsvTable> readCsvHead(const std::filesystem::path& file, std::size_t rows);

/// A cell for writing: quoted when it holds a comma, a quote or a line end.
std::string csvCell(std::string_view text);

}  // namespace lesion
