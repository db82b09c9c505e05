#pragma once

#include "core/base/Result.h"
#include "core/diagnosis/InputCheck.h"
#include "core/diagnosis/References.h"
#include "core/metrics/Conformal.h"
#include "core/metrics/Malignancy.h"
#include "core/model/Classifier.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <vector>

namespace lesion {

/// What is asked of a diagnosis beside probabilities.
struct DiagnosisOptions {
    double level = 0.9;                  ///< of prediction sets, 0 … 1 without ends
    double sensitivity = 0.9;            ///< wanted of the operating point, 0 … 1
    std::optional<double> prevalence;    ///< of malignant lesions where the answer is used, 0 … 1 without ends
    std::vector<std::string> malignant;  ///< classes that count as such; empty: malignantClasses()
    int similar = 6;                     ///< cases to compare with

    bool operator==(const DiagnosisOptions&) const = default;
};

/// A run's references and what the options make of them, so that it is made once for many images. A plain value.
struct DiagnosisBasis {
    std::optional<References> references;  ///< empty: answers have probabilities alone
    DiagnosisOptions options;
    std::optional<ConformalRule> sets;
    std::optional<MalignancyRule> malignancy;  ///< empty also where no class is malignant, or all are
};
DiagnosisBasis diagnosisBasis(std::optional<References> references, const DiagnosisOptions& options);

struct SimilarCase {
    ReferenceImage image;
    double distance = 0;  ///< as Neighbour's
};

/// What a model says of one photograph. For research and teaching, not a medical device. What stands below `refused` is
/// there only with a basis that has references.
struct Diagnosis {
    std::string name;                  ///< the file's name, or "clipboard"
    std::filesystem::path file;        ///< empty for pasted pictures
    std::vector<std::string> classes;  ///< the model's
    std::vector<float> probabilities;
    int largest = 0;
    std::optional<ClinicalFacts> clinical;  ///< what a model that uses them was told; empty: it sees images alone
    cv::Mat photograph;                     ///< 8-bit RGB, upright, for showing (long side at most 2048)
    cv::Mat networkInput;                   ///< what the network saw: prepared 8-bit RGB
    std::vector<Message> warnings;          ///< of the model, then why the picture is refused
    double milliseconds = 0;                ///< from bytes to probabilities
    bool refused = false;                   ///< the input check found something: the probabilities mean nothing
    std::vector<InputFinding> findings;
    std::optional<PredictionSet> set;
    double setLevel = 0;
    std::optional<MalignancyAnswer> malignancy;
    std::vector<SimilarCase> similar;

    /// Why a person should look: the set holds several classes, or none conforms. Empty: no reason, or no set.
    std::optional<Message> referral() const;
};

/// Decode, prepare, classify, compare. Errors: those of loadImage and Classifier::readPrepared.
Result<Diagnosis> diagnoseFile(const Classifier& classifier, const std::filesystem::path& file,
                               const DiagnosisBasis& basis = {});
Result<Diagnosis> diagnoseImage(const Classifier& classifier, const cv::Mat& rgb, const std::string& name,
                                const DiagnosisBasis& basis = {});

/// Prediction set and decision anew from the probabilities, for another choice of level, sensitivity, prevalence or
/// malignant classes: the network need not look again. What `basis` does not bear is empty afterwards.
void decideAnew(Diagnosis& diagnosis, const DiagnosisBasis& basis);

/// {file, class, probabilities {}, prediction_set [], warnings [], refused}, of a model with clinical inputs {clinical
/// {age, sex, site}} as they were given (null: not), and, with references, {set_level, refer,
/// reasons [], malignancy {}|null, similar [{id, lesion, class, dx_type, distance}]}; `reasons` are those of the input
/// check (toString(InputReason)), prediction_set is empty for a refused picture.
nlohmann::json toJson(const Diagnosis& diagnosis, const DiagnosisBasis& basis = {});

}  // namespace lesion
