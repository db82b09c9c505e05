#include "ui/frame/ProjectLoading.h"

#include "core/base/MessageIds.h"
#include "core/base/SystemFile.h"

#include <spdlog/spdlog.h>
#include <algorithm>
#include <cctype>
#include <system_error>

namespace lesion {

namespace fs = std::filesystem;

namespace {

/// Letters and digits of any script stay; what a file system or a shell could stumble over becomes a line.
std::string folderName(const std::string& name) {
    std::string safe;
    for (const char letter : name.substr(0, 60)) {
        const auto code = static_cast<unsigned char>(letter);
        safe += code >= 0x80 || std::isalnum(code) || letter == '-' || letter == '.' ? letter : '_';
    }
    // substr may have cut a UTF-8 sequence in two.
    while (!safe.empty() && name.size() > 60 && (static_cast<unsigned char>(safe.back()) & 0x80) != 0) safe.pop_back();
    while (!safe.empty() && safe.front() == '.') safe.erase(safe.begin());
    return safe.empty() ? "data" : safe;
}

fs::path resolved(const fs::path& path) {
    std::error_code error;
    const auto canonical = fs::weakly_canonical(path, error);
    return error ? path.lexically_normal() : canonical;
}

/// The data set's own project, new or as it was left.
Result<Project> automaticProject(const Dataset& dataset, const ColumnNames& columns) {
    Project project;
    project.folder = automaticProjectFolder(dataset);
    if (isProject(project.folder)) {
        auto known = loadProject(project.folder);
        if (!known) return known;
        project = std::move(*known);
    } else {
        project.options = firstOptions(dataset);
        if (auto made = makeFolder(project.runsFolder()); !made) return tl::unexpected(made.error());
    }
    project.dataset = dataset.folder;
    project.columns = columns;
    return project;
}

}  // namespace

Result<ProjectDocument::Loaded> ProjectDocument::Loaded::automatic(std::shared_ptr<const Dataset> dataset,
                                                                   const ColumnNames& columns, const fs::path& held) {
    auto project = automaticProject(*dataset, columns);
    if (!project) return tl::unexpected(project.error());
    Loaded loaded{std::move(*project), nullptr, std::move(dataset), {}, false, false};
    if (auto claimed = loaded.claim(held); !claimed) return tl::unexpected(claimed.error());
    loaded.compareFingerprint();
    return loaded;
}

Result<ProjectDocument::Loaded> ProjectDocument::Loaded::ofFolder(const fs::path& path, const fs::path& held,
                                                                  const StopToken& stop, const Progress& progress) {
    auto dataset = openDataset(path, {}, stop, progress);
    if (!dataset) return tl::unexpected(dataset.error());
    return automatic(std::make_shared<const Dataset>(std::move(*dataset)), {}, held);
}

Result<ProjectDocument::Loaded> ProjectDocument::Loaded::ofProject(const fs::path& path, const fs::path& held,
                                                                   const StopToken& stop, const Progress& progress) {
    auto project = loadProject(path);
    if (!project) return tl::unexpected(project.error());
    Loaded loaded{std::move(*project), nullptr, nullptr, {}, false, false};
    if (auto claimed = loaded.claim(held); !claimed) return tl::unexpected(claimed.error());
    const fs::path& data = loaded.project.dataset;
    if (data.empty()) return loaded;
    std::error_code error;
    if (!fs::exists(data, error)) {
        loaded.datasetMoved = true;
        return loaded;
    }
    auto dataset = openDataset(data, loaded.project.columns, stop, progress);
    if (stop.stopRequested()) return fail(MessageId::Stopped);
    if (dataset) {
        loaded.dataset = std::make_shared<const Dataset>(std::move(*dataset));
        loaded.compareFingerprint();
    } else {
        loaded.datasetError = dataset.error();
    }
    return loaded;
}

Result<ProjectDocument::Loaded> ProjectDocument::Loaded::copy(const Project& project, const fs::path& to,
                                                              const StopToken& stop, const Progress& progress) {
    Loaded loaded{project, nullptr, nullptr, {}, false, false};
    loaded.project.folder = to;
    if (auto copied = copyProject(project.folder, to, stop, progress); !copied) return tl::unexpected(copied.error());
    if (auto claimed = loaded.claim({}); !claimed) return tl::unexpected(claimed.error());
    if (auto saved = saveProject(loaded.project); !saved) return tl::unexpected(saved.error());
    return loaded;
}

void ProjectDocument::Loaded::compareFingerprint() {
    const std::string now = dataset->fingerprint();
    datasetDiffers = !project.datasetFingerprint.empty() && project.datasetFingerprint != now;
    project.datasetFingerprint = now;
}

/// Locks the project unless it is the one that is open.
Result<void> ProjectDocument::Loaded::claim(const fs::path& held) {
    if (sameFolder(project.folder, held)) return {};
    auto taken = FolderLock::acquire(project.folder);
    if (!taken) return tl::unexpected(taken.error());
    lock = std::make_shared<FolderLock>(std::move(*taken));
    return {};
}

fs::path automaticProjectFolder(const Dataset& dataset) {
    const std::string hash = toHex(hash64(toUtf8(resolved(dataset.folder)))).substr(0, 8);
    return dataFolder() / "projects" / pathFromUtf8(folderName(dataset.name) + "-" + hash);
}

TrainingOptions firstOptions(const Dataset& dataset) {
    const auto options = presetOptions(dataset.synthetic ? "quick" : "recommended");
    return options ? *options : TrainingOptions{};
}

bool sameFolder(const fs::path& first, const fs::path& second) {
    return !first.empty() && !second.empty() && resolved(first) == resolved(second);
}

Result<void> copyProject(const fs::path& from, const fs::path& to, const StopToken& stop, const Progress& progress) {
    std::error_code error;
    if (fs::exists(to, error) && !fs::is_empty(to, error)) {
        return fail(MessageId::FolderNotEmpty, {{"path", toUtf8(to)}});
    }
    if (auto made = makeFolder(to / "runs"); !made) return made;
    std::vector<fs::path> files;
    for (fs::recursive_directory_iterator entry(from / "runs", error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->is_regular_file(error)) files.push_back(entry->path());
    }
    Result<void> result;
    std::int64_t done = 0;
    for (const auto& file : files) {
        if (stop.stopRequested()) result = fail(MessageId::Stopped);
        const fs::path target = to / file.lexically_relative(from);
        if (result) fs::create_directories(target.parent_path(), error);
        if (result && !fs::copy_file(file, target, error)) result = tl::unexpected(writeError(target, error));
        if (!result) break;
        if (progress) progress(++done, std::int64_t(files.size()));
    }
    if (!result) fs::remove_all(to / "runs", error);
    return result;
}

fs::path newestWithModel(const std::vector<Run>& runs) {
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        std::error_code error;
        if (fs::exists(run->modelFile(), error)) return run->folder;
    }
    return {};
}

}  // namespace lesion
