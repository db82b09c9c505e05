#include "core/base/MessageIds.h"
#include "core/model/Classifier.h"
#include "core/training/OptionTable.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace lesion {
namespace {

using nlohmann::json;

tl::unexpected<Error> conflict(std::string first, std::string second) {
    return fail(MessageId::OptionConflict, {{"first", std::move(first)}, {"second", std::move(second)}});
}

/// Phases, trainable blocks and mixing want a backbone that was trained before and trains on.
Result<void> checkFineTuning(const TrainingOptions& options, const ArchitectureInfo& info) {
    const auto named = [&](const char* key) { return std::string(key) + "=" + optionText(options, key); };
    if (options.backboneRate != 1 && !info.hasBackbone) return conflict(named("backbone_rate"), named("architecture"));
    for (const char* key : {"head_epochs", "trainable_blocks"}) {
        if (optionText(options, key) == "0") continue;
        if (options.weights == "none") return conflict(named(key), named("weights"));
        if (options.frozen) return conflict(named(key), named("frozen"));
    }
    if (options.trainableBlocks > info.backboneBlocks)
        return conflict(named("trainable_blocks"), named("architecture"));
    if (options.headEpochs >= options.epochs) return conflict(named("head_epochs"), named("epochs"));
    // Features of a frozen backbone are shared between training and validation: there is no place for the fault.
    if (options.scaleFault && options.frozen) return conflict(named("scale_fault"), named("frozen"));
    for (const char* key : {"mixup", "cutmix"}) {  // a frozen backbone's features are computed once, images are gone
        if (options.frozen && optionText(options, key) != "0") return conflict(named(key), named("frozen"));
    }
    return {};
}

}  // namespace

std::vector<std::string> optionKeys() {
    std::vector<std::string> keys;
    for (const Setting& setting : settings()) keys.push_back(setting.name);
    return keys;
}

Result<void> setOption(TrainingOptions& options, std::string_view key, std::string_view value) {
    const Setting* setting = findSetting(key);
    if (!setting) return fail(MessageId::UnknownOption, {{"key", std::string(key)}, {"near", nearestKeys(key)}});
    if (setting->set(options, value)) return {};
    // A wrong class list has sentences of its own that say which part of it is wrong.
    if (key == "classes") return tl::unexpected(parseClassMapping(value).error());
    if (key == "clinical") return tl::unexpected(parseClinicalInputs(value).error());
    return fail(MessageId::OptionValue,
                {{"key", setting->name}, {"value", std::string(value)}, {"allowed", setting->allowed}});
}

std::string optionText(const TrainingOptions& options, std::string_view key) {
    const Setting* setting = findSetting(key);
    return setting ? setting->text(options) : std::string();
}

Result<void> checkOptions(const TrainingOptions& options) {
    // Every value alone: what the table would refuse as text is refused as a value too.
    TrainingOptions copy = options;
    for (const Setting& setting : settings()) {
        if (auto one = setOption(copy, setting.name, setting.text(options)); !one) return one;
    }
    const auto known = architectures();
    const auto info = std::ranges::find(known, options.architecture, &ArchitectureInfo::name);
    const std::string architecture = "architecture=" + options.architecture;
    if (options.weights != "none" && !info->hasBackbone) return conflict("weights=" + options.weights, architecture);
    if (options.frozen && options.weights == "none") return conflict("frozen=true", "weights=none");
    if (options.inputSize < info->minimumInput)
        return conflict("input_size=" + std::to_string(options.inputSize), architecture);
    if (options.inputSize % info->inputMultiple != 0)
        return conflict("input_size=" + std::to_string(options.inputSize), architecture);
    return checkFineTuning(options, *info);
}

json toJson(const TrainingOptions& options) {
    json result = {{"preset", options.preset}};
    for (const Setting& setting : settings()) {
        const std::string text = setting.text(options);
        result[setting.name] = setting.quoted ? json(text) : json::parse(text);
    }
    return result;
}

Result<TrainingOptions> optionsFromJson(const json& object) {
    const auto invalid = [](const std::string& detail) {
        return fail(MessageId::OptionsInvalid, {{"path", "options.json"}}, detail);
    };
    if (!object.is_object()) return invalid("not an object");
    TrainingOptions options;
    if (const auto preset = object.find("preset"); preset != object.end()) {
        if (!preset->is_string()) return invalid("preset");
        options.preset = preset->get<std::string>();
    }
    // In the table's order, so that the augmentation's preset comes before its single values.
    for (const Setting& setting : settings()) {
        const auto value = object.find(setting.name);
        if (value == object.end()) continue;
        if (setting.quoted != value->is_string()) return invalid(setting.name);
        const std::string text = setting.quoted ? value->get<std::string>() : value->dump();
        if (!setting.set(options, text)) return invalid(setting.name + " = " + text);
    }
    return options;
}

}  // namespace lesion
