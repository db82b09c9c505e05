#pragma once

#include "core/dataset/Split.h"
#include "core/dataset/Stratify.h"

namespace lesion {

/// What a split or folds share out: the groups of options.byLesion, without excluded samples and without those that
/// options.subset leaves aside.
Groups groupsToSplit(const Dataset& dataset, const SplitOptions& options);

}  // namespace lesion
