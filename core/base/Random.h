#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <utility>

namespace lesion {

/// The program's only source of chance outside torch: xoshiro256** seeded through SplitMix64 (Blackman, Vigna). Own
/// distributions, because those of the standard library differ between compilers and a seed must mean the same
/// anywhere.
class Random {
public:
    explicit Random(std::uint64_t seed = 0);
    /// A stream of its own for each combination, for instance (seed, epoch, sample).
    explicit Random(std::initializer_list<std::uint64_t> parts);

    std::uint64_t next();
    /// Uniform in [0, 1) with 53 bits.
    double uniform();
    /// Uniform in [low, high).
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Uniform in 0 … bound-1, without modulo bias; bound > 0.
    std::size_t below(std::size_t bound);
    /// Normal with mean 0 and deviation 1 (Box-Muller).
    double normal();

    /// Fisher-Yates.
    template <typename T>
    void shuffle(std::span<T> values) {
        for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::array<std::uint64_t, 4> state_{};
};

}  // namespace lesion
