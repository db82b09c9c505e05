#pragma once

#include "core/base/Result.h"
#include "core/batch/BatchManifest.h"
#include "core/batch/BatchTable.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace lesion {

/// A batch to look through in a browser: plain HTML in English with the thumbnails beside it, without scripts and
/// without any address outside of the folder. index.html holds the first rows, page-2.html … the next; class-1.html …
/// hold each class's images, the most probable first, refused.html and failed.html what their names say. Made from the
/// table alone, so that they can be made again at any time.

inline constexpr std::size_t rowsOfPage = 200;  ///< a browser opens such a page at once; 10,000 rows it does not

/// A row's pictures, relative to the batch's folder.
std::string thumbnailOf(std::size_t row);
std::string overlayOf(std::size_t row);  ///< with the heat map; need not be there

inline constexpr const char* firstPage = "index.html";

/// Every page. Errors: those of BatchTable::row and writeFile.
Result<void> writeBatchPages(const std::filesystem::path& folder, const BatchManifest& manifest,
                             const BatchTable& table);
/// While a batch runs: the page that the last row is on, the one before it, which now has a next one, and the first.
Result<void> writeNewestBatchPage(const std::filesystem::path& folder, const BatchManifest& manifest,
                                  const BatchTable& table);

}  // namespace lesion
