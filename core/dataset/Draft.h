#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/FolderScan.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lesion {

/// What a reader makes of a table or of folders, before anything is checked. Readers only know their format; that an
/// image is there, is an image, is named once and has a class is decided in one place for all of them (finishDraft).
struct DraftEntry {
    Sample sample;                     ///< without file and label
    std::string label;                 ///< name of the class; empty: none that the format has
    std::string written;               ///< what stands in the label's place, for the problem when `label` is empty
    std::optional<std::size_t> image;  ///< into FolderScan::images where the reader knows; else found by `cell`
    std::string cell;                  ///< how the table names the image
};

struct Draft {
    std::string format;
    std::vector<DraftEntry> entries;
    std::vector<Problem> problems;
    std::vector<std::string> badRows;  ///< how the rows left out name their images: those are not without a row
    bool rowPerImage = true;           ///< an image without an entry is a problem
};

/// Which columns hold what of a Sample; empty: the table has no such column. Columns without a role become `others`.
struct ColumnRoles {
    std::string id;
    std::string lesion;
    std::string patient;
    std::string age;
    std::string sex;
    std::string site;
    std::string dxType;
    std::string source;
    std::vector<std::string> hidden;  ///< neither a role nor worth showing: the label's own columns
};

using Row = std::vector<std::string>;
/// Sets `label` and `written` of the entry from its row.
using LabelOf = std::function<void(const Row& row, DraftEntry& entry)>;

/// Adds an entry for each row that names an image and has as many cells as the header; any other row is a BadRow
/// problem, left out. The table must have the column `roles.id`. `tableName` is for the problems.
void addRows(Draft& draft, const CsvTable& table, const std::string& tableName, const ColumnRoles& roles,
             const LabelOf& labelOf);

/// Error CsvHeader when `column` is not in the table that was read from `file`.
Result<void> requireColumn(const CsvTable& table, const std::filesystem::path& file, std::string_view column);

/// Checks everything that is common to all formats and makes the data set: ids named twice, labels, missing files,
/// signatures, sizes and end markers (on all cores), images without an entry, lesions with two diagnoses.
/// Errors: NoUsableImages, Stopped.
Result<Dataset> finishDraft(Draft draft, const FolderScan& scan, const StopToken& stop, const Progress& progress);

/// What inspectImage's or loadImage's error says about one image of a data set. `name`: the file, relative.
Problem imageProblem(const Error& error, const std::string& name);

}  // namespace lesion
