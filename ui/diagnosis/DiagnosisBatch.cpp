#include "ui/diagnosis/BatchDialog.h"
#include "ui/diagnosis/DiagnosisParts.h"
#include "ui/diagnosis/ModelChoice.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

#include <QFileInfo>
#include <QPushButton>

namespace lesion {

void DiagnosisPage::Parts::buildBatchButton() {
    auto* folder = new QPushButton(themedIcon("folder"), tr("Folder…"));
    folder->setObjectName("diagnoseFolder");
    folder->setToolTip(tr("Every image of a folder into a table and pages with thumbnails, also ten thousand"));
    page->setSecondary(folder);
    QObject::connect(folder, &QPushButton::clicked, page, [this] { openBatch({}); });
}

/// Made when it is first asked for; a batch that runs goes on when it is closed.
void DiagnosisPage::Parts::openBatch(const QString& folder) {
    if (!batch) {
        batch = new BatchDialog(document, page);
        QObject::connect(batch, &BatchDialog::jobChanged, page, [this] { showProgress(); });
        QObject::connect(batch, &BatchDialog::diagnoseRequested, page, [this](const QStringList& files) {
            page->diagnoseFiles(files);
            page->window()->activateWindow();
        });
    }
    batch->setModels(model->openedFiles(), model->chosen());
    if (!folder.isEmpty()) batch->setFolder(folder);
    batch->show();
    batch->raise();
    batch->activateWindow();
}

bool DiagnosisPage::Parts::batchRuns() const {
    return batch && batch->job()->running();
}

void DiagnosisPage::Parts::showBatchProgress() {
    const BatchProgress& progress = batch->job()->progress();
    Q_EMIT page->jobProgress(batch->job()->stopping() ? tr("Stopping the batch")
                             : progress.images == 0   ? tr("Listing the images")
                                                      : tr("Batch: %1 of %2, %3 left")
                                                          .arg(number(progress.done), number(progress.images),
                                                               duration(progress.secondsLeft)),
                             progress.done, progress.images);
}

void DiagnosisPage::diagnoseFolder(const QString& folder) {
    parts_->openBatch(folder);
}

void DiagnosisPage::offerFolder(const QString& folder) {
    messages()->show(MessageBar::Kind::Info, tr("The folder %1: what is to be done with it?").arg(folder),
                     tr("Diagnose its images…"), [this, folder] { diagnoseFolder(folder); });
    messages()->alsoOffer(tr("Open it as a data set"), [this, folder] { Q_EMIT openFolderRequested(folder); });
}

}  // namespace lesion
