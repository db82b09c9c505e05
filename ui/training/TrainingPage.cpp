#include "ui/training/TrainingPage.h"

#include "ui/frame/MessageBar.h"
#include "ui/frame/ShownNames.h"
#include "ui/frame/Theme.h"
#include "ui/training/RateFinderDialog.h"
#include "ui/training/RunsTable.h"
#include "ui/training/TrainingCurves.h"
#include "ui/training/TrainingParts.h"
#include "ui/training/TrainingSettings.h"
#include "ui/widgets/SentenceLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace lesion {

namespace {

const QString splitterKey = QStringLiteral("training/splitter");
constexpr unsigned stackBytes = 16 * 1024 * 1024;  ///< macOS gives threads 512 KiB, LibTorch wants more

/// "cpu" of "cpu (name of the processor)".
QString shortDevice(const std::string& device) {
    return toQString(device.substr(0, device.find(' ')));
}

}  // namespace

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
            parts_->begin();
    });
    p.buildSeveral();
    p.connectJob();
    p.connectSeveral();
    p.pool.setMaxThreadCount(1);
    p.pool.setStackSize(stackBytes);
    connect(p.settings, &TrainingSettings::findRateRequested, this, [this] { parts_->findRate(); });
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

TrainingPage::~TrainingPage() {
    qDeleteAll(findChildren<RateFinderDialog*>());  // they tell their search to stop
    parts_->pool.waitForDone();
}

QWidget* TrainingPage::Parts::buildContent() {
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLive());
    table = new RunsTable(document);
    connect(table, &RunsTable::overlayChanged, page, [this] { curves->setOverlay(table->overlayRuns()); });
    connect(table, &RunsTable::evaluateRequested, page, &TrainingPage::evaluateRequested);
    connect(table, &RunsTable::resumeRequested, page, [this](const QString& folder) { goOn(folder); });
    splitter->addWidget(table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setObjectName("trainingSplitter");
    splitter->restoreState(QSettings().value(splitterKey).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, page,
            [splitter] { QSettings().setValue(splitterKey, splitter->saveState()); });
    return splitter;
}

/// The charts with the figures of what runs, or of the run that is shown.
QWidget* TrainingPage::Parts::buildLive() {
    auto* live = new QWidget;
    auto* column = new QVBoxLayout(live);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    curves = new TrainingCurves;
    column->addWidget(curves, 1);
    progress = new QProgressBar;
    progress->setAccessibleName(tr("Progress of the training"));
    progress->setTextVisible(false);
    progress->setFixedHeight(8);
    column->addWidget(progress);
    column->addLayout(buildFigures());
    return live;
}

QLayout* TrainingPage::Parts::buildFigures() {
    auto* line = new QHBoxLayout;
    figures = new QLabel;
    figures->setObjectName("figures");
    figures->setAccessibleName(tr("Figures of the training"));
    makeSentence(figures);
    figures->setMinimumHeight(page->fontMetrics().height());
    pause = new QPushButton(tr("Pause"));
    pause->setObjectName("pause");
    pause->setToolTip(tr("Holds the training between two batches; the program stays ready."));
    connect(pause, &QPushButton::clicked, page, [this] { job->paused() ? job->unpause() : job->pause(); });
    resume = new QPushButton(tr("Resume this run"));
    resume->setObjectName("resume");
    resume->setToolTip(tr("Goes on after the last finished epoch, as if it had never stopped."));
    connect(resume, &QPushButton::clicked, page, [this] { goOn(table->selectedFolder()); });
    line->addWidget(figures, 1);
    line->addWidget(pause);
    line->addWidget(resume);
    return line;
}

void TrainingPage::getWeights() {
    parts_->settings->getWeights();
}

void TrainingPage::startTraining() {
    if (parts_->job->running()) {
        if (parts_->job->paused()) parts_->job->unpause();
        return;
    }
    parts_->begin();
}

void TrainingPage::Parts::showFindRate() {
    settings->findRateButton()->setEnabled(document->dataset() && !job->running());
}

void TrainingPage::Parts::showJobState() {
    const bool running = job->running();
    QPushButton* primary = page->primaryButton();
    primary->setText(!running ? tr("Start training") : job->stopping() ? tr("Stopping…") : tr("Stop"));
    more->setEnabled(document->opened() && !running);
    primary->setToolTip(running && job->several()
                            ? tr("Ends after this batch; what is finished is kept and can be gone on with (Ctrl+.)")
                        : running ? tr("Ends after this batch; the best epoch is kept and tested (Ctrl+.)")
                                  : tr("Trains with the settings on the right (Ctrl+R)"));
    primary->setEnabled(document->opened() && !job->stopping());
    pause->setVisible(running);
    pause->setEnabled(!job->stopping());
    pause->setText(job->paused() ? tr("Go on") : tr("Pause"));
    progress->setVisible(running);
    table->setLive(running ? job->folder() : QString());
    showFindRate();
    Q_EMIT page->busyChanged(running);
    showSelectedRun();
    showFigures();
}

