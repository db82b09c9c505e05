#pragma once

#include "core/base/Message.h"
#include "core/diagnosis/Diagnosis.h"
#include "core/diagnosis/ViewSpread.h"

#include <optional>
#include <string>
#include <vector>

namespace lesion {

/// What a diagnosis says in sentences. One list for the page beside the photograph, for its case report as PDF or
/// picture, and for the command line's, so that none of them says more or less than the others.

/// That a photograph is refused, and every reason for it; empty: it is not.
std::vector<Message> refusalOf(const Diagnosis& diagnosis);
/// Whether a warning is one of the input check's reasons, which refusalOf() tells.
bool isFinding(const Diagnosis& diagnosis, const Message& warning);

struct CaseLine {
    Message message;
    bool warning = false;  ///< a person should look
};
/// The prediction set, or why a person should look; nothing without a set, and for a refused photograph, of which no
/// set promises anything.
std::optional<CaseLine> setLine(const Diagnosis& diagnosis);
/// Probability of malignancy against the operating point; what that point is worth; what a prevalence makes of it.
std::vector<Message> decisionLines(const MalignancyRule& rule, const MalignancyAnswer& answer);
/// How far the largest answer moves over the views.
Message spreadLine(const Diagnosis& diagnosis, const ViewSpread& spread);

struct CaseBar {
    int index = 0;                 ///< of the class
    double probability = 0;        ///< 0 … 1
    std::optional<double> lowest;  ///< over the views, with `highest`
    std::optional<double> highest;
    bool largest = false;
};

/// What a case report of one diagnosis holds, in its order: figures and messages, without looks and languages. A plain
/// value. Says nothing of where the photograph came from.
struct CaseContent {
    std::vector<std::string> classes;
    std::vector<Message> refusal;  ///< not empty: the bars mean nothing and are drawn muted
    std::vector<CaseBar> bars;     ///< most probable first
    std::vector<CaseLine> lines;
    std::vector<SimilarCase> similar;         ///< nearest first, at most mostCases
    std::optional<ClinicalFacts> clinical{};  ///< Diagnosis::clinical
    bool learnt = false;                      ///< the nearest case is this very photograph, or a copy
};
inline constexpr std::size_t mostCases = 6;
inline constexpr double sameDistance = 1e-5;  ///< what rounding leaves between the features of equal pixels

/// `basis`: what the diagnosis was made with; null: nothing is said of a decision. `spread`: null: not known.
CaseContent caseContent(const Diagnosis& diagnosis, const DiagnosisBasis* basis, const ViewSpread* spread = nullptr);

}  // namespace lesion
