#pragma once

#include "core/base/Files.h"
#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/image/Preprocessing.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <opencv2/core.hpp>
#include <vector>

namespace lesion {

/// Prepared pixels of a list of image files, decoded once and kept in a memory-mapped file of the cache folder, because
/// decoding again in every epoch is what made the reference slow. Keyed by the files (path, size, time of change) and
/// the preprocessing; rebuilt when any of them changes; a damaged cache file is built anew.
class ImageCache {
public:
    struct Failure {
        std::size_t index;  ///< in `files`
        Error error;
    };

    /// Opens the matching cache file or builds it with all cores. A file that cannot be decoded is listed in failures()
    /// and must not be asked for; it never fails the build. Errors: DiskFull, FolderReadOnly, Stopped.
    static Result<ImageCache> open(const std::vector<std::filesystem::path>& files, const Preprocessing& preprocessing,
                                   const StopToken& stop, const Progress& progress);

    /// The prepared 8-bit RGB pixels of files[index], a view into the mapped file (not to be written to). Thread-safe.
    cv::Mat image(std::size_t index) const;
    const std::vector<Failure>& failures() const { return failures_; }
    /// Stands for the files as they are, the size of the pixels and what is done to the frame before.
    std::uint64_t key() const { return key_; }

private:
    ImageCache(MappedFile file, std::uint64_t key, Preprocessing preprocessing, std::vector<Failure> failures);
    MappedFile file_;
    std::uint64_t key_;
    Preprocessing preprocessing_;
    std::vector<Failure> failures_;
};

}  // namespace lesion
