#include "core/metrics/Conformal.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>

namespace lesion {

namespace {

constexpr double rounding = 1e-9;       // (1 - 0.9) * 10 is a little more than 1
constexpr double chanceAllowed = 0.99;  // of the ranges

/// The fewest of which the threshold leaves `missed` out; fewer than for one missed would put a class into every set.
int lesionsNeeded(double level, int missed) {
    return static_cast<int>(std::ceil(missed / (1 - level) - 1 - rounding));
}

int rankOf(int lesions, double level) {
    return static_cast<int>(std::ceil((lesions + 1) * level - rounding));
}

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// Rows of each lesion, by class: a lesion whose photographs differ in class counts in each.
std::map<std::pair<int, int>, std::vector<std::size_t>> rowsByLesion(const Predictions& predictions) {
    const auto lesions = lesionIndices(predictions);
    std::map<std::pair<int, int>, std::vector<std::size_t>> rows;
    for (std::size_t i = 0; i < predictions.size(); ++i) rows[{predictions.labels[i], lesions[i]}].push_back(i);
    return rows;
}

/// Classes from the smallest on, joined until they have enough lesions.
void formGroups(ConformalRule& rule, int needed) {
    std::vector<int> order(rule.rules.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int k) { return rule.rules[at(k)].lesions; });
    int group = 0, lesions = 0;
    for (const int k : order) {
        rule.rules[at(k)].group = group;
        lesions += rule.rules[at(k)].lesions;
        if (lesions < needed) continue;
        ++group;
        lesions = 0;
    }
    if (lesions == 0 || group == 0) return;
    for (auto& ofClass : rule.rules)  // what is left over at the end
        if (ofClass.group == group) --ofClass.group;
}

struct Weighted {
    double probability;
    double weight;
};

/// The probability that the share `level` of the weight (with 1 for the lesion to come, at the worst) reaches; 0 where
/// it takes that lesion too.
double thresholdOf(std::vector<Weighted> scores, int lesions, double level) {
    std::ranges::stable_sort(scores, std::ranges::greater{}, &Weighted::probability);
    const double wanted = level * (lesions + 1);
    double sum = 0;
    for (const auto& [probability, weight] : scores) {
        sum += weight;
        if (sum >= wanted - rounding) return probability;
    }
    return 0;
}

std::vector<double> convolved(const std::vector<double>& a, const std::vector<double>& b) {
    std::vector<double> sum(a.size() + b.size() - 1);
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < b.size(); ++j) sum[i + j] += a[i] * b[j];
    return sum;
}

Interval asShares(std::pair<int, int> range, int trials) {
    return {static_cast<double>(range.first) / trials, static_cast<double>(range.second) / trials};
}

/// Adds up lesions; their shares are made means at the end.
struct CoverageSum {
    int images = 0, imagesCovered = 0, lesions = 0;
    double covered = 0;

    void add(int of, int in) {
        images += of;
        imagesCovered += in;
        ++lesions;
        covered += static_cast<double>(in) / of;
    }
    Coverage result() const {
        Coverage coverage{images, lesions, {}, {}, {}};
        if (lesions == 0) return coverage;
        coverage.covered = covered / lesions;
        coverage.imagesCovered = static_cast<double>(imagesCovered) / images;
        return coverage;
    }
};

nlohmann::json coverageJson(const Coverage& coverage) {
    nlohmann::json json = {{"images", coverage.images},
                           {"lesions", coverage.lesions},
                           {"covered", nullptr},
                           {"images_covered", nullptr},
                           {"range", nullptr}};
    if (coverage.covered) json["covered"] = *coverage.covered;
    if (coverage.imagesCovered) json["images_covered"] = *coverage.imagesCovered;
    if (coverage.range) json["range"] = {coverage.range->low, coverage.range->high};
    return json;
}

}  // namespace

int ConformalRule::lesionsOfGroup(int group) const {
    int lesions = 0;
    for (const auto& rule : rules) lesions += rule.group == group ? rule.lesions : 0;
    return lesions;
}

ConformalRule conformalRule(const Predictions& calibration, double level, int missed) {
    ConformalRule rule{level, calibration.classes, std::vector<ConformalRule::ClassRule>(calibration.classes.size())};
    const auto lesions = rowsByLesion(calibration);
    for (const auto& [key, rows] : lesions) ++rule.rules[at(key.first)].lesions;
    formGroups(rule, lesionsNeeded(level, missed));
    std::map<int, std::vector<Weighted>> scores;
    for (const auto& [key, rows] : lesions) {
        for (const std::size_t row : rows) {
            scores[rule.rules[at(key.first)].group].push_back(
                {calibration.row(row)[at(key.first)], 1.0 / static_cast<double>(rows.size())});
        }
    }
    for (auto& ofClass : rule.rules)
        ofClass.leastProbability = thresholdOf(scores[ofClass.group], rule.lesionsOfGroup(ofClass.group), level);
    return rule;
}

