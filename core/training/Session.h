#pragma once

#include "core/training/Batches.h"
#include "core/training/EarlyStopping.h"
#include "core/training/FeatureStore.h"
#include "core/training/Learner.h"
#include "core/training/LearningRate.h"
#include "core/training/RunFiles.h"
#include "core/training/Trainer.h"
#include "core/training/TrainingPlan.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace lesion {

/// Images at once in features, validation and test; fixed, so that their figures do not depend on the batch size of
/// training.
inline constexpr int inferenceBatch = 32;

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

    /// The temperature that `validation` asks for; 1 where every answer is right, because then the sharpest that may be
    /// would fit best, and one lesion later be wrong with certainty.
    static double calibrated(const Predictions& validation);

private:
    Result<void> work(bool resumed);
    Result<void> openImages();

    /// Of a frozen backbone, in SessionFeatures.cpp: everything that this training will ask for is computed before the
    /// first epoch, or found in the cache folder.
    Result<void> computeFeatures();
    struct FeatureProgress {
        std::int64_t done = 0;
        std::int64_t total = 0;
    };
    Result<void> addRows(FeatureStore& store, const std::vector<std::uint64_t>& missing, FeatureProgress& progress);
    std::vector<std::uint64_t> rowsOfTraining() const;
    Result<std::uint64_t> featureKey() const;
    int views() const;  ///< of each training image; 0: the image as it is
    /// `epoch` 0: as they are, for validation.
    void fillFeatures(Batch& batch, const std::vector<BatchPlan::Item>& items, int epoch) const;

    Result<void> restore();
    void announce();

    Result<EpochRecord> trainEpoch(int epoch);
    Result<void> validate(EpochRecord& record);
    /// Tells that nearly all answers are one class: once, until it is over.
    void noteCollapse(const Predictions& validation, int epoch);
    /// Runs `use` on every batch of `plan`, from the loader or from the features.
    Result<void> forEachBatch(const BatchPlan& plan, const AugmentationOptions* augmentation, int epoch,
                              const std::function<Result<void>(const Batch&)>& use);
    Result<void> forEachPixelBatch(const BatchPlan& plan, const AugmentationOptions* augmentation, int epoch,
                                   const std::function<Result<void>(const Batch&)>& use);
    /// Learner::keepImages() once, before the first pixels are asked for.
    Result<void> keepImages();
    /// Learner::collect() where it is time to: often enough for the curve, seldom enough for the device. `all`: now.
    Result<void> collect(bool all, const std::function<Result<void>(const Learner::Outcome&)>& use);
    void reportBatch(int epoch, int step, int steps, double loss, int images, double seconds);

    Result<void> keep(const EpochRecord& record);
    Result<void> saveBest();
    Result<Run> conclude(bool stopped);
    /// Judges the test part by the calibrated model and writes its predictions. In SessionTest.cpp.
    Result<void> test(Run& run);
    /// Of the best weights, as the model file answers.
    Result<Predictions> predictPart(Part part);
    Result<void> lookForStop() const;
    /// Tells that the training's batches were halved, and records it. (In inference it changes no figure.)
    Result<void> noteParts();

    TrainingPlan plan_;
    const TrainingControl& control_;
    TrainingObserver& observer_;
    Preprocessing preprocessing_;
    ClinicalEncoding clinical_;
    RunHeader header_;
    std::optional<Learner> learner_;
    int microBatch_ = 0;  ///< as told last
    std::optional<ImageCache> cache_;
    std::vector<int> imageOfSample_;
    std::vector<int> sampled_;
    std::vector<double> classWeights_;
    std::optional<FeatureStore> plain_;  ///< of images as they are; none: pixels go through the whole network
    std::optional<FeatureStore> drawn_;  ///< of augmented views
    std::vector<EpochRecord> epochs_;
    EarlyStopping early_;
    std::optional<double> temperature_;  ///< of the best epoch's weights; none: an older checkpoint did not know it
    LearningRate rate_;
    bool collapsed_ = false;  ///< at the last validation
    int stepsPerEpoch_ = 0;
    double valSeconds_ = 0;
    int valImages_ = 0;
    bool askedToKeep_ = false;
    std::chrono::steady_clock::time_point collectedAt_;
    std::uint64_t memory_ = 0;
    std::chrono::steady_clock::time_point memoryReadAt_;
};

}  // namespace lesion
