#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lesion {

/// Two neighbouring weights of a resize in 22 bits' fixed point (32 less 8 of a pixel less 2 of head room, as Pillow
/// has it). Each is in two halves, because 16-bit products are what processors do many of at once, and there four
/// times, as what four pairs of values are multiplied with.
struct WeightPair {
    static constexpr int precision = 22;
    static constexpr int lowBits = 11;

    void set(int which, std::int32_t weight) {
        for (int i = which; i < 8; i += 2) {
            high[i] = static_cast<std::int16_t>(weight >> lowBits);
            low[i] = static_cast<std::int16_t>(weight & ((1 << lowBits) - 1));
        }
    }
    alignas(16) std::int16_t high[8] = {};
    alignas(16) std::int16_t low[8] = {};  ///< directly behind
};

/// The same number of weight pairs for each pixel of a row that comes out.
struct RowWeights {
    const int* first = nullptr;  ///< for each pixel the one of the input that its first weight is for
    const WeightPair* pairs = nullptr;
    std::size_t stride = 0;  ///< from a pixel's pairs to the next's
    int count = 0;           ///< pairs a pixel that are taken
    int width = 0;           ///< pixels that come out
};

/// The innermost loops between a JPEG's Huffman codes and the pixels that a network is given. They are written for the
/// vectors of every processor and again for longer ones, because the program runs everywhere; all give the same bits.
struct PixelWork {
    /// Inverse cosine transform of two neighbouring blocks of 8 x 8 dequantised coefficients, to the bit as libjpeg has
    /// it (Loeffler, Ligtenberg and Moschytz 1989 by its accurate integer method: 13-bit constants, 2 bits kept between
    /// the passes). `coefficients`: eight rows of 8 of the left and 8 of the right block, within ±2048, aligned to 32
    /// bytes; 0 afterwards, for the next blocks. Writes 8 rows of 16 samples less 128, `stride` bytes apart.
    void (*inverseTransform)(std::int16_t* coefficients, std::int8_t* samples, int stride);
    /// YCbCr, each less 128, to RGB by JFIF's matrix in 16-bit fixed point, to the bit as libjpeg has it. `width` is a
    /// multiple of 32.
    void (*convertToRgb)(const std::int8_t* y, const std::int8_t* cb, const std::int8_t* cr, std::uint8_t* rgb,
                         int width);
    /// One row of RGB to another width, rounded as Pillow does. May read 16 bytes behind what the last weight is for,
    /// and writes a byte beyond `out`.
    void (*resizeRow)(const std::uint8_t* in, std::uint8_t* out, RowWeights weights);
};

/// Every kind that this processor can run, the shortest vectors first.
const std::vector<PixelWork>& pixelWorks();

/// The fastest.
inline const PixelWork& pixelWork() {
    return pixelWorks().back();
}

}  // namespace lesion
