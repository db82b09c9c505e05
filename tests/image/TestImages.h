#pragma once

#include "core/base/Files.h"

#include <opencv2/core.hpp>
#include <span>
#include <string>

/// Inputs by formula, the same as in reference.py.

inline cv::Mat formulaImage(int width, int height) {
    cv::Mat image(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int c = 0; c < 3; ++c) {
                const int value = x * 7 + y * 13 + c * 29 + (x * y) % 31 * 5 + (x / 5 + y / 3) % 2 * 90;
                image.at<cv::Vec3b>(y, x)[c] = static_cast<std::uint8_t>(value % 256);
            }
        }
    }
    return image;
}

inline cv::Mat smoothImage(int width, int height) {
    cv::Mat image(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int c = 0; c < 3; ++c)
                image.at<cv::Vec3b>(y, x)[c] = static_cast<std::uint8_t>((x * (c + 3) + y * 2) % 256);
        }
    }
    return image;
}

inline std::string pixelHex(const cv::Mat& image) {
    const auto packed = image.isContinuous() ? image : image.clone();
    return lesion::toHex(lesion::hash64(std::span(packed.ptr<std::byte>(), packed.total() * packed.elemSize())));
}

inline bool samePixels(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() && a.type() == b.type() && pixelHex(a) == pixelHex(b);
}
