#include "ui/preparation/PreparationSettings.h"

#include "ui/frame/MessageText.h"
#include "ui/preparation/SliderRow.h"
#include "ui/widgets/SettingsGroup.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lesion {

namespace {
constexpr int highestSeed = 999999999;
}

PreparationSettings::PreparationSettings(ProjectDocument* document, QWidget* parent)
    : QWidget(parent), document_(document) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (SettingsGroup* group : {buildSplit(), buildSampling(), buildPhotograph(), buildAugmentation()})
        column->addWidget(group);
    column->addStretch();
    connect(document_, &ProjectDocument::optionsChanged, this, [this] { showOptions(); });
    connect(document_, &ProjectDocument::projectChanged, this, [this] { showOptions(); });
    showOptions();
}

void PreparationSettings::edit(const QString& what, const std::function<void(TrainingOptions&)>& change) {
    TrainingOptions options = document_->options();
    change(options);
    if (options != document_->options()) document_->setOptions(options, what);
}

void PreparationSettings::showOptions() {
    for (const Show& show : shows_) show(document_->options());
}

SettingsGroup* PreparationSettings::buildSplit() {
    auto* group = new SettingsGroup(tr("Split"), "preparation/split");
    auto* kind = new QComboBox;
    kind->setObjectName("split");
    kind->addItem(tr("by lesion"), true);
    kind->addItem(tr("by image, as the reference"), false);
    connect(kind, &QComboBox::activated, this, [this, kind](int row) {
        edit(tr("Split"), [&](TrainingOptions& o) { o.split.byLesion = kind->itemData(row).toBool(); });
    });
    group->addRow(
        tr("Split"), kind,
        tr("By lesion keeps all photographs of a lesion (and of a patient, where known) in one part. By image "
           "lets training see lesions that are tested later."));
    shows_.push_back([kind](const TrainingOptions& o) {
        const QSignalBlocker quiet(kind);
        kind->setCurrentIndex(o.split.byLesion ? 0 : 1);
    });
    addFraction(group, tr("Test"), tr("Share of the images that is kept for the final figures."), tr("Test fraction"),
                &SplitOptions::testFraction);
    addFraction(group, tr("Validation"), tr("Share of the rest that decides which epoch is the best."),
                tr("Validation fraction"), &SplitOptions::valFraction);
    addSubset(group);
    addSeed(group);
    return group;
}

void PreparationSettings::addFraction(SettingsGroup* group, const QString& label, const QString& tip,
                                      const QString& undoText, double SplitOptions::*member) {
    auto* box = new QDoubleSpinBox;
    box->setRange(1, 80);
    box->setDecimals(1);
    box->setSuffix(tr(" %"));
    box->setKeyboardTracking(false);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, undoText, member](double value) {
        edit(undoText, [&](TrainingOptions& o) { o.split.*member = value / 100; });
    });
    group->addRow(label, box, tip);
    shows_.push_back([box, member](const TrainingOptions& o) {
        const QSignalBlocker quiet(box);
        box->setValue(o.split.*member * 100);
    });
}

void PreparationSettings::addSubset(SettingsGroup* group) {
    auto* box = new QSpinBox;
    box->setRange(0, 10000000);
    box->setSingleStep(500);
    box->setSpecialValueText(tr("all images"));
    box->setKeyboardTracking(false);
    connect(box, &QSpinBox::valueChanged, this,
            [this](int value) { edit(tr("Subset"), [&](TrainingOptions& o) { o.split.subset = value; }); });
    group->addRow(tr("Use"), box, tr("Only about this many images, whole lesions, with every class's share kept."));
    shows_.push_back([box](const TrainingOptions& o) {
        const QSignalBlocker quiet(box);
        box->setValue(o.split.subset);
    });
}

