#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/metrics/PredictionsFile.h"
#include "ui/evaluation/ComparisonPanel.h"
#include "ui/evaluation/EvaluationParts.h"
#include "ui/evaluation/SuspectsPanel.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"

#include <algorithm>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QPointer>
#include <QProgressBar>
#include <QSettings>

namespace lesion {

void EvaluationPage::evaluate() {
    parts_->evaluate();
}

void EvaluationPage::evaluateOther(const QString& folder) {
    parts_->otherFolder = folder;
    parts_->fillOther();
    parts_->evaluate();
}

void EvaluationPage::Parts::evaluate() {
    page->messages()->clear();
    if (run->count() == 0) return;
    const JudgeRequest request = chosen();
    if (const RunGroup* group = chosenGroup()) {  // what its trainings have stored
        if (group->kind == SeveralKind::CrossValidation) return job->showStored(request);
        shownDemo = {};
        return showDemo(RunGroup(*group));
    }
    if (!request.opened && request.otherData.isEmpty())
        return page->messages()->show(MessageBar::Kind::Warning, tr("Open the data set that the run is judged on."));
    job->judge(request);
}

void EvaluationPage::Parts::chooseOther() {
    const QString key = QStringLiteral("folders/otherData");
    auto* dialog = new QFileDialog(page, tr("Another data set"), QSettings().value(key).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, page, [this, key](const QString& folder) {
        QSettings().setValue(key, folder);
        page->evaluateOther(folder);
    });
    dialog->open();
}

/// The mean of several runs' answers: an entry of the list of looks stands for it, so that it can be left again.
void EvaluationPage::Parts::judgeTogether(const QStringList& others) {
    together = others;
    const QString text = tr("%Ln runs together", nullptr, int(others.size()) + 1);
    const int row = looks->findData(0);
    if (row < 0)
        looks->addItem(text, 0);
    else
        looks->setItemText(row, text);
    looks->setCurrentIndex(looks->findData(0));
    evaluate();
}

void EvaluationPage::Parts::lookDeeper() {
    page->messages()->clear();
    if (!shown.run.isEmpty()) job->lookDeeper(shown, view->assessment(), shownGain);
}

/// Shows what runs: judging and looking deeper at once, short work only when it takes longer than one waits.
void EvaluationPage::Parts::showStage() {
    using Stage = AssessmentJob::Stage;
    const Stage stage = job->stage();
    const bool running = stage != Stage::Idle;
    const bool longWork = stage == Stage::Judging || stage == Stage::Deeper;
    if (!running && working().isEmpty()) {
        patience->stop();
        progressRow->hide();
    } else if (longWork) {
        progressRow->show();
    } else if (progressRow->isHidden() && !patience->isActive()) {
        patience->start();
    }
    progress->setRange(0, 0);
    progress->setFormat({});
    view->setPending(stage == Stage::Intervals);
    const auto assessment = view->assessment();
    view->setDeeper(assessment && assessment->judged.dataset && assessment->bootstrap.rounds > 0, running);
    const bool busy = longWork || !working().isEmpty();
    QString text = working();
    if (stage == Stage::Judging) text = tr("Evaluating");
    if (stage == Stage::Deeper) text = tr("Looking deeper");
    Q_EMIT page->jobProgress(busy ? text : QString(), 0, 0);
    Q_EMIT page->busyChanged(busy);
}

void EvaluationPage::Parts::showProgress(qint64 done, qint64 total) {
    using Stage = AssessmentJob::Stage;
    if (job->stage() == Stage::Idle && working().isEmpty()) return;
    progress->setRange(0, int(total));
    progress->setValue(int(done));
    const int percent = total > 0 ? int(done * 100 / total) : 0;
    const double seconds = std::max(0.001, job->secondsRunning());
    const double rate = double(done) / seconds;
    const QString left = done > 0 ? duration(double(total - done) / rate) : QString();
    QString text;
    switch (job->stage()) {
        case Stage::Judging:
            text = tr("%1 of %Ln images", nullptr, int(total)).arg(number(done));
            progress->setFormat(done > 0 ? tr("%1 · %2 images/s · %3 left").arg(text, figure(rate, 0), left) : text);
            text = tr("Evaluating: %1").arg(text);
            break;
        case Stage::Deeper:
            text = tr("Looking deeper: %1 %").arg(percent);
            progress->setFormat(done > 0 ? tr("%1 · %2 left").arg(text, left) : text);
            break;
        case Stage::Reading:
        case Stage::Intervals:
            progress->setFormat(tr("Intervals: %1 %").arg(percent));
            return;
        case Stage::Idle:
            text = tr("%1: %2 %").arg(working()).arg(percent);
            progress->setFormat(text);
            break;
    }
    Q_EMIT page->jobProgress(text, done, total);
}

void EvaluationPage::Parts::stopWork() {
    for (Work* work : {&comparing, &reporting, &doubting, &demonstrating}) work->stop.requestStop();
}

int EvaluationPage::Parts::beginWork(Work& work, const QString& text) {
    work.stop.requestStop();
    work.stop = StopToken();
    work.text = text;
    showStage();
    return ++work.generation;
}

bool EvaluationPage::Parts::endWork(Work& work, int asked) {
    if (asked != work.generation) return false;
    work.text.clear();
    showStage();
    return true;
}

Progress EvaluationPage::Parts::workProgress(Work Parts::*work, int asked) {
    auto last = std::make_shared<QElapsedTimer>();
    last->start();
    return [guard = QPointer<EvaluationPage>(page), work, asked, last](qint64 done, qint64 total) {
        if (last->elapsed() < 50 && done != total) return;
        last->restart();
        QMetaObject::invokeMethod(qApp, [guard, work, asked, done, total] {
            if (guard && (*guard->parts_.*work).generation == asked) guard->parts_->showProgress(done, total);
        });
    };
}

void EvaluationPage::Parts::compare(const QStringList& folders) {
    if (folders.isEmpty()) {
        comparing.stop.requestStop();
        endWork(comparing, ++comparing.generation);
        return;
    }
    const int asked = beginWork(comparing, tr("Comparing runs"));
    runAsync(
        document->pool(), page,
        [folders, token = comparing.stop, progressed = workProgress(&Parts::comparing, asked)] {
            return std::make_shared<Result<ComparedRuns>>(loadCompared(folders, token, progressed));
        },
        [this, asked](const std::shared_ptr<Result<ComparedRuns>>& compared) {
            if (!endWork(comparing, asked)) return;
            if (*compared) return view->comparison()->setCompared(**compared);
            view->comparison()->setNothing(messageText(compared->error().message));
        });
}

void EvaluationPage::Parts::showData() {
    view->suspects()->setData(document->opened(), document->exclusions());
}

/// Doubts of the chosen cross-validation, or of the project's newest. Quick, and nothing to wait for.
void EvaluationPage::Parts::loadDoubts() {
    const int asked = ++doubting.generation;
    const bool chosenByUser = !doubtedFolder.isEmpty();
    runAsync(
        document->pool(), page,
        [folder = doubtedFolder, runs = toQString(toUtf8(document->project().runsFolder()))] {
            const QStringList found = folder.isEmpty() ? crossValidationsIn(runs) : QStringList(folder);
            using Loaded = std::optional<Result<Doubted>>;
            return std::make_shared<Loaded>(found.isEmpty() ? Loaded() : Loaded(loadDoubted(found.last())));
        },
        [this, asked, chosenByUser](const std::shared_ptr<std::optional<Result<Doubted>>>& loaded) {
            if (asked != doubting.generation) return;
            if (!*loaded) return view->suspects()->setDoubted({});
            if (**loaded) return view->suspects()->setDoubted(std::move(***loaded));
            if (!chosenByUser) return view->suspects()->setDoubted({});
            page->messages()->show((*loaded)->error());
            doubtedFolder.clear();
        });
}

void EvaluationPage::Parts::savePredictions() {
    if (shown.run.isEmpty()) return;
    auto* dialog = new QFileDialog(page, tr("Save predictions"), "predictions.csv", tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("csv");
    QObject::connect(
        dialog, &QFileDialog::fileSelected, page, [this, assessment = view->assessment()](const QString& file) {
            runAsync(
                document->pool(), page,
                [file, assessment] {
                    return writePredictions(pathFromUtf8(fromQString(file)), assessment->judged.predictions);
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

}  // namespace lesion
