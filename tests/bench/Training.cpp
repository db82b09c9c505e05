// The whole training loop beside the arithmetic alone.
#include "Bench.h"
#include "core/base/Files.h"
#include "core/base/Platform.h"
#include "core/dataset/OpenDataset.h"
#include "core/training/Learner.h"
#include "core/training/Trainer.h"

#include <nlohmann/json.hpp>
#include <random>

namespace lesion::bench {

namespace {

namespace fs = std::filesystem;

/// Stops the training after the steps that are measured.
class StepClock : public TrainingObserver {
public:
    StepClock(TrainingControl& control, const TrainingCase& what) : control_(control), what_(what) {}

    void started(const TrainingStart& start) override { device = start.device; }
    void batchDone(const BatchRecord& batch) override {
        ++done_;
        memory = batch.memory;
        if (done_ == what_.warmUp) begin_ = Clock::now();
        if (done_ < what_.warmUp + what_.steps || seconds > 0) return;
        seconds = secondsSince(begin_);
        control_.stop();
    }

    std::string device;
    double seconds = 0;
    std::uint64_t memory = 0;

private:
    TrainingControl& control_;
    TrainingCase what_;
    int done_ = 0;
    Clock::time_point begin_;
};

struct Speed {
    double imagesPerSecond = 0;
    std::uint64_t memory = 0;
    std::string device;
};

Result<Speed> wholeLoop(const TrainingCase& what, const TrainingOptions& options) {
    const auto dataset = openDataset(what.data);
    if (!dataset) return tl::unexpected(dataset.error());
    TrainingControl control;
    StepClock clock(control, what);
    const fs::path folder = scratchFolder();
    const auto run = train(*dataset, options, folder, control, clock);
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    if (!run) return tl::unexpected(run.error());
    return Speed{what.steps * options.batchSize / clock.seconds, clock.memory, clock.device};
}

Result<Speed> bareStep(const TrainingCase& what, const TrainingOptions& options) {
    const auto device = chooseDevice(options.device);
    if (!device) return tl::unexpected(device.error());
    fs::path weights;
    if (options.weights == "imagenet") {
        const auto found = findWeights(options.architecture);
        if (!found) return tl::unexpected(found.error());
        weights = *found;
    } else if (options.weights != "none") {
        weights = pathFromUtf8(options.weights);
    }
    constexpr int classes = 7;
    auto learner = Learner::make(options, classes, Preprocessing::imageNet(options.inputSize), *device, weights);
    if (!learner) return tl::unexpected(learner.error());
    const Batch batch = randomBatch(options.batchSize, options.inputSize, classes);
    const std::vector<double> equal(classes, 1.0);
    Clock::time_point begin;
    for (int step = 0; step < what.warmUp + what.steps; ++step) {
        if (step == what.warmUp) begin = Clock::now();
        const auto outcome = learner->train(batch, equal, 1e-4, static_cast<std::uint64_t>(step));
        if (!outcome) return tl::unexpected(outcome.error());
    }
    return Speed{what.steps * options.batchSize / secondsSince(begin), residentMemory(), toString(*device)};
}

nlohmann::json line(const char* measure, const TrainingOptions& options, const Speed& speed) {
    return {{"measure", measure},
            {"architecture", options.architecture},
            {"precision", optionText(options, "precision")},
            {"augmentation", options.augmentation.preset},
            {"device", speed.device},
            {"images_per_second", speed.imagesPerSecond},
            {"rss_anon", speed.memory}};
}

}  // namespace

Batch randomBatch(int images, int inputSize, int classes) {
    Batch batch;
    std::mt19937 random(1);
    std::normal_distribution<float> values;
    batch.values.resize(static_cast<std::size_t>(images) * static_cast<std::size_t>(inputSize * inputSize) * 3);
    for (float& value : batch.values) value = values(random);
    for (int image = 0; image < images; ++image) {
        batch.samples.push_back(image);
        batch.labels.push_back(image % classes);
    }
    return batch;
}

int training(const TrainingCase& what) {
    const auto options = trainingOptions(what);
    if (!options) return failed(options.error());
    for (const bool bare : {what.bareFirst, !what.bareFirst}) {
        const auto speed = bare ? bareStep(what, *options) : wholeLoop(what, *options);
        if (!speed) return failed(speed.error());
        print(line(bare ? "bare_step" : "whole_loop", *options, *speed));
    }
    return 0;
}

int memory(const TrainingCase& what, bool bare) {
    const auto options = trainingOptions(what);
    if (!options) return failed(options.error());
    const auto speed = bare ? bareStep(what, *options) : wholeLoop(what, *options);
    if (!speed) return failed(speed.error());
    print(line(bare ? "bare_memory" : "loop_memory", *options, *speed));
    return 0;
}

}  // namespace lesion::bench
