#include "core/evaluation/SplitRecord.h"

#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"

#include <algorithm>
#include <unordered_set>

namespace lesion {

namespace {

bool isArchiveId(std::string_view id) {
    return id.starts_with("ISIC_") || id.starts_with("IL_") || id.starts_with("HAM_");
}

std::string_view plainId(std::string_view id) {
    constexpr std::string_view reduced = "_downsampled";
    return id.ends_with(reduced) ? id.substr(0, id.size() - reduced.size()) : id;
}

}  // namespace

std::vector<int> SplitRecord::counts(Part part, const std::vector<std::string>& classes) const {
    std::vector<int> counts(classes.size(), 0);
    for (const Row& row : rows) {
        const auto found = std::find(classes.begin(), classes.end(), row.className);
        if (row.part == part && found != classes.end()) ++counts[static_cast<std::size_t>(found - classes.begin())];
    }
    return counts;
}

Result<SplitRecord> readSplitRecord(const std::filesystem::path& file) {
    const auto table = readCsv(file);
    if (!table) return tl::unexpected(table.error());
    std::vector<std::size_t> columns;
    for (const char* name : {"image_id", "lesion_id", "class", "part"}) {
        const int column = table->column(name);
        if (column < 0) return fail(MessageId::CsvHeader, {{"path", toUtf8(file)}, {"column", name}, {"columns", ""}});
        columns.push_back(static_cast<std::size_t>(column));
    }
    SplitRecord record;
    for (std::size_t r = 0; r < table->rows.size(); ++r) {
        const auto& cells = table->rows[r];
        const auto cell = [&](std::size_t which) {
            return columns[which] < cells.size() ? cells[columns[which]] : std::string();
        };
        const auto part = parsePart(cell(3));
        if (!part) return fail(MessageId::CsvRow, {{"line", std::to_string(table->lines[r])}, {"path", toUtf8(file)}});
        record.rows.push_back({cell(0), cell(1), cell(2), *part});
    }
    return record;
}

SharedLesions sharedWithTraining(const SplitRecord& record, const Predictions& predictions, bool external) {
    std::unordered_set<std::string_view> images;
    std::unordered_set<std::string_view> lesions;
    for (const auto& row : record.rows) {
        if (row.part != Part::Train) continue;
        images.insert(plainId(row.image));
        if (!row.lesion.empty()) lesions.insert(row.lesion);
    }
    const auto means = [external](std::string_view id) { return !id.empty() && (!external || isArchiveId(id)); };
    SharedLesions shared;
    shared.images = static_cast<int>(predictions.size());
    shared.leakingPerClass.assign(predictions.classes.size(), 0);
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const std::string_view image = plainId(predictions.imageIds[i]);
        const std::string_view lesion = predictions.lesionIds[i];
        const bool leaks = (means(image) && images.contains(image)) || (means(lesion) && lesions.contains(lesion));
        if (!leaks) continue;
        ++shared.leaking;
        ++shared.leakingPerClass[static_cast<std::size_t>(predictions.labels[i])];
    }
    return shared;
}

}  // namespace lesion
