#include "core/base/Files.h"
#include "ui/diagnosis/AnswerPanel.h"
#include "ui/diagnosis/ChangeDiagnosis.h"
#include "ui/diagnosis/DecisionPanel.h"
#include "ui/diagnosis/DiagnosisParts.h"
#include "ui/diagnosis/DiagnosisSettings.h"
#include "ui/diagnosis/DropArea.h"
#include "ui/diagnosis/ExplanationBar.h"
#include "ui/diagnosis/ModelChoice.h"
#include "ui/diagnosis/PersonFields.h"
#include "ui/diagnosis/ReferencesJob.h"
#include "ui/diagnosis/TrustPanel.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/images/Thumbnails.h"

#include <algorithm>
#include <QShortcut>

namespace lesion {

namespace {
constexpr int few = 3;  ///< photographs that need no progress
}

void DiagnosisPage::Parts::connectParts() {
    QObject::connect(queueView->selectionModel(), &QItemSelectionModel::currentChanged, page,
                     [this](const QModelIndex&, const QModelIndex& before) {
                         queue->releasePictures(before.row());
                         showCurrent();
                         answerNext();
                     });
    QObject::connect(model, &ModelChoice::changed, page, [this] {
        page->messages()->clear();
        takeModel();
    });
    QObject::connect(model, &ModelChoice::choicesChanged, page, [this] { showState(); });
    QObject::connect(model, &ModelChoice::failed, page, [this](const Error& error) {
        page->messages()->show(error);
        showState();
        showCurrent();
    });
    QObject::connect(area, &DropArea::stepRequested, page, [this](int by) { step(by); });
    QObject::connect(panel, &AnswerPanel::saveRequested, page, [this] { saveTable(); });
    QObject::connect(panel, &AnswerPanel::reportRequested, page,
                     [this](const QString& extension, bool namesFile) { saveReport(extension, namesFile); });
    QObject::connect(panel, &AnswerPanel::clearRequested, page, [this] { forgetAll(); });
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), queueView);
    remove->setContext(Qt::WidgetShortcut);
    QObject::connect(remove, &QShortcut::activated, page, [this] { removeCurrent(); });
}

void DiagnosisPage::Parts::showState() {
    const int count = queue->rowCount();
    const int waiting = queue->unanswered();
    footer->setText(modelLine());
    strip->setVisible(count > 0);
    why->setVisible(count > 0);
    panel->setCounts(count, count - waiting);
    if (!model->hasChoice() && !model->classifier()) {
        page->setState({});
        QString sentence = tr("There is no trained model in this project yet.");
        if (count > 0) sentence += '\n' + tr("Photographs that wait for one: %1").arg(number(count));
        return page->showEmpty(
            sentence + '\n' + tr("For research and teaching. Not a medical device."), tr("Train a network"),
            [this] { Q_EMIT page->trainRequested(); }, tr("Open a model…"), [this] { model->chooseFile(); });
    }
    page->showContent();
    QStringList state{count == 0 ? tr("No photograph yet") : tr("%Ln photographs", nullptr, count)};
    if (waiting > 0) state << tr("%Ln without an answer yet", nullptr, waiting);
    page->setState(state.join(QStringLiteral(" · ")));
}

void DiagnosisPage::Parts::add(const std::vector<int>& ids) {
    if (ids.empty()) return;
    for (const int id : ids)
        if (const int row = queue->rowOf(id); row >= 0) queue->setFacts(row, factsOfFile(queue->item(row).file));
    halted = false;
    queueView->setCurrentIndex(queue->index(queue->rowOf(ids.front())));  // the newest is shown and answered first
    queueView->scrollTo(queueView->currentIndex());
    showState();
    answerNext();
    if (page->isVisible() && model->hasChoice()) queueView->setFocus();
}

/// Another model, or another one's references: everything said before is void.
void DiagnosisPage::Parts::takeModel() {
    ++asked;
    queue->forgetAnswers();
    halted = false;
    explanations.forget();
    spreads.forget();
    basis.reset();
    const auto classifier = model->classifier();
    const auto classes = classifier ? classifier->info().classes : std::vector<std::string>();
    why->setArchitecture(classifier ? classifier->info().architecture : std::string());
    why->setClasses(classes);
    decision->setClasses(classes);
    person->setEncoding(classifier ? classifier->info().clinical : ClinicalEncoding());
    if (!classes.empty()) options = decision->applied(options);
    makeBasis();
    showCurrent();
    showState();
}

