#include "core/image/Resize.h"

#include "core/image/Lanes.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

namespace lesion {

namespace {

constexpr int precision = 22;  // 32 bits less 8 of a pixel less 2 of head room, as Pillow has it
constexpr int lowBits = 11;    // a weight in two halves, because 16-bit products are what processors do many of at once
constexpr std::int32_t half = 1 << (precision - 1);
constexpr std::size_t block = 16;  // bytes at once

/// Two neighbouring weights in halves, as what four pairs of 16-bit values are multiplied with.
struct WeightPair {
    alignas(16) std::int16_t high[8] = {};
    alignas(16) std::int16_t low[8] = {};

    void set(int which, std::int32_t weight) {
        for (int i = which; i < 8; i += 2) {
            high[i] = static_cast<std::int16_t>(weight >> lowBits);
            low[i] = static_cast<std::int16_t>(weight & ((1 << lowBits) - 1));
        }
    }
};

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
            const auto weight =
                static_cast<std::int32_t>(0.5 + exact[static_cast<std::size_t>(i)] / total * (1 << precision));
            pairs[i / 2].set(i % 2, weight);
        }
        weights.first.push_back(first);
        weights.count.push_back(count);
        weights.longest = std::max(weights.longest, (count + 1) / 2);
    }
    return weights;
}

/// Four sums of products, exact.
struct Sums {
    cv::v_int32x4 high = cv::v_setzero_s32();
    cv::v_int32x4 low = cv::v_setall_s32(half);

    void add(const cv::v_uint16x8& values, const cv::v_int16x8& highWeights, const cv::v_int16x8& lowWeights) {
        const auto pairs = cv::v_reinterpret_as_s16(values);
        high = cv::v_dotprod(pairs, highWeights, high);
        low = cv::v_dotprod(pairs, lowWeights, low);
    }
    /// Rounded to whole levels. Weights are not negative and sum to 1 but for rounding: only 255 can be passed, which
    /// packing to bytes cuts.
    cv::v_int32x4 levels() const { return cv::v_shr<precision>(sum(cv::v_shl<lowBits>(high), low)); }
};

/// Takes as many pairs for each pixel, because a number that changes costs more than products with 0. `in` may be read
/// so far beyond its end, and `out` written a byte beyond.
void resizeRow(const std::uint8_t* in, std::uint8_t* out, int outWidth, const Weights& weights) {
    for (int x = 0; x < outWidth; ++x, out += 3) {
        const auto* pixels = in + std::ptrdiff_t{3} * weights.first[static_cast<std::size_t>(x)];
        const auto* pair = weights.at(x);
        Sums sums;
        for (int i = 0; i < weights.longest; ++i, pixels += 6, ++pair) {
            cv::v_uint8x16 mixed, unused;
            cv::v_zip(cv::v_load_low(pixels), cv::v_load_low(pixels + 3), mixed, unused);
            sums.add(cv::v_expand_low(mixed), cv::v_load_aligned(pair->high), cv::v_load_aligned(pair->low));
        }
        const auto words = cv::v_pack(sums.levels(), cv::v_setzero_s32());
        const std::int32_t pixel = cv::v_reinterpret_as_s32(cv::v_pack_u(words, words)).get0();
        std::memcpy(out, &pixel, sizeof(pixel));
    }
}

/// Sixteen values of an output row from rows `stride` bytes apart.
cv::v_uint8x16 resizeBlock(const std::uint8_t* in, std::size_t stride, const WeightPair* pair, int count) {
    Sums sums[4];
    for (int i = 0; i < count; i += 2, in += 2 * stride, ++pair) {
        const auto high = cv::v_load_aligned(pair->high);
        const auto low = cv::v_load_aligned(pair->low);
        cv::v_uint8x16 mixed[2];
        cv::v_zip(cv::v_load(in), cv::v_load(i + 1 < count ? in + stride : in), mixed[0], mixed[1]);
        for (int part = 0; part < 2; ++part) {
            sums[2 * part].add(cv::v_expand_low(mixed[part]), high, low);
            sums[2 * part + 1].add(cv::v_expand_high(mixed[part]), high, low);
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
    std::vector<std::uint8_t> padded(length + static_cast<std::size_t>(weights.longest) * 6 + block);
    for (int y = begin; y < end; ++y) {
        std::memcpy(padded.data(), rgb.ptr<std::uint8_t>(y), length);
        resizeRow(padded.data(), out.row(y - begin), width, weights);
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
