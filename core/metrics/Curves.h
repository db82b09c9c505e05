#pragma once

#include "core/metrics/Metrics.h"

#include <optional>
#include <string>
#include <vector>

namespace lesion {

/// A question with two answers, made from predictions: score and truth of each image.
struct BinaryScores {
    std::vector<double> scores;
    std::vector<char> positive;  ///< 0 or 1

    int positives() const;
    int negatives() const { return static_cast<int>(scores.size()) - positives(); }
};

BinaryScores oneAgainstRest(const Predictions& predictions, int classIndex);
/// Score: the sum of the probabilities of `positiveClasses` (malignant against benign: mel, bcc and akiec).
BinaryScores groupAgainstRest(const Predictions& predictions, const std::vector<int>& positiveClasses);
/// Indices of mel, bcc, akiec, scc (and of a merged class called malignant) among `classes`; empty where none of them
/// or nothing else occurs.
std::vector<int> malignantClasses(const std::vector<std::string>& classes);

struct CurvePoint {
    double x = 0;
    double y = 0;
    double threshold = 0;  ///< answers of at least this score are positive; the first point's is infinite
};

/// ROC: false positive rate against sensitivity, from (0, 0) to (1, 1), one point a distinct score, points on a
/// straight line dropped (as scikit-learn does, where they are equally spaced). Precision-recall: recall against
/// precision, from recall 0 with precision 1, one point a distinct score (scikit-learn gives them the other way round).
/// Empty where one of the two truths does not occur or a score is NaN; so are the areas.
std::vector<CurvePoint> rocCurve(const BinaryScores& scores);
std::vector<CurvePoint> precisionRecallCurve(const BinaryScores& scores);
/// Probability that a positive scores above a negative, ties counting half. Empty where one of the truths is missing.
std::optional<double> areaUnderRoc(const BinaryScores& scores);
/// Sum over thresholds of (recall's step) * precision, not interpolated. Empty without positives; 1 without negatives.
std::optional<double> averagePrecision(const BinaryScores& scores);

/// The 2x2 table at a threshold.
struct OperatingPoint {
    double threshold = 0;
    int truePositives = 0;
    int falseNegatives = 0;
    int falsePositives = 0;
    int trueNegatives = 0;

    std::optional<double> sensitivity() const;
    std::optional<double> specificity() const;
    std::optional<double> positivePredictiveValue() const;
    std::optional<double> negativePredictiveValue() const;
};
OperatingPoint operatingPoint(const BinaryScores& scores, double threshold);
/// The largest threshold whose sensitivity is at least `sensitivity` (0 … 1; at 0 it is infinite: nothing is answered
/// positive). Empty without positives or with a NaN.
std::optional<OperatingPoint> operatingPointFor(const BinaryScores& scores, double sensitivity);

}  // namespace lesion
