#include "core/training/Batches.h"

#include "core/base/MessageIds.h"

#include <algorithm>
#include <new>

namespace lesion {

BatchPlan BatchPlan::make(const std::vector<int>& order, int batchSize, bool mergeLone, int maxBatches) {
    BatchPlan plan;
    if (order.empty()) return plan;
    std::vector<std::uint64_t> seen(static_cast<std::size_t>(*std::ranges::max_element(order)) + 1);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool full = plan.batches.empty() || static_cast<int>(plan.batches.back().size()) >= batchSize;
        const bool lone = mergeLone && full && i > 0 && i + 1 == order.size();
        if (full && !lone) {
            if (maxBatches > 0 && static_cast<int>(plan.batches.size()) == maxBatches) break;
            plan.batches.emplace_back().reserve(static_cast<std::size_t>(batchSize));
        }
        plan.batches.back().push_back({order[i], seen[static_cast<std::size_t>(order[i])]++});
    }
    return plan;
}

int BatchPlan::images() const {
    std::size_t count = 0;
    for (const auto& batch : batches) count += batch.size();
    return static_cast<int>(count);
}

Random itemRandom(std::uint64_t seed, std::uint64_t epoch, const BatchPlan::Item& item) {
    // Sample numbers stay far below 2^32, so occurrences cannot meet another sample's.
    return augmentationRandom(seed, epoch, static_cast<std::uint64_t>(item.sample) | (item.occurrence << 32));
}

cv::Mat PixelSource::image(int sample) const {
    return cache_.image(static_cast<std::size_t>(imageOfSample_[static_cast<std::size_t>(sample)]));
}

void PixelSource::fill(Batch& batch, const std::vector<BatchPlan::Item>& items, const AugmentationOptions* augmentation,
                       std::uint64_t seed, std::uint64_t epoch) const {
    const std::size_t length =
        static_cast<std::size_t>(preprocessing_.width) * static_cast<std::size_t>(preprocessing_.height) * 3;
    batch.features = false;
    batch.samples.clear();
    batch.labels.clear();
    batch.values.resize(items.size() * length);
    for (const BatchPlan::Item& item : items) {
        cv::Mat pixels = image(item.sample);
        if (augmentation) {
            Random random = itemRandom(seed, epoch, item);
            pixels = augment(drawAugmentation(*augmentation, pixels.size(), random), pixels);
        }
        normalise(preprocessing_, pixels, batch.values.data() + batch.samples.size() * length, true);
        batch.samples.push_back(item.sample);
        batch.labels.push_back(dataset_.samples[static_cast<std::size_t>(item.sample)].label);
    }
}

void PixelSource::list(Batch& batch, const std::vector<BatchPlan::Item>& items, const AugmentationOptions* augmentation,
                       std::uint64_t seed, std::uint64_t epoch) const {
    batch = {};
    for (const BatchPlan::Item& item : items) {
        const auto sample = static_cast<std::size_t>(item.sample);
        batch.images.push_back(imageOfSample_[sample]);
        if (augmentation) {
            Random random = itemRandom(seed, epoch, item);
            batch.draws.push_back(
                drawAugmentation(*augmentation, {preprocessing_.width, preprocessing_.height}, random));
        }
        batch.samples.push_back(item.sample);
        batch.labels.push_back(dataset_.samples[sample].label);
    }
}

BatchLoader::BatchLoader(const PixelSource& source, const BatchPlan& plan, const AugmentationOptions* augmentation,
                         std::uint64_t seed, std::uint64_t epoch)
    : source_(source), plan_(plan), augmentation_(augmentation), seed_(seed), epoch_(epoch), thread_([this] {
          load();
      }) {}

BatchLoader::~BatchLoader() {
    {
        const std::lock_guard lock(mutex_);
        ended_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

Result<void> BatchLoader::next(Batch& batch) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !ready_.empty() || error_; });
    if (ready_.empty()) return tl::unexpected(*error_);
    std::swap(batch, ready_.front());
    spare_.push_back(std::move(ready_.front()));
    ready_.pop_front();
    lock.unlock();
    changed_.notify_all();
    return {};
}

void BatchLoader::load() {
    constexpr std::size_t ahead = 2;
    const auto failed = [this](MessageId id, std::string value, const char* what) {
        const std::lock_guard lock(mutex_);
        const char* name = id == MessageId::OutOfMemory ? "device" : "where";
        error_ = Error{Message{id, {{name, std::move(value)}}}, what};
        changed_.notify_all();
    };
    try {
        for (const auto& items : plan_.batches) {
            Batch batch;
            {
                std::unique_lock lock(mutex_);
                changed_.wait(lock, [this] { return ended_ || ready_.size() < ahead; });
                if (ended_) return;
                if (!spare_.empty()) {
                    batch = std::move(spare_.back());
                    spare_.pop_back();
                }
            }
            source_.fill(batch, items, augmentation_, seed_, epoch_);
            {
                const std::lock_guard lock(mutex_);
                ready_.push_back(std::move(batch));
            }
            changed_.notify_all();
        }
    } catch (const std::bad_alloc& exception) {
        failed(MessageId::OutOfMemory, "cpu", exception.what());
    } catch (const std::exception& exception) {
        failed(MessageId::Internal, "BatchLoader", exception.what());
    }
}

}  // namespace lesion
