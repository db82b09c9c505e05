#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/evaluation/Judged.h"
#include "core/evaluation/NearDuplicates.h"
#include "core/evaluation/SourceProbe.h"
#include "core/evaluation/Subgroups.h"
#include "core/evaluation/Verdict.h"
#include "core/metrics/Calibration.h"
#include "core/metrics/Figures.h"
#include "core/metrics/Intervals.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace lesion {

/// Images of what is judged that show a lesion which the run (of several that answer together: one of them) has trained
/// on, by the runs' split.csv. Of another data set: also images that have the id of a training image. Of a
/// cross-validation: what the fold that judged the image has trained on.
struct SharedLesions {
    int images = 0;
    int leaking = 0;
    std::vector<int> leakingPerClass;
    std::vector<std::string> by{};       ///< names of the runs that have trained on some
    std::vector<std::string> unknown{};  ///< names of the runs whose split.csv cannot be read, where others' can
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
    std::vector<Subgroup> subgroups;          ///< empty without the data set
    std::vector<SubgroupGap> gaps;
    std::optional<Leakage> leakage;       ///< of the run's split; empty without its data set
    std::optional<SharedLesions> shared;  ///< needs only the run's folder; empty for a lone model file
    /// Epochs that answered the whole validation part with one class.
    std::vector<int> collapsedEpochs;
    /// Thorough only, and only where they can be had: all pairs of the judged data set, and how well its sources are
    /// told.
    std::optional<std::vector<NearDuplicate>> nearDuplicates;
    std::optional<SourceProbe> source;
    std::vector<Verdict> verdicts;  ///< the honesty panel, the overall verdict first
    BootstrapOptions bootstrap;
    bool thorough = false;  ///< as asked for
};

struct AssessmentOptions {
    BootstrapOptions bootstrap;
    /// Also what takes long: near-duplicates between parts, skin tone, how well the source can be told from features.
    bool thorough = false;

    bool operator==(const AssessmentOptions&) const = default;
};

/// `classifier`: for the features of a thorough assessment; may be null, then the source is not looked for. Progress
/// counts thousandths. Errors: Stopped, OutOfMemory.
Result<Assessment> assess(Judged judged, const AssessmentOptions& options, const Classifier* classifier = nullptr,
                          const StopToken& stop = {}, const Progress& progress = {});

/// The contract's `test` object and beside it
/// - `intervals {name: [low, high]}` and `figures {}`, as intervalsJson and figuresJson name them;
/// - `lesion_level {lesions, figures {}, intervals {}}`;
/// - `calibration {temperature, ece, brier, loss, bins [{low, high, images, confidence, accuracy}], uncalibrated {ece,
///   brier, loss, bins}|null}`;
/// - `subgroups [{attribute, value, images, lesions, classes, too_small, balanced_accuracy, accuracy, intervals {},
///   lesion_level {balanced_accuracy, accuracy, intervals {}}}]`,
///   `subgroup_gaps [{attribute, worst_group, best_group, worst, best, worst_interval, best_interval, classes}]`;
/// - `shared_lesions {images, leaking, by [], unknown []}|null`, `collapsed_epochs []`, `near_duplicates [{first,
/// second, distance, likeness}]|null`
///   (image ids), `source {overall, from_class, within_class}|null`;
/// - `verdicts [{kind, topic, id, text}]`: kind is good, fact, warning or failure; text is English;
/// - `bootstrap {rounds, level, seed}`, `failed []`, `unmapped []`.
nlohmann::json toJson(const Assessment& assessment);

}  // namespace lesion
