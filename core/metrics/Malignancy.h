#pragma once

#include "core/metrics/Curves.h"
#include "core/metrics/Metrics.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lesion {

/// From probabilities of diagnoses to the one question that is acted on, malignant or not: the operating point that
/// was chosen on the validation part, and what a probability means where malignant lesions are rarer or commoner.
struct MalignancyRule {
    std::vector<std::string> names;  ///< classes that count as malignant
    std::vector<int> classes;        ///< their indices
    OperatingPoint point;            ///< of the validation part: threshold, sensitivity and specificity there
    double wantedSensitivity = 0.9;
    double prevalence = 0;  ///< malignant share of the validation part
    /// Added to the log odds, it makes the validation part's mean probability equal its prevalence. 0 for a model
    /// calibrated in the large; a training that showed every class equally often overrates what is rare.
    double offset = 0;
};

/// Empty where the part lacks malignant or benign images, or a probability is NaN. `classes`: indices.
std::optional<MalignancyRule> malignancyRule(const Predictions& validation, const std::vector<int>& classes,
                                             double sensitivity);

struct MalignancyAnswer {
    double probability = 0;           ///< sum over the classes, as the model gives them
    std::optional<double> corrected;  ///< for the prevalence asked about
    double threshold = 0;             ///< of `probability`
    bool positive = false;            ///< probability >= threshold: the same at every prevalence
    std::optional<double> sensitivity;
    std::optional<double> specificity;
    std::optional<double> prevalence;  ///< asked about; with it, the answer's predictive values there
    std::optional<double> positivePredictiveValue;
    std::optional<double> negativePredictiveValue;
};
/// `prevalence`: 0 … 1, without ends.
MalignancyAnswer malignancyOf(const MalignancyRule& rule, std::span<const float> probabilities,
                              std::optional<double> prevalence);

/// Bayes' rule for a change of prevalence alone (Saerens et al. 2002): the odds times the ratio of the two prevalences'
/// odds. 0 and 1 stay. `from` and `to`: 0 … 1, without ends.
double shiftPrevalence(double probability, double from, double to);

/// {classes [], probability, corrected|null, threshold, positive, sensitivity, specificity, prevalence|null, ppv|null,
/// npv|null}
nlohmann::json toJson(const MalignancyRule& rule, const MalignancyAnswer& answer);

}  // namespace lesion
