#pragma once

#include <opencv2/core.hpp>

namespace lesion {

/// Antialiased bilinear, bit-exact with Pillow's `Image.resize(size, BILINEAR)` on 8-bit RGB (support scaled by the
/// reduction, 22-bit fixed-point coefficients, horizontal then vertical pass with rounding to 8 bits between).
cv::Mat resizeAntialiased(const cv::Mat& rgb, cv::Size size);

}  // namespace lesion
