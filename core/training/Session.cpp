#include "core/training/Session.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>

namespace lesion {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

/// A fine-tuned backbone gets an epoch of warm-up, because the new head's first gradients would tear its weights; in
/// the only epoch of phase two half of it.
LearningRate rateOf(const TrainingOptions& options, std::int64_t stepsPerEpoch) {
    const bool fineTuned = options.weights != "none" && !options.frozen;
    std::int64_t warmUp = fineTuned && options.epochs > 1 ? stepsPerEpoch : 0;
    if (fineTuned && options.headEpochs > 0 && options.headEpochs + 1 == options.epochs) warmUp = stepsPerEpoch / 2;
    return {options.schedule, options.learningRate, options.epochs * stepsPerEpoch, warmUp,
            options.headEpochs * stepsPerEpoch};
}

/// Images of each class in a part.
std::vector<int> countClasses(const Dataset& data, const Split& split, Part part) {
    std::vector<int> counts(data.classes.size(), 0);
    for (const int sample : split.indices(part))
        ++counts[static_cast<std::size_t>(data.samples[static_cast<std::size_t>(sample)].label)];
    return counts;
}

}  // namespace

TrainingSession::TrainingSession(TrainingPlan plan, const TrainingControl& control, TrainingObserver& observer)
    : plan_(std::move(plan)),
      control_(control),
      observer_(observer),
      preprocessing_(preprocessingFor(plan_.options)),
      rate_(plan_.options.schedule, plan_.options.learningRate, 1, 0) {
    early_.patience = plan_.options.patience;
    header_.startedAt = utcNow();
    header_.device = toString(plan_.device);
    header_.fingerprint = plan_.fingerprint;
    header_.trainCounts = countClasses(plan_.data, plan_.split, Part::Train);
    const auto majority = std::ranges::max_element(header_.trainCounts) - header_.trainCounts.begin();
    const auto val = countClasses(plan_.data, plan_.split, Part::Validation);
    header_.valMajorityAccuracy =
        static_cast<double>(val[static_cast<std::size_t>(majority)]) / std::accumulate(val.begin(), val.end(), 0);
}

Result<void> TrainingSession::makeLearner(const fs::path& weights) {
    auto clinical = clinicalTable(plan_.data, plan_.split, plan_.options.clinical);
    if (!clinical) return tl::unexpected(clinical.error());
    clinical_ = clinical->encoding;
    auto learner = Learner::make(plan_.options, static_cast<int>(plan_.data.classes.size()), preprocessing_,
                                 plan_.device, weights, std::move(*clinical));
    if (!learner) return tl::unexpected(learner.error());
    learner_.emplace(std::move(*learner));
    learner_->setBeforeForward(control_.beforeForward);
    microBatch_ = plan_.microBatch;
    learner_->setParts({.training = microBatch_, .inference = 0});
    header_.parameters = learner_->parameters();
    header_.bfloat16 = learner_->bfloat16();
    return {};
}

Result<void> TrainingSession::writeHeader() {
    // The settings come last: where options.json stands, the run is complete enough to be resumed.
    if (auto written = writeSplit(plan_.folder / runfile::split, plan_.data, plan_.split); !written) return written;
    return writeRunOptions(plan_.folder, plan_.options, plan_.data, header_);
}

Result<void> TrainingSession::lookForStop() const {
    control_.waitWhilePaused();
    if (control_.token().stopRequested()) return fail(MessageId::Stopped);
    return {};
}

Result<void> TrainingSession::noteParts() {
    const int part = learner_->parts().training;
    if (part == microBatch_) return {};
    microBatch_ = part;
    observer_.noticed({MessageId::BatchHalved,
                       {{"device", header_.device},
                        {"batch", std::to_string(plan_.options.batchSize)},
                        {"part", std::to_string(part)}}});
    return recordMicroBatch(plan_.folder, part);
}

Result<Run> TrainingSession::run(bool resumed) {
    const auto worked = work(resumed);
    if (!worked && worked.error().message.id != MessageId::Stopped) return tl::unexpected(worked.error());
    return conclude(!worked);
}

Result<void> TrainingSession::work(bool resumed) {
    if (auto opened = openImages(); !opened) return opened;
    const TrainingOptions& options = plan_.options;
    sampled_ = sampledIndices(plan_.data, plan_.split, options.sampling, options.seed);
    classWeights_ = lossWeights(plan_.data, plan_.split, options.sampling);
    const auto shape = BatchPlan::make(sampled_, options.batchSize, true, options.maxSteps);
    stepsPerEpoch_ = static_cast<int>(shape.batches.size());
    rate_ = rateOf(options, stepsPerEpoch_);
    if (resumed) {
        if (auto restored = restore(); !restored) return restored;
    }
    if (auto computed = computeFeatures(); !computed) return computed;
    if (!plain_) {
        if (auto kept = keepImages(); !kept) return kept;
    }
    announce();
    while (static_cast<int>(epochs_.size()) < options.epochs && !early_.reached()) {
        auto record = trainEpoch(static_cast<int>(epochs_.size()) + 1);
        if (!record) return tl::unexpected(record.error());
        if (auto validated = validate(*record); !validated) return validated;
        if (auto kept = keep(*record); !kept) return kept;
        observer_.epochDone(*record, early_.bestEpoch, early_.left());
    }
    return {};
}

