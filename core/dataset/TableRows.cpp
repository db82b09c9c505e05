#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/Draft.h"

#include <algorithm>
#include <cmath>
#include <locale>
#include <sstream>

namespace lesion {
namespace {

/// A number in C notation whatever the user's language; nothing for "unknown" and the like.
std::optional<double> parseNumber(const std::string& text) {
    std::istringstream in(text);
    in.imbue(std::locale::classic());
    double value = 0;
    in >> value;
    if (in.fail() || !std::isfinite(value) || in.peek() != std::istringstream::traits_type::eof()) return std::nullopt;
    return value;
}

/// Puts a cell where its column's role says.
class RoleMap {
public:
    RoleMap(const CsvTable& table, const ColumnRoles& roles) : table_(table) {
        targets_.resize(table.header.size(), Target::Other);
        assign(roles.id, Target::Id);
        assign(roles.lesion, Target::Lesion);
        assign(roles.patient, Target::Patient);
        assign(roles.age, Target::Age);
        assign(roles.sex, Target::Sex);
        assign(roles.site, Target::Site);
        assign(roles.dxType, Target::DxType);
        assign(roles.source, Target::Source);
        for (const std::string& name : roles.hidden) assign(name, Target::Nothing);
    }

    void fill(const Row& row, DraftEntry& entry) const {
        for (std::size_t i = 0; i < targets_.size(); ++i) put(targets_[i], table_.header[i], row[i], entry);
    }

private:
    enum class Target { Other, Nothing, Id, Lesion, Patient, Age, Sex, Site, DxType, Source };

    void assign(const std::string& name, Target target) {
        if (name.empty()) return;
        if (const int column = table_.column(name); column >= 0) targets_[static_cast<std::size_t>(column)] = target;
    }

    static void put(Target target, const std::string& column, const std::string& cell, DraftEntry& entry) {
        Sample& sample = entry.sample;
        switch (target) {
            case Target::Nothing:
                break;
            case Target::Id:
                entry.cell = cell;
                sample.id = withoutImageExtension(cell);
                break;
            case Target::Lesion:
                sample.lesion = cell;
                break;
            case Target::Patient:
                sample.patient = cell;
                break;
            case Target::Age:
                sample.age = parseNumber(cell);
                if (!cell.empty() && !sample.age) sample.others.emplace_back(column, cell);
                break;
            case Target::Sex:
                sample.sex = cell;
                break;
            case Target::Site:
                sample.site = cell;
                break;
            case Target::DxType:
                sample.dxType = cell;
                break;
            case Target::Source:
                sample.source = cell;
                break;
            case Target::Other:
                if (!cell.empty()) sample.others.emplace_back(column, cell);
                break;
        }
    }

    const CsvTable& table_;
    std::vector<Target> targets_;
};

/// Cells beyond the header do no harm when they are empty (a comma at each line's end).
bool fits(const CsvTable& table, const Row& row) {
    if (row.size() < table.header.size()) return false;
    const auto beyond = row.begin() + static_cast<std::ptrdiff_t>(table.header.size());
    return std::all_of(beyond, row.end(), [](const std::string& cell) { return cell.empty(); });
}

}  // namespace

void addRows(Draft& draft, const CsvTable& table, const std::string& tableName, const ColumnRoles& roles,
             const LabelOf& labelOf) {
    const RoleMap map(table, roles);
    const auto id = static_cast<std::size_t>(std::max(0, table.column(roles.id)));
    draft.entries.reserve(draft.entries.size() + table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const Row& row = table.rows[i];
        const std::string line = std::to_string(table.lines[i]);
        const std::string cell = id < row.size() ? row[id] : std::string();
        if (cell.empty()) {
            draft.problems.push_back({Problem::Kind::BadRow,
                                      tableName + ':' + line,
                                      {MessageId::CsvRow, {{"line", line}, {"path", tableName}}},
                                      {MessageId::ActionLeftOut, {}}});
        } else if (!fits(table, row)) {
            draft.badRows.push_back(cell);
            draft.problems.push_back({Problem::Kind::BadRow,
                                      tableName + ':' + line,
                                      {MessageId::ProblemBadRow,
                                       {{"line", line},
                                        {"cells", std::to_string(row.size())},
                                        {"columns", std::to_string(table.header.size())}}},
                                      {MessageId::ActionLeftOut, {}}});
        } else {
            DraftEntry entry;
            map.fill(row, entry);
            labelOf(row, entry);
            draft.entries.push_back(std::move(entry));
        }
    }
}

Result<void> requireColumn(const CsvTable& table, const std::filesystem::path& file, std::string_view column) {
    if (table.column(column) >= 0) return {};
    constexpr std::size_t shown = 20;  // a table of pixels has thousands
    std::string columns;
    for (std::size_t i = 0; i < std::min(shown, table.header.size()); ++i) {
        columns += (i == 0 ? "" : ", ") + table.header[i];
    }
    if (table.header.size() > shown) columns += ", …";
    return fail(MessageId::CsvHeader, {{"path", toUtf8(file)}, {"column", std::string(column)}, {"columns", columns}});
}

}  // namespace lesion
