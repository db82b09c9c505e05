#include "ui/training/TrainingPage.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/Classifier.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/training/RunsTable.h"
#include "ui/training/TrainingCurves.h"
#include "ui/training/TrainingSettings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace lesion {

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

    QWidget* buildContent();
    void connectJob();
    void begin(const QString& resumeFolder);
    void showJobState();
    void showFigures();
    void showStage(TrainingStage stage, qint64 done, qint64 total);
    void showSelectedRun();
    void showDataset();
    void finish(const Run& run);
    QString refusal() const;
};

TrainingPage::TrainingPage(ProjectDocument* document, TrainingJob* job, QWidget* parent)
    : Page(tr("Train"), "train", parent), parts_(new Parts{this, document, job}) {
    Parts& p = *parts_;
    p.settings = new TrainingSettings(document);
    setContent(p.buildContent());
    setSettings(p.settings);
    connect(primaryButton(), &QPushButton::clicked, this, [this] {
        if (parts_->job->running())
            parts_->job->stop();
        else
            parts_->begin({});
    });
    p.connectJob();
    connect(document, &ProjectDocument::openedChanged, this, [this] { parts_->showDataset(); });
    connect(document, &ProjectDocument::datasetChanged, this, [this] { parts_->showDataset(); });
    connect(document, &ProjectDocument::splitChanged, this, [this] { parts_->showDataset(); });
    connect(document, &ProjectDocument::runsChanged, this, [this] {
        parts_->table->setRuns(parts_->document->runs());
        parts_->showSelectedRun();
    });
    connect(document, &ProjectDocument::selectedRunChanged, this, [this] { parts_->showSelectedRun(); });
    p.table->setRuns(document->runs());
    p.showDataset();
    p.showJobState();
    p.showSelectedRun();
}

TrainingPage::~TrainingPage() = default;

