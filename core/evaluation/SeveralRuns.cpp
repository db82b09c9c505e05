#include "core/evaluation/SeveralRuns.h"

#include "core/base/MessageIds.h"
#include "core/dataset/Exclusions.h"
#include "core/training/RunFiles.h"

#include <nlohmann/json.hpp>

namespace lesion {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

bool holdsSomethingElse(const fs::path& folder) {
    std::error_code error;
    return fs::exists(folder, error) && !(fs::is_directory(folder, error) && fs::is_empty(folder, error));
}

tl::unexpected<Error> damaged(const fs::path& folder, const char* file, const std::string& detail) {
    return fail(MessageId::RunInvalid, {{"path", toUtf8(folder)}, {"file", file}}, detail);
}

/// The options as this program writes them: keys that an older one did not know have their default.
json normalised(const json& options) {
    const auto read = optionsFromJson(options);
    return read ? toJson(*read) : json();
}

Result<void> checkIsSame(const fs::path& folder, const char* file, const json& wanted) {
    const auto text = readText(folder / file);
    if (!text) return tl::unexpected(text.error());
    const json found = json::parse(*text, nullptr, false);
    if (!found.is_object() || !found.contains("options")) return damaged(folder, file, "no settings");
    if (found.value("dataset_fingerprint", json()) != wanted.at("dataset_fingerprint"))
        return fail(MessageId::DatasetChanged, {{"path", toUtf8(folder)}}, "another data set");
    for (const char* key : {"what", "exclusions"}) {
        if (found.value(key, json()) != wanted.at(key))
            return fail(MessageId::RunExists, {{"path", toUtf8(folder)}}, key);
    }
    if (normalised(found.at("options")) != wanted.at("options"))
        return fail(MessageId::RunExists, {{"path", toUtf8(folder)}}, "other settings");
    return {};
}

}  // namespace

bool isComplete(const Run& run) {
    return !run.resumable() && run.test.has_value();
}

Result<RunsFolder> RunsFolder::open(const fs::path& folder, const char* file, const json& what,
                                    const TrainingOptions& options, const Dataset& dataset) {
    const json document = {{"format_version", 1},
                           {"lesionlab", programVersion()},
                           {"started_at", utcNow()},
                           {"what", what},
                           {"options", toJson(options)},
                           {"dataset_fingerprint", dataset.fingerprint()},
                           {"dataset", {{"name", dataset.name}, {"folder", toUtf8(dataset.folder)}}},
                           {"exclusions", exclusionsOf(dataset)}};
    std::error_code error;
    const bool begun = fs::exists(folder / file, error);
    if (!begun && holdsSomethingElse(folder)) return fail(MessageId::RunExists, {{"path", toUtf8(folder)}});
    if (begun) {
        if (auto same = checkIsSame(folder, file, document); !same) return tl::unexpected(same.error());
    }
    if (auto made = makeFolder(folder); !made) return tl::unexpected(made.error());
    auto lock = FolderLock::acquire(folder);
    if (!lock) return tl::unexpected(lock.error());
    if (!begun) {
        const auto text = document.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
        if (auto written = writeFile(folder / file, text); !written) return tl::unexpected(written.error());
    }
    return RunsFolder(folder, std::move(*lock));
}

Result<Run> RunsFolder::train(const std::string& name, int number, int total, const Dataset& dataset,
                              const TrainingOptions& options, const Split& split, const TrainingControl& control,
                              SeveralRunsObserver& observer) const {
    const fs::path folder = folder_ / name;
    std::error_code error;
    if (!fs::exists(folder / runfile::options, error)) {
        // Ended while it was being made: the settings are written last, without them nothing was trained.
        fs::remove_all(folder, error);
        observer.runStarted(name, number, total);
        return lesion::train(dataset, options, split, folder, control, observer);
    }
    auto run = loadRun(folder);
    if (!run || isComplete(*run)) return run;
    observer.runStarted(name, number, total);
    return resumeTraining(dataset, folder, control, observer);
}

Result<RunsHeader> readRunsHeader(const fs::path& folder, const char* file, const char* countKey) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) return fail(MessageId::FolderMissing, {{"path", toUtf8(folder)}});
    const auto text = readText(folder / file);
    if (!text) return damaged(folder, file, toEnglish(text.error().message));
    try {
        const json document = json::parse(*text);
        auto options = optionsFromJson(document.at("options"));
        if (!options) return damaged(folder, file, toEnglish(options.error().message));
        const json& what = document.at("what");
        return RunsHeader{std::move(*options), what.at(countKey).get<int>(), what.dump()};
    } catch (const json::exception& exception) {
        return damaged(folder, file, exception.what());
    }
}

}  // namespace lesion
