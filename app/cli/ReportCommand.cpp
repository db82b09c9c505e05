#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/reporting/Report.h"

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

struct ReportArguments {
    DataArguments data;
    std::string run;
    std::string out;
    int rounds = 2000;
    bool thorough = false;
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
    if (!arguments.data.folder.empty()) command += " --data " + arguments.data.folder;
    if (arguments.rounds != ReportArguments{}.rounds) command += " --bootstrap " + std::to_string(arguments.rounds);
    if (arguments.thorough) command += " --thorough";
    return command;
}

Result<ReportInput> judge(const Session& session, const Run& run, const ReportArguments& arguments) {
    auto opened = dataOf(session, run, arguments.data);
    if (!opened) return tl::unexpected(std::move(opened.error()));
    ReportOptions options;
    options.assessment.bootstrap.rounds = arguments.rounds;
    options.assessment.thorough = arguments.thorough;
    options.command = commandOf(arguments);
    options.text = toEnglish;
    ProgressBar bar("Judging");
    return reportOfRun(run, std::move(*opened), options, session.control.token(), bar.callback());
}

Result<void> report(const Session& session, const ReportArguments& arguments) {
    const auto path = session.modelPath(arguments.run);
    if (!path) return tl::unexpected(path.error());
    const auto run = loadRun(*path);
    if (!run) return tl::unexpected(run.error());
    const auto input = judge(session, *run, arguments);
    if (!input) return tl::unexpected(input.error());
    const auto html = reportHtml(*input, session.control.token());
    if (!html) return tl::unexpected(html.error());
    const auto file = pathFromUtf8(arguments.out);
    if (const auto written = writeFile(file, std::string_view(*html)); !written) return written;
    nlohmann::json card;
    if (!input->assessment.judged.external) {  // the card tells of the run's own data
        if (const auto written = writeModelCard(*input)) {
            card = toUtf8(modelCardFile(*run));
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
    auto* command = app.add_subcommand("report", "Write a run's report as HTML and its model card beside the model");
    const auto arguments = std::make_shared<ReportArguments>();
    command->add_option("run", arguments->run, "a run's folder")->type_name("RUN");
    command->add_option("--out", arguments->out, "the page to write")->type_name("FILE.html")->required();
    command
        ->add_option("--data", arguments->data.folder,
                     "the data set's folder (default: the run's own; another data set is judged whole)")
        ->type_name("DIR");
    command
        ->add_option("--bootstrap", arguments->rounds, "rounds over lesions that intervals are made of (default: 2000)")
        ->type_name("N")
        ->check(CLI::Range(0, 1000000));
    command->add_flag("--thorough", arguments->thorough,
                      "also look for near-duplicates, skin tone and how well the source can be told");
    addColumnOptions(*command, arguments->data);
    addCommonOptions(*command, session);
    command->callback([&session, arguments] {
        if (arguments->run.empty() && session.projectFolder.empty()) throw CLI::RequiredError("RUN");
        session.command = [&session, arguments] { return report(session, *arguments); };
    });
}

}  // namespace lesion::cli
