#include "core/dataset/PersonTable.h"

#include "core/base/Files.h"
#include "core/dataset/Draft.h"

#include <initializer_list>
#include <utility>

namespace lesion {
namespace {

/// The first of these columns that the table has.
std::string columnOf(const CsvTable& table, std::initializer_list<const char*> names) {
    for (const char* name : names)
        if (table.column(name) >= 0) return name;
    return {};
}

}  // namespace

Result<std::map<std::string, Sample>> readPersonTable(const std::filesystem::path& file) {
    const auto table = readCsv(file);
    if (!table) return tl::unexpected(table.error());
    ColumnRoles roles;
    roles.id = columnOf(*table, {"image_id", "isic_id", "image", "image_name", "file"});
    if (roles.id.empty()) {
        const auto required = requireColumn(*table, file, "image_id");
        return tl::unexpected(required.error());
    }
    roles.age = columnOf(*table, {"age", "age_approx"});
    roles.sex = columnOf(*table, {"sex"});
    roles.site = columnOf(*table, {"localization", "anatom_site_general", "anatom_site_general_challenge", "site"});
    Draft draft;
    addRows(draft, *table, toUtf8(file.filename()), roles, [](const Row&, DraftEntry&) {});
    std::map<std::string, Sample> persons;
    for (DraftEntry& entry : draft.entries) {
        // A table of files may name their folders.
        const auto name = pathFromUtf8(entry.sample.id).filename();
        persons.emplace(toUtf8(name), std::move(entry.sample));
    }
    return persons;
}

}  // namespace lesion