void DiagnosisPage::Parts::makeBasis() {
    const int request = ++basisAsked;
    if (!model->classifier()) return;
    std::optional<References> known;
    if (model->references()) known = *model->references();
    runAsync(
        &pool, page,
        [known = std::move(known), wanted = options] {
            return std::make_shared<const DiagnosisBasis>(diagnosisBasis(known, wanted));
        },
        [this, request](std::shared_ptr<const DiagnosisBasis> made) {
            if (request != basisAsked) return;
            basis = std::move(made);
            queue->decideAnew(*basis);
            showCurrent();
            answerNext();
        });
}

/// Answers stay: what is asked of them follows from their probabilities.
void DiagnosisPage::Parts::changeOptions(const DiagnosisOptions& wanted) {
    if (wanted == options) return showDetails();
    const auto apply = [this](const DiagnosisOptions& taken, bool show) {
        options = taken;
        storeDiagnosisOptions(options);
        if (show) {
            decision->setOptions(options);
            trust->setLevel(options.level);
        }
        makeBasis();
    };
    document->undoStack()->push(new ChangeDiagnosis(apply, options, wanted));
}

/// What is looked at comes first, then from the newest on.
int DiagnosisPage::Parts::nextRow() const {
    if (const int row = currentRow(); row >= 0) {
        const DiagnosisQueue::Item& item = queue->item(row);
        if (!item.error && (!item.diagnosis || item.stale || item.photograph.isNull())) return row;
    }
    if (halted) return -1;
    const auto& items = queue->items();
    const auto found =
        std::find_if(items.begin(), items.end(), [](const auto& item) { return !item.answered() || item.stale; });
    return found == items.end() ? -1 : int(found - items.begin());
}

void DiagnosisPage::Parts::answerNext() {
    const int row = model->classifier() && basis && !answering ? nextRow() : -1;
    if (row < 0) return showProgress();
    answering = true;
    const DiagnosisQueue::Item& item = queue->item(row);
    const auto task = [classifier = classifierFor(item), with = basis, file = item.file, image = item.pasted,
                       name = item.name] {
        return QueueAnswer::from(file.isEmpty()
                                     ? lesion::diagnoseImage(*classifier, fromQImage(image), fromQString(name), *with)
                                     : diagnoseFile(*classifier, pathFromUtf8(fromQString(file)), *with));
    };
    runAsync(&pool, page, task, [this, id = item.id, told = item.told, request = asked](QueueAnswer answer) {
        answering = false;
        const int answered = queue->rowOf(id);  // what is known of the person may have changed meanwhile
        const bool current = answered >= 0 && queue->item(answered).told == told;
        if (request == asked && current) takeAnswer(id, std::move(answer));
        answerNext();
    });
    showProgress();
}

void DiagnosisPage::Parts::takeAnswer(int id, QueueAnswer answer) {
    const int row = queue->rowOf(id);
    const bool current = row >= 0 && row == currentRow();
    if (answer.diagnosis && basis)
        lesion::decideAnew(*answer.diagnosis, *basis);  // what is asked may have changed meanwhile
    queue->setAnswer(id, std::move(answer), current);
    if (current)
        showCurrent();
    else if (row >= 0 && currentItem() && currentItem()->drop == queue->item(row).drop)
        showLesion();
    showState();
}

void DiagnosisPage::Parts::showProgress() {
    const int count = queue->rowCount();
    const int waiting = queue->unanswered();
    const bool busy = answering && waiting > 0 && count > few;
    if (busy)
        Q_EMIT page->jobProgress(tr("Diagnosing %1 of %2").arg(number(count - waiting + 1), number(count)),
                                 count - waiting, count);
    else if (references->running())
        Q_EMIT page->jobProgress(tr("Building the references"), references->done(), references->total());
    else if (batchRuns())
        showBatchProgress();
    else
        Q_EMIT page->jobProgress({}, 0, 0);
    Q_EMIT page->busyChanged(busy || references->running() || batchRuns());
}

}  // namespace lesion
