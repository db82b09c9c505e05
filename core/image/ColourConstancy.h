#pragma once

#include <array>
#include <opencv2/core.hpp>

namespace lesion {

/// What every channel is multiplied with so that the light looks grey: shades of grey (Finlayson and Trezzi 2004) with
/// a Minkowski norm of 6, as usual for dermoscopy (Barata, Celebi and Marques 2015), over the whole frame. Computed on
/// the values as the file holds them (gamma-encoded sRGB, not linear light), which is what the published classifiers of
/// dermoscopic images were trained on. Scaled so that the frame's mean brightness stays. 1 for a channel that is black
/// throughout. `rgb`: 8-bit RGB.
std::array<double, 3> greyLightGains(const cv::Mat& rgb);

/// `rgb` with these gains, rounded and cut off at 255. Thread-safe; throws OpenCV's exceptions (memory).
cv::Mat evenColours(const cv::Mat& rgb);

}  // namespace lesion
