#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "core/base/Files.h"
#include "core/diagnosis/References.h"

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

struct ReferencesArguments {
    DataArguments data;
    std::string run;
};

Result<void> makeReferences(const Session& session, const ReferencesArguments& arguments) {
    const auto path = session.modelPath(arguments.run);
    if (!path) return tl::unexpected(path.error());
    const auto run = loadRun(*path);
    if (!run) return tl::unexpected(run.error());
    const auto dataset = openData(session, arguments.data);
    if (!dataset) return tl::unexpected(dataset.error());
    ProgressBar bar("Reading reference images");
    const auto references = buildReferences(*run, *dataset, session.control.token(), bar.callback());
    bar.clear();
    if (!references) return tl::unexpected(references.error());
    const auto file = *path / References::fileName;
    if (session.json) {
        printDocument({{"file", toUtf8(file)},
                       {"images", references->images().size()},
                       {"validation_images", references->validation().size()},
                       {"limits", toJson(references->limits())}});
        return {};
    }
    const auto& limits = references->limits();
    std::cout << references->images().size() << " training and " << references->validation().size()
              << " validation images read, in " << toUtf8(file) << "\nThe input check refuses "
              << fixed(100 * limits.refusedShare, 1) << " % of the validation images." << std::endl;
    return {};
}

}  // namespace

void addReferencesCommand(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("references",
                                       "Read what diagnoses compare with into a run's folder; train does it by itself");
    const auto arguments = std::make_shared<ReferencesArguments>();
    command->add_option("--model", arguments->run, "a run's folder")->type_name("RUN");
    command->add_option("--data", arguments->data.folder, "the data set that it was trained on")->type_name("DIR");
    addColumnOptions(*command, arguments->data);
    addExcludeOption(*command, arguments->data);
    addCommonOptions(*command, session);
    command->callback([&session, arguments] {
        if (arguments->run.empty() && session.projectFolder.empty()) throw CLI::RequiredError("--model");
        requireData(session, arguments->data, "--data");
        session.command = [&session, arguments] { return makeReferences(session, *arguments); };
    });
}

}  // namespace lesion::cli
