#pragma once

#include "core/base/Message.h"
#include "core/dataset/Split.h"
#include "core/evaluation/TwoArms.h"
#include "core/training/Trainer.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace lesion {

/// A setting and what it is to be, as setOption takes both.
struct SettingChange {
    std::string key;
    std::string value;
};
/// "hair_removal=true, input_size=224".
std::string toString(const std::vector<SettingChange>& changes);

/// What a change of the recipe is worth, measured instead of believed: the same data, split and seeds, trained as the
/// options say (`without`) and with the changes (`with`).
struct Effect : TwoArms {
    std::vector<SettingChange> changes;
    /// That the arms are judged on. A choice between recipes is made on the validation part: whoever makes it on the
    /// test part has no figure left that says how good the choice was.
    Part part = Part::Validation;
};

/// Keys of the settings that a change can be of: all but those that decide which images are judged, or as what (seed,
/// split, its fractions, subset, classes).
std::vector<std::string> comparableSettings();
/// `options` with the changes, in their order. Errors: those of setOption and checkOptions; EffectNoChange (they are so
/// already); EffectChangesImages (no comparable setting).
Result<TrainingOptions> changedOptions(const TrainingOptions& options, const std::vector<SettingChange>& changes);

/// Trains 2 x `seeds` networks into `folder` (without-1, with-1, without-2 …) on the one split that `options` make,
/// with seeds options.seed, options.seed + 1 …; goes on where it was stopped, also with more seeds than before. Each
/// run's folder also gets validation_predictions.csv, what its model answers on the validation part. The result is
/// judged on that part. A stop is an outcome: finished() is false. `dataset` as opened. Blocks for as long as the
/// trainings take. Errors: those of changedOptions, makeSplit, train and predictPart; RunExists, DatasetChanged.
Result<Effect> runEffect(const Dataset& dataset, const TrainingOptions& options,
                         const std::vector<SettingChange>& changes, int seeds, const std::filesystem::path& folder,
                         const TrainingControl& control, SeveralRunsObserver& observer);

/// What it was begun with: options and changes alone. Errors: FolderMissing, RunInvalid.
Result<Effect> effectHeader(const std::filesystem::path& folder);
/// Whether the folder says that it is one.
bool isEffect(const std::filesystem::path& folder);
/// Judged on `part`, Validation or Test. Errors: FolderMissing, RunInvalid, those of readPredictions.
Result<Effect> loadEffect(const std::filesystem::path& folder, Part part = Part::Validation);
/// What came out, in a sentence, whatever it is: only a difference whose interval has a width and leaves out zero is
/// called better or worse.
Message effectVerdict(const Effect& effect);
/// changes {}, part, seeds, images, with and without {balanced_accuracy, accuracy, runs []}, difference
/// {balanced_accuracy, accuracy} each {value, interval}, verdict {id, text} (English).
nlohmann::json toJson(const Effect& effect);

}  // namespace lesion
