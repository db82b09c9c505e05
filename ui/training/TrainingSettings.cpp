#include "ui/training/TrainingSettings.h"

#include "core/base/Files.h"
#include "core/model/Classifier.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageText.h"
#include "ui/widgets/SettingsGroup.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
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

void TrainingSettings::commit() {
    for (auto* box : findChildren<QAbstractSpinBox*>())
        if (box->hasFocus()) box->interpretText();
}

/// A box that never makes the column wider than it is.
QComboBox* TrainingSettings::newBox(const QString& name) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    return box;
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
    changed_->setVisible(preset != options);
}

SettingsGroup* TrainingSettings::buildPreset() {
    auto* group = new SettingsGroup(tr("Preset"), "training/preset");
    preset_ = newBox("preset");
    for (const std::string& name : presetNames()) {
        preset_->addItem(toQString(name), toQString(name));
        preset_->setItemData(preset_->count() - 1, presetTip(toQString(name)), Qt::ToolTipRole);
    }
    changed_ = new QLabel(tr("Some settings differ from the preset."));
    changed_->setObjectName("presetChanged");
    changed_->setWordWrap(true);
    changed_->hide();
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
    auto* box = newBox(toQString(key));
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

void TrainingSettings::addWhole(SettingsGroup* group, const QString& label, const QString& tip, const QString& name,
                                const Range& range, int TrainingOptions::*member) {
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(int(range.low), int(range.high));
    box->setSingleStep(int(range.step));
    box->setKeyboardTracking(false);
    box->setSpecialValueText(range.zero);
    connect(box, &QSpinBox::valueChanged, this, [this, label, member](int value) {
        edit(label, [&](TrainingOptions& options) { options.*member = value; });
    });
    group->addRow(label, box, tip);
    shows_.push_back([box, member](const TrainingOptions& options) {
        const QSignalBlocker quiet(box);
        box->setValue(options.*member);
    });
}

void TrainingSettings::addReal(SettingsGroup* group, const QString& label, const QString& tip, const QString& name,
                               const Range& range, double TrainingOptions::*member) {
    auto* box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setDecimals(range.decimals);
    box->setRange(range.low, range.high);
    box->setSingleStep(range.step);
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
    frozen->setObjectName("frozen");
    frozen->setToolTip(tr("Only the head is trained on the backbone's features: fast, but it adapts less."));
    connect(frozen, &QCheckBox::toggled, this,
            [this](bool on) { edit(tr("Frozen backbone"), [&](TrainingOptions& options) { options.frozen = on; }); });
    group->addWide(frozen);
    shows_.push_back([frozen](const TrainingOptions& options) {
        const QSignalBlocker quiet(frozen);
        frozen->setChecked(options.frozen);
        frozen->setEnabled(options.frozen || (options.architecture != "seed-cnn" && options.weights != "none"));
    });
    addWhole(group, tr("Input size"), tr("Side of the square in pixels to which every photograph is resized."),
             "input_size", {32, 1024, 32}, &TrainingOptions::inputSize);
    return group;
}

void TrainingSettings::addWeights(SettingsGroup* group) {
    weights_ = newBox("weights");
    weightsState_ = new QLabel;
    weightsState_->setObjectName("weightsState");
    weightsState_->setWordWrap(true);
    weightsState_->setAccessibleName(tr("Where the pre-trained weights are"));
    weightsWays_ = new QWidget;
    auto* ways = new QVBoxLayout(weightsWays_);
    ways->setContentsMargins(0, 0, 0, 0);
    auto* choose = new QPushButton(tr("Choose the file…"));
    auto* scratch = new QPushButton(tr("Train from scratch"));
    scratch->setToolTip(tr("Starts from random weights: it takes longer and ends lower."));
    ways->addWidget(choose);
    ways->addWidget(scratch);
    connect(choose, &QPushButton::clicked, this, &TrainingSettings::chooseWeights);
    connect(scratch, &QPushButton::clicked, this, &TrainingSettings::trainFromScratch);
    group->addRow(tr("Start from"), weights_,
                  tr("Weights learnt on ImageNet's everyday photographs give a network a long head start."));
    group->addWide(weightsState_);
    group->addWide(weightsWays_);
    connect(weights_, &QComboBox::activated, this, [this](int row) {
        const QString value = weights_->itemData(row).toString();
        if (value == "none") return trainFromScratch();
        if (value.isEmpty()) {
            showWeights(document_->options());  // until a file is chosen nothing has changed
            return chooseWeights();
        }
        edit(tr("Weights"), [&](TrainingOptions& options) { options.weights = fromQString(value); });
    });
    shows_.push_back([this](const TrainingOptions& options) { showWeights(options); });
}

void TrainingSettings::showWeights(const TrainingOptions& options) {
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
            tr("Size of a step. Too large and the loss jumps, too small and nothing moves."), "learning_rate",
            {1e-6, 9.9, 1e-4, 6}, &TrainingOptions::learningRate);
    addChoice(group, tr("Schedule"), tr("How the learning rate changes while training."), "schedule",
              {{tr("constant"), "constant"}, {tr("cosine"), "cosine"}, {tr("reduce on plateau"), "plateau"}});
    addWhole(group, tr("Batch"), tr("Images that are looked at before each step."), "batch_size", {2, 4096, 8},
             &TrainingOptions::batchSize);
    addReal(group, tr("Weight decay"), tr("Pulls weights towards zero, against learning by heart."), "weight_decay",
            {0, 1, 0.01, 5}, &TrainingOptions::weightDecay);
    addReal(group, tr("Label smoothing"), tr("Share of certainty taken from the right answer, against overconfidence."),
            "label_smoothing", {0, 0.9, 0.05, 3}, &TrainingOptions::labelSmoothing);
    return group;
}

