#include "ui/evaluation/ComparisonPanel.h"
#include "ui/evaluation/EvaluationParts.h"
#include "ui/frame/MessageText.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace lesion {

namespace {

constexpr int togetherLooks = 0;  ///< the list's entry for several runs together

}  // namespace

/// What was computed, and what is chosen.
struct EvaluationPage::Parts::Kept {
    std::deque<Known> recent;
    Known shown;
    QString otherFolder;
    QStringList together;
    QString apart;
    QString doubtedFolder;
    int part = 0;
    int looks = 0;
    QStringList ticked;  ///< runs that the shown one is compared with
};

std::any EvaluationPage::kept() const {
    const Parts& p = *parts_;
    Parts::Kept kept{p.recent,
                     {p.shown, p.view->assessment(), p.shownGain},
                     p.otherFolder,
                     p.together,
                     p.apart,
                     p.doubtedFolder,
                     p.part->currentData().toInt(),
                     p.looks->currentData().toInt(),
                     p.view->comparison()->ticked()};
    return std::make_shared<const Parts::Kept>(std::move(kept));
}

void EvaluationPage::restore(const std::any& kept) {
    const auto* pointer = std::any_cast<std::shared_ptr<const Parts::Kept>>(&kept);
    if (!pointer) return;
    const Parts::Kept& before = **pointer;
    Parts& p = *parts_;
    p.recent = before.recent;
    p.otherFolder = before.otherFolder;
    p.together = before.together;
    p.apart = before.apart;
    p.doubtedFolder = before.doubtedFolder;
    {
        const QSignalBlocker quietPart(p.part);
        const QSignalBlocker quietLooks(p.looks);
        if (!p.otherFolder.isEmpty()) p.fillOther();
        if (!p.together.isEmpty())
            p.looks->addItem(tr("%Ln runs together", nullptr, int(p.together.size()) + 1), togetherLooks);
        p.part->setCurrentIndex(std::max(0, p.part->findData(before.part)));
        p.looks->setCurrentIndex(std::max(0, p.looks->findData(before.looks)));
    }
    p.job->drop();  // it began to read what is known already
    p.fillRuns();
    p.view->comparison()->tick(before.ticked);
    // Complete results are among the recent ones, and shown by now; others get their intervals as they would have.
    const bool incomplete = before.shown.assessment && before.shown.assessment->bootstrap.rounds == 0;
    if (incomplete && !before.shown.request.run.isEmpty() && before.shown.request.sameAs(p.chosen())) {
        p.showAssessment(before.shown);
        p.job->addIntervals(p.shown, p.view->assessment(), p.shownGain);
    }
    p.showData();
    p.loadDoubts();
}

}  // namespace lesion
