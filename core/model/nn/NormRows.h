#pragma once

#include <cstdint>

namespace lesion::nn {

/// What a norm does to a channel: (x - mean) * scale + bias, clamped. Arrays of one value a channel.
struct ChannelNorm {
    const float* mean = nullptr;
    const float* scale = nullptr;
    const float* bias = nullptr;
    float lowest = 0;
    float highest = 0;
};

/// x's gradient: (gradient before the clamp) * scale + (x - mean) * slope + offset.
struct InputGradient {
    const float* slope = nullptr;
    const float* offset = nullptr;
};

/// Maps in channels_last: `rows` = images x height x width rows of `channels` values each, one after the other.
struct MapRows {
    std::int64_t rows = 0;
    std::int64_t channels = 0;
};

/// The innermost loops of a batch norm with a clamp, on one core. They are compiled once for every kind of vectors that
/// the compiler can make, because programs for every processor may use only the shortest. `Value` is float, or
/// std::uint16_t for the bits of a bfloat16 (rounded to the nearest, halves to the even one); arithmetic is float32, in
/// the same order and without fused multiplications: all give the same numbers to the bit.
template <class Value>
struct RowWork {
    /// Adds x - shift and its square to a sum a channel.
    void (*addSquares)(const Value* maps, MapRows size, const float* shift, float* sum, float* squares);
    void (*normalise)(const Value* maps, MapRows size, const ChannelNorm& norm, Value* result);
    /// Adds g and g * (x - mean) a channel, where g is the gradient before the clamp.
    void (*addGradients)(const Value* maps, const Value* gradient, MapRows size, const ChannelNorm& norm, float* plain,
                         float* withMaps);
    void (*inputGradient)(const Value* maps, const Value* gradient, MapRows size, const ChannelNorm& norm,
                          const InputGradient& by, Value* result);
};

/// By length of the vectors in bits.
enum class Lanes { Shortest, Bits256, Bits512 };

/// The longest that this processor has and the program was compiled for.
Lanes longestLanes();

/// `lanes` at most longestLanes().
template <class Value>
const RowWork<Value>& rowWork(Lanes lanes);

/// The fastest on this processor: for float32, which waits for memory, 256 bits, whose gradients took a third to a half
/// of the time of those with 512 bits; for bfloat16 the longest.
template <class Value>
const RowWork<Value>& rowWork();

}  // namespace lesion::nn
