#include "app/cli/Output.h"
#include "app/cli/SeveralTrainings.h"
#include "app/cli/TrainingPrinter.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/evaluation/LeakDemo.h"

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

struct LeakDemoArguments : SeveralTrainingsArguments {
    int seeds = 3;
};

void print(const LeakDemo& demo) {
    std::cout << '\n'
              << demo.images << " photographs, one of each of as many lesions, in " << toUtf8(demo.folder) << '\n';
    TextTable table({"training has", "runs", "accuracy", "balanced accuracy"});
    const auto row = [&](const char* name, const Arm& arm) {
        if (arm.runs.empty()) return;
        table.add(
            {name, std::to_string(arm.runs.size()), fixed(arm.meanAccuracy, 4), fixed(arm.meanBalancedAccuracy, 4)});
    };
    row("other photographs of these lesions", demo.with);
    row("photographs of other lesions", demo.without);
    table.print();
    if (!demo.balancedAccuracy.value) return;
    std::cout << "\nWhat the leak is worth: balanced accuracy "
              << withInterval(demo.balancedAccuracy.value, demo.balancedAccuracy.interval, true) << ", accuracy "
              << withInterval(demo.accuracy.value, demo.accuracy.interval, true)
              << "\n(mean over seeds, 95 % interval by paired bootstrap over lesions)\n"
              << toEnglish(leakVerdict(demo)) << std::endl;
}

Result<void> run(const Session& session, const LeakDemoArguments& arguments) {
    const auto trainings = openSeveralTrainings(session, arguments);
    if (!trainings) return tl::unexpected(trainings.error());
    if (trainings->options.frozen)
        note("A frozen backbone hardly shows the leak: it cannot learn what a lesion looks like.");
    const auto demo = [&] {
        TrainingPrinter printer(session.json);
        return runLeakDemo(trainings->dataset, trainings->options, arguments.seeds, trainings->folder, session.control,
                           printer);
    }();
    if (!demo) return tl::unexpected(demo.error());
    if (session.json) {
        printLine(toJson(*demo));
    } else {
        print(*demo);
    }
    if (!demo->finished()) return fail(MessageId::Stopped);
    return {};
}

}  // namespace

void addLeakDemoCommand(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand(
        "leak-demo", "What it is worth to have trained on other photographs of the lesions that are tested");
    const auto arguments = std::make_shared<LeakDemoArguments>();
    command->add_option("--data", arguments->data.folder, "the data set's folder")->type_name("DIR");
    command->add_option("--seeds", arguments->seeds, "trainings of each arm (default: 3)")
        ->type_name("N")
        ->check(CLI::Range(1, 100));
    command->add_option("--out", arguments->out, "a folder for the runs; calling again goes on")
        ->type_name("DIR")
        ->required();
    addSeveralTrainingsOptions(*command, *arguments, session);
    command->callback([&session, arguments] {
        requireData(session, arguments->data, "--data");
        session.command = [&session, arguments] { return run(session, *arguments); };
    });
}

}  // namespace lesion::cli
