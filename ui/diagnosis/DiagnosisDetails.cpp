#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "ui/diagnosis/AnswerPanel.h"
#include "ui/diagnosis/DecisionPanel.h"
#include "ui/diagnosis/DiagnosisParts.h"
#include "ui/diagnosis/DropArea.h"
#include "ui/diagnosis/ExplanationBar.h"
#include "ui/diagnosis/LesionPanel.h"
#include "ui/diagnosis/ModelChoice.h"
#include "ui/diagnosis/PersonFields.h"
#include "ui/diagnosis/ProbabilityBars.h"
#include "ui/diagnosis/ReferencesJob.h"
#include "ui/diagnosis/SimilarPanel.h"
#include "ui/diagnosis/TrustPanel.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/ShownNames.h"
#include "ui/images/Thumbnails.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <QCheckBox>
#include <QSignalBlocker>
#include <QTabWidget>

namespace lesion {

namespace {

constexpr int mostOfOneLesion = 20;  ///< more photographs that come together are a folder, not a lesion

QString captionOf(const Diagnosis& diagnosis, int k) {
    return QStringLiteral("%1 %2").arg(fullClassText(toQString(diagnosis.classes[size_t(k)])),
                                       figure(double(diagnosis.probabilities[size_t(k)]), 2));
}

}  // namespace

void DiagnosisPage::Parts::connectDetails() {
    references = new ReferencesJob(page);
    QObject::connect(why, &ExplanationBar::changed, page, [this] { showExplanation(); });
    QObject::connect(why, &ExplanationBar::opacityChanged, page, [this] {
        area->view()->setOpacity(why->opacity());
        area->second()->setOpacity(why->opacity());
    });
    QObject::connect(decision, &DecisionPanel::changed, page, [this] { changeOptions(decision->applied(options)); });
    QObject::connect(trust, &TrustPanel::levelChosen, page, [this] {
        DiagnosisOptions wanted = options;
        wanted.level = trust->level();
        changeOptions(wanted);
    });
    QObject::connect(trust, &TrustPanel::spreadToggled, page, [this] { showSpread(); });
    QObject::connect(similar, &SimilarPanel::buildRequested, page, [this] { buildReferencesOfRun(); });
    QObject::connect(similar, &SimilarPanel::cancelRequested, page, [this] { references->cancel(); });
    QObject::connect(similar, &SimilarPanel::imageRequested, page, [this](const QString& id) { openInDataset(id); });
    QObject::connect(references, &ReferencesJob::progressed, page, [this] {
        showSimilar();
        showProgress();
    });
    QObject::connect(references, &ReferencesJob::built, page, [this] { endBuilding(nullptr); });
    QObject::connect(references, &ReferencesJob::failed, page, [this](const Error& error) { endBuilding(&error); });
    for (const auto signal : {&ProjectDocument::openedChanged, &ProjectDocument::runsChanged})
        QObject::connect(document, signal, page, [this] { showSimilar(); });
    QObject::connect(lesion, &LesionPanel::photographChosen, page, [this](int id) {
        if (const int row = queue->rowOf(id); row >= 0) queueView->setCurrentIndex(queue->index(row));
    });
    QObject::connect(oneLesion, &QCheckBox::toggled, page, [this](bool on) {
        if (currentRow() < 0) return;
        queue->setOneLesion(currentRow(), on);
        shareFacts();
        showLesion();
        if (on) tabs->setCurrentWidget(lesion);
    });
    area->view()->setOpacity(why->opacity());
    area->second()->setOpacity(why->opacity());
}

const DiagnosisQueue::Item* DiagnosisPage::Parts::currentItem() const {
    const int row = currentRow();
    return row >= 0 && row < queue->rowCount() ? &queue->item(row) : nullptr;
}

const Diagnosis* DiagnosisPage::Parts::currentDiagnosis() const {
    const DiagnosisQueue::Item* item = currentItem();
    return item && item->diagnosis ? &*item->diagnosis : nullptr;
}

const Run* DiagnosisPage::Parts::currentRun() const {
    const QString folder = model->runFolder();
    for (const Run& run : document->runs())
        if (!folder.isEmpty() && toQString(toUtf8(run.folder)) == folder) return &run;
    return nullptr;
}

void DiagnosisPage::Parts::showCurrent() {
    const DiagnosisQueue::Item* item = currentItem();
    area->setInviting(!item);
    panel->showItem(item, waitingSentence());
    seen->setImage(item ? item->seen : QImage());
    person->showFacts(item ? item->facts : ClinicalFacts());
    person->setEnabled(item != nullptr);
    QImage photograph;
    if (item) photograph = !item->photograph.isNull() ? item->photograph : item->pasted;
    if (item && photograph.isNull()) {  // the small picture stands in until the large one is there
        photograph = queue->thumbnail(*item).toImage();
        photograph.setDevicePixelRatio(1);
    }
    area->setPhotograph(photograph);
    showDetails();
}

void DiagnosisPage::Parts::showDetails() {
    decision->showAnswer(currentDiagnosis(), basis.get());
    trust->showAnswer(currentDiagnosis(), basis.get());
    showLesion();
    showSimilar();
    showSpread();
    showExplanation();
}

/// Occlusion asks the network a hundred times and more: it says how far it is, at most every 50 ms.
DiagnosisPage::Parts::ExplainTask DiagnosisPage::Parts::explainTask(std::shared_ptr<const Classifier> classifier,
                                                                    const QImage& seenPixels, Attribution kind) {
    using Clock = std::chrono::steady_clock;
    const auto tell = [this, kind](qint64 done, qint64 total) {
        if (explanations.waiting() && why->kind() == kind)
            why->setNote(tr("%1: %2 of %3 places").arg(attributionText(kind), number(done), number(total)));
    };
    // The network's input comes back from the screen's format without loss.
    return [this, tell, classifier = std::move(classifier), seenPixels, kind](const StopToken& stop) {
        auto last = Clock::now();
        const Progress progress = [&](qint64 done, qint64 total) {
            if (Clock::now() - last < std::chrono::milliseconds(50)) return;
            last = Clock::now();
            QMetaObject::invokeMethod(
                page, [tell, done, total] { tell(done, total); }, Qt::QueuedConnection);
        };
        return explain(*classifier, fromQImage(seenPixels), kind, stop, progress);
    };
}

void DiagnosisPage::Parts::showExplanation() {
    const DiagnosisQueue::Item* item = currentItem();
    const Diagnosis* diagnosis = currentDiagnosis();
    const auto classifier = model->classifier();
    const Attribution kind = why->kind();
    const bool wanted = why->shown() && diagnosis && classifier && !item->seen.isNull();
    const Explanation* found = wanted ? explanations.find({item->id, kind}) : nullptr;
    area->setCompared(wanted && why->compared());
    if (!found) {
        area->view()->setHeat({});
        area->second()->setHeat({});
        area->setCaptions({}, {});
        why->setNote({});
        if (!wanted) return explanations.drop();
        explanations.ask({item->id, kind}, explainTask(classifierFor(*item), item->seen, kind));
        why->setNote(explanations.error() ? QStringLiteral("▲ ") + messageText(explanations.error()->message)
                                          : tr("%1 is being computed…").arg(attributionText(kind)));
        return;
    }
    const int first = why->firstClass(*diagnosis);
    const QSize size = area->view()->image().size();
    const QImage heat = heatLayer(*found, first, size);
    area->view()->setHeat(heat);
    QStringList silent;
    if (heat.isNull()) silent << toQString(diagnosis->classes[size_t(first)]);
    if (why->compared()) {
        const int second = why->secondClass(*diagnosis);
        const QImage other = heatLayer(*found, second, size);
        area->second()->setHeat(other);
        area->setCaptions(captionOf(*diagnosis, first), captionOf(*diagnosis, second));
        if (other.isNull()) silent << toQString(diagnosis->classes[size_t(second)]);
    } else {
        area->setCaptions({}, {});
    }
    const QString method =
        tr("%1 in %2 ms").arg(attributionText(kind), number(qint64(std::lround(found->milliseconds))));
    QString note = tr("%1: yellow speaks most for %2.").arg(method, toQString(diagnosis->classes[size_t(first)]));
    if (why->compared()) note = tr("%1, both on one scale: yellow speaks most for the class.").arg(method);
    if (!silent.isEmpty()) note = tr("%1: nothing here speaks for %2.").arg(method, listText(silent));
    why->setNote(note);
}

void DiagnosisPage::Parts::showSpread() {
    const DiagnosisQueue::Item* item = currentItem();
    const Diagnosis* diagnosis = currentDiagnosis();
    const auto classifier = model->classifier();
    const bool wanted = trust->spreadWanted() && diagnosis && classifier && !item->seen.isNull();
    const ViewSpread* found = wanted ? spreads.find(item->id) : nullptr;
    if (!wanted) {
        spreads.drop();
    } else if (!found) {
        spreads.ask(item->id, [told = classifierFor(*item), seen = item->seen](const StopToken& stop) {
            return spreadOverViews(*told, fromQImage(seen), stop);
        });
    }
    panel->bars()->setWhiskers(found ? found->lowest : std::vector<float>(),
                               found ? found->highest : std::vector<float>());
    trust->showSpread(diagnosis, found,
                      !wanted || found  ? QString()
                      : spreads.error() ? QStringLiteral("▲ ") + messageText(spreads.error()->message)
                                        : tr("The eight views are being looked at…"));
}

/// The open data set where it is the run's, else the place that it was trained from.
std::filesystem::path DiagnosisPage::Parts::casesFolder() const {
    const Run* run = currentRun();
    const auto opened = document->opened();
    if (run && !(opened && opened->name == run->datasetName)) return pathFromUtf8(run->datasetFolder);
    return opened ? opened->folder : std::filesystem::path();
}

void DiagnosisPage::Parts::showSimilar() {
    if (references->running()) return similar->showBuilding(references->done(), references->total());
    if (model->references()) return similar->showCases(currentDiagnosis(), casesFolder());
    const Run* run = currentRun();
    if (!model->classifier()) return similar->showMissing({}, false);
    if (!run)
        return similar->showMissing(tr("A model file by itself has no references to compare with: choose its run."),
                                    false);
    if (run->state == RunState::Unfinished)
        return similar->showMissing(tr("The references are built when the run has ended."), false);
    QString sentence =
        tr("This run has no references yet. Similar cases, prediction sets, operating points and the "
           "input check need them.");
    if (model->referencesError()) sentence = messageText(model->referencesError()->message);
    if (!document->opened()) sentence += QLatin1Char(' ') + tr("Open the data set of the run to build them.");
    similar->showMissing(sentence, document->opened() != nullptr);
}

void DiagnosisPage::Parts::showLesion() {
    const int row = currentRow();
    const std::vector<int> rows = currentItem() ? queue->droppedWith(row) : std::vector<int>();
    const int count = int(rows.size());
    const bool one = count > 1 && queue->isOneLesion(row);
    oneLesion->setVisible(count > 1 && (one || count <= mostOfOneLesion));
    oneLesion->setText(tr("%Ln photographs, one &lesion", nullptr, int(count)));
    const QSignalBlocker quiet(oneLesion);
    oneLesion->setChecked(one);
    tabs->setTabVisible(tabs->indexOf(lesion), one);
    if (!one) {
        panel->setLesion({});
        return panel->bars()->setLesion({});
    }
    std::vector<const Diagnosis*> answered;
    for (const int member : rows)
        if (queue->item(member).diagnosis) answered.push_back(&*queue->item(member).diagnosis);
    const LesionAnswer answer = combineLesion(answered);
    const auto classes = answered.empty() ? std::vector<std::string>() : answered.front()->classes;
    std::vector<int> order = panel->bars()->order();
    if (order.empty())
        for (int k = 0; k < int(classes.size()); ++k) order.push_back(k);
    panel->setLesion(LesionPanel::sentence(answer, classes, count));
    panel->bars()->setLesion(answer.probabilities);
    lesion->showLesion(*queue, rows, answer, order);
}

void DiagnosisPage::Parts::buildReferencesOfRun() {
    if (const Run* run = currentRun()) references->start(*run, document->opened());
}

void DiagnosisPage::Parts::endBuilding(const Error* error) {
    if (!error) {
        model->lookForReferences();
    } else if (error->message.id != MessageId::Stopped) {
        page->messages()->show(*error);
    }
    showSimilar();
    showProgress();
}

void DiagnosisPage::Parts::openInDataset(const QString& id) {
    const auto opened = document->opened();
    const bool there =
        opened && std::any_of(opened->samples.begin(), opened->samples.end(),
                              [name = fromQString(id)](const Sample& sample) { return sample.id == name; });
    if (there)
        Q_EMIT page->showImagesRequested({id});
    else
        page->messages()->show(MessageBar::Kind::Info, tr("%1 is not in the data set that is open.").arg(id));
}

}  // namespace lesion