PredictionSet predictionSet(const ConformalRule& rule, std::span<const float> probabilities) {
    PredictionSet set;
    for (std::size_t k = 0; k < rule.rules.size(); ++k)
        if (probabilities[k] >= rule.rules[k].leastProbability) set.classes.push_back(static_cast<int>(k));
    std::ranges::stable_sort(set.classes, std::ranges::greater{}, [&](int k) { return probabilities[at(k)]; });
    if (set.classes.empty()) {
        set.conforms = false;
        set.classes.push_back(
            static_cast<int>(std::max_element(probabilities.begin(), probabilities.end()) - probabilities.begin()));
    }
    return set;
}

ConformalCoverage measureCoverage(const ConformalRule& rule, const Predictions& predictions) {
    ConformalCoverage result;
    result.level = rule.level;
    std::vector<char> covered(predictions.size());
    int classesInSets = 0, single = 0, singleRight = 0;
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const auto set = predictionSet(rule, predictions.row(i));
        covered[i] = std::ranges::find(set.classes, predictions.labels[i]) != set.classes.end() ? 1 : 0;
        classesInSets += static_cast<int>(set.classes.size());
        single += set.refer() ? 0 : 1;
        singleRight += !set.refer() && covered[i] ? 1 : 0;
    }
    if (predictions.size() > 0) {
        result.meanSize = classesInSets / static_cast<double>(predictions.size());
        result.singleShare = single / static_cast<double>(predictions.size());
    }
    if (single > 0) result.singleAccuracy = singleRight / static_cast<double>(single);

    CoverageSum pooled;
    std::vector<CoverageSum> sums(rule.rules.size());
    std::map<int, int> lesionsByGroup;
    for (const auto& [key, rows] : rowsByLesion(predictions)) {
        int in = 0;
        for (const std::size_t row : rows) in += covered[row];
        pooled.add(static_cast<int>(rows.size()), in);
        sums[at(key.first)].add(static_cast<int>(rows.size()), in);
        ++lesionsByGroup[rule.rules[at(key.first)].group];
    }
    const auto distribution = [&](int trials, int group) {
        const int calibration = rule.lesionsOfGroup(group);
        return coverageDistribution(trials, calibration, rankOf(calibration, rule.level));
    };
    for (std::size_t k = 0; k < sums.size(); ++k) {
        auto& coverage = result.classes.emplace_back(sums[k].result());
        if (coverage.lesions == 0) continue;
        coverage.range = asShares(centralRange(distribution(coverage.lesions, rule.rules[k].group), chanceAllowed),
                                  coverage.lesions);
    }
    result.pooled = pooled.result();
    if (pooled.lesions == 0) return result;
    std::vector<double> all{1.0};
    for (const auto& [group, lesions] : lesionsByGroup) all = convolved(all, distribution(lesions, group));
    result.pooled.range = asShares(centralRange(all, chanceAllowed), pooled.lesions);
    return result;
}

std::vector<double> coverageDistribution(int trials, int calibration, int rank) {
    std::vector<double> distribution(at(trials) + 1, 0.0);
    if (rank > calibration) {
        distribution.back() = 1;
        return distribution;
    }
    // Beta(a, b) is the coverage of the rank-th smallest of so many; logarithms, because the ends vanish.
    const double a = rank, b = calibration + 1.0 - rank;
    double logarithm = 0;
    for (int i = 0; i < trials; ++i) logarithm += std::log((b + i) / (a + b + i));
    for (int x = 0; x <= trials; ++x) {
        distribution[at(x)] = std::exp(logarithm);
        if (x < trials) logarithm += std::log((trials - x) / (x + 1.0) * (x + a) / (trials - x - 1 + b));
    }
    return distribution;
}

std::pair<int, int> centralRange(std::span<const double> distribution, double level) {
    const double tail = (1 - level) / 2;
    const int last = static_cast<int>(distribution.size()) - 1;
    int low = -1, high = last;
    double sum = 0;
    for (int x = 0; x <= last; ++x) {
        sum += distribution[at(x)];
        if (low < 0 && sum >= tail) low = x;
        if (sum >= 1 - tail) {
            high = x;
            break;
        }
    }
    return {std::max(low, 0), high};
}

nlohmann::json toJson(const ConformalRule& rule, const ConformalCoverage& coverage) {
    auto classes = nlohmann::json::object();
    for (std::size_t k = 0; k < rule.classes.size(); ++k) {
        auto json = coverageJson(coverage.classes[k]);
        json["least_probability"] = rule.rules[k].leastProbability;
        json["calibration_lesions"] = rule.rules[k].lesions;
        json["shares_with"] = nlohmann::json::array();
        for (std::size_t other = 0; other < rule.classes.size(); ++other)
            if (other != k && rule.rules[other].group == rule.rules[k].group)
                json["shares_with"].push_back(rule.classes[other]);
        classes[rule.classes[k]] = std::move(json);
    }
    return {{"level", coverage.level},
            {"mean_size", coverage.meanSize},
            {"single_share", coverage.singleShare},
            {"single_accuracy", coverage.singleAccuracy},
            {"pooled", coverageJson(coverage.pooled)},
            {"classes", classes}};
}

}  // namespace lesion
