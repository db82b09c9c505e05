#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/model/Attribution.h"

#include <functional>
#include <span>

namespace lesion {

/// Row-major scores (images x classes) of prepared images; what they are of is the caller's business.
using ScoresOf = std::function<Result<std::vector<float>>(std::span<const cv::Mat> prepared)>;

/// Attribution::Occlusion of one prepared image (8-bit RGB). The patch is mid-grey (128), as in the paper. Tells
/// `progress` of the places done. Errors: those of `scores`, Stopped, Inference (options that do not fit the image).
Result<Activation> occlude(const cv::Mat& prepared, const ScoresOf& scores, const OcclusionOptions& options,
                           const StopToken& stop, const Progress& progress);

}  // namespace lesion
