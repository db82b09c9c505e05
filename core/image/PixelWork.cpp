#include "core/image/PixelWork.h"

#include "core/image/WeightedSums.h"

#include <cstring>

namespace lesion {
namespace {

using Words = cv::v_int16x8;
using Quads = cv::v_int32x4;

void zip(const Words& a, const Words& b, Words& low, Words& high) {
    cv::v_zip(a, b, low, high);
}
Quads products(const Words& words, int first, int second) {
    const auto pair = static_cast<std::uint32_t>(first & 0xFFFF) | static_cast<std::uint32_t>(second) << 16;
    return cv::v_dotprod(words, cv::v_reinterpret_as_s16(cv::v_setall_u32(pair)));
}
Quads plus(const Quads& a, const Quads& b) {
    return sum(a, b);
}
Quads minus(const Quads& a, const Quads& b) {
    return difference(a, b);
}
Words add(const Words& a, const Words& b) {
    return sum(a, b);
}
Words subtract(const Words& a, const Words& b) {
    return difference(a, b);
}
template <int bits>
Words rounded(const Quads& low, const Quads& high) {
    return cv::v_rshr_pack<bits>(low, high);
}

}  // namespace
}  // namespace lesion

#include "core/image/BlockTransform.inl"

namespace lesion {
namespace {

void inverseTransform(std::int16_t* coefficients, std::int8_t* samples, int stride) {
    for (int half = 0; half < 2; ++half, coefficients += 8, samples += 8) {
        const auto take = [coefficients](int row) {
            const auto words = cv::v_load_aligned(coefficients + std::ptrdiff_t{16} * row);
            cv::v_store_aligned(coefficients + std::ptrdiff_t{16} * row, cv::v_setzero_s16());
            return words;
        };
        Words rows[8] = {take(0), take(1), take(2), take(3), take(4), take(5), take(6), take(7)};
        transformBlocks(rows);
        for (std::ptrdiff_t i = 0; i < 8; ++i) cv::v_store_low(samples + i * stride, cv::v_pack(rows[i], rows[i]));
    }
}

void convertToRgb(const std::int8_t* y, const std::int8_t* cb, const std::int8_t* cr, std::uint8_t* rgb, int width) {
    for (int x = 0; x < width; x += 16, rgb += 48) {
        const auto part = [&](int from) {
            return colours(sum(cv::v_load_expand(y + from), cv::v_setall_s16(128)), cv::v_load_expand(cb + from),
                           cv::v_load_expand(cr + from));
        };
        const auto low = part(x);
        const auto high = part(x + 8);
        cv::v_store_interleave(rgb, cv::v_pack_u(low.red, high.red), cv::v_pack_u(low.green, high.green),
                               cv::v_pack_u(low.blue, high.blue));
    }
}

void resizeRow(const std::uint8_t* in, std::uint8_t* out, RowWeights weights) {
    const auto* pairs = weights.pairs;
    for (int x = 0; x < weights.width; ++x, out += 3, pairs += weights.stride) {
        const auto* pixels = in + std::ptrdiff_t{3} * weights.first[x];
        WeightedSums sums;
        for (int i = 0; i < weights.count; ++i, pixels += 6) {
            cv::v_uint8x16 mixed, unused;
            cv::v_zip(cv::v_load_low(pixels), cv::v_load_low(pixels + 3), mixed, unused);
            sums.add(cv::v_expand_low(mixed), pairs[i]);
        }
        const auto words = cv::v_pack(sums.levels(), cv::v_setzero_s32());
        const std::int32_t pixel = cv::v_reinterpret_as_s32(cv::v_pack_u(words, words)).get0();
        std::memcpy(out, &pixel, sizeof(pixel));
    }
}

constexpr PixelWork work{inverseTransform, convertToRgb, resizeRow};

}  // namespace

#ifdef LESION_LONG_VECTORS
const PixelWork& pixelWork256();  // of PixelWork256.cpp
#endif

const std::vector<PixelWork>& pixelWorks() {
    static const std::vector<PixelWork> works = [] {
        std::vector<PixelWork> all{work};
#ifdef LESION_LONG_VECTORS
        if (cv::checkHardwareSupport(CV_CPU_AVX2)) all.push_back(pixelWork256());
#endif
        return all;
    }();
    return works;
}

}  // namespace lesion
