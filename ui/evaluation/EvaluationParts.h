#pragma once

#include "ui/evaluation/AssessmentJob.h"
#include "ui/evaluation/ComparisonTables.h"
#include "ui/evaluation/EvaluationPage.h"
#include "ui/evaluation/EvaluationView.h"
#include "ui/evaluation/LeakDemoView.h"

#include <deque>
#include <QTimer>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace lesion {

/// What the Evaluation page is made of. EvaluationPage.cpp builds it and decides what is shown, EvaluationLayout.cpp
/// lays it out, EvaluationCommands.cpp is what its buttons do, EvaluationGroups.cpp
/// shows jobs of several trainings.
struct EvaluationPage::Parts {
    EvaluationPage* page;
    ProjectDocument* document;
    AssessmentJob* job = nullptr;
    QComboBox* run = nullptr;
    QComboBox* part = nullptr;
    QComboBox* looks = nullptr;
    QPushButton* other = nullptr;
    QPushButton* save = nullptr;
    QPushButton* report = nullptr;
    QWidget* progressRow = nullptr;
    QProgressBar* progress = nullptr;
    QTimer* patience = nullptr;  ///< short work shows no progress
    QStackedLayout* stack = nullptr;
    QLabel* nothing = nullptr;
    EvaluationView* view = nullptr;
    LeakDemoView* leak = nullptr;

    /// A complete assessment of a request.
    struct Known {
        JudgeRequest request;
        std::shared_ptr<const Assessment> assessment;
        std::shared_ptr<const AnsweringGain> gain;
    };
    struct Kept;
    JudgeRequest shown{};   ///< what the view shows; an empty run: nothing
    QString otherFolder{};  ///< of the other data set in the list of parts
    /// Complete assessments, the newest last: going back to a run shows it at once, with what was looked for deeper.
    std::deque<Known> recent{};
    std::shared_ptr<const AnsweringGain> shownGain{};
    QStringList together{};  ///< runs that are to answer together with the chosen one
    /// Work beside the assessment. A newer piece of a kind supersedes the older one.
    struct Work {
        StopToken stop{};
        int generation = 0;
        QString text{};  ///< what is being done; empty: nothing
    };
    Work comparing{};
    Work reporting{};
    Work doubting{};
    Work demonstrating{};
    QString apart{};       ///< chosen, but none of the project's runs: a job of several trainings, or one of its runs
    RunGroup shownDemo{};  ///< what the leak demonstration's view shows; an empty folder: nothing
    QString doubtedFolder{};  ///< chosen by the user; empty: the project's newest cross-validation

    QWidget* buildContent();
    QWidget* buildChoice();
    QWidget* buildProgress();
    void connectJob();
    void connectView();
    void fillRuns();
    void fillOther();
    void connectGroups();
    void choose(const QString& folder);
    const RunGroup* chosenGroup() const;
    QString choiceName(const QString& folder) const;
    void showChoice();
    void showDemo(const RunGroup& group);
    QString chosenRun() const;
    JudgeRequest chosen() const;
    const Run* knownRun() const;
    bool stillTrue(const JudgeRequest& request, const Assessment& assessment) const;
    void showNothing();
    void showChosen();
    void showAssessment(const Known& known);
    void remember(const Known& known);
    void showState();
    void showStage();
    void showProgress(qint64 done, qint64 total);
    void takeFailure(const Error& error, AssessmentJob::Stage stage);

    void evaluate();
    void chooseOther();
    void judgeTogether(const QStringList& others);
    void lookDeeper();
    void compare(const QStringList& folders);
    void savePredictions();
    void askForReport();
    void loadDoubts();
    void showData();
    /// Starts work and returns its number; endWork says whether that is still the newest.
    void stopWork();
    int beginWork(Work& work, const QString& text);
    bool endWork(Work& work, int asked);
    Progress workProgress(Work Parts::*work, int asked);
    QString working() const { return reporting.text.isEmpty() ? comparing.text : reporting.text; }
};

}  // namespace lesion
