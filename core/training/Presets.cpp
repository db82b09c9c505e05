#include "core/base/MessageIds.h"
#include "core/training/TrainingOptions.h"

namespace lesion {
namespace {

/// The reference's model A on resampled classes, without augmentation; split by lesion, unlike the reference.
TrainingOptions seedCnn() {
    TrainingOptions options;
    options.architecture = "seed-cnn";
    options.weights = "none";
    options.patience = 8;
    options.sampling = {SamplingKind::Resample, 1000};
    return options;
}

/// Model A on the classes as they are, augmented as the reference did (and validated on the same range of values).
TrainingOptions seedCnnAugmented() {
    TrainingOptions options = seedCnn();
    options.sampling.kind = SamplingKind::None;
    options.augmentation = AugmentationOptions::reference();
    return options;
}

/// Model B: a new head on a frozen backbone.
TrainingOptions seedMobileNet() {
    TrainingOptions options;
    options.frozen = true;
    options.patience = 7;
    options.sampling = {SamplingKind::Resample, 1000};
    return options;
}

/// What the field does today with one small network: the whole backbone fine-tuned at a small rate that fades away,
/// every class equally often in every batch, images turned, flipped and re-lit as a dermatoscope might.
/// Blended images and averaged weights keep it from learning the few rare ones by heart.
TrainingOptions recommended() {
    TrainingOptions options;
    options.epochs = 15;
    options.patience = 8;
    options.optimizer = Optimizer::AdamW;
    options.learningRate = 3e-4;
    options.schedule = Schedule::Cosine;
    options.weightDecay = 0.02;
    options.labelSmoothing = 0.1;
    options.mixup = 0.2;
    options.ema = 0.999;
    options.sampling.kind = SamplingKind::Balanced;
    options.augmentation = AugmentationOptions::dermoscopy();
    return options;
}

/// A whole lesson in a minute: needs no weights file, small pictures of a part of the lesions. Small batches and a rate
/// that fades away, because the network's batch norms (Keras's momentum of 0.99) need some hundred steps to settle;
/// clipped gradients, without which one seed in three learns nothing; a test part that has more than two images of the
/// rarest classes. On the synthetic data it ends at a balanced accuracy of 0.5 to 0.65, where the majority answer has
/// 0.14.
TrainingOptions quick() {
    TrainingOptions options;
    options.architecture = "seed-cnn";
    options.weights = "none";
    options.inputSize = 40;
    options.batchSize = 16;
    options.epochs = 20;
    options.patience = 0;
    options.schedule = Schedule::Cosine;
    options.gradientClip = 1;
    options.split.subset = 1500;
    options.split.testFraction = 0.2;
    options.sampling.kind = SamplingKind::Balanced;
    return options;
}

struct Preset {
    const char* name;
    TrainingOptions (*make)();
};
constexpr Preset presets[] = {
    {"recommended", recommended},
    {"quick", quick},
    {"seed-cnn", seedCnn},
    {"seed-cnn-augmented", seedCnnAugmented},
    {"seed-mobilenetv2", seedMobileNet},
};

}  // namespace

std::vector<std::string> presetNames() {
    std::vector<std::string> names;
    for (const Preset& preset : presets) names.emplace_back(preset.name);
    return names;
}

Result<TrainingOptions> presetOptions(std::string_view name) {
    std::string known;
    for (const Preset& preset : presets) {
        if (name == preset.name) {
            TrainingOptions options = preset.make();
            options.preset = name;
            return options;
        }
        known += (known.empty() ? "" : ", ") + std::string(preset.name);
    }
    return fail(MessageId::UnknownPreset, {{"name", std::string(name)}, {"known", known}});
}

}  // namespace lesion
