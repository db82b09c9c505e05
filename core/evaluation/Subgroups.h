#pragma once

#include "core/evaluation/Assessment.h"

#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <vector>

namespace lesion {

/// How light the skin around a lesion is: the individual typology angle atan((L* - 50) / b*) in degrees, of the median
/// of skin pixels in a ring at the image's edge (hair, ink, vignette and the lesion left out by thresholds).
/// Dermoscopes light and white-balance differently, so it is an estimate: `spread` is the interquartile range of the
/// ring's pixels.
struct SkinTone {
    double angle = 0;
    double spread = 0;
    int pixels = 0;
};
/// 8-bit RGB. Empty where too little skin shows (fewer than 2 % of the pixels).
std::optional<SkinTone> estimateSkinTone(const cv::Mat& rgb);
/// very light (> 55), light (> 41), intermediate (> 28), tan (> 10), brown (> -30), dark (Chardon et al. 1991).
std::string skinToneGroup(double angle);

/// One value of an attribute for each row of the predictions, empty where it is not known.
struct Attribute {
    std::string name;
    std::vector<std::string> values;
};
/// sex, age (bands 0–19, 20–39, 40–59, 60–79, 80 and over), site, source, proof: those that the data set knows.
std::vector<Attribute> attributesOf(const Predictions& predictions, const Dataset& dataset);
/// Reads the images. Progress counts them. Errors: Stopped.
Result<Attribute> skinToneAttribute(const Predictions& predictions, const Dataset& dataset, const StopToken& stop,
                                    const Progress& progress);

/// Every value of every attribute, in the order given, judged with intervals as BootstrapOptions says.
Result<std::vector<Subgroup>> judgeSubgroups(const Predictions& predictions, const std::vector<Attribute>& attributes,
                                             const BootstrapOptions& options, const StopToken& stop = {});

}  // namespace lesion
