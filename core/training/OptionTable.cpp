#include "core/training/OptionTable.h"

#include "core/base/Device.h"
#include "core/model/Classifier.h"
#include "core/training/SettingKinds.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace lesion {
namespace {

using namespace settingkind;

#define LESION_MEMBER(path) \
    [](auto& o) -> auto& {  \
        return o.path;      \
    }

Setting architectureSetting() {
    Names<std::string> names;
    for (const ArchitectureInfo& info : architectures()) names.emplace_back(info.name, info.name);
    Setting setting = choice("architecture", LESION_MEMBER(architecture), names);
    setting.text = [](const TrainingOptions& options) { return options.architecture; };  // an unknown one as well
    return setting;
}

Setting weightsSetting() {
    return {"weights", "imagenet, none, PATH", true,
            [](TrainingOptions& options, std::string_view text) {
                if (text.empty()) return false;
                options.weights = text;
                return true;
            },
            [](const TrainingOptions& options) { return options.weights; }};
}

Setting seedSetting() {
    return {"seed", "0 … " + std::to_string(std::numeric_limits<std::uint64_t>::max()), false,
            [](TrainingOptions& options, std::string_view text) {
                const auto value = parseNumber<std::uint64_t>(text);
                if (!value) return false;
                options.seed = options.split.seed = *value;
                return true;
            },
            [](const TrainingOptions& options) { return std::to_string(options.seed); }};
}

Setting deviceSetting() {
    return {"device", "auto, cpu, cuda, cuda:N, mps", true,
            [](TrainingOptions& options, std::string_view text) {
                if (text != "auto" && !parseDevice(text)) return false;
                options.device = text;
                return true;
            },
            [](const TrainingOptions& options) { return options.device; }};
}

Setting augmentationSetting() {
    return {"augmentation", "none, reference, dermoscopy", true,
            [](TrainingOptions& options, std::string_view text) {
                if (text == "none")
                    options.augmentation = AugmentationOptions::none();
                else if (text == "reference")
                    options.augmentation = AugmentationOptions::reference();
                else if (text == "dermoscopy")
                    options.augmentation = AugmentationOptions::dermoscopy();
                else
                    return false;
                return true;
            },
            [](const TrainingOptions& options) { return options.augmentation.preset; }};
}

Setting classesSetting() {
    return {"classes", "NAME=CLASS+CLASS,…", true,
            [](TrainingOptions& options, std::string_view text) {
                auto mapping = parseClassMapping(text);
                if (mapping) options.classes = std::move(*mapping);
                return mapping.has_value();
            },
            [](const TrainingOptions& options) { return toString(options.classes); }};
}

Setting clinicalSetting() {
    return {"clinical", "none, age, sex, site, age+sex, age+sex+site …", true,
            [](TrainingOptions& options, std::string_view text) {
                const auto inputs = parseClinicalInputs(text);
                if (inputs) options.clinical = *inputs;
                return inputs.has_value();
            },
            [](const TrainingOptions& options) { return toString(options.clinical); }};
}

std::vector<Setting> trainingSettings() {
    return {
        architectureSetting(),
        weightsSetting(),
        truth("frozen", LESION_MEMBER(frozen)),
        integer("head_epochs", LESION_MEMBER(headEpochs), 0, 99999),
        integer("trainable_blocks", LESION_MEMBER(trainableBlocks), 0, 1000),
        real("backbone_rate", LESION_MEMBER(backboneRate), {0, 1, Ends::NotLow}),
        integer("feature_views", LESION_MEMBER(featureViews), 0, 1000),
        integer("input_size", LESION_MEMBER(inputSize), 16, 1024),
        truth("hair_removal", LESION_MEMBER(hairRemoval)),
        truth("colour_constancy", LESION_MEMBER(colourConstancy)),
        integer("batch_size", LESION_MEMBER(batchSize), 2, 4096),
        integer("epochs", LESION_MEMBER(epochs), 1, 100000),
        integer("patience", LESION_MEMBER(patience), 0, 100000),
        integer("max_steps", LESION_MEMBER(maxSteps), 0, 100000000),
        choice("optimizer", LESION_MEMBER(optimizer),
               Names<Optimizer>{{"adam", Optimizer::Adam}, {"adamw", Optimizer::AdamW}, {"sgd", Optimizer::Sgd}}),
        real("learning_rate", LESION_MEMBER(learningRate), {0, 10, Ends::Neither}),
        choice("schedule", LESION_MEMBER(schedule),
               Names<Schedule>{
                   {"constant", Schedule::Constant}, {"cosine", Schedule::Cosine}, {"plateau", Schedule::Plateau}}),
        real("weight_decay", LESION_MEMBER(weightDecay), {0, 1}),
        real("label_smoothing", LESION_MEMBER(labelSmoothing), {0, 0.9}),
        choice("loss", LESION_MEMBER(loss), Names<Loss>{{"cross-entropy", Loss::CrossEntropy}, {"focal", Loss::Focal}}),
        real("focal_gamma", LESION_MEMBER(focalGamma), {0, 10}),
        real("mixup", LESION_MEMBER(mixup), {0, 10}),
        real("cutmix", LESION_MEMBER(cutmix), {0, 10}),
        real("ema", LESION_MEMBER(ema), {0, 1, Ends::NotHigh}),
        real("gradient_clip", LESION_MEMBER(gradientClip), {0, 1000000}),
        clinicalSetting(),
        truth("scale_fault", LESION_MEMBER(scaleFault)),
        seedSetting(),
        deviceSetting(),
        choice("precision", LESION_MEMBER(precision),
               Names<Precision>{
                   {"auto", Precision::Automatic}, {"float32", Precision::Float32}, {"bfloat16", Precision::BFloat16}}),
    };
}

std::vector<Setting> dataSettings() {
    return {
        choice("split", LESION_MEMBER(split.byLesion), Names<bool>{{"lesion", true}, {"image", false}}),
        real("test_fraction", LESION_MEMBER(split.testFraction), {0, 1, Ends::Neither}),
        real("val_fraction", LESION_MEMBER(split.valFraction), {0, 1, Ends::Neither}),
        integer("subset", LESION_MEMBER(split.subset), 0, 100000000),
        choice("sampling", LESION_MEMBER(sampling.kind),
               Names<SamplingKind>{{"none", SamplingKind::None},
                                   {"resample", SamplingKind::Resample},
                                   {"weighted", SamplingKind::Weighted},
                                   {"balanced", SamplingKind::Balanced}}),
        integer("sampling_target", LESION_MEMBER(sampling.target), 1, 1000000),
        augmentationSetting(),
        real("rotation", LESION_MEMBER(augmentation.rotation), {0, 180}),
        real("width_shift", LESION_MEMBER(augmentation.widthShift), {0, 1}),
        real("height_shift", LESION_MEMBER(augmentation.heightShift), {0, 1}),
        real("shear", LESION_MEMBER(augmentation.shear), {0, 80}),
        real("zoom", LESION_MEMBER(augmentation.zoom), {0, 0.95}),
        real("crop", LESION_MEMBER(augmentation.crop), {0, 0.95}),
        truth("horizontal_flip", LESION_MEMBER(augmentation.horizontalFlip)),
        truth("vertical_flip", LESION_MEMBER(augmentation.verticalFlip)),
        real("brightness", LESION_MEMBER(augmentation.brightness), {0, 1}),
        real("contrast", LESION_MEMBER(augmentation.contrast), {0, 1}),
        real("saturation", LESION_MEMBER(augmentation.saturation), {0, 1}),
        real("hue", LESION_MEMBER(augmentation.hue), {0, 0.5}),
        classesSetting(),
    };
}

#undef LESION_MEMBER

/// Levenshtein distance, to guess which key was meant.
std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

}  // namespace

const std::vector<Setting>& settings() {
    static const std::vector<Setting> all = [] {
        auto list = trainingSettings();
        for (Setting& setting : dataSettings()) list.push_back(std::move(setting));
        return list;
    }();
    return all;
}

const Setting* findSetting(std::string_view key) {
    const auto found = std::ranges::find(settings(), key, &Setting::name);
    return found == settings().end() ? nullptr : &*found;
}

std::string nearestKeys(std::string_view key) {
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const Setting& setting : settings()) near.emplace_back(editDistance(key, setting.name), setting.name);
    std::ranges::stable_sort(near, {}, [](const auto& entry) { return entry.first; });
    return near[0].second + ", " + near[1].second + ", " + near[2].second;
}

}  // namespace lesion
