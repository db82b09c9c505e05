#pragma once

#include "core/metrics/Figures.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lesion {

/// The figures of a part whose rows count several times each, or not at all: what a bootstrap asks for thousands of
/// times. Everything that does not depend on how often a row counts is done once (each class's order of scores above
/// all), so that a round is a few walks over arrays. computeFigures is the same with every row once: there is one
/// definition of each figure.
class WeightedFigures {
public:
    explicit WeightedFigures(const Predictions& predictions);

    /// Which figure stands where: those of the whole first, then each class's.
    const std::vector<FigureValue>& figures() const { return figures_; }
    std::size_t rows() const { return rows_.size(); }

    /// Sums of one round; reused between rounds. One a thread.
    struct Workspace {
        std::vector<std::int64_t> cells;    ///< confusion, true class after true class
        std::vector<std::int64_t> truths;   ///< its row sums
        std::vector<std::int64_t> answers;  ///< its column sums
        std::vector<double> binGap;         ///< right answers minus confidence
        double loss = 0;
        double squaredError = 0;
        std::int64_t images = 0;
    };
    /// `counts`: one a row. `values`: one a figure; NaN where it has no meaning. May be called from several threads.
    void compute(std::span<const std::uint32_t> counts, Workspace& work, std::span<double> values) const;

private:
    struct Row {
        std::uint32_t cell = 0;
        std::uint32_t bin = 0;
        double gap = 0;  ///< 1 or 0 for right or wrong, minus confidence
        double loss = 0;
        double squaredError = 0;
    };
    struct Areas {
        double roc = 0;
        double precisionRecall = 0;
    };

    void sum(std::span<const std::uint32_t> counts, Workspace& work) const;
    void computeWhole(const Workspace& work, std::span<double> values) const;
    void computeClass(std::size_t classIndex, const Workspace& work, std::span<double> values) const;
    Areas walk(std::size_t classIndex, std::span<const std::uint32_t> counts) const;

    std::size_t classes_ = 0;
    bool finite_ = true;
    std::vector<FigureValue> figures_;
    std::vector<Row> rows_;
    /// Each class's rows from the largest score down; the two highest bits say whether the row is of the class and
    /// whether it is the last of equal scores.
    std::vector<std::vector<std::uint32_t>> ranked_;
};

}  // namespace lesion
