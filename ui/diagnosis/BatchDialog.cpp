#include "ui/diagnosis/BatchDialog.h"

#include "core/base/Files.h"
#include "core/batch/BatchPages.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>
#include <QUrl>

namespace lesion {

namespace {

constexpr int lookEvery = 500;  ///< ms

}  // namespace

BatchDialog::BatchDialog(ProjectDocument* document, QWidget* parent)
    : QDialog(parent), document_(document), job_(new BatchJob(this)), rows_(new BatchRows(this)) {
    build();
    restore();
    connectParts();
    fillModels();
    fillShown();
    lookAtOut();
}

void BatchDialog::connectParts() {
    connect(images_, &QLineEdit::textEdited, this, [this] { proposeOut(); });
    connect(images_, &QLineEdit::editingFinished, this, [this] { lookAtOut(); });
    connect(out_, &QLineEdit::textEdited, this, [this](const QString& text) { outIsOurs_ = text.isEmpty(); });
    connect(out_, &QLineEdit::editingFinished, this, [this] { lookAtOut(); });
    connect(references_, &QCheckBox::toggled, level_, &QWidget::setEnabled);
    connect(start_, &QPushButton::clicked, this, [this] { start(); });
    connect(stop_, &QPushButton::clicked, this, [this] { job_->stop(); });
    connect(page_, &QPushButton::clicked, this, [this] { openPage(); });
    connect(shown_, &QComboBox::activated, this, [this] {
        rows_->setShown(shown_->currentData().toInt());
        showState();
    });
    connect(view_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { openRow(index); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(key, view_);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] { openRow(view_->currentIndex()); });
    }
    connect(document_, &ProjectDocument::runsChanged, this, [this] { fillModels(); });
    connect(job_, &BatchJob::progressed, this, [this] {
        showState();
        Q_EMIT jobChanged();
    });
    connect(job_, &BatchJob::noticed, this,
            [this](const Message& message) { messages_->show(MessageBar::Kind::Warning, messageText(message)); });
    connect(job_, &BatchJob::finished, this, [this](const BatchResult& result) { takeResult(result); });
    connect(job_, &BatchJob::failed, this, [this](const Error& error) { takeError(error); });
    look_.setInterval(lookEvery);
    connect(&look_, &QTimer::timeout, this, [this] { refreshRows(); });
    level_->setEnabled(references_->isChecked());
}

void BatchDialog::setModels(const QStringList& files, const QString& chosen) {
    modelFiles_ = files;
    fillModels();
    if (const int row = model_->findData(chosen); row >= 0 && !job_->running()) model_->setCurrentIndex(row);
    showState();
}

void BatchDialog::fillModels() {
    const QSignalBlocker quiet(model_);
    const QString chosen = model_->currentData().toString();
    model_->clear();
    for (auto run = document_->runs().rbegin(); run != document_->runs().rend(); ++run)
        if (run->bestEpoch > 0) model_->addItem(toQString(run->name), toQString(toUtf8(run->folder)));
    for (const QString& file : modelFiles_) model_->addItem(QFileInfo(file).fileName(), file);
    model_->setCurrentIndex(std::max(0, model_->findData(chosen)));
    showState();
}

void BatchDialog::setFolder(const QString& folder) {
    if (job_->running()) return;
    images_->setText(folder);
    outIsOurs_ = true;
    proposeOut();
    lookAtOut();
}

void BatchDialog::proposeOut() {
    const QDir folder(images_->text());
    if (!outIsOurs_ || images_->text().isEmpty()) return showState();
    out_->setText(QDir::cleanPath(folder.absolutePath() + QStringLiteral("-diagnoses")));
    showState();
}

BatchDialog::Found BatchDialog::lookInto(const QString& folder) {
    const auto path = pathFromUtf8(fromQString(folder));
    Found found;
    if (folder.isEmpty() || !isBatch(path)) return found;
    std::error_code ignored;
    found.pages = std::filesystem::exists(path / firstPage, ignored);
    auto manifest = readBatchManifest(path);
    if (!manifest) {
        found.error = std::move(manifest.error());
        return found;
    }
    found.manifest = std::move(*manifest);
    auto table = BatchTable::open(path, found.manifest->classes);
    if (table)
        found.table = std::move(*table);
    else
        found.error = std::move(table.error());
    return found;
}

/// A batch that lies there is shown at once.
void BatchDialog::lookAtOut() {
    const int asked = ++asked_;
    runAsync(
        document_->pool(), this, [folder = out_->text()] { return lookInto(folder); },
        [this, asked](Found found) {
            if (asked == asked_) takeFound(std::move(found));
        });
}

void BatchDialog::takeFound(Found found) {
    found_ = std::move(found.manifest);
    tableShown_ = found.table.has_value();
    pagesThere_ = found.pages;
    rows_->setTable(std::move(found.table));
    fillShown();
    if (found.error) messages_->show(*found.error);
    showState();
}

