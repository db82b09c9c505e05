#include "core/dataset/ClassNames.h"
#include "core/dataset/Readers.h"

#include <unordered_map>

namespace lesion {
namespace {

/// A column of a one-hot table: the class it stands for, empty for UNK.
struct OneHotColumn {
    std::size_t index;
    std::string title;
    std::string label;
};

std::vector<OneHotColumn> oneHotColumns(const CsvTable& table) {
    std::vector<OneHotColumn> columns;
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        const std::string label = shortClassName(table.header[i]);
        if (!label.empty() || foldCase(table.header[i]) == "unk") columns.push_back({i, table.header[i], label});
    }
    return columns;
}

bool isOne(const std::string& cell) {
    return cell == "1" || cell == "1.0" || cell == "1.";
}

/// The one column that is set; with UNK or several set the row has no label and `written` says what stood there.
void readOneHot(const std::vector<OneHotColumn>& columns, const Row& row, DraftEntry& entry) {
    int set = 0;
    for (const OneHotColumn& column : columns) {
        if (!isOne(row[column.index])) continue;
        ++set;
        entry.written += (entry.written.empty() ? "" : "+") + column.title;
        entry.label = column.label;
    }
    if (set != 1) entry.label.clear();
}

/// Metadata (2019) and lesion groupings (2018): tables that describe images of the one-hot table.
bool isCompanion(const CsvTable& head) {
    if (head.column("image") < 0 || isChallengeTable(head)) return false;
    return head.column("lesion_id") >= 0 || head.column("age_approx") >= 0;
}

ColumnRoles companionRoles() {
    ColumnRoles roles;
    roles.id = "image";
    roles.lesion = "lesion_id";
    roles.patient = "patient_id";
    roles.age = "age_approx";
    roles.sex = "sex";
    roles.site = "anatom_site_general";
    roles.dxType = "diagnosis_confirm_type";
    return roles;
}

void fillIfEmpty(std::string& to, std::string& from) {
    if (to.empty()) to = std::move(from);
}

void complete(Sample& sample, Sample& from) {
    fillIfEmpty(sample.lesion, from.lesion);
    fillIfEmpty(sample.patient, from.patient);
    fillIfEmpty(sample.sex, from.sex);
    fillIfEmpty(sample.site, from.site);
    fillIfEmpty(sample.dxType, from.dxType);
    if (!sample.age) sample.age = from.age;
    for (auto& other : from.others) sample.others.push_back(std::move(other));
}

/// A companion may describe images of which the folder has no label (the test set's): its further rows say nothing.
void addCompanion(Draft& draft, const CsvTable& table, const std::string& tableName) {
    Draft companion;
    addRows(companion, table, tableName, companionRoles(), [](const Row&, DraftEntry&) {});
    for (Problem& problem : companion.problems) draft.problems.push_back(std::move(problem));
    std::unordered_map<std::string, Sample*> byId;
    for (DraftEntry& entry : companion.entries) byId.emplace(foldCase(entry.sample.id), &entry.sample);
    for (DraftEntry& entry : draft.entries) {
        const auto found = byId.find(foldCase(entry.sample.id));
        if (found != byId.end()) complete(entry.sample, *found->second);
    }
}

}  // namespace

bool isChallengeTable(const CsvTable& head) {
    return head.column("image") >= 0 && head.column("mel") >= 0 && head.column("nv") >= 0 && head.column("bcc") >= 0;
}

Result<Draft> readIsicChallenge(const FolderScan& scan) {
    Draft draft;
    draft.format = "isic-challenge";
    std::vector<const FoundTable*> truths;
    for (const FoundTable& found : scan.tables) {
        if (found.head && isChallengeTable(*found.head)) truths.push_back(&found);
    }
    for (const FoundTable* found : truths) {
        const auto table = readCsv(found->file);
        if (!table) return tl::unexpected(table.error());
        const auto columns = oneHotColumns(*table);
        ColumnRoles roles = companionRoles();
        for (const OneHotColumn& column : columns) roles.hidden.push_back(column.title);
        addRows(draft, *table, found->name, roles, [&](const Row& row, DraftEntry& entry) {
            readOneHot(columns, row, entry);
            if (truths.size() > 1) entry.sample.others.emplace_back("table", found->name);
        });
    }
    for (const FoundTable& found : scan.tables) {
        if (!found.head || !isCompanion(*found.head)) continue;
        const auto table = readCsv(found.file);
        if (!table) return tl::unexpected(table.error());
        addCompanion(draft, *table, found.name);
    }
    return draft;
}

}  // namespace lesion
