#include "ui/training/NetworkSettings.h"

#include "core/base/Files.h"
#include "core/model/Classifier.h"
#include "ui/frame/MessageText.h"
#include "ui/training/OptionForm.h"
#include "ui/training/WeightsDialog.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lesion {

namespace {

constexpr int largestInput = 1024;

ArchitectureInfo infoOf(const std::string& name) {
    for (const ArchitectureInfo& info : architectures())
        if (info.name == name) return info;
    return {};
}

/// The nearest size that the network takes.
int fittingSize(int size, const ArchitectureInfo& info) {
    const int step = std::max(1, info.inputMultiple);
    const int nearest = (size + step / 2) / step * step;
    return std::clamp(nearest, (info.minimumInput + step - 1) / step * step, largestInput / step * step);
}

}  // namespace

NetworkSettings::NetworkSettings(OptionForm* form, QWidget* parent)
    : SettingsGroup(tr("Network"), "training/network", parent), form_(form) {
    addArchitecture();
    addWeights();
    addFrozen();
    addInputSize();
}

void NetworkSettings::changeArchitecture(TrainingOptions& options, const std::string& name) {
    if (options.architecture == name) return;
    const bool hadBackbone = infoOf(options.architecture).hasBackbone;
    const ArchitectureInfo info = infoOf(name);
    options.architecture = name;
    options.inputSize = fittingSize(options.inputSize, info);
    options.trainableBlocks = std::min(options.trainableBlocks, info.backboneBlocks);
    if (info.hasBackbone) {
        // A file would be the other network's; having none was no choice where none could be had.
        if (options.weights != "none" || !hadBackbone) options.weights = "imagenet";
        return;
    }
    options.weights = "none";
    options.frozen = false;
    options.headEpochs = 0;
    options.backboneRate = 1;
}

void NetworkSettings::addArchitecture() {
    auto* box = OptionForm::newBox("architecture");
    for (const ArchitectureInfo& info : architectures()) box->addItem(toQString(info.title), toQString(info.name));
    connect(box, &QComboBox::activated, this, [this, box](int row) {
        const std::string name = fromQString(box->itemData(row).toString());
        form_->edit(tr("Architecture"), [&](TrainingOptions& options) { changeArchitecture(options, name); });
    });
    addRow(tr("Architecture"), box, tr("The kind of network that is trained."));
    form_->follow([box](const TrainingOptions& options) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(box->findData(toQString(options.architecture)));
    });
}

void NetworkSettings::addWeights() {
    weights_ = OptionForm::newBox("weights");
    weights_->setMinimumContentsLength(8);
    QAbstractButton* get = OptionForm::newSideButton(tr("Get…"));
    get->setObjectName("getWeights");
    get->setAccessibleName(tr("Get weights"));
    get->setToolTip(tr("Lists the published files of weights: download one, or take it from disk."));
    connect(get, &QAbstractButton::clicked, this, &NetworkSettings::getWeights);
    auto* both = new QWidget;
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(weights_, 1);
    line->addWidget(get);
    both->setFocusProxy(weights_);
    const QString tip = tr("Weights learnt on ImageNet's everyday photographs give a network a long head start.");
    weights_->setAccessibleName(tr("Start from"));
    weights_->setToolTip(tip);
    weightsState_ = new QLabel;
    weightsState_->setObjectName("weightsState");
    weightsState_->setWordWrap(true);
    weightsState_->setAccessibleName(tr("Where the pre-trained weights are"));
    addRow(tr("Start from"), both, tip);
    addWide(weightsState_);
    addWide(buildWays());
    connect(weights_, &QComboBox::activated, this,
            [this](int row) { activateWeights(weights_->itemData(row).toString()); });
    form_->follow([this](const TrainingOptions& options) { showWeights(options); });
}

QWidget* NetworkSettings::buildWays() {
    weightsWays_ = new QWidget;
    auto* ways = new QVBoxLayout(weightsWays_);
    ways->setContentsMargins(0, 0, 0, 0);
    auto* choose = new QPushButton(tr("Choose the file…"));
    auto* scratch = new QPushButton(tr("Train from scratch"));
    scratch->setToolTip(tr("Starts from random weights: it takes longer and ends lower."));
    for (QPushButton* way : {choose, scratch}) ways->addWidget(way);
    connect(choose, &QPushButton::clicked, this, &NetworkSettings::chooseWeights);
    connect(scratch, &QPushButton::clicked, this, &NetworkSettings::trainFromScratch);
    return weightsWays_;
}

void NetworkSettings::addFrozen() {
    QCheckBox* frozen =
        form_->addCheck({this, "frozen", tr("Keep the backbone frozen"),
                         tr("Only the head is trained on the backbone's features: fast, but it adapts less."),
                         [](const TrainingOptions& options) {
                             return infoOf(options.architecture).hasBackbone && options.weights != "none";
                         }},
                        &TrainingOptions::frozen);
    connect(frozen, &QCheckBox::toggled, this, [this](bool on) {  // what a frozen backbone leaves no room for
        if (!on) return;
        form_->edit(tr("Keep the backbone frozen"), [](TrainingOptions& options) {
            options.headEpochs = options.trainableBlocks = 0;
            options.mixup = options.cutmix = 0;
            options.scaleFault = false;
        });
    });
}

