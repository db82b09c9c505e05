#include "core/model/nn/NormWalks.h"

#include <algorithm>
#include <bit>
#include <opencv2/core/utility.hpp>

namespace lesion::nn {

namespace {

// Pointers say that they do not overlap, or the compiler checks so many pairs that it gives up using vectors.
#define LESION_ALONE __restrict

/// Not a number stays so.
float clamped(float value, float lowest, float highest) {
    const float raised = value < lowest ? lowest : value;
    return raised > highest ? highest : raised;
}

/// The gradient where lowest < value < highest, else 0; by a mask, because a branch keeps compilers from using vectors.
float kept(float gradient, float value, float lowest, float highest) {
    const auto inside = static_cast<std::uint32_t>(value > lowest) & static_cast<std::uint32_t>(value < highest);
    return std::bit_cast<float>(std::bit_cast<std::uint32_t>(gradient) & (0U - inside));
}

/// Rows that one processor takes at a time: some 128 KiB, and few enough that sums in float32 stay exact to 1e-6.
std::int64_t rowsOfBlock(const MapRows& size) {
    return std::clamp<std::int64_t>((1 << 15) / size.channels, 64, 2048);
}

std::int64_t blocksOf(const MapRows& size) {
    const std::int64_t rows = rowsOfBlock(size);
    return (size.rows + rows - 1) / rows;
}

/// OpenCV's loop: at::parallel_for runs on one core in code that is not itself compiled for OpenMP. Backwards, because
/// what was written or read last is still in the cache.
template <class Work>
void forEachBlock(const MapRows& size, bool backwards, const Work& work) {
    const std::int64_t blocks = blocksOf(size);
    const std::int64_t rows = rowsOfBlock(size);
    cv::parallel_for_(cv::Range(0, static_cast<int>(blocks)), [&](const cv::Range& range) {
        for (std::int64_t i = range.start; i < range.end; ++i) {
            const std::int64_t block = backwards ? blocks - 1 - i : i;
            work(block, block * rows, std::min(size.rows, (block + 1) * rows));
        }
    });
}

/// Adds the sums of x - shift and of its square over `count` rows to a block's; over several at once, because sums in
/// memory cost as much as the maps.
template <int count>
void addRows(const float* LESION_ALONE row, std::int64_t channels, const float* LESION_ALONE shift,
             float* LESION_ALONE sum, float* LESION_ALONE squares) {
    for (std::int64_t c = 0; c < channels; ++c) {
        float plain = 0;
        float squared = 0;
        for (int i = 0; i < count; ++i) {
            const float x = row[c + i * channels] - shift[c];
            plain += x;
            squared += x * x;
        }
        sum[c] += plain;
        squares[c] += squared;
    }
}

/// Adds g and g * (x - mean) of `count` rows, where g is the gradient before the clamp.
template <int count>
void addGradients(const float* LESION_ALONE row, const float* LESION_ALONE gradient, std::int64_t channels,
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
            const float x = row[c + i * channels] - mean[c];
            const float g = kept(gradient[c + i * channels], x * scale[c] + bias[c], lowest, highest);
            sum += g;
            product += g * x;
        }
        plain[c] += sum;
        withMaps[c] += product;
    }
}

void normaliseRow(const float* LESION_ALONE x, std::int64_t channels, const ChannelNorm& norm,
                  float* LESION_ALONE result) {
    const float* LESION_ALONE mean = norm.mean;
    const float* LESION_ALONE scale = norm.scale;
    const float* LESION_ALONE bias = norm.bias;
    const float lowest = norm.lowest;
    const float highest = norm.highest;
    for (std::int64_t c = 0; c < channels; ++c)
        result[c] = clamped((x[c] - mean[c]) * scale[c] + bias[c], lowest, highest);
}

void gradientRow(const float* LESION_ALONE x, const float* LESION_ALONE gradient, std::int64_t channels,
                 const ChannelNorm& norm, const InputGradient& by, float* LESION_ALONE result) {
    const float* LESION_ALONE mean = norm.mean;
    const float* LESION_ALONE scale = norm.scale;
    const float* LESION_ALONE bias = norm.bias;
    const float* LESION_ALONE slope = by.slope;
    const float* LESION_ALONE offset = by.offset;
    const float lowest = norm.lowest;
    const float highest = norm.highest;
    for (std::int64_t c = 0; c < channels; ++c) {
        const float d = x[c] - mean[c];
        const float g = kept(gradient[c], d * scale[c] + bias[c], lowest, highest);
        result[c] = g * scale[c] + (d * slope[c] + offset[c]);
    }
}