QWidget* TrainingPage::Parts::buildContent() {
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    auto* upper = new QWidget;
    auto* column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    curves = new TrainingCurves;
    column->addWidget(curves, 1);
    auto* line = new QHBoxLayout;
    figures = new QLabel;
    figures->setObjectName("figures");
    figures->setAccessibleName(tr("Figures of the training"));
    figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    progress = new QProgressBar;
    progress->setAccessibleName(tr("Progress of the training"));
    progress->setMaximumWidth(page->fontMetrics().averageCharWidth() * 32);
    pause = new QPushButton(tr("Pause"));
    pause->setObjectName("pause");
    pause->setToolTip(tr("Holds the training between two batches; the program stays ready."));
    connect(pause, &QPushButton::clicked, page, [this] { job->paused() ? job->unpause() : job->pause(); });
    line->addWidget(figures, 1);
    line->addWidget(progress);
    line->addWidget(pause);
    column->addLayout(line);
    splitter->addWidget(upper);
    table = new RunsTable(document);
    connect(table, &RunsTable::overlayChanged, page, [this] { curves->setOverlay(table->overlayRuns()); });
    connect(table, &RunsTable::evaluateRequested, page, &TrainingPage::evaluateRequested);
    connect(table, &RunsTable::resumeRequested, page, [this](const QString& folder) { begin(folder); });
    splitter->addWidget(table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setObjectName("trainingSplitter");
    QSettings settingsFile;
    splitter->restoreState(settingsFile.value("training/splitter").toByteArray());
    connect(splitter, &QSplitter::splitterMoved, page,
            [splitter] { QSettings().setValue("training/splitter", splitter->saveState()); });
    return splitter;
}

void TrainingPage::Parts::connectJob() {
    QObject::connect(job, &TrainingJob::stateChanged, page, [this] { showJobState(); });
    QObject::connect(job, &TrainingJob::stageChanged, page,
                     [this](TrainingStage stage, qint64 done, qint64 total) { showStage(stage, done, total); });
    QObject::connect(job, &TrainingJob::started, page, [this](const TrainingStart& start) {
        if (start.firstEpoch == 1) curves->begin(start.epochs, start.majorityAccuracy);
        showFigures();
        document->reloadRuns();
    });
    QObject::connect(job, &TrainingJob::batchesDone, page, [this](const std::vector<BatchRecord>& batches) {
        curves->addBatches(batches);
        showFigures();
    });
    QObject::connect(job, &TrainingJob::epochDone, page, [this](const EpochRecord& epoch, int best, int) {
        curves->addEpoch(epoch, best);
        showFigures();
    });
    QObject::connect(job, &TrainingJob::noticed, page, [this](const Message& message) {
        page->messages()->show(MessageBar::Kind::Info, messageText(message));
    });
    QObject::connect(job, &TrainingJob::finished, page, [this](const Run& run) { finish(run); });
    QObject::connect(job, &TrainingJob::failed, page, [this](const Error& error) {
        if (error.message.id == MessageId::WeightsNotFound || error.message.id == MessageId::WeightsInvalid)
            page->messages()->show(error, tr("Choose the file…"), [this] { settings->chooseWeights(); });
        else
            page->messages()->show(error);
        document->reloadRuns();
    });
}

/// Why a training cannot begin now; empty when it can.
QString TrainingPage::Parts::refusal() const {
    const auto dataset = document->dataset();
    if (!dataset) return tr("Open a data set first.");
    if (dataset->classes.size() < 2)
        return tr("There is only one class. A classifier needs at least two: open other data or change the classes.");
    if (document->splitError()) return messageText(document->splitError()->message);
    if (!document->split()) return tr("The split is still being made. Try again in a moment.");
    if (const auto checked = checkOptions(document->options()); !checked) return messageText(checked.error().message);
    return {};
}

void TrainingPage::startTraining() {
    if (parts_->job->running()) {
        if (parts_->job->paused()) parts_->job->unpause();
        return;
    }
    parts_->begin({});
}

void TrainingPage::Parts::begin(const QString& resumeFolder) {
    if (job->running()) return;
    page->messages()->clear();
    if (!resumeFolder.isEmpty()) {
        if (!document->opened()) return;
        for (const Run& run : document->runs())
            if (toQString(toUtf8(run.folder)) == resumeFolder) curves->showRun(run);
        return job->resume(document->opened(), resumeFolder);
    }
    if (const QString why = refusal(); !why.isEmpty()) return page->messages()->show(MessageBar::Kind::Warning, why);
    const TrainingOptions& options = document->options();
    if (options.weights == "imagenet") {
        if (const auto found = findWeights(options.architecture); !found)
            return page->messages()->show(MessageBar::Kind::Warning, messageText(found.error().message),
                                          tr("Choose the file…"), [this] { settings->chooseWeights(); });
    }
    const auto folder = newRunFolder(document->project().runsFolder(), options.preset);
    curves->begin(options.epochs, 0);
    job->begin(document->opened(), options, toQString(toUtf8(folder)));
}

void TrainingPage::Parts::showJobState() {
    const bool running = job->running();
    page->primaryButton()->setText(running ? tr("Stop") : tr("Start training"));
    page->primaryButton()->setToolTip(running ? tr("Ends after this batch; the best epoch is kept and tested (Ctrl+.)")
                                              : tr("Trains with the settings on the right (Ctrl+R)"));
    pause->setVisible(running);
    pause->setText(job->paused() ? tr("Go on") : tr("Pause"));
    progress->setVisible(running);
    table->setLive(running ? job->folder() : QString());
    Q_EMIT page->busyChanged(running);
    if (!running) showSelectedRun();
    showFigures();
}

void TrainingPage::Parts::showStage(TrainingStage stage, qint64 done, qint64 total) {
    progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0) progress->setValue(int(done * 1000 / total));
    QString text;
    switch (stage) {
        case TrainingStage::PreparingImages:
            text = tr("Preparing images");
            break;
        case TrainingStage::ComputingFeatures:
            text = tr("Computing features");
            break;
        case TrainingStage::Training:
            return showFigures();
        case TrainingStage::Validating:
            text = tr("Validating");
            break;
        case TrainingStage::Testing:
            text = tr("Testing the best epoch");
            break;
    }
    if (total > 0) text += tr(" · %1 of %2").arg(number(done), number(total));
    figures->setText(text);
}

