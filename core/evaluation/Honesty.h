#pragma once

#include "core/evaluation/Assessment.h"

#include <vector>

namespace lesion {

/// From where on a line of the honesty panel is more than a fact. In one place, so that they can be argued about.
namespace honesty {
inline constexpr double worthlessLeakage = 0.05;  ///< share of leaking images above which the figures are worthless
inline constexpr double collapsedShare = 0.95;    ///< of answers that are one class
inline constexpr double calibratedError = 0.05;   ///< largest ECE of probabilities that can be taken at their word
inline constexpr double toldAboveChance = 0.10;   ///< lower end of the probe's interval above chance
inline constexpr int leastImages = 30;            ///< of a class
}  // namespace honesty

/// The honesty panel: every line that the assessment's figures bear, in the order of the panel, the overall verdict
/// first (a failure among the others makes it worthless, a warning doubtful). Looks at nothing but the value. Figures
/// are written with two decimals, from 4,000 images on with three: more than their interval bears would pretend.
std::vector<Verdict> judgeHonesty(const Assessment& assessment);

/// Epochs whose validation figures can only come from answering one class always: a balanced accuracy of 1 / classes
/// and an accuracy equal to a class's share. `valCounts`: images of the validation part per class.
std::vector<int> collapsedEpochs(const std::vector<EpochRecord>& epochs, const std::vector<int>& valCounts);

}  // namespace lesion
