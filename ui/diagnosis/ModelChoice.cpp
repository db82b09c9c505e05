#include "ui/diagnosis/ModelChoice.h"

#include "core/base/Files.h"
#include "core/diagnosis/Diagnosis.h"
#include "ui/diagnosis/DiagnosisQueue.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageText.h"
#include "ui/widgets/NameBox.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <utility>

namespace lesion {

namespace {

/// References lie in the run's folder, also for its model file opened by name.
std::filesystem::path folderOf(const QString& path) {
    std::filesystem::path place = pathFromUtf8(fromQString(path));
    std::error_code code;
    return std::filesystem::is_directory(place, code) ? place : place.parent_path();
}

/// A photograph that nobody sees goes the whole way from pixels to pictures twice, so that the first answer is not
/// slower than the tenth.
void warmUp(const Classifier& classifier, const std::optional<References>& references) {
    const cv::Mat grey(450, 600, CV_8UC3, cv::Scalar::all(128));
    DiagnosisBasis basis;
    basis.references = references;
    for (int pass = 0; pass < 2; ++pass) (void)QueueAnswer::from(diagnoseImage(classifier, grey, {}, basis));
}

}  // namespace

void ModelChoice::loadReferencesOf(const QString& path, Loaded& loaded) {
    const std::filesystem::path folder = folderOf(path);
    if (!hasReferences(folder)) return;
    auto references = loadReferences(folder, *loaded.classifier);
    if (references)
        loaded.references = std::move(*references);
    else
        loaded.referencesError = std::move(references.error());
}

Result<ModelChoice::Loaded> ModelChoice::loadWarm(const QString& path) {
    auto classifier = Classifier::load(pathFromUtf8(fromQString(path)));
    if (!classifier) return tl::unexpected(classifier.error());
    Loaded loaded{std::make_shared<const Classifier>(std::move(*classifier)), {}, {}};
    loadReferencesOf(path, loaded);
    warmUp(*loaded.classifier, loaded.references);
    return loaded;
}

ModelChoice::ModelChoice(ProjectDocument* document, QWidget* parent)
    : QWidget(parent), document_(document), box_(new NameBox) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Model"));
    label->setBuddy(box_);
    box_->setObjectName("model");
    box_->setAccessibleName(tr("Model"));
    box_->setToolTip(tr("The trained network that answers."));
    box_->setMinimumContentsLength(8);
    auto* open = new QPushButton(tr("Open…"));
    open->setAccessibleName(tr("Open a model"));
    open->setToolTip(tr("A model file (model.safetensors) from another project or computer."));
    row->addWidget(label);
    row->addWidget(box_, 1);
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this, &ModelChoice::chooseFile);
    connect(box_, &QComboBox::activated, this, [this](int index) {
        const QString path = box_->itemData(index).toString();
        load(sourceOf(path));
        if (!files_.contains(path)) document_->selectRun(path);
    });
    connect(document_, &ProjectDocument::runsChanged, this, [this] { fill(); });
    connect(document_, &ProjectDocument::selectedRunChanged, this, [this] {
        fill();
        const Source selected = sourceOf(document_->selectedRun());
        if (box_->findData(selected.path) >= 0 && selected != wanted_ && selected != unusable_) load(selected);
    });
    fill();
}

bool ModelChoice::loading() const {
    return wanted_ != loaded_;
}

bool ModelChoice::hasChoice() const {
    return box_->count() > 0;
}

ModelChoice::Source ModelChoice::sourceOf(const QString& path) const {
    for (const Run& run : document_->runs())
        if (toQString(toUtf8(run.folder)) == path) return {path, run.bestEpoch};
    return {path, 0};
}

void ModelChoice::fill() {
    const QSignalBlocker quiet(box_);
    box_->clear();
    std::error_code code;
    for (auto it = document_->runs().rbegin(); it != document_->runs().rend(); ++it) {
        // An epoch is told of before its model is stored.
        if (it->bestEpoch > 0 && std::filesystem::exists(it->modelFile(), code))
            box_->addItem(toQString(it->name), toQString(toUtf8(it->folder)));
    }
    for (const QString& file : files_) {
        box_->addItem(QFileInfo(file).fileName(), file);
        box_->setItemData(box_->count() - 1, file, Qt::ToolTipRole);
    }
    follow();
    Q_EMIT choicesChanged();
}

/// Keeps what was chosen while it is there, in its newest state; otherwise takes the project's run, or the first.
void ModelChoice::follow() {
    int row = box_->findData(wanted_.path);
    if (row < 0 && loading() && QFileInfo::exists(wanted_.path)) return;  // a file that the user just opened
    if (row < 0) row = box_->findData(document_->selectedRun());
    if (row < 0 && box_->count() > 0) row = 0;
    if (row < 0) {
        ++asked_;
        wanted_ = loaded_ = {};
        references_.reset();
        referencesError_.reset();
        if (std::exchange(classifier_, nullptr)) Q_EMIT changed();
        return;
    }
    const Source source = sourceOf(box_->itemData(row).toString());
    if (source != wanted_ && source != unusable_)
        load(source);
    else
        lookForReferences();  // a run that has just ended stores them last
    showRow();
}

QString ModelChoice::runFolder() const {
    for (const Run& run : document_->runs()) {
        const QString folder = toQString(toUtf8(run.folder));
        if (loaded_.path == folder || loaded_.path == toQString(toUtf8(run.modelFile()))) return folder;
    }
    return {};
}

void ModelChoice::lookForReferences() {
    if (!classifier_ || references_ || loading() || looking_) return;
    looking_ = true;
    runAsync(
        document_->pool(), this,
        [path = loaded_.path, classifier = classifier_] {
            Loaded found{classifier, {}, {}};
            loadReferencesOf(path, found);
            return found;
        },
        [this](Loaded found) {
            looking_ = false;
            if (found.classifier != classifier_ || references_) return;
            const bool news =
                found.references.has_value() || found.referencesError.has_value() != referencesError_.has_value();
            references_ = std::move(found.references);
            referencesError_ = std::move(found.referencesError);
            if (news) Q_EMIT changed();
        });
}

void ModelChoice::showRow() {
    const QSignalBlocker quiet(box_);
    box_->setCurrentIndex(box_->findData(wanted_.path));
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
    load(sourceOf(file));
}

void ModelChoice::restore(const QString& chosen, const QStringList& openedFiles) {
    files_ = openedFiles;
    fill();
    if (box_->findData(chosen) >= 0 && sourceOf(chosen) != wanted_) load(sourceOf(chosen));
}

void ModelChoice::load(const Source& source) {
    wanted_ = source;
    showRow();
    const int asked = ++asked_;
    runAsync(
        document_->pool(), this, [path = source.path] { return loadWarm(path); },
        [this, asked, source](const Result<Loaded>& loaded) {
            if (asked == asked_) takeLoaded(source, loaded);
        });
}

void ModelChoice::takeLoaded(const Source& source, const Result<Loaded>& loaded) {
    if (!loaded) {
        unusable_ = source;
        wanted_ = loaded_;
        showRow();
        Q_EMIT failed(loaded.error());
        return;
    }
    unusable_ = {};
    loaded_ = source;
    classifier_ = loaded->classifier;
    references_ = loaded->references;
    referencesError_ = loaded->referencesError;
    if (box_->findData(source.path) < 0) {
        files_ << source.path;
        fill();
    }
    Q_EMIT changed();
}

}  // namespace lesion
