#include "core/project/Project.h"

#include "core/base/MessageIds.h"

#include <nlohmann/json.hpp>

namespace lesion {

namespace {

namespace fs = std::filesystem;

constexpr int formatVersion = 1;
constexpr const char* fileName = "project.json";

/// UTF-8 with / on every system, so that a project written on Windows opens on Linux.
std::string portable(const fs::path& path) {
    const auto text = path.generic_u8string();
    return {text.begin(), text.end()};
}

/// `path` seen from `base` where both are on one disk, else as it is.
fs::path seenFrom(const fs::path& base, const fs::path& path) {
    if (path.empty() || path.is_relative()) return path;
    std::error_code ignored;
    auto relative = fs::relative(path, base, ignored);
    return ignored || relative.empty() ? path : relative;
}

/// The opposite of seenFrom: absolute, without "..".
fs::path resolved(const fs::path& base, const fs::path& path) {
    return path.empty() ? path : (base / path).lexically_normal();
}

fs::path absoluteFolder(const fs::path& path) {
    std::error_code ignored;
    auto result = fs::absolute(path, ignored).lexically_normal();
    return result.has_filename() ? result : result.parent_path();  // "folder/" names the same folder
}

nlohmann::json columnsToJson(const Project& project) {
    const auto& columns = project.columns;
    return {{"table", portable(seenFrom(project.dataset, columns.table))},
            {"image", columns.image},
            {"label", columns.label},
            {"lesion", columns.lesion},
            {"patient", columns.patient}};
}

ColumnNames columnsFromJson(const nlohmann::json& json, const fs::path& dataset) {
    ColumnNames columns;
    columns.table = resolved(dataset, pathFromUtf8(json.value("table", "")));
    columns.image = json.value("image", "");
    columns.label = json.value("label", "");
    columns.lesion = json.value("lesion", "");
    columns.patient = json.value("patient", "");
    return columns;
}

Result<Project> projectFromJson(const nlohmann::json& json, const fs::path& folder) {
    const auto shown = toUtf8(folder);
    const int version = json.at("format_version").get<int>();
    if (version > formatVersion) {
        return fail(MessageId::ProjectNewer, {{"path", shown}, {"version", std::to_string(version)}});
    }
    Project project;
    project.folder = folder;
    const auto& dataset = json.at("dataset");
    project.dataset = resolved(folder, pathFromUtf8(dataset.at("path").get<std::string>()));
    project.datasetFingerprint = dataset.value("fingerprint", "");
    if (dataset.contains("columns")) project.columns = columnsFromJson(dataset.at("columns"), project.dataset);
    auto options = optionsFromJson(json.at("options"));
    if (!options) return fail(MessageId::ProjectInvalid, {{"path", shown}}, toEnglish(options.error().message));
    project.options = std::move(*options);
    project.exclusions = json.value("exclusions", Exclusions());
    return project;
}

}  // namespace

bool isProject(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_regular_file(folder / fileName, ignored);
}

Result<Project> loadProject(const fs::path& folder) {
    const auto path = absoluteFolder(folder);
    const auto invalid = [&](std::string detail) {
        return fail(MessageId::ProjectInvalid, {{"path", toUtf8(path)}}, std::move(detail));
    };
    std::error_code ignored;
    if (!fs::is_directory(path, ignored)) return fail(MessageId::FolderMissing, {{"path", toUtf8(path)}});
    const auto text = readText(path / fileName);
    if (!text) return invalid(toEnglish(text.error().message));
    try {
        return projectFromJson(nlohmann::json::parse(*text), path);
    } catch (const std::exception& exception) {
        return invalid(exception.what());
    }
}

Result<void> saveProject(const Project& project) {
    const auto folder = absoluteFolder(project.folder);
    if (auto made = makeFolder(folder / "runs"); !made) return made;
    try {
        const nlohmann::json json{{"format_version", formatVersion},
                                  {"dataset",
                                   {{"path", portable(seenFrom(folder, project.dataset))},
                                    {"fingerprint", project.datasetFingerprint},
                                    {"columns", columnsToJson(project)}}},
                                  {"options", toJson(project.options)},
                                  {"exclusions", project.exclusions}};
        return writeFile(folder / fileName, std::string_view(json.dump(2) + "\n"));
    } catch (const std::exception& exception) {
        return fail(MessageId::Internal, {{"where", "project"}}, exception.what());
    }
}

}  // namespace lesion
