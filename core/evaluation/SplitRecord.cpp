#include "core/evaluation/SplitRecord.h"

#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/training/RunFiles.h"

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

SharedLesions counted(const std::vector<bool>& seen, const Predictions& predictions) {
    SharedLesions shared;
    shared.images = static_cast<int>(predictions.size());
    shared.leakingPerClass.assign(predictions.classes.size(), 0);
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (!seen[i]) continue;
        ++shared.leaking;
        ++shared.leakingPerClass[static_cast<std::size_t>(predictions.labels[i])];
    }
    return shared;
}

/// A fold answers for its own test part only.
void keepTested(std::vector<bool>& seen, const SplitRecord& record, const Predictions& predictions) {
    std::unordered_set<std::string_view> tested;
    for (const auto& row : record.rows) {
        if (row.part == Part::Test) tested.insert(row.image);
    }
    for (std::size_t i = 0; i < seen.size(); ++i) seen[i] = seen[i] && tested.contains(predictions.imageIds[i]);
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

std::vector<bool> seenInTraining(const SplitRecord& record, const Predictions& predictions, bool external) {
    std::unordered_set<std::string_view> images;
    std::unordered_set<std::string_view> lesions;
    for (const auto& row : record.rows) {
        if (row.part != Part::Train) continue;
        images.insert(plainId(row.image));
        if (!row.lesion.empty()) lesions.insert(row.lesion);
    }
    const auto means = [external](std::string_view id) { return !id.empty() && (!external || isArchiveId(id)); };
    std::vector<bool> seen(predictions.size());
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const std::string_view image = plainId(predictions.imageIds[i]);
        const std::string_view lesion = predictions.lesionIds[i];
        seen[i] = (means(image) && images.contains(image)) || (means(lesion) && lesions.contains(lesion));
    }
    return seen;
}

SharedLesions sharedWithTraining(const SplitRecord& record, const Predictions& predictions, bool external) {
    return counted(seenInTraining(record, predictions, external), predictions);
}

std::optional<SharedLesions> sharedWithTraining(const Judged& judged) {
    if (!judged.run) return std::nullopt;
    std::vector<JudgedMember> runs;
    for (const Run& fold : judged.folds) runs.push_back({fold, judged.external});
    if (runs.empty()) {
        runs = judged.members;
        runs.insert(runs.begin(), {*judged.run, judged.external});
    }
    std::vector<bool> seen(judged.predictions.size(), false);
    std::vector<std::string> by;
    std::vector<std::string> unknown;
    bool looked = false;
    for (const JudgedMember& member : runs) {
        // Synthetic data sets number their images and lesions anew: those of another one mean nothing.
        if (member.external && judged.synthetic()) continue;
        const auto record = readSplitRecord(member.run.folder / runfile::split);
        if (!record) {
            unknown.push_back(member.run.name);
            continue;
        }
        looked = true;
        auto its = seenInTraining(*record, judged.predictions, member.external);
        if (!judged.folds.empty()) keepTested(its, *record, judged.predictions);
        if (std::ranges::find(its, true) != its.end()) by.push_back(member.run.name);
        for (std::size_t i = 0; i < seen.size(); ++i) seen[i] = seen[i] || its[i];
    }
    if (!looked) return std::nullopt;
    SharedLesions shared = counted(seen, judged.predictions);
    shared.by = std::move(by);
    shared.unknown = std::move(unknown);
    return shared;
}

}  // namespace lesion
