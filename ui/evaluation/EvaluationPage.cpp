#include "ui/evaluation/EvaluationPage.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/evaluation/SeveralRuns.h"
#include "ui/evaluation/CasesPanel.h"
#include "ui/evaluation/ComparisonPanel.h"
#include "ui/evaluation/EvaluationParts.h"
#include "ui/evaluation/SuspectsPanel.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"

#include <algorithm>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedLayout>

namespace lesion {

namespace {

constexpr int otherData = -2;        ///< the list's entry for another data set
constexpr std::size_t mostKept = 6;  ///< assessments
constexpr int patienceTime = 600;    ///< ms before short work shows its progress

}  // namespace

EvaluationPage::EvaluationPage(ProjectDocument* document, QWidget* parent)
    : Page(tr("Evaluate", "the page: a noun where the language has one"), "evaluate", parent),
      parts_(new Parts{this, document}) {
    Parts& p = *parts_;
    p.job = new AssessmentJob(document->pool(), this);
    p.patience = new QTimer(this);
    p.patience->setSingleShot(true);
    p.patience->setInterval(patienceTime);
    setContent(p.buildContent());
    primaryButton()->setText(tr("Evaluate", "the button: do it"));
    primaryButton()->setToolTip(tr("Runs the chosen model over the chosen images (Ctrl+D)"));
    p.connectJob();
    p.connectView();
    p.connectGroups();
    connect(primaryButton(), &QPushButton::clicked, this, &EvaluationPage::evaluate);
    connect(document, &ProjectDocument::runsChanged, this, [this] { parts_->fillRuns(); });
    connect(document, &ProjectDocument::selectedRunChanged, this, [this] {
        parts_->apart.clear();
        parts_->fillRuns();
    });
    connect(document, &ProjectDocument::openedChanged, this, [this] {
        parts_->showData();
        parts_->showChosen();
    });
    connect(document, &ProjectDocument::exclusionsChanged, this, [this] { parts_->showData(); });
    connect(document, &ProjectDocument::runsChanged, this, [this] { parts_->loadDoubts(); });
    connect(document, &ProjectDocument::projectChanged, this, [this] {
        parts_->doubtedFolder.clear();
        parts_->apart.clear();
    });
    p.fillRuns();
}

EvaluationPage::~EvaluationPage() {
    parts_->stopWork();
    delete parts_->job;  // its last signals must find the parts
}

void EvaluationPage::Parts::connectJob() {
    QObject::connect(job, &AssessmentJob::stageChanged, page, [this] { showStage(); });
    QObject::connect(patience, &QTimer::timeout, page, [this] { progressRow->show(); });
    QObject::connect(job, &AssessmentJob::progressed, page,
                     [this](qint64 done, qint64 total) { showProgress(done, total); });
    QObject::connect(job, &AssessmentJob::assessed, page, [this](const std::shared_ptr<const Assessment>& assessment) {
        showAssessment({job->request(), assessment, job->gain()});
    });
    QObject::connect(job, &AssessmentJob::failed, page,
                     [this](const Error& error, AssessmentJob::Stage stage) { takeFailure(error, stage); });
}

void EvaluationPage::Parts::connectView() {
    QObject::connect(view, &EvaluationView::deeperRequested, page, [this] { lookDeeper(); });
    QObject::connect(view->cases(), &CasesPanel::showInDatasetRequested, page, &EvaluationPage::showImagesRequested);
    QObject::connect(view->cases(), &CasesPanel::diagnoseRequested, page, &EvaluationPage::diagnoseRequested);
    QObject::connect(view->comparison(), &ComparisonPanel::compareRequested, page,
                     [this](const QStringList& folders) { compare(folders); });
    QObject::connect(view->comparison(), &ComparisonPanel::togetherRequested, page,
                     [this](const QStringList& others) { judgeTogether(others); });
    SuspectsPanel* suspects = view->suspects();
    QObject::connect(suspects, &SuspectsPanel::showInDatasetRequested, page, &EvaluationPage::showImagesRequested);
    QObject::connect(suspects, &SuspectsPanel::exclusionsChosen, document, &ProjectDocument::setExclusions);
    QObject::connect(suspects, &SuspectsPanel::folderChosen, page, [this](const QString& folder) {
        doubtedFolder = folder;
        loadDoubts();
    });
}

QString EvaluationPage::Parts::chosenRun() const {
    return run->currentData().toString();
}

JudgeRequest EvaluationPage::Parts::chosen() const {
    JudgeRequest request;
    request.run = chosenRun();
    request.opened = document->opened();
    if (const RunGroup* group = chosenGroup()) {
        request.version = group->changed;
        return request;
    }
    request.looks = std::max(1, looks->currentData().toInt());
    if (looks->currentData().toInt() == 0) request.members = together;
    request.members.removeAll(request.run);  // another run may be chosen by now
    const int value = part->currentData().toInt();
    if (value == otherData)
        request.otherData = otherFolder;
    else if (value >= 0)
        request.part = Part(value);
    return request;
}

/// Fills the choice anew only where other runs are there than before: its list may be open.
void EvaluationPage::Parts::fillRuns() {
    QStringList folders;
    QStringList names;
    QStringList before;
    QStringList tested;
    std::error_code error;
    for (auto it = document->runs().rbegin(); it != document->runs().rend(); ++it) {
        if (!std::filesystem::exists(it->modelFile(), error)) continue;
        folders << toQString(toUtf8(it->folder));
        if (it->test) tested << folders.last();
    }
    const auto& groups = document->runGroups();
    for (auto it = groups.rbegin(); it != groups.rend(); ++it) folders << it->folder;
    if (!apart.isEmpty() && !folders.contains(apart)) folders << apart;
    for (const QString& folder : folders) names << choiceName(folder);
    for (int row = 0; row < run->count(); ++row) before << run->itemText(row);
    const QSignalBlocker quiet(run);
    if (names != before) {
        run->clear();
        for (qsizetype row = 0; row < folders.size(); ++row) run->addItem(names[row], folders[row]);
    }
    run->setCurrentIndex(std::max(0, run->findData(apart.isEmpty() ? document->selectedRun() : apart)));
    if (folders.isEmpty()) {
        page->setState({});
        page->primaryButton()->setEnabled(false);
        return page->showEmpty(tr("Nothing has been trained in this project yet."), tr("Train a network"),
                               [this] { Q_EMIT page->trainRequested(); });
    }
    page->showContent();
    showChoice();
    view->comparison()->setRuns(chosenRun(), tested);
    showChosen();
}

/// The list's entry for another data set, once one was chosen.
void EvaluationPage::Parts::fillOther() {
    const QString text = tr("other data: %1").arg(QFileInfo(otherFolder).fileName());
    const int row = part->findData(otherData);
    if (row < 0)
        part->addItem(text, otherData);
    else
        part->setItemText(row, text);
    part->setCurrentIndex(part->findData(otherData));
}

const Run* EvaluationPage::Parts::knownRun() const {
    for (const Run& known : document->runs())
        if (toQString(toUtf8(known.folder)) == chosenRun()) return &known;
    return nullptr;
}

/// A run that was resumed since then has another model; a data set that was opened since then tells more.
bool EvaluationPage::Parts::stillTrue(const JudgeRequest& request, const Assessment& assessment) const {
    if (!request.sameAs(chosen()) || !assessment.judged.run) return false;
    const bool tellsMore = !assessment.judged.dataset && document->opened() && request.opened != document->opened();
    if (tellsMore) return false;
    if (!assessment.judged.folds.empty()) return true;  // the request says which version
    const Run* known = knownRun();
    if (!known) return isComplete(*assessment.judged.run);  // of a job of several trainings: nothing more comes
    return known->bestEpoch == assessment.judged.run->bestEpoch &&
           known->test.has_value() == assessment.judged.run->test.has_value();
}

void EvaluationPage::Parts::showNothing() {
    shown = {};
    shownDemo = {};
    const RunGroup* group = chosenGroup();
    if (group && group->kind == SeveralKind::CrossValidation)
        nothing->setText(tr("No fold of this cross-validation is finished yet."));
    else
        nothing->setText(chosen().part == Part::Test && chosen().plain()
                             ? tr("This run has no stored figures. Press Evaluate to run its model over the test part.")
                             : tr("Press Evaluate to run the model over these images."));
    stack->setCurrentIndex(0);
    save->setEnabled(false);
    report->setEnabled(false);
    showState();
}

/// What is known of the choice already: what was shown a moment ago, or the stored figures of the test part.
void EvaluationPage::Parts::showChosen() {
    if (run->count() == 0) return;
    const RunGroup* group = chosenGroup();
    if (group && group->kind != SeveralKind::CrossValidation) return showDemo(*group);
    const JudgeRequest request = chosen();
    if (job->stage() != AssessmentJob::Stage::Idle && job->request().sameAs(request)) return;
    if (!shown.run.isEmpty() && stillTrue(shown, *view->assessment())) return;
    job->drop();
    for (const Known& known : recent)
        if (stillTrue(known.request, *known.assessment)) return showAssessment(Known(known));
    if (!group && (request.part != Part::Test || !request.plain())) return showNothing();
    job->showStored(request);
}

void EvaluationPage::Parts::showAssessment(const Known& known) {
    shown = known.request;
    shownDemo = {};
    shownGain = known.gain;
    const RunGroup* group = chosenGroup();
    if (group) view->setPlannedFolds(group->planned);
    const bool complete = known.assessment->bootstrap.rounds > 0;
    view->setAssessment(known.assessment, complete);
    view->setGain(known.gain ? gainText(*known.gain, known.request) : QString());
    stack->setCurrentIndex(1);
    save->setEnabled(true);
    report->setEnabled(complete);
    if (complete) remember(known);
    showState();
    showStage();
}

void EvaluationPage::Parts::remember(const Known& known) {
    std::erase_if(recent, [&](const Known& older) { return older.request.sameAs(known.request); });
    recent.push_back(known);
    if (recent.size() > mostKept) recent.pop_front();
}

void EvaluationPage::Parts::showState() {
    const QString what =
        chosenGroup() ? tr("every image judged by the fold that was tested on it") : part->currentText();
    const QString state = tr("%1 · %2").arg(run->currentText(), what);
    const bool synthetic = !shown.run.isEmpty() && view->assessment()->judged.synthetic();
    page->setState(synthetic ? tr("%1 · synthetic data").arg(state) : state);
}

void EvaluationPage::Parts::takeFailure(const Error& error, AssessmentJob::Stage stage) {
    using Stage = AssessmentJob::Stage;
    const bool stopped = error.message.id == MessageId::Stopped;
    if (stage == Stage::Reading) {
        const bool expected = stopped || error.message.id == MessageId::NoFoldFinished || !chosenGroup();
        if (!expected) page->messages()->show(error);
        return showNothing();
    }
    if (stage == Stage::Judging && (shown.run.isEmpty() || !stillTrue(shown, *view->assessment()))) showNothing();
    if (!stopped) return page->messages()->show(error);
    if (stage == Stage::Intervals)
        page->messages()->show(MessageBar::Kind::Info, tr("Stopped: these figures have no intervals."),
                               tr("Compute them"), [this] {
                                   page->messages()->clear();
                                   if (!shown.run.isEmpty()) job->addIntervals(shown, view->assessment(), shownGain);
                               });
}

void EvaluationPage::cancelJob() {
    parts_->job->cancel();
    parts_->stopWork();
}

}  // namespace lesion
