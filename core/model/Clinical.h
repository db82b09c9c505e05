#pragma once

#include "core/base/Result.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lesion {

/// What may be told of a person beside the photograph. All of it may be missing.
struct ClinicalFacts {
    std::optional<double> age;  ///< years; outside of 0 … oldestAge it counts as not known
    std::string sex;            ///< as data sets say it: "female"; empty, "unknown" and the like: not known
    std::string site;           ///< where the lesion is: "back"; likewise

    bool operator==(const ClinicalFacts&) const = default;
};
inline constexpr double oldestAge = 130;
/// A cell as it is compared: trimmed, in small letters; empty for "unknown", "n/a", "nan", "none" and "?".
std::string clinicalName(std::string_view cell);

/// Which of these a model learns from beside the image. Nothing else can be an input: HAM10000's dx_type says how the
/// diagnosis was proven, which is known only once it is, and the other columns say where a photograph comes from.
struct ClinicalInputs {
    bool age = false;
    bool sex = false;
    bool site = false;

    bool any() const { return age || sex || site; }
    bool operator==(const ClinicalInputs&) const = default;
};
/// The facts without those that are no inputs.
ClinicalFacts onlyUsed(ClinicalFacts facts, const ClinicalInputs& inputs);
std::string toString(const ClinicalInputs& inputs);  ///< age+sex+site; none
/// The inverse, in any order. Errors: ClinicalProof (dx_type, dx and the like), ClinicalOrigin (lesion_id, dataset and
/// the like), OptionValue.
Result<ClinicalInputs> parseClinicalInputs(std::string_view text);

/// How facts become the numbers that a network is given. A plain value, fitted on the training part and kept in the
/// model file, so that training, evaluation and diagnosis encode alike. In this order, of the inputs that are used:
/// age: (age - ageMean) / ageDeviation and 0, or 0 and 1 where it is not known;
/// sex, then site: a 1 in the place of its name and 0 elsewhere; after the names a place for "not known", which a name
/// that the training part did not have takes as well.
struct ClinicalEncoding {
    ClinicalInputs inputs;
    double ageMean = 0;
    double ageDeviation = 1;         ///< above 0
    std::vector<std::string> sexes;  ///< clinicalName()s, alphabetical
    std::vector<std::string> sites;

    bool any() const { return inputs.any(); }
    int length() const;  ///< 0: the model sees images alone
    std::vector<float> encode(const ClinicalFacts& facts) const;

    bool operator==(const ClinicalEncoding&) const = default;
};
/// Mean and deviation over the known ages, names that occur; of more than 64 the most frequent.
ClinicalEncoding fitClinicalEncoding(const ClinicalInputs& inputs, std::span<const ClinicalFacts> training);
/// {inputs [], age {mean, deviation}, sexes [], sites []}, the latter three where they are used.
nlohmann::json toJson(const ClinicalEncoding& encoding);
/// Error: ModelFileInvalid (the path is to be filled in by the caller, the detail says what).
Result<ClinicalEncoding> clinicalEncodingFromJson(const nlohmann::json& json);

}  // namespace lesion
