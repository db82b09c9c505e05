#include "app/cli/SeveralTrainings.h"

#include "app/cli/TrainingPrinter.h"

namespace lesion::cli {

void addSeveralTrainingsOptions(CLI::App& command, SeveralTrainingsArguments& arguments, Session& session) {
    addSettingOptions(command, arguments.options, true);
    addColumnOptions(command, arguments.data);
    addExcludeOption(command, arguments.data);
    addCommonOptions(command, session);
}

Result<SeveralTrainings> openSeveralTrainings(const Session& session, const SeveralTrainingsArguments& arguments) {
    auto options = chooseOptions(session, arguments.options);
    if (!options) return tl::unexpected(std::move(options.error()));
    if (auto found = checkWeightsAreThere(*options); !found) return tl::unexpected(std::move(found.error()));
    auto dataset = openData(session, arguments.data);
    if (!dataset) return tl::unexpected(std::move(dataset.error()));
    auto folder = session.newRunPath(arguments.out, options->preset);
    return SeveralTrainings{std::move(*options), std::move(*dataset), std::move(folder)};
}

}  // namespace lesion::cli
