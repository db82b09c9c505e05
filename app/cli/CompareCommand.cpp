#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/evaluation/Comparison.h"

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

struct CompareArguments {
    std::vector<std::string> runs;
    BootstrapOptions bootstrap;
};

std::string figureText(const Figures& figures, Figure figure) {
    const FigureValue& value = figures.of(figure);
    return withInterval(value.value, value.interval);
}

std::string differenceText(const PairedComparison& pair, Figure figure) {
    for (const FigureDifference& difference : pair.differences) {
        if (difference.figure == figure && difference.classIndex < 0) {
            return withInterval(difference.value, difference.interval, true);
        }
    }
    return "-";
}

std::string pText(double p) {
    return p < 0.0001 ? "< 0.0001" : fixed(p, 4);
}

void printSettings(const RunComparison& comparison) {
    std::vector<std::string> header{"setting"};
    for (const Run& run : comparison.runs) header.push_back(run.name);
    if (comparison.settings.empty()) {
        std::cout << "All settings are the same.\n\n";
        return;
    }
    TextTable table(header);
    for (const DifferingSetting& setting : comparison.settings) {
        std::vector<std::string> row{setting.key};
        row.insert(row.end(), setting.values.begin(), setting.values.end());
        table.add(std::move(row));
    }
    table.print();
    std::cout << '\n';
}

void printFigures(const RunComparison& comparison) {
    TextTable table({"run", "images", "lesions", "balanced accuracy", "accuracy"});
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        const Figures& figures = comparison.figures[i];
        table.add({comparison.runs[i].name, std::to_string(figures.images), std::to_string(figures.lesions),
                   figureText(figures, Figure::BalancedAccuracy), figureText(figures, Figure::Accuracy)});
    }
    table.print();
    std::cout << '\n';
}

void printPairs(const RunComparison& comparison) {
    TextTable table({std::string("minus ") + comparison.runs.front().name, "shared images", "balanced accuracy",
                     "accuracy", "only it right", "only the first", "McNemar p"});
    for (std::size_t i = 0; i < comparison.pairs.size(); ++i) {
        const PairedComparison& pair = comparison.pairs[i];
        table.add({comparison.runs[i + 1].name, std::to_string(pair.images),
                   differenceText(pair, Figure::BalancedAccuracy), differenceText(pair, Figure::Accuracy),
                   std::to_string(pair.mcNemar.onlySecondRight), std::to_string(pair.mcNemar.onlyFirstRight),
                   pText(pair.mcNemar.pValue)});
    }
    table.print();
    const BootstrapOptions& bootstrap = comparison.bootstrap;
    if (bootstrap.rounds <= 0) return;
    std::cout << "\n[" << fixed(bootstrap.level * 100, 0) << " % intervals: bootstrap over lesions, "
              << bootstrap.rounds << " rounds, seed " << bootstrap.seed << "]\n";
}

Result<void> compare(const Session& session, const CompareArguments& arguments) {
    std::vector<std::filesystem::path> folders;
    for (const std::string& typed : arguments.runs) {
        auto folder = session.modelPath(typed);
        if (!folder) return tl::unexpected(std::move(folder.error()));
        folders.push_back(std::move(*folder));
    }
    const auto comparison = [&] {
        ProgressBar bar("Comparing");
        return compareRuns(folders, arguments.bootstrap, session.control.token(), bar.callback());
    }();
    if (!comparison) return tl::unexpected(comparison.error());
    if (session.json) {
        printDocument(toJson(*comparison));
        return {};
    }
    printSettings(*comparison);
    printFigures(*comparison);
    printPairs(*comparison);
    return {};
}

}  // namespace

void addCompareCommand(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("compare", "Runs against the first of them, on the test images they share");
    const auto arguments = std::make_shared<CompareArguments>();
    command->add_option("runs", arguments->runs, "folders of at least two runs")
        ->type_name("RUN")
        ->required()
        ->expected(2, 1000);
    command->add_option("--bootstrap", arguments->bootstrap.rounds, "rounds for the intervals; 0: none")
        ->type_name("N")
        ->check(CLI::Range(0, 1000000))
        ->capture_default_str();
    addCommonOptions(*command, session);
    command->callback(
        [&session, arguments] { session.command = [&session, arguments] { return compare(session, *arguments); }; });
}

}  // namespace lesion::cli