void NetworkSettings::addInputSize() {
    auto* size = new QSpinBox;
    size->setObjectName("input_size");
    size->setSuffix(tr(" px"));
    size->setKeyboardTracking(false);
    connect(size, &QSpinBox::valueChanged, this, [this](int value) {
        form_->edit(tr("Input size"), [&](TrainingOptions& options) {
            options.inputSize = fittingSize(value, infoOf(options.architecture));
        });
        form_->show();  // a number in between has become one that fits
    });
    addRow(tr("Input size"), size, tr("Side of the square in pixels to which every photograph is resized."));
    form_->follow([size](const TrainingOptions& options) {
        const QSignalBlocker quiet(size);
        const ArchitectureInfo info = infoOf(options.architecture);
        size->setRange(std::min(fittingSize(0, info), options.inputSize), largestInput);
        size->setSingleStep(std::max(32, info.inputMultiple));
        size->setValue(options.inputSize);
        size->setToolTip(info.inputMultiple > 1
                             ? tr("Side of the square in pixels to which every photograph is resized. %1 takes "
                                  "multiples of %2.")
                                   .arg(toQString(info.title))
                                   .arg(info.inputMultiple)
                             : tr("Side of the square in pixels to which every photograph is resized."));
    });
}

void NetworkSettings::activateWeights(const QString& value) {
    if (value == "none") return trainFromScratch();
    if (value.isEmpty()) {
        showWeights(form_->document()->options());  // until a file is chosen nothing has changed
        return chooseWeights();
    }
    form_->edit(tr("Weights"), [&](TrainingOptions& options) { options.weights = fromQString(value); });
}

void NetworkSettings::showWeights(const TrainingOptions& options) {
    const QSignalBlocker quiet(weights_);
    weights_->clear();
    weights_->addItem(tr("ImageNet weights"), "imagenet");
    weights_->addItem(tr("Random weights"), "none");
    const QString chosen = toQString(options.weights);
    if (chosen != "imagenet" && chosen != "none")
        weights_->addItem(toQString(toUtf8(pathFromUtf8(options.weights).filename())), chosen);
    weights_->addItem(tr("Choose a file…"), QString());
    weights_->setCurrentIndex(weights_->findData(chosen));
    const bool backbone = infoOf(options.architecture).hasBackbone;
    weights_->setEnabled(backbone || chosen != "none");
    const bool wanted = backbone && chosen != "none";
    weightsState_->setVisible(wanted);
    weightsWays_->hide();
    if (!wanted) return;
    Result<std::filesystem::path> file = pathFromUtf8(options.weights);
    if (chosen == "imagenet") file = findWeights(options.architecture);
    weightsWays_->setVisible(!file);
    weightsState_->setText(file ? tr("from %1").arg(toQString(toUtf8(file->filename())))
                                : tr("The file of weights is not there yet."));
    weightsState_->setToolTip(file ? toQString(toUtf8(*file)) : messageText(file.error().message));
}

void NetworkSettings::chooseWeights() {
    auto* dialog = new QFileDialog(this, tr("Choose pre-trained weights"), QString(),
                                   tr("Weights (*.pth *.pt *.safetensors);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { useWeights({}, file); });
    connect(dialog, &QDialog::rejected, this, [this] { form_->show(); });
    dialog->open();
}

void NetworkSettings::getWeights() {
    if (!dialog_) {
        dialog_ = new WeightsDialog(publishedWeights(), dataFolder() / "weights", window());
        dialog_->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog_, &WeightsDialog::arrived, this, [this] { form_->show(); });
        connect(dialog_, &WeightsDialog::chosen, this, &NetworkSettings::useWeights);
    }
    dialog_->select(form_->document()->options().architecture);
    dialog_->show();
    dialog_->raise();
    dialog_->activateWindow();
}

void NetworkSettings::useWeights(const QString& architecture, const QString& path) {
    form_->edit(tr("Weights"), [&](TrainingOptions& options) {
        if (!architecture.isEmpty()) changeArchitecture(options, fromQString(architecture));
        const auto usual = findWeights(options.architecture);
        const bool isUsual = usual && *usual == pathFromUtf8(fromQString(path));
        options.weights = isUsual ? "imagenet" : fromQString(path);
    });
}

void NetworkSettings::trainFromScratch() {
    form_->edit(tr("Train from scratch"), [](TrainingOptions& options) {
        options.weights = "none";
        options.frozen = false;
        options.headEpochs = options.trainableBlocks = 0;
    });
}

}  // namespace lesion
