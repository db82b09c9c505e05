#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace lesion::synthetic {

/// Smooth random textures as functions of a place, so that every photograph of a lesion shows the same texture from its
/// own angle. Integer hashes, the same on every compiler; in the header because they run for every pixel.

inline std::uint32_t hashOf(int x, int y, std::uint32_t seed) {
    std::uint32_t h =
        seed ^ (static_cast<std::uint32_t>(x) * 0x9e3779b1u) ^ (static_cast<std::uint32_t>(y) * 0x85ebca77u);
    h = (h ^ (h >> 15)) * 0x2c1b3c6du;
    h = (h ^ (h >> 12)) * 0x297a2d39u;
    return h ^ (h >> 15);
}

/// 0 … 1
inline float unitHash(int x, int y, std::uint32_t seed) {
    return static_cast<float>(hashOf(x, y, seed) >> 8) * (1.0f / 16777216.0f);
}

inline float smoothStep(float low, float high, float value) {
    const float t = std::clamp((value - low) / (high - low), 0.0f, 1.0f);
    return t * t * (3 - 2 * t);
}

/// Not std::lerp and std::floor: their care for infinities and signed zeros costs half of the drawing's time.
inline float mix(float a, float b, float t) {
    return a + (b - a) * t;
}
inline int floorOf(float value) {
    const int whole = static_cast<int>(value);
    return whole - (value < static_cast<float>(whole) ? 1 : 0);
}

/// Value noise: -1 … 1, features of about one unit.
inline float noise(float x, float y, std::uint32_t seed) {
    const int ix = floorOf(x), iy = floorOf(y);
    const float fx = x - static_cast<float>(ix), fy = y - static_cast<float>(iy);
    const float sx = fx * fx * (3 - 2 * fx), sy = fy * fy * (3 - 2 * fy);
    const float top = mix(unitHash(ix, iy, seed), unitHash(ix + 1, iy, seed), sx);
    const float bottom = mix(unitHash(ix, iy + 1, seed), unitHash(ix + 1, iy + 1, seed), sx);
    return 2 * mix(top, bottom, sy) - 1;
}

/// Two octaves of it.
inline float patches(float x, float y, std::uint32_t seed) {
    return 0.68f * noise(x, y, seed) + 0.42f * noise(2.03f * x + 7, 2.03f * y - 3, seed + 1);
}

/// Distance to the border between cells of about one unit (Worley): 0 on the border, about 0.5 in the middle.
inline float cellBorder(float x, float y, std::uint32_t seed) {
    const int ix = floorOf(x), iy = floorOf(y);
    float nearest = 8, second = 8;
    for (int dy = -1; dy <= 1; ++dy) {
        for (int dx = -1; dx <= 1; ++dx) {
            const std::uint32_t h = hashOf(ix + dx, iy + dy, seed);
            const float px = static_cast<float>(ix + dx) + 0.15f + 0.7f * static_cast<float>(h & 0xffff) / 65536.0f - x;
            const float py = static_cast<float>(iy + dy) + 0.15f + 0.7f * static_cast<float>(h >> 16) / 65536.0f - y;
            const float distance = px * px + py * py;
            second = std::min(second, std::max(nearest, distance));
            nearest = std::min(nearest, distance);
        }
    }
    return std::sqrt(second) - std::sqrt(nearest);
}

}  // namespace lesion::synthetic
