#include "ui/evaluation/EvaluationPage.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/metrics/PredictionsFile.h"
#include "ui/evaluation/ConfusionMatrixView.h"
#include "ui/evaluation/EvaluationView.h"
#include "ui/evaluation/Judgement.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/widgets/SettingsGroup.h"

#include <algorithm>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace lesion {

struct EvaluationPage::Parts {
    EvaluationPage* page;
    ProjectDocument* document;
    QComboBox* run = nullptr;
    QComboBox* part = nullptr;
    QComboBox* mode = nullptr;
    QWidget* job = nullptr;
    QProgressBar* progress = nullptr;
    QPushButton* save = nullptr;
    QStackedLayout* stack = nullptr;
    QLabel* nothing = nullptr;
    EvaluationView* view = nullptr;
    std::optional<Judgement> judgement{};
    StopToken stop{};
    bool running = false;
    std::pair<QString, std::optional<Part>> inWork{};  ///< what is being evaluated
    QElapsedTimer clock{};
    int generation = 0;  ///< a newer request supersedes the older one

    QWidget* buildContent();
    QWidget* buildSettings();
    void fillRuns();
    QString chosenRun() const { return run->currentData().toString(); }
    std::optional<Part> chosenPart() const;
    const Run* knownRun() const;
    bool upToDate() const;
    void showNothing();
    void showStored();
    void evaluate();
    void take(int asked, Result<Judgement> result, bool stored);
    void showJudgement();
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

QWidget* EvaluationPage::Parts::buildContent() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    job = new QWidget;
    auto* line = new QHBoxLayout(job);
    line->setContentsMargins(0, 0, 0, 0);
    progress = new QProgressBar;
    progress->setAccessibleName(tr("Progress of the evaluation"));
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("cancelEvaluation");
    line->addWidget(progress, 1);
    line->addWidget(cancel);
    job->hide();
    column->addWidget(job);
    auto* rest = new QWidget;
    stack = new QStackedLayout(rest);
    nothing = new QLabel;
    nothing->setObjectName("nothing");
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    view = new EvaluationView;
    stack->addWidget(nothing);
    stack->addWidget(view);
    column->addWidget(rest, 1);
    QObject::connect(cancel, &QPushButton::clicked, page, [this] { stop.requestStop(); });
    QObject::connect(view, &EvaluationView::cellChosen, page,
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
    auto* shown = new SettingsGroup(tr("Confusion matrix"), "evaluation/matrix");
    mode = new QComboBox;
    mode->setObjectName("matrixMode");
    mode->addItems({tr("counts"), tr("share of the true class"), tr("share of the prediction")});
    shown->addRow(tr("Show"), mode, tr("Counts, recall by row, or precision by column."));
    save = new QPushButton(tr("Save predictions…"));
    save->setToolTip(tr("A CSV file with the probabilities of every image."));
    shown->addWide(save);
    column->addWidget(what);
    column->addWidget(shown);
    column->addStretch();
    QObject::connect(run, &QComboBox::activated, page, [this] { document->selectRun(chosenRun()); });
    QObject::connect(part, &QComboBox::activated, page, [this] { showStored(); });
    QObject::connect(mode, &QComboBox::currentIndexChanged, page,
                     [this](int index) { view->matrix()->setMode(ConfusionMatrixView::Mode(index)); });
    QObject::connect(save, &QPushButton::clicked, page, [this] { savePredictions(); });
    return settings;
}

std::optional<Part> EvaluationPage::Parts::chosenPart() const {
    const int value = part->currentData().toInt();
    if (value < 0) return {};
    return Part(value);
}

/// Fills the choice anew only where other runs are there than before: its list may be open.
void EvaluationPage::Parts::fillRuns() {
    QStringList folders;
    QStringList shown;
    std::error_code error;
    for (auto it = document->runs().rbegin(); it != document->runs().rend(); ++it)
        if (std::filesystem::exists(it->modelFile(), error)) folders << toQString(toUtf8(it->folder));
    for (int row = 0; row < run->count(); ++row) shown << run->itemData(row).toString();
    const QSignalBlocker quiet(run);
    if (folders != shown) {
        run->clear();
        for (const QString& folder : folders) run->addItem(QFileInfo(folder).fileName(), folder);
    }
    const int row = run->findData(document->selectedRun());
    run->setCurrentIndex(std::max(0, row));
    if (folders.isEmpty()) {
        page->setState({});
        page->primaryButton()->setEnabled(false);
        return page->showEmpty(tr("Nothing has been trained in this project yet."), tr("Train a network"),
                               [this] { Q_EMIT page->trainRequested(); });
    }
    page->primaryButton()->setEnabled(true);
    page->showContent();
    showStored();
}

const Run* EvaluationPage::Parts::knownRun() const {
    for (const Run& known : document->runs())
        if (toQString(toUtf8(known.folder)) == chosenRun()) return &known;
    return nullptr;
}

/// Whether what is shown is still true: a run that was resumed since then has another model.
bool EvaluationPage::Parts::upToDate() const {
    if (!judgement || judgement->part != chosenPart()) return false;
    if (toQString(toUtf8(judgement->run.folder)) != chosenRun()) return false;
    if (!judgement->leakage && document->opened() && !running && judgement->opened != document->opened()) return false;
    const Run* known = knownRun();
    return known && known->bestEpoch == judgement->run.bestEpoch &&
           known->test.has_value() == judgement->run.test.has_value();
}

void EvaluationPage::Parts::showNothing() {
    judgement.reset();
    nothing->setText(chosenPart() == Part::Test
                         ? tr("This run has no stored figures. Press Evaluate to run its model over the test part.")
                         : tr("Press Evaluate to run the model over these images."));
    stack->setCurrentIndex(0);
    save->setEnabled(false);
    page->setState(tr("%1 · %2").arg(run->currentText(), part->currentText()));
}

/// The stored figures of the chosen run, where they are of the chosen part.
void EvaluationPage::Parts::showStored() {
    if (run->count() == 0 || upToDate()) return;
    if (running && inWork == std::pair(chosenRun(), chosenPart())) return;
    stop.requestStop();
    setRunning(false);
    const int asked = ++generation;
    if (chosenPart() != Part::Test) return showNothing();
    runAsync(
        document->pool(), page,
        [folder = chosenRun(), dataset = document->opened()] { return storedJudgement(folder, dataset); },
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
    inWork = {chosenRun(), chosenPart()};
    setRunning(true);
    clock.start();
    const QPointer<EvaluationPage> guard(page);
    auto last = std::make_shared<QElapsedTimer>();
    last->start();
    const Progress progressed = [guard, asked, last](qint64 done, qint64 total) {
        if (last->elapsed() < 50 && done != total) return;
        last->restart();
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
    const double seconds = std::max(0.001, double(clock.elapsed()) / 1000);
    const double rate = double(done) / seconds;
    const QString count = tr("%1 of %2 images").arg(number(done), number(total));
    progress->setFormat(
        done > 0 ? tr("%1 · %2 images/s · %3 left").arg(count, figure(rate, 0), duration(double(total - done) / rate))
                 : count);
    Q_EMIT page->jobProgress(tr("Evaluating: %1").arg(count), done, total);
}

void EvaluationPage::Parts::setRunning(bool on) {
    if (running == on) return;
    running = on;
    progress->setRange(0, 0);
    job->setVisible(on);
    Q_EMIT page->jobProgress(on ? tr("Evaluating") : QString(), 0, 0);
    Q_EMIT page->busyChanged(on);
}

void EvaluationPage::Parts::take(int asked, Result<Judgement> result, bool stored) {
    if (asked != generation) return;
    setRunning(false);
    if (result) {
        judgement = std::move(*result);
        return showJudgement();
    }
    if (stored || !upToDate()) showNothing();
    if (!stored && result.error().message.id != MessageId::Stopped) page->messages()->show(result.error());
}

void EvaluationPage::Parts::showJudgement() {
    view->setJudgement(*judgement);
    stack->setCurrentIndex(1);
    save->setEnabled(true);
    const QString state = tr("%1 · %2").arg(toQString(judgement->run.name), part->currentText());
    page->setState(judgement->run.syntheticData ? tr("%1 · synthetic data").arg(state) : state);
}

void EvaluationPage::Parts::chooseCell(int trueClass, int predictedClass) {
    if (!judgement) return;
    QStringList ids;
    const Predictions& all = judgement->predictions;
    for (size_t i = 0; i < all.size(); ++i)
        if (all.labels[i] == trueClass && all.predicted(i) == predictedClass) ids << toQString(all.imageIds[i]);
    if (ids.isEmpty())
        page->messages()->show(MessageBar::Kind::Info, view->matrix()->cellText(trueClass, predictedClass));
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
