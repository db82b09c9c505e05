#include "core/image/Augmentation.h"

#include "core/image/AugmentationMap.h"
#include "core/image/ColourChange.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace lesion {

namespace {

/// Bilinear with the nearest edge pixel beyond the frame, in float. (cv::remap rounds coordinates to 1/32 pixel, up to
/// four levels at an edge.)
cv::Mat sample(const cv::Mat& rgb, const AffineMap& map) {
    cv::Mat out(rgb.size(), CV_8UC3);
    const auto lastRow = static_cast<float>(rgb.rows - 1);
    const auto lastColumn = static_cast<float>(rgb.cols - 1);
    for (int y = 0; y < out.rows; ++y) {
        auto* to = out.ptr<std::uint8_t>(y);
        const double row0 = map.rowFromRow * y + map.rowOffset;
        const double column0 = map.columnFromRow * y + map.columnOffset;
        for (int x = 0; x < out.cols; ++x, to += 3) {
            const auto row = std::clamp(static_cast<float>(row0 + map.rowFromColumn * x), 0.F, lastRow);
            const auto column = std::clamp(static_cast<float>(column0 + map.columnFromColumn * x), 0.F, lastColumn);
            const int top = static_cast<int>(row);
            const int left = static_cast<int>(column);
            const float down = row - static_cast<float>(top);
            const float right = column - static_cast<float>(left);
            const auto* upper = rgb.ptr<std::uint8_t>(top) + 3 * left;
            const auto* lower = rgb.ptr<std::uint8_t>(std::min(top + 1, rgb.rows - 1)) + 3 * left;
            const int next = left + 1 < rgb.cols ? 3 : 0;
            for (int c = 0; c < 3; ++c) {
                const float above =
                    static_cast<float>(upper[c]) + right * static_cast<float>(upper[c + next] - upper[c]);
                const float below =
                    static_cast<float>(lower[c]) + right * static_cast<float>(lower[c + next] - lower[c]);
                to[c] = static_cast<std::uint8_t>(above + down * (below - above) + 0.5F);
            }
        }
    }
    return out;
}

}  // namespace

bool AugmentationOptions::changesAnything() const {
    auto nothing = none();
    nothing.preset = preset;
    return !(*this == nothing);
}

AugmentationOptions AugmentationOptions::none() {
    return {};
}

AugmentationOptions AugmentationOptions::reference() {
    AugmentationOptions options;
    options.preset = "reference";
    options.rotation = 20;
    options.widthShift = 0.2;
    options.heightShift = 0.2;
    options.shear = 0.2;
    options.zoom = 0.2;
    options.horizontalFlip = true;
    return options;
}

AugmentationOptions AugmentationOptions::dermoscopy() {
    AugmentationOptions options;
    options.preset = "dermoscopy";
    options.rotation = 180;
    options.crop = 0.2;
    options.horizontalFlip = true;
    options.verticalFlip = true;
    options.brightness = 0.1;
    options.contrast = 0.1;
    options.saturation = 0.1;
    options.hue = 0.02;
    return options;
}

Random augmentationRandom(std::uint64_t seed, std::uint64_t epoch, std::uint64_t sample) {
    constexpr std::uint64_t purpose = 0x61756769;  // apart from the streams that shuffle and split
    return Random({purpose, seed, epoch, sample});
}

AugmentationDraw drawAugmentation(const AugmentationOptions& options, cv::Size size, Random& random) {
    constexpr double degree = std::numbers::pi / 180;
    // Every number is drawn whether it is used or not: moving one slider must not change what the others do.
    const auto around = [&random](double range) { return random.uniform(-1, 1) * range; };
    AugmentationDraw draw;
    draw.theta = around(options.rotation * degree);
    draw.tx = around(options.heightShift * size.height);
    draw.ty = around(options.widthShift * size.width);
    draw.shear = around(options.shear * degree);
    draw.zx = 1 + around(options.zoom);
    draw.zy = 1 + around(options.zoom);
    draw.cropSide = 1 - options.crop * random.uniform();
    draw.cropX = (1 - draw.cropSide) * random.uniform();
    draw.cropY = (1 - draw.cropSide) * random.uniform();
    draw.flipHorizontal = (random.uniform() < 0.5) && options.horizontalFlip;
    draw.flipVertical = (random.uniform() < 0.5) && options.verticalFlip;
    draw.brightness = std::max(0.0, 1 + around(options.brightness));
    draw.contrast = std::max(0.0, 1 + around(options.contrast));
    draw.saturation = std::max(0.0, 1 + around(options.saturation));
    draw.hue = around(options.hue);
    return draw;
}

cv::Mat augment(const AugmentationDraw& draw, const cv::Mat& rgb) {
    assert(rgb.type() == CV_8UC3);
    const auto moved = changesGeometry(draw) ? sample(rgb, augmentationMap(draw, rgb.size())) : rgb;
    return changesColour(draw) ? changeColour(draw, moved) : moved;
}

}  // namespace lesion
