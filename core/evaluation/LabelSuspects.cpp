#include "core/evaluation/LabelSuspects.h"

#include "core/base/Csv.h"
#include "core/base/Files.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <locale>
#include <sstream>

namespace lesion {
namespace {

bool isWhole(std::span<const float> row) {
    return std::ranges::all_of(row, [](float value) { return std::isfinite(value); });
}

/// Mean probability of each class over the images labelled so; infinite where there are none.
std::vector<double> thresholds(const Predictions& predictions) {
    std::vector<double> sums(predictions.classes.size(), 0);
    std::vector<int> counts(predictions.classes.size(), 0);
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const auto row = predictions.row(i);
        if (!isWhole(row)) continue;
        const auto label = static_cast<std::size_t>(predictions.labels[i]);
        sums[label] += row[label];
        ++counts[label];
    }
    for (std::size_t k = 0; k < sums.size(); ++k)
        sums[k] = counts[k] > 0 ? sums[k] / counts[k] : std::numeric_limits<double>::infinity();
    return sums;
}

}  // namespace

std::vector<LabelSuspect> findLabelSuspects(const Predictions& outOfFold) {
    const auto usual = thresholds(outOfFold);
    std::vector<LabelSuspect> suspects;
    for (std::size_t i = 0; i < outOfFold.size(); ++i) {
        const auto row = outOfFold.row(i);
        const int answer = outOfFold.predicted(i);
        const int label = outOfFold.labels[i];
        if (answer == label || !isWhole(row)) continue;
        const double probability = row[static_cast<std::size_t>(answer)];
        if (probability < usual[static_cast<std::size_t>(answer)]) continue;
        const double own = row[static_cast<std::size_t>(label)];
        if (probability > own) suspects.push_back({static_cast<int>(i), answer, own, probability - own});
    }
    std::ranges::stable_sort(suspects, std::greater<>(), &LabelSuspect::margin);
    return suspects;
}

Result<void> writeLabelSuspects(const std::filesystem::path& file, const Predictions& outOfFold,
                                const std::vector<LabelSuspect>& suspects) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << "image_id,lesion_id,label,suggested,label_probability,margin\n";
    const auto nameOf = [&](int label) { return csvCell(outOfFold.classes[static_cast<std::size_t>(label)]); };
    for (const LabelSuspect& suspect : suspects) {
        const auto row = static_cast<std::size_t>(suspect.row);
        out << csvCell(outOfFold.imageIds[row]) << ',' << csvCell(outOfFold.lesionIds[row]) << ','
            << nameOf(outOfFold.labels[row]) << ',' << nameOf(suspect.suggested) << ',' << suspect.selfConfidence << ','
            << suspect.margin << '\n';
    }
    return writeFile(file, std::string_view(out.str()));
}

}  // namespace lesion
