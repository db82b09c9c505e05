#include "core/base/Random.h"

#include <cmath>
#include <numbers>

namespace lesion {

namespace {

constexpr std::uint64_t goldenGamma = UINT64_C(0x9e3779b97f4a7c15);

std::uint64_t mix(std::uint64_t z) {
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

constexpr std::uint64_t rotateLeft(std::uint64_t value, int bits) {
    return (value << bits) | (value >> (64 - bits));
}

std::array<std::uint64_t, 4> splitMix(std::uint64_t seed) {
    std::array<std::uint64_t, 4> state{};
    for (auto& word : state) word = mix(seed += goldenGamma);
    return state;
}

}  // namespace

Random::Random(std::uint64_t seed) : state_(splitMix(seed)) {}

Random::Random(std::initializer_list<std::uint64_t> parts) {
    std::uint64_t seed = 0;
    // Mixing after every part keeps (1, 2) apart from (2, 1) and from (3, 0).
    for (const auto part : parts) seed = mix(seed + goldenGamma) ^ part;
    state_ = splitMix(seed);
}

std::uint64_t Random::next() {
    const auto result = rotateLeft(state_[1] * 5, 7) * 9;
    const auto shifted = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = rotateLeft(state_[3], 45);
    return result;
}

double Random::uniform() {
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

std::size_t Random::below(std::size_t bound) {
    const auto wide = static_cast<std::uint64_t>(bound);
    const auto uneven = (0 - wide) % wide;  // 2^64 mod bound: so many draws would favour the small values
    auto drawn = next();
    while (drawn < uneven) drawn = next();
    return static_cast<std::size_t>(drawn % wide);
}

double Random::normal() {
    const auto first = 1.0 - uniform();  // (0, 1], so that the logarithm is finite
    const auto second = uniform();
    return std::sqrt(-2.0 * std::log(first)) * std::cos(2.0 * std::numbers::pi * second);
}

}  // namespace lesion
