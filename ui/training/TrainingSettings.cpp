#include "ui/training/TrainingSettings.h"

#include "core/model/Classifier.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageText.h"
#include "ui/training/GraphicsCardDialog.h"
#include "ui/training/NetworkSettings.h"
#include "ui/training/OptionForm.h"
#include "ui/training/OptionGroups.h"
#include "ui/widgets/SettingsGroup.h"

#include <algorithm>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
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

TrainingSettings::TrainingSettings(ProjectDocument* document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      form_(new OptionForm(document, this)),
      findRate_(OptionForm::newSideButton(tr("Find…"))) {
    findRate_->setObjectName("findRate");
    findRate_->setAccessibleName(tr("Find a learning rate"));
    findRate_->setToolTip(tr("Tries growing rates on a few batches and shows where the loss falls fastest."));
    connect(findRate_, &QAbstractButton::clicked, this, &TrainingSettings::findRateRequested);
    network_ = new NetworkSettings(form_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (SettingsGroup* group : {buildPreset(), static_cast<SettingsGroup*>(network_), OptionGroups::inputs(*form_),
                                 OptionGroups::fineTuning(*form_), OptionGroups::optimisation(*form_, findRate_),
                                 OptionGroups::regularisation(*form_), OptionGroups::length(*form_), buildMachine(),
                                 OptionGroups::teaching(*form_)})
        column->addWidget(group);
    column->addStretch();
    fillDevices();
}

void TrainingSettings::commit() {
    for (auto* box : findChildren<QAbstractSpinBox*>())
        if (box->hasFocus()) box->interpretText();
}

void TrainingSettings::chooseWeights() {
    network_->chooseWeights();
}

void TrainingSettings::getWeights() {
    network_->getWeights();
}

void TrainingSettings::trainFromScratch() {
    network_->trainFromScratch();
}

void TrainingSettings::setLearningRate(double rate) {
    form_->edit(tr("Learning rate"), [&](TrainingOptions& options) { options.learningRate = rate; });
}

SettingsGroup* TrainingSettings::buildPreset() {
    auto* group = new SettingsGroup(tr("Preset"), "training/preset");
    QComboBox* preset = OptionForm::newBox("preset");
    for (const std::string& name : presetNames()) {
        preset->addItem(toQString(name), toQString(name));
        preset->setItemData(preset->count() - 1, presetTip(toQString(name)), Qt::ToolTipRole);
    }
    auto* changed = new QLabel(tr("Some settings differ from the preset."));
    changed->setObjectName("presetChanged");
    changed->setWordWrap(true);
    connect(preset, &QComboBox::activated, this,
            [this, preset](int row) { applyPreset(preset->itemData(row).toString()); });
    group->addRow(tr("Preset"), preset, tr("A whole recipe at once. Single settings can be changed afterwards."));
    group->addWide(changed);
    form_->follow([preset, changed](const TrainingOptions& options) {
        const QSignalBlocker quiet(preset);
        const QString name = toQString(options.preset);
        preset->setCurrentIndex(preset->findData(name));
        preset->setToolTip(presetTip(name));
        changed->setVisible(presetKeeping(name, options) != options);
    });
    return group;
}

void TrainingSettings::applyPreset(const QString& name) {
    document_->setOptions(presetKeeping(name, document_->options()), tr("Preset %1").arg(name));
}

SettingsGroup* TrainingSettings::buildMachine() {
    auto* group = new SettingsGroup(tr("Machine"), "training/machine");
    device_ = OptionForm::newBox("device");
    device_->setMinimumContentsLength(8);  // beside the button
    device_->addItem(tr("automatic"), "auto");
    connect(device_, &QComboBox::activated, this, [this](int row) {
        const std::string value = fromQString(device_->itemData(row).toString());
        form_->edit(tr("Device"), [&](TrainingOptions& options) { options.device = value; });
    });
    auto* card = OptionForm::newSideButton(tr("GPU…"));
    card->setObjectName("graphicsCard");
    card->setAccessibleName(tr("Use a graphics card"));
    card->setToolTip(tr("How a graphics card comes to compute, where the list says that none can be used."));
    connect(card, &QAbstractButton::clicked, this, [this] {
        auto* dialog = new GraphicsCardDialog(window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    form_->place({group,
                  "device",
                  tr("Device"),
                  tr("Where to compute. Automatic takes a graphics card where one can be used."),
                  {},
                  card},
                 device_);
    form_->follow([this](const TrainingOptions& options) { showDevice(options); });
    form_->addChoice({group, "precision", tr("Precision"),
                      tr("Number format of the arithmetic. bfloat16 is faster where the processor has it.")},
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
        form_->edit(tr("Seed"),
                    [&](TrainingOptions& options) { (void)setOption(options, "seed", std::to_string(value)); });
    });
    group->addRow(tr("Seed"), seed,
                  tr("Where chance begins: the same seed and settings give the same run on the CPU."));
    form_->follow([seed](const TrainingOptions& options) {
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
            form_->show();
        });
}

}  // namespace lesion
