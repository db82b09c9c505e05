#pragma once

#include "app/cli/Session.h"

#include <filesystem>
#include <string>

namespace lesion::cli {

/// What the commands that train several networks into one folder (crossvalidate, leak-demo, effect) are told alike.
struct SeveralTrainingsArguments {
    DataArguments data;
    OptionArguments options;
    std::string out;
};
/// Settings, columns, exclusions and what every command takes; --data and --out stand with the command's own.
void addSeveralTrainingsOptions(CLI::App& command, SeveralTrainingsArguments& arguments, Session& session);

/// What they begin with.
struct SeveralTrainings {
    TrainingOptions options;
    Dataset dataset;  ///< exclusions applied
    std::filesystem::path folder;
};
/// The settings before the data, whose opening takes a while. Errors: those of chooseOptions, checkWeightsAreThere and
/// openData.
Result<SeveralTrainings> openSeveralTrainings(const Session& session, const SeveralTrainingsArguments& arguments);

}  // namespace lesion::cli
