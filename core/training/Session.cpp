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
/// Pixels in the range that the network was made for: a pre-trained backbone wants ImageNet's.
Preprocessing preprocessingFor(const TrainingOptions& options) {
    return options.architecture == "seed-cnn" ? Preprocessing::unitRange(options.inputSize)
                                              : Preprocessing::imageNet(options.inputSize);
}

/// A fine-tuned backbone gets an epoch of warm-up, because the new head's first gradients would tear its weights.
std::int64_t warmUpSteps(const TrainingOptions& options, int stepsPerEpoch) {
    const bool fineTuned = options.weights != "none" && !options.frozen;
    return fineTuned && options.epochs > 1 ? stepsPerEpoch : 0;
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
    auto learner = Learner::make(plan_.options, static_cast<int>(plan_.data.classes.size()), preprocessing_,
                                 plan_.device, weights);
    if (!learner) return tl::unexpected(learner.error());
    learner_.emplace(std::move(*learner));
    header_.parameters = learner_->parameters();
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
    rate_ = LearningRate(options.schedule, options.learningRate, std::int64_t{options.epochs} * stepsPerEpoch_,
                         warmUpSteps(options, stepsPerEpoch_));
    if (resumed) {
        if (auto restored = restore(); !restored) return restored;
    }
    if (auto computed = computeFeatures(); !computed) return computed;
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
    std::vector<fs::path> files;
    std::vector<int> sampleOfFile;
    imageOfSample_.assign(plan_.data.samples.size(), -1);
    for (std::size_t sample = 0; sample < plan_.data.samples.size(); ++sample) {
        if (plan_.split.parts[sample] == Part::Excluded) continue;
        imageOfSample_[sample] = static_cast<int>(files.size());
        files.push_back(plan_.data.samples[sample].file);
        sampleOfFile.push_back(static_cast<int>(sample));
    }
    observer_.stageChanged(TrainingStage::PreparingImages, 0, static_cast<std::int64_t>(files.size()));
    auto cache =
        ImageCache::open(files, preprocessing_, control_.token(), [this](std::int64_t done, std::int64_t total) {
            observer_.stageChanged(TrainingStage::PreparingImages, done, total);
        });
    if (!cache) return tl::unexpected(cache.error());
    cache_.emplace(std::move(*cache));
    if (const auto& failures = cache_->failures(); !failures.empty()) {
        for (const auto& failure : failures)
            plan_.split.parts[static_cast<std::size_t>(sampleOfFile[failure.index])] = Part::Excluded;
        const auto first = static_cast<std::size_t>(sampleOfFile[failures.front().index]);
        observer_.noticed({MessageId::ImageLeftOut,
                           {{"count", std::to_string(failures.size())}, {"id", plan_.data.samples[first].id}}});
    }
    for (const Part part : {Part::Train, Part::Validation, Part::Test}) {
        if (plan_.split.count(part) == 0) return fail(MessageId::TooFewInPart, {{"part", std::string(toString(part))}});
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
    rate_.epochEnded(record.valLoss);
    epochs_.push_back(record);
    if (auto added = appendLine(plan_.folder / runfile::epochs, toJson(record).dump()); !added) return added;
    json state = {{"epoch", record.epoch},
                  {"best_val_loss", early_.best},
                  {"best_epoch", early_.bestEpoch},
                  {"epochs_waited", early_.waited},
                  {"plateau", nullptr}};
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
    info.parameters = learner_->parameters();
    info.trainableParameters = learner_->trainableParameters();
    info.trainedAt = utcNow();
    info.dataset = plan_.data.name;
    info.syntheticData = plan_.data.synthetic;
    info.balancedAccuracy = best.valBalancedAccuracy;
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
