#include "core/image/Augmentation.h"

#include "core/image/ColourChange.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace lesion {

namespace {

/// Where an output pixel comes from: input row = rowFromRow * row + rowFromColumn * column + rowOffset, and so on.
struct AffineMap {
    double rowFromRow = 1;
    double rowFromColumn = 0;
    double rowOffset = 0;
    double columnFromRow = 0;
    double columnFromColumn = 1;
    double columnOffset = 0;
};

/// `outer` after `inner`.
AffineMap compose(const AffineMap& outer, const AffineMap& inner) {
    AffineMap map;
    map.rowFromRow = outer.rowFromRow * inner.rowFromRow + outer.rowFromColumn * inner.columnFromRow;
    map.rowFromColumn = outer.rowFromRow * inner.rowFromColumn + outer.rowFromColumn * inner.columnFromColumn;
    map.rowOffset = outer.rowFromRow * inner.rowOffset + outer.rowFromColumn * inner.columnOffset + outer.rowOffset;
    map.columnFromRow = outer.columnFromRow * inner.rowFromRow + outer.columnFromColumn * inner.columnFromRow;
    map.columnFromColumn = outer.columnFromRow * inner.rowFromColumn + outer.columnFromColumn * inner.columnFromColumn;
    map.columnOffset =
        outer.columnFromRow * inner.rowOffset + outer.columnFromColumn * inner.columnOffset + outer.columnOffset;
    return map;
}

AffineMap shift(double rows, double columns) {
    return {1, 0, rows, 0, 1, columns};
}

/// Keras's rotation, shift, shear and zoom about its idea of the centre, which lies half a pixel beyond the middle of
/// the frame (keras_preprocessing 1.1, transform_matrix_offset_center): exact, because it is the reference.
AffineMap kerasMap(const AugmentationDraw& draw, cv::Size size) {
    const AffineMap rotation{std::cos(draw.theta), -std::sin(draw.theta), 0,
                             std::sin(draw.theta), std::cos(draw.theta),  0};
    const AffineMap shear{1, -std::sin(draw.shear), 0, 0, std::cos(draw.shear), 0};
    const AffineMap zoom{draw.zx, 0, 0, 0, draw.zy, 0};
    const double row = size.height / 2.0 + 0.5;
    const double column = size.width / 2.0 + 0.5;
    auto map = compose(shift(row, column), rotation);
    map = compose(map, shift(draw.tx, draw.ty));
    map = compose(map, shear);
    map = compose(map, zoom);
    return compose(map, shift(-row, -column));
}

bool movesPixels(const AugmentationDraw& draw) {
    return draw.theta != 0 || draw.tx != 0 || draw.ty != 0 || draw.shear != 0 || draw.zx != 1 || draw.zy != 1 ||
           draw.cropSide != 1;
}

/// Output to input: first the flip of the output is undone, then the kept share of the frame is found, then Keras's
/// map.
AffineMap wholeMap(const AugmentationDraw& draw, cv::Size size) {
    AffineMap flip;
    if (draw.flipVertical) flip.rowFromRow = -1, flip.rowOffset = size.height - 1;
    if (draw.flipHorizontal) flip.columnFromColumn = -1, flip.columnOffset = size.width - 1;
    if (!movesPixels(draw)) return flip;
    // Pixel centres: 0 is the centre of the first pixel, half a pixel inside the frame.
    const AffineMap crop{draw.cropSide,
                         0,
                         draw.cropY * size.height + 0.5 * draw.cropSide - 0.5,
                         0,
                         draw.cropSide,
                         draw.cropX * size.width + 0.5 * draw.cropSide - 0.5};
    return compose(compose(kerasMap(draw, size), crop), flip);
}

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
    const bool geometry = movesPixels(draw) || draw.flipHorizontal || draw.flipVertical;
    const auto moved = geometry ? sample(rgb, wholeMap(draw, rgb.size())) : rgb;
    return changesColour(draw) ? changeColour(draw, moved) : moved;
}

}  // namespace lesion
