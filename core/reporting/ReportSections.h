#pragma once

#include "core/reporting/ReportFacts.h"

#include <string>
#include <vector>

namespace lesion {

/// The numbered sections of a report, in its order. What a checklist asks for is answered with a section's number.
enum class Section {
    Summary,
    Data,
    Split,
    Images,
    Network,
    Training,
    Results,
    Calibration,
    Subgroups,
    Failures,
    Limits,
    Versions,
    Methods,
    Checklists,
    References
};
const std::vector<Section>& allSections();
std::string sectionTitle(Section section);
/// The name of its anchor: data, split …
std::string sectionAnchor(Section section);
/// "section 3", as a link; markup.
std::string sectionLink(Section section);
/// <h2> with number and anchor.
std::string sectionHeading(Section section);

// Each section's content, without its heading.
std::string summarySection(const ReportFacts& facts);
/// Reads the headers of the images. Error: Stopped.
Result<std::string> dataSection(const ReportFacts& facts, const StopToken& stop);
std::string splitSection(const ReportFacts& facts);
std::string imagesSection(const ReportFacts& facts);
std::string networkSection(const ReportFacts& facts);
std::string trainingSection(const ReportFacts& facts);
std::string resultsSection(const ReportFacts& facts);
std::string calibrationSection(const ReportFacts& facts);
std::string subgroupsSection(const ReportFacts& facts);
/// Reads images. Error: Stopped.
Result<std::string> failuresSection(const ReportFacts& facts, const StopToken& stop);
std::string limitsSection(const ReportFacts& facts);
std::string versionsSection(const ReportFacts& facts);
std::string methodsSection(const ReportFacts& facts);
std::string checklistsSection(const ReportFacts& facts);
std::string referencesSection(const ReportFacts& facts);

/// What holds the results back, each in a sentence: from the verdicts, the split and the data.
std::vector<std::string> limitations(const ReportFacts& facts);
/// From images to parts, as far as it is known.
std::string flowDiagram(const ReportFacts& facts);
/// Sex, age, site, source and proof of each part, as far as the data set names them; empty where it is not at hand.
std::string characteristicsTable(const ReportFacts& facts);
/// Smallest, largest and most common pixel size of the judged data set. Error: Stopped.
Result<std::string> pixelSizesText(const ReportFacts& facts, const StopToken& stop);
/// Each fold's figures, their mean and deviation; empty where no cross-validation is known.
std::string foldsText(const ReportFacts& facts);
/// The runs that were set beside this one; empty where there are none.
std::string comparisonText(const ReportFacts& facts);
/// ROC, precision-recall and the operating points.
std::string curvesText(const ReportFacts& facts);
/// The style sheet of the page.
std::string_view reportStyle();

}  // namespace lesion
