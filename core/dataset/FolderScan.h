#pragma once

#include "core/base/Csv.h"
#include "core/base/Result.h"
#include "core/base/StopToken.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lesion {

/// The form in which ids, labels and column names are compared: ASCII letters in lower case.
std::string foldCase(std::string_view text);
/// "ISIC_0027419.JPG" → "ISIC_0027419"; a text without an image's extension stays as it is.
std::string withoutImageExtension(std::string_view name);

struct FoundImage {
    std::filesystem::path file;
    std::string name;  ///< relative to the folder, UTF-8, '/' between parts
    std::string stem;  ///< the file's name without extension, folded
};

struct FoundTable {
    std::filesystem::path file;
    std::string name;         ///< as of an image
    Result<CsvTable> head{};  ///< its header and first few rows, or why it cannot be read
};

/// Everything below a folder that a reader may want, found in one walk that asks the system about no file twice.
struct FolderScan {
    std::filesystem::path folder;    ///< absolute
    std::vector<FoundImage> images;  ///< sorted by name, so that nothing depends on the file system's order
    std::vector<FoundTable> tables;  ///< sorted by name
    std::size_t files = 0;           ///< of any kind
    bool synthetic = false;          ///< SYNTHETIC.txt lies in the folder
};

/// Hidden files, and image files in folders named after masks or segmentations, are no images of a data set. Links to
/// folders are followed, but not back into where they lie. Errors: FolderMissing, FileUnreadable, Stopped.
Result<FolderScan> scanFolder(const std::filesystem::path& folder, const StopToken& stop);

/// Tables in the folder down to `depth` levels below it, with their first `rows` rows.
std::vector<FoundTable> scanTables(const std::filesystem::path& folder, int depth, std::size_t rows);

/// Finds the image that a table's cell means: by path where the cell has one (an absolute path of another computer by
/// as much of its end as fits), else by the name without extension. Letter case does not count, and ISIC 2019's
/// "_downsampled" may be there or not.
class ImageIndex {
public:
    explicit ImageIndex(const std::vector<FoundImage>& images);
    /// Index into the images. Where several have the same name: the first in name order for a bare name, none for a
    /// path that fits neither.
    std::optional<std::size_t> find(std::string_view cell) const;

private:
    struct Stem {
        std::size_t first;
        bool ambiguous = false;
    };
    std::unordered_map<std::string, Stem> byStem_;
    std::unordered_map<std::string, std::size_t> byName_;  ///< relative path without extension, folded
};

}  // namespace lesion
