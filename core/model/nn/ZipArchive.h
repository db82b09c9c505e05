#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <tl/expected.hpp>

namespace lesion::nn {

/// The entries of a zip archive in memory by name, as views into it. Only what torch.save writes is understood: stored
/// (uncompressed) entries, zip64 where needed. Offsets, sizes and checksums are checked; the error says what is wrong.
tl::expected<std::map<std::string, std::span<const std::byte>>, std::string> readStoredZip(
    std::span<const std::byte> archive);

}  // namespace lesion::nn
