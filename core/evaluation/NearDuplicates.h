#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/Split.h"

#include <array>
#include <cstdint>
#include <opencv2/core.hpp>
#include <vector>

namespace lesion {

/// What is left of an image when light, size and compression are taken away: signs of the low frequencies of its
/// 32x32 grey copy (pHash, Zauner 2010), 64 bits for the image as it is and for its seven turned and mirrored copies.
struct PerceptualHash {
    std::array<std::uint64_t, 8> bits{};
};
PerceptualHash perceptualHash(const cv::Mat& rgb);
/// Bits that differ at the best of the eight positions (0 … 64).
int distance(const PerceptualHash& first, const PerceptualHash& second);

/// Two photographs of lesions that the data set calls different, and that look the same.
struct NearDuplicate {
    int first = 0;  ///< sample indices, first < second
    int second = 0;
    int distance = 0;
    double likeness = 0;  ///< correlation of their fine detail at that position (-1 … 1)
};
/// A hash alone takes every small dark spot in the middle of light skin for the same one: the pair's detail (what a
/// blur takes away from the 32x32 grey copies) must agree too.
struct NearDuplicateOptions {
    int largestDistance = 8;
    double leastLikeness = 0.95;  ///< copies have 0.98 and more, the likest others of HAM10000 0.92
};
/// Decodes every image once with all cores, then compares all pairs; the nearest first. An image that cannot be decoded
/// has no duplicates. Errors: Stopped.
Result<std::vector<NearDuplicate>> findNearDuplicates(const Dataset& dataset, const NearDuplicateOptions& options = {},
                                                      const StopToken& stop = {}, const Progress& progress = {});

/// Photographs of `part` that have a near-duplicate in training.
int countAcross(const std::vector<NearDuplicate>& pairs, const Split& split, Part part);

}  // namespace lesion
