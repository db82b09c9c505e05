#include "ui/frame/ProjectDocument.h"

#include "core/base/MessageIds.h"
#include "core/dataset/SyntheticLesions.h"
#include "ui/frame/Async.h"
#include "ui/frame/ChangeOptions.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/ProjectLoading.h"

#include <spdlog/spdlog.h>
#include <algorithm>
#include <chrono>
#include <QFile>
#include <utility>

namespace lesion {

namespace {

namespace fs = std::filesystem;

constexpr int saveDelay = 500;     ///< ms after a change
constexpr int runsDelay = 300;     ///< ms: a run folder changes several times in a moment
constexpr int problemDelay = 200;  ///< ms: a grid of damaged images reports many at once
constexpr int progressDelay = 50;  ///< ms between two reports of progress

QString toQString(const fs::path& path) {
    return lesion::toQString(toUtf8(path));
}

fs::path toPath(const QString& text) {
    return pathFromUtf8(fromQString(text));
}

}  // namespace

ProjectDocument::ProjectDocument(QObject* parent) : QObject(parent) {
    savePool_.setMaxThreadCount(1);
    pool_.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    for (auto* timer : {&saveTimer_, &problemTimer_, &runsTimer_}) timer->setSingleShot(true);
    saveTimer_.setInterval(saveDelay);
    problemTimer_.setInterval(problemDelay);
    runsTimer_.setInterval(runsDelay);
    connect(&saveTimer_, &QTimer::timeout, this, &ProjectDocument::saveNow);
    connect(&problemTimer_, &QTimer::timeout, this, &ProjectDocument::addPendingProblems);
    connect(&runsTimer_, &QTimer::timeout, this, &ProjectDocument::reloadRuns);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, &runsTimer_, qOverload<>(&QTimer::start));
}

ProjectDocument::~ProjectDocument() {
    stop_.requestStop();
    if (saveTimer_.isActive()) saveNow();
    savePool_.waitForDone();
    pool_.clear();
    pool_.waitForDone();
}

void ProjectDocument::setOptions(const TrainingOptions& options, const QString& undoText) {
    TrainingOptions wanted = options;
    wanted.split.seed = wanted.seed;
    if (wanted == project_.options) return;
    undoStack_.push(new ChangeOptions(this, project_.options, wanted, undoText));
}

void ProjectDocument::takeOptions(const TrainingOptions& options) {
    const TrainingOptions before = std::exchange(project_.options, options);
    Q_EMIT optionsChanged();
    if (before.classes != options.classes) {
        rebuildDataset();
    } else if (before.split != options.split || before.seed != options.seed) {
        rebuildSplit();
    }
    saveSoon();
}

void ProjectDocument::startOpening(Activity activity, Load load, std::function<void(Loaded)> take) {
    stop_.requestStop();
    stop_ = StopToken();
    const int generation = ++openGeneration_;
    opening_ = true;
    activity_ = activity;
    Q_EMIT openingChanged();
    Q_EMIT openingProgress(0, 0);
    const auto lastReport = std::make_shared<std::chrono::steady_clock::time_point>();
    Progress progress = [this, generation, lastReport](std::int64_t done, std::int64_t total) {
        const auto now = std::chrono::steady_clock::now();
        if (done < total && now - *lastReport < std::chrono::milliseconds(progressDelay)) return;
        *lastReport = now;
        QMetaObject::invokeMethod(
            this,
            [this, generation, done, total] {
                if (generation == openGeneration_ && opening_) Q_EMIT openingProgress(done, total);
            },
            Qt::QueuedConnection);
    };
    runAsync(
        &pool_, this,
        [load = std::move(load), stop = stop_, progress = std::move(progress)] {
            return std::make_shared<Result<Loaded>>(load(stop, progress));
        },
        [this, generation, take = std::move(take)](const std::shared_ptr<Result<Loaded>>& result) {
            if (generation != openGeneration_) return;
            endOpening();
            if (*result) {
                take(std::move(**result));
            } else if (result->error().message.id == MessageId::FolderInUse) {
                Q_EMIT failed(result->error());
            } else if (result->error().message.id != MessageId::Stopped) {
                Q_EMIT openFailed(result->error());
            }
        });
}

void ProjectDocument::endOpening() {
    opening_ = false;
    Q_EMIT openingChanged();
}

void ProjectDocument::cancelOpening() {
    if (!opening_) return;
    stop_.requestStop();
    ++openGeneration_;
    endOpening();
}

