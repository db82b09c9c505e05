#include "core/metrics/Calibration.h"

#include "core/metrics/RowScore.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lesion {

namespace {

constexpr double lowestTemperature = 0.05;
constexpr double highestTemperature = 20;

/// Upper edge of a bin; the last is 1 exactly.
double upperEdge(int bin, int bins) {
    return static_cast<double>(bin + 1) / bins;
}

double logarithm(float probability) {
    return std::log(static_cast<double>(std::max(probability, std::numeric_limits<float>::denorm_min())));
}

/// Derivative of the whole loss by 1/T: what a row's classes weigh on average minus the label's own. The loss is convex
/// in 1/T, so that this rises with it.
double slope(const std::vector<double>& logarithms, const std::vector<int>& labels, double inverse) {
    const std::size_t classes = logarithms.size() / labels.size();
    double sum = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto* row = &logarithms[i * classes];
        const double highest = *std::max_element(row, row + classes);
        double weights = 0;
        double weighted = 0;
        for (std::size_t k = 0; k < classes; ++k) {
            const double weight = std::exp(inverse * (row[k] - highest));
            weights += weight;
            weighted += weight * row[k];
        }
        sum += weighted / weights - row[labels[i]];
    }
    return sum;
}

}  // namespace

int reliabilityBin(double probability, int bins) {
    int bin = std::clamp(static_cast<int>(probability * bins), 0, bins - 1);
    // The product is rounded, the edges decide.
    while (bin > 0 && probability <= upperEdge(bin - 1, bins)) --bin;
    while (bin + 1 < bins && probability > upperEdge(bin, bins)) ++bin;
    return bin;
}

Calibration measureCalibration(const Predictions& predictions, int bins) {
    Calibration result;
    for (int bin = 0; bin < bins; ++bin) {
        result.bins.push_back({static_cast<double>(bin) / bins, upperEdge(bin, bins), 0, 0, 0});
    }
    if (predictions.size() == 0) return result;
    if (!allFinite(predictions)) {
        result.calibrationError = result.brier = result.loss = std::numeric_limits<double>::quiet_NaN();
        return result;
    }
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const RowScore score = scoreRow(predictions, i);
        ReliabilityBin& bin = result.bins[static_cast<std::size_t>(reliabilityBin(score.confidence, bins))];
        ++bin.images;
        bin.confidence += score.confidence;
        bin.accuracy += score.answer == predictions.labels[i] ? 1 : 0;
        result.brier += score.squaredError;
        result.loss += score.loss;
    }
    const auto images = static_cast<double>(predictions.size());
    result.brier /= images;
    result.loss /= images;
    for (ReliabilityBin& bin : result.bins) {
        if (bin.images == 0) continue;
        result.calibrationError += std::abs(bin.accuracy - bin.confidence) / images;
        bin.confidence /= bin.images;
        bin.accuracy /= bin.images;
    }
    return result;
}

double fitTemperature(const Predictions& predictions) {
    if (predictions.size() == 0 || predictions.classes.empty() || !allFinite(predictions)) return 1;
    std::vector<double> logarithms;
    logarithms.reserve(predictions.probabilities.size());
    for (const float probability : predictions.probabilities) logarithms.push_back(logarithm(probability));

    const auto slopeAt = [&](double logTemperature) {
        return slope(logarithms, predictions.labels, std::exp(-logTemperature));
    };
    double low = std::log(lowestTemperature);
    double high = std::log(highestTemperature);
    const double slopeAtLow = slopeAt(low);
    const double slopeAtHigh = slopeAt(high);
    const double rounding = 1e-12 * static_cast<double>(predictions.size());
    if (std::abs(slopeAtLow) < rounding && std::abs(slopeAtHigh) < rounding) return 1;  // nothing depends on it
    // Where even the sharpest probabilities want to be sharper, or the flattest flatter, there is no root within.
    if (slopeAtLow <= 0) return lowestTemperature;
    if (slopeAtHigh >= 0) return highestTemperature;
    constexpr int halvings = 50;  // of six units of log T: below a double's precision
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        (slopeAt(middle) > 0 ? low : high) = middle;
    }
    return std::exp((low + high) / 2);
}

Predictions withTemperature(const Predictions& predictions, double temperature) {
    Predictions result = predictions;
    if (temperature == 1) return result;
    const std::size_t classes = predictions.classes.size();
    std::vector<double> powers(classes);
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const auto row = predictions.row(i);
        const float highest = *std::max_element(row.begin(), row.end());
        double sum = 0;
        for (std::size_t k = 0; k < classes; ++k) {
            powers[k] = std::pow(static_cast<double>(row[k]) / static_cast<double>(highest), 1 / temperature);
            sum += powers[k];
        }
        if (!std::isfinite(sum)) continue;
        for (std::size_t k = 0; k < classes; ++k) {
            result.probabilities[i * classes + k] = static_cast<float>(powers[k] / sum);
        }
    }
    return result;
}

}  // namespace lesion
