#include "core/dataset/ClassNames.h"
#include "core/dataset/Readers.h"

#include <array>

namespace lesion {
namespace {

// Most specific first; the single column is that of exports before 2024.
constexpr std::array<std::string_view, 6> diagnosisColumns{"diagnosis_5", "diagnosis_4", "diagnosis_3",
                                                           "diagnosis_2", "diagnosis_1", "diagnosis"};

std::vector<std::size_t> presentColumns(const CsvTable& table) {
    std::vector<std::size_t> columns;
    for (const std::string_view name : diagnosisColumns) {
        if (const int column = table.column(name); column >= 0) columns.push_back(static_cast<std::size_t>(column));
    }
    return columns;
}

/// The most specific diagnosis that is one of the usual classes ("Nevus, Spitz" below "Nevus" is nv); where no level
/// is, the most specific text itself, in lower case.
std::string labelOf(const std::vector<std::size_t>& columns, const Row& row) {
    for (const std::size_t column : columns) {
        const std::string name = shortNameOfDiagnosis(row[column]);
        if (!name.empty()) return name;
    }
    for (const std::size_t column : columns) {
        const std::string text = foldCase(row[column]);
        if (!text.empty() && text != "unknown") return text;
    }
    return {};
}

}  // namespace

bool isArchiveTable(const CsvTable& head) {
    return head.column("isic_id") >= 0;
}

Result<Draft> readIsicArchive(const FolderScan& scan) {
    Draft draft;
    draft.format = "isic-archive";
    ColumnRoles roles;
    roles.id = "isic_id";
    roles.lesion = "lesion_id";
    roles.patient = "patient_id";
    roles.age = "age_approx";
    roles.sex = "sex";
    roles.site = "anatom_site_general";
    roles.dxType = "diagnosis_confirm_type";
    roles.source = "attribution";
    for (const FoundTable& found : scan.tables) {
        if (!found.head || !isArchiveTable(*found.head)) continue;
        const auto table = readCsv(found.file);
        if (!table) return tl::unexpected(table.error());
        const auto columns = presentColumns(*table);
        if (columns.empty()) return tl::unexpected(requireColumn(*table, found.file, "diagnosis").error());
        addRows(draft, *table, found.name, roles, [&](const Row& row, DraftEntry& entry) {
            entry.label = labelOf(columns, row);
            if (entry.label.empty()) {
                for (const std::size_t column : columns) {
                    if (entry.written.empty()) entry.written = row[column];
                }
            }
        });
    }
    return draft;
}

}  // namespace lesion
