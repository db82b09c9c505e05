// The part of TrainingSession that lets a frozen backbone see each image once.
#include "core/base/MessageIds.h"
#include "core/training/Session.h"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>

namespace lesion {
namespace {

/// The view of an image that epoch `epoch` (from 1) trains on; a resampled image's occurrences take different ones.
int viewOf(const BatchPlan::Item& item, int epoch, int views) {
    if (views == 0) return 0;
    return 1 + static_cast<int>((static_cast<std::uint64_t>(epoch - 1) + item.occurrence) %
                                static_cast<std::uint64_t>(views));
}

/// Changes when the views do. The preset's name does not count.
std::uint64_t hashViews(const AugmentationOptions& options, std::uint64_t seed, std::uint64_t hash) {
    const std::array numbers{options.rotation,
                             options.widthShift,
                             options.heightShift,
                             options.shear,
                             options.zoom,
                             options.crop,
                             options.horizontalFlip ? 1.0 : 0.0,
                             options.verticalFlip ? 1.0 : 0.0,
                             options.brightness,
                             options.contrast,
                             options.saturation,
                             options.hue};
    return hash64("views " + std::to_string(seed), hash64(std::as_bytes(std::span(numbers)), hash));
}

}  // namespace

int TrainingSession::views() const {
    return plan_.options.augmentation.changesAnything() ? plan_.options.featureViews : 0;
}

std::vector<std::uint64_t> TrainingSession::rowsOfTraining() const {
    const TrainingOptions& options = plan_.options;
    std::vector<std::uint64_t> rows;
    const auto once = [&rows] {
        std::ranges::sort(rows);
        rows.erase(std::ranges::unique(rows).begin(), rows.end());
    };
    if (views() == 0 && options.maxSteps == 0) {
        for (const int sample : sampled_) rows.push_back(FeatureStore::rowId(sample, 0));
        once();
        return rows;
    }
    // Only the views that some epoch shows, and of a trial with a few batches an epoch only those batches.
    for (int epoch = 1; epoch <= options.epochs; ++epoch) {
        const auto order = epochOrder(plan_.data, sampled_, options.sampling, options.seed, epoch);
        for (const auto& batch : BatchPlan::make(order, options.batchSize, true, options.maxSteps).batches)
            for (const auto& item : batch)
                rows.push_back(FeatureStore::rowId(item.sample, viewOf(item, epoch, views())));
        once();
    }
    return rows;
}

Result<std::uint64_t> TrainingSession::featureKey() const {
    const auto backbone = learner_->backboneHash();
    if (!backbone) return backbone;
    // A row is a sample's: which image that is counts as well.
    auto key = hash64(std::as_bytes(std::span(imageOfSample_)), cache_->key());
    return hash64(plan_.options.architecture + toJson(preprocessing_).dump() + toHex(*backbone), key);
}

Result<void> TrainingSession::computeFeatures() {
    const TrainingOptions& options = plan_.options;
    if (!options.frozen || (options.augmentation.changesAnything() && options.featureViews == 0)) return {};
    const auto key = featureKey();
    if (!key) return tl::unexpected(key.error());
    auto plain = FeatureStore::open(*key);
    auto drawn = FeatureStore::open(hashViews(options.augmentation, options.seed, *key));
    std::vector<std::uint64_t> missingPlain;
    std::vector<std::uint64_t> missingDrawn;
    for (const int sample : plan_.split.indices(Part::Validation)) {
        if (const auto row = FeatureStore::rowId(sample, 0); !plain.has(row)) missingPlain.push_back(row);
    }
    for (const auto row : rowsOfTraining()) {
        if (!(views() == 0 ? plain : drawn).has(row)) (views() == 0 ? missingPlain : missingDrawn).push_back(row);
    }
    FeatureProgress progress{0, static_cast<std::int64_t>(missingPlain.size() + missingDrawn.size())};
    if (auto added = addRows(plain, missingPlain, progress); !added) return added;
    if (auto added = addRows(drawn, missingDrawn, progress); !added) return added;
    plain_.emplace(std::move(plain));
    drawn_.emplace(std::move(drawn));
    return {};
}

Result<void> TrainingSession::addRows(FeatureStore& store, const std::vector<std::uint64_t>& missing,
                                      FeatureProgress& progress) {
    if (missing.empty()) return {};
    std::map<int, std::vector<int>> samplesOfView;
    for (const auto row : missing) samplesOfView[FeatureStore::viewOf(row)].push_back(FeatureStore::sampleOf(row));
    FeatureStore::Adding adding(store, missing.size());
    std::vector<std::uint64_t> rows;
    Result<void> computed;
    observer_.stageChanged(TrainingStage::ComputingFeatures, progress.done, progress.total);
    for (const auto& [view, samples] : samplesOfView) {
        const auto plan = BatchPlan::make(samples, inferenceBatch, false, 0);
        const auto* augmentation = view > 0 ? &plan_.options.augmentation : nullptr;
        computed = forEachPixelBatch(plan, augmentation, view, [&, of = view](const Batch& batch) -> Result<void> {
            if (auto going = lookForStop(); !going) return going;
            const auto values = learner_->features(batch);
            if (!values) return tl::unexpected(values.error());
            rows.clear();
            for (const int sample : batch.samples) rows.push_back(FeatureStore::rowId(sample, of));
            if (auto added = adding.append(rows, *values); !added) return added;
            progress.done += batch.size();
            observer_.stageChanged(TrainingStage::ComputingFeatures, progress.done, progress.total);
            return {};
        });
        if (!computed) break;
    }
    // What was computed before a stop need not be computed again.
    if (!computed && computed.error().message.id != MessageId::Stopped) return computed;
    auto whole = adding.finish();
    if (!whole) return tl::unexpected(whole.error());
    store = std::move(*whole);
    return computed;
}

void TrainingSession::fillFeatures(Batch& batch, const std::vector<BatchPlan::Item>& items, int epoch) const {
    const int views = epoch > 0 ? this->views() : 0;
    const FeatureStore& store = views > 0 ? *drawn_ : *plain_;
    batch.features = true;
    batch.values.clear();
    batch.samples.clear();
    batch.labels.clear();
    for (const BatchPlan::Item& item : items) {
        const auto row = store.row(FeatureStore::rowId(item.sample, viewOf(item, epoch, views)));
        batch.values.insert(batch.values.end(), row.begin(), row.end());
        batch.samples.push_back(item.sample);
        batch.labels.push_back(plan_.data.samples[static_cast<std::size_t>(item.sample)].label);
    }
}

}  // namespace lesion
