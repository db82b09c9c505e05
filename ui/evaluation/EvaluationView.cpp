#include "ui/evaluation/EvaluationView.h"

#include "ui/evaluation/CasesPanel.h"
#include "ui/evaluation/ComparisonPanel.h"
#include "ui/evaluation/ConfusionMatrixView.h"
#include "ui/evaluation/CurvesPanel.h"
#include "ui/evaluation/FiguresPanel.h"
#include "ui/evaluation/FoldsPanel.h"
#include "ui/evaluation/HeadFigures.h"
#include "ui/evaluation/HonestyPanel.h"
#include "ui/evaluation/ReliabilityPanel.h"
#include "ui/evaluation/SubgroupsPanel.h"
#include "ui/evaluation/SuspectsPanel.h"
#include "ui/frame/Theme.h"

#include <algorithm>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace lesion {

namespace {

constexpr int narrowEm = 48;  ///< below this width in lines of text the matrix stands above the tabs

constexpr int firstTab = 1;  ///< behind the folds, which only a cross-validation has

const QString tabKey = QStringLiteral("evaluation/tab");

/// What can be said before there are intervals.
std::vector<Verdict> withoutIntervals(const std::vector<Verdict>& verdicts) {
    std::vector<Verdict> said;
    for (const Verdict& verdict : verdicts)
        if (verdict.topic != "overall" && verdict.topic != "baseline" && verdict.topic != "subgroups")
            said.push_back(verdict);
    return said;
}

}  // namespace

EvaluationView::EvaluationView(QThreadPool* pool, QWidget* parent)
    : QWidget(parent),
      head_(new HeadFigures),
      cell_(new QLabel),
      splitter_(new QSplitter),
      mode_(new QComboBox),
      matrix_(new ConfusionMatrixView),
      tabs_(new QTabWidget),
      folds_(new FoldsPanel),
      honesty_(new HonestyPanel),
      curves_(new CurvesPanel),
      reliability_(new ReliabilityPanel),
      figures_(new FiguresPanel),
      subgroups_(new SubgroupsPanel),
      cases_(new CasesPanel(pool)),
      comparison_(new ComparisonPanel),
      suspects_(new SuspectsPanel(pool)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(head_);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(buildMatrix());
    splitter_->addWidget(buildTabs());
    splitter_->setStretchFactor(0, 2);
    splitter_->setStretchFactor(1, 3);
    column->addWidget(splitter_, 1);
    connect(head_, &HeadFigures::levelChosen, this, [this] {
        cases_->clear();  // a cell holds other images then
        showLevel();
    });
    connect(head_, &HeadFigures::reasonsRequested, this, [this] { showTab(honesty_); });
    connect(honesty_, &HonestyPanel::deeperRequested, this, &EvaluationView::deeperRequested);
    restyle();
}

QWidget* EvaluationView::buildMatrix() {
    cell_->setObjectName("cellWords");
    cell_->setWordWrap(true);
    mode_->setObjectName("matrixMode");
    mode_->addItems({tr("counts"), tr("share of the true class"), tr("share of the prediction")});
    mode_->setAccessibleName(tr("Show in the matrix"));
    mode_->setToolTip(tr("Counts, recall by row, or precision by column."));
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->addWidget(mode_);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(matrix_, 1);
    column->addWidget(cell_);
    connect(mode_, &QComboBox::currentIndexChanged, this,
            [this](int index) { matrix_->setMode(ConfusionMatrixView::Mode(index)); });
    connect(matrix_, &ConfusionMatrixView::cellPointedAt, cell_, &QLabel::setText);
    connect(matrix_, &ConfusionMatrixView::cellChosen, this, &EvaluationView::chooseCell);
    return left;
}

QWidget* EvaluationView::buildTabs() {
    tabs_->setObjectName("tabs");
    tabs_->setDocumentMode(true);
    tabs_->setUsesScrollButtons(true);
    tabs_->tabBar()->setAccessibleName(tr("What is shown beside the matrix"));
    tabs_->addTab(folds_, tr("Folds"));
    tabs_->addTab(honesty_, tr("Honesty"));
    tabs_->addTab(curves_, tr("Curves"));
    tabs_->addTab(reliability_, tr("Calibration"));
    tabs_->addTab(figures_, tr("Figures"));
    tabs_->addTab(subgroups_, tr("Subgroups"));
    tabs_->addTab(cases_, tr("Images"));
    tabs_->addTab(comparison_, tr("Compare"));
    tabs_->addTab(suspects_, tr("Suspects"));
    tabs_->setTabVisible(tabs_->indexOf(folds_), false);
    tabs_->setCurrentIndex(firstTab + QSettings().value(tabKey, 0).toInt());
    connect(tabs_, &QTabWidget::currentChanged, this, [this](int index) {
        const QWidget* tab = tabs_->widget(index);
        if (tab != cases_ && tab != folds_) QSettings().setValue(tabKey, index - firstTab);  // they may be empty
        fillTab();
    });
    return tabs_;
}

