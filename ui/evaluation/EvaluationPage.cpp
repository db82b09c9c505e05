#include "ui/evaluation/EvaluationPage.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/metrics/PredictionsFile.h"
#include "ui/evaluation/ClassTable.h"
#include "ui/evaluation/ConfusionMatrixView.h"
#include "ui/evaluation/Judgement.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/SettingsGroup.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace lesion {

struct EvaluationPage::Parts {
    EvaluationPage* page;
    ProjectDocument* document;
    QComboBox* run = nullptr;
    QComboBox* part = nullptr;
    QComboBox* mode = nullptr;
    QLabel* headline = nullptr;
    QLabel* besides = nullptr;
    QLabel* honesty = nullptr;
    QProgressBar* progress = nullptr;
    QPushButton* save = nullptr;
    QStackedLayout* stack = nullptr;
    QLabel* nothing = nullptr;
    ConfusionMatrixView* matrix = nullptr;
    ClassTable* table = nullptr;
    std::optional<Judgement> judgement{};
    StopToken stop{};
    bool running = false;
    int generation = 0;  ///< a newer request supersedes the older one

    QWidget* buildContent();
    QWidget* buildFigures();
    QWidget* buildSettings();
    void fillRuns();
    QString chosenRun() const { return run->currentData().toString(); }
    std::optional<Part> chosenPart() const;
    void showStored();
    void evaluate();
    void take(int asked, Result<Judgement> result, bool quiet);
    void showJudgement();
    QString honestyText() const;
    void setRunning(bool on);
    void reportProgress(int asked, qint64 done, qint64 total);
    void savePredictions();
    void chooseCell(int trueClass, int predictedClass);
};

EvaluationPage::EvaluationPage(ProjectDocument* document, QWidget* parent)
    : Page(tr("Evaluate"), "evaluate", parent), parts_(new Parts{this, document}) {
    Parts& p = *parts_;
    setContent(p.buildContent());
    setSettings(p.buildSettings());
    primaryButton()->setText(tr("Evaluate"));
    primaryButton()->setToolTip(tr("Runs the chosen model over the chosen images (Ctrl+D)"));
    connect(primaryButton(), &QPushButton::clicked, this, &EvaluationPage::evaluate);
    connect(document, &ProjectDocument::runsChanged, this, [this] { parts_->fillRuns(); });
    connect(document, &ProjectDocument::selectedRunChanged, this, [this] { parts_->fillRuns(); });
    connect(document, &ProjectDocument::openedChanged, this, [this] { parts_->showStored(); });
    p.fillRuns();
}

EvaluationPage::~EvaluationPage() {
    parts_->stop.requestStop();
}

