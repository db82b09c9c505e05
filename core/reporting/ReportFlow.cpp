#include "core/base/MessageIds.h"
#include "core/reporting/ReportHtml.h"
#include "core/reporting/ReportSections.h"
#include "core/reporting/SvgChart.h"

#include <algorithm>
#include <map>

// The flow from images to lesions to parts. CLAIM, TRIPOD+AI and STARD all ask for it.

namespace lesion {

namespace {

bool leftOut(const Problem& problem) {
    return problem.action.id == MessageId::ActionLeftOut || problem.action.id == MessageId::ActionFirstKept;
}

std::string imagesOfLesions(std::int64_t images, std::int64_t lesions) {
    return countOf(images, "image", "images") + " of " + countOf(lesions, "lesion", "lesions");
}

FlowStep openedStep(const Dataset& opened, const std::string& what) {
    FlowStep step{{{what + ": " + opened.name,
                    imagesOfLesions(static_cast<std::int64_t>(opened.samples.size()), opened.lesionCount())}},
                  {}};
    return step;
}

/// Before anything was opened: what was found, and what of it was refused.
FlowStep foundStep(const Dataset& opened) {
    std::map<std::string, int> refused;
    int count = 0;
    for (const Problem& problem : opened.problems) {
        if (!leftOut(problem)) continue;
        std::string kind(toString(problem.kind));
        std::ranges::replace(kind, '_', ' ');
        ++refused[kind];
        ++count;
    }
    const auto found = static_cast<std::int64_t>(opened.samples.size()) + count;
    FlowStep step{{{"Images and rows found", countText(found)}}, {}};
    if (count > 0) step.leaving.push_back("Refused: " + countText(count));
    for (const auto& [kind, times] : refused) step.leaving.push_back(kind + ": " + countText(times));
    return step;
}

FlowBox partBox(const ReportFacts& facts, Part part, const std::string& name) {
    const PartCounts& counts = *facts.part(part);
    FlowBox box{{name, imagesOfLesions(counts.images, counts.lesions)}};
    std::string line;
    const auto& classes = facts.run()->classes;
    for (std::size_t k = 0; k < classes.size(); ++k) {
        line += (line.empty() ? "" : " · ") + classes[k] + " " + countText(counts.imagesPerClass[k]);
        if (line.size() < 22 && k + 1 < classes.size()) continue;
        box.lines.push_back(line);
        line.clear();
    }
    return box;
}

void tellJudged(const ReportFacts& facts, FlowBox& box) {
    const auto& failed = facts.judged().failed;
    box.lines.push_back("judged: " + countOf(facts.assessment().images.images, "image", "images"));
    if (!failed.empty()) box.lines.push_back("not decodable: " + countText(static_cast<std::int64_t>(failed.size())));
}

std::vector<std::string> excludedLines(const ReportFacts& facts) {
    const PartCounts& excluded = *facts.part(Part::Excluded);
    if (excluded.images == 0) return {};
    std::vector<std::string> lines{"In no part: " + imagesOfLesions(excluded.images, excluded.lesions)};
    const auto byHand = static_cast<std::int64_t>(facts.exclusions.size());
    if (byHand > 0) lines.push_back("excluded by hand: " + countText(byHand));
    if (excluded.images > byHand) lines.push_back("not in the subset: " + countText(excluded.images - byHand));
    return lines;
}

std::string runFlow(const ReportFacts& facts) {
    std::vector<FlowStep> steps;
    const Dataset* opened = facts.judged().external ? nullptr : facts.input->opened.get();
    std::int64_t images = 0;
    std::int64_t lesions = 0;
    for (const PartCounts& counts : facts.parts) {
        images += counts.images;
        lesions += counts.lesions;
    }
    if (opened) {
        steps.push_back(foundStep(*opened));
        const auto left = static_cast<std::int64_t>(opened->samples.size()) - images;
        if (left > 0) {
            steps.push_back(openedStep(*opened, "Opened"));
            steps.back().leaving.push_back("Of classes left out: " + countOf(left, "image", "images"));
        }
    }
    steps.push_back({{{"Data of the run: " + facts.run()->datasetName, facts.run()->options.split.byLesion
                                                                           ? imagesOfLesions(images, lesions)
                                                                           : countOf(images, "image", "images")}},
                     excludedLines(facts)});
    std::vector<FlowBox> ends{partBox(facts, Part::Train, "Training"), partBox(facts, Part::Validation, "Validation"),
                              partBox(facts, Part::Test, "Test")};
    const auto part = facts.judged().part;
    if (!facts.judged().external && part && *part != Part::Excluded) {
        tellJudged(facts, ends[*part == Part::Train ? 0 : *part == Part::Validation ? 1 : 2]);
    }
    return flowChart(steps, ends, "Flow from images to lesions to parts");
}

std::string judgedFlow(const ReportFacts& facts) {
    std::vector<FlowStep> steps;
    const Dataset* opened = facts.input->opened ? facts.input->opened.get() : facts.dataset();
    if (opened) {
        steps.push_back(foundStep(*opened));
        steps.push_back(openedStep(*opened, "Opened"));
        const auto& judged = facts.judged();
        const auto left = static_cast<std::int64_t>(opened->samples.size()) -
                          static_cast<std::int64_t>(judged.predictions.size() + judged.failed.size());
        if (left > 0)
            steps.back().leaving.push_back((facts.outOfFold() ? "Of classes left out, excluded or of unfinished folds: "
                                                              : "Of classes that the model does not know: ") +
                                           countText(left));
        if (!judged.failed.empty()) {
            steps.back().leaving.push_back("Not decodable: " +
                                           countText(static_cast<std::int64_t>(judged.failed.size())));
        }
    }
    const Assessment& assessment = facts.assessment();
    steps.push_back({{{"Judged", imagesOfLesions(assessment.images.images, assessment.images.lesions)}}, {}});
    return flowChart(steps, {}, "Flow from images to what was judged");
}

}  // namespace

std::string flowDiagram(const ReportFacts& facts) {
    std::string text;
    if (facts.run() && !facts.split.rows.empty()) text += "<div class=\"chart\">" + runFlow(facts) + "</div>\n";
    if (!facts.run() || facts.judged().external || facts.outOfFold())
        text += "<div class=\"chart\">" + judgedFlow(facts) + "</div>\n";
    return text;
}

}  // namespace lesion
