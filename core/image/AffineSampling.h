#pragma once

#include "core/image/AugmentationMap.h"

#include <opencv2/core.hpp>

namespace lesion {

/// The geometric half of augment(): each output pixel is the bilinear value at its place in the input, the nearest edge
/// pixel beyond the frame. 8-bit RGB, the same size out. Within one level of the formula in double: coordinates in
/// float, weights of 1/16384. Own code, because cv::remap rounds coordinates to 1/32 pixel (up to four levels at an
/// edge), and because a training that shares its cores with it can afford a tenth of a millisecond an image.
cv::Mat sampleAffine(const cv::Mat& rgb, const AffineMap& map);

}  // namespace lesion
