#pragma once

#include <opencv2/core/hal/intrin.hpp>
#include <opencv2/core/version.hpp>

namespace lesion {

/// Sums of vectors for both spellings of OpenCV's intrinsics: operators up to 4.8, functions from 4.9 on (the operators
/// went with 4.11). 16-bit sums stop at the ends of their range.
template <typename Vector>
inline Vector sum(const Vector& a, const Vector& b) {
#if CV_VERSION_MAJOR > 4 || CV_VERSION_MINOR >= 9
    return cv::v_add(a, b);
#else
    return a + b;
#endif
}
template <typename Vector>
inline Vector difference(const Vector& a, const Vector& b) {
#if CV_VERSION_MAJOR > 4 || CV_VERSION_MINOR >= 9
    return cv::v_sub(a, b);
#else
    return a - b;
#endif
}

}  // namespace lesion
