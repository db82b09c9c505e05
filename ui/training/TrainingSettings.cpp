#include "ui/training/TrainingSettings.h"

#include "core/base/Files.h"
#include "core/model/Classifier.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageText.h"
#include "ui/widgets/SettingsGroup.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lesion {

namespace {

/// A preset with what belongs to the data and the machine kept from `current`: classes, device and a weights file.
TrainingOptions presetKeeping(const QString& name, const TrainingOptions& current) {
    auto preset = presetOptions(fromQString(name));
    if (!preset) return current;
    preset->classes = current.classes;
    preset->device = current.device;
    if (preset->weights == "imagenet" && current.weights != "none") preset->weights = current.weights;
    return *preset;
}

QString presetTip(const QString& name) {
    if (name == "seed-cnn")
        return TrainingSettings::tr("The reference's own network from scratch, every class resampled to 1,000 images.");
    if (name == "seed-cnn-augmented")
        return TrainingSettings::tr("The same network with the reference's augmentation and no resampling.");
    if (name == "seed-mobilenetv2")
        return TrainingSettings::tr("The reference's best: MobileNetV2 with frozen ImageNet weights and a new head.");
    if (name == "recommended")
        return TrainingSettings::tr("MobileNetV2 fine-tuned from ImageNet weights: the best result for the time.");
    return TrainingSettings::tr("A part of the data and few epochs: a whole lesson in under 90 seconds.");
}

}  // namespace

TrainingSettings::TrainingSettings(ProjectDocument* document, QWidget* parent) : QWidget(parent), document_(document) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (SettingsGroup* group : {buildPreset(), buildNetwork(), buildOptimisation(), buildStopping(), buildMachine()})
        column->addWidget(group);
    column->addStretch();
    connect(document_, &ProjectDocument::optionsChanged, this, [this] { showOptions(); });
    connect(document_, &ProjectDocument::projectChanged, this, [this] { showOptions(); });
    showOptions();
    fillDevices();
}

void TrainingSettings::edit(const QString& what, const std::function<void(TrainingOptions&)>& change) {
    TrainingOptions options = document_->options();
    change(options);
    if (options != document_->options()) document_->setOptions(options, what);
}

void TrainingSettings::showOptions() {
    const TrainingOptions& options = document_->options();
    for (const Show& show : shows_) show(options);
    const auto preset = presetKeeping(toQString(options.preset), options);
    changed_->setText(preset == options ? QString() : tr("changed"));
}

SettingsGroup* TrainingSettings::buildPreset() {
    auto* group = new SettingsGroup(tr("Preset"), "training/preset");
    preset_ = new QComboBox;
    preset_->setObjectName("preset");
    for (const std::string& name : presetNames()) {
        preset_->addItem(toQString(name), toQString(name));
        preset_->setItemData(preset_->count() - 1, presetTip(toQString(name)), Qt::ToolTipRole);
    }
    changed_ = new QLabel;
    changed_->setAccessibleName(tr("Whether the preset was changed"));
    connect(preset_, &QComboBox::activated, this, [this](int row) { applyPreset(preset_->itemData(row).toString()); });
    group->addRow(tr("Preset"), preset_, tr("A whole recipe at once. Single settings can be changed afterwards."));
    group->addWide(changed_);
    shows_.push_back([this](const TrainingOptions& options) {
        const QSignalBlocker quiet(preset_);
        preset_->setCurrentIndex(preset_->findData(toQString(options.preset)));
        preset_->setToolTip(presetTip(toQString(options.preset)));
    });
    return group;
}

void TrainingSettings::applyPreset(const QString& name) {
    document_->setOptions(presetKeeping(name, document_->options()), tr("Preset %1").arg(name));
}

void TrainingSettings::addChoice(SettingsGroup* group, const QString& label, const QString& tip, const std::string& key,
                                 const std::vector<std::pair<QString, QString>>& values) {
    auto* box = new QComboBox;
    box->setObjectName(toQString(key));
    for (const auto& [text, value] : values) box->addItem(text, value);
    connect(box, &QComboBox::activated, this, [this, box, key, label](int row) {
        const std::string value = fromQString(box->itemData(row).toString());
        edit(label, [&](TrainingOptions& options) { (void)setOption(options, key, value); });
    });
    group->addRow(label, box, tip);
    shows_.push_back([box, key](const TrainingOptions& options) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(box->findData(toQString(optionText(options, key))));
    });
}