void EvaluationView::setAssessment(std::shared_ptr<const Assessment> assessment, bool complete) {
    const bool other = !assessment_ ||
                       assessment_->judged.predictions.imageIds != assessment->judged.predictions.imageIds ||
                       assessment_->judged.predictions.probabilities != assessment->judged.predictions.probabilities;
    assessment_ = std::move(assessment);
    complete_ = complete;
    if (other) {
        cases_->clear();
        cell_->setText(tr("A click on a cell shows its images."));
    }
    suspects_->setAssessment(*assessment_);
    showFolds(other);
    showLevel();
    showVerdicts();
}

/// A cross-validation begins with its folds; it cannot be compared with runs, which were tested on less.
void EvaluationView::showFolds(bool another) {
    const Judged& judged = assessment_->judged;
    const bool any = !judged.folds.empty();
    const bool appears = any && !tabs_->isTabVisible(tabs_->indexOf(folds_));
    if (!any && tabs_->currentWidget() == folds_) tabs_->setCurrentWidget(honesty_);
    tabs_->setTabVisible(tabs_->indexOf(folds_), any);
    tabs_->setTabVisible(tabs_->indexOf(comparison_), !any);
    if (!any) return;
    if (another) folds_->setFolds(judged, plannedFolds_);
    if (appears) tabs_->setCurrentWidget(folds_);
}

void EvaluationView::setGain(const QString& words) {
    head_->setGain(words);
}

void EvaluationView::setPending(bool pending) {
    head_->setIntervalsPending(pending);
}

void EvaluationView::setDeeper(bool possible, bool busy) {
    honesty_->setDeeper(assessment_ && assessment_->thorough, possible);
    honesty_->setBusy(busy);
}

void EvaluationView::showVerdicts() {
    honesty_->setVerdicts(complete_ ? assessment_->verdicts : withoutIntervals(assessment_->verdicts));
}

void EvaluationView::showLevel() {
    if (!assessment_) return;
    results_ = resultsAt(*assessment_, head_->level());
    head_->setResults(*assessment_, results_, complete_);
    matrix_->setEvaluation(results_.evaluation);
    stale_ = {curves_, reliability_, figures_, subgroups_};
    fillTab();
}

void EvaluationView::fillTab() {
    QWidget* tab = tabs_->currentWidget();
    if (!assessment_ || !stale_.remove(tab)) return;
    if (tab == curves_) curves_->setResults(results_);
    if (tab == reliability_) reliability_->setResults(results_);
    if (tab == figures_) figures_->setResults(*assessment_, results_);
    if (tab == subgroups_) subgroups_->setAssessment(*assessment_, results_.level);
}

void EvaluationView::chooseCell(int trueClass, int predictedClass) {
    if (!assessment_) return;
    cases_->showCell(*assessment_, results_, trueClass, predictedClass, matrix_->cellText(trueClass, predictedClass));
    showTab(cases_);
}

/// Where the tabs stand below the matrix they may be out of sight.
void EvaluationView::showTab(QWidget* tab) {
    tabs_->setCurrentWidget(tab);
    if (!viewport_ || splitter_->orientation() == Qt::Horizontal) return;
    if (auto* area = qobject_cast<QScrollArea*>(viewport_->parentWidget())) area->ensureWidgetVisible(tabs_, 0, 0);
}

void EvaluationView::restyle() {
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    cell_->setPalette(quiet);
    arrange();
}

/// What there is to see of it: where it scrolls it is wider than that.
int EvaluationView::room() const {
    return viewport_ ? viewport_->width() : width();
}

void EvaluationView::arrange() {
    int side = splitter_->handleWidth();  // by side
    for (int i = 0; i < splitter_->count(); ++i) side += splitter_->widget(i)->minimumSizeHint().width();
    const bool narrow = room() < std::max(side, fontMetrics().height() * narrowEm);
    const Qt::Orientation wanted = narrow ? Qt::Vertical : Qt::Horizontal;
    if (wanted == splitter_->orientation() && arranged_) return;
    arranged_ = true;
    splitter_->setOrientation(wanted);
    splitter_->setSizes(narrow ? QList<int>{1, 1} : QList<int>{420, 640});
}

void EvaluationView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) restyle();
}

void EvaluationView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (!viewport_) {
        for (QWidget* above = parentWidget(); above && !viewport_; above = above->parentWidget())
            if (auto* area = qobject_cast<QAbstractScrollArea*>(above)) viewport_ = area->viewport();
        if (viewport_) viewport_->installEventFilter(this);
    }
    arrange();
}

bool EvaluationView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == viewport_ && event->type() == QEvent::Resize) arrange();
    return QWidget::eventFilter(watched, event);
}

}  // namespace lesion
