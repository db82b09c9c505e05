#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/model/Classifier.h"

#include <opencv2/core.hpp>
#include <vector>

namespace lesion {

/// How far an answer moves when the same photograph is turned and mirrored, which changes nothing about the lesion:
/// what hangs on the way that the camera was held should not be believed to that digit. Not a confidence interval.
struct ViewSpread {
    std::vector<float> lowest;  ///< a class, over the views; 0 … 1
    std::vector<float> mean;    ///< the answer with test-time augmentation
    std::vector<float> highest;
    int views = 0;
};

/// Classifies the turnedViews of a prepared square image (Diagnosis::networkInput) one after the other, so that others
/// get their turn at the network in between. Any thread. Errors: Stopped, those of Classifier::classifyPrepared.
Result<ViewSpread> spreadOverViews(const Classifier& classifier, const cv::Mat& prepared, const StopToken& stop = {});

}  // namespace lesion
