#pragma once

#include "core/image/Augmentation.h"

#include <opencv2/core.hpp>

namespace lesion {

/// The colour half of augment(): torchvision's ColorJitter in the order brightness, contrast, saturation, hue.

bool changesColour(const AugmentationDraw& draw);

/// 8-bit RGB in and out. Computed in float, cut to 0..255 after each step as torchvision does, rounded once at the end.
cv::Mat changeColour(const AugmentationDraw& draw, const cv::Mat& rgb);

}  // namespace lesion
