#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <string>

namespace lesion {

/// How light the skin around a lesion is: the individual typology angle atan((L* - 50) / b*) in degrees (Chardon et al.
/// 1991) of the median of skin pixels in a ring at the image's edge; the lesion, hair, ink, glare and a vignette are
/// left out. L* and b* are CIELAB of sRGB under D65, 2° observer. Dermoscopes light and white-balance differently, so
/// it is an estimate: `spread` is the interquartile range of the ring's pixels in degrees.
struct SkinTone {
    double angle = 0;
    double spread = 0;
    int pixels = 0;  ///< that the median is of, at the size at which it is measured (longest side 200)
};

/// `rgb`: CV_8UC3. Empty where too little skin shows (fewer than 2 % of the pixels), or where a violet cast (median b*
/// below 4, about half of HAM10000) has taken the skin's colour away. Any thread.
std::optional<SkinTone> estimateSkinTone(const cv::Mat& rgb);

/// very light (> 55), light (> 41), intermediate (> 28), tan (> 10), brown (> -30), dark.
std::string skinToneGroup(double angle);

}  // namespace lesion
