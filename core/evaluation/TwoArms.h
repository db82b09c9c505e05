#pragma once

#include "core/evaluation/SeveralRuns.h"
#include "core/metrics/Figures.h"
#include "core/metrics/Intervals.h"
#include "core/training/Run.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <utility>
#include <vector>

namespace lesion {

/// One of two recipes that are trained with the same seeds.
struct Arm {
    std::vector<Run> runs;            ///< one a seed: the finished ones
    std::vector<Evaluation> judged;   ///< of each of them, on the images that the arms are compared on
    double meanBalancedAccuracy = 0;  ///< of `judged`
    double meanAccuracy = 0;
};

/// Two recipes that differ in one thing, trained with the same seeds and judged on the same images: what the thing is
/// worth. One training each would say as much about chance as about the thing.
struct TwoArms {
    std::filesystem::path folder;
    TrainingOptions options;
    int seeds = 0;   ///< asked for
    int images = 0;  ///< that both are judged on
    Arm with;
    Arm without;
    /// With minus without, mean over the seeds that both arms have finished, with the interval over lesions (paired) of
    /// that mean. What differs between seeds is not in the interval.
    FigureDifference balancedAccuracy;
    FigureDifference accuracy;

    bool finished() const;
    int finishedSeeds() const;  ///< in both arms
    /// Whether the interval of balanced accuracy leaves out zero above (1) or below (-1); 0: neither. Where networks
    /// answer one class always, drawing lesions anew changes nothing: an interval without a width proves nothing.
    int direction() const;
};

/// What a job of two arms calls what it writes into its folder.
struct ArmNames {
    std::string with;     ///< "leaky": runs are leaky-1, leaky-2 …
    std::string without;  ///< "clean"
    std::string answers;  ///< the predictions file in a run's folder that the arms are compared by
};

/// Everything but folder and options, from the folder. A run counts when it is complete and its answers are there.
/// Errors: RunInvalid, those of readPredictions and compareMeans.
Result<void> loadArms(TwoArms& arms, const ArmNames& names);

/// A training that is due.
struct ArmTraining {
    std::string name;  ///< its folder's
    bool with = false;
    std::uint64_t seed = 0;  ///< to be added to the first one
    int number = 0;          ///< from 1
    int total = 0;
};
/// Both arms of the first seed, the one named in `withFirst` before the other, then those of the next, until `train`
/// gives a run that is not complete (stopped); `trained` after every one that is. Errors: theirs.
Result<void> trainArms(int seeds, bool withFirst, const ArmNames& names, const StopToken& stop,
                       const std::function<Result<Run>(const ArmTraining&)>& train,
                       const std::function<Result<void>(const Run&)>& trained);

/// With a sign, as many decimals as some hundred lesions bear.
std::string signedText(double value);
/// value, low, high as a verdict's sentence takes them; low and high only where there is an interval.
std::vector<std::pair<std::string, std::string>> verdictValues(const FigureDifference& difference);

/// balanced_accuracy, accuracy (null before the first run is finished), runs [].
nlohmann::json toJson(const Arm& arm);
/// balanced_accuracy and accuracy, each {value, interval}.
nlohmann::json differencesJson(const TwoArms& arms);
/// How many seeds were asked for when such a job was last run; 0: never.
int seedsAskedFor(const std::filesystem::path& folder);

}  // namespace lesion
