#include "ui/dataset/DatasetPage.h"
#include "ui/dataset/SampleGrid.h"
#include "ui/diagnosis/AnswerPanel.h"
#include "ui/diagnosis/DiagnosisPage.h"
#include "ui/diagnosis/DiagnosisQueue.h"
#include "ui/diagnosis/DropArea.h"
#include "ui/evaluation/EvaluationPage.h"
#include "ui/evaluation/HeadFigures.h"
#include "ui/evaluation/HonestyPanel.h"
#include "ui/frame/MainWindow.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/PrimaryButton.h"
#include "ui/frame/Rail.h"
#include "ui/learning/Tour.h"
#include "ui/preparation/PreparationPage.h"
#include "ui/preparation/SplitBar.h"
#include "ui/training/TrainingCurves.h"
#include "ui/training/TrainingPage.h"

#include <iterator>
#include <memory>
#include <QMenuBar>
#include <QPushButton>
#include <QTabWidget>

// The stops of the tour: from nothing to a diagnosis on the real controls. A stop waits for what the user is to do
// there; Next does it for who only looks.

namespace lesion {

namespace {

/// Far above guessing in a few epochs, on two cores in half a minute. The preset's own network needs more of them.
constexpr int tourEpochs = 5;
constexpr int tourSize = 32;

template <typename Control>
std::function<QWidget*()> on(QWidget* page) {
    return [page]() -> QWidget* { return page->findChild<Control*>(); };
}

/// The button of the empty page, or the menu that has the same.
QWidget* syntheticControl(QWidget* page, QMenuBar* menus) {
    auto* button = page->findChild<QPushButton*>(QStringLiteral("emptySecond"));
    return button && button->isVisible() ? static_cast<QWidget*>(button) : menus;
}

QWidget* visiblePrimary(QWidget* page) {
    for (auto* button : page->findChildren<PrimaryButton*>())
        if (button->isVisible()) return button;
    return nullptr;
}

/// Out from behind another tab, wherever the user was last.
void bringForward(QWidget* widget) {
    QWidget* child = widget;
    for (QWidget* parent = widget->parentWidget(); parent; child = parent, parent = parent->parentWidget())
        if (auto* tabs = qobject_cast<QTabWidget*>(parent->parentWidget())) tabs->setCurrentWidget(child);
}

void append(std::vector<TourStep>& steps, std::vector<TourStep> more) {
    steps.insert(steps.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

TrainingOptions MainWindow::tourTraining() {
    TrainingOptions options = presetOptions("quick").value_or(TrainingOptions{});
    options.architecture = "resnet-18";
    options.inputSize = tourSize;
    options.epochs = tourEpochs;
    return options;
}

std::vector<TourStep> MainWindow::tourSteps(const TrainingOptions& training) {
    const auto grid = [this] { return datasetPage_->findChild<SampleGrid*>(); };
    const auto looked = std::make_shared<bool>(false);
    std::vector<TourStep> steps{
        {tr("From pictures to a diagnosis"),
         tr("In less than five minutes you will train a network and ask it about a photograph. Everything here is the "
            "real program: use what is lit, or press Next and it is done for you. You can leave at any time.")},
        {tr("Pictures to begin with"),
         tr("The program can draw pictures of lesions itself, so you need no patients' data. Press <b>Try the "
            "synthetic "
            "lesions</b>, or choose <b>File, Synthetic lesions</b>. What was open before stays as it is, in its own "
            "project."),
         [this] { return syntheticControl(datasetPage_, menuBar()); }, [this] { showPage(DatasetIndex); },
         [this] {
             return document_.opened() && document_.opened()->synthetic && !document_.opening() && document_.split();
         },
         [this] { openSynthetic(); }},
        {tr("Look at them"),
         tr("Always look at the data first. Click a picture: what is known of it stands on the right. <b>Space</b> "
            "shows it large. Below, the chart says how many there are of each class: most are moles (nv)."),
         grid,
         [this, grid, looked] {
             showPage(DatasetIndex);
             *looked = false;
             // The first picture is chosen by itself: what counts is a click.
             connect(
                 grid(), &QAbstractItemView::pressed, this, [looked] { *looked = true; }, Qt::SingleShotConnection);
         },
         [looked] { return *looked; }, [looked] { *looked = true; }},
        {tr("On to preparing"),
         tr("The pages on the left stand in the order of the work. Go to <b>Prepare</b>."),
         [this] { return rail_->button(PreparationIndex); },
         {},
         [this] { return currentPage() == PreparationIndex; },
         [this] { showPage(PreparationIndex); }},
        {tr("The split"),
         tr("Most pictures train the network, some choose its best epoch, and the rest are kept for an honest test. "
            "All photographs of one lesion stay together: otherwise the test would ask about lesions that the network "
            "has already seen."),
         on<SplitBar>(preparationPage_), [this] { showPage(PreparationIndex); }},
    };
    append(steps, trainingSteps(training));
    append(steps, diagnosisSteps());
    return steps;
}

std::vector<TourStep> MainWindow::trainingSteps(const TrainingOptions& training) {
    const auto trained = [this] { return !job_.running() && !document_.selectedRun().isEmpty(); };
    const auto runsBefore = std::make_shared<std::size_t>(0);
    return {
        {tr("On to training"),
         tr("Go to <b>Train</b>."),
         [this] { return rail_->button(TrainingIndex); },
         {},
         [this] { return currentPage() == TrainingIndex; },
         [this] { showPage(TrainingIndex); }},
        {tr("Train"), tr("The settings on the right are those of a short training. Press <b>Start training</b>."),
         [this] { return visiblePrimary(trainingPage_); },
         [this, training, runsBefore] {
             showPage(TrainingIndex);
             *runsBefore = document_.runs().size();
             if (!job_.running() && document_.options() != training) document_.setOptions(training, tr("Tour"));
         },
         [this, runsBefore] { return job_.running() || document_.runs().size() > *runsBefore; },
         [this] { trainingPage_->startTraining(); }},
        {tr("While it learns"),
         tr("The loss falls while the network learns. On the right, the thick line is the balanced accuracy: guessing "
            "among seven classes reaches 0.14. The dotted line is the accuracy of always naming the most frequent "
            "class. The best epoch is kept and tested at the end. This takes about half a minute; the tour goes on by "
            "itself."),
         on<TrainingCurves>(trainingPage_), [this] { showPage(TrainingIndex); }, trained},
        {tr("On to the judgement"),
         tr("The training has ended. Go to <b>Evaluate</b>."),
         [this] { return rail_->button(EvaluationIndex); },
         {},
         [this] { return currentPage() == EvaluationIndex; },
         [this] { showPage(EvaluationIndex); }},
        {tr("How good is it?"),
         tr("The large figure is the balanced accuracy on the test pictures: each class counts the same, however rare. "
            "Beside it stands how sure the figure is, and what always naming the most frequent class would reach."),
         on<HeadFigures>(evaluationPage_), [this] { showPage(EvaluationIndex); }},
        {tr("What a reviewer would ask"),
         tr("<b>Honesty</b> says in words whether the figure can be believed: shared lesions, collapse to one class, "
            "how sure the answers are, too few pictures."),
         on<HonestyPanel>(evaluationPage_),
         [this] {
             showPage(EvaluationIndex);
             bringForward(evaluationPage_->findChild<HonestyPanel*>());
         }},
    };
}

std::vector<TourStep> MainWindow::diagnosisSteps() {
    const auto answered = [this] {
        const auto* queue = diagnosisPage_->findChild<DiagnosisQueue*>();
        return queue && queue->rowCount() > 0 && queue->unanswered() == 0;
    };
    return {
        {tr("On to the diagnosis"),
         tr("Go to <b>Diagnose</b>."),
         [this] { return rail_->button(DiagnosisIndex); },
         {},
         [this] { return currentPage() == DiagnosisIndex; },
         [this] { showPage(DiagnosisIndex); }},
        {tr("Ask about a photograph"),
         tr("Drop a photograph here, paste one, or press <b>Open image…</b>. Next takes one of the test pictures, "
            "which "
            "the network has never seen."),
         on<DropArea>(diagnosisPage_), [this] { showPage(DiagnosisIndex); }, answered, [this] { diagnoseTestImage(); }},
        {tr("A diagnosis"),
         tr("Each class has a bar with its probability. Below: the proven cases that are most alike, a decision at an "
            "operating point, and whether the answer is to be trusted. It is for research and teaching: <b>not a "
            "medical device</b>. <b>F1</b> explains every page, <b>Ctrl+K</b> finds everything."),
         on<AnswerPanel>(diagnosisPage_), [this] { showPage(DiagnosisIndex); }},
    };
}

void MainWindow::diagnoseTestImage() {
    const auto dataset = document_.dataset();
    const auto split = document_.split();
    if (!dataset || !split) return;
    const std::vector<int> test = split->indices(Part::Test);
    if (test.empty()) return;
    diagnosisPage_->diagnoseFiles({toQString(toUtf8(dataset->samples[std::size_t(test.front())].file))});
}

}  // namespace lesion
