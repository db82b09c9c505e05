#pragma once

#include <opencv2/core.hpp>

namespace lesion {

/// A lesion has no right way up: the turns and mirrors of its photograph that lose nothing.
inline constexpr int turnedViews = 8;

/// View 0 … 7 of a square image: as it is, a half turn, both mirrors, then the same of its transposition. View 0 shares
/// its pixels with `image`.
cv::Mat turnedView(const cv::Mat& image, int view);

}  // namespace lesion
