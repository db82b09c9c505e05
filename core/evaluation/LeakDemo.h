#pragma once

#include "core/base/Message.h"
#include "core/evaluation/TwoArms.h"
#include "core/training/Trainer.h"

#include <cstdint>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <vector>

namespace lesion {

/// What it is worth to a network to have seen another photograph of the lesion that it is tested on. The test part is
/// one photograph of each of the chosen lesions that have several. The leaky arm trains with their other photographs;
/// the clean arm with as many photographs of the same classes of other lesions in their place. Everything else is the
/// same: recipe, number of images, seed.
struct LeakPlan {
    std::vector<int> test;         ///< sample indices, class by class
    std::vector<int> siblings;     ///< what only the leaky arm trains on
    std::vector<int> substitutes;  ///< what only the clean arm trains on, same classes as siblings, row by row
    std::vector<int> common;       ///< trained on in both, ascending
    std::vector<int> validation;   ///< of lesions of their own, the same in both, ascending

    /// The split of an arm; what the other arm alone trains on is excluded.
    Split split(std::size_t samples, bool leaky) const;
};
/// Of the lesions with several photographs, half of each class's are chosen with `seed`, fewer where a class has not
/// enough others to put in their place. Those that take their place have several photographs too as far as there are
/// enough, whole lesions wherever it comes out even: they are of the same kind, since what is photographed twice is not
/// what is photographed once. A tenth of the rest is validation, stratified. Excluded samples and lesions whose
/// photographs differ in class are left out. Error: LeakTooFew (fewer than ten lesions to choose from).
Result<LeakPlan> planLeakDemo(const Dataset& dataset, std::uint64_t seed);
/// The plan that runLeakDemo will follow. `dataset` as opened. Errors: those of applyClasses and makeSplit as well.
Result<LeakPlan> planLeakDemo(const Dataset& dataset, const TrainingOptions& options);

/// With the leak and without it. Judged are the test images: one photograph each of as many lesions.
struct LeakDemo : TwoArms {};
/// Trains 2 x `seeds` networks into `folder` (leaky-1, clean-1 …), with seeds options.seed, options.seed + 1 …; goes on
/// where it was stopped, also with more seeds than before. options.split.subset makes the demonstration smaller; the
/// split's other settings are not asked. A stop is an outcome: finished() is false. `dataset` as opened. Errors: those
/// of train and planLeakDemo, RunExists, DatasetChanged.
Result<LeakDemo> runLeakDemo(const Dataset& dataset, const TrainingOptions& options, int seeds,
                             const std::filesystem::path& folder, const TrainingControl& control,
                             SeveralRunsObserver& observer);
/// What it was begun with; `count` is that of the arms. Errors: FolderMissing, RunInvalid.
Result<RunsHeader> leakDemoHeader(const std::filesystem::path& folder);
/// Whether the folder says that it is one.
bool isLeakDemo(const std::filesystem::path& folder);
/// Errors: FolderMissing, RunInvalid, those of readPredictions.
Result<LeakDemo> loadLeakDemo(const std::filesystem::path& folder);
/// What came out, in a sentence, whatever it is: only a difference whose interval has a width and leaves out zero is
/// called one.
Message leakVerdict(const LeakDemo& demo);
/// seeds, test_images, leaky and clean {balanced_accuracy, accuracy, runs []}, difference {balanced_accuracy, accuracy}
/// each {value, interval}, verdict {id, text} (English).
nlohmann::json toJson(const LeakDemo& demo);

}  // namespace lesion
