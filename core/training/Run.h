#pragma once

#include "core/base/Result.h"
#include "core/dataset/Split.h"
#include "core/metrics/Figures.h"
#include "core/metrics/Metrics.h"
#include "core/training/TrainingOptions.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace lesion {

/// One line of epochs.jsonl. Training figures are those of the batches as they were trained on (dropout and
/// augmentation included; where images are mixed, an answer is right when it is the label of the larger share),
/// validation figures of the whole part afterwards, of the averaged weights where there are such.
struct EpochRecord {
    int epoch = 0;  ///< from 1
    double trainLoss = 0;
    double trainAccuracy = 0;
    double trainBalancedAccuracy = 0;
    double valLoss = 0;
    double valAccuracy = 0;
    double valBalancedAccuracy = 0;
    double learningRate = 0;     ///< the head's, at the last step
    double seconds = 0;          ///< training loop and validation
    double imagesPerSecond = 0;  ///< training images over the wall time of the training loop alone
};
nlohmann::json toJson(const EpochRecord& record);
Result<EpochRecord> epochFromJson(const nlohmann::json& json);

enum class RunState {
    Unfinished,  ///< being trained, paused, or the program was ended: can be resumed
    Finished,    ///< all epochs
    Early,       ///< early stopping
    Stopped      ///< by the user; what was best is kept; can be resumed
};
std::string_view toString(RunState state);  ///< unfinished, finished, early, user

/// A training on disk, readable with nothing but its folder:
/// options.json (every setting, versions, data-set fingerprint and counts), split.csv, epochs.jsonl, last.ckpt,
/// model.safetensors (the best so far), test_predictions.csv, metrics.json.
struct Run {
    std::filesystem::path folder;
    std::string name;       ///< the folder's name
    std::string startedAt;  ///< ISO 8601 UTC
    TrainingOptions options;
    std::vector<std::string> classes;
    std::string datasetName;
    std::string datasetFolder;
    std::string datasetFingerprint;
    bool syntheticData = false;
    std::string device;            ///< what "auto" came to
    bool bfloat16 = false;         ///< what "automatic" precision came to; older runs: as their options say
    std::vector<int> trainCounts;  ///< images per class of the training part, before sampling
    double valMajorityAccuracy = 0;
    int microBatch = 0;  ///< images computed at once where memory did not suffice for a batch; 0: whole batches
    std::vector<EpochRecord> epochs;
    int bestEpoch = 0;  ///< of the lowest validation loss; 0 before the first epoch
    RunState state = RunState::Unfinished;
    std::optional<Evaluation> test;
    std::map<std::string, Interval> testIntervals;  ///< of `test`, by the names of intervalsJson; older runs have none
    double temperature = 1;  ///< that `test` and test_predictions.csv were made with (ModelInfo::temperature)

    std::filesystem::path modelFile() const { return folder / "model.safetensors"; }
    bool resumable() const { return state == RunState::Unfinished || state == RunState::Stopped; }
};

/// Errors: FolderMissing, RunInvalid (names the file that is missing or damaged).
Result<Run> loadRun(const std::filesystem::path& folder);
/// Every readable run directly inside `folder`, oldest first; unreadable ones are left out and logged.
std::vector<Run> listRuns(const std::filesystem::path& folder);
/// "2026-11-23T02-10-05_quick", unique in `parent`.
std::filesystem::path newRunFolder(const std::filesystem::path& parent, const std::string& preset);
/// What train prints last: best_epoch, epochs_run, stopped, temperature, test {} with intervals {}.
nlohmann::json outcomeJson(const Run& run);

}  // namespace lesion
