#include "core/project/Lesson.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/OpenDataset.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace lesion {

namespace {

namespace fs = std::filesystem;

constexpr const char* dataName = "data";
constexpr const char* lessonFile = "lesson.json";
constexpr const char* projectFile = "project.json";
constexpr const char* runsName = "runs";
/// What all lessons share: a network that learns in few epochs on small pictures (the preset's own needs many for its
/// batch norms to settle, which hides what a lesson is to show), and every picture.
const std::vector<std::pair<std::string, std::string>> common{
    {"architecture", "resnet-18"}, {"input_size", "32"}, {"subset", "0"}};

Result<void> fill(const Lesson& lesson, Project& project, const StopToken& stop, const Progress& progress) {
    const auto options = lessonOptions(lesson);
    if (!options) return tl::unexpected(options.error());
    project.options = *options;
    if (auto drawn = writeSyntheticDataset(project.dataset, lesson.data, stop, progress); !drawn) return drawn;
    const auto dataset = openDataset(project.dataset, {}, stop);
    if (!dataset) return tl::unexpected(dataset.error());
    project.datasetFingerprint = dataset->fingerprint();
    const nlohmann::json what{{"lesson", lesson.id}};
    if (auto written = writeFile(project.folder / lessonFile, std::string_view(what.dump() + "\n")); !written)
        return written;
    return saveProject(project);
}

}  // namespace

const std::vector<Lesson>& lessons() {
    static const std::vector<Lesson> all{
        {"imbalance", {600, 11, 0}, {{"sampling", "none"}, {"epochs", "6"}}},
        {"leakage", {600, 12, 6}, {{"split", "image"}, {"epochs", "8"}}},
        {"skew", {600, 13, 0}, {{"scale_fault", "true"}, {"epochs", "4"}}},
        {"collapse",
         {600, 14, 0},
         {{"sampling", "none"},
          {"optimizer", "sgd"},
          {"learning_rate", "0.3"},
          {"gradient_clip", "0"},
          {"schedule", "constant"},
          {"epochs", "3"}}},
        {"overfitting", {280, 15, 0}, {{"schedule", "constant"}, {"epochs", "20"}}},
        {"calibration", {600, 16, 0}, {{"schedule", "constant"}, {"epochs", "10"}}},
    };
    return all;
}

const Lesson* findLesson(const std::string& id) {
    const auto found =
        std::find_if(lessons().begin(), lessons().end(), [&](const Lesson& lesson) { return lesson.id == id; });
    return found == lessons().end() ? nullptr : &*found;
}

Result<TrainingOptions> lessonOptions(const Lesson& lesson) {
    auto options = presetOptions("quick");
    if (!options) return options;
    for (const auto* settings : {&common, &lesson.settings})
        for (const auto& [key, value] : *settings)
            if (auto set = setOption(*options, key, value); !set) return tl::unexpected(set.error());
    if (auto checked = checkOptions(*options); !checked) return tl::unexpected(checked.error());
    return options;
}

Result<Project> makeLesson(const Lesson& lesson, const fs::path& folder, const StopToken& stop,
                           const Progress& progress) {
    std::error_code problem;
    const bool existed = fs::exists(folder, problem);
    if (existed && !fs::is_empty(folder, problem)) return fail(MessageId::FolderNotEmpty, {{"path", toUtf8(folder)}});
    Project project;
    project.folder = fs::absolute(folder, problem).lexically_normal();
    project.dataset = project.folder / dataName;
    auto made = makeFolder(project.folder);
    if (made) made = fill(lesson, project, stop, progress);
    if (made) return project;
    for (const char* part : {dataName, lessonFile, projectFile, runsName}) fs::remove_all(folder / part, problem);
    if (!existed) fs::remove(folder, problem);
    return tl::unexpected(made.error());
}

const Lesson* lessonOf(const fs::path& folder) {
    std::error_code ignored;
    if (!fs::is_regular_file(folder / lessonFile, ignored)) return nullptr;
    const auto text = readText(folder / lessonFile);
    if (!text) return nullptr;
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    const auto id = json.is_object() ? json.find("lesson") : json.end();
    return json.is_object() && id != json.end() && id->is_string() ? findLesson(id->get<std::string>()) : nullptr;
}

}  // namespace lesion
