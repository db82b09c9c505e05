#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

namespace lesion {

/// SHA-256 (FIPS 180-4) as 64 hex digits: for naming a file's exact content in a paper, where hash64 is too weak.
std::string sha256(std::span<const std::byte> bytes);
/// Of a file's content, whatever its size. Errors: FileMissing, FileUnreadable.
Result<std::string> sha256OfFile(const std::filesystem::path& file);

}  // namespace lesion
