#pragma once

#include "core/image/Lanes.h"
#include "core/image/PixelWork.h"

namespace lesion {

/// Four sums of products with weights, exact.
struct WeightedSums {
    cv::v_int32x4 high = cv::v_setzero_s32();
    cv::v_int32x4 low = cv::v_setall_s32(1 << (WeightPair::precision - 1));

    void add(const cv::v_uint16x8& values, const WeightPair& weights) {
        const auto pairs = cv::v_reinterpret_as_s16(values);
        high = cv::v_dotprod(pairs, cv::v_load_aligned(weights.high), high);
        low = cv::v_dotprod(pairs, cv::v_load_aligned(weights.low), low);
    }
    /// Rounded to whole levels. Weights are not negative and sum to 1 but for rounding: only 255 can be passed, which
    /// packing to bytes cuts.
    cv::v_int32x4 levels() const {
        return cv::v_shr<WeightPair::precision>(sum(cv::v_shl<WeightPair::lowBits>(high), low));
    }
};

}  // namespace lesion
