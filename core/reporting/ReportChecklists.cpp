#include "core/reporting/Checklist.h"
#include "core/reporting/ReportHtml.h"
#include "core/reporting/ReportSections.h"

#include <array>

namespace lesion {

namespace {

using Coverage = ChecklistItem::Coverage;
using Degree = ChecklistItem::Degree;

std::string itemName(const Checklist& list, const ChecklistItem& item) {
    if (!list.numbered) return {};
    return item.phase.empty() ? item.number : item.number + " " + item.phase;
}

std::string textOf(const ChecklistItem& item) {
    if (item.degree == Degree::Recalled) return item.text + " [unverified]";
    return item.degree == Degree::TopicSeen ? item.text + " [topic seen, wording unverified]" : item.text;
}

/// What stands beside an item; the state is also an attribute of the row.
struct ItemState {
    const char* name;
    std::string answer;  ///< markup
};

ItemState stateOf(const ChecklistItem& item, const ReportFacts& facts) {
    const auto answer = checklistAnswer(item.topic, facts);
    if (item.coverage == Coverage::Author || !answer) {
        return {"author", item.coverage == Coverage::Author
                              ? "<i>For the author to answer.</i>"
                              : "<i>For the author to answer: this run's records do not tell.</i>"};
    }
    const std::string text = escapedHtml(answer->text) + " (" + sectionLink(answer->section) + ")";
    if (item.coverage == Coverage::Yes) return {"answered", text};
    return {"partly", text + " <i>For the author to complete.</i>"};
}

std::string rowAttributes(const Checklist& list, const ChecklistItem& item, const ItemState& state) {
    return " data-item=\"" + list.key + "/" + item.number + "\" data-state=\"" + state.name + "\" class=\"" +
           state.name + "\"";
}

std::string tableOf(const Checklist& list, const ReportFacts& facts, std::array<int, 3>& counts) {
    HtmlTable table(list.numbered ? std::vector<HtmlColumn>{{"Item", 8}, {"Asks", 27}, {"Answer", 65}}
                                  : std::vector<HtmlColumn>{{"Asks", 35}, {"Answer", 65}});
    std::string group;
    for (const ChecklistItem& item : list.items) {
        if (item.group != group) table.group(item.group);
        group = item.group;
        const ItemState state = stateOf(item, facts);
        ++counts[state.name == std::string_view("answered") ? 0 : state.name == std::string_view("partly") ? 1 : 2];
        table.row(rowAttributes(list, item, state));
        if (list.numbered) table.head(itemName(list, item));
        table.cell(textOf(item)).markup(state.answer);
    }
    return table.html();
}

}  // namespace

std::string checklistsSection(const ReportFacts& facts) {
    std::string text = paragraph(
        "What the run can tell is answered below, with the section where more stands. What only the author "
        "can know is named as such. Nothing here replaces reading the published lists.");
    for (const Checklist& list : checklists()) {
        std::array<int, 3> counts{};
        const std::string table = tableOf(list, facts, counts);
        text += "<h3>" + escapedHtml(list.title) + "</h3>\n";
        text += paragraph(list.citation + ".");
        text += note(list.numbered ? "fact" : "warning", list.verification);
        text += paragraph("Of " + countText(static_cast<std::int64_t>(list.items.size())) +
                          (list.numbered ? " items " : " topics ") + countText(counts[0]) + " are answered, " +
                          countText(counts[1]) + " in part, and " + countText(counts[2]) + " are for the author.");
        text += table;
    }
    return text;
}

}  // namespace lesion
