#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace lesion {

/// Where prepared pixels and features are kept: one folder with one limit (20 GiB), out of which what was not used for
/// longest goes first. Every file in it can be made again.

/// Made where it is missing. Errors: FolderReadOnly, FileUnwritable.
Result<void> makeCacheFolder();

/// Makes room for `needed` bytes: removes the files not used for longest, and what killed programs left behind. Error:
/// DiskFull.
Result<void> makeCacheRoom(std::uint64_t needed);

/// The file of `key`, `extension` with its dot.
std::filesystem::path cacheFile(std::uint64_t key, std::string_view extension);
/// A name of its own to write it under: two programs may build the same at the same time, and the later one wins.
std::filesystem::path cacheFileAside(std::uint64_t key);
/// It is used now, not to be removed first.
void touchCacheFile(const std::filesystem::path& file);

}  // namespace lesion
