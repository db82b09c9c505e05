#include "core/metrics/WeightedFigures.h"

#include "core/metrics/Calibration.h"
#include "core/metrics/RowScore.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace lesion {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t wholeFigures = static_cast<std::size_t>(Figure::Sensitivity);
constexpr std::uint32_t ofClassBit = 1U << 31;
constexpr std::uint32_t lastOfEqualsBit = 1U << 30;
constexpr std::uint32_t rowMask = lastOfEqualsBit - 1;

std::size_t at(Figure figure) {
    return static_cast<std::size_t>(figure);
}

/// Where a class's figure stands among that class's.
std::size_t ofClass(Figure figure) {
    return at(figure) - wholeFigures;
}

double ratio(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : none;
}

/// Mean of what is no NaN; NaN where nothing is.
class MeanOfPresent {
public:
    void add(double value) {
        if (std::isnan(value)) return;
        sum_ += value;
        ++present_;
    }
    double value() const { return present_ > 0 ? sum_ / present_ : none; }

private:
    double sum_ = 0;
    int present_ = 0;
};

double product(const std::vector<std::int64_t>& a, const std::vector<std::int64_t>& b) {
    double sum = 0;  // whole numbers below 2^53: exact
    for (std::size_t k = 0; k < a.size(); ++k) sum += static_cast<double>(a[k]) * static_cast<double>(b[k]);
    return sum;
}

std::vector<std::uint32_t> rankRows(const Predictions& predictions, std::size_t classIndex) {
    const std::size_t classes = predictions.classes.size();
    const auto score = [&](std::uint32_t row) { return predictions.probabilities[row * classes + classIndex]; };
    std::vector<std::uint32_t> order(predictions.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](auto a, auto b) { return score(a) != score(b) ? score(a) > score(b) : a < b; });
    std::vector<std::uint32_t> ranked(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        ranked[i] = order[i];
        if (predictions.labels[order[i]] == static_cast<int>(classIndex)) ranked[i] |= ofClassBit;
        if (i + 1 == order.size() || score(order[i + 1]) != score(order[i])) ranked[i] |= lastOfEqualsBit;
    }
    return ranked;
}

}  // namespace

WeightedFigures::WeightedFigures(const Predictions& predictions)
    : classes_(predictions.classes.size()), finite_(allFinite(predictions)) {
    assert(predictions.size() <= rowMask);
    for (const Figure figure : allFigures()) {
        if (!isOfClass(figure)) figures_.push_back({figure, -1, {}, {}});
    }
    for (std::size_t k = 0; k < classes_; ++k) {
        for (const Figure figure : allFigures()) {
            if (isOfClass(figure)) figures_.push_back({figure, static_cast<int>(k), {}, {}});
        }
    }
    rows_.resize(predictions.size());
    if (!finite_) return;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const RowScore score = scoreRow(predictions, i);
        const auto label = static_cast<std::size_t>(predictions.labels[i]);
        assert(label < classes_);
        const bool right = score.answer == predictions.labels[i];
        rows_[i] = {static_cast<std::uint32_t>(label * classes_ + static_cast<std::size_t>(score.answer)),
                    static_cast<std::uint32_t>(reliabilityBin(score.confidence, reliabilityBins)),
                    (right ? 1.0 : 0.0) - score.confidence, score.loss, score.squaredError};
    }
    for (std::size_t k = 0; k < classes_; ++k) ranked_.push_back(rankRows(predictions, k));
}

void WeightedFigures::compute(std::span<const std::uint32_t> counts, Workspace& work, std::span<double> values) const {
    assert(counts.size() == rows_.size() && values.size() == figures_.size());
    std::ranges::fill(values, none);
    if (!finite_) return;
    sum(counts, work);
    if (work.images == 0) return;
    const std::size_t perClass = allFigures().size() - wholeFigures;
    MeanOfPresent sensitivity;
    MeanOfPresent f1;
    MeanOfPresent auc;
    MeanOfPresent averagePrecision;
    for (std::size_t k = 0; k < classes_; ++k) {
        const auto ofThis = values.subspan(wholeFigures + k * perClass, perClass);
        computeClass(k, work, ofThis);
        const Areas areas = walk(k, counts);
        ofThis[ofClass(Figure::Auc)] = areas.roc;
        ofThis[ofClass(Figure::AveragePrecision)] = areas.precisionRecall;
        sensitivity.add(ofThis[ofClass(Figure::Sensitivity)]);
        f1.add(ofThis[ofClass(Figure::F1)]);
        auc.add(areas.roc);
        averagePrecision.add(areas.precisionRecall);
    }
    values[at(Figure::BalancedAccuracy)] = sensitivity.value();
    values[at(Figure::MacroF1)] = f1.value();
    values[at(Figure::MacroAuc)] = auc.value();
    values[at(Figure::MacroAveragePrecision)] = averagePrecision.value();
    computeWhole(work, values);
}

