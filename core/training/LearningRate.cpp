#include "core/training/LearningRate.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lesion {

double LearningRate::at(std::int64_t step) const {
    if (step < headSteps_) return base_;
    const std::int64_t since = step - headSteps_;
    const bool cosine = schedule_ == Schedule::Cosine;
    if (since < warmUp_ && (cosine || headSteps_ > 0))
        return base_ * plateau.factor * static_cast<double>(since + 1) / static_cast<double>(warmUp_);
    if (!cosine) return base_ * plateau.factor;
    const auto length = static_cast<double>(std::max<std::int64_t>(1, steps_ - headSteps_ - warmUp_));
    const double done = std::min(1.0, static_cast<double>(since - warmUp_) / length);
    return base_ * 0.5 * (1.0 + std::cos(std::numbers::pi * done));
}

void LearningRate::epochEnded(double valLoss) {
    if (schedule_ != Schedule::Plateau) return;
    if (valLoss < plateau.best - 1e-4) {
        plateau.best = valLoss;
        plateau.waited = 0;
    } else if (++plateau.waited >= 3) {
        plateau.factor *= 0.3;
        plateau.waited = 0;
    }
}

}  // namespace lesion
