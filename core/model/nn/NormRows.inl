// Included by one source file for each kind of vectors, which defines LESION_ROWS, the name of the function that gives
// out the loops. Everything is of the including file alone and nothing inline of the standard library is called: the
// linker keeps one copy of such functions, and it might be one that an older processor cannot run.

#include "core/model/nn/NormRows.h"

#include <cstring>

namespace lesion::nn {
namespace {

// Pointers say that they do not overlap, or the compiler checks so many pairs that it gives up using vectors.
#define LESION_ALONE __restrict

std::uint32_t bitsOf(float value) {
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}

float fromBits(std::uint32_t bits) {
    float value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

float widened(float value) {
    return value;
}

float widened(std::uint16_t bits) {
    return fromBits(static_cast<std::uint32_t>(bits) << 16U);
}

void put(float value, float& to) {
    to = value;
}

/// To the nearest, halves to the even one. What is not a number stays so as long as its upper bits say it, which those
/// that arithmetic makes do.
void put(float value, std::uint16_t& to) {
    const std::uint32_t bits = bitsOf(value);
    to = static_cast<std::uint16_t>((bits + 0x7FFFU + ((bits >> 16U) & 1U)) >> 16U);
}

/// Not a number stays so.
float clamped(float value, float lowest, float highest) {
    const float raised = value < lowest ? lowest : value;
    return raised > highest ? highest : raised;
}

/// The gradient where lowest < value < highest, else 0; by a mask, because a branch keeps compilers from using vectors.
float kept(float gradient, float value, float lowest, float highest) {
    const auto inside = static_cast<std::uint32_t>(value > lowest) & static_cast<std::uint32_t>(value < highest);
    return fromBits(bitsOf(gradient) & (0U - inside));
}

/// `count` rows at once, because sums in memory cost as much as the maps.
template <int count, class Value>
void addSquaresOf(const Value* LESION_ALONE row, std::int64_t channels, const float* LESION_ALONE shift,
                  float* LESION_ALONE sum, float* LESION_ALONE squares) {
    for (std::int64_t c = 0; c < channels; ++c) {
        float plain = 0;
        float squared = 0;
        for (int i = 0; i < count; ++i) {
            const float x = widened(row[c + i * channels]) - shift[c];
            plain += x;
            squared += x * x;
        }
        sum[c] += plain;
        squares[c] += squared;
    }
}

template <class Value>
void addSquares(const Value* maps, MapRows size, const float* shift, float* sum, float* squares) {
    std::int64_t row = 0;
    for (; row + 4 <= size.rows; row += 4)
        addSquaresOf<4>(maps + row * size.channels, size.channels, shift, sum, squares);
    for (; row < size.rows; ++row) addSquaresOf<1>(maps + row * size.channels, size.channels, shift, sum, squares);
}

template <class Value>
void normaliseRow(const Value* LESION_ALONE x, std::int64_t channels, const ChannelNorm& norm,
                  Value* LESION_ALONE result) {
    const float* LESION_ALONE mean = norm.mean;
    const float* LESION_ALONE scale = norm.scale;
    const float* LESION_ALONE bias = norm.bias;
    const float lowest = norm.lowest;
    const float highest = norm.highest;
    for (std::int64_t c = 0; c < channels; ++c)
        put(clamped((widened(x[c]) - mean[c]) * scale[c] + bias[c], lowest, highest), result[c]);
}

template <class Value>
void normalise(const Value* maps, MapRows size, const ChannelNorm& norm, Value* result) {
    for (std::int64_t at = 0; at < size.rows * size.channels; at += size.channels)
        normaliseRow(maps + at, size.channels, norm, result + at);
}

template <int count, class Value>
void addGradientsOf(const Value* LESION_ALONE row, const Value* LESION_ALONE gradient, std::int64_t channels,
                    const ChannelNorm& norm, float* LESION_ALONE plain, float* LESION_ALONE withMaps) {
    const float* LESION_ALONE mean = norm.mean;
    const float* LESION_ALONE scale = norm.scale;
    const float* LESION_ALONE bias = norm.bias;
    const float lowest = norm.lowest;
    const float highest = norm.highest;
    for (std::int64_t c = 0; c < channels; ++c) {
        float sum = 0;
        float product = 0;
        for (int i = 0; i < count; ++i) {
            const float x = widened(row[c + i * channels]) - mean[c];
            const float g = kept(widened(gradient[c + i * channels]), x * scale[c] + bias[c], lowest, highest);
            sum += g;
            product += g * x;
        }
        plain[c] += sum;
        withMaps[c] += product;
    }
}

template <class Value>
void addGradients(const Value* maps, const Value* gradient, MapRows size, const ChannelNorm& norm, float* plain,
                  float* withMaps) {
    const std::int64_t width = size.channels;
    std::int64_t row = 0;
    for (; row + 2 <= size.rows; row += 2)
        addGradientsOf<2>(maps + row * width, gradient + row * width, width, norm, plain, withMaps);
    if (row < size.rows) addGradientsOf<1>(maps + row * width, gradient + row * width, width, norm, plain, withMaps);
}

template <class Value>
void gradientRow(const Value* LESION_ALONE x, const Value* LESION_ALONE gradient, std::int64_t channels,
                 const ChannelNorm& norm, const InputGradient& by, Value* LESION_ALONE result) {
    const float* LESION_ALONE mean = norm.mean;
    const float* LESION_ALONE scale = norm.scale;
    const float* LESION_ALONE bias = norm.bias;
    const float* LESION_ALONE slope = by.slope;
    const float* LESION_ALONE offset = by.offset;
    const float lowest = norm.lowest;
    const float highest = norm.highest;
    for (std::int64_t c = 0; c < channels; ++c) {
        const float d = widened(x[c]) - mean[c];
        const float g = kept(widened(gradient[c]), d * scale[c] + bias[c], lowest, highest);
        put(g * scale[c] + (d * slope[c] + offset[c]), result[c]);
    }
}

template <class Value>
void inputGradient(const Value* maps, const Value* gradient, MapRows size, const ChannelNorm& norm,
                   const InputGradient& by, Value* result) {
    for (std::int64_t at = 0; at < size.rows * size.channels; at += size.channels)
        gradientRow(maps + at, gradient + at, size.channels, norm, by, result + at);
}

template <class Value>
constexpr RowWork<Value> work{addSquares<Value>, normalise<Value>, addGradients<Value>, inputGradient<Value>};

}  // namespace

const RowWork<float>& LESION_ROWS(float);
const RowWork<std::uint16_t>& LESION_ROWS(std::uint16_t);

const RowWork<float>& LESION_ROWS(float) {
    return work<float>;
}

const RowWork<std::uint16_t>& LESION_ROWS(std::uint16_t) {
    return work<std::uint16_t>;
}

}  // namespace lesion::nn
