#include "core/metrics/RowScore.h"

#include <algorithm>
#include <cmath>

namespace lesion {

RowScore scoreRow(const Predictions& predictions, std::size_t index) {
    const auto row = predictions.row(index);
    const auto label = static_cast<std::size_t>(predictions.labels[index]);
    RowScore score;
    score.answer = predictions.predicted(index);
    score.confidence = row[static_cast<std::size_t>(score.answer)];
    score.loss = -std::log(std::max(static_cast<double>(row[label]), smallestProbability));
    for (std::size_t k = 0; k < row.size(); ++k) {
        const double error = row[k] - (k == label ? 1.0 : 0.0);
        score.squaredError += error * error;
    }
    return score;
}

bool allFinite(const Predictions& predictions) {
    return std::ranges::all_of(predictions.probabilities, [](float value) { return std::isfinite(value); });
}

}  // namespace lesion
