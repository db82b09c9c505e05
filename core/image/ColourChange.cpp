#include "core/image/ColourChange.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

namespace lesion {

namespace {

float clampLevel(float value) {
    return std::min(std::max(value, 0.F), 255.F);
}
float grey(float r, float g, float b) {
    return 0.299F * r + 0.587F * g + 0.114F * b;
}

using LevelTable = std::array<float, 256>;

/// Brightness and contrast are functions of one value, but for the image's mean grey about which contrast turns.
LevelTable levels(const AugmentationDraw& draw, const cv::Mat& rgb) {
    LevelTable table{};
    for (std::size_t value = 0; value < table.size(); ++value)
        table[value] = clampLevel(static_cast<float>(value) * static_cast<float>(draw.brightness));
    if (draw.contrast == 1) return table;
    double sum = 0;
    for (int y = 0; y < rgb.rows; ++y) {
        const auto* from = rgb.ptr<std::uint8_t>(y);
        float rowSum = 0;
        for (int x = 0; x < rgb.cols; ++x, from += 3) rowSum += grey(table[from[0]], table[from[1]], table[from[2]]);
        sum += rowSum;
    }
    const auto contrast = static_cast<float>(draw.contrast);
    const auto mean = static_cast<float>(sum / (static_cast<double>(rgb.rows) * rgb.cols));
    for (auto& value : table) value = clampLevel(contrast * value + (1 - contrast) * mean);
    return table;
}

/// One row as three planes of floats: loops over them become vector instructions.
struct RowPlanes {
    explicit RowPlanes(int width)
        : r(static_cast<std::size_t>(width)), g(static_cast<std::size_t>(width)), b(static_cast<std::size_t>(width)) {}
    std::vector<float> r, g, b;
};

void changeSaturation(RowPlanes& row, float factor) {
    for (std::size_t x = 0; x < row.r.size(); ++x) {
        const float share = (1 - factor) * grey(row.r[x], row.g[x], row.b[x]);
        row.r[x] = clampLevel(factor * row.r[x] + share);
        row.g[x] = clampLevel(factor * row.g[x] + share);
        row.b[x] = clampLevel(factor * row.b[x] + share);
    }
}

/// HSV back to one channel: `sector` is 5, 3, 1 for red, green, blue plus the hue in sixths of the circle, in [0, 18).
float fromHue(float sector, float value, float chroma) {
    sector = sector >= 12 ? sector - 12 : sector;
    sector = sector >= 6 ? sector - 6 : sector;
    return value - chroma * std::max(0.F, std::min(std::min(sector, 4 - sector), 1.F));
}

/// Turns the hue by `sixths` of a sixth of the colour circle, 0 <= sixths < 6.
void turnHue(RowPlanes& row, float sixths) {
    for (std::size_t x = 0; x < row.r.size(); ++x) {
        const float r = row.r[x];
        const float g = row.g[x];
        const float b = row.b[x];
        const float value = std::max(r, std::max(g, b));
        const float chroma = value - std::min(r, std::min(g, b));
        const float scale = chroma > 0 ? 1 / chroma : 0.F;
        float hue = value == r ? (g - b) * scale : value == g ? 2 + (b - r) * scale : 4 + (r - g) * scale;
        hue = (hue < 0 ? hue + 6 : hue) + sixths;
        row.r[x] = fromHue(5 + hue, value, chroma);
        row.g[x] = fromHue(3 + hue, value, chroma);
        row.b[x] = fromHue(1 + hue, value, chroma);
    }
}

}  // namespace

bool changesColour(const AugmentationDraw& draw) {
    return draw.brightness != 1 || draw.contrast != 1 || draw.saturation != 1 || draw.hue != 0;
}

cv::Mat changeColour(const AugmentationDraw& draw, const cv::Mat& rgb) {
    const auto table = levels(draw, rgb);
    const auto turn = draw.hue - std::floor(draw.hue);
    cv::Mat out(rgb.size(), CV_8UC3);
    RowPlanes row(rgb.cols);
    for (int y = 0; y < rgb.rows; ++y) {
        const auto* from = rgb.ptr<std::uint8_t>(y);
        for (std::size_t x = 0; x < row.r.size(); ++x, from += 3) {
            row.r[x] = table[from[0]];
            row.g[x] = table[from[1]];
            row.b[x] = table[from[2]];
        }
        if (draw.saturation != 1) changeSaturation(row, static_cast<float>(draw.saturation));
        if (turn != 0) turnHue(row, static_cast<float>(turn * 6));
        auto* to = out.ptr<std::uint8_t>(y);
        for (std::size_t x = 0; x < row.r.size(); ++x, to += 3) {
            to[0] = static_cast<std::uint8_t>(row.r[x] + 0.5F);
            to[1] = static_cast<std::uint8_t>(row.g[x] + 0.5F);
            to[2] = static_cast<std::uint8_t>(row.b[x] + 0.5F);
        }
    }
    return out;
}

}  // namespace lesion
