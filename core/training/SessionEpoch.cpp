// The part of TrainingSession that runs batches: an epoch and its validation.
#include "core/base/MessageIds.h"
#include "core/base/Platform.h"
#include "core/metrics/Metrics.h"
#include "core/training/Session.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace lesion {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

}  // namespace

Result<void> TrainingSession::forEachBatch(const BatchPlan& plan, const AugmentationOptions* augmentation, int epoch,
                                           const std::function<Result<void>(const Batch&)>& use) {
    Batch batch;
    if (plain_) {
        for (const auto& items : plan.batches) {
            fillFeatures(batch, items, epoch);
            if (auto used = use(batch); !used) return used;
        }
        return {};
    }
    return forEachPixelBatch(plan, augmentation, epoch, use);
}

Result<void> TrainingSession::forEachPixelBatch(const BatchPlan& plan, const AugmentationOptions* augmentation,
                                                int epoch, const std::function<Result<void>(const Batch&)>& use) {
    Batch batch;
    const PixelSource source(plan_.data, *cache_, imageOfSample_, preprocessing_);
    if (auto kept = keepImages(); !kept) return kept;
    if (learner_->keepsImages()) {
        for (const auto& items : plan.batches) {
            source.list(batch, items, augmentation, plan_.options.seed, static_cast<std::uint64_t>(epoch));
            if (auto used = use(batch); !used) return used;
        }
        return {};
    }
    BatchLoader loader(source, plan, augmentation, plan_.options.seed, static_cast<std::uint64_t>(epoch));
    for (std::size_t i = 0; i < plan.batches.size(); ++i) {
        if (auto loaded = loader.next(batch); !loaded) return loaded;
        if (auto used = use(batch); !used) return used;
    }
    return {};
}

Result<void> TrainingSession::keepImages() {
    if (!plan_.onDevice || askedToKeep_) return {};
    askedToKeep_ = true;
    const auto total = static_cast<std::size_t>(std::ranges::max(imageOfSample_) + 1);
    const auto kept =
        learner_->keepImages(*cache_, total, control_.token(), [this](std::int64_t done, std::int64_t count) {
            observer_.stageChanged(TrainingStage::PreparingImages, done, count);
        });
    // Without room for them the batches bring their pixels.
    if (!kept && kept.error().message.id != MessageId::OutOfMemory) return tl::unexpected(kept.error());
    return {};
}

Result<void> TrainingSession::collect(bool all, const std::function<Result<void>(const Learner::Outcome&)>& use) {
    if (!all && Clock::now() - collectedAt_ < std::chrono::milliseconds(50)) return {};
    const auto outcomes = learner_->collect();
    if (!outcomes) return tl::unexpected(outcomes.error());
    collectedAt_ = Clock::now();
    for (const auto& outcome : *outcomes) {
        if (auto used = use(outcome); !used) return used;
    }
    return {};
}