void TrainingPage::Parts::showFigures() {
    if (!job->running()) return;
    const TrainingStart& start = job->start();
    const BatchRecord& batch = job->lastBatch();
    if (batch.epoch == 0) return figures->setText(tr("Preparing…"));
    QStringList parts{tr("epoch %1 of %2").arg(number(batch.epoch), number(start.epochs)),
                      tr("%1 images/s").arg(figure(batch.imagesPerSecond, batch.imagesPerSecond < 10 ? 1 : 0)),
                      tr("%1 left").arg(duration(batch.secondsLeft))};
    if (job->epochs().size() > 0) parts << tr("patience left %1").arg(number(job->patienceLeft()));
    parts << toQString(start.device);
    if (batch.memory > 0) parts << tr("%1 MB").arg(number(qint64(batch.memory >> 20)));
    if (job->paused()) parts.prepend(tr("paused"));
    figures->setText(parts.join(QStringLiteral(" · ")));
    figures->setToolTip(figures->text());
    progress->setRange(0, 1000);
    const double within = batch.steps > 0 ? double(batch.step) / batch.steps : 0;
    progress->setValue(int(1000 * (batch.epoch - 1 + within) / std::max(1, start.epochs)));
}

void TrainingPage::Parts::showSelectedRun() {
    table->select(document->selectedRun());
    if (job->running()) return;
    const QString folder = table->selectedFolder();
    for (const Run& run : document->runs()) {
        if (toQString(toUtf8(run.folder)) != folder) continue;
        if (run.epochs.empty()) return curves->showNothing(tr("This run ended before its first epoch."));
        figures->setText(tr("%1 · best epoch %2 of %3")
                             .arg(toQString(run.name), number(run.bestEpoch), number(qint64(run.epochs.size()))));
        return curves->showRun(run);
    }
    figures->clear();
    curves->showNothing(tr("Curves appear here as soon as a training runs or a run is chosen below."));
}

void TrainingPage::Parts::showDataset() {
    const auto dataset = document->dataset();
    if (!document->opened()) {
        page->setState({});
        page->primaryButton()->setEnabled(false);
        return page->showEmpty(
            tr("Training needs images."), tr("Open a data set…"), [this] { Q_EMIT page->openRequested(); },
            tr("Try the synthetic lesions"), [this] { Q_EMIT page->syntheticRequested(); });
    }
    page->primaryButton()->setEnabled(true);
    page->showContent();
    if (!dataset) return;
    QString state = tr("%1 · %2 classes").arg(toQString(dataset->name), number(qint64(dataset->classes.size())));
    if (const auto split = document->split())
        state += tr(" · %1 images to train on, %2 to validate, %3 to test")
                     .arg(number(split->count(Part::Train)), number(split->count(Part::Validation)),
                          number(split->count(Part::Test)));
    page->setState(state);
}

void TrainingPage::Parts::finish(const Run& run) {
    document->reloadRuns();
    document->selectRun(toQString(toUtf8(run.folder)));
    if (!run.test) {
        const QString sentence = run.state == RunState::Stopped
                                     ? tr("Stopped before the first epoch ended: nothing to test yet. Resume it below.")
                                     : tr("The run ended without a test part.");
        return page->messages()->show(MessageBar::Kind::Info, sentence);
    }
    const QString how = run.state == RunState::Early     ? tr("Stopped early, best epoch %1.").arg(run.bestEpoch)
                        : run.state == RunState::Stopped ? tr("Stopped, best epoch %1 kept.").arg(run.bestEpoch)
                                                         : tr("Finished, best epoch %1.").arg(run.bestEpoch);
    const QString folder = toQString(toUtf8(run.folder));
    page->messages()->show(MessageBar::Kind::Good,
                           tr("%1 Test part: balanced accuracy %2 (majority baseline %3), accuracy %4 (majority %5).")
                               .arg(how, figure(run.test->balancedAccuracy), figure(run.test->majorityBalancedAccuracy),
                                    figure(run.test->accuracy), figure(run.test->majorityAccuracy)),
                           tr("Evaluate"), [this, folder] { Q_EMIT page->evaluateRequested(folder); });
}

void TrainingPage::cancelJob() {
    parts_->job->stop();
}

QString TrainingPage::helpText() const {
    return tr(
        "<p>Choose a <b>preset</b>, change what you like, and press <b>Start training</b> (Ctrl+R). The left "
        "chart shows the loss, the right one accuracy and balanced accuracy of the validation part; the dotted "
        "line is what always answering the most frequent class would reach.</p><p>The epoch with the lowest "
        "validation loss (●) is kept and tested once at the end. <b>Stop</b> (Ctrl+.) keeps it too; a stopped or "
        "killed run goes on from its last finished epoch with <b>Resume</b> in the table.</p><p>Tick runs in the "
        "table to lay their curves over each other.</p>");
}

}  // namespace lesion