void ProjectDocument::inspectDataset(const QString& folder, const ColumnNames& columns) {
    reported_ = nullptr;
    startOpening(
        Activity::Opening,
        [path = toPath(folder), columns](const StopToken& stop, const Progress& progress) -> Result<Loaded> {
            auto dataset = openDataset(path, columns, stop, progress);
            if (!dataset) return tl::unexpected(dataset.error());
            Loaded loaded;
            loaded.dataset = std::make_shared<const Dataset>(std::move(*dataset));
            return loaded;
        },
        [this, columns](Loaded loaded) {
            reported_ = loaded.dataset;
            reportedColumns_ = columns;
            Q_EMIT reportReady(reported_);
        });
}

void ProjectDocument::useReported() {
    if (!reported_) return;
    startOpening(
        Activity::Opening,
        [dataset = std::exchange(reported_, nullptr), columns = reportedColumns_, held = project_.folder](
            const StopToken&, const Progress&) { return Loaded::automatic(dataset, columns, held); },
        [this](Loaded loaded) { takeLoaded(std::move(loaded)); });
}

void ProjectDocument::openSynthetic() {
    startOpening(
        Activity::MakingImages,
        [held = project_.folder](const StopToken& stop, const Progress& progress) -> Result<Loaded> {
            const auto folder = builtInSyntheticDataset(stop, progress);
            if (!folder) return tl::unexpected(folder.error());
            auto dataset = openDataset(*folder, {}, stop, progress);
            if (!dataset) return tl::unexpected(dataset.error());
            return Loaded::automatic(std::make_shared<const Dataset>(std::move(*dataset)), {}, held);
        },
        [this](Loaded loaded) { takeLoaded(std::move(loaded)); });
}

void ProjectDocument::openFolder(const QString& folder) {
    startOpening(
        Activity::Opening,
        [path = toPath(folder), held = project_.folder](const StopToken& stop, const Progress& progress) {
            return isProject(path) ? Loaded::ofProject(path, held, stop, progress)
                                   : Loaded::ofFolder(path, held, stop, progress);
        },
        [this](Loaded loaded) { takeLoaded(std::move(loaded)); });
}

void ProjectDocument::relocateDataset(const QString& folder) {
    startOpening(
        Activity::Opening,
        [path = toPath(folder), project = project_](const StopToken& stop, const Progress& progress) -> Result<Loaded> {
            auto dataset = openDataset(path, project.columns, stop, progress);
            if (!dataset) return tl::unexpected(dataset.error());
            Loaded loaded{project, nullptr, std::make_shared<const Dataset>(std::move(*dataset)), {}, false, false};
            loaded.project.dataset = path;
            loaded.compareFingerprint();
            return loaded;
        },
        [this](Loaded loaded) { takeLoaded(std::move(loaded)); });
}

void ProjectDocument::verifyImages() {
    if (!opened_) return;
    startOpening(
        Activity::Verifying,
        [opened = opened_](const StopToken& stop, const Progress& progress) -> Result<Loaded> {
            auto dataset = lesion::verifyImages(*opened, stop, progress);
            if (!dataset) return tl::unexpected(dataset.error());
            Loaded loaded;
            loaded.dataset = std::make_shared<const Dataset>(std::move(*dataset));
            return loaded;
        },
        [this](const Loaded& loaded) { setOpened(loaded.dataset); });
}

void ProjectDocument::saveProjectAs(const QString& folder) {
    if (project_.folder.empty() || sameFolder(toPath(folder), project_.folder)) return;
    startOpening(
        Activity::Copying,
        [path = toPath(folder), project = project_](const StopToken& stop, const Progress& progress) {
            return Loaded::copy(project, path, stop, progress);
        },
        [this](Loaded loaded) {
            const fs::path selected = toPath(selectedRun_).filename();
            releaseLock();
            lock_ = std::move(loaded.lock);
            project_.folder = loaded.project.folder;
            if (!selectedRun_.isEmpty()) selectedRun_ = toQString(project_.runsFolder() / selected);
            Q_EMIT projectChanged();
            saveNow();  // what was changed while the copy was under way
            reloadRuns();
        });
}

