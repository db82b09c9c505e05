#pragma once

#include <cstdint>

namespace lesion {

/// The arithmetic of baseline JPEG behind its Huffman codes, to the bit as libjpeg has it.

/// Inverse cosine transform of 8 x 8 dequantised coefficients in rows (Loeffler, Ligtenberg and Moschytz 1989, as
/// libjpeg's accurate integer method: 13-bit constants, 2 bits kept between the passes). Coefficients within ±2048.
/// Writes 8 rows of 8 samples less 128, `stride` bytes apart.
void inverseTransform(const std::int16_t* coefficients, std::int8_t* samples, int stride);

/// YCbCr, each less 128, to RGB by JFIF's matrix in 16-bit fixed point. `width` is a multiple of 16.
void convertToRgb(const std::int8_t* y, const std::int8_t* cb, const std::int8_t* cr, std::uint8_t* rgb, int width);

}  // namespace lesion
