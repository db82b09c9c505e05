#pragma once

#include <span>

namespace lesion {

/// What several trainings of one recipe (folds, seeds) came to.
struct Spread {
    double mean = 0;
    double deviation = 0;  ///< of the sample (divided by n - 1); 0 for fewer than two values
};
/// 0 and 0 of nothing.
Spread spreadOf(std::span<const double> values);

}  // namespace lesion
