#pragma once

#include "core/base/Random.h"
#include "core/metrics/Intervals.h"

#include <optional>
#include <span>
#include <vector>

namespace lesion {

/// The recalls of some rows of predictions in every round of a bootstrap over lesions (drawn within the class of their
/// first photograph, as BootstrapOptions says). It exists because dozens of small groups need two figures with
/// intervals each, and balanced accuracy over any choice of classes, where computing every figure would take minutes.
class RecallRounds {
public:
    /// `random` is used up; the same one gives the same numbers.
    RecallRounds(const Predictions& predictions, std::span<const std::size_t> rows, const BootstrapOptions& options,
                 Random random);

    int lesions() const { return lesions_; }
    const std::vector<int>& lesionsPerClass() const { return lesionsPerClass_; }
    std::vector<int> presentClasses() const;  ///< those with images

    /// Mean recall of `classes`; empty where one of them has no images or the list is empty.
    FigureValue balancedAccuracy(const std::vector<int>& classes) const;
    FigureValue accuracy() const;

private:
    struct Counts {
        std::vector<int> images;
        std::vector<int> hits;
    };
    double meanRecall(std::span<const float> recalls, const std::vector<int>& classes) const;
    FigureValue withInterval(Figure figure, double value, std::vector<double> rounds) const;

    std::size_t classes_;
    double level_;
    int lesions_ = 0;
    std::vector<int> lesionsPerClass_;
    Counts counts_;                 ///< of the rows themselves
    std::vector<float> recalls_;    ///< rounds x classes; NaN where a round drew none
    std::vector<double> accuracy_;  ///< a round
};

}  // namespace lesion
