#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/Split.h"
#include "core/evaluation/Verdict.h"
#include "core/metrics/Calibration.h"
#include "core/metrics/Figures.h"
#include "core/metrics/Intervals.h"
#include "core/model/Classifier.h"
#include "core/training/Run.h"

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace lesion {

/// What is judged: predictions and what is known of how they came about. A plain value, made by judgeRun or from a
/// run's stored test predictions.
struct Judged {
    std::optional<Run> run;                    ///< empty: a lone model file
    std::string name;                          ///< the run's or the file's
    std::optional<Part> part;                  ///< empty: all images, or a data set that is not the run's
    bool external = false;                     ///< another data set than the run was trained on
    Predictions predictions;                   ///< as the model answers: at its stored temperature
    std::vector<std::string> failed;           ///< ids of images that could not be decoded
    std::vector<std::string> unmapped;         ///< classes of an external data set that the model does not know
    double temperature = 1;                    ///< that the predictions were made with (ModelInfo::temperature)
    std::shared_ptr<const Dataset> dataset{};  ///< classes applied; null: not at hand, then no subgroups and no leakage
    std::optional<Split> split{};              ///< of `dataset`; empty where there is none
};

/// A part of the images that have something in common (sex=female), judged on its own.
struct Subgroup {
    std::string attribute;  ///< sex, age, site, source, proof, skin_tone
    std::string value;      ///< female, 40–59, back, vidir_modern, histo, light …
    int images = 0;
    int lesions = 0;
    FigureValue balancedAccuracy;  ///< over the classes that occur in the group
    FigureValue accuracy;
    int classes = 0;        ///< that occur
    bool tooSmall = false;  ///< fewer than 30 images or 20 lesions: shown, not ranked
};

/// A run's or model's results on a part, as page, report and command line show them: one value, so that their figures
/// cannot differ.
struct Assessment {
    Judged judged;
    Evaluation evaluation;  ///< the contract's object
    Figures images;         ///< with intervals
    Figures lesions;        ///< each lesion's photographs combined into one answer
    Calibration calibration;
    std::optional<Calibration> uncalibrated;  ///< at temperature 1, where the model has another
    std::vector<Subgroup> subgroups;
    std::optional<Leakage> leakage;
    std::vector<Verdict> verdicts;  ///< the honesty panel, the overall verdict first
    BootstrapOptions bootstrap;
};

struct AssessmentOptions {
    BootstrapOptions bootstrap;
    /// Also what takes long: near-duplicates between parts, skin tone, how well the source can be told from features.
    bool thorough = false;

    bool operator==(const AssessmentOptions&) const = default;
};

/// Runs the run's model over a part, or over a whole other data set (`external`), whose classes are mapped by name;
/// images of classes that the model does not know are left out and named in `unmapped`. Errors: those of predictPart,
/// ClassesDiffer where no class is shared.
Result<Judged> judgeRun(const Run& run, std::shared_ptr<const Dataset> dataset, std::optional<Part> part,
                        bool external = false, const StopToken& stop = {}, const Progress& progress = {});
/// The stored predictions of the run's test part; `dataset` (as opened) may be null. Errors: those of readPredictions.
Result<Judged> storedTest(const Run& run, std::shared_ptr<const Dataset> dataset);

/// `classifier`: for what is thorough; may be null otherwise. Errors: Stopped, OutOfMemory.
Result<Assessment> assess(Judged judged, const AssessmentOptions& options, const Classifier* classifier = nullptr,
                          const StopToken& stop = {}, const Progress& progress = {});

/// The contract's `test` object and beside it `intervals {}`, `figures {}`, `lesion_level {}`, `calibration {}`,
/// `subgroups []`, `verdicts []`.
nlohmann::json toJson(const Assessment& assessment);

}  // namespace lesion