/// The mean of a block's first rows: near enough to the block's that what is left of a mean far from 0 does not swallow
/// the variance.
void meanOfFirst(const float* maps, std::int64_t rows, std::int64_t channels, float* mean) {
    for (std::int64_t row = 0; row < rows; ++row)
        for (std::int64_t c = 0; c < channels; ++c) mean[c] += maps[row * channels + c] / static_cast<float>(rows);
}

/// A block's mean, and its sum of squares about it.
void blockStatistics(const float* maps, std::int64_t rows, std::int64_t channels, double* mean, double* squares) {
    const auto width = static_cast<std::size_t>(channels);
    std::vector<float> memory(width * 3);
    float* const shift = memory.data();
    float* const sum = shift + width;
    float* const square = sum + width;
    meanOfFirst(maps, std::min<std::int64_t>(rows, 8), channels, shift);
    std::int64_t row = 0;
    for (; row + 4 <= rows; row += 4) addRows<4>(maps + row * channels, channels, shift, sum, square);
    for (; row < rows; ++row) addRows<1>(maps + row * channels, channels, shift, sum, square);
    for (std::size_t c = 0; c < width; ++c) {
        const double share = sum[c] / static_cast<double>(rows);
        mean[c] = shift[c] + share;
        squares[c] = square[c] - share * sum[c];
    }
}

/// Adds a block to what `all` holds of the `before` rows before it (Chan et al. 1979).
void combine(Statistics& all, double before, const double* mean, const double* squares, double rows) {
    for (std::size_t c = 0; c < all.mean.size(); ++c) {
        const double difference = mean[c] - all.mean[c];
        all.mean[c] += difference * rows / (before + rows);
        all.squares[c] += squares[c] + difference * difference * before * rows / (before + rows);
    }
}

}  // namespace

Statistics statistics(const float* maps, MapRows size) {
    const auto channels = static_cast<std::size_t>(size.channels);
    std::vector<double> means(static_cast<std::size_t>(blocksOf(size)) * channels);
    std::vector<double> squares(means.size());
    forEachBlock(size, true, [&](std::int64_t block, std::int64_t begin, std::int64_t end) {
        const std::size_t at = static_cast<std::size_t>(block) * channels;
        blockStatistics(maps + begin * size.channels, end - begin, size.channels, &means[at], &squares[at]);
    });
    Statistics all{std::vector<double>(channels), std::vector<double>(channels)};
    std::int64_t before = 0;
    for (std::size_t at = 0; at < means.size(); at += channels) {
        const std::int64_t rows = std::min(rowsOfBlock(size), size.rows - before);
        combine(all, static_cast<double>(before), &means[at], &squares[at], static_cast<double>(rows));
        before += rows;
    }
    // Rounding may take the squares of equal values a little below 0.
    for (double& sum : all.squares) sum = sum < 0 ? 0 : sum;
    return all;
}

void normalise(const float* maps, MapRows size, const ChannelNorm& norm, float* result) {
    forEachBlock(size, false, [&](std::int64_t, std::int64_t begin, std::int64_t end) {
        for (std::int64_t at = begin * size.channels; at < end * size.channels; at += size.channels)
            normaliseRow(maps + at, size.channels, norm, result + at);
    });
}

GradientSums gradientSums(const float* maps, const float* gradient, MapRows size, const ChannelNorm& norm) {
    const auto channels = static_cast<std::size_t>(size.channels);
    std::vector<float> sums(static_cast<std::size_t>(blocksOf(size)) * channels * 2);
    forEachBlock(size, true, [&](std::int64_t block, std::int64_t begin, std::int64_t end) {
        float* const plain = &sums[static_cast<std::size_t>(block) * channels * 2];
        float* const withMaps = plain + channels;
        const std::int64_t width = size.channels;
        std::int64_t row = begin;
        for (; row + 2 <= end; row += 2)
            addGradients<2>(maps + row * width, gradient + row * width, width, norm, plain, withMaps);
        if (row < end) addGradients<1>(maps + row * width, gradient + row * width, width, norm, plain, withMaps);
    });
    GradientSums all{std::vector<double>(channels), std::vector<double>(channels)};
    for (std::size_t at = 0; at < sums.size(); at += channels * 2) {
        for (std::size_t c = 0; c < channels; ++c) {
            all.plain[c] += sums[at + c];
            all.withMaps[c] += sums[at + channels + c];
        }
    }
    return all;
}

void inputGradient(const float* maps, const float* gradient, MapRows size, const ChannelNorm& norm,
                   const InputGradient& by, float* result) {
    forEachBlock(size, false, [&](std::int64_t, std::int64_t begin, std::int64_t end) {
        for (std::int64_t at = begin * size.channels; at < end * size.channels; at += size.channels)
            gradientRow(maps + at, gradient + at, size.channels, norm, by, result + at);
    });
}

}  // namespace lesion::nn
