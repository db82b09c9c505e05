#include "app/cli/Output.h"
#include "app/cli/SeveralTrainings.h"
#include "app/cli/TrainingPrinter.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/evaluation/CrossValidation.h"
#include "core/metrics/FiguresJson.h"
#include "core/metrics/Intervals.h"

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

struct CrossValidateArguments : SeveralTrainingsArguments {
    int folds = 5;
};

std::string spread(double mean, double deviation) {
    return fixed(mean, 4) + " +- " + fixed(deviation, 4);
}

void print(const CrossValidation& result, const Figures& figures) {
    std::cout << '\n'
              << result.finishedFolds() << " of " << result.count << " folds, in " << toUtf8(result.folder) << '\n';
    if (result.finishedFolds() == 0) return;
    TextTable table({"", "images", "accuracy", "balanced accuracy", "best epoch"});
    for (const Run& fold : result.folds) {
        if (!isComplete(fold)) continue;
        table.add({fold.name, std::to_string(fold.test->images), fixed(fold.test->accuracy, 4),
                   fixed(fold.test->balancedAccuracy, 4), std::to_string(fold.bestEpoch)});
    }
    table.add({"mean", "", spread(result.meanAccuracy, result.deviationAccuracy),
               spread(result.meanBalancedAccuracy, result.deviationBalancedAccuracy), ""});
    table.print();
    const auto& balanced = figures.of(Figure::BalancedAccuracy);
    std::cout << "\nAll folds together, " << result.pooled.images
              << " images, each answered by the network that never saw its lesion: balanced accuracy "
              << withInterval(balanced.value, balanced.interval) << " (95 % interval over lesions)\n";
    printEvaluation(result.pooled);
}

Result<void> run(const Session& session, const CrossValidateArguments& arguments) {
    const auto trainings = openSeveralTrainings(session, arguments);
    if (!trainings) return tl::unexpected(trainings.error());
    const auto result = [&] {
        TrainingPrinter printer(session.json);
        return crossValidate(trainings->dataset, trainings->options, arguments.folds, trainings->folder,
                             session.control, printer);
    }();
    if (!result) return tl::unexpected(result.error());
    // Not to be stopped: a Ctrl-C has ended the training, its result is told all the same.
    const auto figures = figuresWithIntervals(result->outOfFold, BootstrapOptions());
    if (!figures) return tl::unexpected(figures.error());
    if (session.json) {
        auto document = toJson(*result);
        document["intervals"] = intervalsJson(*figures);
        printLine(document);
    } else {
        print(*result, *figures);
    }
    if (!result->finished()) return fail(MessageId::Stopped);
    return {};
}

}  // namespace

void addCrossValidateCommand(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand(
        "crossvalidate", "Train on all folds but one in turn; Ctrl-C keeps everything, calling again goes on");
    const auto arguments = std::make_shared<CrossValidateArguments>();
    command->add_option("--data", arguments->data.folder, "the data set's folder")->type_name("DIR");
    command->add_option("--folds", arguments->folds, "how many (default: 5)")->type_name("K")->check(CLI::Range(2, 20));
    command->add_option("--out", arguments->out, "a folder for the folds' runs")->type_name("RUN")->required();
    addSeveralTrainingsOptions(*command, *arguments, session);
    command->callback([&session, arguments] {
        requireData(session, arguments->data, "--data");
        session.command = [&session, arguments] { return run(session, *arguments); };
    });
}

}  // namespace lesion::cli
