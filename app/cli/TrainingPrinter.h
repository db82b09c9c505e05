#pragma once

#include "app/cli/Output.h"
#include "core/evaluation/SeveralRuns.h"

#include <string>

namespace lesion::cli {

/// Follows a training, or a job of several, on the terminal: a line an epoch, and a bar meanwhile.
class TrainingPrinter : public SeveralRunsObserver {
public:
    explicit TrainingPrinter(bool json) : json_(json) {}

    void runStarted(const std::string& name, int number, int total) override;
    void stageChanged(TrainingStage stage, std::int64_t done, std::int64_t total) override;
    void started(const TrainingStart& start) override;
    void batchDone(const BatchRecord& batch) override;
    void epochDone(const EpochRecord& epoch, int bestEpoch, int patienceLeft) override;
    void noticed(const Message& message) override;

private:
    bool json_;
    std::string run_;  ///< of several; empty: the only one
    std::string what_ = "Training";
    ProgressBar bar_{what_};
};

/// Before any work: a missing weights file must not be found out after minutes of preparing images. Errors:
/// WeightsNotFound, FileMissing.
Result<void> checkWeightsAreThere(const TrainingOptions& options);

}  // namespace lesion::cli
