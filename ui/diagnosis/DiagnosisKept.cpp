#include "ui/diagnosis/AnswerPanel.h"
#include "ui/diagnosis/DiagnosisParts.h"
#include "ui/diagnosis/ModelChoice.h"
#include "ui/diagnosis/WatchedFolder.h"

namespace lesion {

namespace {

struct Kept {
    DiagnosisQueue::Content queue;
    int row = -1;
    QString model;
    QStringList openedModels;
    QString watched;
};

}  // namespace

std::any DiagnosisPage::kept() const {
    const Parts& p = *parts_;
    return Kept{p.queue->content(), p.currentRow(), p.model->chosen(), p.model->openedFiles(), p.watched->folder()};
}

/// Photographs stand in the list as they did; the model, loaded anew, answers for them again.
void DiagnosisPage::restore(const std::any& kept) {
    const auto* before = std::any_cast<Kept>(&kept);
    if (!before) return;
    Parts& p = *parts_;
    p.model->restore(before->model, before->openedModels);
    p.queue->setContent(before->queue);
    p.queueView->setCurrentIndex(p.queue->index(before->row));
    if (!before->watched.isEmpty()) p.watchFolder(before->watched);
    p.showState();
    p.showCurrent();
}

}  // namespace lesion
