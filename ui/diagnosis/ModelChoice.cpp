#include "ui/diagnosis/ModelChoice.h"

#include "core/base/Files.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageText.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace lesion {

namespace {

using Loaded = Result<std::shared_ptr<const Classifier>>;

Loaded loadWarm(const QString& path) {
    auto classifier = Classifier::load(pathFromUtf8(fromQString(path)));
    if (!classifier) return tl::unexpected(classifier.error());
    classifier->warmUp();
    return std::make_shared<const Classifier>(std::move(*classifier));
}

}  // namespace

ModelChoice::ModelChoice(ProjectDocument* document, QWidget* parent)
    : QWidget(parent), document_(document), box_(new QComboBox) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Model"));
    label->setBuddy(box_);
    box_->setObjectName("model");
    box_->setAccessibleName(tr("Model"));
    box_->setToolTip(tr("The trained network that answers."));
    box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box_->setMinimumContentsLength(14);
    auto* open = new QPushButton(tr("Open model…"));
    open->setToolTip(tr("A model file (model.safetensors) from another project or computer."));
    row->addWidget(label);
    row->addWidget(box_, 1);
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this, &ModelChoice::chooseFile);
    connect(box_, &QComboBox::activated, this, [this](int index) {
        const QString path = box_->itemData(index).toString();
        if (files_.contains(path))
            load(path);
        else
            document_->selectRun(path);
    });
    connect(document_, &ProjectDocument::runsChanged, this, [this] { fill(); });
    connect(document_, &ProjectDocument::selectedRunChanged, this, [this] {
        fill();
        if (box_->findData(document_->selectedRun()) >= 0) load(document_->selectedRun());
    });
    fill();
}

bool ModelChoice::hasChoice() const {
    return box_->count() > 0;
}

void ModelChoice::fill() {
    const QSignalBlocker quiet(box_);
    box_->clear();
    for (auto it = document_->runs().rbegin(); it != document_->runs().rend(); ++it)
        if (it->bestEpoch > 0) box_->addItem(toQString(it->name), toQString(toUtf8(it->folder)));
    for (const QString& file : files_) {
        box_->addItem(QFileInfo(file).fileName(), file);
        box_->setItemData(box_->count() - 1, file, Qt::ToolTipRole);
    }
    int row = box_->findData(path_);
    if (row < 0) row = box_->findData(document_->selectedRun());
    if (row < 0 && box_->count() > 0) row = 0;
    box_->setCurrentIndex(row);
    if (row >= 0 && box_->itemData(row).toString() != path_) load(box_->itemData(row).toString());
    Q_EMIT choicesChanged();
}

void ModelChoice::chooseFile() {
    auto* dialog =
        new QFileDialog(this, tr("Open a model"), QString(), tr("LesionLab models (*.safetensors);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ModelChoice::openFile);
    dialog->open();
}

void ModelChoice::openFile(const QString& file) {
    load(file);
}

void ModelChoice::load(const QString& path) {
    const QString before = path_;
    path_ = path;
    const int row = box_->findData(path);
    if (row >= 0) box_->setCurrentIndex(row);
    const int asked = ++asked_;
    runAsync(
        document_->pool(), this, [path] { return loadWarm(path); },
        [this, asked, path, before](const Loaded& loaded) {
            if (asked != asked_) return;
            if (!loaded) {
                path_ = classifier_ ? before : QString();
                box_->setCurrentIndex(box_->findData(path_));
                Q_EMIT failed(loaded.error());
                return;
            }
            classifier_ = *loaded;
            if (box_->findData(path) < 0) {
                files_ << path;
                fill();
            }
            Q_EMIT changed();
        });
}

}  // namespace lesion
