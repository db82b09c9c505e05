#include "app/cli/Session.h"

#include "app/cli/Output.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/Exclusions.h"
#include "core/training/OptionTable.h"

#include <spdlog/spdlog.h>
#include <algorithm>

namespace lesion::cli {

namespace fs = std::filesystem;

namespace {

bool isThere(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

bool wasSet(const std::vector<std::string>& settings, std::string_view key) {
    return std::any_of(settings.begin(), settings.end(), [&](const std::string& setting) {
        return setting.size() > key.size() && setting.starts_with(key) && setting[key.size()] == '=';
    });
}

bool hasBackbone(const std::string& architecture) {
    const auto known = architectures();
    return std::any_of(known.begin(), known.end(),
                       [&](const ArchitectureInfo& info) { return info.name == architecture && info.hasBackbone; });
}

void dropWhatHangsOnWeights(TrainingOptions& options, const std::vector<std::string>& settings) {
    if (!hasBackbone(options.architecture) && !wasSet(settings, "weights")) options.weights = "none";
    if (options.weights == "none" && options.frozen && !wasSet(settings, "frozen")) {
        options.frozen = false;
        spdlog::info("frozen=false, because there are no pre-trained weights");
    }
}

/// The project's exclusions and those of --exclude.
Result<void> applyExclusions(const Session& session, const DataArguments& data, Dataset& dataset) {
    Exclusions exclusions;
    // Those of the project's own data: others, named beside the project, have other images.
    if (session.project && session.project->datasetFingerprint == dataset.fingerprint())
        exclusions = session.project->exclusions;
    if (!data.exclude.empty()) {
        auto table = readExclusions(pathFromUtf8(data.exclude));
        if (!table) return tl::unexpected(table.error());
        if (const auto unknown = exclude(dataset, *table); !unknown.empty())
            return fail(MessageId::ExclusionUnknown, {{"id", unknown.front()}});
        for (auto& [id, reason] : *table) exclusions[id] = reason;
    }
    exclude(dataset, exclusions);
    return {};
}

}  // namespace

Result<void> Session::openProject() {
    if (projectFolder.empty()) return {};
    const auto folder = pathFromUtf8(projectFolder);
    if (mayCreateProject && !isProject(folder)) return {};
    auto loaded = loadProject(folder);
    if (!loaded) return tl::unexpected(std::move(loaded.error()));
    project = std::move(*loaded);
    return {};
}

Result<fs::path> Session::modelPath(const std::string& typed) const {
    const auto path = pathFromUtf8(typed);
    if (!project || (!typed.empty() && isThere(path))) return path;
    if (!typed.empty()) return project->runsFolder() / path;
    auto runs = listRuns(project->runsFolder());
    std::erase_if(runs, [](const Run& run) { return !isThere(run.modelFile()); });
    if (runs.empty()) return fail(MessageId::RunMissing, {{"path", toUtf8(project->runsFolder())}});
    return runs.back().folder;
}

fs::path Session::newRunPath(const std::string& typed, const std::string& preset) const {
    if (projectFolder.empty()) return pathFromUtf8(typed);
    const auto runs = pathFromUtf8(projectFolder) / "runs";
    return typed.empty() ? newRunFolder(runs, preset) : runs / pathFromUtf8(typed);
}

void addCommonOptions(CLI::App& command, Session& session) {
    command.add_flag("--json", session.json, "JSON on standard output instead of tables");
    command.add_flag("--verbose", session.verbose, "log what is done, and the details of errors, to standard error");
    command.add_option("--project", session.projectFolder, "work on this project's data set, settings and runs")
        ->type_name("DIR");
}

void addColumnOptions(CLI::App& command, DataArguments& data) {
    const std::string group = "A table of your own";
    const auto add = [&](const char* name, std::string& value, const char* text, const char* type) {
        command.add_option(name, value, text)->type_name(type)->group(group);
    };
    add("--table", data.table, "the table (default: the folder's only one)", "FILE.csv");
    add("--image-column", data.image, "column that names the image", "NAME");
    add("--label-column", data.label, "column that names the class", "NAME");
    add("--lesion-column", data.lesion, "column that names the lesion", "NAME");
    add("--patient-column", data.patient, "column that names the patient", "NAME");
}

void addExcludeOption(CLI::App& command, DataArguments& data) {
    command
        .add_option("--exclude", data.exclude,
                    "leave out the images of this table: columns image_id and reason, or another run's split.csv")
        ->type_name("FILE.csv");
}

std::string isSetting(const std::string& text) {
    const auto equals = text.find('=');
    return equals == std::string::npos || equals == 0 ? "\"" + text + "\" is not key=value" : std::string();
}

void addSettingOptions(CLI::App& command, OptionArguments& options, bool preset) {
    if (preset) {
        std::string names;
        for (const auto& name : presetNames()) names += name + (name == presetNames().back() ? "" : ", ");
        command.add_option("--preset", options.preset, names + " (default: recommended)")->type_name("NAME");
    }
    command.add_option("--set", options.settings, "change one setting, see below; may be repeated")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false)
        ->check(isSetting);
    std::string keys = "Settings:\n";
    for (const auto& setting : settings()) keys += "  " + padRight(setting.name, 18) + setting.allowed + "\n";
    command.footer(keys);
}

void requireData(const Session& session, const DataArguments& data, const std::string& argument) {
    if (data.folder.empty() && session.projectFolder.empty()) throw CLI::RequiredError(argument + " or --project");
    if (data.image.empty() != data.label.empty()) {
        throw CLI::RequiredError(data.image.empty() ? "--image-column" : "--label-column");
    }
}

ColumnNames columnsOf(const DataArguments& data) {
    ColumnNames columns{pathFromUtf8(data.table), data.image, data.label, data.lesion, data.patient};
    // As typed where that is a file, else a name inside the data's folder, which openDataset knows to look for.
    std::error_code ignored;
    if (!columns.table.empty() && isThere(columns.table)) columns.table = fs::absolute(columns.table, ignored);
    return columns;
}

Result<Dataset> openData(const Session& session, const DataArguments& data) {
    auto folder = pathFromUtf8(data.folder);
    auto columns = columnsOf(data);
    if (data.folder.empty()) {
        if (!session.project) return fail(MessageId::ProjectInvalid, {{"path", session.projectFolder}});
        folder = session.project->dataset;
        if (columns.image.empty()) columns = session.project->columns;
        if (!isThere(folder)) return fail(MessageId::DatasetMoved, {{"path", toUtf8(folder)}});
    }
    std::error_code ignored;
    if (auto whole = fs::absolute(folder, ignored); !ignored) folder = whole.lexically_normal();
    auto dataset = [&] {
        ProgressBar bar("Opening");
        return openDataset(folder, columns, session.control.token(), bar.callback());
    }();
    if (!dataset) return dataset;
    if (auto excluded = applyExclusions(session, data, *dataset); !excluded) return tl::unexpected(excluded.error());
    return dataset;
}

Result<TrainingOptions> chooseOptions(const Session& session, const OptionArguments& arguments) {
    TrainingOptions options;
    if (arguments.preset.empty() && session.project) {
        options = session.project->options;
    } else {
        auto preset = presetOptions(arguments.preset.empty() ? "recommended" : arguments.preset);
        if (!preset) return preset;
        options = std::move(*preset);
    }
    for (const auto& setting : arguments.settings) {
        const auto equals = setting.find('=');
        const auto set = setOption(options, setting.substr(0, equals), setting.substr(equals + 1));
        if (!set) return tl::unexpected(set.error());
    }
    dropWhatHangsOnWeights(options, arguments.settings);
    if (const auto checked = checkOptions(options); !checked) return tl::unexpected(checked.error());
    return options;
}

bool isUsageError(MessageId id) {
    switch (id) {
        case MessageId::UnknownPreset:
        case MessageId::UnknownOption:
        case MessageId::OptionValue:
        case MessageId::OptionConflict:
        case MessageId::ClassMappingSyntax:
        case MessageId::ClassMappingTwice:
        case MessageId::ClinicalProof:
        case MessageId::ClinicalOrigin:
        case MessageId::EffectNoChange:
        case MessageId::EffectChangesImages:
        case MessageId::ExportFormat:
            return true;
        default:
            return false;
    }
}

}  // namespace lesion::cli
