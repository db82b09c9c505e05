#include "core/metrics/Metrics.h"

#include "core/metrics/RowScore.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace lesion {

namespace {

/// Mean over the classes that occur; 0 where none does.
double meanOfPresent(const std::vector<std::optional<double>>& values) {
    double sum = 0;
    int present = 0;
    for (const auto& value : values) {
        if (!value) continue;
        sum += *value;
        ++present;
    }
    return present > 0 ? sum / present : 0.0;
}

int rowSum(const std::vector<int>& row) {
    return std::accumulate(row.begin(), row.end(), 0);
}

void judgeMajorityAnswer(Evaluation& evaluation, int majorityClass) {
    std::vector<int> support;
    for (const auto& row : evaluation.confusion) support.push_back(rowSum(row));
    if (support.empty() || evaluation.images == 0) return;
    if (majorityClass < 0 || majorityClass >= static_cast<int>(support.size())) {
        majorityClass = static_cast<int>(std::max_element(support.begin(), support.end()) - support.begin());
    }
    const int right = support[static_cast<std::size_t>(majorityClass)];
    const auto present = std::count_if(support.begin(), support.end(), [](int count) { return count > 0; });
    evaluation.majorityAccuracy = static_cast<double>(right) / evaluation.images;
    evaluation.majorityBalancedAccuracy = right > 0 ? 1.0 / static_cast<double>(present) : 0.0;
}

}  // namespace

std::span<const float> Predictions::row(std::size_t index) const {
    assert((index + 1) * classes.size() <= probabilities.size());
    return std::span<const float>(probabilities).subspan(index * classes.size(), classes.size());
}

int Predictions::predicted(std::size_t index) const {
    const auto values = row(index);
    return static_cast<int>(std::max_element(values.begin(), values.end()) - values.begin());
}

Evaluation evaluatePredictions(const Predictions& predictions, int majorityClass) {
    const std::size_t classes = predictions.classes.size();
    Evaluation result;
    result.classes = predictions.classes;
    result.images = static_cast<int>(predictions.size());
    result.recall.resize(classes);
    result.precision.resize(classes);
    result.confusion.assign(classes, std::vector<int>(classes, 0));

    int right = 0;
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const auto label = static_cast<std::size_t>(predictions.labels[i]);
        assert(label < classes);
        const auto predicted = static_cast<std::size_t>(predictions.predicted(i));
        ++result.confusion[label][predicted];
        if (label == predicted) ++right;
        result.loss -= std::log(std::max(static_cast<double>(predictions.row(i)[label]), smallestProbability));
    }
    if (result.images > 0) {
        result.loss /= result.images;
        result.accuracy = static_cast<double>(right) / result.images;
    }
    for (std::size_t k = 0; k < classes; ++k) {
        const int hits = result.confusion[k][k];
        const int support = rowSum(result.confusion[k]);
        int answered = 0;
        for (const auto& row : result.confusion) answered += row[k];
        if (support > 0) result.recall[k] = static_cast<double>(hits) / support;
        if (answered > 0) result.precision[k] = static_cast<double>(hits) / answered;
    }
    result.balancedAccuracy = meanOfPresent(result.recall);
    judgeMajorityAnswer(result, majorityClass);
    return result;
}

RunningScore::RunningScore(int classes)
    : right_(static_cast<std::size_t>(classes), 0), seen_(static_cast<std::size_t>(classes), 0) {}

void RunningScore::add(double loss, std::span<const int> labels, std::span<const int> predicted) {
    assert(labels.size() == predicted.size());
    lossSum_ += loss * static_cast<double>(labels.size());
    count_ += static_cast<long>(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto label = static_cast<std::size_t>(labels[i]);
        ++seen_[label];
        if (labels[i] == predicted[i]) ++right_[label];
    }
}

double RunningScore::loss() const {
    return count_ > 0 ? lossSum_ / static_cast<double>(count_) : 0.0;
}

double RunningScore::accuracy() const {
    if (count_ == 0) return 0.0;
    return static_cast<double>(std::accumulate(right_.begin(), right_.end(), 0L)) / static_cast<double>(count_);
}

double RunningScore::balancedAccuracy() const {
    std::vector<std::optional<double>> recall(seen_.size());
    for (std::size_t k = 0; k < seen_.size(); ++k) {
        if (seen_[k] > 0) recall[k] = static_cast<double>(right_[k]) / static_cast<double>(seen_[k]);
    }
    return meanOfPresent(recall);
}

}  // namespace lesion
