#pragma once

#include "core/training/TrainingOptions.h"

#include <cstdint>
#include <limits>

namespace lesion {

/// The learning rate of every step. Constant; cosine, from the base rate to 0 over all steps after a linear warm-up
/// (Loshchilov and Hutter 2017, without restarts); or plateau, Keras's ReduceLROnPlateau with factor 0.3, patience 3
/// and a least improvement of 1e-4. Only plateau has state; it is public for the checkpoint.
///
/// Where the head trains alone first (`headSteps` > 0), the rate is the base rate until then; the schedule begins with
/// the second phase, and every schedule warms up there, because the backbone's first gradients come from an optimizer
/// without a history. Plateau counts the second phase's epochs only.
class LearningRate {
public:
    /// `steps` in all epochs together; the first `warmUp` after `headSteps` rise linearly (without phases: with cosine
    /// only).
    LearningRate(Schedule schedule, double base, std::int64_t steps, std::int64_t warmUp, std::int64_t headSteps = 0)
        : schedule_(schedule), base_(base), steps_(steps), warmUp_(warmUp), headSteps_(headSteps) {}

    /// `step` counts from 0 over the whole training.
    double at(std::int64_t step) const;
    void epochEnded(double valLoss);  ///< of an epoch of the second phase

    struct Plateau {
        double factor = 1;
        double best = std::numeric_limits<double>::infinity();
        int waited = 0;
    };
    Plateau plateau;

private:
    Schedule schedule_;
    double base_;
    std::int64_t steps_;
    std::int64_t warmUp_;
    std::int64_t headSteps_;
};

}  // namespace lesion
