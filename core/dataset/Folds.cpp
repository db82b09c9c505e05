#include "core/dataset/Folds.h"

#include "core/base/MessageIds.h"
#include "core/dataset/SplitGroups.h"

#include <algorithm>

namespace lesion {
namespace {

constexpr std::uint64_t foldStream = 3;
constexpr std::uint64_t validationStream = 16;  // and the fold's number
constexpr int mostFolds = 20;

}  // namespace

Result<std::vector<int>> makeFolds(const Dataset& dataset, const SplitOptions& options, int folds) {
    const Groups groups = groupsToSplit(dataset, options);
    const auto wrongCount = [&] {
        return fail(MessageId::FoldCount,
                    {{"folds", std::to_string(folds)}, {"lesions", std::to_string(groups.samples.size())}});
    };
    if (folds < 2 || folds > mostFolds || static_cast<std::size_t>(folds) > groups.samples.size()) return wrongCount();
    Shares shares;
    for (int left = folds; left > 1; --left) shares.fractions.push_back(1.0 / left);  // of what earlier folds left
    const std::vector<int> bins = shareOut(groups, shares, options.seed, foldStream);
    for (int fold = 0; fold < folds; ++fold) {
        if (std::ranges::find(bins, fold) == bins.end()) return wrongCount();
    }
    std::vector<int> foldOfSample(dataset.samples.size(), -1);
    for (std::size_t g = 0; g < bins.size(); ++g) {
        for (const int i : groups.samples[g]) foldOfSample[static_cast<std::size_t>(i)] = bins[g];
    }
    return foldOfSample;
}

Result<Split> splitOfFold(const Dataset& dataset, const SplitOptions& options, const std::vector<int>& foldOfSample,
                          int fold) {
    if (options.valFraction <= 0 || options.valFraction >= 1) {
        return fail(MessageId::SplitFractions, {{"test", "1/k"}, {"val", std::to_string(options.valFraction)}});
    }
    Groups others;
    Split split;
    split.parts.assign(dataset.samples.size(), Part::Excluded);
    Groups groups = groupsToSplit(dataset, options);
    for (std::size_t g = 0; g < groups.samples.size(); ++g) {
        // A group lies in one fold, its first sample says in which.
        if (foldOfSample[static_cast<std::size_t>(groups.samples[g].front())] != fold) {
            others.samples.push_back(std::move(groups.samples[g]));
            others.counts.push_back(std::move(groups.counts[g]));
            continue;
        }
        for (const int i : groups.samples[g]) split.parts[static_cast<std::size_t>(i)] = Part::Test;
    }
    Shares shares;
    shares.fractions = {options.valFraction};
    const auto bins = shareOut(others, shares, options.seed, validationStream + static_cast<std::uint64_t>(fold));
    for (std::size_t g = 0; g < bins.size(); ++g) {
        for (const int i : others.samples[g])
            split.parts[static_cast<std::size_t>(i)] = bins[g] == 0 ? Part::Validation : Part::Train;
    }
    return split;
}

}  // namespace lesion
