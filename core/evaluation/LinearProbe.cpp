#include "core/evaluation/LinearProbe.h"

#include "core/base/MessageIds.h"
#include "core/base/Random.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>
#include <unordered_map>

namespace lesion {

namespace {

constexpr double penalty = 0.1;
constexpr int steps = 200;
constexpr std::uint64_t halvesStream = 12;

/// 0 or 1 for each row: whole groups, each label's shared out evenly.
std::vector<char> drawHalves(const ProbeData& data, std::size_t classes, std::uint64_t seed) {
    std::unordered_map<std::string_view, char> halfOf;
    std::vector<std::vector<std::string_view>> groups(classes);
    for (std::size_t i = 0; i < data.labels.size(); ++i) {
        if (halfOf.try_emplace(data.groups[i], 0).second) {
            groups[static_cast<std::size_t>(data.labels[i])].push_back(data.groups[i]);
        }
    }
    Random random({seed, halvesStream});
    for (auto& some : groups) {
        random.shuffle(std::span<std::string_view>(some));
        for (std::size_t i = 0; i < some.size(); ++i) halfOf[some[i]] = static_cast<char>(i % 2);
    }
    std::vector<char> halves;
    for (const auto& group : data.groups) halves.push_back(halfOf[group]);
    return halves;
}

struct Scaling {
    cv::Mat1f mean;  ///< 1 x width
    cv::Mat1f deviation;
};

Scaling scalingOf(const cv::Mat1f& rows) {
    Scaling scaling;
    cv::reduce(rows, scaling.mean, 0, cv::REDUCE_AVG);
    cv::Mat1f squares;
    cv::reduce(rows.mul(rows), squares, 0, cv::REDUCE_AVG);
    squares -= scaling.mean.mul(scaling.mean);
    cv::sqrt(cv::max(squares, 0), scaling.deviation);
    scaling.deviation.setTo(1, scaling.deviation < 1e-6);
    return scaling;
}

/// Standardised, with a column of ones for the bias.
cv::Mat1f scaled(const cv::Mat1f& rows, const Scaling& scaling) {
    cv::Mat1f out(rows.rows, rows.cols + 1, 1.F);
    for (int i = 0; i < rows.rows; ++i) {
        cv::Mat1f row = (rows.row(i) - scaling.mean) / scaling.deviation;
        row.copyTo(out.row(i).colRange(0, rows.cols));
    }
    return out;
}

void softmaxRows(cv::Mat1f& logits) {
    for (int i = 0; i < logits.rows; ++i) {
        float* row = logits[i];
        const float largest = *std::max_element(row, row + logits.cols);
        float sum = 0;
        for (int k = 0; k < logits.cols; ++k) sum += row[k] = std::exp(row[k] - largest);
        for (int k = 0; k < logits.cols; ++k) row[k] /= sum;
    }
}

cv::Mat1f times(const cv::Mat1f& first, const cv::Mat1f& second, int flags = 0) {
    cv::Mat1f product;
    cv::gemm(first, second, 1, cv::noArray(), 0, product, flags);
    return product;
}

/// Largest eigenvalue of rows' * diag(weights) * rows, by power iteration: bounds the curvature of the loss.
double largestCurvature(const cv::Mat1f& rows, const cv::Mat1f& weights) {
    cv::Mat1f vector(rows.cols, 1, 1.F);
    double length = 0;
    for (int i = 0; i < 30; ++i) {
        vector /= std::max(cv::norm(vector), 1e-30);
        vector = times(rows, times(rows, vector).mul(weights), cv::GEMM_1_T);
        length = cv::norm(vector);
    }
    return 1.1 * length;  // it is approached from below
}

/// Weights, width + 1 x classes.
Result<cv::Mat1f> fit(const cv::Mat1f& rows, const std::vector<int>& labels, int classes, const StopToken& stop) {
    std::vector<int> counts(static_cast<std::size_t>(classes), 0);
    for (const int label : labels) ++counts[static_cast<std::size_t>(label)];
    const auto present = std::count_if(counts.begin(), counts.end(), [](int count) { return count > 0; });
    cv::Mat1f truth(rows.rows, classes, 0.F);
    cv::Mat1f weights(rows.rows, 1);
    for (int i = 0; i < rows.rows; ++i) {
        const int label = labels[static_cast<std::size_t>(i)];
        truth(i, label) = 1;
        weights(i, 0) = 1.F / static_cast<float>(present * counts[static_cast<std::size_t>(label)]);
    }
    // The softmax's curvature is at most a half of that of squares.
    const double step = 1 / (0.5 * largestCurvature(rows, weights) + penalty);
    cv::Mat1f current(rows.cols, classes, 0.F);
    cv::Mat1f ahead = current.clone();
    for (int i = 0; i < steps; ++i) {
        if (stop.stopRequested()) return fail(MessageId::Stopped);
        cv::Mat1f error = times(rows, ahead);
        softmaxRows(error);
        error -= truth;
        for (int k = 0; k < classes; ++k) error.col(k) = error.col(k).mul(weights);
        cv::Mat1f gradient = times(rows, error, cv::GEMM_1_T);
        gradient.rowRange(0, rows.cols - 1) += penalty * ahead.rowRange(0, rows.cols - 1);  // not of the bias
        const cv::Mat1f next = ahead - step * gradient;
        ahead = next + (static_cast<double>(i) / (i + 3)) * (next - current);
        current = next;
    }
    return current;
}

}  // namespace

Result<Predictions> crossPredict(const ProbeData& data, const std::vector<std::string>& classes, std::uint64_t seed,
                                 const StopToken& stop) {
    const auto halves = drawHalves(data, classes.size(), seed);
    Predictions predictions;
    predictions.classes = classes;
    predictions.labels = data.labels;
    predictions.lesionIds = data.groups;
    predictions.imageIds.resize(data.labels.size());
    predictions.probabilities.assign(data.labels.size() * classes.size(), 0.F);
    for (const char tested : {char{0}, char{1}}) {
        cv::Mat1f sides[2];
        std::vector<int> labels;
        std::vector<std::size_t> testedRows;
        for (std::size_t i = 0; i < halves.size(); ++i) {
            const float* first = data.features.data() + i * data.width;
            const cv::Mat1f row(1, static_cast<int>(data.width), const_cast<float*>(first));
            sides[halves[i] == tested ? 1 : 0].push_back(row);
            if (halves[i] == tested) {
                testedRows.push_back(i);
            } else {
                labels.push_back(data.labels[i]);
            }
        }
        if (labels.empty() || testedRows.empty()) continue;
        const Scaling scaling = scalingOf(sides[0]);
        const auto weights = fit(scaled(sides[0], scaling), labels, static_cast<int>(classes.size()), stop);
        if (!weights) return tl::unexpected(weights.error());
        cv::Mat1f answers = times(scaled(sides[1], scaling), *weights);
        softmaxRows(answers);
        for (std::size_t i = 0; i < testedRows.size(); ++i) {
            const float* row = answers[static_cast<int>(i)];
            std::copy(row, row + answers.cols,
                      predictions.probabilities.begin() + static_cast<std::ptrdiff_t>(testedRows[i] * classes.size()));
        }
    }
    return predictions;
}

}  // namespace lesion
