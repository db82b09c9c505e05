#include "core/dataset/ClassNames.h"
#include "core/dataset/Readers.h"

#include <algorithm>

namespace lesion {
namespace {

/// The Dataverse download holds the challenge's test set in the same layout, and people keep the table twice (.tab and
/// .csv): the one named metadata wins, and of several the first by name.
const FoundTable* chooseTable(const FolderScan& scan) {
    const FoundTable* chosen = nullptr;
    bool chosenIsMetadata = false;
    for (const FoundTable& table : scan.tables) {
        if (!table.head || !isHam10000Table(*table.head)) continue;
        const bool isMetadata = foldCase(table.name).find("metadata") != std::string::npos;
        if (chosen == nullptr || (isMetadata && !chosenIsMetadata)) {
            chosen = &table;
            chosenIsMetadata = isMetadata;
        }
    }
    return chosen;
}

}  // namespace

bool isHam10000Table(const CsvTable& head) {
    return head.column("image_id") >= 0 && head.column("dx") >= 0;
}

Result<Draft> readHam10000(const FolderScan& scan) {
    const FoundTable* found = chooseTable(scan);
    if (found == nullptr) return Draft{};
    const auto table = readCsv(found->file);
    if (!table) return tl::unexpected(table.error());

    Draft draft;
    draft.format = "ham10000";
    ColumnRoles roles;
    roles.id = "image_id";
    roles.lesion = "lesion_id";
    roles.patient = "patient_id";
    roles.age = "age";
    roles.sex = "sex";
    roles.site = "localization";
    roles.dxType = "dx_type";
    roles.source = "dataset";
    roles.hidden = {"dx"};
    const auto dx = static_cast<std::size_t>(table->column("dx"));
    addRows(draft, *table, found->name, roles, [dx](const Row& row, DraftEntry& entry) {
        entry.written = row[dx];
        const std::string folded = foldCase(row[dx]);
        if (isHam10000Class(folded)) entry.label = folded;
    });
    return draft;
}

}  // namespace lesion
