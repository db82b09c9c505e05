#include "core/metrics/Figures.h"

#include "core/metrics/WeightedFigures.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <unordered_map>

namespace lesion {

namespace {

struct FigureTraits {
    std::string_view key;
    bool largerIsBetter;
};

/// In the order of the enumeration.
constexpr std::array<FigureTraits, 16> traits{{{"accuracy", true},
                                               {"balanced_accuracy", true},
                                               {"macro_f1", true},
                                               {"kappa", true},
                                               {"mcc", true},
                                               {"macro_auc", true},
                                               {"macro_average_precision", true},
                                               {"loss", false},
                                               {"brier", false},
                                               {"ece", false},
                                               {"sensitivity", true},
                                               {"specificity", true},
                                               {"precision", true},
                                               {"f1", true},
                                               {"auc", true},
                                               {"average_precision", true}}};

const FigureTraits& traitsOf(Figure figure) {
    return traits[static_cast<std::size_t>(figure)];
}

}  // namespace

std::string_view toString(Figure figure) {
    return traitsOf(figure).key;
}

bool isOfClass(Figure figure) {
    return figure >= Figure::Sensitivity;
}

bool largerIsBetter(Figure figure) {
    return traitsOf(figure).largerIsBetter;
}

const std::vector<Figure>& allFigures() {
    static const std::vector<Figure> all = [] {
        std::vector<Figure> figures;
        for (std::size_t i = 0; i < traits.size(); ++i) figures.push_back(static_cast<Figure>(i));
        return figures;
    }();
    return all;
}

const FigureValue& Figures::of(Figure figure, int classIndex) const {
    assert(isOfClass(figure) == (classIndex >= 0));
    const auto found = std::ranges::find_if(
        values, [&](const FigureValue& value) { return value.figure == figure && value.classIndex == classIndex; });
    assert(found != values.end());
    return *found;
}

Figures computeFigures(const Predictions& predictions) {
    const WeightedFigures weighted(predictions);
    const std::vector<std::uint32_t> once(predictions.size(), 1);
    std::vector<double> values(weighted.figures().size());
    WeightedFigures::Workspace work;
    weighted.compute(once, work, values);

    Figures result;
    result.classes = predictions.classes;
    result.values = weighted.figures();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isnan(values[i])) result.values[i].value = values[i];
    }
    result.images = static_cast<int>(predictions.size());
    const auto lesions = lesionIndices(predictions);
    result.lesions = lesions.empty() ? 0 : *std::ranges::max_element(lesions) + 1;
    return result;
}

std::vector<int> lesionIndices(const Predictions& predictions) {
    assert(predictions.lesionIds.size() == predictions.size());
    std::vector<int> indices;
    std::unordered_map<std::string_view, int> known;
    int next = 0;
    for (const std::string& lesion : predictions.lesionIds) {
        if (lesion.empty()) {
            indices.push_back(next++);
            continue;
        }
        const auto [place, isNew] = known.try_emplace(lesion, next);
        if (isNew) ++next;
        indices.push_back(place->second);
    }
    return indices;
}

Predictions perLesion(const Predictions& predictions) {
    const std::size_t classes = predictions.classes.size();
    const auto lesions = lesionIndices(predictions);
    Predictions result;
    result.classes = predictions.classes;
    std::vector<double> sums;
    std::vector<int> photographs;
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const auto lesion = static_cast<std::size_t>(lesions[i]);
        if (lesion == photographs.size()) {
            result.imageIds.push_back(predictions.imageIds[i]);
            result.lesionIds.push_back(predictions.lesionIds[i]);
            result.labels.push_back(predictions.labels[i]);
            photographs.push_back(0);
            sums.resize(sums.size() + classes, 0.0);
        }
        ++photographs[lesion];
        const auto row = predictions.row(i);
        for (std::size_t k = 0; k < classes; ++k) sums[lesion * classes + k] += row[k];
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        result.probabilities.push_back(static_cast<float>(sums[i] / photographs[i / classes]));
    }
    return result;
}

}  // namespace lesion