void TrainingSettings::addWhole(SettingsGroup* group, const QString& label, const QString& tip, int low, int high,
                                int step, const QString& zero, int TrainingOptions::*member) {
    auto* box = new QSpinBox;
    box->setRange(low, high);
    box->setSingleStep(step);
    box->setKeyboardTracking(false);
    if (!zero.isEmpty()) box->setSpecialValueText(zero);
    connect(box, &QSpinBox::valueChanged, this, [this, label, member](int value) {
        edit(label, [&](TrainingOptions& options) { options.*member = value; });
    });
    group->addRow(label, box, tip);
    shows_.push_back([box, member](const TrainingOptions& options) {
        const QSignalBlocker quiet(box);
        box->setValue(options.*member);
    });
}

void TrainingSettings::addReal(SettingsGroup* group, const QString& label, const QString& tip, double low, double high,
                               double step, int decimals, double TrainingOptions::*member) {
    auto* box = new QDoubleSpinBox;
    box->setDecimals(decimals);
    box->setRange(low, high);
    box->setSingleStep(step);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setKeyboardTracking(false);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, label, member](double value) {
        edit(label, [&](TrainingOptions& options) { options.*member = value; });
    });
    group->addRow(label, box, tip);
    shows_.push_back([box, member](const TrainingOptions& options) {
        const QSignalBlocker quiet(box);
        box->setValue(options.*member);
    });
}

SettingsGroup* TrainingSettings::buildNetwork() {
    auto* group = new SettingsGroup(tr("Network"), "training/network");
    std::vector<std::pair<QString, QString>> names;
    for (const ArchitectureInfo& info : architectures())
        names.emplace_back(toQString(info.title), toQString(info.name));
    addChoice(group, tr("Architecture"), tr("The kind of network that is trained."), "architecture", names);
    addWeights(group);
    auto* frozen = new QCheckBox(tr("Keep the backbone frozen"));
    frozen->setToolTip(tr("Only the head is trained on the backbone's features: fast, but it adapts less."));
    connect(frozen, &QCheckBox::toggled, this,
            [this](bool on) { edit(tr("Frozen backbone"), [&](TrainingOptions& options) { options.frozen = on; }); });
    group->addWide(frozen);
    shows_.push_back([frozen](const TrainingOptions& options) {
        const QSignalBlocker quiet(frozen);
        frozen->setChecked(options.frozen);
        frozen->setEnabled(options.frozen || (options.architecture != "seed-cnn" && options.weights != "none"));
    });
    addWhole(group, tr("Input size"), tr("Side of the square in pixels to which every photograph is resized."), 32, 512,
             32, {}, &TrainingOptions::inputSize);
    return group;
}

void TrainingSettings::addWeights(SettingsGroup* group) {
    weights_ = new QComboBox;
    weights_->setObjectName("weights");
    weightsState_ = new QLabel;
    weightsState_->setWordWrap(true);
    weightsState_->setAccessibleName(tr("Where the pre-trained weights are"));
    group->addRow(tr("Start from"), weights_,
                  tr("Weights learnt on ImageNet's everyday photographs give a network a long head start."));
    group->addWide(weightsState_);
    connect(weights_, &QComboBox::activated, this, [this](int row) {
        const QString value = weights_->itemData(row).toString();
        if (value.isEmpty()) return chooseWeights();
        edit(tr("Weights"), [&](TrainingOptions& options) {
            options.weights = fromQString(value);
            if (value == "none") options.frozen = false;
        });
    });
    shows_.push_back([this](const TrainingOptions& options) {
        const QSignalBlocker quiet(weights_);
        weights_->clear();
        weights_->addItem(tr("ImageNet weights"), "imagenet");
        weights_->addItem(tr("Random weights"), "none");
        const QString chosen = toQString(options.weights);
        if (chosen != "imagenet" && chosen != "none")
            weights_->addItem(toQString(toUtf8(pathFromUtf8(options.weights).filename())), chosen);
        weights_->addItem(tr("Choose a file…"), QString());
        weights_->setCurrentIndex(weights_->findData(chosen));
        const bool backbone = options.architecture != "seed-cnn";
        weights_->setEnabled(backbone || chosen != "none");
        if (!backbone || chosen == "none") return weightsState_->clear();
        if (chosen != "imagenet") return weightsState_->setText(chosen);
        const auto found = findWeights(options.architecture);
        weightsState_->setText(found ? toQString(toUtf8(*found)) : tr("The file is not there yet: choose it."));
    });
}

void TrainingSettings::chooseWeights() {
    auto* dialog = new QFileDialog(this, tr("Choose pre-trained weights"), QString(),
                                   tr("Weights (*.pth *.pt *.safetensors);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        edit(tr("Weights"), [&](TrainingOptions& options) { options.weights = fromQString(file); });
    });
    connect(dialog, &QDialog::rejected, this, [this] { showOptions(); });
    dialog->open();
}

void TrainingSettings::trainFromScratch() {
    edit(tr("Train from scratch"), [](TrainingOptions& options) {
        options.weights = "none";
        options.frozen = false;
    });
}

