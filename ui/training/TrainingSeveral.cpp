#include "core/base/Files.h"
#include "ui/frame/MessageBar.h"
#include "ui/training/SeveralDialog.h"
#include "ui/training/TrainingCurves.h"
#include "ui/training/TrainingParts.h"
#include "ui/training/TrainingSettings.h"

#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

// Cross-validation, leak demonstrator and effect of a setting: asked for, begun, gone on with, and what came of them.

namespace lesion {

namespace {

/// "0.71 ± 0.02"
QString spread(double mean, double deviation) {
    return QStringLiteral("%1 ± %2").arg(figure(mean, 2), figure(deviation, 2));
}

}  // namespace

void TrainingPage::askSeveral(SeveralKind kind) {
    parts_->askSeveral(kind);
}

void TrainingPage::goOnWithSeveral(const QString& folder, int seeds) {
    parts_->goOnWithSeveral(folder, seeds);
}

void TrainingPage::Parts::buildSeveral() {
    more = new QPushButton(tr("Several trainings"));
    more->setObjectName("severalTrainings");
    more->setToolTip(
        tr("Cross-validation, leak demonstrator, effect of a setting: jobs of several trainings with these settings"));
    auto* menu = new QMenu(more);
    menu->setToolTipsVisible(true);
    menu->addAction(tr("&Cross-validate…"), page, [this] { askSeveral(SeveralKind::CrossValidation); })
        ->setToolTip(tr("Every image tested once by a network that has not seen its lesion"));
    menu->addAction(tr("&Leak demonstrator…"), page, [this] { askSeveral(SeveralKind::LeakDemo); })
        ->setToolTip(tr("What it is worth to have trained on other photographs of the tested lesions"));
    menu->addAction(tr("&Effect of a setting…"), page, [this] { askSeveral(SeveralKind::Effect); })
        ->setToolTip(tr("What a change of one setting is worth on the validation part, with its interval"));
    more->setMenu(menu);
    page->setSecondary(more);
}

void TrainingPage::Parts::connectSeveral() {
    connect(job, &TrainingJob::crossValidated, page, [this](const CrossValidation& result) { finishFolds(result); });
    connect(job, &TrainingJob::leakDemonstrated, page,
            [this](const LeakDemo& demo) { finishArms(demo, leakVerdict(demo)); });
    connect(job, &TrainingJob::effectMeasured, page,
            [this](const Effect& effect) { finishArms(effect, effectVerdict(effect)); });
}

/// "fold 2 of 5 · ", or nothing where one training runs alone.
QString TrainingPage::Parts::withSeveral(const QString& text) const {
    const auto& several = job->several();
    if (!several || several->number == 0) return text;
    const QString& name = several->name;
    QString which = tr("fold %1 of %2");
    if (several->kind == SeveralKind::LeakDemo)
        which = name.startsWith(QLatin1String("leaky")) ? tr("with the leak, training %1 of %2")
                                                        : tr("without the leak, training %1 of %2");
    if (several->kind == SeveralKind::Effect)
        which = name.startsWith(QLatin1String("without")) ? tr("without the change, training %1 of %2")
                                                          : tr("with the change, training %1 of %2");
    return QStringLiteral("%1 · %2").arg(which.arg(number(several->number), number(several->total)), text);
}

void TrainingPage::Parts::askSeveral(SeveralKind kind) {
    if (job->running()) return;
    if (asking && asking->kind() == kind) {
        asking->raise();
        return asking->activateWindow();
    }
    if (asking) asking->close();
    settings->commit();
    auto* dialog = new SeveralDialog(document, job, kind, page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &SeveralDialog::beginRequested, page,
        [this, kind](int count, const std::vector<SettingChange>& changes) { beginSeveral(kind, count, changes); });
    asking = dialog;
    dialog->show();
}

void TrainingPage::Parts::beginSeveral(SeveralKind kind, int count, const std::vector<SettingChange>& changes) {
    if (!canBegin()) return;
    const TrainingOptions& options = document->options();
    const auto folder =
        toQString(toUtf8(newRunFolder(document->project().runsFolder(), severalName(options, kind, count))));
    curves->begin(QFileInfo(folder).fileName(), options.epochs, 0);
    if (kind == SeveralKind::LeakDemo)
        job->demonstrateLeak(document->opened(), options, count, folder);
    else if (kind == SeveralKind::Effect)
        job->measureEffect(document->opened(), options, changes, count, folder);
    else
        job->crossValidate(document->opened(), options, count, folder);
}

/// With the settings that its folder says, whatever those on the right are by now.
void TrainingPage::Parts::goOnWithSeveral(const QString& folder, int seeds) {
    if (job->running()) return page->messages()->show(MessageBar::Kind::Warning, tr("A training runs already."));
    page->messages()->clear();
    notices.clear();
    if (!document->opened())
        return page->messages()->show(MessageBar::Kind::Warning, tr("Open the data set of this job first."));
    const auto path = pathFromUtf8(fromQString(folder));
    if (isEffect(path)) {
        const auto effect = effectHeader(path);
        if (!effect) return page->messages()->show(effect.error());
        curves->begin(QFileInfo(folder).fileName(), effect->options.epochs, 0);
        return job->measureEffect(document->opened(), effect->options, effect->changes, seeds, folder);
    }
    const bool leakDemo = seeds > 0;
    const auto header = leakDemo ? leakDemoHeader(path) : crossValidationHeader(path);
    if (!header) return page->messages()->show(header.error());
    curves->begin(QFileInfo(folder).fileName(), header->options.epochs, 0);
    if (leakDemo)
        job->demonstrateLeak(document->opened(), header->options, seeds, folder);
    else
        job->crossValidate(document->opened(), header->options, header->count, folder);
}

void TrainingPage::Parts::finishFolds(const CrossValidation& result) {
    document->reloadRuns();
    const QString folder = toQString(toUtf8(result.folder));
    const int finished = result.finishedFolds();
    const auto show = [this, folder] { Q_EMIT page->evaluateRequested(folder); };
    if (!result.finished()) {
        page->messages()->show(
            MessageBar::Kind::Info,
            tr("Stopped: %Ln of %1 folds are finished.", nullptr, int(finished)).arg(number(result.count)), tr("Go on"),
            [this, folder] { goOnWithSeveral(folder, 0); });
        if (finished > 0) page->messages()->alsoOffer(tr("Show the result"), show);
    } else {
        page->messages()->show(
            MessageBar::Kind::Good,
            tr("%Ln folds: balanced accuracy %1, accuracy %2 (mean ± deviation over folds; majority baseline %3).",
               nullptr, int(finished))
                .arg(spread(result.meanBalancedAccuracy, result.deviationBalancedAccuracy),
                     spread(result.meanAccuracy, result.deviationAccuracy), figure(result.pooled.majorityAccuracy, 2)),
            tr("Show the result"), show);
    }
    page->messages()->addDetail(notices.join('\n'));
}

void TrainingPage::Parts::finishArms(const TwoArms& arms, const Message& verdict) {
    document->reloadRuns();
    const QString folder = toQString(toUtf8(arms.folder));
    const auto show = [this, folder] { Q_EMIT page->evaluateRequested(folder); };
    if (!arms.finished()) {
        const auto done = qint64(arms.with.runs.size() + arms.without.runs.size());
        page->messages()->show(
            MessageBar::Kind::Info,
            tr("Stopped: %Ln of %1 trainings are finished.", nullptr, int(done)).arg(number(2 * arms.seeds)),
            tr("Go on"), [this, folder, seeds = arms.seeds] { goOnWithSeveral(folder, seeds); });
        if (arms.balancedAccuracy.value) page->messages()->alsoOffer(tr("Show the result"), show);
    } else {
        page->messages()->show(MessageBar::Kind::Good, messageText(verdict), tr("Show the result"), show);
    }
    page->messages()->addDetail(notices.join('\n'));
}

}  // namespace lesion
