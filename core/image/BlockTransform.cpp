#include "core/image/BlockTransform.h"

#include "core/image/Lanes.h"

#include <cstddef>

namespace lesion {

namespace {

using Words = cv::v_int16x8;

/// 8 values of 32 bits.
struct Wide {
    cv::v_int32x4 low, high;
};

Wide operator+(const Wide& a, const Wide& b) {
    return {sum(a.low, b.low), sum(a.high, b.high)};
}
Wide operator-(const Wide& a, const Wide& b) {
    return {difference(a.low, b.low), difference(a.high, b.high)};
}

/// Pairs of values from two vectors, to be multiplied with pairs of factors.
struct Pairs {
    Words low, high;
    Pairs(const Words& a, const Words& b) { cv::v_zip(a, b, low, high); }
    Wide times(int first, int second) const {
        const auto pair = static_cast<std::uint32_t>(first & 0xFFFF) | static_cast<std::uint32_t>(second) << 16;
        const auto factors = cv::v_reinterpret_as_s16(cv::v_setall_u32(pair));
        return {cv::v_dotprod(low, factors), cv::v_dotprod(high, factors)};
    }
};

/// One pass over 8 columns at once; `v[k]` holds the kth value of each. libjpeg's names and constants (times 2^13).
template <int shift>
void pass(Words (&v)[8]) {
    const Pairs outer(v[0], v[4]);
    const Pairs inner(v[2], v[6]);
    const Wide tmp2 = inner.times(4433, 4433 - 15137);
    const Wide tmp3 = inner.times(4433 + 6270, 4433);
    const Wide sum0 = outer.times(8192, 8192);
    const Wide sum1 = outer.times(8192, -8192);
    const Wide even[4] = {sum0 + tmp3, sum1 + tmp2, sum1 - tmp2, sum0 - tmp3};

    const Pairs z(sum(v[7], v[3]), sum(v[5], v[1]));
    const Wide z3 = z.times(9633 - 16069, 9633);
    const Wide z4 = z.times(9633, 9633 - 3196);
    const Pairs ends(v[7], v[1]);
    const Pairs middle(v[5], v[3]);
    const Wide odd[4] = {ends.times(-7373, 12299 - 7373) + z4, middle.times(-20995, 25172 - 20995) + z3,
                         middle.times(16819 - 20995, -20995) + z4, ends.times(2446 - 7373, -7373) + z3};
    for (int i = 0; i < 4; ++i) {
        const Wide first = even[i] + odd[i];
        const Wide last = even[i] - odd[i];
        v[i] = cv::v_rshr_pack<shift>(first.low, first.high);
        v[7 - i] = cv::v_rshr_pack<shift>(last.low, last.high);
    }
}

void transpose(Words (&v)[8]) {
    for (int round = 0; round < 3; ++round) {
        Words mixed[8];
        for (int i = 0; i < 4; ++i) cv::v_zip(v[i], v[i + 4], mixed[2 * i], mixed[2 * i + 1]);
        for (int i = 0; i < 8; ++i) v[i] = mixed[i];
    }
}

/// ((factors · pairs) + 2^15) >> 16.
Words rounded(const Pairs& pairs, int first, int second) {
    const Wide product = pairs.times(first, second);
    return cv::v_rshr_pack<16>(product.low, product.high);
}

}  // namespace

void inverseTransform(const std::int16_t* coefficients, std::int8_t* samples, int stride) {
    Words v[8];
    for (int i = 0; i < 8; ++i) v[i] = cv::v_load(coefficients + std::ptrdiff_t{8} * i);
    pass<11>(v);
    transpose(v);
    pass<18>(v);
    transpose(v);
    for (int i = 0; i < 8; ++i, samples += stride) cv::v_store_low(samples, cv::v_pack(v[i], v[i]));
}

void convertToRgb(const std::int8_t* y, const std::int8_t* cb, const std::int8_t* cr, std::uint8_t* rgb, int width) {
    const auto middle = cv::v_setall_s16(128);
    for (int x = 0; x < width; x += 16) {
        Words red[2], green[2], blue[2];
        for (int part = 0; part < 2; ++part) {
            const auto at = x + 8 * part;
            const auto light = sum(cv::v_load_expand(y + at), middle);
            const auto b = cv::v_load_expand(cb + at);
            const auto r = cv::v_load_expand(cr + at);
            // 1.402 = 1 + 26345/65536, 1.772 = 2 - 14942/65536, 0.34414 = 22554/65536, 0.71414 = 1 - 18734/65536.
            const Pairs both(b, r);
            red[part] = sum(sum(light, r), rounded(both, 0, 26345));
            green[part] = sum(difference(light, r), rounded(both, -22554, 18734));
            blue[part] = sum(sum(light, sum(b, b)), rounded(both, -14942, 0));
        }
        cv::v_store_interleave(rgb + std::ptrdiff_t{3} * x, cv::v_pack_u(red[0], red[1]),
                               cv::v_pack_u(green[0], green[1]), cv::v_pack_u(blue[0], blue[1]));
    }
}

}  // namespace lesion