void PreparationSettings::addSeed(SettingsGroup* group) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* box = new QSpinBox;
    box->setObjectName("splitSeed");
    box->setRange(0, highestSeed);
    box->setKeyboardTracking(false);
    auto* another = new QPushButton(tr("New"));
    another->setAccessibleName(tr("New seed"));
    another->setToolTip(tr("Another seed, so another split, sampling and training."));
    layout->addWidget(box, 1);
    layout->addWidget(another);
    row->setFocusProxy(box);
    const auto change = [this](int value) {
        edit(tr("Seed"), [&](TrainingOptions& o) { (void)setOption(o, "seed", std::to_string(value)); });
    };
    connect(box, &QSpinBox::valueChanged, this, change);
    connect(another, &QPushButton::clicked, this,
            [change] { change(QRandomGenerator::global()->bounded(1, highestSeed)); });
    group->addRow(tr("Seed"), row, tr("Where chance begins: the same seed gives the same split."));
    box->setAccessibleName(tr("Seed"));
    shows_.push_back([box](const TrainingOptions& o) {
        const QSignalBlocker quiet(box);
        box->setValue(int(std::min<std::uint64_t>(o.seed, highestSeed)));
    });
}

SettingsGroup* PreparationSettings::buildSampling() {
    auto* group = new SettingsGroup(tr("Sampling"), "preparation/sampling");
    auto* kind = new QComboBox;
    kind->setObjectName("sampling");
    kind->addItem(tr("every image once"), int(SamplingKind::None));
    kind->addItem(tr("each class to N images"), int(SamplingKind::Resample));
    kind->addItem(tr("loss weighted by class"), int(SamplingKind::Weighted));
    kind->addItem(tr("balanced batches"), int(SamplingKind::Balanced));
    auto* target = new QSpinBox;
    target->setRange(1, 100000);
    target->setSingleStep(100);
    target->setKeyboardTracking(false);
    connect(kind, &QComboBox::activated, this, [this, kind](int row) {
        edit(tr("Sampling"), [&](TrainingOptions& o) { o.sampling.kind = SamplingKind(kind->itemData(row).toInt()); });
    });
    connect(target, &QSpinBox::valueChanged, this, [this](int value) {
        edit(tr("Images per class"), [&](TrainingOptions& o) { o.sampling.target = value; });
    });
    group->addRow(tr("Training sees"), kind,
                  tr("How the imbalance of the classes is met. Only the training part is concerned."));
    group->addRow(tr("N"), target, tr("Images a class: more are left out, fewer are repeated (reference: 1,000)."));
    shows_.push_back([kind, target](const TrainingOptions& o) {
        const QSignalBlocker quietKind(kind);
        const QSignalBlocker quietTarget(target);
        kind->setCurrentIndex(kind->findData(int(o.sampling.kind)));
        target->setValue(o.sampling.target);
        target->setEnabled(o.sampling.kind == SamplingKind::Resample);
    });
    return group;
}

SettingsGroup* PreparationSettings::buildPhotograph() {
    auto* group = new SettingsGroup(tr("Photograph"), "preparation/photograph");
    addStep(group, tr("Take out hairs"), "hair_removal",
            tr("Dark hairs are found and filled in from both sides (DullRazor) before the image is resized: in "
               "training, evaluation and diagnosis alike. Whether it helps is measured by Run, Effect of a setting."),
            &TrainingOptions::hairRemoval);
    addStep(group, tr("Take out the light's colour"), "colour_constancy",
            tr("Colour constancy by shades of grey: every photograph as if under white light, in training, evaluation "
               "and diagnosis alike. Whether it helps is measured by Run, Effect of a setting."),
            &TrainingOptions::colourConstancy);
    return group;
}

void PreparationSettings::addStep(SettingsGroup* group, const QString& label, const char* name, const QString& tip,
                                  bool TrainingOptions::*member) {
    auto* box = new QCheckBox(label);
    box->setObjectName(QLatin1String(name));
    box->setToolTip(tip);
    connect(box, &QCheckBox::toggled, this,
            [this, label, member](bool on) { edit(label, [&](TrainingOptions& o) { o.*member = on; }); });
    group->addWide(box);
    shows_.push_back([box, member](const TrainingOptions& o) {
        const QSignalBlocker quiet(box);
        box->setChecked(o.*member);
    });
}

