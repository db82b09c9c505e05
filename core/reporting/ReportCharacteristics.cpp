#include "core/reporting/ReportHtml.h"
#include "core/reporting/ReportSections.h"

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>

namespace lesion {

namespace {

/// A column of the table: samples that belong together.
struct Column {
    std::string name;
    std::vector<const Sample*> samples;
};

std::vector<Column> columnsOf(const ReportFacts& facts) {
    const Dataset& dataset = *facts.dataset();
    const auto& split = facts.judged().split;
    std::vector<Column> columns;
    if (split && !facts.judged().external) {
        const std::pair<Part, const char*> parts[] = {
            {Part::Train, "Training"}, {Part::Validation, "Validation"}, {Part::Test, "Test"}};
        for (const auto& [part, name] : parts) {
            Column column{name, {}};
            for (const int index : split->indices(part))
                column.samples.push_back(&dataset.samples[static_cast<std::size_t>(index)]);
            columns.push_back(std::move(column));
        }
        return columns;
    }
    std::unordered_map<std::string_view, const Sample*> byId;
    for (const Sample& sample : dataset.samples) byId.emplace(sample.id, &sample);
    Column column{"Judged images", {}};
    for (const auto& id : facts.judged().predictions.imageIds) {
        if (const auto found = byId.find(id); found != byId.end()) column.samples.push_back(found->second);
    }
    columns.push_back(std::move(column));
    return columns;
}

std::string ageText(const std::vector<const Sample*>& samples) {
    std::vector<double> ages;
    for (const Sample* sample : samples) {
        if (sample->age) ages.push_back(*sample->age);
    }
    if (ages.empty()) return "–";
    std::ranges::sort(ages);
    const std::size_t middle = ages.size() / 2;
    const double median = ages.size() % 2 == 1 ? ages[middle] : (ages[middle - 1] + ages[middle]) / 2;
    return fixedText(median, 0) + " (" + fixedText(ages.front(), 0) + " to " + fixedText(ages.back(), 0) + ")";
}

using TextOf = std::function<const std::string&(const Sample&)>;

/// Values of one attribute with their share in each column; those not known last. Nothing where no sample has one.
void addAttribute(HtmlTable& table, const std::vector<Column>& columns, const std::string& name,
                  const std::string& attribute, const TextOf& valueOf) {
    std::map<std::string, std::vector<int>> counts;
    std::vector<int> missing(columns.size(), 0);
    for (std::size_t c = 0; c < columns.size(); ++c) {
        for (const Sample* sample : columns[c].samples) {
            const std::string& value = valueOf(*sample);
            if (isKnown(value)) {
                counts.try_emplace(value, columns.size(), 0).first->second[c] += 1;
            } else {
                ++missing[c];
            }
        }
    }
    const auto add = [&](const std::string& value, const std::vector<int>& numbers) {
        table.row().head(value);
        for (std::size_t c = 0; c < columns.size(); ++c) {
            table.number(countText(numbers[c]) + " (" +
                         percentText(numbers[c], static_cast<double>(columns[c].samples.size())) + ")");
        }
    };
    table.group(counts.empty() ? name + ": not recorded in this data set" : name);
    if (counts.empty()) return;
    for (const auto& [value, numbers] : counts) add(groupWords(attribute, value), numbers);
    if (std::ranges::any_of(missing, [](int count) { return count > 0; })) add("not known", missing);
}

void addAges(HtmlTable& table, const std::vector<Column>& columns) {
    table.group("Age in years");
    table.row().head("median (range)");
    for (const Column& column : columns) table.number(ageText(column.samples));
    table.row().head("not known");
    for (const Column& column : columns) {
        const auto missing = std::ranges::count_if(column.samples, [](const Sample* sample) { return !sample->age; });
        table.number(countText(missing) + " (" +
                     percentText(static_cast<double>(missing), static_cast<double>(column.samples.size())) + ")");
    }
}

}  // namespace

std::string characteristicsTable(const ReportFacts& facts) {
    if (!facts.dataset()) {
        return paragraph(
            "The data set was not at hand when this report was written, so its images' characteristics are "
            "not told.");
    }
    const auto columns = columnsOf(facts);
    std::vector<HtmlColumn> header{"Images"};
    for (const Column& column : columns) header.push_back(column.name);
    HtmlTable table(header, "Counts are photographs, not patients");
    table.row().head("all");
    for (const Column& column : columns) table.number(static_cast<std::int64_t>(column.samples.size()));
    addAges(table, columns);
    addAttribute(table, columns, "Sex", "sex", [](const Sample& sample) -> const std::string& { return sample.sex; });
    addAttribute(table, columns, "Site", "site",
                 [](const Sample& sample) -> const std::string& { return sample.site; });
    addAttribute(table, columns, "Source", "source",
                 [](const Sample& sample) -> const std::string& { return sample.source; });
    addAttribute(table, columns, "Proof of the diagnosis", "proof",
                 [](const Sample& sample) -> const std::string& { return sample.dxType; });
    return table.html();
}

}  // namespace lesion
