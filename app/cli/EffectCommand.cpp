#include "app/cli/Output.h"
#include "app/cli/TrainingPrinter.h"
#include "app/cli/TwoArmsOutput.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/evaluation/Effect.h"

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

struct EffectArguments : TwoArmsArguments {
    std::vector<std::string> changes;  ///< key=value
    std::string part = "val";
};

std::vector<SettingChange> changesOf(const std::vector<std::string>& typed) {
    std::vector<SettingChange> changes;
    for (const std::string& text : typed) {
        const auto equals = text.find('=');
        changes.push_back({text.substr(0, equals), text.substr(equals + 1)});
    }
    return changes;
}

void print(const Effect& effect) {
    const bool test = effect.part == Part::Test;
    std::cout << '\n'
              << effect.images << " images of the " << (test ? "test" : "validation") << " part, in "
              << toUtf8(effect.folder) << '\n';
    printArms("settings", {"as they are", effect.without}, {toString(effect.changes), effect.with});
    printWorth("the change", effect, effectVerdict(effect));
    if (test && effect.balancedAccuracy.value)
        note("Choose between settings by the validation part: what is chosen here flatters the test figures.");
}

Result<void> run(const Session& session, const EffectArguments& arguments) {
    const auto trainings = openSeveralTrainings(session, arguments);
    if (!trainings) return tl::unexpected(trainings.error());
    auto effect = [&] {
        TrainingPrinter printer(session.json);
        return runEffect(trainings->dataset, trainings->options, changesOf(arguments.changes), arguments.seeds,
                         trainings->folder, session.control, printer);
    }();
    if (!effect) return tl::unexpected(effect.error());
    const bool finished = effect->finished();
    if (arguments.part == "test") {
        effect = loadEffect(trainings->folder, Part::Test);
        if (!effect) return tl::unexpected(effect.error());
    }
    if (session.json) {
        printLine(toJson(*effect));
    } else {
        print(*effect);
    }
    if (!finished) return fail(MessageId::Stopped);
    return {};
}

}  // namespace

void addEffectCommand(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand(
        "effect", "What a change of the settings is worth: the same seeds and images with it and without");
    const auto arguments = std::make_shared<EffectArguments>();
    command->add_option("--data", arguments->data.folder, "the data set's folder")->type_name("DIR");
    command->add_option("--change", arguments->changes, "what is changed, a setting as --set takes it; may be repeated")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false)
        ->required()
        ->check(isSetting);
    addTwoArmsOptions(*command, *arguments, "trainings with the change, and as many without (default: 3)");
    command->add_option("--part", arguments->part, "judged on: val (default), to choose by, or test")
        ->check(CLI::IsMember({"val", "test"}));
    addSeveralTrainingsOptions(*command, *arguments, session);
    command->callback([&session, arguments] {
        requireData(session, arguments->data, "--data");
        session.command = [&session, arguments] { return run(session, *arguments); };
    });
}

}  // namespace lesion::cli
