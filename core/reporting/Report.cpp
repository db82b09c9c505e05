#include "core/reporting/Report.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/reporting/ReportHtml.h"
#include "core/reporting/ReportSections.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <array>

namespace lesion {

namespace {

struct SectionName {
    Section section;
    const char* anchor;
    const char* title;
};
constexpr std::array sectionNames{
    SectionName{Section::Summary, "summary", "Summary and verdict"},
    SectionName{Section::Data, "data", "Data"},
    SectionName{Section::Split, "split", "Split"},
    SectionName{Section::Images, "images", "Preprocessing, augmentation and sampling"},
    SectionName{Section::Network, "network", "Network"},
    SectionName{Section::Training, "training", "Training"},
    SectionName{Section::Results, "results", "Results"},
    SectionName{Section::Calibration, "calibration", "Calibration"},
    SectionName{Section::Subgroups, "subgroups", "Subgroups"},
    SectionName{Section::Failures, "failures", "Failures"},
    SectionName{Section::Limits, "limits", "Limits"},
    SectionName{Section::Versions, "versions", "Versions and repetition"},
    SectionName{Section::Methods, "methods", "Methods paragraph"},
    SectionName{Section::Checklists, "checklists", "Reporting checklists"},
    SectionName{Section::References, "references", "References"},
};

const SectionName& nameOf(Section section) {
    return *std::ranges::find(sectionNames, section, &SectionName::section);
}

std::string numberOf(Section section) {
    return std::to_string(static_cast<int>(section) + 1);
}

std::string reportTitle(const ReportFacts& facts) {
    const std::string& name = facts.judged().name;
    return name.empty() ? "Report of a skin-lesion classifier" : "Report of " + name;
}

std::string head(const ReportFacts& facts) {
    std::string text = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
    text += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    text += "<meta name=\"generator\" content=\"LesionLab " + escapedHtml(programVersion()) + "\">\n";
    text += "<title>" + escapedHtml(reportTitle(facts)) + "</title>\n<style>";
    text += reportStyle();
    return text + "</style>\n</head>\n<body>\n";
}

std::string front(const ReportFacts& facts) {
    std::string text =
        "<p class=\"disclaimer\">For research and teaching. Not a medical device. Nothing in this report is a "
        "diagnosis.</p>\n";
    text += "<h1>" + escapedHtml(reportTitle(facts)) + "</h1>\n";
    const Run* run = facts.run();
    std::string line = "Written " + facts.date + " by LesionLab " + programVersion() + " on " + judgedPhrase(facts);
    if (run) line += ", trained " + std::string(facts.outOfFold() ? "from " : "") + run->startedAt.substr(0, 10);
    text += "<p class=\"quiet\">" + escapedHtml(line) + ".</p>\n";
    if (facts.judged().synthetic()) {
        text += note("warning", "Synthetic lesions: these figures say nothing about real ones.");
    }
    return text;
}

std::string contents() {
    std::string text = "<p class=\"quiet\">";
    for (const SectionName& name : sectionNames) {
        if (name.section != Section::Summary) text += " · ";
        text += "<a href=\"#" + std::string(name.anchor) + "\">" + numberOf(name.section) + " " + name.title + "</a>";
    }
    return text + "</p>\n";
}

Result<std::string> sectionContent(Section section, const ReportFacts& facts, const StopToken& stop) {
    switch (section) {
        case Section::Summary:
            return summarySection(facts);
        case Section::Data:
            return dataSection(facts, stop);
        case Section::Split:
            return splitSection(facts);
        case Section::Images:
            return imagesSection(facts);
        case Section::Network:
            return networkSection(facts);
        case Section::Training:
            return trainingSection(facts);
        case Section::Results:
            return resultsSection(facts);
        case Section::Calibration:
            return calibrationSection(facts);
        case Section::Subgroups:
            return subgroupsSection(facts);
        case Section::Failures:
            return failuresSection(facts, stop);
        case Section::Limits:
            return limitsSection(facts);
        case Section::Versions:
            return versionsSection(facts);
        case Section::Methods:
            return methodsSection(facts);
        case Section::Checklists:
            return checklistsSection(facts);
        case Section::References:
            break;
    }
    return referencesSection(facts);
}

Result<std::string> wholePage(const ReportInput& input, const StopToken& stop) {
    const ReportFacts facts = gatherFacts(input);
    std::string page = head(facts) + front(facts) + contents();
    for (const Section section : allSections()) {
        if (stop.stopRequested()) return fail(MessageId::Stopped);
        const auto content = sectionContent(section, facts, stop);
        if (!content) return content;
        page += sectionHeading(section) + *content;
    }
    return page + "</body>\n</html>\n";
}

}  // namespace

const std::vector<Section>& allSections() {
    static const std::vector<Section> all = [] {
        std::vector<Section> sections;
        for (const SectionName& name : sectionNames) sections.push_back(name.section);
        return sections;
    }();
    return all;
}

std::string sectionTitle(Section section) {
    return nameOf(section).title;
}

std::string sectionAnchor(Section section) {
    return nameOf(section).anchor;
}

std::string sectionLink(Section section) {
    return "<a href=\"#" + sectionAnchor(section) + "\">section " + numberOf(section) + "</a>";
}

std::string sectionHeading(Section section) {
    return "<h2><a name=\"" + sectionAnchor(section) + "\" id=\"" + sectionAnchor(section) + "\"></a>" +
           numberOf(section) + " " + escapedHtml(sectionTitle(section)) + "</h2>\n";
}

ReportInput reportInput(Assessment assessment, std::shared_ptr<const Dataset> opened, const ReportOptions& options) {
    ReportInput input;
    input.assessment = std::move(assessment);
    input.command = options.command;
    input.text = options.text;
    input.predictor = options.predictor;
    input.comparison = options.comparison;
    input.names = options.names;
    input.opened = std::move(opened);
    input.writtenAt = utcNow();
    if (const auto& run = input.assessment.judged.run) {
        if (const auto folder = run->folder.parent_path(); isCrossValidation(folder)) {
            if (auto whole = loadCrossValidation(folder)) input.crossValidation = std::move(*whole);
        }
        if (input.assessment.judged.folds.empty()) input.epochs = run->epochs;  // else each fold had its own
        // A run may have lost its model file and still be reported.
        if (const auto classifier = Classifier::load(run->folder)) input.model = classifier->info();
    }
    return input;
}

Result<ReportInput> reportOfRun(const Run& run, std::shared_ptr<const Dataset> opened, const ReportOptions& options,
                                const StopToken& stop, const Progress& progress) {
    // Judged anew where that can be, as `evaluate` does: stored answers may differ from it in their last digits.
    const bool external = opened && isExternal(run, *opened);
    const auto part = external ? std::nullopt : std::optional(Part::Test);
    auto judged = opened ? judgeRun(run, opened, part, external, stop, progress) : storedTest(run, nullptr);
    if (!judged) return tl::unexpected(std::move(judged.error()));
    std::optional<Classifier> features;
    if (options.assessment.thorough) {
        if (auto loaded = Classifier::load(run.folder)) features = std::move(*loaded);
    }
    auto assessment = assess(std::move(*judged), options.assessment, features ? &*features : nullptr, stop, progress);
    if (!assessment) return tl::unexpected(std::move(assessment.error()));
    return reportInput(std::move(*assessment), std::move(opened), options);
}

Result<ReportInput> reportOfCrossValidation(const std::filesystem::path& folder, std::shared_ptr<const Dataset> opened,
                                            const ReportOptions& options, const StopToken& stop,
                                            const Progress& progress) {
    auto whole = loadCrossValidation(folder);
    if (!whole) return tl::unexpected(std::move(whole.error()));
    if (opened && !whole->folds.empty() && isExternal(whole->folds.front(), *opened)) {
        return fail(MessageId::DatasetChanged, {{"path", toUtf8(opened->folder)}});
    }
    auto judged = judgeOutOfFold(*whole, opened);
    if (!judged) return tl::unexpected(std::move(judged.error()));
    auto assessment = assess(std::move(*judged), options.assessment, nullptr, stop, progress);
    if (!assessment) return tl::unexpected(std::move(assessment.error()));
    return reportInput(std::move(*assessment), std::move(opened), options);
}

Result<std::string> reportHtml(const ReportInput& input, const StopToken& stop) {
    try {
        return wholePage(input, stop);
    } catch (const std::exception& exception) {
        return fail(MessageId::Internal, {{"where", "report"}}, exception.what());
    }
}

std::filesystem::path modelCardFile(const Run& run) {
    return run.folder / "model-card.md";
}

Result<void> writeModelCard(const ReportInput& input) {
    const auto& run = input.assessment.judged.run;
    if (!run) return fail(MessageId::RunMissing, {{"path", input.assessment.judged.name}});
    return writeFile(modelCardFile(*run), std::string_view(modelCard(input)));
}

}  // namespace lesion
