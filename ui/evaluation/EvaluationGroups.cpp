#include "core/base/Files.h"
#include "core/evaluation/Effect.h"
#include "core/evaluation/LeakDemo.h"
#include "ui/evaluation/EvaluationParts.h"
#include "ui/evaluation/FoldsPanel.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"

#include <algorithm>
#include <QComboBox>
#include <QFileInfo>
#include <QStackedLayout>
#include <variant>

// Cross-validations and comparisons of two arms on the Evaluation page, and the runs inside them.

namespace lesion {

namespace {

using Loaded = std::variant<Result<LeakDemo>, Result<Effect>>;

const Error* errorOf(const Loaded& loaded) {
    return std::visit([](const auto& result) { return result ? nullptr : &result.error(); }, loaded);
}

}  // namespace

void EvaluationPage::showResult(const QString& folder) {
    parts_->choose(folder);
}

void EvaluationPage::Parts::connectGroups() {
    QObject::connect(view->folds(), &FoldsPanel::foldChosen, page, [this](const QString& folder) { choose(folder); });
    QObject::connect(view->folds(), &FoldsPanel::goOnRequested, page,
                     [this] { Q_EMIT page->goOnRequested(chosenRun(), 0); });
    QObject::connect(leak, &LeakDemoView::runChosen, page, [this](const QString& folder) { choose(folder); });
    QObject::connect(leak, &LeakDemoView::goOnRequested, page,
                     [this](int seeds) { Q_EMIT page->goOnRequested(chosenRun(), seeds); });
}

void EvaluationPage::Parts::choose(const QString& folder) {
    const auto& runs = document->runs();
    const bool plain = std::any_of(runs.begin(), runs.end(),
                                   [&](const Run& known) { return toQString(toUtf8(known.folder)) == folder; });
    apart = plain ? QString() : folder;
    if (plain) document->selectRun(folder);
    fillRuns();
    const RunGroup* group = chosenGroup();
    if (!group || group->kind != SeveralKind::CrossValidation || doubtedFolder == folder) return;
    doubtedFolder = folder;  // the suspects are this cross-validation's now
    loadDoubts();
}

const RunGroup* EvaluationPage::Parts::chosenGroup() const {
    const auto& groups = document->runGroups();
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const RunGroup& group) { return group.folder == chosenRun(); });
    return found == groups.end() ? nullptr : &*found;
}

QString EvaluationPage::Parts::choiceName(const QString& folder) const {
    const QFileInfo place(folder);
    for (const RunGroup& group : document->runGroups()) {
        if (group.folder == folder)
            return (group.kind == SeveralKind::LeakDemo ? tr("Leak demonstrator: %1")
                    : group.kind == SeveralKind::Effect ? tr("Effect of a setting: %1")
                                                        : tr("Cross-validation: %1"))
                .arg(place.fileName());
        if (group.folder == place.path())
            return tr("%1 of %2").arg(place.fileName(), QFileInfo(group.folder).fileName());
    }
    return place.fileName();
}

/// A cross-validation has one way of being judged, a comparison of two arms none.
void EvaluationPage::Parts::showChoice() {
    const RunGroup* group = chosenGroup();
    for (QWidget* widget : std::initializer_list<QWidget*>{part, looks, other}) widget->setEnabled(!group);
    page->primaryButton()->setEnabled(true);
}

/// Reads the trainings' answers in the background, as often as they change.
void EvaluationPage::Parts::showDemo(const RunGroup& group) {
    if (shownDemo.folder == group.folder && shownDemo.changed == group.changed) return;
    if (shownDemo.folder != group.folder) {
        nothing->setText(tr("Comparing both arms …"));
        stack->setCurrentIndex(0);
    }
    shownDemo = group;
    shown = {};
    job->drop();
    save->setEnabled(false);
    report->setEnabled(false);
    page->setState(choiceName(group.folder));
    const int asked = beginWork(demonstrating, tr("Comparing both arms"));
    runAsync(
        document->pool(), page,
        [folder = pathFromUtf8(fromQString(group.folder)), effect = group.kind == SeveralKind::Effect] {
            return effect ? Loaded{loadEffect(folder)} : Loaded{loadLeakDemo(folder)};
        },
        [this, asked](const Loaded& loaded) {
            if (!endWork(demonstrating, asked)) return;
            const RunGroup* still = chosenGroup();
            if (!still || still->folder != shownDemo.folder) return;  // something else was chosen meanwhile
            if (const Error* error = errorOf(loaded)) {
                page->messages()->show(*error);
                nothing->setText(tr("This comparison cannot be read."));
                return stack->setCurrentIndex(0);
            }
            if (const auto* effect = std::get_if<Result<Effect>>(&loaded))
                leak->setEffect(**effect);
            else
                leak->setDemo(*std::get<Result<LeakDemo>>(loaded));
            stack->setCurrentWidget(leak);
        });
}

}  // namespace lesion
