// The part of TrainingSession that runs batches: features, an epoch, validation and the test.
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/base/Platform.h"
#include "core/metrics/Metrics.h"
#include "core/metrics/PredictionsFile.h"
#include "core/training/Session.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

namespace lesion {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Of features, validation and test; fixed, so that their figures do not depend on the batch size of training.
constexpr int inferenceBatch = 32;

}  // namespace

std::vector<int> TrainingSession::imagesNeeded() const {
    const TrainingOptions& options = plan_.options;
    std::set<int> needed;
    for (const int sample : plan_.split.indices(Part::Validation)) needed.insert(sample);
    if (options.maxSteps == 0) {
        needed.insert(sampled_.begin(), sampled_.end());
    } else {  // trying with a few batches an epoch should not cost the features of all
        for (int epoch = 1; epoch <= options.epochs; ++epoch) {
            const auto order = epochOrder(plan_.data, sampled_, options.sampling, options.seed, epoch);
            for (const auto& batch : BatchPlan::make(order, options.batchSize, true, options.maxSteps).batches)
                for (const auto& item : batch) needed.insert(item.sample);
        }
    }
    return {needed.begin(), needed.end()};
}

Result<void> TrainingSession::computeFeatures() {
    if (!plan_.options.frozen || plan_.options.augmentation.changesAnything()) return {};
    const auto needed = imagesNeeded();
    const auto plan = BatchPlan::make(needed, inferenceBatch, false, 0);
    featureOfSample_.assign(plan_.data.samples.size(), -1);
    std::int64_t done = 0;
    observer_.stageChanged(TrainingStage::ComputingFeatures, 0, static_cast<std::int64_t>(needed.size()));
    std::vector<float> rows;
    std::size_t length = 0;
    auto computed = forEachBatch(plan, nullptr, 0, [&](const Batch& batch) -> Result<void> {
        if (auto going = lookForStop(); !going) return going;
        const auto values = learner_->features(batch);
        if (!values) return tl::unexpected(values.error());
        length = values->size() / batch.samples.size();
        rows.insert(rows.end(), values->begin(), values->end());
        for (const int sample : batch.samples)
            featureOfSample_[static_cast<std::size_t>(sample)] = static_cast<int>(done++);
        observer_.stageChanged(TrainingStage::ComputingFeatures, done, static_cast<std::int64_t>(needed.size()));
        return {};
    });
    if (!computed) return computed;
    features_ = std::move(rows);
    featureLength_ = length;
    return {};
}

void TrainingSession::fillFeatures(Batch& batch, const std::vector<BatchPlan::Item>& items) const {
    batch = {};
    batch.features = true;
    batch.values.reserve(items.size() * featureLength_);
    for (const BatchPlan::Item& item : items) {
        const auto sample = static_cast<std::size_t>(item.sample);
        const auto row = features_.begin() + static_cast<std::ptrdiff_t>(
                                                 static_cast<std::size_t>(featureOfSample_[sample]) * featureLength_);
        batch.values.insert(batch.values.end(), row, row + static_cast<std::ptrdiff_t>(featureLength_));
        batch.samples.push_back(item.sample);
        batch.labels.push_back(plan_.data.samples[sample].label);
    }
}

Result<void> TrainingSession::forEachBatch(const BatchPlan& plan, const AugmentationOptions* augmentation, int epoch,
                                           const std::function<Result<void>(const Batch&)>& use) {
    Batch batch;
    if (featureLength_ > 0) {
        for (const auto& items : plan.batches) {
            fillFeatures(batch, items);
            if (auto used = use(batch); !used) return used;
        }
        return {};
    }
    const PixelSource source(plan_.data, *cache_, imageOfSample_, preprocessing_);
    BatchLoader loader(source, plan, augmentation, plan_.options.seed, static_cast<std::uint64_t>(epoch));
    for (std::size_t i = 0; i < plan.batches.size(); ++i) {
        if (auto loaded = loader.next(batch); !loaded) return loaded;
        if (auto used = use(batch); !used) return used;
    }
    return {};
}

Result<EpochRecord> TrainingSession::trainEpoch(int epoch) {
    const TrainingOptions& options = plan_.options;
    const auto order = epochOrder(plan_.data, sampled_, options.sampling, options.seed, epoch);
    const auto plan = BatchPlan::make(order, options.batchSize, true, options.maxSteps);
    const auto steps = static_cast<int>(plan.batches.size());
    observer_.stageChanged(TrainingStage::Training, epoch - 1, options.epochs);

    RunningScore score(static_cast<int>(plan_.data.classes.size()));
    EpochRecord record;
    record.epoch = epoch;
    int step = 0;
    int images = 0;
    double paused = 0;
    const auto started = Clock::now();
    auto trained = forEachBatch(
        plan, options.augmentation.changesAnything() ? &options.augmentation : nullptr, epoch,
        [&](const Batch& batch) -> Result<void> {
            const auto waiting = Clock::now();
            if (auto going = lookForStop(); !going) return going;
            paused += secondsSince(waiting);
            record.learningRate = rate_.at(std::int64_t{epoch - 1} * stepsPerEpoch_ + step);
            Random chance({options.seed, static_cast<std::uint64_t>(epoch), static_cast<std::uint64_t>(step)});
            auto outcome = learner_->train(batch, classWeights_, record.learningRate, chance.next());
            if (!outcome) return tl::unexpected(outcome.error());
            if (!std::isfinite(outcome->loss))
                return fail(MessageId::LossNotFinite, {{"epoch", std::to_string(epoch)}});
            score.add(outcome->loss, batch.labels, outcome->predicted);
            ++step;
            images += batch.size();
            reportBatch(epoch, step, steps, outcome->loss, images, secondsSince(started) - paused);
            return {};
        });
    if (!trained) return tl::unexpected(trained.error());
    record.seconds = secondsSince(started) - paused;
    record.imagesPerSecond = images / std::max(record.seconds, 1e-9);
    record.trainLoss = score.loss();
    record.trainAccuracy = score.accuracy();
    record.trainBalancedAccuracy = score.balancedAccuracy();
    return record;
}

