#pragma once

#include <cstdint>
#include <vector>

namespace lesion::nn {

/// The walks over memory that batch norm with a clamp takes, for maps in channels_last: `rows` = images x height x
/// width rows of `channels` values each. All cores take part, and the result does not depend on how many. Sums of
/// blocks are added in double.
struct MapRows {
    std::int64_t rows = 0;
    std::int64_t channels = 0;
};

/// What a norm does to a channel: (x - mean) * scale + bias, clamped. Arrays of one value a channel.
struct ChannelNorm {
    const float* mean = nullptr;
    const float* scale = nullptr;
    const float* bias = nullptr;
    float lowest = 0;
    float highest = 0;
};

/// Sums of the values' gradients before the clamp and of gradient * (x - mean).
struct GradientSums {
    std::vector<double> plain, withMaps;
};

/// x's gradient: (gradient before the clamp) * scale + (x - mean) * slope + offset.
struct InputGradient {
    const float* slope = nullptr;
    const float* offset = nullptr;
};

/// A value a channel; `squares` holds sums of (x - mean)^2.
struct Statistics {
    std::vector<double> mean, squares;
};

Statistics statistics(const float* maps, MapRows size);

void normalise(const float* maps, MapRows size, const ChannelNorm& norm, float* result);

/// The clamp's gradient is 1 strictly between the bounds, else 0, as hardtanh has it.
GradientSums gradientSums(const float* maps, const float* gradient, MapRows size, const ChannelNorm& norm);

void inputGradient(const float* maps, const float* gradient, MapRows size, const ChannelNorm& norm,
                   const InputGradient& by, float* result);

}  // namespace lesion::nn