void WeightedFigures::sum(std::span<const std::uint32_t> counts, Workspace& work) const {
    work.cells.assign(classes_ * classes_, 0);
    work.truths.assign(classes_, 0);
    work.answers.assign(classes_, 0);
    work.binGap.assign(reliabilityBins, 0.0);
    work.loss = 0;
    work.squaredError = 0;
    work.images = 0;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const Row& row = rows_[i];
        const double count = counts[i];
        work.cells[row.cell] += counts[i];
        work.binGap[row.bin] += count * row.gap;
        work.loss += count * row.loss;
        work.squaredError += count * row.squaredError;
    }
    for (std::size_t k = 0; k < classes_; ++k) {
        for (std::size_t j = 0; j < classes_; ++j) {
            const std::int64_t cell = work.cells[k * classes_ + j];
            work.truths[k] += cell;
            work.answers[j] += cell;
            work.images += cell;
        }
    }
}

void WeightedFigures::computeWhole(const Workspace& work, std::span<double> values) const {
    const auto images = static_cast<double>(work.images);
    double right = 0;
    for (std::size_t k = 0; k < classes_; ++k) right += static_cast<double>(work.cells[k * classes_ + k]);
    values[at(Figure::Accuracy)] = right / images;
    values[at(Figure::Loss)] = work.loss / images;
    values[at(Figure::Brier)] = work.squaredError / images;
    double gap = 0;
    for (const double bin : work.binGap) gap += std::abs(bin);
    values[at(Figure::CalibrationError)] = gap / images;

    // All of these are whole numbers, so that comparing with 0 is safe.
    const double byChance = product(work.truths, work.answers);
    const double all = images * images;
    if (all > byChance) values[at(Figure::Kappa)] = (right * images - byChance) / (all - byChance);
    const double spreadOfTruths = all - product(work.truths, work.truths);
    const double spreadOfAnswers = all - product(work.answers, work.answers);
    if (spreadOfTruths > 0 && spreadOfAnswers > 0) {
        values[at(Figure::Matthews)] =
            (right * images - byChance) / (std::sqrt(spreadOfTruths) * std::sqrt(spreadOfAnswers));
    }
}

void WeightedFigures::computeClass(std::size_t classIndex, const Workspace& work, std::span<double> values) const {
    const std::int64_t hits = work.cells[classIndex * classes_ + classIndex];
    const std::int64_t truths = work.truths[classIndex];
    const std::int64_t answers = work.answers[classIndex];
    const std::int64_t others = work.images - truths;
    values[ofClass(Figure::Sensitivity)] = ratio(hits, truths);
    values[ofClass(Figure::Specificity)] = ratio(others - (answers - hits), others);
    values[ofClass(Figure::Precision)] = ratio(hits, answers);
    values[ofClass(Figure::F1)] = ratio(2 * hits, truths + answers);
}

WeightedFigures::Areas WeightedFigures::walk(std::size_t classIndex, std::span<const std::uint32_t> counts) const {
    std::int64_t positives = 0;  // with a higher score than the present ones
    std::int64_t negatives = 0;
    std::int64_t equalPositives = 0;
    std::int64_t equalNegatives = 0;
    std::int64_t twiceArea = 0;  // pairs in the right order count two, ties one: whole numbers, hence exact
    double precisionSum = 0;
    for (const std::uint32_t entry : ranked_[classIndex]) {
        const std::int64_t count = counts[entry & rowMask];
        const std::int64_t positive = (entry & ofClassBit) != 0 ? count : 0;
        equalPositives += positive;
        equalNegatives += count - positive;
        if ((entry & lastOfEqualsBit) == 0) continue;
        twiceArea += equalNegatives * (2 * positives + equalPositives);
        positives += equalPositives;
        negatives += equalNegatives;
        if (equalPositives > 0) {
            precisionSum += static_cast<double>(equalPositives) * static_cast<double>(positives) /
                            static_cast<double>(positives + negatives);
        }
        equalPositives = 0;
        equalNegatives = 0;
    }
    if (positives == 0) return {none, none};
    const double precisionRecall = precisionSum / static_cast<double>(positives);
    if (negatives == 0) return {none, precisionRecall};
    const double pairs = static_cast<double>(positives) * static_cast<double>(negatives);
    return {static_cast<double>(twiceArea) / (2 * pairs), precisionRecall};
}

}  // namespace lesion
