#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/dataset/Dataset.h"
#include "core/evaluation/Answering.h"
#include "core/metrics/Conformal.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <vector>

namespace lesion::cli {

/// Prediction sets of one level, made on the validation part and measured on what is judged.
struct MeasuredSets {
    ConformalRule rule;
    ConformalCoverage coverage;
};

/// At 90 and 95 %. Empty where there is nothing to measure: the judged images are those that the sets are made of or
/// that the run has trained on, several looks or runs answer together, or the run's validation part is not at hand. It
/// is taken from the run's references, else predicted. Errors: those of predictPart.
Result<std::vector<MeasuredSets>> measureSets(const Answering& answering, const Judged& judged, const Dataset& dataset,
                                              const StopToken& stop, const Progress& progress);

/// A list of the levels; null without any.
nlohmann::json toJson(const std::vector<MeasuredSets>& measured);
void printSets(const std::vector<MeasuredSets>& measured);

}  // namespace lesion::cli
