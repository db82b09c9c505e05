#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/Split.h"
#include "core/metrics/Metrics.h"
#include "core/training/Run.h"

#include <memory>
#include <optional>
#include <QString>

namespace lesion {

/// Everything that the Evaluation page shows of one run on one part: plain values, made in the background.
struct Judgement {
    Run run;
    std::optional<Part> part;  ///< empty: all images
    Predictions predictions;
    Evaluation evaluation;
    std::optional<Leakage> leakage;  ///< of the run's own split; empty where the data set is not the run's
    int undecodable = 0;
    std::shared_ptr<const Dataset> opened{};  ///< what the leakage was looked for in; null: nothing was open
};

/// The stored figures of a run's test part (metrics.json and test_predictions.csv), without running the network.
/// `dataset` (as opened) may be null; with it the leakage is measured. Errors: those of loadRun and readPredictions.
Result<Judgement> storedJudgement(const QString& runFolder, std::shared_ptr<const Dataset> dataset);

/// Runs the network over a part. Errors: those of Classifier::load and predictPart.
Result<Judgement> judge(const QString& runFolder, std::shared_ptr<const Dataset> dataset, std::optional<Part> part,
                        const StopToken& stop, const Progress& progress);

/// The class that takes more than 95 % of all answers, or -1: a collapsed model.
int collapsedClass(const Evaluation& evaluation);

}  // namespace lesion
