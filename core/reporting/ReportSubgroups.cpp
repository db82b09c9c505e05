#include "core/reporting/ReportHtml.h"
#include "core/reporting/ReportSections.h"
#include "core/reporting/SvgChart.h"

#include <algorithm>

namespace lesion {

namespace {

std::string attributeTitle(const std::string& attribute) {
    std::string title = attributeWords(attribute);
    if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') title[0] = static_cast<char>(title[0] - 'a' + 'A');
    return title;
}

std::string forest(const Assessment& assessment) {
    std::vector<ForestRow> rows;
    std::string attribute;
    for (const Subgroup& group : assessment.subgroups) {
        if (group.attribute != attribute) rows.push_back({attributeTitle(group.attribute), "", {}, {}});
        attribute = group.attribute;
        rows.push_back({groupWords(group.attribute, group.value) + (group.tooSmall ? " *" : ""),
                        countText(group.images) + " / " + countText(group.lesions), group.balancedAccuracy.value,
                        group.balancedAccuracy.interval, group.tooSmall});
    }
    return "<div class=\"chart\">" +
           forestChart(rows, "balanced accuracy (dashed: all images)",
                       assessment.images.value(Figure::BalancedAccuracy),
                       "Forest plot of balanced accuracy by subgroup") +
           "</div>\n";
}

std::string groupsTable(const Assessment& assessment) {
    HtmlTable table({"Group", "Images", "Lesions", "Classes", "Balanced accuracy", "Accuracy"}, "By image");
    std::string attribute;
    for (const Subgroup& group : assessment.subgroups) {
        if (group.attribute != attribute) table.group(attributeTitle(group.attribute));
        attribute = group.attribute;
        const std::string name = "subgroups." + group.attribute + "." + group.value + ".";
        table.row()
            .head(groupWords(group.attribute, group.value) + (group.tooSmall ? " *" : ""))
            .number(group.images)
            .number(group.lesions);
        table.number(group.classes).figure(name + "balanced_accuracy", group.balancedAccuracy);
        table.figure(name + "accuracy", group.accuracy);
    }
    return table.html();
}

std::string lesionsTable(const Assessment& assessment) {
    HtmlTable table({"Group", "Lesions", "Balanced accuracy", "Accuracy"},
                    "By lesion: a group's photographs of each lesion combined into one answer");
    std::string attribute;
    for (const Subgroup& group : assessment.subgroups) {
        if (group.attribute != attribute) table.group(attributeTitle(group.attribute));
        attribute = group.attribute;
        const std::string name = "subgroups." + group.attribute + "." + group.value + ".lesion_level.";
        table.row().head(groupWords(group.attribute, group.value) + (group.tooSmall ? " *" : "")).number(group.lesions);
        table.figure(name + "balanced_accuracy", group.lesionBalancedAccuracy);
        table.figure(name + "accuracy", group.lesionAccuracy);
    }
    return table.html();
}

std::string gapsText(const Assessment& assessment) {
    if (assessment.gaps.empty()) {
        return paragraph(
            "No two groups of an attribute differ so much that their intervals do not overlap. Groups are small, "
            "so a gap may be hidden.");
    }
    std::string text;
    for (const SubgroupGap& gap : assessment.gaps) {
        const auto arm = [](double value, const Interval& interval) {
            return figureText(FigureValue{Figure::BalancedAccuracy, -1, value, interval});
        };
        text +=
            note("warning", attributeTitle(gap.attribute) + ": balanced accuracy over " + joinedText(gap.classes) +
                                " is " + arm(gap.worst, gap.worstInterval) + " for " +
                                groupWords(gap.attribute, gap.worstGroup) + " and " + arm(gap.best, gap.bestInterval) +
                                " for " + groupWords(gap.attribute, gap.bestGroup) + ".");
    }
    return text;
}

std::string sourceText(const Assessment& assessment) {
    if (!assessment.source) return {};
    const SourceProbe& probe = *assessment.source;
    const auto one = [](const SourceFigure& figure) {
        return figureText(FigureValue{Figure::BalancedAccuracy, -1, figure.balancedAccuracy, figure.interval}) +
               " (chance " + fixedText(figure.chance, 3) + ")";
    };
    std::string text = "<h3>Source of the images</h3>\n";
    text += paragraph(
        "A linear classifier tells the source of an image from the network's last features with balanced accuracy " +
        one(probe.overall) + "; from the label alone it would be " + one(probe.fromClass) + ".");
    if (probe.withinClass) {
        text += paragraph("Among the images of " + classPhrase(probe.className) + " alone: " + one(*probe.withinClass) +
                          ". Above chance, the source itself is in the features.");
    }
    return text;
}

}  // namespace

std::string subgroupsSection(const ReportFacts& facts) {
    const Assessment& assessment = facts.assessment();
    if (assessment.subgroups.empty()) {
        return paragraph(facts.dataset() ? "The data set records nothing that groups could be made by."
                                         : "Subgroups were not judged: the data set was not at hand.") +
               sourceText(assessment);
    }
    std::string text = paragraph(
        "Balanced accuracy of each group over the classes that occur in it; the figures beside a name "
        "are its images / lesions. Groups marked * have fewer than 30 images or 20 lesions: they are "
        "shown, not ranked. Groups differ in their classes, and some classes are harder than others.");
    text += forest(assessment) + gapsText(assessment) + groupsTable(assessment) + lesionsTable(assessment);
    const bool tone =
        std::ranges::any_of(assessment.subgroups, [](const Subgroup& group) { return group.attribute == "skin_tone"; });
    if (tone) {
        text +=
            note("fact",
                 "Skin tone is estimated from the skin around the lesion as individual typology angle (Chardon et al. "
                 "1991). Dermatoscopes light and balance colours differently, so a photograph may fall into a "
                 "neighbouring group.");
    } else {
        text += paragraph(
            "Skin tone: not recorded in this data set, and not estimated for this report (a thorough report "
            "estimates it).");
    }
    return text + sourceText(assessment);
}

}  // namespace lesion
