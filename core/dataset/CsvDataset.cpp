#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/ClassNames.h"
#include "core/dataset/Readers.h"

#include <algorithm>
#include <map>

namespace lesion {
namespace {

/// The table that the user named (absolute, or relative to the folder), else the first that has the named columns, else
/// the first at all, so that the error says what that one has.
Result<FoundTable> chooseTable(const FolderScan& scan, const ColumnNames& columns) {
    if (!columns.table.empty()) {
        const std::filesystem::path file = scan.folder / columns.table;
        auto head = readCsvHead(file, 1);
        if (!head) return tl::unexpected(head.error());
        return FoundTable{file, toUtf8(columns.table.filename()), std::move(head)};
    }
    for (const FoundTable& table : scan.tables) {
        if (table.head && table.head->column(columns.image) >= 0 && table.head->column(columns.label) >= 0)
            return table;
    }
    if (!scan.tables.empty()) return scan.tables.front();
    return fail(MessageId::NoFormatRecognised,
                {{"path", toUtf8(scan.folder)}, {"images", std::to_string(scan.images.size())}, {"tables", "0"}});
}

/// Columns that the user did not name but whose titles are the usual ones still fill their place.
std::string firstPresent(const CsvTable& table, std::initializer_list<const char*> names) {
    for (const char* name : names) {
        if (table.column(name) >= 0) return name;
    }
    return {};
}

}  // namespace

Result<Draft> readCsvDataset(const FolderScan& scan, const ColumnNames& columns) {
    const auto found = chooseTable(scan, columns);
    if (!found) return tl::unexpected(found.error());
    const auto table = readCsv(found->file);
    if (!table) return tl::unexpected(table.error());
    for (const std::string& column : {columns.image, columns.label}) {
        if (auto present = requireColumn(*table, found->file, column); !present) return tl::unexpected(present.error());
    }
    for (const std::string& column : {columns.lesion, columns.patient}) {
        if (column.empty()) continue;
        if (auto present = requireColumn(*table, found->file, column); !present) return tl::unexpected(present.error());
    }

    Draft draft;
    draft.format = "csv";
    ColumnRoles roles;
    roles.age = firstPresent(*table, {"age", "age_approx"});
    roles.sex = firstPresent(*table, {"sex", "gender"});
    roles.site = firstPresent(*table, {"localization", "localisation", "anatom_site_general", "site", "region"});
    roles.dxType = firstPresent(*table, {"dx_type", "diagnosis_confirm_type"});
    roles.source = firstPresent(*table, {"dataset", "source", "attribution"});
    roles.hidden = {columns.label};
    roles.lesion = columns.lesion;
    roles.patient = columns.patient;
    roles.id = columns.image;
    const auto label = static_cast<std::size_t>(table->column(columns.label));
    std::map<std::string, std::string> spelling;
    addRows(draft, *table, found->name, roles, [&](const Row& row, DraftEntry& entry) {
        std::replace(entry.sample.id.begin(), entry.sample.id.end(), '\\', '/');
        if (row[label].empty()) return;
        const std::string known = shortClassName(row[label]);
        entry.label = spelling.try_emplace(foldCase(row[label]), known.empty() ? row[label] : known).first->second;
    });
    return draft;
}

}  // namespace lesion
