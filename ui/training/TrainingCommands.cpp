#include "core/base/MessageIds.h"
#include "core/model/Classifier.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/ShownNames.h"
#include "ui/training/RateFinderDialog.h"
#include "ui/training/RunsTable.h"
#include "ui/training/TrainingCurves.h"
#include "ui/training/TrainingParts.h"
#include "ui/training/TrainingSettings.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

// What the Training page does: begins, goes on, searches a rate, and tells what came of it.

namespace lesion {

namespace {

/// Two decimals are what some hundred test images bear.
QString score(double value) {
    return figure(value, 2);
}

}  // namespace

void TrainingPage::Parts::connectJob() {
    connect(job, &TrainingJob::stateChanged, page, [this] { showJobState(); });
    connect(job, &TrainingJob::stageChanged, page,
            [this](TrainingStage stage, qint64 done, qint64 total) { showStage(stage, done, total); });
    connect(job, &TrainingJob::started, page, [this](const TrainingStart& start) {
        curves->begin(QFileInfo(job->folder()).fileName(), start.epochs, start.majorityAccuracy, job->epochs());
        showFigures();
        document->reloadRuns();
    });
    connect(job, &TrainingJob::batchesDone, page, [this](const std::vector<BatchRecord>& batches) {
        curves->addBatches(batches);
        showFigures();
    });
    connect(job, &TrainingJob::epochDone, page, [this](const EpochRecord& epoch, int best, int) {
        curves->addEpoch(epoch, best);
        showFigures();
        document->reloadRuns();
    });
    connect(job, &TrainingJob::noticed, page, [this](const Message& message) { notice(message); });
    connect(job, &TrainingJob::finished, page, [this](const Run& run) { finish(run); });
    connect(job, &TrainingJob::failed, page, [this](const Error& error) {
        const auto id = error.message.id;
        if (id == MessageId::WeightsNotFound || id == MessageId::WeightsInvalid || id == MessageId::WeightsMismatch)
            offerWeights(error);
        else
            page->messages()->show(error);
        document->reloadRuns();
    });
}

void TrainingPage::Parts::notice(const Message& message) {
    notices << messageText(message);
    const bool changesResult = message.id == MessageId::BatchHalved;
    page->messages()->show(changesResult ? MessageBar::Kind::Warning : MessageBar::Kind::Info, notices.last());
}

/// Why a training cannot begin now; empty when it can.
QString TrainingPage::Parts::refusal() const {
    const auto dataset = document->dataset();
    if (!dataset) return tr("Open a data set first.");
    if (dataset->classes.size() < 2)
        return tr("There is only one class. A classifier needs at least two: open other data or change the classes.");
    if (document->splitError()) return messageText(document->splitError()->message);
    if (const auto checked = checkOptions(document->options()); !checked) return messageText(checked.error().message);
    return {};
}

void TrainingPage::Parts::offerWeights(const Error& error) {
    page->messages()->show(error, tr("Get weights…"), [this] { settings->getWeights(); });
    page->messages()->alsoOffer(tr("Train from scratch"), [this] {
        settings->trainFromScratch();
        begin();
    });
}

/// Says what is in the way; takes what is still being typed.
bool TrainingPage::Parts::canBegin() {
    if (job->running()) return false;
    settings->commit();
    page->messages()->clear();
    notices.clear();
    if (const QString why = refusal(); !why.isEmpty()) {
        page->messages()->show(MessageBar::Kind::Warning, why);
        return false;
    }
    if (document->options().weights != "imagenet") return true;
    const auto found = findWeights(document->options().architecture);
    if (!found) offerWeights(found.error());
    return found.has_value();
}

void TrainingPage::Parts::begin() {
    if (!canBegin()) return;
    const TrainingOptions& options = document->options();
    const auto folder = newRunFolder(document->project().runsFolder(), options.preset);
    curves->begin(toQString(toUtf8(folder.filename())), options.epochs, 0);
    job->begin(document->opened(), options, toQString(toUtf8(folder)));
}

/// Modal to the window, so that no training begins beside it.
void TrainingPage::Parts::findRate() {
    if (job->running()) return;
    settings->commit();
    page->messages()->clear();
    if (const QString why = refusal(); !why.isEmpty()) return page->messages()->show(MessageBar::Kind::Warning, why);
    const TrainingOptions& options = document->options();
    if (options.weights == "imagenet") {
        if (const auto found = findWeights(options.architecture); !found) return offerWeights(found.error());
    }
    auto* dialog = new RateFinderDialog(document->opened(), options, &pool, page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &RateFinderDialog::chosen, page, [this](double rate) { settings->setLearningRate(rate); });
    dialog->open();
}

void TrainingPage::Parts::goOn(const QString& folder) {
    if (job->running()) return;
    page->messages()->clear();
    notices.clear();
    if (!document->opened())
        return page->messages()->show(MessageBar::Kind::Warning, tr("Open the data set of this run first."));
    for (const Run& run : document->runs())
        if (runFolder(run) == folder) curves->showRun(run);
    job->resume(document->opened(), folder);
}

void TrainingPage::Parts::finish(const Run& run) {
    document->reloadRuns();
    document->selectRun(runFolder(run));
    if (!run.test) {
        const QString sentence =
            run.state == RunState::Stopped
                ? tr("Stopped before the first epoch ended: nothing to test yet. You may resume it.")
                : tr("The run ended without a test part.");
        return page->messages()->show(MessageBar::Kind::Info, sentence);
    }
    const QString how = run.state == RunState::Early ? tr("Stopped early, best epoch %1.").arg(number(run.bestEpoch))
                        : run.state == RunState::Stopped ? tr("Stopped, best epoch %1 kept.").arg(number(run.bestEpoch))
                                                         : tr("Finished, best epoch %1.").arg(number(run.bestEpoch));
    const QString folder = runFolder(run);
    const QString reached = tr("Test part: balanced accuracy %1 (majority baseline %2), accuracy %3 (majority %4).")
                                .arg(score(run.test->balancedAccuracy), score(run.test->majorityBalancedAccuracy),
                                     score(run.test->accuracy), score(run.test->majorityAccuracy));
    page->messages()->show(MessageBar::Kind::Good, sentencesText({how, reached}), tr("Evaluate"),
                           [this, folder] { Q_EMIT page->evaluateRequested(folder); });
    page->messages()->addDetail(notices.join('\n'));  // what was noticed on the way is not lost to the result
}

}  // namespace lesion
