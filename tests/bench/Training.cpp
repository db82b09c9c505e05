// The whole training loop beside the arithmetic alone.
#include "Bench.h"
#include "core/base/Files.h"
#include "core/base/Platform.h"
#include "core/dataset/OpenDataset.h"
#include "core/training/Learner.h"
#include "core/training/Trainer.h"

#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <random>

namespace lesion::bench {

namespace {

namespace fs = std::filesystem;

/// The same step of the same Learner on one random batch that stays where it is.
class BareStep {
public:
    static Result<BareStep> make(const TrainingOptions& options) {
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
        auto learner = Learner::make(options, classes, Preprocessing::imageNet(options.inputSize), *device, weights);
        if (!learner) return tl::unexpected(learner.error());
        return BareStep(std::move(*learner), randomBatch(options.batchSize, options.inputSize, classes));
    }

    /// Seconds of `steps` after `warmUp` others.
    Result<double> run(int warmUp, int steps) {
        Clock::time_point begin;
        for (int step = 0; step < warmUp + steps; ++step) {
            if (step == warmUp) begin = Clock::now();
            const auto outcome = learner_.train(batch_, equal_, 1e-4, static_cast<std::uint64_t>(step));
            if (!outcome) return tl::unexpected(outcome.error());
        }
        return secondsSince(begin);
    }

private:
    static constexpr int classes = 7;
    BareStep(Learner learner, Batch batch) : learner_(std::move(learner)), batch_(std::move(batch)) {}

    Learner learner_;
    Batch batch_;
    std::vector<double> equal_ = std::vector<double>(classes, 1.0);
};

/// Counts steps of a training and calls `segmentDone` with the seconds of every what.steps of them, after what.warmUp
/// others that do not count; ends the training when that returns false.
class StepClock : public TrainingObserver {
public:
    StepClock(TrainingControl& control, const TrainingCase& what, std::function<bool(double)> segmentDone)
        : control_(control), what_(what), segmentDone_(std::move(segmentDone)) {}

    void started(const TrainingStart& start) override { device = start.device; }
    void batchDone(const BatchRecord& batch) override {
        memory = batch.memory;
        if (++done_ == what_.warmUp) begin_ = Clock::now();
        if (done_ < what_.warmUp + what_.steps || ended_) return;
        ended_ = !segmentDone_(secondsSince(begin_));
        if (ended_) control_.stop();
        done_ = 0;
    }

    std::string device;
    std::uint64_t memory = 0;

private:
    TrainingControl& control_;
    TrainingCase what_;
    std::function<bool(double)> segmentDone_;
    int done_ = 0;
    bool ended_ = false;
    Clock::time_point begin_;
};

/// Trains until the clock ends it and throws the run away.
Result<void> trainWith(const TrainingCase& what, const TrainingOptions& options, TrainingControl& control,
                       StepClock& clock) {
    const auto dataset = openDataset(what.data);
    if (!dataset) return tl::unexpected(dataset.error());
    const fs::path folder = scratchFolder();
    const auto run = train(*dataset, options, folder, control, clock);
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    if (!run) return tl::unexpected(run.error());
    return {};
}

nlohmann::json line(const char* measure, const TrainingOptions& options) {
    return {{"measure", measure},
            {"architecture", options.architecture},
            {"precision", optionText(options, "precision")},
            {"augmentation", options.augmentation.preset}};
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

// In turn, a few steps each: the machine's speed may change from one minute to the next.
int training(const TrainingCase& what) {
    const auto options = trainingOptions(what);
    if (!options) return failed(options.error());
    auto bare = BareStep::make(*options);
    if (!bare) return failed(bare.error());
    const double images = what.steps * options->batchSize;
    std::vector<double> loopSpeeds;
    std::vector<double> bareSpeeds;
    std::vector<double> ratios;
    std::optional<Error> error;
    TrainingControl control;
    StepClock clock(control, what, [&](double loopSeconds) {
        const auto bareSeconds = bare->run(what.warmUp, what.steps);
        if (!bareSeconds) {
            error = bareSeconds.error();
            return false;
        }
        loopSpeeds.push_back(images / loopSeconds);
        bareSpeeds.push_back(images / *bareSeconds);
        ratios.push_back(*bareSeconds / loopSeconds);
        return static_cast<int>(ratios.size()) < what.turns;
    });
    if (auto trained = trainWith(what, *options, control, clock); !trained) return failed(trained.error());
    if (error) return failed(*error);
    auto loop = line("whole_loop", *options);
    loop["device"] = clock.device;
    loop["images_per_second"] = median(loopSpeeds);
    loop["of_bare_step"] = median(ratios);
    print(loop);
    auto alone = line("bare_step", *options);
    alone["images_per_second"] = median(bareSpeeds);
    print(alone);
    return 0;
}

int memory(const TrainingCase& what, bool bare) {
    const auto options = trainingOptions(what);
    if (!options) return failed(options.error());
    auto result = line(bare ? "bare_memory" : "loop_memory", *options);
    if (bare) {
        auto step = BareStep::make(*options);
        if (!step) return failed(step.error());
        if (auto run = step->run(what.warmUp, what.steps); !run) return failed(run.error());
        result["rss_anon"] = residentMemory();
    } else {
        TrainingControl control;
        StepClock clock(control, what, [](double) { return false; });
        if (auto trained = trainWith(what, *options, control, clock); !trained) return failed(trained.error());
        result["rss_anon"] = clock.memory;
    }
    print(result);
    return 0;
}

}  // namespace lesion::bench
