#include "core/evaluation/Effect.h"

#include "core/base/MessageIds.h"
#include "core/dataset/ClassMapping.h"
#include "core/evaluation/Evaluate.h"
#include "core/metrics/PredictionsFile.h"
#include "core/model/Classifier.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string_view>

namespace lesion {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr const char* headerFile = "effect.json";
constexpr const char* countKey = "arms";
constexpr const char* changesKey = "changes";
constexpr const char* validationAnswers = "validation_predictions.csv";

/// Decide which images are judged, or as what.
constexpr std::array<std::string_view, 6> settingsOfTheImages{"seed",         "split",  "test_fraction",
                                                              "val_fraction", "subset", "classes"};

ArmNames names(Part part) {
    return {"with", "without", part == Part::Test ? runfile::predictions : validationAnswers};
}

/// In order: a later change of a key wins, as it does on the command line.
json changesJson(const std::vector<SettingChange>& changes) {
    auto list = json::array();
    for (const SettingChange& change : changes) list.push_back({{"key", change.key}, {"value", change.value}});
    return list;
}

Result<Effect> loadAndWrite(const fs::path& folder, int seeds) {
    auto effect = loadEffect(folder);
    if (!effect) return effect;
    effect->seeds = std::max(effect->seeds, seeds);
    if (auto written = writeFile(folder / runfile::metrics, toJson(*effect).dump(2) + "\n"); !written)
        return tl::unexpected(written.error());
    return effect;
}

Result<Split> splitOf(const Dataset& dataset, const TrainingOptions& options) {
    const auto data = applyClasses(dataset, options.classes);
    if (!data) return tl::unexpected(data.error());
    SplitOptions how = options.split;
    how.seed = options.seed;
    return makeSplit(*data, how);
}

/// What the run's model says of the validation part, beside what it says of the test part.
Result<void> answerValidation(const Run& run, const Dataset& dataset, const TrainingControl& control,
                              SeveralRunsObserver& observer) {
    std::error_code error;
    if (fs::exists(run.folder / validationAnswers, error)) return {};
    auto classifier = Classifier::load(run.folder);
    if (!classifier) return tl::unexpected(classifier.error());
    const auto device = chooseDevice(run.options.device);
    if (!device) return tl::unexpected(device.error());
    if (auto moved = classifier->moveTo(*device); !moved) return moved;
    const auto progress = [&observer](std::int64_t done, std::int64_t total) {
        observer.stageChanged(TrainingStage::Testing, done, total);
    };
    const auto judged = predictPart(run, *classifier, dataset, Part::Validation, control.token(), progress);
    if (!judged) return tl::unexpected(judged.error());
    return writePredictions(run.folder / validationAnswers, judged->predictions);
}

Result<Effect> trainBoth(const Dataset& dataset, const TrainingOptions& options,
                         const std::vector<SettingChange>& changes, int seeds, const fs::path& folder,
                         const TrainingControl& control, SeveralRunsObserver& observer) {
    const auto changed = changedOptions(options, changes);
    if (!changed) return tl::unexpected(changed.error());
    const auto split = splitOf(dataset, options);
    if (!split) return tl::unexpected(split.error());
    const json what{{countKey, 2}, {changesKey, changesJson(changes)}};
    const auto runs = RunsFolder::open(folder, headerFile, what, options, dataset);
    if (!runs) return tl::unexpected(runs.error());
    // Beforehand, so that how many were asked for is known whatever ends the program.
    if (auto written = loadAndWrite(folder, seeds); !written) return written;
    const auto train = [&](const ArmTraining& due) {
        TrainingOptions one = due.with ? *changed : options;
        one.seed += due.seed;
        return runs->train(due.name, due.number, due.total, dataset, one, *split, control, observer);
    };
    const auto trained = [&](const Run& run) -> Result<void> {
        if (auto answered = answerValidation(run, dataset, control, observer); !answered) return answered;
        if (auto written = loadAndWrite(folder, seeds); !written) return tl::unexpected(written.error());
        return {};
    };
    auto all = trainArms(seeds, false, names(Part::Validation), control.token(), train, trained);
    // Stopped between a training and its answers: they are made when it is gone on with.
    if (!all && all.error().message.id != MessageId::Stopped) return tl::unexpected(all.error());
    return loadAndWrite(folder, seeds);
}

}  // namespace

