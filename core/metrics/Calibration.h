#pragma once

#include "core/metrics/Metrics.h"

#include <vector>

namespace lesion {

inline constexpr int reliabilityBins = 15;

/// Images whose answer has a probability in (low, high]: said and true share of right answers.
struct ReliabilityBin {
    double low = 0;
    double high = 0;
    int images = 0;
    double confidence = 0;  ///< mean probability of the answer
    double accuracy = 0;    ///< share of right answers
};

/// All 0 without images; NaN where the probabilities hold one (then no image is in a bin).
struct Calibration {
    std::vector<ReliabilityBin> bins;  ///< of equal width, empty ones included
    double calibrationError = 0;       ///< mean of |accuracy - confidence| weighted by images (Guo et al. 2017)
    double brier = 0;                  ///< as Figure::Brier
    double loss = 0;                   ///< as Figure::Loss
};
Calibration measureCalibration(const Predictions& predictions, int bins = reliabilityBins);
/// Index of the bin that a probability (0 … 1) lies in: upper edges belong to it, 0 to the first.
int reliabilityBin(double probability, int bins);

/// The temperature (0.05 … 20) that makes the loss of softmax(log p / T) smallest (Guo et al. 2017): fitted on the
/// validation part, never on test. The loss is not clipped here; a probability of 0 counts as the smallest float. 1
/// where there is nothing to fit: no images, a NaN, every row uniform. An end of the range where all answers are right
/// (0.05) or none is better than guessing (20).
double fitTemperature(const Predictions& predictions);
/// Probabilities as they would be at that temperature (> 0), p^(1/T) made to sum to 1; the order of a row's classes
/// stays. 1 / temperature takes it back, to a float's precision. A row with a NaN, or of zeros, stays as it is.
Predictions withTemperature(const Predictions& predictions, double temperature);

}  // namespace lesion
