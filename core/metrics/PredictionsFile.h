#pragma once

#include "core/base/Result.h"
#include "core/metrics/Metrics.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>

namespace lesion {

/// test_predictions.csv: image_id,lesion_id,label and a column a class; class names; 9 significant digits.
Result<void> writePredictions(const std::filesystem::path& file, const Predictions& predictions);
/// Errors: FileMissing, CsvHeader, CsvRow.
Result<Predictions> readPredictions(const std::filesystem::path& file);

/// The `test` object of the contract: loss, accuracy, balanced_accuracy, recall {}, precision {}, confusion [[]],
/// majority_accuracy, majority_balanced_accuracy, images, classes.
nlohmann::json toJson(const Evaluation& evaluation);
Result<Evaluation> evaluationFromJson(const nlohmann::json& json);

}  // namespace lesion