std::string toString(const std::vector<SettingChange>& changes) {
    std::string text;
    for (const SettingChange& change : changes) {
        if (!text.empty()) text += ", ";
        text += change.key;
        text += '=';
        text += change.value;
    }
    return text;
}

std::vector<std::string> comparableSettings() {
    std::vector<std::string> keys = optionKeys();
    std::erase_if(keys, [](const std::string& key) {
        return std::ranges::find(settingsOfTheImages, key) != settingsOfTheImages.end();
    });
    return keys;
}

Result<TrainingOptions> changedOptions(const TrainingOptions& options, const std::vector<SettingChange>& changes) {
    if (auto checked = checkOptions(options); !checked) return tl::unexpected(checked.error());
    TrainingOptions changed = options;
    for (const SettingChange& change : changes) {
        if (std::ranges::find(settingsOfTheImages, change.key) != settingsOfTheImages.end())
            return fail(MessageId::EffectChangesImages, {{"key", change.key}});
        if (auto set = setOption(changed, change.key, change.value); !set) return tl::unexpected(set.error());
    }
    if (changed == options) return fail(MessageId::EffectNoChange, {{"change", toString(changes)}});
    if (auto checked = checkOptions(changed); !checked) return tl::unexpected(checked.error());
    return changed;
}

Result<Effect> runEffect(const Dataset& dataset, const TrainingOptions& options,
                         const std::vector<SettingChange>& changes, int seeds, const fs::path& folder,
                         const TrainingControl& control, SeveralRunsObserver& observer) {
    try {
        return trainBoth(dataset, options, changes, seeds, folder, control, observer);
    } catch (const std::exception& exception) {
        return fail(MessageId::Internal, {{"where", "runEffect"}}, exception.what());
    }
}

Result<Effect> effectHeader(const fs::path& folder) {
    auto header = readRunsHeader(folder, headerFile, countKey);
    if (!header) return tl::unexpected(header.error());
    Effect effect;
    effect.folder = folder;
    effect.options = std::move(header->options);
    try {
        const json what = json::parse(header->what);
        for (const json& change : what.at(changesKey))
            effect.changes.push_back({change.at("key").get<std::string>(), change.at("value").get<std::string>()});
    } catch (const json::exception& exception) {
        return fail(MessageId::RunInvalid, {{"path", toUtf8(folder)}, {"file", headerFile}}, exception.what());
    }
    return effect;
}

bool isEffect(const fs::path& folder) {
    std::error_code error;
    return fs::is_regular_file(folder / headerFile, error);
}

Result<Effect> loadEffect(const fs::path& folder, Part part) {
    try {
        auto effect = effectHeader(folder);
        if (!effect) return effect;
        effect->part = part;
        if (auto loaded = loadArms(*effect, names(part)); !loaded) return tl::unexpected(loaded.error());
        return effect;
    } catch (const std::exception& exception) {
        return fail(MessageId::Internal, {{"where", "loadEffect"}}, exception.what());
    }
}

Message effectVerdict(const Effect& effect) {
    const FigureDifference& difference = effect.balancedAccuracy;
    if (!difference.value) return {MessageId::LeakUnfinished, {}};
    const int direction = effect.direction();
    const MessageId id = !difference.interval ? MessageId::EffectWithoutInterval
                         : direction > 0      ? MessageId::EffectBetter
                         : direction < 0      ? MessageId::EffectWorse
                                              : MessageId::EffectNotTold;
    auto values = verdictValues(difference);
    values.emplace_back("change", toString(effect.changes));
    return {id, std::move(values)};
}

json toJson(const Effect& effect) {
    const Message verdict = effectVerdict(effect);
    json changes = json::object();
    for (const SettingChange& change : effect.changes) changes[change.key] = change.value;
    return {{"changes", std::move(changes)},
            {"part", toString(effect.part)},
            {"seeds", effect.seeds},
            {"images", effect.images},
            {"with", toJson(effect.with)},
            {"without", toJson(effect.without)},
            {"difference", differencesJson(effect)},
            {"verdict", {{"id", nameOf(verdict.id)}, {"text", toEnglish(verdict)}}}};
}

}  // namespace lesion
