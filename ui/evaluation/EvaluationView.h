#pragma once

#include "ui/evaluation/LevelResults.h"

#include <memory>
#include <QPointer>
#include <QSet>
#include <QThreadPool>
#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;
class QTabWidget;

namespace lesion {

class CasesPanel;
class ComparisonPanel;
class ConfusionMatrixView;
class CurvesPanel;
class FiguresPanel;
class FoldsPanel;
class HeadFigures;
class HonestyPanel;
class ReliabilityPanel;
class SubgroupsPanel;
class SuspectsPanel;

/// One assessment to look at: balanced accuracy first and large, the confusion matrix on the left, and on the right, as
/// tabs, what a reviewer asks for. Only the tab that is looked at is filled. Where the window is narrow
/// the matrix stands above the tabs, and what it stands in scrolls.
class EvaluationView : public QWidget {
    Q_OBJECT

public:
    explicit EvaluationView(QThreadPool* pool, QWidget* parent = nullptr);

    /// `complete`: with intervals; until then what needs them is not said.
    void setAssessment(std::shared_ptr<const Assessment> assessment, bool complete);
    std::shared_ptr<const Assessment> assessment() const { return assessment_; }
    /// Of a cross-validation that will be shown: how many folds there are to be.
    void setPlannedFolds(int folds) { plannedFolds_ = folds; }
    /// What another way of answering gained, in words; empty: the plain answer.
    void setGain(const QString& words);
    /// Intervals are being computed.
    void setPending(bool pending);
    /// Looking deeper is possible, or runs.
    void setDeeper(bool possible, bool busy);
    ConfusionMatrixView* matrix() { return matrix_; }
    FoldsPanel* folds() { return folds_; }
    CasesPanel* cases() { return cases_; }
    ComparisonPanel* comparison() { return comparison_; }
    SuspectsPanel* suspects() { return suspects_; }

Q_SIGNALS:
    void deeperRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildMatrix();
    QWidget* buildTabs();
    void showLevel();
    void fillTab();
    void showVerdicts();
    void showFolds(bool another);
    void chooseCell(int trueClass, int predictedClass);
    void restyle();
    void arrange();
    void showTab(QWidget* tab);
    int room() const;

    std::shared_ptr<const Assessment> assessment_;
    LevelResults results_;
    bool complete_ = false;
    int plannedFolds_ = 0;
    QSet<QWidget*> stale_;  ///< tabs that still show an older assessment
    bool arranged_ = false;
    QPointer<QWidget> viewport_;  ///< of what it stands in
    HeadFigures* head_;
    QLabel* cell_;
    QSplitter* splitter_;
    QComboBox* mode_;
    ConfusionMatrixView* matrix_;
    QTabWidget* tabs_;
    FoldsPanel* folds_;
    HonestyPanel* honesty_;
    CurvesPanel* curves_;
    ReliabilityPanel* reliability_;
    FiguresPanel* figures_;
    SubgroupsPanel* subgroups_;
    CasesPanel* cases_;
    ComparisonPanel* comparison_;
    SuspectsPanel* suspects_;
};

}  // namespace lesion
