#pragma once

#include "core/metrics/Metrics.h"

#include <optional>
#include <vector>

namespace lesion {

/// Images whose answer has a probability in (low, high]: said and true share of right answers.
struct ReliabilityBin {
    double low = 0;
    double high = 0;
    int images = 0;
    double confidence = 0;  ///< mean probability of the answer
    double accuracy = 0;    ///< share of right answers
};

struct Calibration {
    std::vector<ReliabilityBin> bins;  ///< 15 of equal width, empty ones included
    double calibrationError = 0;       ///< mean of |accuracy - confidence| weighted by images (Guo et al. 2017)
    double brier = 0;
    double loss = 0;
};
Calibration measureCalibration(const Predictions& predictions, int bins = 15);

/// The temperature (0.05 … 20) that makes the loss of softmax(log p / T) smallest (Guo et al. 2017): fitted on the
/// validation part, never on test. 1 where there is nothing to fit.
double fitTemperature(const Predictions& predictions);
/// Probabilities as they would be at that temperature; the order of a row's classes stays. 1 / temperature takes it
/// back.
Predictions withTemperature(const Predictions& predictions, double temperature);

}  // namespace lesion
