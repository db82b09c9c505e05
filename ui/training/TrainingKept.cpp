#include "ui/training/RunsTable.h"
#include "ui/training/TrainingCurves.h"
#include "ui/training/TrainingParts.h"

#include <QFileInfo>

namespace lesion {

namespace {

struct Kept {
    QStringList overlay;  ///< runs whose curves are laid over the others, by folder
    QStringList notices;
};

}  // namespace

std::any TrainingPage::kept() const {
    Kept kept{{}, parts_->notices};
    for (const Run& run : parts_->table->overlayRuns()) kept.overlay << runFolder(run);
    return kept;
}

/// A training that runs meanwhile has its curves from the first epoch on; what happened within finished epochs, batch
/// by batch, is not drawn again.
void TrainingPage::restore(const std::any& kept) {
    if (const auto* before = std::any_cast<Kept>(&kept)) {
        parts_->notices = before->notices;
        parts_->table->setOverlay(before->overlay);
    }
    const TrainingJob& job = *parts_->job;
    if (!job.running() || job.start().epochs == 0) return;
    std::vector<EpochRecord> history = job.epochs();
    std::optional<EpochRecord> last;
    if (!history.empty()) {
        last = history.back();
        history.pop_back();
    }
    parts_->curves->begin(QFileInfo(job.folder()).fileName(), job.start().epochs, job.start().majorityAccuracy,
                          history);
    if (last) parts_->curves->addEpoch(*last, job.bestEpoch());
    parts_->showFigures();
}

}  // namespace lesion
