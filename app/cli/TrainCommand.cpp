#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

namespace fs = std::filesystem;

struct TrainArguments {
    DataArguments data;
    OptionArguments options;
    std::string out;
    bool resume = false;
};

std::string duration(double seconds) {
    const auto whole = static_cast<long>(seconds);
    if (whole < 60) return std::to_string(whole) + " s";
    if (whole < 3600) return std::to_string(whole / 60) + " min";
    return std::to_string(whole / 3600) + " h " + std::to_string(whole / 60 % 60) + " min";
}

/// Follows a training on the terminal: a line an epoch, and a bar meanwhile.
class TrainingPrinter : public TrainingObserver {
public:
    explicit TrainingPrinter(bool json) : json_(json) {}

    void stageChanged(TrainingStage stage, std::int64_t done, std::int64_t total) override {
        bar_.setWhat(nameOf(stage));
        if (total > 0) bar_.update(done, total);
    }

    void started(const TrainingStart& start) override {
        bar_.clear();
        if (json_) return;
        std::cout << "Training on " << start.device << ": " << start.trainImages << " images (" << start.imagesPerEpoch
                  << " an epoch), " << start.valImages << " for validation, " << start.testImages << " for the test\n"
                  << start.parameters << " parameters, " << start.trainableParameters << " of them trainable\n"
                  << "Always answering the largest class would be right for " << fixed(100 * start.majorityAccuracy, 1)
                  << " % of the validation images\n\n"
                  << "epoch  train loss  accuracy  val loss  accuracy  balanced       rate     time  images/s"
                  << std::endl;
    }

    void batchDone(const BatchRecord& batch) override {
        bar_.setWhat("Epoch " + std::to_string(batch.epoch));
        bar_.update(batch.step, batch.steps,
                    "loss " + fixed(batch.loss, 3) + "  " + fixed(batch.imagesPerSecond, 0) + " images/s  " +
                        duration(batch.secondsLeft) + " left");
    }

    void epochDone(const EpochRecord& epoch, int bestEpoch, int) override {
        bar_.clear();
        if (json_) {
            printLine(toJson(epoch));
            return;
        }
        std::cout << padLeft(std::to_string(epoch.epoch), 5) << padLeft(fixed(epoch.trainLoss, 4), 12)
                  << padLeft(fixed(epoch.trainAccuracy, 4), 10) << padLeft(fixed(epoch.valLoss, 4), 10)
                  << padLeft(fixed(epoch.valAccuracy, 4), 10) << padLeft(fixed(epoch.valBalancedAccuracy, 4), 10)
                  << padLeft(fixed(epoch.learningRate, 7), 11) << padLeft(duration(epoch.seconds), 9)
                  << padLeft(fixed(epoch.imagesPerSecond, 0), 10) << (epoch.epoch == bestEpoch ? "  best" : "")
                  << std::endl;
    }

    void noticed(const Message& message) override {
        bar_.clear();
        note(toEnglish(message));
    }

private:
    static std::string nameOf(TrainingStage stage) {
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
        }
        return {};
    }

    bool json_;
    ProgressBar bar_{"Training"};
};

/// Before any work: a missing weights file must not be found out after minutes of preparing images.
Result<void> checkWeightsAreThere(const TrainingOptions& options) {
    if (options.weights == "none") return {};
    if (options.weights == "imagenet") {
        const auto found = findWeights(options.architecture);
        return found ? Result<void>() : tl::unexpected(found.error());
    }
    std::error_code ignored;
    if (fs::exists(pathFromUtf8(options.weights), ignored)) return {};
    return fail(MessageId::FileMissing, {{"path", options.weights}});
}

Result<void> checkIsNew(const fs::path& run) {
    std::error_code ignored;
    if (!fs::exists(run / "options.json", ignored)) return {};
    return fail(MessageId::RunExists, {{"path", toUtf8(run)}});
}

