#pragma once

#include "core/evaluation/Assessment.h"

#include <filesystem>
#include <functional>
#include <string>

namespace lesion {

/// Everything that a report is written from. Sentences of verdicts come from the caller's table (`text`), because core
/// has none.
struct ReportInput {
    Assessment assessment;
    std::vector<EpochRecord> epochs;
    std::string command;  ///< that repeats it, as the command line would take it
    std::function<std::string(const Message&)> text;
};

/// One self-contained HTML page (no script, no request, inline SVG and images): data and flow from images to parts,
/// split manifest with hash, preprocessing, architecture, training, results with intervals, calibration, subgroups,
/// failure gallery, limits, versions, the command; the items of CLAIM, TRIPOD+AI and CLEAR Derm that the run answers
/// and those the author must; a methods paragraph. No figure is typed by hand. Reads images of the gallery. Errors:
/// Stopped.
Result<std::string> reportHtml(const ReportInput& input, const StopToken& stop = {});

/// Model card (Mitchell et al. 2019) in Markdown.
std::string modelCard(const ReportInput& input);
/// A paragraph for a paper's methods section, plain text.
std::string methodsParagraph(const ReportInput& input);

}  // namespace lesion
