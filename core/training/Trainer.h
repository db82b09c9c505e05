#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/Split.h"
#include "core/training/Run.h"

#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace lesion {

/// Pause and stop of a training, from any thread.
class TrainingControl {
public:
    void stop();
    void pause();
    void unpause();
    bool paused() const;
    StopToken token() const { return stop_; }
    /// Called by the trainer between batches: returns at once, or when no longer paused, or when stopped.
    void waitWhilePaused() const;

    /// Called before images go through the network, with their number; what it throws counts as thrown by the network,
    /// std::bad_alloc as too little memory. So that a test can be short of it; to be set before the training begins.
    std::function<void(int images)> beforeForward;

private:
    StopToken stop_;
    mutable std::mutex mutex_;
    mutable std::condition_variable changed_;
    bool paused_ = false;
};

/// Known once preparation is done, before the first batch.
struct TrainingStart {
    std::string device;  ///< cpu, cuda:0 …, with its name
    std::vector<std::string> classes;
    int trainImages = 0;     ///< distinct
    int imagesPerEpoch = 0;  ///< after sampling
    int valImages = 0;
    int testImages = 0;
    int epochs = 0;
    int firstEpoch = 1;           ///< larger when resumed
    double majorityAccuracy = 0;  ///< of the validation part
    std::int64_t parameters = 0;
    std::int64_t trainableParameters = 0;
};

/// After every batch.
struct BatchRecord {
    int epoch = 0;
    int step = 0;   ///< from 1
    int steps = 0;  ///< in this epoch
    double loss = 0;
    double imagesPerSecond = 0;  ///< running
    double secondsLeft = 0;      ///< to the last epoch, if nothing stops it early
    std::uint64_t memory = 0;    ///< bytes in use: the device's, or this process's on the CPU
};

/// References: after the run has ended, what diagnoses compare with is read.
enum class TrainingStage { PreparingImages, ComputingFeatures, Training, Validating, Testing, References };

/// Told by the trainer, in the trainer's thread.
class TrainingObserver {
public:
    virtual ~TrainingObserver() = default;
    virtual void stageChanged(TrainingStage, std::int64_t /*done*/, std::int64_t /*total*/) {}
    virtual void started(const TrainingStart&) {}
    virtual void batchDone(const BatchRecord&) {}
    virtual void epochDone(const EpochRecord&, int /*bestEpoch*/, int /*patienceLeft*/) {}
    /// Worth telling, but the training goes on (a damaged image left out, precision changed).
    virtual void noticed(const Message&) {}
};

/// Trains from the first epoch into a new `folder` and tests the best epoch: writes everything that Run lists. The
/// data set is as opened (options.classes is applied here). Blocks until done; call it in a thread of its own. A stop
/// is an outcome (state Stopped, best kept and tested), not an error. Errors: RunExists, those of checkOptions,
/// findWeights and makeSplit, OutOfMemory (after batches were halved for as long as that helps, see Learner::train),
/// DiskFull, FolderReadOnly, LossNotFinite. What was written up to then stays resumable.
Result<Run> train(const Dataset& dataset, const TrainingOptions& options, const std::filesystem::path& folder,
                  const TrainingControl& control, TrainingObserver& observer);

/// The same on a split that someone else made (folds, a plan of one's own) over the data set with options.classes
/// applied; options.split is not asked. Errors: SplitMismatch where it is not of these data.
Result<Run> train(const Dataset& dataset, const TrainingOptions& options, const Split& split,
                  const std::filesystem::path& folder, const TrainingControl& control, TrainingObserver& observer);

/// Goes on after the last finished epoch with optimizer, schedule, random state and early stopping as they were; on the
/// CPU the figures are those of an uninterrupted run. A finished run comes back as it is. Errors: those of loadRun,
/// CheckpointInvalid, DatasetChanged (fingerprint differs), SplitMismatch.
Result<Run> resumeTraining(const Dataset& dataset, const std::filesystem::path& folder, const TrainingControl& control,
                           TrainingObserver& observer);

}  // namespace lesion
