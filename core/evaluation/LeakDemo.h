#pragma once

#include "core/metrics/Figures.h"
#include "core/metrics/Intervals.h"
#include "core/training/Trainer.h"

#include <filesystem>
#include <vector>

namespace lesion {

/// What it is worth to a network to have seen another photograph of the lesion that it is tested on. The test part is
/// one photograph of each of the chosen lesions that have several. The leaky arm trains with their other photographs;
/// the clean arm with as many photographs of the same classes of other lesions in their place. Everything else is the
/// same: recipe, number of images, seed.
struct LeakPlan {
    std::vector<int> test;         ///< sample indices
    std::vector<int> siblings;     ///< what only the leaky arm trains on
    std::vector<int> substitutes;  ///< what only the clean arm trains on, same classes as siblings, row by row
    std::vector<int> common;       ///< trained on in both
    std::vector<int> validation;   ///< of lesions of their own, the same in both
};
/// Lesions with several photographs, at most half of each class's, are chosen with `seed`. Error: LeakTooFew (fewer
/// than ten such lesions).
Result<LeakPlan> planLeakDemo(const Dataset& dataset, std::uint64_t seed);

struct LeakArm {
    std::vector<Run> runs;  ///< one a seed
    double meanBalancedAccuracy = 0;
    double meanAccuracy = 0;
};
struct LeakDemo {
    std::filesystem::path folder;
    int seeds = 0;
    int testImages = 0;
    LeakArm leaky;
    LeakArm clean;
    /// Leaky minus clean, mean over seeds, with the interval over lesions (paired) of that mean.
    FigureDifference balancedAccuracy;
    FigureDifference accuracy;
};
/// Trains 2 x `seeds` networks into `folder` (leaky-1, clean-1 …), goes on where it was stopped. Errors: those of
/// train.
Result<LeakDemo> runLeakDemo(const Dataset& dataset, const TrainingOptions& options, int seeds,
                             const std::filesystem::path& folder, const TrainingControl& control,
                             TrainingObserver& observer);
nlohmann::json toJson(const LeakDemo& demo);

}  // namespace lesion
