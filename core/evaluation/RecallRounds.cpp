#include "core/evaluation/RecallRounds.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <string_view>
#include <unordered_map>

namespace lesion {

namespace {

/// A photograph of a lesion: its label and whether the answer was right.
struct Photograph {
    int label;
    bool right;
};
using Lesion = std::vector<Photograph>;

std::vector<Lesion> lesionsOf(const Predictions& predictions, std::span<const std::size_t> rows) {
    std::vector<Lesion> lesions;
    std::unordered_map<std::string_view, std::size_t> known;
    for (const std::size_t row : rows) {
        const std::string_view id = predictions.lesionIds[row];
        const auto place = id.empty() ? lesions.size() : known.try_emplace(id, lesions.size()).first->second;
        if (place == lesions.size()) lesions.emplace_back();
        const int label = predictions.labels[row];
        lesions[place].push_back({label, predictions.predicted(row) == label});
    }
    return lesions;
}

/// As numpy.percentile: linear between the two nearest ranks. `values` is sorted and not empty.
double percentile(const std::vector<double>& values, double share) {
    const double rank = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(rank);
    const auto above = std::min(below + 1, values.size() - 1);
    return values[below] + (rank - static_cast<double>(below)) * (values[above] - values[below]);
}

}  // namespace

RecallRounds::RecallRounds(const Predictions& predictions, std::span<const std::size_t> rows,
                           const BootstrapOptions& options, Random random)
    : classes_(predictions.classes.size()), level_(options.level), lesionsPerClass_(classes_, 0) {
    const auto lesions = lesionsOf(predictions, rows);
    lesions_ = static_cast<int>(lesions.size());
    std::vector<std::vector<const Lesion*>> strata(classes_);
    counts_.images.assign(classes_, 0);
    counts_.hits.assign(classes_, 0);
    const auto add = [](Counts& counts, const Lesion& lesion) {
        for (const Photograph& photograph : lesion) {
            ++counts.images[static_cast<std::size_t>(photograph.label)];
            if (photograph.right) ++counts.hits[static_cast<std::size_t>(photograph.label)];
        }
    };
    for (const Lesion& lesion : lesions) {
        strata[static_cast<std::size_t>(lesion.front().label)].push_back(&lesion);
        add(counts_, lesion);
    }
    for (std::size_t k = 0; k < classes_; ++k) lesionsPerClass_[k] = static_cast<int>(strata[k].size());

    Counts drawn;
    for (int round = 0; round < options.rounds; ++round) {
        drawn.images.assign(classes_, 0);
        drawn.hits.assign(classes_, 0);
        for (const auto& stratum : strata) {
            for (std::size_t i = 0; i < stratum.size(); ++i) add(drawn, *stratum[random.below(stratum.size())]);
        }
        int right = 0;
        int images = 0;
        for (std::size_t k = 0; k < classes_; ++k) {
            right += drawn.hits[k];
            images += drawn.images[k];
            recalls_.push_back(drawn.images[k] > 0
                                   ? static_cast<float>(drawn.hits[k]) / static_cast<float>(drawn.images[k])
                                   : std::numeric_limits<float>::quiet_NaN());
        }
        if (images > 0) accuracy_.push_back(static_cast<double>(right) / images);
    }
}

std::vector<int> RecallRounds::presentClasses() const {
    std::vector<int> present;
    for (std::size_t k = 0; k < classes_; ++k) {
        if (counts_.images[k] > 0) present.push_back(static_cast<int>(k));
    }
    return present;
}

double RecallRounds::meanRecall(std::span<const float> recalls, const std::vector<int>& classes) const {
    double sum = 0;
    int present = 0;
    for (const int k : classes) {
        const float recall = recalls[static_cast<std::size_t>(k)];
        if (std::isnan(recall)) continue;
        sum += recall;
        ++present;
    }
    return present > 0 ? sum / present : std::numeric_limits<double>::quiet_NaN();
}

FigureValue RecallRounds::withInterval(Figure figure, double value, std::vector<double> rounds) const {
    FigureValue result{figure, -1, value, {}};
    std::erase_if(rounds, [](double each) { return std::isnan(each); });
    if (rounds.empty()) return result;
    std::sort(rounds.begin(), rounds.end());
    const double tail = (1 - level_) / 2;
    result.interval = Interval{percentile(rounds, tail), percentile(rounds, 1 - tail)};
    return result;
}

FigureValue RecallRounds::balancedAccuracy(const std::vector<int>& classes) const {
    double sum = 0;
    for (const int k : classes) {
        const auto index = static_cast<std::size_t>(k);
        if (counts_.images[index] == 0) return {Figure::BalancedAccuracy, -1, {}, {}};
        sum += static_cast<double>(counts_.hits[index]) / counts_.images[index];
    }
    if (classes.empty()) return {Figure::BalancedAccuracy, -1, {}, {}};
    std::vector<double> rounds;
    for (std::size_t begin = 0; begin < recalls_.size(); begin += classes_) {
        rounds.push_back(meanRecall(std::span<const float>(recalls_).subspan(begin, classes_), classes));
    }
    return withInterval(Figure::BalancedAccuracy, sum / static_cast<double>(classes.size()), std::move(rounds));
}

FigureValue RecallRounds::accuracy() const {
    const int images = std::accumulate(counts_.images.begin(), counts_.images.end(), 0);
    const int right = std::accumulate(counts_.hits.begin(), counts_.hits.end(), 0);
    if (images == 0) return {Figure::Accuracy, -1, {}, {}};
    return withInterval(Figure::Accuracy, static_cast<double>(right) / images, accuracy_);
}

}  // namespace lesion
