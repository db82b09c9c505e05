#pragma once

#include "core/base/Files.h"
#include "core/base/Result.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/Split.h"
#include "core/training/Trainer.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace lesion {

/// Follows a job of several trainings (folds, arms): told which one begins before what that one tells.
class SeveralRunsObserver : public TrainingObserver {
public:
    /// `name`: its folder's; `number` from 1. Not called for one that was finished in an earlier sitting.
    virtual void runStarted(const std::string& /*name*/, int /*number*/, int /*total*/) {}
};

/// Where a job of several trainings lives: a folder with a file that says what they are trainings of, so that calling
/// again goes on with exactly that and never mixes two jobs.
class RunsFolder {
public:
    /// Creates the folder and `file`, or checks that `file` says the same: `what` (a JSON object), the options and the
    /// data with its exclusions. Held against other programs for as long as this lives. `dataset` as opened. Errors:
    /// RunExists (another job, or a folder with something else in it), DatasetChanged, FolderInUse, those of writeFile.
    static Result<RunsFolder> open(const std::filesystem::path& folder, const char* file, const nlohmann::json& what,
                                   const TrainingOptions& options, const Dataset& dataset);

    /// Trains `name` anew, or goes on with it, or gives back what is finished. `split` as train() takes it. Errors:
    /// those of train and resumeTraining.
    Result<Run> train(const std::string& name, int number, int total, const Dataset& dataset,
                      const TrainingOptions& options, const Split& split, const TrainingControl& control,
                      SeveralRunsObserver& observer) const;

private:
    RunsFolder(std::filesystem::path folder, FolderLock lock) : folder_(std::move(folder)), lock_(std::move(lock)) {}
    std::filesystem::path folder_;
    FolderLock lock_;
};

/// Whether nothing of it is left to train.
bool isComplete(const Run& run);

/// The JSON object of `file`, with its options. Errors: FolderMissing, RunInvalid.
struct RunsHeader {
    TrainingOptions options;
    int count = 0;     ///< of folds or arms, as the file says
    std::string what;  ///< all that the job was told to be of, a JSON object
};
Result<RunsHeader> readRunsHeader(const std::filesystem::path& folder, const char* file, const char* countKey);

}  // namespace lesion
