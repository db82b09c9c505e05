#include "core/base/MessageIds.h"
#include "core/evaluation/CrossValidation.h"
#include "core/evaluation/Effect.h"
#include "core/evaluation/LeakDemo.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/ProjectDocument.h"
#include "ui/frame/ProjectLoading.h"

#include <algorithm>
#include <optional>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <utility>

namespace lesion {

namespace {

constexpr int watchedRuns = 32;  ///< unfinished runs whose folders are watched, newest first

QString toQString(const std::filesystem::path& path) {
    return lesion::toQString(toUtf8(path));
}

std::optional<SeveralKind> kindOf(const std::filesystem::path& folder) {
    if (isLeakDemo(folder)) return SeveralKind::LeakDemo;
    if (isEffect(folder)) return SeveralKind::Effect;
    if (isCrossValidation(folder)) return SeveralKind::CrossValidation;
    return std::nullopt;
}

/// Folds or arms; 0: its description cannot be read.
int plannedOf(const std::filesystem::path& folder, SeveralKind kind) {
    if (kind == SeveralKind::Effect) return effectHeader(folder) ? 2 : 0;
    const auto header = kind == SeveralKind::LeakDemo ? leakDemoHeader(folder) : crossValidationHeader(folder);
    return header ? header->count : 0;
}

/// Cheap: only what says that a folder is one.
std::vector<RunGroup> listGroups(const std::filesystem::path& runs) {
    std::vector<RunGroup> groups;
    const QDir folder(toQString(runs));
    for (const QFileInfo& entry : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const auto path = pathFromUtf8(fromQString(entry.filePath()));
        const auto kind = kindOf(path);
        if (!kind) continue;
        const int planned = plannedOf(path, *kind);
        if (planned == 0) continue;
        const QFileInfo figures(entry.filePath() + QStringLiteral("/metrics.json"));
        groups.push_back(
            {entry.filePath(), *kind, planned, figures.exists() ? figures.lastModified().toMSecsSinceEpoch() : 0});
    }
    return groups;
}

}  // namespace

void ProjectDocument::reloadRuns() {
    const int generation = ++runsGeneration_;
    if (project_.folder.empty()) return;
    struct Listed {
        std::vector<Run> runs;
        std::vector<RunGroup> groups;
        QString newestWithModel;
    };
    runAsync(
        &pool_, this,
        [folder = project_.runsFolder()] {
            auto runs = listRuns(folder);
            const auto newest = toQString(newestWithModel(runs));
            return std::make_shared<Listed>(Listed{std::move(runs), listGroups(folder), newest});
        },
        [this, generation](const std::shared_ptr<Listed>& listed) {
            if (generation == runsGeneration_)
                takeRuns(std::move(listed->runs), std::move(listed->groups), listed->newestWithModel);
        });
}

void ProjectDocument::takeRuns(std::vector<Run> runs, std::vector<RunGroup> groups, const QString& newestWithModel) {
    runs_ = std::move(runs);
    groups_ = std::move(groups);
    watchRuns();
    Q_EMIT runsChanged();
    const bool selectedExists = std::any_of(runs_.begin(), runs_.end(),
                                            [this](const Run& run) { return toQString(run.folder) == selectedRun_; });
    if (runChosen_ && selectedExists) return;
    runChosen_ = false;
    if (selectedRun_ == newestWithModel) return;
    selectedRun_ = newestWithModel;
    Q_EMIT selectedRunChanged();
}

/// Runs made headless appear and grow too: a new folder shows in runs/, an epoch or an end in the run's own.
void ProjectDocument::watchRuns() {
    if (!watcher_.directories().isEmpty()) watcher_.removePaths(watcher_.directories());
    QStringList folders{toQString(project_.runsFolder())};
    for (auto run = runs_.rbegin(); run != runs_.rend() && folders.size() <= watchedRuns; ++run) {
        if (run->resumable()) folders << toQString(run->folder);
    }
    for (const RunGroup& group : groups_) folders << group.folder;
    watcher_.addPaths(folders);
}

void ProjectDocument::selectRun(const QString& folder) {
    runChosen_ = !folder.isEmpty();
    if (folder == selectedRun_) return;
    selectedRun_ = folder;
    Q_EMIT selectedRunChanged();
}

void ProjectDocument::deleteRun(const QString& folder) {
    runAsync(
        &pool_, this, [folder] { return QFile::moveToTrash(folder); },
        [this, folder](bool moved) {
            if (!moved) Q_EMIT failed(Error{{MessageId::FileUnwritable, {{"path", fromQString(folder)}}}, {}});
            reloadRuns();
        });
}

}  // namespace lesion
