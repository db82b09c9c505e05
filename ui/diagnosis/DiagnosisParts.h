#pragma once

#include "core/diagnosis/ViewSpread.h"
#include "ui/diagnosis/CaseReport.h"
#include "ui/diagnosis/DiagnosisPage.h"
#include "ui/diagnosis/DiagnosisQueue.h"
#include "ui/diagnosis/HeatView.h"
#include "ui/diagnosis/LatestAnswer.h"

#include <QListView>
#include <QThreadPool>
#include <utility>
#include <vector>

class QCheckBox;
class QTabWidget;

namespace lesion {

class AnswerPanel;
class BatchDialog;
class DecisionPanel;
class DropArea;
class ExplanationBar;
class LesionPanel;
class ModelChoice;
class PersonFields;
class ReferencesJob;
class SimilarPanel;
class TrustPanel;
class WatchedFolder;

/// What the page is made of (DiagnosisLayout.cpp), how photographs come and are answered (DiagnosisPage.cpp,
/// DiagnosisAnswers.cpp), what is told of the one that is looked at (DiagnosisDetails.cpp), and what is saved of them
/// (DiagnosisSaving.cpp).
struct DiagnosisPage::Parts {
    DiagnosisPage* page;
    ProjectDocument* document;
    ModelChoice* model = nullptr;
    DropArea* area = nullptr;
    ExplanationBar* why = nullptr;
    QLabel* seenCaption = nullptr;
    ImageView* seen = nullptr;
    QWidget* strip = nullptr;    ///< what the network saw, and the queue
    QWidget* answers = nullptr;  ///< model and panel, scrolling where the text is large
    QCheckBox* oneLesion = nullptr;
    QListView* queueView = nullptr;
    DiagnosisQueue* queue = nullptr;
    PersonFields* person = nullptr;  ///< where the model wants to know (DiagnosisPerson.cpp)
    AnswerPanel* panel = nullptr;
    QTabWidget* tabs = nullptr;
    SimilarPanel* similar = nullptr;
    DecisionPanel* decision = nullptr;
    TrustPanel* trust = nullptr;
    LesionPanel* lesion = nullptr;
    QLabel* footer = nullptr;
    ReferencesJob* references = nullptr;
    WatchedFolder* watched = nullptr;
    BatchDialog* batch = nullptr;             ///< of a folder, once it was asked for (DiagnosisBatch.cpp)
    DiagnosisPage::MakeFrameSource frames{};  ///< empty: no camera can be had
    QThreadPool pool{};                       ///< one thread: answers come one after the other
    bool answering = false;                   ///< one photograph is with the network
    int asked = 0;                            ///< another model or an emptied list makes the answer under way void
    bool halted = false;  ///< the user ended the waiting ones; what is looked at is answered all the same
    DiagnosisOptions options{};
    std::shared_ptr<const DiagnosisBasis> basis{};  ///< null while it is being made for another model
    int basisAsked = 0;
    LatestAnswer<std::pair<int, Attribution>, Explanation> explanations{[this] { showExplanation(); }};
    LatestAnswer<int, ViewSpread> spreads{[this] { showSpread(); }};

    QWidget* buildContent();
    QWidget* buildLeft();
    QWidget* buildStrip();
    QWidget* buildRight();
    QWidget* buildTabs();
    void fit();

    void connectParts();
    void connectDetails();
    void add(const std::vector<int>& ids);
    int nextRow() const;
    void takeModel();
    void connectPerson();
    void changeFacts();
    void shareFacts();
    QString factsLine(const Diagnosis& diagnosis) const;
    ClinicalFacts factsOfFile(const QString& file) const;
    /// The model, told what is known of the person on the photograph.
    std::shared_ptr<const Classifier> classifierFor(const DiagnosisQueue::Item& item) const;
    void makeBasis();
    void changeOptions(const DiagnosisOptions& wanted);
    void answerNext();
    void takeAnswer(int id, QueueAnswer answer);
    void showState();
    void showProgress();

    void showCurrent();
    void showDetails();
    using ExplainTask = LatestAnswer<std::pair<int, Attribution>, Explanation>::Task;
    ExplainTask explainTask(std::shared_ptr<const Classifier> classifier, const QImage& seenPixels, Attribution kind);
    void showExplanation();
    void showSpread();
    void showSimilar();
    void showLesion();
    void buildReferencesOfRun();
    void endBuilding(const Error* error);
    void openInDataset(const QString& id);

    int currentRow() const { return queueView->currentIndex().row(); }
    const DiagnosisQueue::Item* currentItem() const;
    const Diagnosis* currentDiagnosis() const;
    const Run* currentRun() const;
    QString waitingSentence() const;
    QString modelLine() const;
    void step(int by);
    void openImages();
    void buildBatchButton();
    void openBatch(const QString& folder);
    bool batchRuns() const;
    void showBatchProgress();
    void openCamera();
    void connectWatched();
    void chooseWatched();
    void watchFolder(const QString& folder);
    void saveTable();
    CaseReport caseReport(bool namesFile) const;
    void saveReport(const QString& extension, bool namesFile);
    std::filesystem::path casesFolder() const;
    void removeCurrent();
    void forgetAll();
};

}  // namespace lesion
