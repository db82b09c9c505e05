#include "core/image/AffineSampling.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <opencv2/core/hal/intrin.hpp>
#include <vector>

namespace lesion {

namespace {

constexpr int weightBits = 14;  // a pair of weights sums to 2^14 and fits 16-bit products
constexpr int heldBits = 7;     // kept of a row's result: 255 * 2^7 fits 16 bits

/// One more pixel on the right and below, a copy of the edge: then every pixel has its neighbours. Bytes behind it may
/// be read in eights.
struct Padded {
    explicit Padded(const cv::Mat& rgb)
        : stride(3 * (rgb.cols + 1)),
          bytes(static_cast<std::size_t>(stride) * (static_cast<std::size_t>(rgb.rows) + 1) + 8) {
        const auto length = static_cast<std::size_t>(rgb.cols) * 3;
        for (int y = 0; y <= rgb.rows; ++y) {
            auto* row = bytes.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(stride);
            std::memcpy(row, rgb.ptr<std::uint8_t>(std::min(y, rgb.rows - 1)), length);
            std::memcpy(row + length, row + length - 3, 3);
        }
    }
    int stride;
    std::vector<std::uint8_t> bytes;
};

/// For each pixel of an output row the place of its left upper neighbour and the weights of right and lower ones, as
/// pairs of 16 bits (near in the low half, far in the high one).
struct RowPlaces {
    explicit RowPlaces(int width) {
        const auto whole = static_cast<std::size_t>((width + 3) / 4 * 4);  // groups of four
        for (auto* list : {&offset, &across, &down}) list->resize(whole, 0);
    }
    void find(const AffineMap& map, int y, cv::Size size, int stride);

    std::vector<std::int32_t> offset;
    std::vector<std::int32_t> across;
    std::vector<std::int32_t> down;
};

std::int32_t weightPair(float fraction) {
    const auto far = static_cast<std::int32_t>(fraction * (1 << weightBits) + 0.5F);
    return (far << 16) | ((1 << weightBits) - far);
}

/// Plain arithmetic without branches: the compiler makes vector instructions of it.
void RowPlaces::find(const AffineMap& map, int y, cv::Size size, int stride) {
    const auto lastRow = static_cast<float>(size.height - 1);
    const auto lastColumn = static_cast<float>(size.width - 1);
    const auto row0 = static_cast<float>(map.rowFromRow * y + map.rowOffset);
    const auto column0 = static_cast<float>(map.columnFromRow * y + map.columnOffset);
    const auto rowStep = static_cast<float>(map.rowFromColumn);
    const auto columnStep = static_cast<float>(map.columnFromColumn);
    auto* const offsets = offset.data();
    auto* const acrosses = across.data();
    auto* const downs = down.data();
    for (int x = 0; x < size.width; ++x) {
        float row = row0 + rowStep * static_cast<float>(x);
        float column = column0 + columnStep * static_cast<float>(x);
        row = row > 0.F ? row : 0.F;
        row = row < lastRow ? row : lastRow;
        column = column > 0.F ? column : 0.F;
        column = column < lastColumn ? column : lastColumn;
        const auto top = static_cast<std::int32_t>(row);
        const auto left = static_cast<std::int32_t>(column);
        offsets[x] = top * stride + left * 3;
        acrosses[x] = weightPair(column - static_cast<float>(left));
        downs[x] = weightPair(row - static_cast<float>(top));
    }
}

/// Two neighbouring pixels weighted: red, green, blue and nothing of use, times 2^weightBits.
inline cv::v_int32x4 acrossPixels(const std::uint8_t* pixels, const cv::v_int16x8& weights) {
    cv::v_uint8x16 pairs, unused;
    cv::v_zip(cv::v_load_low(pixels), cv::v_load_low(pixels + 3), pairs, unused);
    return cv::v_dotprod(cv::v_reinterpret_as_s16(cv::v_expand_low(pairs)), weights);
}

/// One output pixel times 2^(weightBits + heldBits).
inline cv::v_int32x4 pixel(const std::uint8_t* from, int stride, std::int32_t across, std::int32_t down) {
    const auto weights = cv::v_reinterpret_as_s16(cv::v_setall_s32(across));
    const auto rows =
        cv::v_rshr_pack<weightBits - heldBits>(acrossPixels(from, weights), acrossPixels(from + stride, weights));
    cv::v_int16x8 pairs, unused;
    cv::v_zip(rows, cv::v_rotate_right<4>(rows), pairs, unused);
    return cv::v_dotprod(pairs, cv::v_reinterpret_as_s16(cv::v_setall_s32(down)));
}

/// Four pixels side by side, each with a byte of no use behind it.
inline cv::v_uint8x16 fourPixels(const Padded& from, const RowPlaces& places, int x) {
    constexpr int shift = weightBits + heldBits;
    cv::v_int32x4 values[4];
    for (int i = 0; i < 4; ++i) {
        const auto place = static_cast<std::size_t>(x + i);
        values[i] =
            pixel(from.bytes.data() + places.offset[place], from.stride, places.across[place], places.down[place]);
    }
    return cv::v_pack_u(cv::v_rshr_pack<shift>(values[0], values[1]), cv::v_rshr_pack<shift>(values[2], values[3]));
}

void sampleRow(const Padded& from, const RowPlaces& places, std::uint8_t* to, int width) {
    alignas(16) std::uint8_t four[16];
    int x = 0;
    for (; x + 5 < width; x += 4, to += 12) {
        cv::v_store_aligned(four, fourPixels(from, places, x));
        for (int i = 0; i < 4; ++i) std::memcpy(to + 3 * i, four + 4 * i, 4);  // the next pixel mends the fourth byte
    }
    for (; x < width; x += 4, to += 12) {
        cv::v_store_aligned(four, fourPixels(from, places, x));
        for (int i = 0; i < std::min(4, width - x); ++i) std::memcpy(to + 3 * i, four + 4 * i, 3);
    }
}

}  // namespace

cv::Mat sampleAffine(const cv::Mat& rgb, const AffineMap& map) {
    const Padded padded(rgb);
    RowPlaces places(rgb.cols);
    cv::Mat out(rgb.size(), CV_8UC3);
    for (int y = 0; y < out.rows; ++y) {
        places.find(map, y, rgb.size(), padded.stride);
        sampleRow(padded, places, out.ptr<std::uint8_t>(y), out.cols);
    }
    return out;
}

}  // namespace lesion
