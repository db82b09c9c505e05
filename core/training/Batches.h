#pragma once

#include "core/base/Result.h"
#include "core/dataset/Dataset.h"
#include "core/image/Augmentation.h"
#include "core/image/ImageCache.h"
#include "core/image/Preprocessing.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace lesion {

/// What the network is fed at once: normalised pixels, size x height x width x 3 (RGB, channels last), or backbone
/// features, size x length. Where a device holds the pixels (Learner::keepImages): which of them, and `values` is
/// empty.
struct Batch {
    std::vector<float> values;
    std::vector<int> images;              ///< indices into the cache
    std::vector<AugmentationDraw> draws;  ///< one an image, or none: as they are
    bool features = false;
    std::vector<int> samples;  ///< indices into Dataset::samples
    std::vector<int> labels;
    int size() const { return static_cast<int>(samples.size()); }
};

/// Which samples form which batch, and the number of times that each had occurred before in the epoch: a resampled
/// image gets a draw of its own each time.
struct BatchPlan {
    struct Item {
        int sample = 0;
        std::uint64_t occurrence = 0;
    };
    std::vector<std::vector<Item>> batches;

    /// `order` cut into batches of `batchSize`, the last one shorter. With `mergeLone`, a last batch of one sample
    /// joins the one before, because a batch norm cannot be trained on one value. `maxBatches` 0: all.
    static BatchPlan make(const std::vector<int>& order, int batchSize, bool mergeLone, int maxBatches);
    int images() const;
};

/// Where pixels come from: prepared images in the cache, augmented, normalised.
class PixelSource {
public:
    /// `imageOfSample[s]` is sample s's index in `cache`. All must outlive this.
    PixelSource(const Dataset& dataset, const ImageCache& cache, const std::vector<int>& imageOfSample,
                const Preprocessing& preprocessing)
        : dataset_(dataset), cache_(cache), imageOfSample_(imageOfSample), preprocessing_(preprocessing) {}

    cv::Mat image(int sample) const;  ///< prepared 8-bit RGB, not to be written to
    /// Fills `batch`, whose buffer is reused. Without `augmentation` the images as they are. Chance comes from (seed,
    /// epoch, sample and occurrence) alone, see itemRandom.
    void fill(Batch& batch, const std::vector<BatchPlan::Item>& items, const AugmentationOptions* augmentation,
              std::uint64_t seed, std::uint64_t epoch) const;
    /// The same batch for a device that holds the pixels: names of images and the same draws instead of values.
    void list(Batch& batch, const std::vector<BatchPlan::Item>& items, const AugmentationOptions* augmentation,
              std::uint64_t seed, std::uint64_t epoch) const;

private:
    const Dataset& dataset_;
    const ImageCache& cache_;
    const std::vector<int>& imageOfSample_;
    Preprocessing preprocessing_;
};

/// The chance of one image's augmentation: for its first occurrence in an epoch augmentationRandom(seed, epoch,
/// sample), what the preview shows.
Random itemRandom(std::uint64_t seed, std::uint64_t epoch, const BatchPlan::Item& item);

/// Prepares batches in a thread of its own, two ahead, so that the network does not wait for pixels.
class BatchLoader {
public:
    BatchLoader(const PixelSource& source, const BatchPlan& plan, const AugmentationOptions* augmentation,
                std::uint64_t seed, std::uint64_t epoch);
    ~BatchLoader();
    BatchLoader(const BatchLoader&) = delete;
    BatchLoader& operator=(const BatchLoader&) = delete;

    /// The plan's next batch; call it at most as often as there are batches. `batch` gives its buffer back for reuse.
    /// Errors: OutOfMemory, Internal.
    Result<void> next(Batch& batch);

private:
    void load();
    const PixelSource& source_;
    const BatchPlan& plan_;
    const AugmentationOptions* augmentation_;
    std::uint64_t seed_;
    std::uint64_t epoch_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Batch> ready_;
    std::vector<Batch> spare_;
    std::optional<Error> error_;
    bool ended_ = false;
    std::thread thread_;  // last: starts when all else stands
};

}  // namespace lesion
