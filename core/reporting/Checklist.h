#pragma once

#include "core/reporting/ReportSections.h"

#include <optional>
#include <string>
#include <vector>

namespace lesion {

/// A reporting standard that medical journals ask for, as resources/checklists/*.def lists it: the items in our own
/// words, how far each was checked against the published list, and how much of it a run's records can tell.
struct ChecklistItem {
    /// Yes: the run answers it; Part: the author completes it; Author: the program cannot know.
    enum class Coverage { Yes, Part, Author };
    /// TopicSeen: the topic, but not its number or place; Recalled: from memory, to be compared with the paper.
    enum class Degree { Seen, TopicSeen, Recalled };
    /// What it is about: several lists ask for the same.
    enum class Topic {
        Abstract,
        Acquisition,
        Architecture,
        Artefacts,
        Author,
        Availability,
        Benchmarks,
        Calibration,
        CalibrationResults,
        Characteristics,
        Counts,
        DataAvailability,
        DataDifference,
        DataSource,
        Dates,
        DiagnosticAccuracy,
        Disjoint,
        Eligibility,
        Ensembling,
        Explanations,
        ExternalTesting,
        Failures,
        Fairness,
        Flow,
        FullModel,
        Histopathology,
        ImageTypes,
        Imbalance,
        InternalTesting,
        Limits,
        Measures,
        Missing,
        ModelBuilding,
        Network,
        Outcome,
        Output,
        Partition,
        Performance,
        PoorInput,
        PredictionHow,
        PredictorHandling,
        Predictors,
        Preprocessing,
        Protocol,
        ReferenceStandard,
        Robustness,
        SampleSize,
        Selection,
        SkinTone,
        Software,
        SourceResults,
        Sources,
        Subsets,
        Synthetic,
        Training,
        Uncertainty,
        UnknownImages,
        Vendors,
        Weights
    };

    std::string number;  ///< as published, or (where the list is not numbered here) the place in which it is recalled
    std::string phase;   ///< D: development only, E: evaluation only
    std::string group;
    std::string text;
    Coverage coverage = Coverage::Author;
    Degree degree = Degree::Seen;
    Topic topic = Topic::Author;
};

struct Checklist {
    std::string key;       ///< claim-2024
    std::string title;     ///< CLAIM 2024
    bool numbered = true;  ///< false: numbers were not verified and must not be printed
    std::string citation;
    std::string verification;  ///< what was checked and what was not
    std::vector<ChecklistItem> items;
};

/// CLAIM 2024, TRIPOD+AI, CLEAR Derm.
const std::vector<Checklist>& checklists();

/// What a run says about a topic, and where in the report more stands.
struct ChecklistAnswer {
    Section section = Section::Summary;
    std::string text;
};
/// Empty: the author must answer, because the program cannot know or because this run's records do not tell.
std::optional<ChecklistAnswer> checklistAnswer(ChecklistItem::Topic topic, const ReportFacts& facts);
/// The text of it where the topic is the data; empty for any other.
std::string answerAboutData(ChecklistItem::Topic topic, const ReportFacts& facts);
/// The text of it where the topic is the model, its training or its results; empty for any other.
std::string answerAboutModel(ChecklistItem::Topic topic, const ReportFacts& facts);

}  // namespace lesion
