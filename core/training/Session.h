#pragma once

#include "core/base/Device.h"
#include "core/dataset/Split.h"
#include "core/training/Batches.h"
#include "core/training/EarlyStopping.h"
#include "core/training/Learner.h"
#include "core/training/LearningRate.h"
#include "core/training/RunFiles.h"
#include "core/training/Trainer.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace lesion {

/// What is decided before anything is computed.
struct TrainingPlan {
    Dataset data;  ///< its classes applied
    Split split;
    TrainingOptions options;
    Device device;
    std::filesystem::path folder;
    std::string fingerprint;  ///< of the data set as opened
};

/// One sitting of a training, from the first or the last finished epoch to the test of the best one. It exists so that
/// train() and resumeTraining() differ only in where they begin. A stop travels inside as the error Stopped and ends as
/// an outcome.
class TrainingSession {
public:
    TrainingSession(TrainingPlan plan, const TrainingControl& control, TrainingObserver& observer);

    /// The network; `weights` as Learner::make. Before the folder is touched, so that a wrong file costs nothing.
    Result<void> makeLearner(const std::filesystem::path& weights);
    Result<void> writeHeader();
    /// Trains and tests. With `resumed`, from the checkpoint, or anew where the program was killed before the first.
    Result<Run> run(bool resumed);

private:
    using NextBatch = std::function<Result<void>(Batch&)>;

    Result<void> work(bool resumed);
    Result<void> openImages();
    Result<void> computeFeatures();
    std::vector<int> imagesNeeded() const;
    Result<void> restore();
    void announce();

    Result<EpochRecord> trainEpoch(int epoch);
    Result<void> validate(EpochRecord& record);
    /// Runs `use` on every batch of `plan`, from the loader or from the features.
    Result<void> forEachBatch(const BatchPlan& plan, const AugmentationOptions* augmentation, int epoch,
                              const std::function<Result<void>(const Batch&)>& use);
    void fillFeatures(Batch& batch, const std::vector<BatchPlan::Item>& items) const;
    void reportBatch(int epoch, int step, int steps, double loss, int images, double seconds);

    Result<void> keep(const EpochRecord& record);
    Result<void> saveBest();
    Result<Run> conclude(bool stopped);
    Result<Predictions> predictTest();
    Result<void> lookForStop() const;

    TrainingPlan plan_;
    const TrainingControl& control_;
    TrainingObserver& observer_;
    Preprocessing preprocessing_;
    RunHeader header_;
    std::optional<Learner> learner_;
    std::optional<ImageCache> cache_;
    std::vector<int> imageOfSample_;
    std::vector<int> sampled_;
    std::vector<double> classWeights_;
    std::vector<float> features_;    ///< of a frozen backbone, a row a sample needed
    std::size_t featureLength_ = 0;  ///< 0: pixels go through the whole network
    std::vector<int> featureOfSample_;
    std::vector<EpochRecord> epochs_;
    EarlyStopping early_;
    LearningRate rate_;
    int stepsPerEpoch_ = 0;
    double valSeconds_ = 0;
};

}  // namespace lesion
