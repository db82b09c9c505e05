#pragma once

#include "ui/frame/ProjectDocument.h"
#include "ui/frame/Theme.h"
#include "ui/frame/TrainingJob.h"

#include <functional>
#include <QMainWindow>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <vector>

class QDialog;
class QMenu;
class QStackedWidget;

namespace lesion {

class DatasetPage;
class DiagnosisPage;
class EvaluationPage;
class LessonPanel;
class MessageBar;
class Page;
class PreparationPage;
class Rail;
class StatusStrip;
class TrainingPage;
struct TourStep;

/// The one window: a rail with the five pages in working order, menus, status bar. It alone knows all pages and carries
/// what one page wants of another; pages meet only in the document and the job.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    enum PageIndex { DatasetIndex, PreparationIndex, TrainingIndex, EvaluationIndex, DiagnosisIndex };
    void showPage(PageIndex index);
    PageIndex currentPage() const;

    /// What the command line names: a project, a data set, or images to diagnose.
    void open(const QStringList& paths);
    void openSynthetic();
    /// The project of the last session, where there is one.
    void openLast();
    /// From synthetic lesions to a diagnosis on the real controls; `training` is what it trains with.
    void startTour(const TrainingOptions& training);
    /// Offers the tour where nobody has used the program yet or said no; asks nothing.
    void offerTour();

    ProjectDocument* document() { return &document_; }
    TrainingJob* job() { return &job_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildPages();
    void connectPages();
    void connectDocument();
    void connectJob();
    void restoreState();
    void openFolder(const QString& folder);
    void showReport(const std::shared_ptr<const Dataset>& report);
    void nameColumns(const QString& folder);
    void showTrainingStatus();
    void showDevice();
    void showOpening(qint64 done, qint64 total);
    void showOpened();
    void setBusy(std::size_t page, bool busy);

    // MainWindowLanguage.cpp
    void fillLanguages(QMenu* menu);
    void chooseLanguage(const QString& setting);
    void changeLanguage();
    struct Kept;
    Kept keep() const;
    void restore(const Kept& kept);
    void sayUndoAnew();
    void takeDown();
    void deleteOld();

    // MainWindowLearning.cpp
    void connectLearning();
    void showHelp();
    void followHelp();
    void showTopic(const QString& id);
    void showPalette();
    void showLessons();
    // MainWindowTour.cpp
    static TrainingOptions tourTraining();
    std::vector<TourStep> tourSteps(const TrainingOptions& training);
    std::vector<TourStep> trainingSteps(const TrainingOptions& training);
    std::vector<TourStep> diagnosisSteps();
    void diagnoseTestImage();

    // MainWindowMenus.cpp
    void buildMenus();
    QMenu* buildFileMenu();
    QMenu* buildEditMenu();
    QMenu* buildViewMenu();
    QMenu* buildRunMenu();
    QMenu* buildHelpMenu();
    void chooseFolder(const QString& title, const QString& settingsKey, std::function<void(const QString&)> chosen);
    void chooseDataset();
    void showExport();
    void chooseNewPlace();
    void fillRecent(QMenu* menu);
    void rememberRecent();
    void setTheme(ColourScheme scheme, double textScale);

    ProjectDocument document_;
    TrainingJob job_;
    Rail* rail_ = nullptr;
    MessageBar* messages_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    StatusStrip* status_ = nullptr;
    std::vector<Page*> pages_;
    std::vector<bool> busy_;      ///< which pages have a job that a new language would end
    bool languageWaits_ = false;  ///< for the last of these jobs
    QList<QMenu*> menus_;
    DatasetPage* datasetPage_ = nullptr;
    PreparationPage* preparationPage_ = nullptr;
    TrainingPage* trainingPage_ = nullptr;
    EvaluationPage* evaluationPage_ = nullptr;
    DiagnosisPage* diagnosisPage_ = nullptr;
    QPointer<QDialog> report_;
    QPointer<QDialog> help_;
    QPointer<QObject> tour_;
    LessonPanel* lesson_ = nullptr;
    QPointer<QWidget> old_;  ///< the pages in the language before, until there is time to delete them
    QString inspected_;      ///< the folder that was last asked for, for naming its columns
    QString device_;         ///< what the status bar shows the name of
    ColourScheme scheme_ = ColourScheme::System;
    double textScale_ = 1.0;
};

}  // namespace lesion
