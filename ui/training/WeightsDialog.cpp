#include "ui/training/WeightsDialog.h"

#include "core/model/Classifier.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/ShownNames.h"

#include <algorithm>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QUrl>

namespace lesion {

namespace {

/// The hex digits that published file names carry; empty: this name carries none.
QString hashInName(const QString& file) {
    static const QRegularExpression digits(QStringLiteral("-([0-9a-f]{8})\\.[a-z]+$"));
    return digits.match(file).captured(1);
}

}  // namespace

WeightsDialog::WeightsDialog(std::vector<PublishedWeights> known, std::filesystem::path folder, QWidget* parent)
    : QDialog(parent), known_(std::move(known)), download_(std::move(folder)) {
    Q_ASSERT(!known_.empty());
    build();
    connect(table_, &QTableWidget::currentCellChanged, this, &WeightsDialog::showRow);
    connect(get_, &QPushButton::clicked, this, [this] {
        begin(toQString(current().file), Work::Download);
        download_.download(sourceOf(current()));
        showRunning();
    });
    connect(take_, &QPushButton::clicked, this, &WeightsDialog::chooseFile);
    connect(check_, &QPushButton::clicked, this, [this] {
        begin(toQString(current().file), Work::Check);
        download_.checkFile(pathOf(current()), toQString(current().hashPrefix));
        showRunning();
    });
    connect(use_, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(toQString(current().architecture), pathOf(current()));
        accept();
    });
    connectDownload();
    showFiles();
    showRow();
}

void WeightsDialog::connectDownload() {
    connect(&download_, &WeightsDownload::progressed, this, &WeightsDialog::showProgress);
    connect(&download_, &WeightsDownload::finished, this, &WeightsDialog::finish);
    connect(&download_, &WeightsDownload::redirected, this, [this](const QUrl& to) {
        messages_->show(MessageBar::Kind::Warning,
                        tr("The server passes on to another one: %1").arg(to.toDisplayString()), tr("Follow it"),
                        [this] { download_.followRedirect(); });
    });
    connect(&download_, &WeightsDownload::refused, this, [this](const QString& wanted, const QString& hash) {
        const QString what = work_ == Work::Download ? tr("What had come was deleted.")
                             : work_ == Work::Take   ? tr("It was not taken.")
                                                     : tr("Do not use it.");
        messages_->show(MessageBar::Kind::Error,
                        tr("%1 is not the file that its name promises: its SHA-256 should begin with %2 and is %3. %4")
                            .arg(working_, wanted, hash, what));
        showRunning();
    });
    connect(&download_, &WeightsDownload::failed, this, [this](const QString& sentence, const QString& detail) {
        messages_->show(MessageBar::Kind::Error, sentence);
        messages_->addDetail(detail);
        showRunning();
    });
    connect(&download_, &WeightsDownload::cancelled, this, [this] {
        messages_->clear();
        showRunning();
    });
}

void WeightsDialog::select(const std::string& architecture) {
    const auto found = std::find_if(known_.begin(), known_.end(), [&](const PublishedWeights& weights) {
        return weights.architecture == architecture;
    });
    if (found != known_.end() && !download_.running()) table_->setCurrentCell(int(found - known_.begin()), 0);
}

void WeightsDialog::reject() {
    download_.cancel();
    QDialog::reject();
}

const PublishedWeights& WeightsDialog::current() const {
    return known_[std::size_t(std::max(0, table_->currentRow()))];
}

WeightsSource WeightsDialog::sourceOf(const PublishedWeights& weights) {
    return {toQString(weights.address), toQString(weights.file), toQString(weights.hashPrefix)};
}

QString WeightsDialog::pathOf(const PublishedWeights& weights) const {
    std::error_code ignored;
    const auto path = download_.pathOf(sourceOf(weights));
    if (std::filesystem::is_regular_file(path, ignored)) return toQString(toUtf8(path));
    const auto found = findWeights(weights.architecture);  // elsewhere, by LESIONLAB_WEIGHTS
    return found && toUtf8(found->filename()) == weights.file ? toQString(toUtf8(*found)) : QString();
}

