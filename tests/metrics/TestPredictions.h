#pragma once

#include "core/metrics/Metrics.h"

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

/// The inputs of expected_metrics.py, which computes the expected figures with scikit-learn.
namespace lesion::test {

inline bool close(double actual, double expected, double tolerance = 1e-9) {
    return std::abs(actual - expected) < tolerance;
}

/// Classes "a", "b" …; image and lesion ids counted up, two neighbouring rows being photographs of one lesion.
inline Predictions withIds(std::size_t classes, std::vector<int> labels, std::vector<float> probabilities) {
    Predictions result;
    for (std::size_t k = 0; k < classes; ++k) result.classes.push_back(std::string(1, static_cast<char>('a' + k)));
    result.labels = std::move(labels);
    result.probabilities = std::move(probabilities);
    for (std::size_t i = 0; i < result.labels.size(); ++i) {
        result.imageIds.push_back("image" + std::to_string(i));
        result.lesionIds.push_back("lesion" + std::to_string(i / 2));
    }
    return result;
}

/// Class d never occurs as a label, but is answered once.
inline Predictions smallPredictions() {
    std::vector<float> probabilities;
    for (const int value : {40, 10, 10, 4, 20, 30, 10, 4, 50, 4,  8, 2,  10, 44, 8, 2,  4,  20, 36, 4,  1,  1, 60, 2, 8,
                            8,  40, 8,  5, 9,  20, 30, 2, 40, 20, 2, 16, 8,  32, 8, 33, 29, 1,  1,  31, 32, 1, 0}) {
        probabilities.push_back(static_cast<float>(value) / 64.F);
    }
    return withIds(4, {0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 0, 1}, std::move(probabilities));
}

/// 60 rows in 16ths with many equal scores: 40 of class a, 15 of b, 4 of c, one of d, none of e. Row 54 and 55, of one
/// lesion, have different labels.
inline Predictions tiedPredictions() {
    std::vector<int> labels;
    for (const auto& [label, count] : {std::pair{0, 40}, {1, 15}, {2, 4}, {3, 1}}) {
        labels.insert(labels.end(), static_cast<std::size_t>(count), label);
    }
    std::vector<float> probabilities(60 * 5, 0.F);
    std::uint32_t state = 1;
    for (std::size_t row = 0; row < labels.size(); ++row) {
        probabilities[row * 5 + static_cast<std::size_t>(labels[row])] += 4.F / 16.F;
        for (int i = 0; i < 12; ++i) {
            state = (1103515245U * state + 12345U) % (1U << 31);
            probabilities[row * 5 + (state >> 16) % 5] += 1.F / 16.F;
        }
    }
    return withIds(5, std::move(labels), std::move(probabilities));
}

/// The small rows as "b or not".
inline Predictions twoClasses() {
    const Predictions small = smallPredictions();
    std::vector<int> labels;
    std::vector<float> probabilities;
    for (std::size_t i = 0; i < small.size(); ++i) {
        labels.push_back(small.labels[i] == 1 ? 1 : 0);
        probabilities.push_back(1.F - small.row(i)[1]);
        probabilities.push_back(small.row(i)[1]);
    }
    return withIds(2, std::move(labels), std::move(probabilities));
}

}  // namespace lesion::test
