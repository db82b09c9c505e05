#pragma once

#include "core/base/Result.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/Split.h"

#include <vector>

namespace lesion {

/// For each sample the fold (0 … folds-1) whose test part it is in; -1: in none (excluded, or not in the subset).
/// Grouped and stratified as makeSplit does it, with options.byLesion, seed and subset. Errors: FoldCount (not 2 … 20,
/// more than there are groups, or so many that one would be empty).
Result<std::vector<int>> makeFolds(const Dataset& dataset, const SplitOptions& options, int folds);

/// The split of one fold: the fold is the test part, validation is drawn from the others as options.valFraction says,
/// grouped and stratified like everything. Errors: SplitFractions.
Result<Split> splitOfFold(const Dataset& dataset, const SplitOptions& options, const std::vector<int>& foldOfSample,
                          int fold);

}  // namespace lesion