void WeightsDialog::begin(const QString& name, Work work) {
    working_ = name;
    work_ = work;
    unknown_.clear();
    doneBefore_ = -1;
    hashRow_->hide();
    messages_->clear();
    showProgress(0, 0);
}

void WeightsDialog::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Take a file of weights from disk"), QString(),
                                   tr("Weights (*.pth *.pt *.safetensors);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WeightsDialog::takeFile);
    dialog->open();
}

void WeightsDialog::takeFile(const QString& path) {
    if (download_.running()) return;
    const QString name = QFileInfo(path).fileName();
    begin(name, Work::Take);
    const auto found = std::find_if(known_.begin(), known_.end(),
                                    [&](const PublishedWeights& weights) { return toQString(weights.file) == name; });
    if (found != known_.end()) {
        table_->setCurrentCell(int(found - known_.begin()), 0);
        download_.takeFile(path, sourceOf(*found));
    } else {
        unknown_ = path;
        download_.checkFile(path, hashInName(name));
    }
    showRunning();
}

void WeightsDialog::finish(const QString& path, const QString& hash) {
    hash_->setText(hash);
    hash_->setCursorPosition(0);
    hashRow_->show();
    showFiles();
    showRow();
    if (unknown_.isEmpty()) {
        messages_->show(MessageBar::Kind::Good, tr("%1 is here, and it is the published file.").arg(working_));
        use_->setFocus();
        return Q_EMIT arrived();
    }
    const QString sentence = hashInName(working_).isEmpty()
                                 ? tr("%1 is none of the known files, so nothing says whether it is whole.")
                                 : tr("%1 is none of the known files, but its hash is the one in its name.");
    messages_->show(MessageBar::Kind::Info, sentence.arg(working_), tr("Use it from where it is"), [this, path] {
        Q_EMIT chosen({}, path);
        accept();
    });
}

void WeightsDialog::showFiles() {
    for (int row = 0; row < table_->rowCount(); ++row) {
        const PublishedWeights& weights = known_[std::size_t(row)];
        const auto part = PartFile::sizeLeft(download_.pathOf(sourceOf(weights)));
        const bool here = !pathOf(weights).isEmpty();
        table_->item(row, Here)->setText(here ? tr("yes") : part > 0 ? tr("%1 of it").arg(sizeText(part)) : tr("no"));
    }
    table_->resizeColumnsToContents();
    table_->horizontalHeader()->setSectionResizeMode(File, QHeaderView::Stretch);
}

void WeightsDialog::showRow() {
    const PublishedWeights& weights = current();
    const QString host = QUrl(toQString(weights.address)).host();
    const bool here = !pathOf(weights).isEmpty();
    const bool part = PartFile::sizeLeft(download_.pathOf(sourceOf(weights))) > 0;
    const bool idle = !download_.running();
    address_->setText(toQString(weights.address));
    licence_->setText(licenceText(weights.licence));
    get_->setText(part ? tr("Go on &downloading from %1").arg(host) : tr("&Download from %1").arg(host));
    get_->setEnabled(idle && !here);
    take_->setEnabled(idle);
    check_->setEnabled(idle && here);
    use_->setEnabled(idle && here);
    progressRow_->setVisible(!idle);
}

void WeightsDialog::showRunning() {
    showFiles();
    showRow();
}

void WeightsDialog::showProgress(qint64 done, qint64 total) {
    progress_->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0) progress_->setValue(int(1000.0 * double(done) / double(total)));
    if (doneBefore_ < 0 || done < doneBefore_) {
        doneBefore_ = done;
        since_.start();
    }
    if (done == 0) return progressText_->setText(work_ == Work::Download ? tr("Connecting…") : tr("Reading…"));
    QStringList parts{total > 0 ? tr("%1 of %2").arg(sizeText(done), sizeText(total)) : sizeText(done)};
    const double rate = double(done - doneBefore_) / std::max(0.001, double(since_.elapsed()) / 1000);
    if (work_ == Work::Download && rate > 0 && since_.elapsed() > 1000) {
        parts << tr("%1/s").arg(sizeText(qint64(rate)));
        if (total > 0) parts << tr("%1 left").arg(duration(double(total - done) / rate));
    }
    progressText_->setText(parts.join(QStringLiteral(" · ")));
}

}  // namespace lesion
