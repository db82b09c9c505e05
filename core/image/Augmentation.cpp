#include "core/image/Augmentation.h"

#include "core/image/AffineSampling.h"
#include "core/image/AugmentationMap.h"
#include "core/image/ColourChange.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace lesion {

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
    const auto moved = changesGeometry(draw) ? sampleAffine(rgb, augmentationMap(draw, rgb.size())) : rgb;
    return changesColour(draw) ? changeColour(draw, moved) : moved;
}

}  // namespace lesion
