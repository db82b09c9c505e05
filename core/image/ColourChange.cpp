#include "core/image/ColourChange.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <opencv2/core/hal/intrin.hpp>

namespace lesion {

namespace {

constexpr int length = 64;

/// Some pixels as three planes of floats. Loops over all of a strip, without branches, become vector instructions.
struct Strip {
    using Plane = std::array<float, length>;
    alignas(16) Plane r, g, b;

    /// `count` pixels; what lies behind them is 0.
    void load(const std::uint8_t* rgb, int count);
    void store(std::uint8_t* rgb, int count) const;
};

using Bytes = std::array<std::uint8_t, length>;

void Strip::load(const std::uint8_t* rgb, int count) {
    alignas(16) Bytes red, green, blue;
    std::array<std::uint8_t, std::size_t{3} * length> whole;
    if (count < length) {
        whole.fill(0);
        std::memcpy(whole.data(), rgb, static_cast<std::size_t>(count) * 3);
        rgb = whole.data();
    }
    for (std::size_t x = 0; x < length; x += 16) {
        cv::v_uint8x16 three[3];
        cv::v_load_deinterleave(rgb + 3 * x, three[0], three[1], three[2]);
        cv::v_store_aligned(red.data() + x, three[0]);
        cv::v_store_aligned(green.data() + x, three[1]);
        cv::v_store_aligned(blue.data() + x, three[2]);
    }
    for (std::size_t x = 0; x < length; ++x) r[x] = static_cast<float>(red[x]);
    for (std::size_t x = 0; x < length; ++x) g[x] = static_cast<float>(green[x]);
    for (std::size_t x = 0; x < length; ++x) b[x] = static_cast<float>(blue[x]);
}

/// Values in 0..255, rounded.
void toBytes(const Strip::Plane& plane, Bytes& bytes) {
    alignas(16) std::array<std::int32_t, length> whole;
    for (std::size_t x = 0; x < length; ++x) whole[x] = static_cast<std::int32_t>(plane[x] + 0.5F);
    for (std::size_t x = 0; x < length; ++x) bytes[x] = static_cast<std::uint8_t>(whole[x]);
}

void Strip::store(std::uint8_t* rgb, int count) const {
    alignas(16) Bytes red, green, blue;
    toBytes(r, red);
    toBytes(g, green);
    toBytes(b, blue);
    std::array<std::uint8_t, std::size_t{3} * length> whole;
    auto* const to = count < length ? whole.data() : rgb;
    for (std::size_t x = 0; x < length; x += 16)
        cv::v_store_interleave(to + 3 * x, cv::v_load_aligned(red.data() + x), cv::v_load_aligned(green.data() + x),
                               cv::v_load_aligned(blue.data() + x));
    if (count < length) std::memcpy(rgb, whole.data(), static_cast<std::size_t>(count) * 3);
}

inline float clampLevel(float value) {
    return std::min(std::max(value, 0.F), 255.F);
}
inline float grey(float r, float g, float b) {
    return 0.299F * r + 0.587F * g + 0.114F * b;
}

/// What brightness and contrast make of a level: factor, cut, factor and offset, cut.
struct Levels {
    float brightness = 1;
    float contrast = 1;
    float offset = 0;

