#pragma once

#include "core/base/Random.h"

#include <array>
#include <cstdint>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

namespace lesion::synthetic {

/// Amounts of what colours skin: melanin near the surface (brown), blood (red), melanin deep in the dermis (blue-grey)
/// and what hides all three (scar, scale, keratin: white). Light is absorbed exponentially, as in tissue, which makes
/// mixtures look right without a palette for each class.
using Pigment = cv::Vec4f;
enum PigmentKind { Melanin, Blood, Deep, White };

/// A round or oval structure: globule, nest, milium, comedo, lagoon, veil, scar. Lengths are in lesion radii.
struct Spot {
    cv::Point2f centre;
    cv::Point2f radii;
    float angle = 0;
    float softness = 0.3f;  ///< 0: a sharp edge, 1: fades from the centre on
    Pigment pigment;        ///< added at the centre
};

/// A branch of a vessel. Lengths are in lesion radii.
struct Vessel {
    std::vector<cv::Point2f> points;
    float width = 1;  ///< pixels at 200x150
    float blood = 1;
};

/// Everything about one lesion and the skin it lies on, whatever photograph it is seen in. Lengths are pixels at
/// 200x150 where not said otherwise.
struct Appearance {
    float radius = 25;
    float aspect = 1;        ///< long over short axis
    float irregularity = 0;  ///< of the outline, in radii
    float wobble = 0;        ///< of the outline's fine detail
    float softness = 3;      ///< half width of the border
    float melanin = 0;
    float rim = 0;  ///< more melanin towards the border than in the centre (negative: less)
    float blood = 0;
    float deep = 0;        ///< in patches
    float patchiness = 0;  ///< of melanin, relative
    float asymmetry = 0;   ///< of melanin along one direction, relative
    float network = 0;     ///< dark lines around lighter holes
    float cell = 5;        ///< size of the network's holes
    float fissures = 0;    ///< dark winding furrows
    float streaks = 0;     ///< radial projections of the border, in radii
    float scale = 0;       ///< white flakes on the surface
    float halo = 0;        ///< reddened skin around

    float tilt = 0;
    float asymmetryAngle = 0;
    std::array<cv::Point2f, 9> harmonics;  ///< of the outline, cosine and sine, from the second on; unit size
    std::vector<Spot> spots;
    std::vector<Vessel> vessels;

    Pigment skin;
    float mottle = 0;        ///< unevenness of the skin's blood and melanin, relative
    float skinVessels = 0;   ///< fine vessels of the skin around
    std::uint32_t seed = 0;  ///< of the textures
};

/// HAM10000's seven, alphabetical.
const std::array<std::string, 7>& classNames();

/// Draws a lesion of the class. About one in six is atypical: it borrows from the class it is most often confused
/// with, so that no rule separates the classes completely.
Appearance drawAppearance(const std::string& className, Random& random);

}  // namespace lesion::synthetic
