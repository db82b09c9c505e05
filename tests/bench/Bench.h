#pragma once

#include "core/base/Result.h"
#include "core/training/Batches.h"
#include "core/training/TrainingOptions.h"

#include <chrono>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

/// Times and memory of LesionLab's own parts, beside the same arithmetic without the rest of the program. Not a test:
/// nothing passes or fails here. Every command prints JSON, a line a measurement, that compare.py sets beside its
/// peers; commands that need an empty cache are given one by LESIONLAB_HOME.
namespace lesion::bench {

using Clock = std::chrono::steady_clock;

/// What to train: a preset with single settings changed, on a data set.
struct TrainingCase {
    std::filesystem::path data;
    std::string preset = "recommended";
    std::vector<std::string> settings;  ///< key=value
    int warmUp = 3;                     ///< steps of a turn that do not count
    int steps = 10;                     ///< steps of a turn that do
    int turns = 4;
};

double secondsSince(Clock::time_point start);
double median(std::vector<double> values);
double quantile(std::vector<double> values, double share);
void print(const nlohmann::json& line);
/// Prints the error to stderr; the program's exit code.
int failed(const Error& error);

Result<TrainingOptions> trainingOptions(const TrainingCase& what);
/// Normal noise as pixels, every class in turn as label.
Batch randomBatch(int images, int inputSize, int classes);
/// A folder for a run that is thrown away, below the cache folder.
std::filesystem::path scratchFolder();

/// Images a second of the whole loop (train() with its batches, reports and figures) and of the bare step: the same
/// Learner on one random batch that stays where it is. The two take turns of a few steps.
int training(const TrainingCase& what);
/// Anonymous memory after so many steps of the whole loop, or with `bare` of the bare step alone.
int memory(const TrainingCase& what, bool bare);
/// Seconds of a frozen training from an empty cache to its test, of one pass of the backbone over as many images, and
/// from the call to the first step of a second training with another head rate.
int frozen(const TrainingCase& what);
/// Seconds of all epochs, preparing, validation and the test included.
int epochs(const TrainingCase& what);
/// Images a second from files to prepared pixels in an empty cache.
int preparing(const std::filesystem::path& data, int inputSize, int repeats);
/// Opening, preparing and one epoch's batches without a network, for `images` files.
int scale(int images);
/// Milliseconds of each file's diagnosis, the first after loading and warming up included; with `besideTraining` while
/// a network is trained in another thread.
int diagnosis(const std::filesystem::path& model, const std::filesystem::path& data, int rounds, bool besideTraining);
/// Milliseconds of every way to explain an answer, all classes at once; where the data set is synthetic also how much
/// of the predicted class's map lies on the lesion. Of the first `images` images.
int explanation(const std::filesystem::path& model, const std::filesystem::path& data, int images);
/// Milliseconds of finding the six nearest of so many made-up images with 1,280 features, and of all that a diagnosis
/// asks of a run's references.
int similar(int images, int rounds);
/// Seconds and resident memory of a batch of so many made-up images, a line each thousand; `explain` names the heat
/// maps, empty: none.
int batch(const std::filesystem::path& model, int images, const std::string& explain);
/// Seconds of every figure's interval for 10,015 predictions, of one run and of two against each other.
int bootstrap(int rounds, int repeats);
/// Medians of single steps, for people.
int steps(const std::filesystem::path& model);

}  // namespace lesion::bench
