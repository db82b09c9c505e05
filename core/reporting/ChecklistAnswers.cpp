#include "core/reporting/Checklist.h"

#include <utility>

// Which answer a topic gets and where in the report more of it stands.

namespace lesion {

using Topic = ChecklistItem::Topic;

namespace {

Section sectionOf(Topic topic) {
    switch (topic) {
        case Topic::DataSource:
        case Topic::Eligibility:
        case Topic::Missing:
        case Topic::Acquisition:
        case Topic::ReferenceStandard:
        case Topic::Histopathology:
        case Topic::Counts:
        case Topic::DataDifference:
        case Topic::Characteristics:
        case Topic::Outcome:
        case Topic::Sources:
        case Topic::Synthetic:
        case Topic::Flow:
        case Topic::Dates:
        case Topic::ImageTypes:
        case Topic::Artefacts:
        case Topic::Vendors:
            return Section::Data;
        case Topic::Disjoint:
        case Topic::Partition:
            return Section::Split;
        case Topic::Architecture:
        case Topic::Network:
        case Topic::Weights:
        case Topic::FullModel:
            return Section::Network;
        case Topic::Preprocessing:
        case Topic::PredictorHandling:
        case Topic::Predictors:
        case Topic::Imbalance:
        case Topic::PoorInput:
        case Topic::PredictionHow:
        case Topic::UnknownImages:
        case Topic::Subsets:
            return Section::Images;
        case Topic::Training:
        case Topic::Selection:
        case Topic::ModelBuilding:
        case Topic::Protocol:
            return Section::Training;
        case Topic::Calibration:
        case Topic::CalibrationResults:
            return Section::Calibration;
        case Topic::Fairness:
        case Topic::SourceResults:
        case Topic::SkinTone:
            return Section::Subgroups;
        case Topic::Failures:
        case Topic::Explanations:
            return Section::Failures;
        case Topic::Limits:
        case Topic::Robustness:
            return Section::Limits;
        case Topic::Software:
        case Topic::Availability:
        case Topic::DataAvailability:
            return Section::Versions;
        case Topic::Abstract:
            return Section::Summary;
        default:
            return Section::Results;
    }
}

}  // namespace

std::optional<ChecklistAnswer> checklistAnswer(Topic topic, const ReportFacts& facts) {
    if (topic == Topic::Author) return {};
    std::string text = answerAboutData(topic, facts);
    if (text.empty()) text = answerAboutModel(topic, facts);
    if (text.empty()) return {};
    return ChecklistAnswer{sectionOf(topic), std::move(text)};
}

}  // namespace lesion