Result<void> TrainingSession::openImages() {
    observer_.stageChanged(
        TrainingStage::PreparingImages, 0,
        plan_.split.count(Part::Train) + plan_.split.count(Part::Validation) + plan_.split.count(Part::Test));
    auto images = prepareImages(plan_, preprocessing_, control_.token(), [this](std::int64_t done, std::int64_t total) {
        observer_.stageChanged(TrainingStage::PreparingImages, done, total);
    });
    if (!images) return tl::unexpected(images.error());
    cache_.emplace(std::move(images->cache));
    imageOfSample_ = std::move(images->imageOfSample);
    if (const auto& leftOut = images->leftOut; !leftOut.empty()) {
        const Sample& first = plan_.data.samples[static_cast<std::size_t>(leftOut.front())];
        observer_.noticed({MessageId::ImageLeftOut, {{"count", std::to_string(leftOut.size())}, {"id", first.id}}});
    }
    return {};
}

void TrainingSession::announce() {
    const TrainingOptions& options = plan_.options;
    TrainingStart start;
    start.device = header_.device;
    for (const DeviceInfo& info : listDevices()) {
        if (info.device == plan_.device) start.device += " (" + info.name + ")";
    }
    start.classes = plan_.data.classes;
    start.trainImages = plan_.split.count(Part::Train);
    start.imagesPerEpoch = BatchPlan::make(sampled_, options.batchSize, true, options.maxSteps).images();
    start.valImages = plan_.split.count(Part::Validation);
    start.testImages = plan_.split.count(Part::Test);
    start.epochs = options.epochs;
    start.firstEpoch = static_cast<int>(epochs_.size()) + 1;
    start.majorityAccuracy = header_.valMajorityAccuracy;
    start.parameters = learner_->parameters();
    start.trainableParameters = learner_->trainableParameters();
    observer_.started(start);
}

Result<void> TrainingSession::restore() {
    std::error_code error;
    const fs::path checkpoint = plan_.folder / runfile::checkpoint;
    if (!fs::exists(checkpoint,
                    error)) {  // ended before the first epoch was: from the beginning, as it would have been
        for (const char* file : {runfile::epochs, runfile::model, runfile::metrics})
            fs::remove(plan_.folder / file, error);
        return {};
    }
    const auto text = learner_->loadCheckpoint(checkpoint);
    if (!text) return tl::unexpected(text.error());
    const auto invalid = [&](const std::string& detail) {
        return fail(MessageId::CheckpointInvalid, {{"path", toUtf8(checkpoint)}}, detail);
    };
    auto epochs = readEpochs(plan_.folder);
    if (!epochs) return tl::unexpected(epochs.error());
    epochs_ = std::move(*epochs);
    try {
        const json state = json::parse(*text);
        const auto epoch = state.at("epoch").get<std::size_t>();
        if (epoch > epochs_.size()) return invalid("epochs.jsonl lacks epochs");
        epochs_.resize(epoch);
        early_.best = state.at("best_val_loss").get<double>();
        early_.bestEpoch = state.at("best_epoch").get<int>();
        early_.waited = state.at("epochs_waited").get<int>();
        if (const auto temperature = state.find("temperature"); temperature != state.end())
            temperature_ = temperature->get<double>();
        if (const json& plateau = state.at("plateau"); !plateau.is_null())
            rate_.plateau = {plateau.at("factor").get<double>(), plateau.at("best").get<double>(),
                             plateau.at("waited").get<int>()};
    } catch (const json::exception& exception) {
        return invalid(exception.what());
    }
    fs::remove(plan_.folder / runfile::metrics, error);
    if (auto cut = writeEpochs(plan_.folder, epochs_); !cut) return cut;
    // The program may have ended between the checkpoint and the model of the same epoch.
    return early_.bestEpoch == static_cast<int>(epochs_.size()) ? saveBest() : Result<void>();
}

Result<void> TrainingSession::keep(const EpochRecord& record) {
    const bool better = early_.add(record.epoch, record.valLoss);
    // Patience begins with phase two: what the head alone cannot learn is no reason to end before it.
    if (record.epoch <= plan_.options.headEpochs) {
        early_.waited = 0;
    } else {
        rate_.epochEnded(record.valLoss);
    }
    epochs_.push_back(record);
    if (auto added = appendLine(plan_.folder / runfile::epochs, toJson(record).dump()); !added) return added;
    json state = {{"epoch", record.epoch},
                  {"best_val_loss", early_.best},
                  {"best_epoch", early_.bestEpoch},
                  {"epochs_waited", early_.waited},
                  {"plateau", nullptr}};
    if (temperature_) state["temperature"] = *temperature_;
    if (const auto& plateau = rate_.plateau; std::isfinite(plateau.best))
        state["plateau"] = {{"factor", plateau.factor}, {"best", plateau.best}, {"waited", plateau.waited}};
    if (auto saved = learner_->saveCheckpoint(plan_.folder / runfile::checkpoint, state.dump()); !saved) return saved;
    return better ? saveBest() : Result<void>();
}

Result<void> TrainingSession::saveBest() {
    const EpochRecord& best = epochs_[static_cast<std::size_t>(early_.bestEpoch) - 1];
    ModelInfo info;
    info.architecture = plan_.options.architecture;
    info.classes = plan_.data.classes;
    info.preprocessing = preprocessing_;
    info.clinical = clinical_;
    info.parameters = learner_->parameters();
    info.trainableParameters = learner_->trainableParameters();
    info.trainedAt = utcNow();
    info.dataset = plan_.data.name;
    info.syntheticData = plan_.data.synthetic;
    info.balancedAccuracy = best.valBalancedAccuracy;
    info.temperature = temperature_.value_or(1);
    info.training = json{{"options", toJson(plan_.options)},
                         {"dataset_fingerprint", plan_.fingerprint},
                         {"train_counts", header_.trainCounts},
                         {"epoch", best.epoch},
                         {"val_loss", best.valLoss},
                         {"lesionlab", programVersion()}}
                        .dump();
    return learner_->saveModel(plan_.folder / runfile::model, info);
}

}  // namespace lesion
