#include "core/training/OptionTable.h"

#include "core/base/Device.h"
#include "core/model/Classifier.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <locale>
#include <nlohmann/json.hpp>
#include <numeric>
#include <optional>
#include <sstream>
#include <type_traits>

namespace lesion {
namespace {

using nlohmann::json;

/// Shortest text that reads back as the same number, without a needless ".0".
std::string numberText(double value) {
    std::string text = json(value).dump();
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    return text;
}

/// The whole of `text` as a number, in the same notation whatever the locale.
template <typename T>
std::optional<T> parseNumber(std::string_view text) {
    std::istringstream in{std::string(text)};
    in.imbue(std::locale::classic());
    T value{};
    if (std::is_unsigned_v<T> && text.starts_with('-')) return std::nullopt;
    if (!(in >> value) || in.peek() != std::istringstream::traits_type::eof()) return std::nullopt;
    return value;
}

template <typename Member>
Setting integer(std::string name, Member member, int low, int high) {
    return {std::move(name), std::to_string(low) + " … " + std::to_string(high), false,
            [=](TrainingOptions& options, std::string_view text) {
                const auto value = parseNumber<long long>(text);
                if (!value || *value < low || *value > high) return false;
                member(options) = static_cast<int>(*value);
                return true;
            },
            [=](const TrainingOptions& options) { return std::to_string(member(options)); }};
}

struct Range {
    double low;
    double high;
    bool open = false;  ///< the ends themselves are not allowed
};

template <typename Member>
Setting real(std::string name, Member member, Range range) {
    const std::string between = numberText(range.low) + (range.open ? " < " + std::string("x < ") : " … ");
    return {std::move(name), between + numberText(range.high), false,
            [=](TrainingOptions& options, std::string_view text) {
                const auto value = parseNumber<double>(text);
                if (!value || !std::isfinite(*value) || *value < range.low || *value > range.high) return false;
                if (range.open && (*value == range.low || *value == range.high)) return false;
                member(options) = *value;
                return true;
            },
            [=](const TrainingOptions& options) { return numberText(member(options)); }};
}

template <typename Member>
Setting truth(std::string name, Member member) {
    return {std::move(name), "true, false", false,
            [=](TrainingOptions& options, std::string_view text) {
                const bool yes = text == "true" || text == "yes" || text == "on" || text == "1";
                const bool no = text == "false" || text == "no" || text == "off" || text == "0";
                if (yes || no) member(options) = yes;
                return yes || no;
            },
            [=](const TrainingOptions& options) { return std::string(member(options) ? "true" : "false"); }};
}

template <typename Value>
using Names = std::vector<std::pair<std::string, Value>>;

template <typename Member, typename Value>
Setting choice(std::string name, Member member, Names<Value> names) {
    std::string allowed;
    for (const auto& [text, value] : names) allowed += (allowed.empty() ? "" : ", ") + text;
    return {std::move(name), allowed, true,
            [=](TrainingOptions& options, std::string_view text) {
                const auto found = std::ranges::find(names, text, [](const auto& entry) { return entry.first; });
                if (found == names.end()) return false;
                member(options) = found->second;
                return true;
            },
            [=](const TrainingOptions& options) {
                const auto found =
                    std::ranges::find(names, member(options), [](const auto& entry) { return entry.second; });
                return found == names.end() ? std::string() : found->first;
            }};
}

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

std::vector<Setting> trainingSettings() {
    return {
        architectureSetting(),
        weightsSetting(),
        truth("frozen", LESION_MEMBER(frozen)),
        integer("input_size", LESION_MEMBER(inputSize), 16, 1024),
        integer("batch_size", LESION_MEMBER(batchSize), 2, 4096),
        integer("epochs", LESION_MEMBER(epochs), 1, 100000),
        integer("patience", LESION_MEMBER(patience), 0, 100000),
        integer("max_steps", LESION_MEMBER(maxSteps), 0, 100000000),
        choice("optimizer", LESION_MEMBER(optimizer),
               Names<Optimizer>{{"adam", Optimizer::Adam}, {"adamw", Optimizer::AdamW}, {"sgd", Optimizer::Sgd}}),
        real("learning_rate", LESION_MEMBER(learningRate), {0, 10, true}),
        choice("schedule", LESION_MEMBER(schedule),
               Names<Schedule>{
                   {"constant", Schedule::Constant}, {"cosine", Schedule::Cosine}, {"plateau", Schedule::Plateau}}),
        real("weight_decay", LESION_MEMBER(weightDecay), {0, 1}),
        real("label_smoothing", LESION_MEMBER(labelSmoothing), {0, 0.9}),
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
        real("test_fraction", LESION_MEMBER(split.testFraction), {0, 1, true}),
        real("val_fraction", LESION_MEMBER(split.valFraction), {0, 1, true}),
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
