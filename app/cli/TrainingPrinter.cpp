#include "app/cli/TrainingPrinter.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/Classifier.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

std::string duration(double seconds) {
    const auto whole = static_cast<long>(seconds);
    if (whole < 60) return std::to_string(whole) + " s";
    if (whole < 3600) return std::to_string(whole / 60) + " min";
    return std::to_string(whole / 3600) + " h " + std::to_string(whole / 60 % 60) + " min";
}

std::string nameOf(TrainingStage stage) {
    switch (stage) {
        case TrainingStage::PreparingImages:
            return "Preparing images";
        case TrainingStage::ComputingFeatures:
            return "Computing features";
        case TrainingStage::Training:
            return "Training";
        case TrainingStage::Validating:
            return "Validating";
        case TrainingStage::Testing:
            return "Testing";
        case TrainingStage::References:
            return "Reading reference images";
    }
    return {};
}

}  // namespace

void TrainingPrinter::runStarted(const std::string& name, int number, int total) {
    bar_.clear();
    run_ = name;
    if (!json_) std::cout << '\n' << name << " (" << number << " of " << total << ")\n";
}

void TrainingPrinter::stageChanged(TrainingStage stage, std::int64_t done, std::int64_t total) {
    bar_.setWhat(run_.empty() ? nameOf(stage) : run_ + ": " + nameOf(stage));
    if (total > 0) bar_.update(done, total);
}

void TrainingPrinter::started(const TrainingStart& start) {
    bar_.clear();
    if (json_) return;
    std::cout << "Training on " << start.device << ": " << start.trainImages << " images (" << start.imagesPerEpoch
              << " an epoch), " << start.valImages << " for validation, " << start.testImages << " for the test\n"
              << start.parameters << " parameters, " << start.trainableParameters << " of them trainable\n"
              << "Always answering the largest class would be right for " << fixed(100 * start.majorityAccuracy, 1)
              << " % of the validation images\n\n"
              << "epoch  train loss  accuracy  val loss  accuracy  balanced       rate     time  images/s" << std::endl;
}

void TrainingPrinter::batchDone(const BatchRecord& batch) {
    bar_.setWhat((run_.empty() ? "Epoch " : run_ + ": epoch ") + std::to_string(batch.epoch));
    bar_.update(batch.step, batch.steps,
                "loss " + fixed(batch.loss, 3) + "  " + fixed(batch.imagesPerSecond, 0) + " images/s  " +
                    duration(batch.secondsLeft) + " left");
}

void TrainingPrinter::epochDone(const EpochRecord& epoch, int bestEpoch, int) {
    bar_.clear();
    if (json_) {
        auto line = toJson(epoch);
        if (!run_.empty()) line["run"] = run_;
        printLine(line);
        return;
    }
    std::cout << padLeft(std::to_string(epoch.epoch), 5) << padLeft(fixed(epoch.trainLoss, 4), 12)
              << padLeft(fixed(epoch.trainAccuracy, 4), 10) << padLeft(fixed(epoch.valLoss, 4), 10)
              << padLeft(fixed(epoch.valAccuracy, 4), 10) << padLeft(fixed(epoch.valBalancedAccuracy, 4), 10)
              << padLeft(fixed(epoch.learningRate, 7), 11) << padLeft(duration(epoch.seconds), 9)
              << padLeft(fixed(epoch.imagesPerSecond, 0), 10) << (epoch.epoch == bestEpoch ? "  best" : "")
              << std::endl;
}

void TrainingPrinter::noticed(const Message& message) {
    bar_.clear();
    note(toEnglish(message));
}

Result<void> checkWeightsAreThere(const TrainingOptions& options) {
    if (options.weights == "none") return {};
    if (options.weights == "imagenet") {
        const auto found = findWeights(options.architecture);
        return found ? Result<void>() : tl::unexpected(found.error());
    }
    std::error_code ignored;
    if (std::filesystem::exists(pathFromUtf8(options.weights), ignored)) return {};
    return fail(MessageId::FileMissing, {{"path", options.weights}});
}

}  // namespace lesion::cli
