#include "ui/diagnosis/DiagnosisPage.h"

#include "core/base/Files.h"
#include "ui/diagnosis/AnswerPanel.h"
#include "ui/diagnosis/BatchDialog.h"
#include "ui/diagnosis/CameraDialog.h"
#include "ui/diagnosis/DiagnosisParts.h"
#include "ui/diagnosis/DiagnosisSettings.h"
#include "ui/diagnosis/DroppedFiles.h"
#include "ui/diagnosis/ModelChoice.h"
#include "ui/diagnosis/ReferencesJob.h"
#include "ui/diagnosis/WatchedFolder.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/ShownNames.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QSettings>

namespace lesion {

namespace {
const QString folderKey = QStringLiteral("folders/photographs");
const QString watchedKey = QStringLiteral("folders/watched");
constexpr qsizetype manyImages = 200;  ///< more are a batch's
}  // namespace

DiagnosisPage::DiagnosisPage(ProjectDocument* document, QWidget* parent)
    : Page(tr("Diagnose"), "diagnose", parent), parts_(new Parts{this, document}) {
    Parts& p = *parts_;
    p.options = storedDiagnosisOptions();
    p.pool.setMaxThreadCount(1);
    p.pool.setThreadPriority(QThread::HighPriority);
    setContent(p.buildContent());
    primaryButton()->setText(tr("Open image…"));
    primaryButton()->setToolTip(tr("Photographs from files; dropping or pasting works too"));
    connect(primaryButton(), &QPushButton::clicked, this, [this] { parts_->openImages(); });
    p.buildBatchButton();
    p.connectParts();
    p.connectDetails();
    p.connectPerson();
    p.connectWatched();
    if (cameraSupported()) setFrameSource(systemCamera);
    p.fit();
    p.showState();
    p.showCurrent();
}

DiagnosisPage::~DiagnosisPage() {
    parts_->pool.waitForDone();
}

QString DiagnosisPage::Parts::modelLine() const {
    QStringList parts{tr("For research and teaching. Not a medical device.")};
    const auto classifier = model->classifier();
    if (!classifier) return parts.first();
    const ModelInfo& info = classifier->info();
    parts << toQString(info.architecture);
    const auto when = QDateTime::fromString(toQString(info.trainedAt), Qt::ISODate).toLocalTime();
    if (when.isValid()) parts << tr("trained %1").arg(QLocale().toString(when, QLocale::ShortFormat));
    if (!info.dataset.empty())
        parts << (info.syntheticData ? tr("on %1 (synthetic, says nothing about real skin)") : tr("on %1"))
                     .arg(datasetNameText(info.dataset));
    if (info.balancedAccuracy)
        parts << tr("balanced accuracy %1 on its validation part").arg(figure(*info.balancedAccuracy));
    return parts.join(QStringLiteral(" · "));
}

QString DiagnosisPage::Parts::waitingSentence() const {
    if (model->classifier()) return tr("being looked at…");
    return model->loading() ? tr("the model is being loaded…") : tr("waits for a model, choose one above.");
}

void DiagnosisPage::Parts::step(int by) {
    const QModelIndex next = queue->index(currentRow() + by);
    if (currentRow() >= 0 && next.isValid()) queueView->setCurrentIndex(next);
}

void DiagnosisPage::Parts::openImages() {
    auto* dialog = new QFileDialog(page, tr("Open photographs"), QSettings().value(folderKey).toString(),
                                   tr("Images (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, page, [this](const QStringList& files) {
        if (!files.isEmpty()) QSettings().setValue(folderKey, QFileInfo(files.first()).absolutePath());
        page->diagnoseFiles(files);
    });
    dialog->open();
}

/// Not modal: the answer to a picture is read while the next one is taken.
void DiagnosisPage::Parts::openCamera() {
    if (auto* open = page->findChild<CameraDialog*>()) return open->raise();
    auto* dialog = new CameraDialog(frames(), page);
    QObject::connect(dialog, &CameraDialog::captured, page,
                     [this](const QImage& image) { page->diagnoseImage(image, tr("camera picture")); });
    dialog->show();
}

void DiagnosisPage::Parts::connectWatched() {
    QObject::connect(panel, &AnswerPanel::cameraRequested, page, [this] { openCamera(); });
    watched = new WatchedFolder(document->pool(), page);
    QObject::connect(panel, &AnswerPanel::watchToggled, page,
                     [this](bool on) { on ? chooseWatched() : watchFolder({}); });
    QObject::connect(watched, &WatchedFolder::arrived, page, [this](const QStringList& files) {
        for (const QString& file : files)
            page->diagnoseFiles({file});  // each for itself: they are no lesion's together
    });
    QObject::connect(watched, &WatchedFolder::lost, page, [this](const QString& folder) {
        panel->setWatching(false);
        page->messages()->show(MessageBar::Kind::Warning, tr("%1 is gone and no longer watched.").arg(folder));
    });
}

void DiagnosisPage::Parts::chooseWatched() {
    auto* dialog = new QFileDialog(page, tr("Watch a folder"), QSettings().value(watchedKey).toString());
    dialog->setObjectName("watchDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    QObject::connect(dialog, &QFileDialog::fileSelected, page, [this](const QString& folder) { watchFolder(folder); });
    dialog->open();
}

/// Empty: no longer. Begins anew with every start of the program: nobody should be watched unawares.
void DiagnosisPage::Parts::watchFolder(const QString& folder) {
    watched->watch(folder);
    panel->setWatching(!folder.isEmpty());
    if (folder.isEmpty()) return page->messages()->clear();
    QSettings().setValue(watchedKey, folder);
    page->messages()->show(MessageBar::Kind::Info,
                           tr("Photographs that arrive in %1 are diagnosed from now on.").arg(folder));
}

void DiagnosisPage::Parts::removeCurrent() {
    queue->remove(currentRow());
    showCurrent();
    showState();
    answerNext();
}

void DiagnosisPage::Parts::forgetAll() {
    ++asked;
    queue->clear();
    showCurrent();
    showState();
    showProgress();
}

void DiagnosisPage::diagnoseFiles(const QStringList& files) {
    QStringList photographs;
    for (const QString& file : files) {
        if (file.endsWith(QLatin1String(".safetensors"), Qt::CaseInsensitive)) {
            parts_->model->openFile(file);
        } else {
            photographs << file;
        }
    }
    if (!photographs.isEmpty()) parts_->add(parts_->queue->addFiles(photographs));
}

void DiagnosisPage::diagnoseImage(const QImage& image, const QString& name) {
    if (!image.isNull()) parts_->add({parts_->queue->addImage(image, name)});
}

bool DiagnosisPage::accepts(const QMimeData* mime) {
    return mime && (!localPaths(*mime).isEmpty() || mime->hasImage());
}

void DiagnosisPage::diagnoseMime(const QMimeData* mime) {
    if (const QStringList paths = mime ? localPaths(*mime) : QStringList(); !paths.isEmpty()) {
        const bool folders =
            std::any_of(paths.begin(), paths.end(), [](const auto& path) { return QFileInfo(path).isDir(); });
        if (!folders) return diagnoseFiles(paths);
        return runAsync(
            parts_->document->pool(), this, [paths] { return expandFolders(paths); },
            [this, paths](const QStringList& files) {
                if (files.isEmpty())
                    messages()->show(MessageBar::Kind::Warning, tr("There is no image in the folders."));
                if (paths.size() == 1 && files.size() > manyImages) return offerFolder(paths.first());
                diagnoseFiles(files);
            });
    }
    const QImage image = mime && mime->hasImage() ? qvariant_cast<QImage>(mime->imageData()) : QImage();
    if (image.isNull())
        messages()->show(MessageBar::Kind::Warning, tr("What was dropped or pasted holds no image. Nothing is fetched "
                                                       "from the network: save the image and drop the file."));
    else
        diagnoseImage(image, tr("pasted image"));
}

void DiagnosisPage::setFrameSource(MakeFrameSource make) {
    parts_->frames = std::move(make);
    parts_->panel->setHasCamera(bool(parts_->frames));
}

void DiagnosisPage::paste() {
    diagnoseMime(QApplication::clipboard()->mimeData());
}

void DiagnosisPage::cancelJob() {
    if (!parts_->halted && parts_->queue->unanswered() > 0)
        parts_->halted = true;
    else if (parts_->references->running())
        parts_->references->cancel();
    else if (parts_->batch)
        parts_->batch->stop();
    parts_->showProgress();
}

void DiagnosisPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && parts_ && parts_->queueView) parts_->fit();
}

}  // namespace lesion
