#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/dataset/Dataset.h"

#include <filesystem>
#include <string>
#include <vector>

namespace lesion {

/// Which columns of an arbitrary CSV hold what. Empty: not there. `table` empty: the folder's only table.
struct ColumnNames {
    std::filesystem::path table;
    std::string image;
    std::string label;
    std::string lesion;
    std::string patient;
};

/// A table found in a folder, for the dialog that names its columns.
struct TablePreview {
    std::filesystem::path file;
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;  ///< the first few
};

/// Opens any folder that one of the readers knows: HAM10000, ISIC challenge, ISIC Archive, a folder per class, or, with
/// `columns`, any CSV. Checks signatures, sizes and end markers (not the pixels: verifyImages does). 10,015 images in
/// under a second when warm. Errors: FolderMissing, FolderEmpty, NoFormatRecognised (with what was found), CsvHeader,
/// CsvQuote, NoUsableImages, Stopped. Blocks; call it off the window's thread.
Result<Dataset> openDataset(const std::filesystem::path& folder, const ColumnNames& columns = {},
                            const StopToken& stop = {}, const Progress& progress = {});

/// CSV and tab-separated files in `folder` and one level below.
std::vector<TablePreview> findTables(const std::filesystem::path& folder);

/// Decodes every image with all cores; what cannot be decoded leaves `samples` and joins `problems`.
Result<Dataset> verifyImages(Dataset dataset, const StopToken& stop = {}, const Progress& progress = {});

}  // namespace lesion
