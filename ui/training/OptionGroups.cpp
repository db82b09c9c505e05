#include "ui/training/OptionGroups.h"

#include "core/model/Classifier.h"
#include "ui/training/OptionForm.h"
#include "ui/widgets/SettingsGroup.h"

#include <algorithm>
#include <QSignalBlocker>
#include <QSpinBox>

namespace lesion {

namespace {

ArchitectureInfo infoOf(const TrainingOptions& options) {
    for (const ArchitectureInfo& info : architectures())
        if (info.name == options.architecture) return info;
    return {};
}

/// A backbone that has learnt before and goes on learning.
bool fineTunes(const TrainingOptions& options) {
    return infoOf(options).hasBackbone && options.weights != "none" && !options.frozen;
}

bool seesImages(const TrainingOptions& options) {
    return !options.frozen;  // a frozen backbone's features are computed once, then the images are gone
}

}  // namespace

SettingsGroup* OptionGroups::fineTuning(OptionForm& form) {
    auto* group = new SettingsGroup(tr("Fine-tuning"), "training/fineTuning", SettingsGroup::AtFirst::Folded);
    form.addWhole({group, "head_epochs", tr("Head first"),
                   tr("Epochs in which only the new head learns, before the backbone learns with it."), fineTunes},
                  {0, 99999, 1, 0, tr("no")}, &TrainingOptions::headEpochs);
    const auto blocks = [](const TrainingOptions& options) {
        return fineTunes(options) && infoOf(options).backboneBlocks > 0;
    };
    QSpinBox* last = form.addWhole({group, "trainable_blocks", tr("Last blocks"),
                                    tr("How many of the backbone's last blocks learn; those before them stay as they "
                                       "are."),
                                    blocks},
                                   {0, 1000, 1, 0, tr("all")}, &TrainingOptions::trainableBlocks);
    form.follow([last](const TrainingOptions& options) {
        const QSignalBlocker quiet(last);
        last->setMaximum(std::max(infoOf(options).backboneBlocks, options.trainableBlocks));
        last->setValue(options.trainableBlocks);
        last->setSuffix(last->maximum() > 0 ? tr(" of %1").arg(last->maximum()) : QString());
    });
    const auto backboneLearns = [](const TrainingOptions& options) {
        return infoOf(options).hasBackbone && !options.frozen;
    };
    form.addReal({group, "backbone_rate", tr("Backbone's rate"),
                  tr("The backbone's learning rate as a share of the head's: below 1 it keeps more of what it knows."),
                  backboneLearns},
                 {0.0001, 1, 0.1, 4}, &TrainingOptions::backboneRate);
    const auto viewsCount = [](const TrainingOptions& options) {
        return options.frozen && options.augmentation.changesAnything();
    };
    form.addWhole({group, "feature_views", tr("Views an image"),
                   tr("With a frozen backbone, so many augmented views of each image are computed once and then used "
                      "in turn."),
                   viewsCount},
                  {0, 1000, 1, 0, tr("new ones every epoch")}, &TrainingOptions::featureViews);
    return group;
}

SettingsGroup* OptionGroups::optimisation(OptionForm& form, QWidget* findRate) {
    auto* group = new SettingsGroup(tr("Optimisation"), "training/optimisation");
    form.addChoice({group, "optimizer", tr("Optimizer"),
                    tr("The rule that turns gradients into steps. AdamW separates weight decay.")},
                   {{"Adam", "adam"}, {"AdamW", "adamw"}, {"SGD", "sgd"}});
    form.addReal({group,
                  "learning_rate",
                  tr("Learning rate"),
                  tr("Size of a step. Too large and the loss jumps, too small and nothing moves."),
                  {},
                  findRate},
                 {1e-7, 9.9, 1e-4, 7}, &TrainingOptions::learningRate);
    form.addChoice({group, "schedule", tr("Schedule"), tr("How the learning rate changes while training.")},
                   {{tr("constant"), "constant"}, {tr("cosine"), "cosine"}, {tr("reduce on plateau"), "plateau"}});
    form.addWhole({group, "batch_size", tr("Batch"), tr("Images that are looked at before each step.")}, {2, 4096, 8},
                  &TrainingOptions::batchSize);
    return group;
}

SettingsGroup* OptionGroups::regularisation(OptionForm& form) {
    auto* group = new SettingsGroup(tr("Regularisation"), "training/regularisation", SettingsGroup::AtFirst::Folded);
    form.addReal(
        {group, "weight_decay", tr("Weight decay"), tr("Pulls weights towards zero, against learning by heart.")},
        {0, 1, 0.01, 5, tr("none")}, &TrainingOptions::weightDecay);
    form.addReal({group, "label_smoothing", tr("Label smoothing"),
                  tr("Share of certainty taken from the right answer, against overconfidence.")},
                 {0, 0.9, 0.05, 3, tr("none")}, &TrainingOptions::labelSmoothing);
    addLoss(form, group);
    form.addReal({group, "mixup", tr("Mixup"),
                  tr("Shows blends of two images with both answers; 0.2 is usual, larger numbers blend more evenly."),
                  seesImages},
                 {0, 10, 0.1, 2, tr("none")}, &TrainingOptions::mixup);
    form.addReal(
        {group, "cutmix", tr("Cutmix"),
         tr("Pastes a piece of one image into another, with both answers by their areas; 1 is usual."), seesImages},
        {0, 10, 0.1, 2, tr("none")}, &TrainingOptions::cutmix);
    form.addReal({group, "ema", tr("Averaged weights"),
                  tr("Judges and keeps a moving average of the weights; 0.999 remembers about a thousand steps.")},
                 {0, 0.99999, 0.001, 5, tr("no")}, &TrainingOptions::ema);
    form.addReal({group, "gradient_clip", tr("Gradient limit"),
                  tr("Shortens steps whose gradient is longer than this, against sudden jumps; 1 is usual.")},
                 {0, 1000000, 0.1, 3, tr("none")}, &TrainingOptions::gradientClip);
    return group;
}

void OptionGroups::addLoss(OptionForm& form, SettingsGroup* group) {
    form.addChoice({group, "loss", tr("Loss"),
                    tr("What training makes small. Focal counts images less the surer the network already is.")},
                   {{tr("cross-entropy"), "cross-entropy"}, {tr("focal"), "focal"}});
    form.addReal({group, "focal_gamma", tr("Focal gamma"),
                  tr("How much less the sure ones count; 2 is usual, 0 is cross-entropy."),
                  [](const TrainingOptions& options) { return options.loss == Loss::Focal; }},
                 {0, 10, 0.5, 2}, &TrainingOptions::focalGamma);
}

SettingsGroup* OptionGroups::length(OptionForm& form) {
    auto* group = new SettingsGroup(tr("Length"), "training/length");
    form.addWhole({group, "epochs", tr("Epochs"), tr("How often at most all training images are gone through.")},
                  {1, 100000, 1}, &TrainingOptions::epochs);
    form.addWhole({group, "patience", tr("Patience"),
                   tr("Epochs without a lower validation loss after which training stops early.")},
                  {0, 100000, 1, 0, tr("never stop early")}, &TrainingOptions::patience);
    form.addWhole({group, "max_steps", tr("Batches an epoch"), tr("Cuts every epoch short, for trying things out.")},
                  {0, 100000000, 10, 0, tr("all")}, &TrainingOptions::maxSteps);
    return group;
}

SettingsGroup* OptionGroups::inputs(OptionForm& form) {
    auto* group = new SettingsGroup(tr("Beside the image"), "training/inputs", SettingsGroup::AtFirst::Folded);
    form.addCheck({group, "clinical_age", tr("Age"),
                   tr("The network is told the person's age as well. Where it is missing it answers without.")},
                  [](TrainingOptions& options) -> bool& { return options.clinical.age; });
    form.addCheck({group, "clinical_sex", tr("Sex"),
                   tr("The network is told the person's sex as well. Where it is missing it answers without.")},
                  [](TrainingOptions& options) -> bool& { return options.clinical.sex; });
    form.addCheck({group, "clinical_site", tr("Site"),
                   tr("The network is told where on the body the lesion is. Where it is missing it answers without.")},
                  [](TrainingOptions& options) -> bool& { return options.clinical.site; });
    return group;
}

SettingsGroup* OptionGroups::teaching(OptionForm& form) {
    auto* group = new SettingsGroup(tr("For teaching"), "training/teaching", SettingsGroup::AtFirst::Folded);
    form.addCheck({group, "scale_fault", tr("Wrong scale in training"),
                   tr("The reference's mistake: training sees pixels of 0 to 255, validation and test of 0 to 1. The "
                      "network learns, and answers one class for everything; the honesty panel says so."),
                   seesImages},
                  &TrainingOptions::scaleFault);
    return group;
}

}  // namespace lesion
