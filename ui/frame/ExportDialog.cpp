#include "ui/frame/ExportDialog.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/widgets/NameBox.h"
#include "ui/widgets/SentenceLabel.h"

#include <algorithm>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QUrl>
#include <QVBoxLayout>

namespace lesion {

namespace {

const QString placeKey = QStringLiteral("folders/export");

/// What can be chosen; some of it is the same format in another shape.
struct Shape {
    ExportFormat format;
    bool folder;  ///< else a file
    QString name;
    QString about;
};

QList<Shape> shapes() {
    return {
        {ExportFormat::Onnx, false, ExportDialog::tr("ONNX"),
         ExportDialog::tr("For ONNX Runtime, OpenCV and most other programs. Input: the picture in the model's size, "
                          "8-bit RGB; normalisation and calibration are inside.")},
        {ExportFormat::TorchScript, false, ExportDialog::tr("TorchScript"),
         ExportDialog::tr("For torch.jit.load in Python and for LibTorch in C++, with the same input and the weights "
                          "as parameters.")},
        {ExportFormat::Safetensors, false, ExportDialog::tr("safetensors"),
         ExportDialog::tr("The model file itself, which Python reads without LesionLab; the metadata tell classes, "
                          "preprocessing and calibration.")},
        {ExportFormat::Web, false, ExportDialog::tr("Web page"),
         ExportDialog::tr("One file that answers in any browser by double click, without network or server.")},
        {ExportFormat::Web, true, ExportDialog::tr("Web page as a folder"),
         ExportDialog::tr("The same for a web server, and for models that are too large for one file. Choose an empty "
                          "folder.")},
        {ExportFormat::TensorBoard, true, ExportDialog::tr("TensorBoard"),
         ExportDialog::tr("Losses, accuracies and learning rate of each epoch and the settings, for TensorBoard and as "
                          "a table (CSV). Choose a folder; the run gets one of its name in it.")},
    };
}

QString scientific(double value) {
    return value == 0 ? QLocale().toString(0) : QLocale().toString(value, 'e', 1);
}

QString checkedText(const ExportCheck& check) {
    if (check.engine.empty())
        return check.onnxChecker
                   ? ExportDialog::tr("It was checked by ONNX's checker only: nothing here can run this network.")
                   : ExportDialog::tr("It was not checked by another program: nothing here can read it.");
    const QString pictures = number(check.pictures), difference = scientific(check.probabilities);
    const QString sentence =
        check.onnxChecker
            ? ExportDialog::tr(
                  "It passed ONNX's checker. Run by %1 on %2 pictures, its probabilities differ from "
                  "LesionLab's by at most %3.")
            : ExportDialog::tr("Run by %1 on %2 pictures, its probabilities differ from LesionLab's by at most %3.");
    return sentence.arg(toQString(check.engine), pictures, difference);
}

}  // namespace

QString exportedText(const Exported& exported) {
    const QString path = QDir::toNativeSeparators(toQString(toUtf8(exported.path)));
    const QString written =
        ExportDialog::tr("%1 is written (%2).").arg(path, QLocale().formattedDataSize(qint64(exported.bytes)));
    switch (exported.format) {
        case ExportFormat::Onnx:
        case ExportFormat::TorchScript:
        case ExportFormat::Web:
            return written + QLatin1Char(' ') + checkedText(exported.check);
        case ExportFormat::Safetensors:
            return written + QLatin1Char(' ') +
                   ExportDialog::tr("It was opened and answers as when it was trained: logits differ by at most %1.")
                       .arg(scientific(exported.fingerprintDifference));
        case ExportFormat::TensorBoard:
            break;
    }
    return written;
}

ExportDialog::ExportDialog(std::vector<ExportSource> runs, QThreadPool* pool, QWidget* parent)
    : QDialog(parent), pool_(pool) {
    build();
    for (const ExportSource& run : runs) source_->addItem(run.name, run.path);
    addFormats();
    connect(source_, &QComboBox::currentIndexChanged, this, &ExportDialog::showChoice);
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::showChoice);
    showChoice();
}

ExportDialog::~ExportDialog() {
    if (stop_) stop_->requestStop();
}

