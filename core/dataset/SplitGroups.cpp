#include "core/dataset/SplitGroups.h"

#include <algorithm>

namespace lesion {
namespace {

constexpr std::uint64_t subsetStream = 1;
constexpr int leastGroups = 3;  // of a class, so that it can be in every part

/// Marks the samples of a lesson-sized subset: whole lesions, every class in its share, at least three lesions each
/// where there are so many, so that the class can be in every part.
std::vector<bool> chooseSubset(const Dataset& dataset, const SplitOptions& options) {
    const std::size_t count = dataset.samples.size();
    const auto usable =
        std::ranges::count_if(dataset.samples, [](const Sample& sample) { return sample.excluded.empty(); });
    if (options.subset <= 0 || options.subset >= usable) return std::vector<bool>(count, true);
    const Groups groups = groupSamples(dataset, true, options.byLesion);
    Shares shares;
    shares.fractions = {options.subset / static_cast<double>(usable)};
    shares.least = leastGroups;
    shares.reserve = 0;
    const std::vector<int> bins = shareOut(groups, shares, options.seed, subsetStream);
    std::vector<bool> chosen(count, false);
    for (std::size_t g = 0; g < bins.size(); ++g) {
        if (bins[g] != 0) continue;
        for (const int i : groups.samples[g]) chosen[static_cast<std::size_t>(i)] = true;
    }
    return chosen;
}

/// The groups without those that were not chosen (a subset keeps groups whole, but by image they are single).
Groups onlyChosen(Groups groups, const std::vector<bool>& chosen) {
    Groups kept;
    for (std::size_t g = 0; g < groups.samples.size(); ++g) {
        if (!chosen[static_cast<std::size_t>(groups.samples[g].front())]) continue;
        kept.samples.push_back(std::move(groups.samples[g]));
        kept.counts.push_back(std::move(groups.counts[g]));
    }
    return kept;
}

}  // namespace

Groups groupsToSplit(const Dataset& dataset, const SplitOptions& options) {
    const std::vector<bool> chosen = chooseSubset(dataset, options);
    return onlyChosen(groupSamples(dataset, options.byLesion, options.byLesion), chosen);
}

}  // namespace lesion
