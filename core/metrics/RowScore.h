#pragma once

#include "core/metrics/Metrics.h"

#include <cstddef>

namespace lesion {

/// Probabilities below it count as this much in a loss, so that one impossible answer leaves it finite.
inline constexpr double smallestProbability = 1e-7;

/// What one image adds to a part's figures.
struct RowScore {
    int answer = 0;
    double confidence = 0;    ///< probability of the answer
    double loss = 0;          ///< -log p(label), clipped
    double squaredError = 0;  ///< from the one-hot label, summed over classes (0 … 2)
};
/// The row must hold no NaN.
RowScore scoreRow(const Predictions& predictions, std::size_t index);

/// False where a NaN or an infinity is among the probabilities: such a part has no figures.
bool allFinite(const Predictions& predictions);

}  // namespace lesion
