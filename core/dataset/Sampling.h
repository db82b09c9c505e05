#pragma once

#include "core/base/Random.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/Split.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace lesion {

/// How the training part's imbalance is met.
enum class SamplingKind {
    None,      ///< every image once an epoch
    Resample,  ///< every class to `target` images: more are drawn without, fewer with replacement (the reference)
    Weighted,  ///< every image once, loss weighted by total / (classes * count of the class)
    Balanced   ///< every batch draws classes in turn, images of a class reshuffled when used up
};
std::string_view toString(SamplingKind kind);  ///< none, resample, weighted, balanced
std::optional<SamplingKind> parseSamplingKind(std::string_view text);

struct SamplingOptions {
    SamplingKind kind = SamplingKind::None;
    int target = 1000;  ///< images a class, for Resample

    bool operator==(const SamplingOptions&) const = default;
};

/// The training images of the whole run, before shuffling: for Resample drawn once from `seed` as the reference does
/// (each image of a small class repeats about evenly: whole rounds plus a random rest), otherwise the part itself.
std::vector<int> sampledIndices(const Dataset& dataset, const Split& split, const SamplingOptions& options,
                                std::uint64_t seed);

/// The order of one epoch: `sampled` shuffled by (seed, epoch); for Balanced classes in turn, same length.
std::vector<int> epochOrder(const Dataset& dataset, const std::vector<int>& sampled, const SamplingOptions& options,
                            std::uint64_t seed, int epoch);

/// One loss weight a class: all 1 unless Weighted. A class without training images has weight 0.
std::vector<double> lossWeights(const Dataset& dataset, const Split& split, const SamplingOptions& options);

/// What the Preparation page draws: images a class before and after, and how often an image of the class is seen in an
/// epoch on average (after / before).
struct SamplingSummary {
    std::vector<int> before;
    std::vector<int> after;
    std::vector<double> repeats;
};
SamplingSummary summariseSampling(const Dataset& dataset, const Split& split, const SamplingOptions& options);

}  // namespace lesion
