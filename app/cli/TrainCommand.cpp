#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "app/cli/TrainingPrinter.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/Exclusions.h"
#include "core/diagnosis/References.h"

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

namespace lesion::cli {

namespace {

namespace fs = std::filesystem;

struct TrainArguments {
    DataArguments data;
    OptionArguments options;
    std::string out;
    bool resume = false;
};

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
    project.exclusions = exclusionsOf(dataset);
    return saveProject(project);
}

/// What a training leaves, and the data that its references are read from; none where nothing was trained.
struct Trained {
    Run run;
    std::optional<Dataset> dataset;
};

Result<Trained> startTraining(const Session& session, const TrainArguments& arguments) {
    const auto options = chooseOptions(session, arguments.options);
    if (!options) return tl::unexpected(options.error());
    if (const auto found = checkWeightsAreThere(*options); !found) return tl::unexpected(found.error());
    const auto folder = session.newRunPath(arguments.out, options->preset);
    if (const auto isNew = checkIsNew(folder); !isNew) return tl::unexpected(isNew.error());
    auto dataset = openData(session, arguments.data);
    if (!dataset) return tl::unexpected(dataset.error());
    const auto created = createProject(session, arguments.data, *dataset, *options);
    if (!created) return tl::unexpected(created.error());
    if (arguments.out.empty()) note("The run is " + toUtf8(folder));
    TrainingPrinter printer(session.json);
    auto run = train(*dataset, *options, folder, session.control, printer);
    if (!run) return tl::unexpected(std::move(run.error()));
    return Trained{std::move(*run), std::move(*dataset)};
}

Result<Trained> goOn(const Session& session, const TrainArguments& arguments) {
    const auto folder = session.newRunPath(arguments.out, {});
    auto run = loadRun(folder);
    if (!run) return tl::unexpected(std::move(run.error()));
    if (!run->resumable()) return Trained{std::move(*run), {}};  // its result needs no data
    auto dataset = openData(session, arguments.data);
    if (!dataset) return tl::unexpected(dataset.error());
    TrainingPrinter printer(session.json);
    auto resumed = resumeTraining(*dataset, folder, session.control, printer);
    if (!resumed) return tl::unexpected(std::move(resumed.error()));
    return Trained{std::move(*resumed), std::move(*dataset)};
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
    const auto trained = arguments.resume ? goOn(session, arguments) : startTraining(session, arguments);
    if (!trained) return tl::unexpected(trained.error());
    const Run& run = trained->run;
    printOutcome(session, run);
    const bool stopped = session.control.token().stopRequested() && run.state == RunState::Stopped;
    if (stopped) return fail(MessageId::Stopped);
    if (!trained->dataset || !run.test) return {};
    TrainingPrinter printer(session.json);
    buildReferencesAfter(run, *trained->dataset, session.control, printer);
    if (!session.control.token().stopRequested() || hasReferences(run.folder)) return {};
    note("The run is finished, but for what diagnoses are compared with: lesionlab-cli references reads it.");
    return fail(MessageId::Stopped);
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
    addExcludeOption(*command, arguments->data);
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