void ExportDialog::build() {
    setWindowTitle(tr("Export model"));
    source_ = new NameBox(this);
    source_->setObjectName("source");
    source_->setMinimumContentsLength(28);
    other_ = new QPushButton(tr("&Model file…"), this);
    other_->setObjectName("other");
    other_->setToolTip(tr("A model file that is no run of this project"));
    format_ = new QComboBox(this);
    format_->setObjectName("format");
    about_ = sentenceLabel("about", CopiedBy::Mouse, this);
    about_->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    about_->setAlignment(Qt::AlignTop);
    auto* line = new QHBoxLayout;
    line->addWidget(source_, 1);
    line->addWidget(other_);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Run:"), line);
    form->addRow(tr("&Format:"), format_);
    form->addRow(QString(), about_);
    static_cast<QLabel*>(form->labelForField(line))->setBuddy(source_);
    source_->setAccessibleName(tr("Run"));
    format_->setAccessibleName(tr("Format"));

    progress_ = new QProgressBar(this);
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress"));
    cancel_ = new QPushButton(tr("&Cancel"), this);
    cancel_->setObjectName("cancel");
    auto* work = new QHBoxLayout;
    work->addWidget(progress_, 1);
    work->addWidget(cancel_);
    messages_ = new MessageBar(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    write_ = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    write_->setObjectName("export");
    write_->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addLayout(work);
    layout->addWidget(messages_);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(write_, &QPushButton::clicked, this, &ExportDialog::askForPlace);
    connect(other_, &QPushButton::clicked, this, &ExportDialog::askForFile);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        if (stop_) stop_->requestStop();
        cancel_->setEnabled(false);
    });
    setWorking(false);
    const int em = fontMetrics().height();
    resize(em * 36, em * 18);
}

void ExportDialog::addFormats() {
    for (const Shape& shape : shapes()) format_->addItem(shape.name);
}

ExportFormat ExportDialog::format() const {
    return shapes().at(format_->currentIndex()).format;
}

QString ExportDialog::sourcePath() const {
    return source_->currentData().toString();
}

void ExportDialog::addFile(const QString& file) {
    int row = source_->findData(file);
    if (row < 0) {
        row = source_->count();
        source_->addItem(QFileInfo(file).fileName(), file);
        source_->setItemData(row, QDir::toNativeSeparators(file), Qt::ToolTipRole);
    }
    source_->setCurrentIndex(row);
}

void ExportDialog::choose(ExportFormat format) {
    const auto all = shapes();
    const auto row = std::find_if(all.begin(), all.end(), [&](const Shape& shape) { return shape.format == format; });
    format_->setCurrentIndex(int(row - all.begin()));
}

void ExportDialog::showChoice() {
    about_->setText(shapes().at(format_->currentIndex()).about);
    write_->setEnabled(!working() && source_->count() > 0);
    write_->setToolTip(source_->count() > 0 ? QString() : tr("There is no run with a model yet: choose a model file"));
}

void ExportDialog::setWorking(bool working) {
    progress_->setVisible(working);
    cancel_->setVisible(working);
    cancel_->setEnabled(true);
    source_->setEnabled(!working);
    format_->setEnabled(!working);
    other_->setEnabled(!working);
    write_->setEnabled(!working && source_->count() > 0);
}

void ExportDialog::askForFile() {
    auto* dialog = new QFileDialog(this, tr("A model file"), QSettings().value(placeKey, QDir::homePath()).toString(),
                                   tr("Model files (*.safetensors)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::addFile);
    dialog->open();
}

void ExportDialog::askForPlace() {
    const Shape shape = shapes().at(format_->currentIndex());
    const QString suffix = toQString(extensionOf(shape.format)).mid(1);
    auto* dialog = new QFileDialog(this, tr("Export model"), QSettings().value(placeKey, QDir::homePath()).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (shape.folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(shape.name, suffix));
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(QFileInfo(sourcePath()).completeBaseName() + QLatin1Char('.') + suffix);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSettings().setValue(placeKey, QFileInfo(path).absolutePath());
        exportTo(path);
    });
    dialog->open();
}

void ExportDialog::exportTo(const QString& path) {
    if (working() || source_->count() == 0) return;
    messages_->clear();
    stop_.emplace();
    setWorking(true);
    runAsync(
        pool_, this,
        [source = pathFromUtf8(fromQString(sourcePath())), format = format(), out = pathFromUtf8(fromQString(path)),
         stop = *stop_] { return exportModel(source, format, out, true, stop); },
        [this](const Result<Exported>& exported) { takeResult(exported); });
}

void ExportDialog::takeResult(const Result<Exported>& exported) {
    stop_.reset();
    setWorking(false);
    write_->setFocus();
    if (!exported) {
        if (exported.error().message.id == MessageId::Stopped)
            return messages_->show(MessageBar::Kind::Info, tr("Cancelled: nothing was written."));
        return messages_->show(exported.error());
    }
    const bool checked = exported->format != ExportFormat::Onnx && exported->format != ExportFormat::Web;
    const bool ran = checked || !exported->check.engine.empty();
    const QString folder = toQString(toUtf8(exported->path.parent_path()));
    messages_->show(ran ? MessageBar::Kind::Good : MessageBar::Kind::Info, exportedText(*exported), tr("Open folder"),
                    [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    messages_->addDetail(toQString(exported->check.refusal));
}

}  // namespace lesion
