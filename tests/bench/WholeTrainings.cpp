// Whole trainings, from the call to the test; a frozen backbone's beside one pass over the images.
#include "Bench.h"
#include "core/base/Files.h"
#include "core/dataset/OpenDataset.h"
#include "core/training/Learner.h"
#include "core/training/Trainer.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace lesion::bench {

namespace {

namespace fs = std::filesystem;

/// When what happened, from the call to train() on.
class Milestones : public TrainingObserver {
public:
    Milestones(TrainingControl& control, bool stopAtFirstStep) : control_(control), stop_(stopAtFirstStep) {}

    void stageChanged(TrainingStage stage, std::int64_t /*done*/, std::int64_t total) override {
        if (stage == TrainingStage::ComputingFeatures) images = total;
    }
    void batchDone(const BatchRecord& batch) override {
        if (!firstStep) firstStep = secondsSince(start_);
        epochs = batch.epoch;
        if (stop_) control_.stop();
    }

    std::optional<double> firstStep;
    std::int64_t images = 0;
    int epochs = 0;

private:
    TrainingControl& control_;
    bool stop_;
    Clock::time_point start_ = Clock::now();
};

struct Outcome {
    double seconds = 0;
    double firstStep = 0;
    std::int64_t images = 0;
    int epochs = 0;
};

Result<Outcome> trainOnce(const Dataset& dataset, const TrainingOptions& options, bool stopAtFirstStep) {
    TrainingControl control;
    const fs::path folder = scratchFolder();
    const auto start = Clock::now();
    Milestones milestones(control, stopAtFirstStep);
    const auto run = train(dataset, options, folder, control, milestones);
    const double seconds = secondsSince(start);
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    if (!run) return tl::unexpected(run.error());
    return Outcome{seconds, milestones.firstStep.value_or(0), milestones.images, milestones.epochs};
}

/// Seconds of the backbone over `images` images, a batch of random pixels again and again.
Result<double> onePass(const TrainingOptions& options, std::int64_t images) {
    const auto device = chooseDevice(options.device);
    if (!device) return tl::unexpected(device.error());
    auto learner = Learner::make(options, 7, Preprocessing::imageNet(options.inputSize), *device, {});
    if (!learner) return tl::unexpected(learner.error());
    constexpr int batchSize = 32;
    const Batch batch = randomBatch(batchSize, options.inputSize, 7);
    if (auto warm = learner->features(batch); !warm) return tl::unexpected(warm.error());
    const auto start = Clock::now();
    for (std::int64_t done = 0; done < images; done += batchSize) {
        if (auto features = learner->features(batch); !features) return tl::unexpected(features.error());
    }
    return secondsSince(start);
}

}  // namespace

int frozen(const TrainingCase& what) {
    auto options = trainingOptions(what);
    if (!options) return failed(options.error());
    const auto dataset = openDataset(what.data);
    if (!dataset) return failed(dataset.error());
    const auto whole = trainOnce(*dataset, *options, false);
    if (!whole) return failed(whole.error());
    options->learningRate *= 0.5;
    const auto again = trainOnce(*dataset, *options, true);
    if (!again) return failed(again.error());
    const auto images = static_cast<std::int64_t>(dataset->samples.size());
    const auto pass = onePass(*options, images);
    if (!pass) return failed(pass.error());
    print({{"measure", "frozen"},
           {"images", images},
           {"images_with_features", whole->images},
           {"epochs", whole->epochs},
           {"whole_training", whole->seconds},
           {"to_first_step", whole->firstStep},
           {"second_to_first_step", again->firstStep},
           {"one_pass", *pass}});
    return 0;
}

int epochs(const TrainingCase& what) {
    const auto options = trainingOptions(what);
    if (!options) return failed(options.error());
    const auto dataset = openDataset(what.data);
    if (!dataset) return failed(dataset.error());
    const auto whole = trainOnce(*dataset, *options, false);
    if (!whole) return failed(whole.error());
    print({{"measure", "epochs"},
           {"epochs", whole->epochs},
           {"to_first_step", whole->firstStep},
           {"seconds", whole->seconds}});
    return 0;
}

}  // namespace lesion::bench