SettingsGroup* TrainingSettings::buildOptimisation() {
    auto* group = new SettingsGroup(tr("Optimisation"), "training/optimisation");
    addChoice(group, tr("Optimizer"), tr("The rule that turns gradients into steps. AdamW separates weight decay."),
              "optimizer", {{"Adam", "adam"}, {"AdamW", "adamw"}, {"SGD", "sgd"}});
    addReal(group, tr("Learning rate"),
            tr("Size of a step. Too large and the loss jumps, too small and nothing moves."), 1e-6, 1, 1e-4, 6,
            &TrainingOptions::learningRate);
    addChoice(group, tr("Schedule"), tr("How the learning rate changes while training."), "schedule",
              {{tr("constant"), "constant"}, {tr("cosine"), "cosine"}, {tr("reduce on plateau"), "plateau"}});
    addWhole(group, tr("Batch"), tr("Images that are looked at before each step."), 1, 1024, 8, {},
             &TrainingOptions::batchSize);
    addReal(group, tr("Weight decay"), tr("Pulls weights towards zero, against learning by heart."), 0, 1, 0.01, 5,
            &TrainingOptions::weightDecay);
    addReal(group, tr("Label smoothing"), tr("Share of certainty taken from the right answer, against overconfidence."),
            0, 0.9, 0.05, 3, &TrainingOptions::labelSmoothing);
    return group;
}

SettingsGroup* TrainingSettings::buildStopping() {
    auto* group = new SettingsGroup(tr("Length"), "training/length");
    addWhole(group, tr("Epochs"), tr("How often at most all training images are gone through."), 1, 1000, 1, {},
             &TrainingOptions::epochs);
    addWhole(group, tr("Patience"), tr("Epochs without a lower validation loss after which training stops early."), 0,
             1000, 1, tr("never stop early"), &TrainingOptions::patience);
    addWhole(group, tr("Batches an epoch"), tr("Cuts every epoch short, for trying things out."), 0, 1000000, 10,
             tr("all"), &TrainingOptions::maxSteps);
    return group;
}

SettingsGroup* TrainingSettings::buildMachine() {
    auto* group = new SettingsGroup(tr("Machine"), "training/machine");
    device_ = new QComboBox;
    device_->setObjectName("device");
    device_->addItem(tr("automatic"), "auto");
    connect(device_, &QComboBox::activated, this, [this](int row) {
        const std::string value = fromQString(device_->itemData(row).toString());
        edit(tr("Device"), [&](TrainingOptions& options) { options.device = value; });
    });
    group->addRow(tr("Device"), device_,
                  tr("Where to compute. Automatic takes a graphics card where one can be used."));
    shows_.push_back([this](const TrainingOptions& options) {
        const QSignalBlocker quiet(device_);
        device_->setCurrentIndex(device_->findData(toQString(options.device)));
    });
    addChoice(group, tr("Precision"),
              tr("Number format of the arithmetic. bfloat16 is faster where the processor has it."), "precision",
              {{tr("automatic"), "auto"}, {"float32", "float32"}, {"bfloat16", "bfloat16"}});
    addSeed(group);
    return group;
}

void TrainingSettings::addSeed(SettingsGroup* group) {
    auto* seed = new QSpinBox;
    seed->setObjectName("seed");
    seed->setRange(0, 999999999);
    seed->setKeyboardTracking(false);
    connect(seed, &QSpinBox::valueChanged, this, [this](int value) {
        edit(tr("Seed"), [&](TrainingOptions& options) { (void)setOption(options, "seed", std::to_string(value)); });
    });
    group->addRow(tr("Seed"), seed,
                  tr("Where chance begins: the same seed and settings give the same run on the CPU."));
    shows_.push_back([seed](const TrainingOptions& options) {
        const QSignalBlocker quiet(seed);
        seed->setValue(int(std::min<std::uint64_t>(options.seed, 999999999)));
    });
}

void TrainingSettings::fillDevices() {
    runAsync(
        document_->pool(), this, [] { return listDevices(); },
        [this](const std::vector<DeviceInfo>& devices) {
            auto* model = qobject_cast<QStandardItemModel*>(device_->model());
            for (const DeviceInfo& info : devices) {
                device_->addItem(QStringLiteral("%1 (%2)").arg(toQString(toString(info.device)), toQString(info.name)),
                                 toQString(toString(info.device)));
                const int row = device_->count() - 1;
                if (info.usable) continue;
                if (model) model->item(row)->setEnabled(false);
                if (info.reason) device_->setItemData(row, messageText(*info.reason), Qt::ToolTipRole);
            }
            showOptions();
        });
}

}  // namespace lesion
