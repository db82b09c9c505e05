#include "core/dataset/Exclusions.h"

#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/Draft.h"

namespace lesion {

std::vector<std::string> exclude(Dataset& dataset, const Exclusions& exclusions) {
    Exclusions left = exclusions;
    for (Sample& sample : dataset.samples) {
        const auto found = exclusions.find(sample.id);
        sample.excluded = found == exclusions.end() ? std::string() : found->second;
        left.erase(sample.id);
    }
    std::vector<std::string> unknown;
    for (const auto& [id, reason] : left) unknown.push_back(id);
    return unknown;
}

Exclusions exclusionsOf(const Dataset& dataset) {
    Exclusions exclusions;
    for (const Sample& sample : dataset.samples) {
        if (!sample.excluded.empty()) exclusions.emplace(sample.id, sample.excluded);
    }
    return exclusions;
}

Result<Exclusions> readExclusions(const std::filesystem::path& file) {
    const auto table = readCsv(file);
    if (!table) return tl::unexpected(table.error());
    const bool splitFile = table->column("reason") < 0 && table->column("excluded") >= 0;
    const char* reasons = splitFile ? "excluded" : "reason";
    for (const char* column : {"image_id", reasons}) {
        if (auto present = requireColumn(*table, file, column); !present) return tl::unexpected(present.error());
    }
    Exclusions exclusions;
    for (std::size_t r = 0; r < table->rows.size(); ++r) {
        const auto& row = table->rows[r];
        const auto cell = [&](const char* column) {
            const auto index = static_cast<std::size_t>(table->column(column));
            return index < row.size() ? row[index] : std::string();
        };
        const std::string id = cell("image_id");
        const std::string reason = cell(reasons);
        if (splitFile && reason.empty()) continue;
        if (id.empty() || reason.empty()) {
            return fail(MessageId::CsvRow, {{"line", std::to_string(table->lines[r])}, {"path", toUtf8(file)}});
        }
        exclusions[id] = reason;
    }
    return exclusions;
}

}  // namespace lesion
