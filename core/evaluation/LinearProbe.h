#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/metrics/Metrics.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lesion {

/// A table of numbers with a label and a group a row.
struct ProbeData {
    std::vector<float> features;  ///< row-major, labels.size() x width
    std::vector<int> labels;
    std::vector<std::string> groups;  ///< lesions: never on both sides
    std::size_t width = 0;
};

/// What can be told of the labels by a straight cut through the features: the predictions of a multinomial logistic
/// regression for every row, by the one that was trained on the other half of the groups. Features are standardised by
/// the training half, every class weighs the same, with an L2 penalty (0.1 |w|² / 2 beside the mean loss). Minimised by
/// Nesterov's accelerated gradient in a fixed number of steps from zero: the same data give the same answers. The
/// halves are drawn with `seed`, within labels. Error: Stopped.
Result<Predictions> crossPredict(const ProbeData& data, const std::vector<std::string>& classes, std::uint64_t seed,
                                 const StopToken& stop = {});

}  // namespace lesion
