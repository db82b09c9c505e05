#pragma once

#include "core/base/Files.h"
#include "core/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace lesion {

/// Features of a frozen backbone, computed once for an image and kept in a memory-mapped file of the cache folder,
/// because a head of 165,000 weights should not pay for a backbone of two million in every epoch and every training.
/// A row is the features of one view of one sample's image. What else they depend on (files, preprocessing, weights,
/// arithmetic) is the key. A file is never changed: who adds rows writes a new one aside, with the old rows, and
/// renames it; others go on with the one that they opened. Where two programs add at the same time the later one wins,
/// and the other's rows are computed again when they are next asked for.
class FeatureStore {
public:
    /// `view` 0 is the image as it is, k the image as the augmentation draws it in epoch k.
    static std::uint64_t rowId(int sample, int view) {
        return static_cast<std::uint64_t>(sample) << 16 | static_cast<std::uint64_t>(view);
    }

    static int sampleOf(std::uint64_t row) { return static_cast<int>(row >> 16); }
    static int viewOf(std::uint64_t row) { return static_cast<int>(row & 0xFFFF); }

    /// What is kept under `key`; empty where there is nothing, or nothing whole. Compares sizes, the index's hash and
    /// the hashes of a sample of the rows.
    static FeatureStore open(std::uint64_t key);

    std::uint64_t key() const { return key_; }
    std::size_t length() const { return length_; }  ///< floats a row; 0 while empty
    std::size_t rows() const { return position_.size(); }
    bool has(std::uint64_t row) const { return position_.contains(row); }
    /// A view into the mapped file. The row must be there. Thread-safe.
    std::span<const float> row(std::uint64_t row) const;

    /// Writes a store with more rows. Without finish() nothing remains of it.
    class Adding {
    public:
        /// `expected` rows will be added to `store`, whose key and rows it takes over.
        Adding(const FeatureStore& store, std::size_t expected);
        Adding(const Adding&) = delete;
        Adding& operator=(const Adding&) = delete;
        ~Adding();

        /// rows.size() x some length, the same each time. Errors: DiskFull, FolderReadOnly, FileUnwritable.
        Result<void> append(std::span<const std::uint64_t> rows, std::span<const float> values);
        /// The store with all rows; the one begun with where nothing was added. Errors as append.
        Result<FeatureStore> finish();

    private:
        Result<void> begin(std::size_t length);
        Result<void> put(std::uint64_t row, std::span<const float> values);
        Result<void> write(std::size_t least);

        const FeatureStore& store_;
        std::size_t expected_;
        std::size_t length_ = 0;
        std::filesystem::path aside_;
        std::vector<float> waiting_;  ///< written in pieces of some megabytes
        std::vector<std::uint64_t> index_;
        std::vector<std::uint64_t> hashes_;
    };

private:
    static FeatureStore openFile(const std::filesystem::path& path, std::uint64_t key);

    std::uint64_t key_ = 0;
    std::size_t length_ = 0;
    std::optional<MappedFile> file_;
    std::unordered_map<std::uint64_t, std::size_t> position_;
};

}  // namespace lesion
