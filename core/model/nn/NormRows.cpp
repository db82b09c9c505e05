#include "core/model/nn/NormRows.h"

#include <algorithm>
#include <opencv2/core/utility.hpp>

namespace lesion::nn {

// Of NormRows.inl, in one source file each.
const RowWork<float>& shortestRows(float);
const RowWork<std::uint16_t>& shortestRows(std::uint16_t);
#ifdef LESION_LONG_ROWS
const RowWork<float>& rows256(float);
const RowWork<std::uint16_t>& rows256(std::uint16_t);
const RowWork<float>& rows512(float);
const RowWork<std::uint16_t>& rows512(std::uint16_t);
#endif

Lanes longestLanes() {
#ifdef LESION_LONG_ROWS
    static const Lanes longest = cv::checkHardwareSupport(CV_CPU_AVX512_SKX) ? Lanes::Bits512
                                 : cv::checkHardwareSupport(CV_CPU_AVX2)     ? Lanes::Bits256
                                                                             : Lanes::Shortest;
    return longest;
#else
    return Lanes::Shortest;
#endif
}

template <class Value>
const RowWork<Value>& rowWork([[maybe_unused]] Lanes lanes) {
#ifdef LESION_LONG_ROWS
    if (lanes == Lanes::Bits512) return rows512(Value{});
    if (lanes == Lanes::Bits256) return rows256(Value{});
#endif
    return shortestRows(Value{});
}

template <class Value>
const RowWork<Value>& rowWork() {
    return rowWork<Value>(sizeof(Value) == sizeof(float) ? std::min(longestLanes(), Lanes::Bits256) : longestLanes());
}

template const RowWork<float>& rowWork<float>(Lanes);
template const RowWork<float>& rowWork<float>();
template const RowWork<std::uint16_t>& rowWork<std::uint16_t>(Lanes);
template const RowWork<std::uint16_t>& rowWork<std::uint16_t>();

}  // namespace lesion::nn
