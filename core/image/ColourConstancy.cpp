#include "core/image/ColourConstancy.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace lesion {

namespace {

constexpr double norm = 6;

using Histogram = std::array<std::int64_t, 256>;

std::array<Histogram, 3> histograms(const cv::Mat& rgb) {
    std::array<Histogram, 3> counts{};
    for (int row = 0; row < rgb.rows; ++row) {
        const auto* values = rgb.ptr<std::uint8_t>(row);
        for (int x = 0; x < rgb.cols; ++x, values += 3)
            for (std::size_t c = 0; c < 3; ++c) ++counts[c][values[c]];
    }
    return counts;
}

/// (Mean of the values to the power p) to the power 1 / p.
double minkowskiMean(const Histogram& counts, double pixels, double p) {
    double sum = 0;
    for (std::size_t value = 1; value < counts.size(); ++value)
        sum += static_cast<double>(counts[value]) * std::pow(static_cast<double>(value) / 255, p);
    return std::pow(sum / pixels, 1 / p);
}

}  // namespace

std::array<double, 3> greyLightGains(const cv::Mat& rgb) {
    std::array<double, 3> gains{1, 1, 1};
    if (rgb.empty()) return gains;
    const auto counts = histograms(rgb);
    const auto pixels = static_cast<double>(rgb.total());
    std::array<double, 3> light{}, mean{};
    for (std::size_t c = 0; c < 3; ++c) {
        light[c] = minkowskiMean(counts[c], pixels, norm);
        mean[c] = minkowskiMean(counts[c], pixels, 1);
    }
    double before = 0, after = 0;
    for (std::size_t c = 0; c < 3; ++c) {
        if (light[c] > 0) gains[c] = 1 / light[c];
        before += mean[c];
        after += mean[c] * gains[c];
    }
    for (std::size_t c = 0; c < 3; ++c) gains[c] = light[c] > 0 ? gains[c] * before / after : 1;
    return gains;
}

cv::Mat evenColours(const cv::Mat& rgb) {
    const auto gains = greyLightGains(rgb);
    std::array<std::array<std::uint8_t, 256>, 3> table{};
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t value = 0; value < 256; ++value)
            table[c][value] =
                static_cast<std::uint8_t>(std::min(255.0, std::round(static_cast<double>(value) * gains[c])));
    cv::Mat even(rgb.size(), CV_8UC3);
    for (int row = 0; row < rgb.rows; ++row) {
        const auto* from = rgb.ptr<std::uint8_t>(row);
        auto* to = even.ptr<std::uint8_t>(row);
        for (int x = 0; x < rgb.cols; ++x, from += 3, to += 3)
            for (std::size_t c = 0; c < 3; ++c) to[c] = table[c][from[c]];
    }
    return even;
}

}  // namespace lesion
