#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/Draft.h"
#include "core/dataset/Split.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace lesion {

Result<void> writeSplit(const std::filesystem::path& file, const Dataset& dataset, const Split& split) {
    const bool someoneExcluded =
        !std::ranges::all_of(dataset.samples, [](const Sample& sample) { return sample.excluded.empty(); });
    std::string text = someoneExcluded ? "image_id,lesion_id,class,part,excluded\n" : "image_id,lesion_id,class,part\n";
    for (std::size_t i = 0; i < dataset.samples.size(); ++i) {
        const Sample& sample = dataset.samples[i];
        text += csvCell(sample.id) + ',' + csvCell(sample.lesion) + ',';
        text += csvCell(dataset.classes[static_cast<std::size_t>(sample.label)]) + ',';
        text += toString(split.parts[i]);
        if (someoneExcluded) text += ',' + csvCell(sample.excluded);
        text += '\n';
    }
    return writeFile(file, std::string_view(text));
}

Result<Split> readSplit(const std::filesystem::path& file, const Dataset& dataset) {
    const auto table = readCsv(file);
    if (!table) return tl::unexpected(table.error());
    for (const char* column : {"image_id", "part"}) {
        if (auto present = requireColumn(*table, file, column); !present) return tl::unexpected(present.error());
    }
    const int id = table->column("image_id");
    const int part = table->column("part");

    std::unordered_map<std::string, std::size_t> sampleOf;
    for (std::size_t i = 0; i < dataset.samples.size(); ++i) sampleOf.emplace(dataset.samples[i].id, i);
    Split split;
    split.parts.assign(dataset.samples.size(), Part::Excluded);
    int unknown = 0;
    std::string firstUnknown;
    for (std::size_t r = 0; r < table->rows.size(); ++r) {
        const auto& row = table->rows[r];
        const auto cell = [&](int column) {
            return static_cast<std::size_t>(column) < row.size() ? row[static_cast<std::size_t>(column)]
                                                                 : std::string();
        };
        const auto parsed = parsePart(cell(part));
        if (!parsed) {
            return fail(MessageId::CsvRow, {{"line", std::to_string(table->lines[r])}, {"path", toUtf8(file)}});
        }
        const auto found = sampleOf.find(cell(id));
        if (found != sampleOf.end()) {
            split.parts[found->second] = *parsed;
        } else if (unknown++ == 0) {
            firstUnknown = cell(id);
        }
    }
    if (unknown > 0) {
        return fail(MessageId::SplitMismatch, {{"count", std::to_string(unknown)}, {"id", firstUnknown}});
    }
    return split;
}

}  // namespace lesion
