#pragma once

#include "core/base/Message.h"

#include <nlohmann/json_fwd.hpp>
#include <opencv2/core.hpp>
#include <optional>
#include <span>
#include <vector>

namespace lesion {

/// What can be measured of a photograph before any network looks at it. Pixels are those that the network sees (its
/// input size), so that every photograph is measured at the same scale.
struct PictureMeasures {
    int width = 0;  ///< of the photograph
    int height = 0;
    double sharpness = 0;  ///< variance of the Laplacian of the lightness (0 … 255), its logarithm
    double lightness = 0;  ///< mean, 0 … 1
    double covered = 0;    ///< share of the middle (half of width and height) that is thin dark lines, by black-hat
    /// Colours and contrasts: mean, deviation and five quantiles of lightness, red-green and yellow-blue (CIE L*a*b*),
    /// what the border differs in from the middle, and contrast from pixel to pixel at four scales.
    std::vector<float> appearance;
};
/// `prepared`: the network's input, 8-bit RGB; `size`: the photograph's.
PictureMeasures measurePicture(const cv::Mat& prepared, cv::Size size);

/// How far from the training part a photograph lies. Each larger is stranger.
struct Strangeness {
    double appearance = 0;   ///< Mahalanobis distance of PictureMeasures::appearance
    double traces = 0;       ///< Mahalanobis distance of Reading::traces; 0 without
    double mahalanobis = 0;  ///< of the features, to the nearest class mean, tied covariance (Lee et al. 2018)
    double neighbour = 0;    ///< distance of unit features to the k-th nearest training image (Sun et al. 2022)
    double energy = 0;       ///< -log sum exp of the logits (Liu et al. 2020)
};

/// Why a photograph should not be judged.
enum class InputReason { TooSmall, Blurred, TooDark, TooBright, NotSkin, Covered, Unfamiliar };
std::string_view toString(InputReason reason);  ///< too_small …

/// The limits of a run, from its validation images and nothing else: beyond any of them lie at most `falseAlarms` of
/// those. What a check finds is made comparable first: above a measure's 90 % quantile its tail is taken for
/// exponential (mean excess), which says how improbable a value is; the budget is then spent on the most improbable
/// finding of each image. So one budget holds for all checks together. No
/// limit is closer than such tails would have it, so twenty images are enough for rough, wide limits.
struct InputLimits {
    static constexpr double falseAlarms = 0.03;

    int leastSide = 0;  ///< half of the shortest side of the validation images
    double leastSharpness = 0;
    double leastLightness = 0;
    double mostLightness = 0;
    double mostCovered = 0;
    Strangeness most;
    int images = 0;              ///< that they stand on
    double refusedShare = 0;     ///< of those: beyond any limit
    double unfamiliarShare = 0;  ///< of those: beyond a limit of `most`, appearance aside
};
/// `measures` and `strangeness`: of the same validation images, at least one.
InputLimits inputLimits(std::span<const PictureMeasures> measures, std::span<const Strangeness> strangeness);

/// Every limit that the photograph lies beyond, as sentences; empty: nothing is wrong with it. The photograph is
/// refused when there is one.
struct InputFinding {
    InputReason reason{};
    Message message;
};
std::vector<InputFinding> checkInput(const InputLimits& limits, const PictureMeasures& measures,
                                     const Strangeness& strangeness);

nlohmann::json toJson(const InputLimits& limits);
/// Empty where it is not one.
std::optional<InputLimits> inputLimitsFromJson(const nlohmann::json& json);

}  // namespace lesion
