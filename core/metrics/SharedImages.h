#pragma once

#include "core/base/Result.h"
#include "core/metrics/Metrics.h"

#include <vector>

namespace lesion {

/// Predictions of several classifiers cut to the images that all of them judged (by id), in the order of the first:
/// row i is the same image in each, with the first's label, lesion and order of classes. An id that occurs twice counts
/// once. Errors: ClassesDiffer, NothingShared (which numbers the predictions: 1, 2 …).
Result<std::vector<Predictions>> onSharedImages(const std::vector<const Predictions*>& all);

}  // namespace lesion
