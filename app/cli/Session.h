#pragma once

#include "core/base/Result.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/OpenDataset.h"
#include "core/model/Classifier.h"
#include "core/project/Project.h"
#include "core/training/Run.h"
#include "core/training/Trainer.h"
#include "core/training/TrainingOptions.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace lesion::cli {

/// What every command shares: the options that all of them take, the project they work on, and the wish to stop.
/// Parsing sets `command`; main runs it afterwards, so that wrong usage is known before any work is done.
struct Session {
    bool json = false;
    bool verbose = false;
    std::string projectFolder;       ///< as typed; empty: no project
    bool mayCreateProject = false;   ///< set by commands that make a project where there is none
    std::optional<Project> project;  ///< of `projectFolder`, when it is one
    TrainingControl control;         ///< Ctrl-C stops it
    std::function<Result<void>()> command;

    /// Loads `project`. Errors: those of loadProject, where the command does not create one.
    Result<void> openProject();
    /// A run's or model's place: as typed where that exists, else among the project's runs. Empty: the project's newest
    /// run with a model. Error: RunMissing.
    Result<std::filesystem::path> modelPath(const std::string& typed) const;
    /// Where a new run goes: relative names lie in the project's runs; empty: a new folder there.
    std::filesystem::path newRunPath(const std::string& typed, const std::string& preset) const;
};

/// Which data a command works on: a folder and, for a table of one's own, its columns.
struct DataArguments {
    std::string folder;
    std::string table;
    std::string image;
    std::string label;
    std::string lesion;
    std::string patient;
    std::string exclude;  ///< a table of images to leave out
};

/// A preset and the settings that differ from it.
struct OptionArguments {
    std::string preset;
    std::vector<std::string> settings;  ///< key=value
};

/// --json, --verbose and --project.
void addCommonOptions(CLI::App& command, Session& session);
/// --table, --image-column, --label-column, --lesion-column and --patient-column.
void addColumnOptions(CLI::App& command, DataArguments& data);
/// --exclude.
void addExcludeOption(CLI::App& command, DataArguments& data);
/// What is wrong with `text` as key=value; empty: nothing.
std::string isSetting(const std::string& text);
/// --set, repeatable; with `preset` --preset as well.
void addSettingOptions(CLI::App& command, OptionArguments& options, bool preset);
/// Throws CLI::RequiredError where neither a folder nor a project says which data to use.
void requireData(const Session& session, const DataArguments& data, const std::string& argument);

/// Opens the named data, else the project's, with a progress bar, and excludes what the project and --exclude say.
/// Errors: those of openDataset and readExclusions, DatasetMoved, ExclusionUnknown.
Result<Dataset> openData(const Session& session, const DataArguments& data);
ColumnNames columnsOf(const DataArguments& data);
/// The preset (else the project's options, else "recommended") with the settings applied and checked. A setting that
/// leaves pre-trained weights without meaning (weights=none, an architecture without a backbone) switches off what
/// hangs on them, unless that was set as well. Errors: UnknownPreset, UnknownOption, OptionValue, OptionConflict.
Result<TrainingOptions> chooseOptions(const Session& session, const OptionArguments& arguments);

/// True for errors in what was typed (exit status 2) rather than in the world (1).
bool isUsageError(MessageId id);

void addDatasetCommands(CLI::App& app, Session& session);
void addPrepareCommand(CLI::App& app, Session& session);
void addTrainCommand(CLI::App& app, Session& session);
void addRateCommand(CLI::App& app, Session& session);
void addCrossValidateCommand(CLI::App& app, Session& session);
void addLeakDemoCommand(CLI::App& app, Session& session);
void addEffectCommand(CLI::App& app, Session& session);
void addEvaluateCommand(CLI::App& app, Session& session);
void addCompareCommand(CLI::App& app, Session& session);
void addReportCommand(CLI::App& app, Session& session);
void addReferencesCommand(CLI::App& app, Session& session);
void addPredictCommand(CLI::App& app, Session& session);
void addModelCommands(CLI::App& app, Session& session);
void addDevicesCommand(CLI::App& app, Session& session);
void addExportCommand(CLI::App& app, Session& session);
void addServeCommand(CLI::App& app, Session& session);

}  // namespace lesion::cli