    float operator()(float value) const { return clampLevel(contrast * clampLevel(brightness * value) + offset); }
};

/// The image's mean grey, about which contrast turns, after the change of brightness.
float meanGrey(const cv::Mat& rgb, float brightness) {
    double sum = 0;
    Strip strip;
    for (int y = 0; y < rgb.rows; ++y) {
        for (int begin = 0; begin < rgb.cols; begin += length) {
            strip.load(rgb.ptr<std::uint8_t>(y) + std::ptrdiff_t{3} * begin, std::min(length, rgb.cols - begin));
            std::array<float, 16> sums{};  // side by side: one sum would have to be added up one after the other
            for (std::size_t x = 0; x < length; x += sums.size()) {
                for (std::size_t i = 0; i < sums.size(); ++i)
                    sums[i] += grey(clampLevel(brightness * strip.r[x + i]), clampLevel(brightness * strip.g[x + i]),
                                    clampLevel(brightness * strip.b[x + i]));
            }
            for (const float part : sums) sum += part;
        }
    }
    return static_cast<float>(sum / (static_cast<double>(rgb.rows) * rgb.cols));
}

void changeLevels(Strip& strip, Levels levels) {
    for (float& value : strip.r) value = levels(value);
    for (float& value : strip.g) value = levels(value);
    for (float& value : strip.b) value = levels(value);
}

void changeSaturation(Strip& strip, float factor) {
    for (std::size_t x = 0; x < length; ++x) {
        const float share = (1 - factor) * grey(strip.r[x], strip.g[x], strip.b[x]);
        strip.r[x] = clampLevel(factor * strip.r[x] + share);
        strip.g[x] = clampLevel(factor * strip.g[x] + share);
        strip.b[x] = clampLevel(factor * strip.b[x] + share);
    }
}

/// 1 or 0: arithmetic with it instead of a branch.
inline float one(bool condition) {
    return condition ? 1.F : 0.F;
}

/// HSV back to one channel: `sector` is 5, 3, 1 for red, green, blue plus the hue in sixths of the circle, from 0 on.
inline float fromHue(float sector, float value, float chroma) {
    sector -= 6.F * static_cast<float>(static_cast<std::int32_t>(sector * (1.F / 6.F)));
    return value - chroma * std::max(0.F, std::min(std::min(sector, 4.F - sector), 1.F));
}

/// Turns the hue by `sixths` of a sixth of the colour circle, 0 <= sixths < 6.
void turnHue(Strip& strip, float sixths) {
    for (std::size_t x = 0; x < length; ++x) {
        const float r = strip.r[x];
        const float g = strip.g[x];
        const float b = strip.b[x];
        const float value = std::max(r, std::max(g, b));
        const float chroma = value - std::min(r, std::min(g, b));
        const float scale = 1.F / std::max(chroma, 1e-20F);  // without colour the hue is 0, whatever this is
        const float red = one(value == r);
        const float green = (1.F - red) * one(value == g);
        const float blue = 1.F - red - green;
        const float hue = (red * (g - b) + green * (b - r) + blue * (r - g)) * scale + 2.F * green + 4.F * blue;
        const float turned = hue + sixths + 6.F;  // the hue is -1 to 5
        strip.r[x] = fromHue(turned + 5.F, value, chroma);
        strip.g[x] = fromHue(turned + 3.F, value, chroma);
        strip.b[x] = fromHue(turned + 1.F, value, chroma);
    }
}

}  // namespace

bool changesColour(const AugmentationDraw& draw) {
    return draw.brightness != 1 || draw.contrast != 1 || draw.saturation != 1 || draw.hue != 0;
}

cv::Mat changeColour(const AugmentationDraw& draw, const cv::Mat& rgb) {
    Levels levels{static_cast<float>(draw.brightness), static_cast<float>(draw.contrast), 0};
    if (draw.contrast != 1) levels.offset = (1 - levels.contrast) * meanGrey(rgb, levels.brightness);
    const auto turn = draw.hue - std::floor(draw.hue);
    cv::Mat out(rgb.size(), CV_8UC3);
    Strip strip;
    for (int y = 0; y < rgb.rows; ++y) {
        for (int begin = 0; begin < rgb.cols; begin += length) {
            const int count = std::min(length, rgb.cols - begin);
            strip.load(rgb.ptr<std::uint8_t>(y) + std::ptrdiff_t{3} * begin, count);
            changeLevels(strip, levels);
            if (draw.saturation != 1) changeSaturation(strip, static_cast<float>(draw.saturation));
            if (turn != 0) turnHue(strip, static_cast<float>(turn * 6));
            strip.store(out.ptr<std::uint8_t>(y) + std::ptrdiff_t{3} * begin, count);
        }
    }
    return out;
}

}  // namespace lesion