void TrainingPage::Parts::showStage(TrainingStage stage, qint64 done, qint64 total) {
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
        case TrainingStage::References:
            text = tr("Reading reference images");
            break;
    }
    if (stage != TrainingStage::Validating) {  // that is a part of the epoch: the bar stays where it is
        progress->setRange(0, total > 0 ? 1000 : 0);
        if (total > 0) progress->setValue(int(done * 1000 / total));
    }
    if (total > 0) text = tr("%1 · %2 of %3").arg(text, number(done), number(total));
    figures->setText(withSeveral(text));
}

/// Of the run that is being trained, which may have been resumed with other settings than those on the right.
int TrainingPage::Parts::patience() const {
    for (const Run& run : document->runs())
        if (runFolder(run) == job->folder()) return run.options.patience;
    return document->options().patience;
}

void TrainingPage::Parts::showFigures() {
    if (!job->running()) return;
    const TrainingStart& start = job->start();
    const BatchRecord& batch = job->lastBatch();
    if (batch.epoch == 0) {
        progress->setRange(0, 0);
        return figures->setText(withSeveral(tr("Preparing…")));
    }
    QStringList parts{tr("epoch %1 of %2").arg(number(batch.epoch), number(start.epochs)),
                      tr("%1 images/s").arg(figure(batch.imagesPerSecond, batch.imagesPerSecond < 10 ? 1 : 0)),
                      tr("%1 left").arg(duration(job->secondsLeft()))};
    if (patience() > 0 && !job->epochs().empty()) parts << tr("patience left %1").arg(number(job->patienceLeft()));
    parts << shortDevice(start.device);
    if (batch.memory > 0) parts << tr("%1 MB").arg(number(qint64(batch.memory >> 20)));
    if (job->paused()) parts.prepend(tr("paused"));
    if (job->stopping()) parts.prepend(tr("stopping after this batch"));
    figures->setText(withSeveral(parts.join(QStringLiteral(" · "))));
    figures->setToolTip(tr("Device: %1").arg(toQString(start.device)));
    progress->setRange(0, 1000);
    const double within = batch.steps > 0 ? double(batch.step) / batch.steps : 0;
    progress->setValue(int(1000 * (batch.epoch - 1 + within) / std::max(1, start.epochs)));
}

void TrainingPage::Parts::showSelectedRun() {
    table->select(document->selectedRun());
    const Run* run = table->selectedRun();
    resume->setVisible(!job->running() && run && run->resumable());
    if (job->running()) return;
    if (run) return showRun(*run);
    figures->clear();
    curves->showNothing(tr("Curves appear here as soon as a training runs or a run is chosen below."));
}

void TrainingPage::Parts::showRun(const Run& run) {
    // Of the run just trained the table may know less for a moment: its files are still being read.
    if (runFolder(run) == job->folder() && run.epochs.size() < job->epochs().size()) return;
    figures->setToolTip({});
    if (run.epochs.empty()) {
        figures->setText(toQString(run.name));
        return curves->showNothing(tr("This run ended before its first epoch."));
    }
    QStringList parts{toQString(run.name),
                      tr("best epoch %1 of %2").arg(number(run.bestEpoch), number(qint64(run.epochs.size())))};
    if (run.microBatch > 0) parts << tr("batches in parts of %1 for want of memory").arg(number(run.microBatch));
    figures->setText(parts.join(QStringLiteral(" · ")));
    figures->setToolTip(partsText(run));
    curves->showRun(run);
}

void TrainingPage::Parts::showDataset() {
    const auto dataset = document->dataset();
    showFindRate();
    if (!document->opened()) {
        page->setState({});
        page->primaryButton()->setEnabled(false);
        return page->showEmpty(
            tr("Training needs images."), tr("Open a data set…"), [this] { Q_EMIT page->openRequested(); },
            tr("Try the synthetic lesions"), [this] { Q_EMIT page->syntheticRequested(); });
    }
    page->primaryButton()->setEnabled(!job->stopping());
    more->setEnabled(!job->running());
    page->showContent();
    if (!dataset)
        return page->setState(document->splitError() ? messageText(document->splitError()->message) : QString());
    QStringList state{datasetNameText(dataset->name), tr("%Ln classes", nullptr, int(dataset->classes.size()))};
    if (const auto split = document->split())
        state << tr("%Ln images to train on, %1 to validate, %2 to test", nullptr, int(split->count(Part::Train)))
                     .arg(number(split->count(Part::Validation)), number(split->count(Part::Test)));
    page->setState(state.join(QStringLiteral(" · ")));
}

void TrainingPage::cancelJob() {
    parts_->job->stop();
}

}  // namespace lesion
