#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/Split.h"
#include "core/metrics/Metrics.h"
#include "core/model/Classifier.h"
#include "core/training/Run.h"

#include <functional>
#include <opencv2/core.hpp>
#include <optional>
#include <span>
#include <vector>

namespace lesion {

/// Predictions of `classifier` for the samples `indices` of `dataset`, whose classes must be among the classifier's (by
/// name; order may differ, and data may lack a class). Labels and columns come back in the classifier's order. Images
/// that cannot be decoded are left out and returned in `failed`. Errors: ClassesDiffer, OutOfMemory, Stopped.
struct PredictionResult {
    Predictions predictions;
    std::vector<std::string> failed;
};
Result<PredictionResult> predict(const Classifier& classifier, const Dataset& dataset, const std::vector<int>& indices,
                                 const StopToken& stop = {}, const Progress& progress = {});

/// Rows of probabilities for prepared images, in the model's classes; `samples`: their indices in the data set.
using AnswerPrepared =
    std::function<Result<std::vector<float>>(std::span<const cv::Mat> prepared, std::span<const int> samples)>;
/// predict() for whoever makes its answers in another way: decodes, prepares as `info` says, asks `answer`.
Result<PredictionResult> predictBy(const AnswerPrepared& answer, const ModelInfo& info, const Dataset& dataset,
                                   const std::vector<int>& indices, const StopToken& stop = {},
                                   const Progress& progress = {});

/// A run judged on one of its parts (`part` empty: all its samples): by the run's split.csv. `dataset` as opened; the
/// run's class mapping is applied here. Errors: those of predict, SplitMismatch.
Result<PredictionResult> predictPart(const Run& run, const Classifier& classifier, const Dataset& dataset,
                                     std::optional<Part> part, const StopToken& stop = {},
                                     const Progress& progress = {});

/// Samples of a part, ascending; without one, all that are not excluded.
std::vector<int> indicesOf(const Split& split, std::optional<Part> part);

/// Index of the largest class of the run's training part.
int majorityClass(const Run& run);

}  // namespace lesion
