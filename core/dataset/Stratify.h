#pragma once

#include "core/dataset/Dataset.h"

#include <cstdint>
#include <vector>

namespace lesion {

/// Samples that must stay together.
struct Groups {
    std::vector<std::vector<int>> samples;  ///< of each group, ascending
    std::vector<std::vector<int>> counts;   ///< of each group: images of each class
};

/// Photographs linked by a lesion or by a patient (over several steps too), or each alone when both are false. In the
/// order of their first samples. Excluded samples are in no group and link nothing.
Groups groupSamples(const Dataset& dataset, bool byLesion, bool byPatient);

struct Shares {
    std::vector<double> fractions;  ///< of each bin: share of what the bins before it left
    int least = 1;                  ///< groups of each class that every bin gets, where the class has enough for all
    int reserve = 1;                ///< groups of each class that stay in the rest; with 0 small classes are used up
};

/// The bin of each group, fractions.size() for the rest. Classes are shared out one by one, the one with fewest images
/// first, so that groups that hold several classes (of a patient) go where the rarest of them needs them (iterative
/// stratification, Sechidis et al. 2011). A class that lies alone in its groups gets its share to within half a group.
std::vector<int> shareOut(const Groups& groups, const Shares& shares, std::uint64_t seed, std::uint64_t stream);

}  // namespace lesion
