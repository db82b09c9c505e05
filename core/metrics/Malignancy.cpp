#include "core/metrics/Malignancy.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace lesion {

namespace {

constexpr double mostOffset = 30;

double logOdds(double probability) {
    return std::log(probability / (1 - probability));
}

double fromLogOdds(double value) {
    return 1 / (1 + std::exp(-value));
}

/// With `offset` on the log odds; 0 and 1 stay.
double moved(double probability, double offset) {
    return probability <= 0 || probability >= 1 ? probability : fromLogOdds(logOdds(probability) + offset);
}

/// The mean grows with the offset, so halving finds it.
double offsetFor(const std::vector<double>& probabilities, double mean) {
    double low = -mostOffset, high = mostOffset;
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2;
        double sum = 0;
        for (const double probability : probabilities) sum += moved(probability, middle);
        (sum < mean * static_cast<double>(probabilities.size()) ? low : high) = middle;
    }
    return (low + high) / 2;
}

nlohmann::json orNull(const std::optional<double>& value) {
    return value ? nlohmann::json(*value) : nlohmann::json();
}

}  // namespace

std::optional<MalignancyRule> malignancyRule(const Predictions& validation, const std::vector<int>& classes,
                                             double sensitivity) {
    if (classes.empty()) return {};
    const auto scores = groupAgainstRest(validation, classes);
    if (scores.positives() == 0 || scores.negatives() == 0) return {};
    const auto point = operatingPointFor(scores, sensitivity);
    if (!point) return {};
    MalignancyRule rule;
    for (const int index : classes) rule.names.push_back(validation.classes[static_cast<std::size_t>(index)]);
    rule.classes = classes;
    rule.point = *point;
    rule.wantedSensitivity = sensitivity;
    rule.prevalence = scores.positives() / static_cast<double>(scores.scores.size());
    rule.offset = offsetFor(scores.scores, rule.prevalence);
    return rule;
}

MalignancyAnswer malignancyOf(const MalignancyRule& rule, std::span<const float> probabilities,
                              std::optional<double> prevalence) {
    MalignancyAnswer answer;
    // Added as groupAgainstRest adds them: the threshold is one of its sums.
    for (const int index : rule.classes) answer.probability += probabilities[static_cast<std::size_t>(index)];
    answer.threshold = rule.point.threshold;
    answer.positive = answer.probability >= answer.threshold;
    answer.sensitivity = rule.point.sensitivity();
    answer.specificity = rule.point.specificity();
    answer.prevalence = prevalence;
    if (!prevalence) return answer;
    const double share = *prevalence;
    answer.corrected = shiftPrevalence(moved(std::min(answer.probability, 1.0), rule.offset), rule.prevalence, share);
    if (!answer.sensitivity || !answer.specificity) return answer;
    const double found = *answer.sensitivity * share, missed = (1 - *answer.sensitivity) * share;
    const double cleared = *answer.specificity * (1 - share), alarmed = (1 - *answer.specificity) * (1 - share);
    if (found + alarmed > 0) answer.positivePredictiveValue = found / (found + alarmed);
    if (cleared + missed > 0) answer.negativePredictiveValue = cleared / (cleared + missed);
    return answer;
}

double shiftPrevalence(double probability, double from, double to) {
    return moved(probability, logOdds(to) - logOdds(from));
}

nlohmann::json toJson(const MalignancyRule& rule, const MalignancyAnswer& answer) {
    return {{"classes", rule.names},
            {"probability", answer.probability},
            {"corrected", orNull(answer.corrected)},
            {"threshold", answer.threshold},
            {"positive", answer.positive},
            {"sensitivity", orNull(answer.sensitivity)},
            {"specificity", orNull(answer.specificity)},
            {"prevalence", orNull(answer.prevalence)},
            {"ppv", orNull(answer.positivePredictiveValue)},
            {"npv", orNull(answer.negativePredictiveValue)}};
}

}  // namespace lesion
