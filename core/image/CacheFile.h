#pragma once

#include "core/image/ImageCache.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace lesion {

/// The file behind an ImageCache: a page of heading, the pixels of all images, and at the end what is known of them (a
/// hash an image, the failures, the key), so that it is written in one go and one cut short is seen to be so.
struct CacheFile {
    std::uint64_t key = 0;
    std::size_t imageBytes = 0;
    std::vector<std::uint64_t> hashes;  ///< one an image
    std::vector<ImageCache::Failure> failures;

    static constexpr std::size_t pixelOffset = 4096;

    /// Creates the file with its heading.
    std::error_code begin(const std::filesystem::path& path) const;
    /// Appends the pixels of some images; their hashes are the caller's to add.
    static std::error_code append(const std::filesystem::path& path, std::span<const std::byte> pixels);
    /// Appends the end.
    std::error_code finish(const std::filesystem::path& path) const;
};

/// Not for security: one multiplication every eight bytes.
std::uint64_t pixelHash(std::span<const std::byte> pixels);

/// The mapped file and its failures where it is whole and has this key; nothing otherwise. Compares the sizes, the hash
/// of the end and the hashes of a sample of the images: a second of reading is what the cache is there to save.
std::optional<std::pair<MappedFile, std::vector<ImageCache::Failure>>> openCacheFile(const std::filesystem::path& path,
                                                                                     std::uint64_t key,
                                                                                     std::size_t images,
                                                                                     std::size_t imageBytes);

}  // namespace lesion