void TrainingSession::reportBatch(int epoch, int step, int steps, double loss, int images, double seconds) {
    BatchRecord record;
    record.epoch = epoch;
    record.step = step;
    record.steps = steps;
    record.loss = loss;
    record.imagesPerSecond = images / std::max(seconds, 1e-9);
    const double perStep = seconds / step;
    const int epochsAfter = plan_.options.epochs - epoch;
    // Before the first validation was timed, guess that inference takes a third of a training step.
    const double validation =
        valSeconds_ > 0 ? valSeconds_ : plan_.split.count(Part::Validation) / record.imagesPerSecond / 3;
    record.secondsLeft = perStep * (steps - step) + epochsAfter * perStep * steps + (epochsAfter + 1) * validation;
    record.memory = residentMemory();
    observer_.batchDone(record);
}

Result<void> TrainingSession::validate(EpochRecord& record) {
    const auto plan = BatchPlan::make(plan_.split.indices(Part::Validation), inferenceBatch, false, 0);
    const auto total = plan.images();
    RunningScore score(static_cast<int>(plan_.data.classes.size()));
    int done = 0;
    double paused = 0;
    const auto started = Clock::now();
    observer_.stageChanged(TrainingStage::Validating, 0, total);
    auto judged = forEachBatch(plan, nullptr, 0, [&](const Batch& batch) -> Result<void> {
        const auto waiting = Clock::now();
        if (auto going = lookForStop(); !going) return going;
        paused += secondsSince(waiting);
        auto outcome = learner_->validate(batch);
        if (!outcome) return tl::unexpected(outcome.error());
        score.add(outcome->loss, batch.labels, outcome->predicted);
        done += batch.size();
        observer_.stageChanged(TrainingStage::Validating, done, total);
        return {};
    });
    if (!judged) return judged;
    valSeconds_ = secondsSince(started) - paused;
    record.valLoss = score.loss();
    record.valAccuracy = score.accuracy();
    record.valBalancedAccuracy = score.balancedAccuracy();
    record.seconds += valSeconds_;
    if (!std::isfinite(record.valLoss))
        return fail(MessageId::LossNotFinite, {{"epoch", std::to_string(record.epoch)}});
    return {};
}

Result<Predictions> TrainingSession::predictTest() {
    auto classifier = Classifier::load(plan_.folder / runfile::model);
    if (!classifier) return tl::unexpected(classifier.error());
    if (auto moved = classifier->moveTo(plan_.device); !moved) return tl::unexpected(moved.error());
    const PixelSource source(plan_.data, *cache_, imageOfSample_, preprocessing_);
    const auto indices = plan_.split.indices(Part::Test);
    Predictions predictions;
    predictions.classes = plan_.data.classes;
    for (std::size_t begin = 0; begin < indices.size(); begin += inferenceBatch) {
        const auto end = std::min(indices.size(), begin + inferenceBatch);
        std::vector<cv::Mat> images;
        for (std::size_t i = begin; i < end; ++i) {
            const Sample& sample = plan_.data.samples[static_cast<std::size_t>(indices[i])];
            images.push_back(source.image(indices[i]));
            predictions.imageIds.push_back(sample.id);
            predictions.lesionIds.push_back(sample.lesion);
            predictions.labels.push_back(sample.label);
        }
        const auto rows = classifier->classifyPrepared(images);
        if (!rows) return tl::unexpected(rows.error());
        predictions.probabilities.insert(predictions.probabilities.end(), rows->begin(), rows->end());
        observer_.stageChanged(TrainingStage::Testing, static_cast<std::int64_t>(end),
                               static_cast<std::int64_t>(indices.size()));
    }
    return predictions;
}

Result<Run> TrainingSession::conclude(bool stopped) {
    const std::filesystem::path metrics = plan_.folder / runfile::metrics;
    auto run = loadRun(plan_.folder);
    if (!run) return run;
    // Stopped while a resumed run was being prepared: what an earlier sitting found out still holds.
    if (stopped && run->state == RunState::Stopped) return run;
    const bool all = static_cast<int>(epochs_.size()) >= plan_.options.epochs;
    run->state = stopped ? RunState::Stopped : all ? RunState::Finished : RunState::Early;
    if (cache_ && early_.bestEpoch > 0) {
        const auto predictions = predictTest();
        if (!predictions) return tl::unexpected(predictions.error());
        if (auto written = writePredictions(plan_.folder / runfile::predictions, *predictions); !written)
            return tl::unexpected(written.error());
        const auto majority = std::ranges::max_element(header_.trainCounts) - header_.trainCounts.begin();
        run->test = evaluatePredictions(*predictions, static_cast<int>(majority));
    }
    if (auto written = writeFile(metrics, outcomeJson(*run).dump(2) + "\n"); !written)
        return tl::unexpected(written.error());
    return run;
}

}  // namespace lesion
