#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lesion {

/// Labels and probabilities of a part, row by row: everything that a figure is computed from.
struct Predictions {
    std::vector<std::string> classes;
    std::vector<std::string> imageIds;
    std::vector<std::string> lesionIds;
    std::vector<int> labels;
    std::vector<float> probabilities;  ///< row-major, labels.size() x classes.size(), each row sums to 1

    std::size_t size() const { return labels.size(); }
    std::span<const float> row(std::size_t index) const;
    int predicted(std::size_t index) const;  ///< the largest probability; the first of equals
};

/// How a classifier did on a part. A class without samples has no recall and is left out of balanced accuracy; a class
/// never predicted has no precision.
struct Evaluation {
    std::vector<std::string> classes;
    int images = 0;
    double loss = 0;  ///< mean of -log p(label), probabilities clipped to 1e-7
    double accuracy = 0;
    double balancedAccuracy = 0;          ///< mean of per-class recall (ISIC 2018 task 3)
    double majorityAccuracy = 0;          ///< of answering the training part's largest class always
    double majorityBalancedAccuracy = 0;  ///< of the same answer: 1 / classes present, where that class is present
    std::vector<std::optional<double>> recall;
    std::vector<std::optional<double>> precision;
    std::vector<std::vector<int>> confusion;  ///< [true][predicted]
};

/// `majorityClass`: index of the training part's largest class, -1 when unknown (then of the labels themselves).
Evaluation evaluatePredictions(const Predictions& predictions, int majorityClass);

/// Running figures of an epoch; add a batch at a time.
class RunningScore {
public:
    explicit RunningScore(int classes);
    /// `loss`: the mean over this batch.
    void add(double loss, std::span<const int> labels, std::span<const int> predicted);
    double loss() const;  ///< mean over samples
    double accuracy() const;
    double balancedAccuracy() const;

private:
    double lossSum_ = 0;
    long count_ = 0;
    std::vector<long> right_;
    std::vector<long> seen_;
};

}  // namespace lesion