SettingsGroup* TrainingSettings::buildStopping() {
    auto* group = new SettingsGroup(tr("Length"), "training/length");
    addWhole(group, tr("Epochs"), tr("How often at most all training images are gone through."), "epochs",
             {1, 100000, 1}, &TrainingOptions::epochs);
    addWhole(group, tr("Patience"), tr("Epochs without a lower validation loss after which training stops early."),
             "patience", {0, 100000, 1, 0, tr("never stop early")}, &TrainingOptions::patience);
    addWhole(group, tr("Batches an epoch"), tr("Cuts every epoch short, for trying things out."), "max_steps",
             {0, 100000000, 10, 0, tr("all")}, &TrainingOptions::maxSteps);
    return group;
}

SettingsGroup* TrainingSettings::buildMachine() {
    auto* group = new SettingsGroup(tr("Machine"), "training/machine");
    device_ = newBox("device");
    device_->addItem(tr("automatic"), "auto");
    connect(device_, &QComboBox::activated, this, [this](int row) {
        const std::string value = fromQString(device_->itemData(row).toString());
        edit(tr("Device"), [&](TrainingOptions& options) { options.device = value; });
    });
    group->addRow(tr("Device"), device_,
                  tr("Where to compute. Automatic takes a graphics card where one can be used."));
    shows_.push_back([this](const TrainingOptions& options) { showDevice(options); });
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

/// A device of another machine is shown as it is: training says why it cannot be used.
void TrainingSettings::showDevice(const TrainingOptions& options) {
    const QSignalBlocker quiet(device_);
    const QString wanted = toQString(options.device);
    if (device_->findData(wanted) < 0) device_->addItem(wanted, wanted);
    device_->setCurrentIndex(device_->findData(wanted));
}

void TrainingSettings::fillDevices() {
    runAsync(
        document_->pool(), this, [] { return listDevices(); },
        [this](const std::vector<DeviceInfo>& devices) {
            while (device_->count() > 1) device_->removeItem(1);
            auto* model = qobject_cast<QStandardItemModel*>(device_->model());
            for (const DeviceInfo& info : devices) {
                const QString code = toQString(toString(info.device));
                const QString text = QStringLiteral("%1 (%2)").arg(code, toQString(info.name));
                device_->addItem(info.usable ? text : tr("%1: not usable").arg(text), code);
                const int row = device_->count() - 1;
                device_->setItemData(row, info.reason ? messageText(*info.reason) : text, Qt::ToolTipRole);
                if (!info.usable) model->item(row)->setEnabled(false);
            }
            device_->view()->setMinimumWidth(device_->view()->sizeHintForColumn(0) + fontMetrics().height());
            showOptions();
        });
}

}  // namespace lesion
