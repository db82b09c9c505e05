#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/evaluation/Comparison.h"
#include "core/evaluation/CrossValidation.h"
#include "core/reporting/Report.h"

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

namespace lesion::cli {

namespace {

struct ReportArguments {
    DataArguments data;
    std::string run;
    std::string out;
    std::vector<std::string> others;
    int rounds = 2000;
    bool thorough = false;
    bool names = false;
};

/// The named data, else the project's, else those that the run was trained on; null where those have moved, which costs
/// the report its subgroups and pictures but nothing else.
Result<std::shared_ptr<const Dataset>> dataOf(const Session& session, const Run& run, DataArguments data) {
    if (data.folder.empty() && !session.project) {
        std::error_code ignored;
        if (!std::filesystem::is_directory(pathFromUtf8(run.datasetFolder), ignored)) {
            note(toEnglish({MessageId::DatasetMoved, {{"path", run.datasetFolder}}}));
            return nullptr;
        }
        data.folder = run.datasetFolder;
    }
    auto opened = openData(session, data);
    if (!opened) return tl::unexpected(std::move(opened.error()));
    return std::make_shared<const Dataset>(std::move(*opened));
}

std::string commandOf(const ReportArguments& arguments) {
    std::string command = "lesionlab-cli report " + arguments.run + " --out " + arguments.out;
    for (const std::string& other : arguments.others) command += " --compare " + other;
    if (!arguments.data.folder.empty()) command += " --data " + arguments.data.folder;
    if (arguments.rounds != ReportArguments{}.rounds) command += " --bootstrap " + std::to_string(arguments.rounds);
    if (arguments.thorough) command += " --thorough";
    if (arguments.names) command += " --names";
    return command;
}

/// The run and the others side by side; nothing where there are none.
Result<std::optional<RunComparison>> compare(const Session& session, const std::filesystem::path& run,
                                             const ReportArguments& arguments) {
    if (arguments.others.empty()) return std::nullopt;
    std::vector<std::filesystem::path> folders{run};
    for (const std::string& typed : arguments.others) {
        auto path = session.modelPath(typed);
        if (!path) return tl::unexpected(std::move(path.error()));
        folders.push_back(std::move(*path));
    }
    BootstrapOptions bootstrap;
    bootstrap.rounds = arguments.rounds;
    ProgressBar bar("Comparing");
    auto compared = compareRuns(folders, bootstrap, session.control.token(), bar.callback());
    if (!compared) return tl::unexpected(std::move(compared.error()));
    return std::optional(std::move(*compared));
}

/// A run, or a cross-validation by its out-of-fold answers.
Result<ReportInput> judge(const Session& session, const std::filesystem::path& folder,
                          const ReportArguments& arguments) {
    const bool folds = isCrossValidation(folder);
    const auto run = loadRun(folds ? folder / "fold-1" : folder);
    if (!run) return tl::unexpected(run.error());
    auto opened = dataOf(session, *run, arguments.data);
    if (!opened) return tl::unexpected(std::move(opened.error()));
    ReportOptions options;
    auto compared = compare(session, folder, arguments);
    if (!compared) return tl::unexpected(std::move(compared.error()));
    options.comparison = std::move(*compared);
    options.assessment.bootstrap.rounds = arguments.rounds;
    options.assessment.thorough = arguments.thorough;
    options.command = commandOf(arguments);
    options.text = toEnglish;
    options.names = arguments.names;
    ProgressBar bar("Judging");
    if (folds) {
        return reportOfCrossValidation(folder, std::move(*opened), options, session.control.token(), bar.callback());
    }
    return reportOfRun(*run, std::move(*opened), options, session.control.token(), bar.callback());
}

Result<void> report(const Session& session, const ReportArguments& arguments) {
    const auto path = session.modelPath(arguments.run);
    if (!path) return tl::unexpected(path.error());
    if (!arguments.others.empty() && isCrossValidation(*path)) {
        return fail(MessageId::OptionConflict, {{"first", "--compare"}, {"second", toUtf8(*path)}});
    }
    const auto input = judge(session, *path, arguments);
    if (!input) return tl::unexpected(input.error());
    const auto html = reportHtml(*input, session.control.token());
    if (!html) return tl::unexpected(html.error());
    const auto file = pathFromUtf8(arguments.out);
    if (const auto written = writeFile(file, std::string_view(*html)); !written) return written;
    nlohmann::json card;
    const Judged& judged = input->assessment.judged;
    if (!judged.external && judged.folds.empty()) {  // the card tells of one model and its own data
        if (const auto written = writeModelCard(*input)) {
            card = toUtf8(modelCardFile(*judged.run));
        } else {
            // The report is there: a run's folder that cannot be written to is worth a word, but no failure.
            note(toEnglish(written.error().message));
        }
    }
    if (session.json) {
        printDocument({{"report", toUtf8(file)}, {"model_card", card}});
    } else {
        std::cout << "Report: " << toUtf8(file) << '\n';
        if (card.is_string()) std::cout << "Model card: " << card.get<std::string>() << '\n';
    }
    return {};
}

}  // namespace

void addReportCommand(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand(
        "report", "Write the report of a run (with its model card beside the model) or of a cross-validation as HTML");
    const auto arguments = std::make_shared<ReportArguments>();
    command->add_option("run", arguments->run, "a run's folder, or a cross-validation's: all folds together")
        ->type_name("RUN");
    command->add_option("--out", arguments->out, "the page to write")->type_name("FILE.html")->required();
    command
        ->add_option("--data", arguments->data.folder,
                     "the data set's folder (default: the run's own; another data set is judged whole)")
        ->type_name("DIR");
    command
        ->add_option("--compare", arguments->others,
                     "another run, as one with another seed, to stand beside this one (can be given several times)")
        ->type_name("RUN")
        ->allow_extra_args(false);
    command
        ->add_option("--bootstrap", arguments->rounds, "rounds over lesions that intervals are made of (default: 2000)")
        ->type_name("N")
        ->check(CLI::Range(0, 1000000));
    command->add_flag("--thorough", arguments->thorough,
                      "also look for near-duplicates, skin tone and how well the source can be told");
    command->add_flag("--names", arguments->names,
                      "name the photographs of one's own data (a file's name may be a person's)");
    addColumnOptions(*command, arguments->data);
    addCommonOptions(*command, session);
    command->callback([&session, arguments] {
        if (arguments->run.empty() && session.projectFolder.empty()) throw CLI::RequiredError("RUN");
        session.command = [&session, arguments] { return report(session, *arguments); };
    });
}

}  // namespace lesion::cli
