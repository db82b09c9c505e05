#pragma once

#include <opencv2/core.hpp>

namespace lesion {

/// Dark hairs taken out of a dermoscopic photograph, after DullRazor (Lee, Ng, Gallagher, Coldman and McLean 1997): a
/// closing in four directions says what is darker than its neighbourhood, what is not long and thin is left alone, and
/// the rest is filled in from both its sides and smoothed by a median. Where the paper looks along eight straight lines
/// from every pixel, this opens by lines of sixteen directions, which follow bent and crossing hairs as well; and both
/// red and green must be darker, so that vessels, which are dark in green alone, stay. Lengths follow the frame, so
/// that a photograph gives the same answer at 200 x 150 and at 600 x 450. Whole numbers throughout: the same on every
/// machine. Thread-safe; throws OpenCV's exceptions (memory).

/// What is taken for hair: 255 there, else 0, CV_8U, the size of `rgb` (8-bit RGB). Larger frames are looked at with
/// 450 pixels across their shorter side. Nothing in frames of less than 64 pixels: their hairs are not to be seen.
cv::Mat findHair(const cv::Mat& rgb);

/// `rgb` with the pixels of `hair` (as findHair gives it) filled in from the nearest others on both sides, in that of
/// four directions where these are the nearest. Other pixels are not touched.
cv::Mat fillHair(const cv::Mat& rgb, const cv::Mat& hair);

/// Share of the frame that `hair` covers, 0 … 1.
double hairShare(const cv::Mat& hair);

/// Both. Of frames larger than findHair looks at, the hairs are filled in as they look at that size: in a photograph of
/// 12 megapixels the way to the nearest skin is long.
cv::Mat removeHair(const cv::Mat& rgb);

}  // namespace lesion