/// A project that `train --project DIR --data D` names for the first time holds this data and these options.
Result<void> createProject(const Session& session, const DataArguments& data, const Dataset& dataset,
                           const TrainingOptions& options) {
    if (session.projectFolder.empty() || session.project) return {};
    Project project;
    project.folder = pathFromUtf8(session.projectFolder);
    project.dataset = dataset.folder;
    project.datasetFingerprint = dataset.fingerprint();
    project.columns = columnsOf(data);
    project.options = options;
    return saveProject(project);
}

Result<Run> startTraining(const Session& session, const TrainArguments& arguments) {
    const auto options = chooseOptions(session, arguments.options);
    if (!options) return tl::unexpected(options.error());
    if (const auto found = checkWeightsAreThere(*options); !found) return tl::unexpected(found.error());
    const auto folder = session.newRunPath(arguments.out, options->preset);
    if (const auto isNew = checkIsNew(folder); !isNew) return tl::unexpected(isNew.error());
    const auto dataset = openData(session, arguments.data);
    if (!dataset) return tl::unexpected(dataset.error());
    const auto created = createProject(session, arguments.data, *dataset, *options);
    if (!created) return tl::unexpected(created.error());
    if (arguments.out.empty()) note("The run is " + toUtf8(folder));
    TrainingPrinter printer(session.json);
    return train(*dataset, *options, folder, session.control, printer);
}

Result<Run> goOn(const Session& session, const TrainArguments& arguments) {
    const auto folder = session.newRunPath(arguments.out, {});
    const auto run = loadRun(folder);
    if (!run) return run;
    if (!run->resumable()) return run;  // its result needs no data
    const auto dataset = openData(session, arguments.data);
    if (!dataset) return tl::unexpected(dataset.error());
    TrainingPrinter printer(session.json);
    return resumeTraining(*dataset, folder, session.control, printer);
}

void printOutcome(const Session& session, const Run& run) {
    if (session.json) {
        printLine(outcomeJson(run));
        return;
    }
    std::cout << '\n'
              << run.epochs.size() << (run.epochs.size() == 1 ? " epoch" : " epochs") << ", the best is "
              << run.bestEpoch << " (" << toString(run.state) << "), in " << toUtf8(run.folder) << '\n';
    if (!run.test) {
        std::cout << "No epoch was finished, so there is nothing to test." << std::endl;
        return;
    }
    std::cout << "Test part, " << run.test->images << " images" << (run.syntheticData ? " (synthetic data)" : "")
              << ":\n";
    printEvaluation(*run.test);
}

Result<void> runTraining(const Session& session, const TrainArguments& arguments) {
    const auto run = arguments.resume ? goOn(session, arguments) : startTraining(session, arguments);
    if (!run) return tl::unexpected(run.error());
    printOutcome(session, *run);
    if (session.control.token().stopRequested() && run->state == RunState::Stopped) return fail(MessageId::Stopped);
    return {};
}

}  // namespace

void addTrainCommand(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("train", "Train a network; Ctrl-C keeps what was best, --resume goes on");
    const auto arguments = std::make_shared<TrainArguments>();
    command->add_option("--data", arguments->data.folder, "the data set's folder")->type_name("DIR");
    command->add_option("--out", arguments->out, "a new folder for the run")->type_name("RUN");
    auto* resume = command->add_flag("--resume", arguments->resume, "go on with RUN, by its own options");
    addSettingOptions(*command, arguments->options, true);
    command->get_option("--preset")->excludes(resume);
    command->get_option("--set")->excludes(resume);
    addColumnOptions(*command, arguments->data);
    addCommonOptions(*command, session);
    command->callback([&session, arguments] {
        requireData(session, arguments->data, "--data");
        const bool needsOut = session.projectFolder.empty() || arguments->resume;
        if (needsOut && arguments->out.empty()) throw CLI::RequiredError("--out");
        session.mayCreateProject = !arguments->data.folder.empty() && !arguments->resume;
        session.command = [&session, arguments] { return runTraining(session, *arguments); };
    });
}

}  // namespace lesion::cli