Result<EpochRecord> TrainingSession::trainEpoch(int epoch) {
    const TrainingOptions& options = plan_.options;
    const auto order = epochOrder(plan_.data, sampled_, options.sampling, options.seed, epoch);
    const auto plan = BatchPlan::make(order, options.batchSize, true, options.maxSteps);
    const auto steps = static_cast<int>(plan.batches.size());
    learner_->setHeadOnly(epoch <= options.headEpochs);
    observer_.stageChanged(TrainingStage::Training, epoch - 1, options.epochs);

    RunningScore score(static_cast<int>(plan_.data.classes.size()));
    EpochRecord record;
    record.epoch = epoch;
    int begun = 0;
    int step = 0;
    int images = 0;
    double paused = 0;
    const auto started = Clock::now();
    const auto note = [&](const Learner::Outcome& outcome) -> Result<void> {
        if (!std::isfinite(outcome.loss)) return fail(MessageId::LossNotFinite, {{"epoch", std::to_string(epoch)}});
        score.add(outcome.loss, outcome.labels, outcome.predicted);
        ++step;
        images += static_cast<int>(outcome.labels.size());
        reportBatch(epoch, step, steps, outcome.loss, images, secondsSince(started) - paused);
        return {};
    };
    auto trained = forEachBatch(
        plan, options.augmentation.changesAnything() ? &options.augmentation : nullptr, epoch,
        [&](const Batch& batch) -> Result<void> {
            const auto waiting = Clock::now();
            if (auto going = lookForStop(); !going) return going;
            paused += secondsSince(waiting);
            record.learningRate = rate_.at(std::int64_t{epoch - 1} * stepsPerEpoch_ + begun);
            Random chance({options.seed, static_cast<std::uint64_t>(epoch), static_cast<std::uint64_t>(begun++)});
            if (plan_.onDevice) {
                auto queued = learner_->queueTraining(batch, classWeights_, record.learningRate, chance.next());
                if (!queued) return queued;
                if (auto noted = noteParts(); !noted) return noted;
                return collect(begun == steps, note);
            }
            auto outcome = learner_->train(batch, classWeights_, record.learningRate, chance.next());
            if (!outcome) return tl::unexpected(outcome.error());
            if (auto noted = noteParts(); !noted) return noted;
            return note(*outcome);
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
    if (step == 1) valImages_ = plan_.split.count(Part::Validation);
    const double validation = valSeconds_ > 0 ? valSeconds_ : valImages_ / record.imagesPerSecond / 3;
    record.secondsLeft = perStep * (steps - step) + epochsAfter * perStep * steps + (epochsAfter + 1) * validation;
    // A head's step takes less time than asking the system for this.
    if (const auto now = Clock::now(); memory_ == 0 || now - memoryReadAt_ > std::chrono::milliseconds(50)) {
        memory_ = residentMemory();
        memoryReadAt_ = now;
    }
    record.memory = memory_;
    observer_.batchDone(record);
}

Result<void> TrainingSession::validate(EpochRecord& record) {
    const auto plan = BatchPlan::make(plan_.split.indices(Part::Validation), inferenceBatch, false, 0);
    const auto total = plan.images();
    RunningScore score(static_cast<int>(plan_.data.classes.size()));
    Predictions answers;
    answers.classes = plan_.data.classes;
    int done = 0;
    double paused = 0;
    const auto started = Clock::now();
    observer_.stageChanged(TrainingStage::Validating, 0, total);
    const auto note = [&](const Learner::Outcome& outcome) -> Result<void> {
        score.add(outcome.loss, outcome.labels, outcome.predicted);
        const auto& values = outcome.probabilities;
        answers.labels.insert(answers.labels.end(), outcome.labels.begin(), outcome.labels.end());
        answers.probabilities.insert(answers.probabilities.end(), values.begin(), values.end());
        done += static_cast<int>(outcome.labels.size());
        observer_.stageChanged(TrainingStage::Validating, done, total);
        return {};
    };
    int begun = 0;
    auto judged = forEachBatch(plan, nullptr, 0, [&](const Batch& batch) -> Result<void> {
        const auto waiting = Clock::now();
        if (auto going = lookForStop(); !going) return going;
        paused += secondsSince(waiting);
        if (plan_.onDevice) {
            if (auto queued = learner_->queueValidation(batch); !queued) return queued;
            return collect(++begun == static_cast<int>(plan.batches.size()), note);
        }
        auto outcome = learner_->validate(batch);
        if (!outcome) return tl::unexpected(outcome.error());
        return note(*outcome);
    });
    if (!judged) return judged;
    valSeconds_ = secondsSince(started) - paused;
    record.valLoss = score.loss();
    record.valAccuracy = score.accuracy();
    record.valBalancedAccuracy = score.balancedAccuracy();
    record.seconds += valSeconds_;
    if (!std::isfinite(record.valLoss))
        return fail(MessageId::LossNotFinite, {{"epoch", std::to_string(record.epoch)}});
    noteCollapse(answers, record.epoch);
    // These weights become the best: what calibrates them is at hand now and costs no pass of its own.
    if (record.valLoss < early_.best) temperature_ = calibrated(answers);
    return {};
}

void TrainingSession::noteCollapse(const Predictions& validation, int epoch) {
    constexpr double nearlyAll = 0.95;
    std::vector<int> answers(validation.classes.size(), 0);
    std::vector<int> truths(validation.classes.size(), 0);
    for (std::size_t i = 0; i < validation.size(); ++i) {
        ++answers[static_cast<std::size_t>(validation.predicted(i))];
        ++truths[static_cast<std::size_t>(validation.labels[i])];
    }
    const auto most = static_cast<std::size_t>(std::ranges::max_element(answers) - answers.begin());
    const auto images = static_cast<double>(validation.size());
    const bool before = collapsed_;
    // Where nearly all images are of that class, it is the right answer.
    collapsed_ = answers[most] > nearlyAll * images && truths[most] <= nearlyAll * images;
    if (!collapsed_ || before) return;
    observer_.noticed({MessageId::CollapseNoticed,
                       {{"epoch", std::to_string(epoch)},
                        {"class", validation.classes[most]},
                        {"percent", std::to_string(static_cast<int>(100 * answers[most] / images))}}});
}

}  // namespace lesion
