#include "core/model/nn/NormWalks.h"

#include <algorithm>
#include <opencv2/core/utility.hpp>
#include <utility>

namespace lesion::nn {

namespace {

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

/// A block's mean, and its sum of squares about it.
template <class Value>
void blockStatistics(const Value* maps, std::int64_t rows, std::int64_t channels, double* mean, double* squares) {
    const auto width = static_cast<std::size_t>(channels);
    std::vector<float> memory(width * 3);
    float* const shift = memory.data();
    float* const sum = shift + width;
    float* const square = sum + width;
    // The mean of the first rows is near enough to the block's that a mean far from 0 does not swallow the variance.
    const auto& work = rowWork<Value>();
    const std::int64_t first = std::min<std::int64_t>(rows, 8);
    work.addSquares(maps, {first, channels}, shift, sum, square);
    for (std::size_t c = 0; c < width; ++c) shift[c] = std::exchange(sum[c], 0.0F) / static_cast<float>(first);
    std::fill_n(square, width, 0.0F);
    work.addSquares(maps, {rows, channels}, shift, sum, square);
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

template <class Value>
Statistics statistics(const Value* maps, MapRows size) {
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

template <class Value>
void normalise(const Value* maps, MapRows size, const ChannelNorm& norm, Value* result) {
    forEachBlock(size, false, [&](std::int64_t, std::int64_t begin, std::int64_t end) {
        const std::int64_t at = begin * size.channels;
        rowWork<Value>().normalise(maps + at, {end - begin, size.channels}, norm, result + at);
    });
}

template <class Value>
GradientSums gradientSums(const Value* maps, const Value* gradient, MapRows size, const ChannelNorm& norm) {
    const auto channels = static_cast<std::size_t>(size.channels);
    std::vector<float> sums(static_cast<std::size_t>(blocksOf(size)) * channels * 2);
    forEachBlock(size, true, [&](std::int64_t block, std::int64_t begin, std::int64_t end) {
        float* const plain = &sums[static_cast<std::size_t>(block) * channels * 2];
        float* const withMaps = plain + channels;
        const std::int64_t at = begin * size.channels;
        rowWork<Value>().addGradients(maps + at, gradient + at, {end - begin, size.channels}, norm, plain, withMaps);
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

template <class Value>
void inputGradient(const Value* maps, const Value* gradient, MapRows size, const ChannelNorm& norm,
                   const InputGradient& by, Value* result) {
    forEachBlock(size, false, [&](std::int64_t, std::int64_t begin, std::int64_t end) {
        const std::int64_t at = begin * size.channels;
        const MapRows block{end - begin, size.channels};
        rowWork<Value>().inputGradient(maps + at, gradient + at, block, norm, by, result + at);
    });
}

template Statistics statistics(const float*, MapRows);
template Statistics statistics(const std::uint16_t*, MapRows);
template void normalise(const float*, MapRows, const ChannelNorm&, float*);
template void normalise(const std::uint16_t*, MapRows, const ChannelNorm&, std::uint16_t*);
template GradientSums gradientSums(const float*, const float*, MapRows, const ChannelNorm&);
template GradientSums gradientSums(const std::uint16_t*, const std::uint16_t*, MapRows, const ChannelNorm&);
template void inputGradient(const float*, const float*, MapRows, const ChannelNorm&, const InputGradient&, float*);
template void inputGradient(const std::uint16_t*, const std::uint16_t*, MapRows, const ChannelNorm&,
                            const InputGradient&, std::uint16_t*);

}  // namespace lesion::nn
