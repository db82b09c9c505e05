#pragma once

#include "core/evaluation/Assessment.h"
#include "core/evaluation/Comparison.h"
#include "core/evaluation/CrossValidation.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lesion {

/// Everything that a report is written from. Sentences of verdicts come from the caller's table (`text`), because core
/// has none.
struct ReportInput {
    Assessment assessment;
    std::vector<EpochRecord> epochs;
    std::string command;  ///< that repeats it, as the command line would take it
    std::function<std::string(const Message&)> text;
    std::optional<ModelInfo> model{};         ///< what the model file says of itself; empty: it could not be opened
    std::shared_ptr<const Dataset> opened{};  ///< as opened, before classes were merged or left out; may be null
    std::string predictor{};  ///< where several looks or models were combined: how, in a sentence; empty: neither
    /// That was judged, or that the run is a fold of; empty: neither.
    std::optional<CrossValidation> crossValidation{};
    std::optional<RunComparison> comparison{};  ///< of the run (first) with others set beside it, as seeds are
    /// Whether photographs are named whose name is a file's of the user's own: it may be a person's.
    bool names = false;
    std::string writtenAt{};  ///< ISO 8601 UTC; empty: now
};

/// What a report needs to know beside the assessment.
struct ReportOptions {
    AssessmentOptions assessment;
    std::string command;
    std::function<std::string(const Message&)> text;
    std::string predictor{};                    ///< as ReportInput's
    std::optional<RunComparison> comparison{};  ///< likewise
    bool names = false;                         ///< likewise
};
/// Adds to an assessment what the run's folder says: its epochs, its model file's own words, and the cross-validation
/// that it is a fold of. `opened`: the data that were judged, as opened; may be null.
ReportInput reportInput(Assessment assessment, std::shared_ptr<const Dataset> opened, const ReportOptions& options);
/// The run's model judged on its test part of `opened`, with the figures that `evaluate` gives, or on the whole of
/// another data set than the run's. `opened` null: from the stored test predictions, without subgroups and pictures.
/// Progress counts images, then thousandths of the assessment. Errors: those of storedTest, judgeRun and assess.
Result<ReportInput> reportOfRun(const Run& run, std::shared_ptr<const Dataset> opened, const ReportOptions& options,
                                const StopToken& stop = {}, const Progress& progress = {});

/// The pooled out-of-fold answers of the cross-validation in `folder`, with each fold's figures. `opened` null:
/// without subgroups and pictures. Errors: those of loadCrossValidation, judgeOutOfFold and assess, DatasetChanged.
Result<ReportInput> reportOfCrossValidation(const std::filesystem::path& folder, std::shared_ptr<const Dataset> opened,
                                            const ReportOptions& options, const StopToken& stop = {},
                                            const Progress& progress = {});

/// One self-contained HTML page (no script, no request, inline SVG and images): data and flow from images to parts,
/// split manifest with hash, preprocessing, architecture, training, results with intervals, calibration, subgroups,
/// failure gallery, limits, versions, the command; the items of CLAIM, TRIPOD+AI and CLEAR Derm that the run answers
/// and those the author must; a methods paragraph. No figure is typed by hand: each stands in full in the attribute
/// data-value of its cell, written as toJson(Assessment) writes it, under a name in data-figure. Reads images of the
/// gallery and the run's files. Tags and styles are those that QTextDocument knows as well, so that the window can
/// print the same page. Errors: Stopped.
Result<std::string> reportHtml(const ReportInput& input, const StopToken& stop = {});

/// Model card (Mitchell et al. 2019) in Markdown.
std::string modelCard(const ReportInput& input);
/// A paragraph for a paper's methods section, plain text.
std::string methodsParagraph(const ReportInput& input);

/// Where the model card of a run lies: beside its model file.
std::filesystem::path modelCardFile(const Run& run);
/// Writes the card there. Errors as writeFile.
Result<void> writeModelCard(const ReportInput& input);

}  // namespace lesion