SettingsGroup* PreparationSettings::buildAugmentation() {
    auto* group = new SettingsGroup(tr("Augmentation"), "preparation/augmentation");
    auto* preset = new QComboBox;
    preset->setObjectName("augmentation");
    preset->addItem(tr("none"), "none");
    preset->addItem(tr("reference"), "reference");
    preset->addItem(tr("dermoscopy"), "dermoscopy");
    auto* changed = new QLabel(tr("changed"));
    connect(preset, &QComboBox::activated, this, [this, preset](int row) {
        edit(tr("Augmentation"), [&](TrainingOptions& o) {
            (void)setOption(o, "augmentation", fromQString(preset->itemData(row).toString()));
        });
    });
    group->addRow(tr("Preset"), preset, tr("All values at once; each can be changed below."));
    group->addWide(changed);
    shows_.push_back([preset, changed](const TrainingOptions& o) {
        const QSignalBlocker quiet(preset);
        const QString name = toQString(o.augmentation.preset);
        preset->setCurrentIndex(preset->findData(name));
        const AugmentationOptions pure = name == "reference"    ? AugmentationOptions::reference()
                                         : name == "dermoscopy" ? AugmentationOptions::dermoscopy()
                                                                : AugmentationOptions::none();
        changed->setVisible(pure != o.augmentation);
    });
    using A = AugmentationOptions;
    addSlider(group, tr("Rotation"), tr("Turned by up to this angle either way; 180° is any angle."), 180, 1, 0,
              QStringLiteral("°"), &A::rotation);
    addSlider(group, tr("Shift across"), tr("Moved left or right by up to this share of the width."), 0.5, 0.01, 2, {},
              &A::widthShift);
    addSlider(group, tr("Shift along"), tr("Moved up or down by up to this share of the height."), 0.5, 0.01, 2, {},
              &A::heightShift);
    addSlider(group, tr("Shear"), tr("Slanted by up to this angle. The reference's 0.2° is practically none."), 45, 0.1,
              1, QStringLiteral("°"), &A::shear);
    addSlider(group, tr("Zoom"), tr("Each axis enlarged or reduced by up to this share, on its own."), 0.9, 0.01, 2, {},
              &A::zoom);
    addSlider(group, tr("Crop"), tr("A random window of the frame, up to this share smaller, enlarged back."), 0.9,
              0.01, 2, {}, &A::crop);
    addFlip(group, tr("Flip left to right"), tr("Half of the images are mirrored."), &A::horizontalFlip);
    addFlip(group, tr("Flip top to bottom"), tr("Half of the images are turned upside down by mirroring."),
            &A::verticalFlip);
    addSlider(group, tr("Brightness"), tr("Lighter or darker by up to this share."), 0.9, 0.01, 2, {}, &A::brightness);
    addSlider(group, tr("Contrast"), tr("Differences from the mean grey stronger or weaker by up to this share."), 0.9,
              0.01, 2, {}, &A::contrast);
    addSlider(group, tr("Saturation"), tr("Colours stronger or paler by up to this share."), 0.9, 0.01, 2, {},
              &A::saturation);
    addSlider(group, tr("Hue"), tr("All colours moved round the colour circle by up to this share of it."), 0.5, 0.01,
              2, {}, &A::hue);
    return group;
}

void PreparationSettings::addSlider(SettingsGroup* group, const QString& label, const QString& tip, double highest,
                                    double step, int decimals, const QString& suffix,
                                    double AugmentationOptions::*member) {
    auto* row = new SliderRow(highest, step, decimals, suffix);
    row->setObjectName(label);
    connect(row, &SliderRow::edited, this, [this, label, member](double value) {
        edit(label, [&](TrainingOptions& o) { o.augmentation.*member = value; });
    });
    group->addRow(label, row, tip);
    for (QWidget* child : row->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) child->setAccessibleName(label);
    shows_.push_back([row, member](const TrainingOptions& o) { row->setValue(o.augmentation.*member); });
}

void PreparationSettings::addFlip(SettingsGroup* group, const QString& label, const QString& tip,
                                  bool AugmentationOptions::*member) {
    auto* box = new QCheckBox(label);
    box->setToolTip(tip);
    connect(box, &QCheckBox::toggled, this,
            [this, label, member](bool on) { edit(label, [&](TrainingOptions& o) { o.augmentation.*member = on; }); });
    group->addWide(box);
    shows_.push_back([box, member](const TrainingOptions& o) {
        const QSignalBlocker quiet(box);
        box->setChecked(o.augmentation.*member);
    });
}

}  // namespace lesion
