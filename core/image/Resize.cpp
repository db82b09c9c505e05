#include "core/image/Resize.h"

#include "core/image/WeightedSums.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

namespace lesion {

namespace {

constexpr std::size_t block = 16;  // bytes at once

/// For each output position the input positions that count and their fixed-point weights, in pairs; behind them follow
/// weights of 0.
struct Weights {
    std::vector<int> first;
    std::vector<int> count;
    std::vector<WeightPair> pairs;  ///< `stride` a position
    std::size_t stride = 0;
    int longest = 0;  ///< pairs that some position needs

    const WeightPair* at(int position) const { return pairs.data() + static_cast<std::size_t>(position) * stride; }
    int end() const { return first.back() + count.back(); }
};

/// A triangle as wide as the reduction, sampled at pixel centres. In double, step by step as Pillow does, because a
/// weight that rounds differently is a pixel that differs.
Weights triangleWeights(int inSize, int outSize) {
    const double scale = static_cast<double>(inSize) / outSize;
    const double support = std::max(scale, 1.0);
    const double slope = 1.0 / support;
    const std::size_t most = static_cast<std::size_t>(std::ceil(support)) * 2 + 1;
    Weights weights;
    weights.stride = (most + 1) / 2;
    weights.pairs.resize(weights.stride * static_cast<std::size_t>(outSize));
    std::vector<double> exact(most);
    for (int out = 0; out < outSize; ++out) {
        const double centre = (out + 0.5) * scale;
        const int first = std::max(0, static_cast<int>(centre - support + 0.5));
        const int count = std::min(inSize, static_cast<int>(centre + support + 0.5)) - first;
        double total = 0;
        for (int i = 0; i < count; ++i) {
            const double distance = std::abs((i + first - centre + 0.5) * slope);
            exact[static_cast<std::size_t>(i)] = distance < 1.0 ? 1.0 - distance : 0.0;
            total += exact[static_cast<std::size_t>(i)];
        }
        auto* pairs = weights.pairs.data() + static_cast<std::size_t>(out) * weights.stride;
        for (int i = 0; i < count; ++i) {
            const auto weight = static_cast<std::int32_t>(0.5 + exact[static_cast<std::size_t>(i)] / total *
                                                                    (1 << WeightPair::precision));
            pairs[i / 2].set(i % 2, weight);
        }
        weights.first.push_back(first);
        weights.count.push_back(count);
        weights.longest = std::max(weights.longest, (count + 1) / 2);
    }
    return weights;
}

/// Sixteen values of an output row from rows `stride` bytes apart.
cv::v_uint8x16 resizeBlock(const std::uint8_t* in, std::size_t stride, const WeightPair* pair, int count) {
    WeightedSums sums[4];
    for (int i = 0; i < count; i += 2, in += 2 * stride, ++pair) {
        cv::v_uint8x16 mixed[2];
        cv::v_zip(cv::v_load(in), cv::v_load(i + 1 < count ? in + stride : in), mixed[0], mixed[1]);
        for (int part = 0; part < 2; ++part) {
            sums[2 * part].add(cv::v_expand_low(mixed[part]), *pair);
            sums[2 * part + 1].add(cv::v_expand_high(mixed[part]), *pair);
        }
    }
    return cv::v_pack_u(cv::v_pack(sums[0].levels(), sums[1].levels()), cv::v_pack(sums[2].levels(), sums[3].levels()));
}

/// Rows with room behind each, so that whole blocks can be read and written.
struct Rows {
    Rows(int count, int width)
        : stride((static_cast<std::size_t>(width) * 3 + 2 * block - 1) / block * block),
          bytes(static_cast<std::size_t>(count) * stride) {}
    std::uint8_t* row(int index) { return bytes.data() + static_cast<std::size_t>(index) * stride; }
    std::size_t stride;
    std::vector<std::uint8_t> bytes;
};

/// Rows `begin` to `end` of the input at the new width.
Rows resizeHorizontally(const cv::Mat& rgb, int width, int begin, int end) {
    Rows out(end - begin, width);
    const auto length = static_cast<std::size_t>(rgb.cols) * 3;
    if (rgb.cols == width) {
        for (int y = begin; y < end; ++y) std::memcpy(out.row(y - begin), rgb.ptr<std::uint8_t>(y), length);
        return out;
    }
    const auto weights = triangleWeights(rgb.cols, width);
    // As many pairs for each pixel, because a number that changes costs more than products with 0.
    const RowWeights all{weights.first.data(), weights.pairs.data(), weights.stride, weights.longest, width};
    std::vector<std::uint8_t> padded(length + static_cast<std::size_t>(weights.longest) * 6 + block);
    for (int y = begin; y < end; ++y) {
        std::memcpy(padded.data(), rgb.ptr<std::uint8_t>(y), length);
        pixelWork().resizeRow(padded.data(), out.row(y - begin), all);
    }
    return out;
}

/// `rows` begins with input row `begin`.
void resizeVertically(Rows& rows, int begin, const Weights& weights, cv::Mat& out) {
    const auto length = static_cast<std::size_t>(out.cols) * 3;
    for (int y = 0; y < out.rows; ++y) {
        const auto* from = rows.row(weights.first[static_cast<std::size_t>(y)] - begin);
        const int count = weights.count[static_cast<std::size_t>(y)];
        auto* to = out.ptr<std::uint8_t>(y);
        std::size_t x = 0;
        for (; x + block <= length; x += block)
            cv::v_store(to + x, resizeBlock(from + x, rows.stride, weights.at(y), count));
        if (x == length) continue;
        std::uint8_t rest[block];
        cv::v_store(rest, resizeBlock(from + x, rows.stride, weights.at(y), count));
        std::memcpy(to + x, rest, length - x);
    }
}

}  // namespace

cv::Mat resizeAntialiased(const cv::Mat& rgb, cv::Size size) {
    assert(rgb.type() == CV_8UC3 && !rgb.empty() && size.width > 0 && size.height > 0);
    if (rgb.size() == size) return rgb;
    cv::Mat out(size, CV_8UC3);
    if (rgb.rows == size.height) {
        auto rows = resizeHorizontally(rgb, size.width, 0, rgb.rows);
        for (int y = 0; y < out.rows; ++y)
            std::memcpy(out.ptr<std::uint8_t>(y), rows.row(y), static_cast<std::size_t>(out.cols) * 3);
        return out;
    }
    const auto vertical = triangleWeights(rgb.rows, size.height);
    auto rows = resizeHorizontally(rgb, size.width, vertical.first.front(), vertical.end());
    resizeVertically(rows, vertical.first.front(), vertical, out);
    return out;
}

}  // namespace lesion
