#include "ui/diagnosis/DiagnosisPage.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/diagnosis/Diagnosis.h"
#include "ui/diagnosis/AnswerPanel.h"
#include "ui/diagnosis/DiagnosisParts.h"
#include "ui/diagnosis/DropArea.h"
#include "ui/diagnosis/DroppedFiles.h"
#include "ui/diagnosis/ModelChoice.h"
#include "ui/diagnosis/QueueFile.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/images/Thumbnails.h"
#include "ui/widgets/ImageView.h"

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
#include <QShortcut>
#include <utility>

namespace lesion {

namespace {
const QString folderKey = QStringLiteral("folders/photographs");
constexpr int few = 3;  ///< photographs that need no progress
}  // namespace

DiagnosisPage::DiagnosisPage(ProjectDocument* document, QWidget* parent)
    : Page(tr("Diagnose"), "diagnose", parent), parts_(new Parts{this, document}) {
    Parts& p = *parts_;
    p.pool.setMaxThreadCount(1);
    p.pool.setThreadPriority(QThread::HighPriority);
    setContent(p.buildContent());
    primaryButton()->setText(tr("Open image…"));
    primaryButton()->setToolTip(tr("Photographs from files; dropping or pasting works too"));
    connect(primaryButton(), &QPushButton::clicked, this, [this] { parts_->openImages(); });
    p.connectParts();
    p.fit();
    p.showState();
    p.showCurrent();
}

DiagnosisPage::~DiagnosisPage() {
    parts_->pool.waitForDone();
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
        ++asked;
        queue->forgetAnswers();
        halted = false;
        showCurrent();
        showState();
        answerNext();
    });
    QObject::connect(model, &ModelChoice::choicesChanged, page, [this] { showState(); });
    QObject::connect(model, &ModelChoice::failed, page, [this](const Error& error) {
        page->messages()->show(error);
        showState();
        showCurrent();
    });
    QObject::connect(area, &DropArea::stepRequested, page, [this](int by) { step(by); });
    QObject::connect(panel, &AnswerPanel::saveRequested, page, [this] { saveTable(); });
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
    QString state = count == 0   ? tr("No photograph yet")
                    : count == 1 ? tr("1 photograph")
                                 : tr("%1 photographs").arg(number(count));
    if (waiting > 0) state += tr(" · %1 without an answer yet").arg(number(waiting));
    page->setState(state);
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
                     .arg(toQString(info.dataset));
    if (info.balancedAccuracy)
        parts << tr("balanced accuracy %1 on its validation part").arg(figure(*info.balancedAccuracy));
    return parts.join(QStringLiteral(" · "));
}

void DiagnosisPage::Parts::add(const std::vector<int>& ids) {
    if (ids.empty()) return;
    halted = false;
    queueView->setCurrentIndex(queue->index(queue->rowOf(ids.front())));  // the newest is shown and answered first
    queueView->scrollTo(queueView->currentIndex());
    showState();
    answerNext();
    if (page->isVisible() && model->hasChoice()) queueView->setFocus();
}

/// What is looked at comes first, then from the newest on.
int DiagnosisPage::Parts::nextRow() const {
    if (const int row = currentRow(); row >= 0) {
        const DiagnosisQueue::Item& item = queue->item(row);
        if (!item.error && (!item.diagnosis || item.photograph.isNull())) return row;
    }
    if (halted) return -1;
    const auto& items = queue->items();
    const auto found = std::find_if(items.begin(), items.end(), [](const auto& item) { return !item.answered(); });
    return found == items.end() ? -1 : int(found - items.begin());
}

void DiagnosisPage::Parts::answerNext() {
    const auto classifier = model->classifier();
    const int row = classifier && !answering ? nextRow() : -1;
    if (row < 0) return showProgress();
    answering = true;
    const DiagnosisQueue::Item& item = queue->item(row);
    const auto task = [classifier, file = item.file, image = item.pasted, name = item.name] {
        return QueueAnswer::from(file.isEmpty()
                                     ? lesion::diagnoseImage(*classifier, fromQImage(image), fromQString(name))
                                     : diagnoseFile(*classifier, pathFromUtf8(fromQString(file))));
    };
    runAsync(&pool, page, task, [this, id = item.id, request = asked](QueueAnswer answer) {
        answering = false;
        if (request == asked) takeAnswer(id, std::move(answer));
        answerNext();
    });
    showProgress();
}

void DiagnosisPage::Parts::takeAnswer(int id, QueueAnswer answer) {
    const int row = queue->rowOf(id);
    const bool current = row >= 0 && row == currentRow();
    queue->setAnswer(id, std::move(answer), current);
    if (current) showCurrent();
    showState();
}

void DiagnosisPage::Parts::showProgress() {
    const int count = queue->rowCount();
    const int waiting = queue->unanswered();
    const bool busy = answering && waiting > 0 && count > few;
    if (busy)
        Q_EMIT page->jobProgress(tr("Diagnosing %1 of %2").arg(number(count - waiting + 1), number(count)),
                                 count - waiting, count);
    else
        Q_EMIT page->jobProgress({}, 0, 0);
    Q_EMIT page->busyChanged(busy);
}

QString DiagnosisPage::Parts::waitingSentence() const {
    if (model->classifier()) return tr("being looked at…");
    return model->loading() ? tr("the model is being loaded…") : tr("waits for a model, choose one above.");
}

void DiagnosisPage::Parts::showCurrent() {
    const int row = currentRow();
    const DiagnosisQueue::Item* item = row >= 0 ? &queue->item(row) : nullptr;
    area->setInviting(!item);
    panel->showItem(item, waitingSentence());
    seen->setImage(item ? item->seen : QImage());
    QImage photograph;
    if (item) photograph = !item->photograph.isNull() ? item->photograph : item->pasted;
    if (item && photograph.isNull()) {  // the small picture stands in until the large one is there
        photograph = queue->thumbnail(*item).toImage();
        photograph.setDevicePixelRatio(1);
    }
    area->view()->setImage(photograph);
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

void DiagnosisPage::Parts::saveTable() {
    auto* dialog = new QFileDialog(page, tr("Save the answers"), "diagnoses.csv", tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("csv");
    QObject::connect(dialog, &QFileDialog::fileSelected, page, [this](const QString& file) {
        if (const auto written = writeQueue(pathFromUtf8(fromQString(file)), *queue); !written)
            page->messages()->show(written.error());
        else
            page->messages()->show(MessageBar::Kind::Good, tr("Saved as %1.").arg(file));
    });
    dialog->open();
}

void DiagnosisPage::diagnoseFiles(const QStringList& files) {
    parts_->add(parts_->queue->addFiles(files));
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
            [this](const QStringList& files) {
                if (files.isEmpty())
                    messages()->show(MessageBar::Kind::Warning, tr("There is no image in the folders."));
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

void DiagnosisPage::paste() {
    diagnoseMime(QApplication::clipboard()->mimeData());
}

void DiagnosisPage::cancelJob() {
    parts_->halted = true;
    parts_->showProgress();
}

void DiagnosisPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && parts_ && parts_->queueView) parts_->fit();
}

QString DiagnosisPage::helpText() const {
    return tr(
        "<p>Drop photographs on the window, paste one with Ctrl+V, or press <b>Open image…</b>. Each class gets a "
        "bar with its probability; the largest is marked. The small picture shows what the network was given.</p>"
        "<p>Arrow keys step through the list, Delete removes a photograph. Nothing leaves this computer.</p>"
        "<p><b>For research and teaching. Not a medical device.</b></p>");
}

}  // namespace lesion
