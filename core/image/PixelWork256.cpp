// Compiled for AVX2 where there is such a thing, and called where the processor has it. See BlockTransform.inl on what
// must not be called from here.
#ifdef LESION_LONG_VECTORS

#include "core/image/PixelWork.h"

#include <immintrin.h>
#include <cstring>

namespace lesion {
namespace {

using Words = __m256i;
using Quads = __m256i;

void zip(const Words& a, const Words& b, Words& low, Words& high) {
    low = _mm256_unpacklo_epi16(a, b);
    high = _mm256_unpackhi_epi16(a, b);
}
Quads products(const Words& words, int first, int second) {
    return _mm256_madd_epi16(words, _mm256_set1_epi32((first & 0xFFFF) | second * 65536));
}
Quads plus(const Quads& a, const Quads& b) {
    return _mm256_add_epi32(a, b);
}
Quads minus(const Quads& a, const Quads& b) {
    return _mm256_sub_epi32(a, b);
}
Words add(const Words& a, const Words& b) {
    return _mm256_adds_epi16(a, b);
}
Words subtract(const Words& a, const Words& b) {
    return _mm256_subs_epi16(a, b);
}
template <int bits>
Words rounded(const Quads& low, const Quads& high) {
    const auto half = _mm256_set1_epi32(1 << (bits - 1));
    return _mm256_packs_epi32(_mm256_srai_epi32(plus(low, half), bits), _mm256_srai_epi32(plus(high, half), bits));
}

}  // namespace
}  // namespace lesion

#include "core/image/BlockTransform.inl"

namespace lesion {
namespace {

__m128i* at(void* place) {
    return static_cast<__m128i*>(place);
}

void inverseTransform(std::int16_t* coefficients, std::int8_t* samples, int stride) {
    // Eight times in words: g++ makes of a loop a copy and a fill of memory, which take as long as the transform.
    const auto take = [coefficients](int row) {
        auto* const from = reinterpret_cast<__m256i*>(coefficients + 16 * row);
        const auto words = _mm256_load_si256(from);
        _mm256_store_si256(from, _mm256_setzero_si256());
        return words;
    };
    Words rows[8] = {take(0), take(1), take(2), take(3), take(4), take(5), take(6), take(7)};
    transformBlocks(rows);
    for (int i = 0; i < 8; i += 2, samples += 2 * stride) {
        // Of each half the left block is in the lower 16 bytes; then of each row.
        const auto two = _mm256_permute4x64_epi64(_mm256_packs_epi16(rows[i], rows[i + 1]), 0xD8);
        _mm_storeu_si128(at(samples), _mm256_castsi256_si128(two));
        _mm_storeu_si128(at(samples + stride), _mm256_extracti128_si256(two, 1));
    }
}

__m256i both(__m128i half) {
    return _mm256_broadcastsi128_si256(half);
}

/// 32 pixels from 32 values of each colour.
void storeInterleaved(std::uint8_t* rgb, __m256i red, __m256i green, __m256i blue) {
    red = _mm256_shuffle_epi8(red, both(_mm_setr_epi8(0, 11, 6, 1, 12, 7, 2, 13, 8, 3, 14, 9, 4, 15, 10, 5)));
    green = _mm256_shuffle_epi8(green, both(_mm_setr_epi8(5, 0, 11, 6, 1, 12, 7, 2, 13, 8, 3, 14, 9, 4, 15, 10)));
    blue = _mm256_shuffle_epi8(blue, both(_mm_setr_epi8(10, 5, 0, 11, 6, 1, 12, 7, 2, 13, 8, 3, 14, 9, 4, 15)));
    const auto second = both(_mm_setr_epi8(0, -1, 0, 0, -1, 0, 0, -1, 0, 0, -1, 0, 0, -1, 0, 0));
    const auto third = both(_mm_setr_epi8(0, 0, -1, 0, 0, -1, 0, 0, -1, 0, 0, -1, 0, 0, -1, 0));
    const auto mixed = [&](__m256i a, __m256i b, __m256i c) {
        return _mm256_blendv_epi8(_mm256_blendv_epi8(a, b, second), c, third);
    };
    const auto a = mixed(red, green, blue);
    const auto b = mixed(green, blue, red);
    const auto c = mixed(blue, red, green);
    auto* const to = reinterpret_cast<__m256i*>(rgb);
    _mm256_storeu_si256(to, _mm256_permute2x128_si256(a, b, 0x20));
    _mm256_storeu_si256(to + 1, _mm256_permute2x128_si256(c, a, 0x30));
    _mm256_storeu_si256(to + 2, _mm256_permute2x128_si256(b, c, 0x31));
}

Words expanded(const std::int8_t* samples) {
    return _mm256_cvtepi8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i*>(samples)));
}

void convertToRgb(const std::int8_t* y, const std::int8_t* cb, const std::int8_t* cr, std::uint8_t* rgb, int width) {
    const auto packed = [](const Words& low, const Words& high) {
        return _mm256_permute4x64_epi64(_mm256_packus_epi16(low, high), 0xD8);
    };
    for (int x = 0; x < width; x += 32, rgb += 96) {
        const auto part = [&](int from) {
            return colours(add(expanded(y + from), _mm256_set1_epi16(128)), expanded(cb + from), expanded(cr + from));
        };
        const auto low = part(x);
        const auto high = part(x + 16);
        storeInterleaved(rgb, packed(low.red, high.red), packed(low.green, high.green), packed(low.blue, high.blue));
    }
}

/// The upper and the lower halves of the weights beside each other.
void resizeRow(const std::uint8_t* in, std::uint8_t* out, RowWeights weights) {
    const auto pairsOfColours = both(_mm_setr_epi8(0, -1, 3, -1, 1, -1, 4, -1, 2, -1, 5, -1, -1, -1, -1, -1));
    constexpr int half = 1 << (WeightPair::precision - 1);
    const auto start = _mm256_setr_epi32(0, 0, 0, 0, half, half, half, half);
    const auto* factors = reinterpret_cast<const __m256i*>(weights.pairs);
    for (int x = 0; x < weights.width; ++x, out += 3, factors += weights.stride) {
        const auto* pixels = in + 3 * static_cast<std::ptrdiff_t>(weights.first[x]);
        auto sums = start;
        for (int i = 0; i < weights.count; ++i, pixels += 6) {
            const auto bytes = both(_mm_loadu_si128(reinterpret_cast<const __m128i*>(pixels)));
            const auto words = _mm256_shuffle_epi8(bytes, pairsOfColours);
            sums = plus(sums, _mm256_madd_epi16(words, _mm256_loadu_si256(factors + i)));
        }
        const auto high = _mm_slli_epi32(_mm256_castsi256_si128(sums), WeightPair::lowBits);
        const auto low = _mm256_extracti128_si256(sums, 1);
        const auto levels = _mm_srai_epi32(_mm_add_epi32(high, low), WeightPair::precision);
        const auto words = _mm_packs_epi32(levels, levels);
        const int pixel = _mm_cvtsi128_si32(_mm_packus_epi16(words, words));
        std::memcpy(out, &pixel, sizeof(pixel));
    }
}

constexpr PixelWork work{inverseTransform, convertToRgb, resizeRow};

}  // namespace

const PixelWork& pixelWork256();
const PixelWork& pixelWork256() {
    return work;
}

}  // namespace lesion

#endif
