#include "core/metrics/Curves.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>

namespace lesion {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Positives and negatives with a score of at least `threshold`.
struct Step {
    double threshold = 0;
    std::int64_t truePositives = 0;
    std::int64_t falsePositives = 0;
};

bool hasNaN(const BinaryScores& scores) {
    return std::ranges::any_of(scores.scores, [](double score) { return std::isnan(score); });
}

/// One a distinct score, from the largest down.
std::vector<Step> cumulate(const BinaryScores& scores) {
    std::vector<std::size_t> order(scores.scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](auto a, auto b) { return scores.scores[a] > scores.scores[b]; });
    std::vector<Step> steps;
    for (const std::size_t i : order) {
        if (steps.empty() || scores.scores[i] != steps.back().threshold) {
            Step next = steps.empty() ? Step{} : steps.back();
            next.threshold = scores.scores[i];
            steps.push_back(next);
        }
        ++(scores.positive[i] != 0 ? steps.back().truePositives : steps.back().falsePositives);
    }
    return steps;
}

bool hasBothTruths(const BinaryScores& scores) {
    return scores.positives() > 0 && scores.negatives() > 0 && !hasNaN(scores);
}

double share(std::int64_t part, std::int64_t whole) {
    return static_cast<double>(part) / static_cast<double>(whole);
}

std::optional<double> shareOf(int part, int rest) {
    return part + rest > 0 ? std::optional(share(part, part + rest)) : std::nullopt;
}

/// scikit-learn's rule: a step goes where the ones before and after are equally far away in both directions.
std::vector<Step> withoutStraightMiddles(const std::vector<Step>& steps) {
    std::vector<Step> kept;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool inner = i > 0 && i + 1 < steps.size();
        if (inner && steps[i + 1].truePositives + steps[i - 1].truePositives == 2 * steps[i].truePositives &&
            steps[i + 1].falsePositives + steps[i - 1].falsePositives == 2 * steps[i].falsePositives) {
            continue;
        }
        kept.push_back(steps[i]);
    }
    return kept;
}

}  // namespace

int BinaryScores::positives() const {
    return static_cast<int>(std::ranges::count_if(positive, [](char truth) { return truth != 0; }));
}

BinaryScores oneAgainstRest(const Predictions& predictions, int classIndex) {
    return groupAgainstRest(predictions, {classIndex});
}

BinaryScores groupAgainstRest(const Predictions& predictions, const std::vector<int>& positiveClasses) {
    BinaryScores result;
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const auto row = predictions.row(i);
        double score = 0;
        for (const int k : positiveClasses) score += row[static_cast<std::size_t>(k)];
        result.scores.push_back(score);
        const bool positive = std::ranges::find(positiveClasses, predictions.labels[i]) != positiveClasses.end();
        result.positive.push_back(positive ? 1 : 0);
    }
    return result;
}

std::vector<int> malignantClasses(const std::vector<std::string>& classes) {
    constexpr std::array<std::string_view, 5> malignant{"akiec", "bcc", "malignant", "mel", "scc"};
    std::vector<int> indices;
    for (std::size_t k = 0; k < classes.size(); ++k) {
        if (std::ranges::find(malignant, classes[k]) != malignant.end()) indices.push_back(static_cast<int>(k));
    }
    if (indices.size() == classes.size()) indices.clear();
    return indices;
}

std::vector<CurvePoint> rocCurve(const BinaryScores& scores) {
    if (!hasBothTruths(scores)) return {};
    const int positives = scores.positives();
    const int negatives = scores.negatives();
    std::vector<CurvePoint> points{{0, 0, infinity}};
    for (const Step& step : withoutStraightMiddles(cumulate(scores))) {
        points.push_back({share(step.falsePositives, negatives), share(step.truePositives, positives), step.threshold});
    }
    return points;
}

std::vector<CurvePoint> precisionRecallCurve(const BinaryScores& scores) {
    if (!hasBothTruths(scores)) return {};
    const int positives = scores.positives();
    std::vector<CurvePoint> points{{0, 1, infinity}};
    for (const Step& step : cumulate(scores)) {
        points.push_back({share(step.truePositives, positives),
                          share(step.truePositives, step.truePositives + step.falsePositives), step.threshold});
    }
    return points;
}

std::optional<double> areaUnderRoc(const BinaryScores& scores) {
    if (!hasBothTruths(scores)) return std::nullopt;
    std::int64_t twiceArea = 0;  // in pairs: whole numbers, hence exact
    Step before;
    for (const Step& step : cumulate(scores)) {
        twiceArea += (step.falsePositives - before.falsePositives) * (step.truePositives + before.truePositives);
        before = step;
    }
    return share(twiceArea, 2 * before.truePositives * before.falsePositives);
}

std::optional<double> averagePrecision(const BinaryScores& scores) {
    if (scores.positives() == 0 || hasNaN(scores)) return std::nullopt;
    double sum = 0;
    Step before;
    for (const Step& step : cumulate(scores)) {
        const auto found = static_cast<double>(step.truePositives - before.truePositives);
        sum += found * share(step.truePositives, step.truePositives + step.falsePositives);
        before = step;
    }
    return sum / static_cast<double>(before.truePositives);
}

std::optional<double> OperatingPoint::sensitivity() const {
    return shareOf(truePositives, falseNegatives);
}
std::optional<double> OperatingPoint::specificity() const {
    return shareOf(trueNegatives, falsePositives);
}
std::optional<double> OperatingPoint::positivePredictiveValue() const {
    return shareOf(truePositives, falsePositives);
}
std::optional<double> OperatingPoint::negativePredictiveValue() const {
    return shareOf(trueNegatives, falseNegatives);
}

OperatingPoint operatingPoint(const BinaryScores& scores, double threshold) {
    assert(scores.scores.size() == scores.positive.size());
    OperatingPoint point;
    point.threshold = threshold;
    for (std::size_t i = 0; i < scores.scores.size(); ++i) {
        const bool answered = scores.scores[i] >= threshold;
        if (scores.positive[i] != 0) {
            ++(answered ? point.truePositives : point.falseNegatives);
        } else {
            ++(answered ? point.falsePositives : point.trueNegatives);
        }
    }
    return point;
}

std::optional<OperatingPoint> operatingPointFor(const BinaryScores& scores, double sensitivity) {
    const int positives = scores.positives();
    if (positives == 0 || hasNaN(scores)) return std::nullopt;
    if (sensitivity <= 0) return operatingPoint(scores, infinity);
    const double wanted = sensitivity * positives - 1e-9;  // 0.7 of 10 is 7
    for (const Step& step : cumulate(scores)) {
        if (static_cast<double>(step.truePositives) >= wanted) return operatingPoint(scores, step.threshold);
    }
    return std::nullopt;
}

}  // namespace lesion
