#include "app/cli/Output.h"
#include "app/cli/TrainingPrinter.h"
#include "app/cli/TwoArmsOutput.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/evaluation/LeakDemo.h"

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

void print(const LeakDemo& demo) {
    std::cout << '\n'
              << demo.images << " photographs, one of each of as many lesions, in " << toUtf8(demo.folder) << '\n';
    printArms("training has", {"other photographs of these lesions", demo.with},
              {"photographs of other lesions", demo.without});
    printWorth("the leak", demo, leakVerdict(demo));
}

Result<void> run(const Session& session, const TwoArmsArguments& arguments) {
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
    const auto arguments = std::make_shared<TwoArmsArguments>();
    command->add_option("--data", arguments->data.folder, "the data set's folder")->type_name("DIR");
    addTwoArmsOptions(*command, *arguments, "trainings of each arm (default: 3)");
    addSeveralTrainingsOptions(*command, *arguments, session);
    command->callback([&session, arguments] {
        requireData(session, arguments->data, "--data");
        session.command = [&session, arguments] { return run(session, *arguments); };
    });
}

}  // namespace lesion::cli
