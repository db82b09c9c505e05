#pragma once

#include "ui/frame/ProjectDocument.h"
#include "ui/frame/TrainingJob.h"

#include <QMainWindow>
#include <QString>
#include <vector>

class QStackedWidget;
class QToolButton;

namespace lesion {

class DatasetPage;
class DiagnosisPage;
class EvaluationPage;
class Page;
class PreparationPage;
class StatusStrip;
class TrainingPage;

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

    ProjectDocument* document() { return &document_; }
    TrainingJob* job() { return &job_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildRail();
    void buildMenus();
    void connectPages();
    void restoreState();
    void showReport(const std::shared_ptr<const Dataset>& report);
    void showHelp();
    void updateRecent();

    ProjectDocument document_;
    TrainingJob job_;
    QStackedWidget* stack_ = nullptr;
    StatusStrip* status_ = nullptr;
    std::vector<QToolButton*> rail_;
    std::vector<Page*> pages_;
    DatasetPage* datasetPage_ = nullptr;
    PreparationPage* preparationPage_ = nullptr;
    TrainingPage* trainingPage_ = nullptr;
    EvaluationPage* evaluationPage_ = nullptr;
    DiagnosisPage* diagnosisPage_ = nullptr;
};

}  // namespace lesion
