#pragma once

#include <cstddef>
#include <opencv2/core.hpp>
#include <span>

namespace lesion {

/// 8-bit RGB of the commonest kind of dermatoscopic photograph: baseline JPEG, YCbCr without subsampling, one scan, no
/// restart markers. The same pixels as libjpeg's to the bit, in half the time: at the quality that such archives keep,
/// nine tenths of decoding are Huffman codes, and libjpeg looks each up in two steps where one does. Empty for every
/// other file and for one with anything amiss, which the general decoder then judges. Thread-safe.
cv::Mat decodeBaselineJpeg(std::span<const std::byte> file);

}  // namespace lesion
