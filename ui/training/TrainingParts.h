#pragma once

#include "core/base/Files.h"
#include "ui/frame/MessageText.h"
#include "ui/training/TrainingPage.h"

#include <QPointer>
#include <QString>
#include <QStringList>
#include <QThreadPool>

class QLabel;
class QLayout;
class QProgressBar;
class QPushButton;

namespace lesion {

class RunsTable;
class SeveralDialog;
class TrainingCurves;
class TrainingSettings;

/// What the Training page is made of. TrainingPage.cpp builds and shows it, TrainingCommands.cpp is what its buttons
/// do, TrainingSeveral.cpp those for jobs of several trainings.
struct TrainingPage::Parts {
    TrainingPage* page;
    ProjectDocument* document;
    TrainingJob* job;
    TrainingSettings* settings = nullptr;
    TrainingCurves* curves = nullptr;
    RunsTable* table = nullptr;
    QLabel* figures = nullptr;
    QProgressBar* progress = nullptr;
    QPushButton* pause = nullptr;
    QPushButton* resume = nullptr;
    QPushButton* more = nullptr;
    QPointer<SeveralDialog> asking{};
    QStringList notices{};  ///< of the training that runs, or of the last one
    QThreadPool pool{};     ///< for the search of a learning rate

    QWidget* buildContent();
    QWidget* buildLive();
    QLayout* buildFigures();
    void connectJob();
    void begin();
    void goOn(const QString& folder);
    bool canBegin();
    void buildSeveral();
    void connectSeveral();
    void askSeveral(SeveralKind kind);
    void beginSeveral(SeveralKind kind, int count, const std::vector<SettingChange>& changes);
    void goOnWithSeveral(const QString& folder, int seeds);
    void finishFolds(const CrossValidation& result);
    void finishArms(const TwoArms& arms, const Message& verdict);
    /// Before it, of several trainings, which of them runs.
    QString withSeveral(const QString& text) const;
    void offerWeights(const Error& error);
    void notice(const Message& message);
    void findRate();
    void showFindRate();
    void showJobState();
    void showFigures();
    void showStage(TrainingStage stage, qint64 done, qint64 total);
    void showSelectedRun();
    void showRun(const Run& run);
    void showDataset();
    void finish(const Run& run);
    QString refusal() const;
    int patience() const;
};

inline QString runFolder(const Run& run) {
    return toQString(toUtf8(run.folder));
}

}  // namespace lesion