void BatchDialog::start() {
    if (job_->running()) return;
    messages_->clear();
    remember();
    BatchJob::Request request;
    request.model = model_->currentData().toString();
    request.references = references_->isChecked();
    request.level = level_->value() / 100;
    request.options.images = {pathFromUtf8(fromQString(images_->text()))};
    request.options.recursive = recursive_->isChecked();
    request.options.out = pathFromUtf8(fromQString(out_->text()));
    request.options.explain = attributionFromName(fromQString(explain_->currentData().toString()));
    request.options.names = names_->isChecked();
    tableShown_ = tableShown_ && found_;
    look_.start();
    job_->start(request);
}

void BatchDialog::refreshRows() {
    if (!tableShown_) {
        if (job_->progress().images > 0) lookAtOut();  // now there is one
        return;
    }
    rows_->refresh();
    showState();
}

void BatchDialog::takeResult(const BatchResult& result) {
    look_.stop();
    lookAtOut();
    showState();
    Q_EMIT jobChanged();
    if (result.stopped) return;
    const QString sentence =
        tr("Done: %1 images, %2 of them refused, %3 not read.")
            .arg(number(result.counts.rows), number(result.counts.refused), number(result.counts.failed));
    messages_->show(MessageBar::Kind::Good, sentence, tr("Open the pages"), [this] { openPage(); });
}

void BatchDialog::takeError(const Error& error) {
    look_.stop();
    messages_->show(error);
    lookAtOut();
    showState();
    Q_EMIT jobChanged();
}

/// Everything, each class of the table's, what was refused and what could not be read.
void BatchDialog::fillShown() {
    const QSignalBlocker quiet(shown_);
    const QVariant before = shown_->currentData();
    shown_->clear();
    shown_->addItem(tr("All images"), int(BatchRows::All));
    shown_->addItem(tr("Refused"), int(BatchRows::Refused));
    shown_->addItem(tr("Not read"), int(BatchRows::Failed));
    int k = 0;
    for (const std::string& name : rows_->classes()) shown_->addItem(fullClassText(toQString(name)), k++);
    shown_->setCurrentIndex(std::max(0, shown_->findData(before)));
    rows_->setShown(shown_->currentData().toInt());
}

void BatchDialog::openPage() {
    const QString file = QDir(out_->text()).absoluteFilePath(QLatin1String(firstPage));
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
        messages_->show(MessageBar::Kind::Warning, tr("No program could be started for %1.").arg(file));
}

void BatchDialog::openRow(const QModelIndex& index) {
    if (!index.isValid()) return;
    const QString file = rows_->file(index.row());
    if (!file.isEmpty()) Q_EMIT diagnoseRequested({file});
}

QString BatchDialog::progressText() const {
    const BatchProgress& progress = job_->progress();
    if (progress.images == 0) return tr("Listing the images…");
    QStringList parts{tr("%1 of %2").arg(number(progress.done), number(progress.images))};
    if (progress.imagesPerSecond > 0) {
        parts << tr("%1 images/s").arg(QLocale().toString(progress.imagesPerSecond, 'f', 1));
        parts << tr("%1 left").arg(duration(progress.secondsLeft));
    }
    if (progress.refused > 0) parts << tr("%1 refused").arg(number(progress.refused));
    if (progress.failed > 0) parts << tr("%1 not read").arg(number(progress.failed));
    if (job_->stopping()) parts << tr("stopping…");
    return parts.join(QStringLiteral(" · "));
}

QString BatchDialog::foundText() const {
    if (model_->count() == 0) return tr("There is no trained model in this project yet.");
    if (!found_) return images_->text().isEmpty() ? tr("Choose a folder with images.") : QString();
    const qint64 done = rows_->counts().rows;
    if (done < found_->found)
        return tr("%1 of %2 images have an answer here. Go on takes up where that batch ended.")
            .arg(number(done), number(found_->found));
    return tr("All %1 images of this batch have an answer. Go on adds those that came since.").arg(number(done));
}

void BatchDialog::showState() {
    const bool running = job_->running();
    const bool ready = model_->count() > 0 && !images_->text().isEmpty() && !out_->text().isEmpty();
    form_->setEnabled(!running);
    start_->setText(found_ ? tr("Go on") : tr("Start"));
    start_->setEnabled(!running && ready);
    stop_->setEnabled(running && !job_->stopping());
    page_->setEnabled(pagesThere_ || rows_->counts().rows >= qint64(rowsOfPage));  // the first comes with its last row
    progress_->setText(running ? progressText() : foundText());
    bar_->setVisible(running);
    bar_->setRange(0, int(job_->progress().images));
    bar_->setValue(int(job_->progress().done));
    shown_->setVisible(tableShown_);
    view_->setVisible(tableShown_);
    nothing_->setVisible(!tableShown_);
}

}  // namespace lesion