QWidget* EvaluationPage::Parts::buildFigures() {
    auto* figures = new QWidget;
    auto* column = new QVBoxLayout(figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    headline = new QLabel;
    headline->setObjectName("headline");
    QFont large = headline->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setWeight(QFont::DemiBold);
    headline->setFont(large);
    headline->setToolTip(tr("The mean of the recalls of all classes: every class counts the same, however rare."));
    besides = new QLabel;
    besides->setObjectName("besides");
    honesty = new QLabel;
    honesty->setObjectName("honesty");
    for (QLabel* label : {headline, besides, honesty}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    honesty->setTextFormat(Qt::RichText);
    return figures;
}

QWidget* EvaluationPage::Parts::buildContent() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    progress = new QProgressBar;
    progress->setAccessibleName(tr("Progress of the evaluation"));
    progress->hide();
    column->addWidget(progress);
    auto* rest = new QWidget;
    stack = new QStackedLayout(rest);
    nothing = new QLabel;
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    auto* shown = new QWidget;
    auto* inner = new QVBoxLayout(shown);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(12);
    inner->addWidget(buildFigures());
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    matrix = new ConfusionMatrixView;
    table = new ClassTable;
    splitter->addWidget(matrix);
    splitter->addWidget(table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    inner->addWidget(splitter, 1);
    stack->addWidget(nothing);
    stack->addWidget(shown);
    column->addWidget(rest, 1);
    QObject::connect(matrix, &ConfusionMatrixView::cellChosen, page,
                     [this](int truth, int answer) { chooseCell(truth, answer); });
    return content;
}

QWidget* EvaluationPage::Parts::buildSettings() {
    auto* settings = new QWidget;
    auto* column = new QVBoxLayout(settings);
    column->setContentsMargins(0, 0, 0, 0);
    auto* what = new SettingsGroup(tr("What to judge"), "evaluation/what");
    run = new QComboBox;
    run->setObjectName("run");
    run->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    run->setMinimumContentsLength(16);
    part = new QComboBox;
    part->setObjectName("part");
    part->addItem(tr("test part"), int(Part::Test));
    part->addItem(tr("validation part"), int(Part::Validation));
    part->addItem(tr("training part (flatters)"), int(Part::Train));
    part->addItem(tr("all images (flatters)"), -1);
    what->addRow(tr("Run"), run, tr("The trained model that is judged."));
    what->addRow(tr("Images"), part,
                 tr("Only the test part says how the model does on new lesions; the others are there to compare."));
    auto* view = new SettingsGroup(tr("Confusion matrix"), "evaluation/matrix");
    mode = new QComboBox;
    mode->setObjectName("matrixMode");
    mode->addItems({tr("counts"), tr("share of the true class"), tr("share of the prediction")});
    view->addRow(tr("Show"), mode, tr("Counts, recall by row, or precision by column."));
    save = new QPushButton(tr("Save predictions…"));
    save->setToolTip(tr("A CSV file with the probabilities of every image."));
    view->addWide(save);
    column->addWidget(what);
    column->addWidget(view);
    column->addStretch();
    QObject::connect(run, &QComboBox::activated, page, [this] { document->selectRun(chosenRun()); });
    QObject::connect(part, &QComboBox::activated, page, [this] { showStored(); });
    QObject::connect(mode, &QComboBox::currentIndexChanged, page,
                     [this](int index) { matrix->setMode(ConfusionMatrixView::Mode(index)); });
    QObject::connect(save, &QPushButton::clicked, page, [this] { savePredictions(); });
    return settings;
}

std::optional<Part> EvaluationPage::Parts::chosenPart() const {
    const int value = part->currentData().toInt();
    if (value < 0) return {};
    return Part(value);
}

void EvaluationPage::Parts::fillRuns() {
    const QSignalBlocker quiet(run);
    run->clear();
    for (auto it = document->runs().rbegin(); it != document->runs().rend(); ++it)
        if (it->bestEpoch > 0) run->addItem(toQString(it->name), toQString(toUtf8(it->folder)));
    const int row = run->findData(document->selectedRun());
    if (row >= 0) run->setCurrentIndex(row);
    if (run->count() == 0) {
        page->setState({});
        page->primaryButton()->setEnabled(false);
        return page->showEmpty(tr("Nothing has been trained in this project yet."), tr("Train a network"),
                               [this] { Q_EMIT page->trainRequested(); });
    }
    page->primaryButton()->setEnabled(true);
    page->showContent();
    showStored();
}

void EvaluationPage::Parts::showStored() {
    if (run->count() == 0) return;
    const QString folder = chosenRun();
    const auto wanted = chosenPart();
    if (judgement && !running && toQString(toUtf8(judgement->run.folder)) == folder && judgement->part == wanted)
        return;
    stop.requestStop();
    setRunning(false);
    const int asked = ++generation;
    if (wanted != Part::Test) {
        judgement.reset();
        nothing->setText(tr("Press Evaluate to run the model over these images."));
        stack->setCurrentIndex(0);
        save->setEnabled(false);
        return;
    }
    const auto dataset = document->opened();
    runAsync(
        document->pool(), page, [folder, dataset] { return storedJudgement(folder, dataset); },
        [this, asked](Result<Judgement> result) { take(asked, std::move(result), true); });
}

void EvaluationPage::evaluate() {
    parts_->evaluate();
}

void EvaluationPage::Parts::evaluate() {
    page->messages()->clear();
    if (run->count() == 0) return;
    if (!document->opened())
        return page->messages()->show(MessageBar::Kind::Warning, tr("Open the data set that the run is judged on."));
    stop.requestStop();
    stop = StopToken();
    const int asked = ++generation;
    setRunning(true);
    const QPointer<EvaluationPage> guard(page);
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    const Progress progressed = [guard, asked, clock](qint64 done, qint64 total) {
        if (clock->elapsed() < 50 && done != total) return;
        clock->restart();
        QMetaObject::invokeMethod(qApp, [guard, asked, done, total] {
            if (guard) guard->parts_->reportProgress(asked, done, total);
        });
    };
    runAsync(
        document->pool(), page,
        [folder = chosenRun(), dataset = document->opened(), wanted = chosenPart(), token = stop, progressed] {
            return judge(folder, dataset, wanted, token, progressed);
        },
        [this, asked](Result<Judgement> result) { take(asked, std::move(result), false); });
}

void EvaluationPage::Parts::reportProgress(int asked, qint64 done, qint64 total) {
    if (asked != generation || !running) return;
    progress->setRange(0, int(total));
    progress->setValue(int(done));
    Q_EMIT page->jobProgress(tr("evaluating %1 of %2").arg(number(done), number(total)), done, total);
}

void EvaluationPage::Parts::setRunning(bool on) {
    if (running == on) return;
    running = on;
    progress->setRange(0, 0);
    progress->setVisible(on);
    if (!on) Q_EMIT page->jobProgress({}, 0, 0);
    Q_EMIT page->busyChanged(on);
}

void EvaluationPage::Parts::take(int asked, Result<Judgement> result, bool quiet) {
    if (asked != generation) return;
    setRunning(false);
    if (!result) {
        if (judgement && !quiet) {
            if (result.error().message.id != MessageId::Stopped) page->messages()->show(result.error());
            return;
        }
        judgement.reset();
        nothing->setText(tr("This run has no stored figures. Press Evaluate to run its model over the test part."));
        stack->setCurrentIndex(0);
        save->setEnabled(false);
        if (!quiet && result.error().message.id != MessageId::Stopped) page->messages()->show(result.error());
        return;
    }
    judgement = std::move(*result);
    showJudgement();
}

void EvaluationPage::Parts::showJudgement() {
    const Evaluation& e = judgement->evaluation;
    headline->setText(tr("%1 balanced accuracy").arg(figure(e.balancedAccuracy)));
    besides->setText(tr("majority baseline %1 · accuracy %2, majority baseline %3 · loss %4 · %5 images")
                         .arg(figure(e.majorityBalancedAccuracy), figure(e.accuracy), figure(e.majorityAccuracy),
                              figure(e.loss), number(e.images)));
    honesty->setText(honestyText());
    matrix->setEvaluation(e);
    table->setEvaluation(e);
    stack->setCurrentIndex(1);
    save->setEnabled(true);
    page->setState(tr("%1 · %2%3")
                       .arg(toQString(judgement->run.name), part->currentText(),
                            judgement->run.syntheticData ? tr(" · synthetic data") : QString()));
}

QString EvaluationPage::Parts::honestyText() const {
    QStringList lines;
    const auto line = [&](const QColor& colour, const QString& sign, const QString& text) {
        lines << QStringLiteral("<span style='color:%1'>%2</span> %3").arg(colour.name(), sign, text.toHtmlEscaped());
    };
    const QColor good = goodColour(page->palette());
    const QColor warning = warningColour(page->palette());
    if (const auto& leak = judgement->leakage; leak && leak->testImages > 0) {
        if (leak->testLeaking == 0)
            line(good, QStringLiteral("●"), tr("0 test images share a lesion with training."));
        else
            line(warning, QStringLiteral("▲"),
                 tr("%1 % of the test images (%2 of %3) show a lesion that training has seen too: the figures are too "
                    "good.")
                     .arg(figure(100.0 * leak->testLeaking / leak->testImages, 0), number(leak->testLeaking),
                          number(leak->testImages)));
    }
    if (judgement->part != Part::Test)
        line(warning, QStringLiteral("▲"), tr("These are not only test images: the figures flatter the model."));
    if (const int collapsed = collapsedClass(judgement->evaluation); collapsed >= 0)
        line(warning, QStringLiteral("▲"),
             tr("The model answers %1 nearly always: it has collapsed to one class.")
                 .arg(toQString(judgement->evaluation.classes[size_t(collapsed)])));
    if (judgement->undecodable > 0)
        line(warning, QStringLiteral("▲"),
             tr("%1 images could not be decoded and are not counted.").arg(number(judgement->undecodable)));
    return lines.join(QStringLiteral("<br>"));
}

void EvaluationPage::Parts::chooseCell(int trueClass, int predictedClass) {
    if (!judgement) return;
    QStringList ids;
    const Predictions& all = judgement->predictions;
    for (size_t i = 0; i < all.size(); ++i)
        if (all.labels[i] == trueClass && all.predicted(i) == predictedClass) ids << toQString(all.imageIds[i]);
    if (ids.isEmpty())
        page->messages()->show(MessageBar::Kind::Info, matrix->cellText(trueClass, predictedClass));
    else
        Q_EMIT page->showImagesRequested(ids);
}

void EvaluationPage::Parts::savePredictions() {
    if (!judgement) return;
    auto* dialog = new QFileDialog(page, tr("Save predictions"), "predictions.csv", tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("csv");
    QObject::connect(dialog, &QFileDialog::fileSelected, page, [this](const QString& file) {
        if (!judgement) return;
        runAsync(
            document->pool(), page,
            [file, predictions = judgement->predictions] {
                return writePredictions(pathFromUtf8(fromQString(file)), predictions);
            },
            [this, file](const Result<void>& written) {
                if (written)
                    page->messages()->show(MessageBar::Kind::Good, tr("Saved as %1.").arg(file));
                else
                    page->messages()->show(written.error());
            });
    });
    dialog->open();
}

void EvaluationPage::cancelJob() {
    parts_->stop.requestStop();
}

QString EvaluationPage::helpText() const {
    return tr(
        "<p>The large figure is the <b>balanced accuracy</b>: the mean of the recalls of all classes, so that a "
        "rare class counts as much as a frequent one. Compare it with the <b>majority baseline</b>, which always "
        "answers the most frequent class.</p><p>In the <b>confusion matrix</b>, rows are the true classes and "
        "columns the answers; click a cell to see its images.</p><p>Figures of a finished run's test part show at "
        "once; press <b>Evaluate</b> (Ctrl+D) to run the model again or over other images.</p>");
}

}  // namespace lesion
