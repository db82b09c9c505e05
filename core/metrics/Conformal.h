#pragma once

#include "core/metrics/Figures.h"
#include "core/metrics/Metrics.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lesion {

/// Which classes an answer leaves open, so that each true class is among them as often as asked for: split conformal
/// prediction by class (Mondrian: Vovk, Gammerman and Shafer 2005), an image's score for class k being 1 - p(k), which
/// gives the smallest sets of all that cover every class alike (Sadinle, Lei and Wasserman 2019). Not Romano's APS: its
/// cumulated scores cover given the image's difficulty, at the price of larger sets, and who reads a set of diagnoses
/// asks how often a melanoma's holds "mel".
///
/// Photographs of a lesion are not exchangeable one by one, lesions are. So a calibration photograph weighs 1 / (number
/// of its lesion's photographs in the part), and the lesion yet to come weighs 1 at the worst score (HCP: Lee, Barber
/// and Willett 2023); with a photograph a lesion this is the usual ceil((n + 1) level)-th smallest score.
///
/// A class with too few lesions for the level (9 for 90 %, 19 for 95 %) could only be in every set. It shares a
/// threshold with the next larger classes until the group has enough, and then the promise is the group's, not its own.
///
/// The promise has its price where a model hardly knows a rare class: MobileNetV2 that finds 42 % of HAM10000's akiec
/// must keep akiec in nearly every set to miss only one in ten of them. `missed` = 5 lets classes share until five
/// lesions may be missed: there 2.0 instead of 4.1 classes a set and 51 instead of 1 % without referral, but akiec was
/// then covered in 76 %, not 90.
struct ConformalRule {
    struct ClassRule {
        /// In the set where p(k) is at least this. 0: in every set (the whole part has too few lesions).
        double leastProbability = 0;
        int group = 0;    ///< classes of the same number share the threshold
        int lesions = 0;  ///< of the class itself, in the calibration part
    };
    double level = 0.9;
    std::vector<std::string> classes;
    std::vector<ClassRule> rules;  ///< a class

    /// Lesions that the threshold of class k stands on.
    int lesionsOfGroup(int group) const;
};

/// `calibration`: predictions that neither training nor test has seen (the validation part; that the best epoch and the
/// temperature were chosen on it makes it a little too good). `level`: 0 … 1, without ends. `missed`: the calibration
/// lesions that a threshold must be able to leave out, at least 1.
ConformalRule conformalRule(const Predictions& calibration, double level, int missed = 1);

struct PredictionSet {
    std::vector<int> classes;  ///< most probable first; never empty: where no class conforms, the most probable one
    bool conforms = true;      ///< false: no class did
    /// What the model leaves open goes to a person: more than one class, or none.
    bool refer() const { return !conforms || classes.size() != 1; }
};
PredictionSet predictionSet(const ConformalRule& rule, std::span<const float> probabilities);

/// Share of lesions (a lesion with several photographs counts with the share of them) whose set holds the true class.
struct Coverage {
    int images = 0;
    int lesions = 0;
    std::optional<double> covered;        ///< by lesion; empty without any
    std::optional<double> imagesCovered;  ///< by image
    /// What chance allows in 99 of 100 draws of calibration and test lesions, if the promise holds exactly.
    std::optional<Interval> range;
};
struct ConformalCoverage {
    double level = 0;
    Coverage pooled;
    std::vector<Coverage> classes;
    double meanSize = 0;        ///< classes a set
    double singleShare = 0;     ///< share of images with one class that conforms: those not referred
    double singleAccuracy = 0;  ///< of those, the share that is right; 0 without any
};
/// `predictions` must have the rule's classes.
ConformalCoverage measureCoverage(const ConformalRule& rule, const Predictions& predictions);

/// The beta-binomial: how many of `trials` are covered, when the threshold is the rank-th smallest of `calibration`
/// scores. Index: that number. `rank` 1 … calibration; above it all are covered.
std::vector<double> coverageDistribution(int trials, int calibration, int rank);
/// Numbers (low, high) that cut off at most (1 - level) / 2 of the probability on each side.
std::pair<int, int> centralRange(std::span<const double> distribution, double level);

/// {level, mean_size, single_share, single_accuracy, pooled {lesions, images, covered, images_covered, range},
/// classes {name: {…, least_probability, calibration_lesions, shares_with []}}}
nlohmann::json toJson(const ConformalRule& rule, const ConformalCoverage& coverage);

}  // namespace lesion