void ProjectDocument::takeLoaded(Loaded loaded) {
    const bool another = !sameFolder(loaded.project.folder, project_.folder);
    if (another) {
        if (saveTimer_.isActive()) saveNow();
        releaseLock();
        lock_ = std::move(loaded.lock);
        project_ = std::move(loaded.project);
        undoStack_.clear();
        runs_.clear();
        groups_.clear();
        selectedRun_.clear();
        runChosen_ = false;
        opened_ = dataset_ = nullptr;
        split_ = nullptr;
        splitError_.reset();
        Q_EMIT projectChanged();
        Q_EMIT optionsChanged();
        Q_EMIT exclusionsChanged();
        Q_EMIT runsChanged();
        Q_EMIT selectedRunChanged();
    } else {  // what is in memory may be newer than project.json
        project_.dataset = loaded.project.dataset;
        project_.datasetFingerprint = loaded.project.datasetFingerprint;
        project_.columns = loaded.project.columns;
    }
    setOpened(loaded.dataset);
    saveNow();
    reloadRuns();
    if (loaded.datasetMoved) Q_EMIT datasetMoved(toQString(project_.dataset));
    if (loaded.datasetError) Q_EMIT openFailed(*loaded.datasetError);
    if (loaded.datasetDiffers) Q_EMIT datasetDiffers();
}

void ProjectDocument::setOpened(std::shared_ptr<const Dataset> dataset) {
    opened_ = withExclusions(std::move(dataset));
    dataset_ = nullptr;
    split_ = nullptr;
    pendingProblems_.clear();
    Q_EMIT openedChanged();
    rebuildDataset();
}

void ProjectDocument::rebuildDataset() {
    const int generation = ++datasetGeneration_;
    if (!opened_ || project_.options.classes.isIdentity()) return takeDataset(opened_);
    runAsync(
        &pool_, this,
        [opened = opened_, mapping = project_.options.classes] {
            return std::make_shared<Result<Dataset>>(applyClasses(*opened, mapping));
        },
        [this, generation](const std::shared_ptr<Result<Dataset>>& result) {
            if (generation != datasetGeneration_) return;
            if (*result) return takeDataset(std::make_shared<const Dataset>(std::move(**result)));
            takeDataset(nullptr);
            splitError_ = result->error();
            Q_EMIT splitChanged();
        });
}

void ProjectDocument::takeDataset(std::shared_ptr<const Dataset> dataset) {
    dataset_ = std::move(dataset);
    split_ = nullptr;
    splitError_.reset();
    Q_EMIT datasetChanged();
    rebuildSplit();
}

void ProjectDocument::rebuildSplit() {
    const int generation = ++splitGeneration_;
    split_ = nullptr;
    if (!dataset_) {
        Q_EMIT splitChanged();
        return;
    }
    runAsync(
        &pool_, this,
        [dataset = dataset_, options = project_.options.split] {
            return std::make_shared<Result<Split>>(makeSplit(*dataset, options));
        },
        [this, generation](const std::shared_ptr<Result<Split>>& result) {
            if (generation != splitGeneration_) return;
            splitError_.reset();
            if (*result) {
                split_ = std::make_shared<const Split>(std::move(**result));
            } else {
                splitError_ = result->error();
            }
            Q_EMIT splitChanged();
        });
}

void ProjectDocument::addProblem(const Problem& problem) {
    pendingProblems_.push_back(problem);
    if (!problemTimer_.isActive()) problemTimer_.start();
}

void ProjectDocument::addPendingProblems() {
    if (!opened_) return pendingProblems_.clear();
    runAsync(
        &pool_, this,
        [opened = opened_, problems = std::exchange(pendingProblems_, {})] {
            Dataset dataset = *opened;
            for (const auto& problem : problems) {
                const bool known = std::any_of(dataset.problems.begin(), dataset.problems.end(), [&](const auto& one) {
                    return one.kind == problem.kind && one.subject == problem.subject;
                });
                if (!known) dataset.problems.push_back(problem);
            }
            const bool same = dataset.problems.size() == opened->problems.size();
            return std::pair(opened, same ? opened : std::make_shared<const Dataset>(std::move(dataset)));
        },
        [this](const std::pair<std::shared_ptr<const Dataset>, std::shared_ptr<const Dataset>>& change) {
            const auto& [before, after] = change;
            if (before != opened_ || before == after) return;
            if (dataset_ == opened_) dataset_ = after;  // the samples are the same: split and filters stay good
            opened_ = after;
            Q_EMIT openedChanged();
        });
}

void ProjectDocument::releaseLock() {
    // After the saves that are still waiting, which need it.
    auto lock = std::exchange(lock_, nullptr);
    if (lock) savePool_.start([lock]() mutable { lock.reset(); });
}

void ProjectDocument::saveSoon() {
    if (!project_.folder.empty()) saveTimer_.start();
}

void ProjectDocument::saveNow() {
    saveTimer_.stop();
    if (project_.folder.empty()) return;
    runAsync(
        &savePool_, this, [project = project_] { return saveProject(project); },
        [this](const Result<void>& result) {
            if (!result) Q_EMIT failed(result.error());
        });
}

}  // namespace lesion
