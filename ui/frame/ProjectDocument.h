#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/OpenDataset.h"
#include "core/dataset/Split.h"
#include "core/project/Project.h"
#include "core/training/Run.h"
#include "ui/frame/SeveralKind.h"

#include <functional>
#include <memory>
#include <optional>
#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QUndoStack>
#include <vector>

namespace lesion {

/// A folder of several trainings among the project's runs.
struct RunGroup {
    QString folder;
    SeveralKind kind = SeveralKind::CrossValidation;
    int planned = 0;     ///< folds; of the other kinds arms
    qint64 changed = 0;  ///< when its figures were last written: another value, other figures
};

/// What all pages look at: the open project, its data set, split, options and runs. It exists so that pages need not
/// know each other: a page changes the document and every page hears of it. Everything slow happens in the background;
/// every value handed out is immutable and may be kept. There is always a project folder (an automatic one per data set
/// until the user saves elsewhere) and every change is saved a moment later, so nothing is ever unsaved.
class ProjectDocument : public QObject {
    Q_OBJECT

public:
    explicit ProjectDocument(QObject* parent = nullptr);
    /// Saves what is not saved yet and waits for the background work to end.
    ~ProjectDocument() override;

    const Project& project() const { return project_; }
    const TrainingOptions& options() const { return project_.options; }
    /// Undoable; changes of the same `undoText` in a row become one step, unless the user rested in between.
    void setOptions(const TrainingOptions& options, const QString& undoText);
    /// Images taken out of training and evaluation, with the reason for each: left out by the next split. Undoable.
    const Exclusions& exclusions() const { return project_.exclusions; }
    void setExclusions(const Exclusions& exclusions, const QString& undoText);
    QUndoStack* undoStack() { return &undoStack_; }

    /// As opened, with all classes; null without a data set.
    std::shared_ptr<const Dataset> opened() const { return opened_; }
    /// Seen through options().classes; null without a data set or where the mapping does not fit.
    std::shared_ptr<const Dataset> dataset() const { return dataset_; }
    /// Of dataset() by options().split and seed; null while being made or when it cannot be.
    std::shared_ptr<const Split> split() const { return split_; }
    const std::optional<Error>& splitError() const { return splitError_; }

    /// Checks the folder in the background; then reportReady (nothing is replaced yet) or openFailed.
    void inspectDataset(const QString& folder, const ColumnNames& columns = {});
    /// Takes what the last report showed as the project's data set, in an automatic project of its own.
    void useReported();
    /// The built-in synthetic lesions, made on first use; no report in between.
    void openSynthetic();
    /// A project folder, or a data set folder: then as inspectDataset followed by useReported (command line, recent).
    void openFolder(const QString& folder);
    /// Points the open project at the new place of its data set.
    void relocateDataset(const QString& folder);
    /// Copies the project with its runs to another folder and goes on there.
    void saveProjectAs(const QString& folder);
    /// Ends whatever shows openingProgress; what was open stays open. No error follows.
    void cancelOpening();
    bool opening() const { return opening_; }
    /// What openingProgress counts at the moment.
    enum class Activity { Opening, MakingImages, Copying, Verifying };
    Activity activity() const { return activity_; }
    /// "Verify all": decodes every image; problems found join the data set's list. Undecodable images leave it.
    void verifyImages();
    /// A decoding error found while showing images joins the problems too.
    void addProblem(const Problem& problem);

    const std::vector<Run>& runs() const { return runs_; }
    /// By name, which begins with the time where the window made it. Changes with runsChanged.
    const std::vector<RunGroup>& runGroups() const { return groups_; }
    void reloadRuns();
    void deleteRun(const QString& folder);  ///< to the system's wastebasket
    /// The run that Evaluation and Diagnosis look at; empty: none. The newest with a model by itself.
    QString selectedRun() const { return selectedRun_; }
    void selectRun(const QString& folder);

    /// For the document's and the pages' background work; not for training.
    QThreadPool* pool() { return &pool_; }

Q_SIGNALS:
    void openingChanged();  ///< opening() changed
    void openingProgress(qint64 done, qint64 total);
    void reportReady(const std::shared_ptr<const lesion::Dataset>& report);
    void openFailed(const lesion::Error& error);
    void datasetMoved(const QString& missingFolder);
    void datasetDiffers();  ///< the data are not those that the project last saw; worth telling, no error
    void projectChanged();  ///< another project, or its folder
    void openedChanged();   ///< opened() is another or has new problems
    void datasetChanged();  ///< dataset() is another
    void splitChanged();
    void optionsChanged();
    void exclusionsChanged();
    void runsChanged();
    void selectedRunChanged();
    void failed(const lesion::Error& error);  ///< saving or reading runs went wrong

private:
    friend class ChangeOptions;
    friend class ChangeExclusions;
    struct Loaded;
    using Load = std::function<Result<Loaded>(const StopToken& stop, const Progress& progress)>;
    /// Runs `load` in the background as the newest request and hands its value to `take`, unless superseded.
    void startOpening(Activity activity, Load load, std::function<void(Loaded)> take);
    void endOpening();
    void takeLoaded(Loaded loaded);
    void takeOptions(const TrainingOptions& options);
    void takeExclusions(const Exclusions& exclusions);
    std::shared_ptr<const Dataset> withExclusions(std::shared_ptr<const Dataset> dataset) const;
    void setOpened(std::shared_ptr<const Dataset> dataset);
    void rebuildDataset();
    void takeDataset(std::shared_ptr<const Dataset> dataset);
    void rebuildSplit();
    void addPendingProblems();
    void takeRuns(std::vector<Run> runs, std::vector<RunGroup> groups, const QString& newestWithModel);
    void watchRuns();
    void releaseLock();
    void saveSoon();
    void saveNow();

    Project project_;
    std::shared_ptr<FolderLock> lock_;
    std::shared_ptr<const Dataset> opened_;
    std::shared_ptr<const Dataset> dataset_;
    std::shared_ptr<const Split> split_;
    std::optional<Error> splitError_;
    std::shared_ptr<const Dataset> reported_;
    ColumnNames reportedColumns_;
    std::vector<Problem> pendingProblems_;
    std::vector<Run> runs_;
    std::vector<RunGroup> groups_;
    QString selectedRun_;
    bool runChosen_ = false;  ///< by the user: a newer run does not take its place then
    QUndoStack undoStack_;
    QFileSystemWatcher watcher_;
    QTimer saveTimer_;
    QTimer problemTimer_;
    QTimer runsTimer_;
    StopToken stop_;
    bool opening_ = false;
    Activity activity_ = Activity::Opening;
    // A newer request of a kind supersedes the older one.
    int openGeneration_ = 0;
    int datasetGeneration_ = 0;
    int splitGeneration_ = 0;
    int runsGeneration_ = 0;
    QThreadPool savePool_;  ///< one thread, so that saves keep their order
    QThreadPool pool_;
};

}  // namespace lesion
