#include "core/dataset/OpenDataset.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/ParallelLoop.h"
#include "core/dataset/Readers.h"
#include "core/image/ImageFile.h"

#include <algorithm>
#include <optional>

namespace lesion {
namespace {

constexpr std::size_t previewRows = 5;

bool hasTable(const FolderScan& scan, bool (*isOfFormat)(const CsvTable&)) {
    return std::any_of(scan.tables.begin(), scan.tables.end(),
                       [&](const FoundTable& table) { return table.head && isOfFormat(*table.head); });
}

/// A table that is called as in one of the formats but cannot be read as such: its own error says more than "not
/// recognised".
std::optional<Error> errorByName(const FolderScan& scan) {
    for (const FoundTable& table : scan.tables) {
        const std::string name = foldCase(table.name.substr(table.name.rfind('/') + 1));
        const bool ham = name.starts_with("ham10000_metadata");
        const bool challenge = name.find("groundtruth") != std::string::npos;
        if (!ham && !challenge) continue;
        if (!table.head) return table.head.error();
        const std::vector<std::string> columns =
            ham ? std::vector<std::string>{"image_id", "dx"} : std::vector<std::string>{"image", "MEL", "NV", "BCC"};
        for (const std::string& column : columns) {
            if (auto present = requireColumn(*table.head, table.file, column); !present) return present.error();
        }
    }
    return std::nullopt;
}

Error notRecognised(const FolderScan& scan) {
    for (const FoundTable& table : scan.tables) {
        if (!table.head) return table.head.error();
    }
    return {{MessageId::NoFormatRecognised,
             {{"path", toUtf8(scan.folder)},
              {"images", std::to_string(scan.images.size())},
              {"tables", std::to_string(scan.tables.size())}}},
            {}};
}

Result<Draft> readDraft(const FolderScan& scan, const ColumnNames& columns) {
    if (!columns.image.empty() || !columns.label.empty()) return readCsvDataset(scan, columns);
    if (hasTable(scan, isHam10000Table)) return readHam10000(scan);
    if (hasTable(scan, isChallengeTable)) return readIsicChallenge(scan);
    if (hasTable(scan, isArchiveTable)) return readIsicArchive(scan);
    if (auto error = errorByName(scan)) return tl::unexpected(std::move(*error));
    if (isClassFolders(scan)) return readClassFolders(scan);
    return tl::unexpected(notRecognised(scan));
}

Result<Dataset> openChecked(const std::filesystem::path& folder, const ColumnNames& columns, const StopToken& stop,
                            const Progress& progress) {
    const auto scan = scanFolder(folder, stop);
    if (!scan) return tl::unexpected(scan.error());
    if (scan->files == 0) return fail(MessageId::FolderEmpty, {{"path", toUtf8(scan->folder)}});
    auto draft = readDraft(*scan, columns);
    if (!draft) return tl::unexpected(draft.error());
    return finishDraft(std::move(*draft), *scan, stop, progress);
}

}  // namespace

Result<Dataset> openDataset(const std::filesystem::path& folder, const ColumnNames& columns, const StopToken& stop,
                            const Progress& progress) {
    try {
        return openChecked(folder, columns, stop, progress);
    } catch (const std::exception& error) {
        return fail(MessageId::Internal, {{"where", "openDataset"}}, error.what());
    }
}

std::vector<TablePreview> findTables(const std::filesystem::path& folder) {
    std::vector<TablePreview> previews;
    try {
        for (FoundTable& table : scanTables(folder, 1, previewRows)) {
            if (!table.head) continue;
            previews.push_back({table.file, std::move(table.head->header), std::move(table.head->rows)});
        }
    } catch (const std::exception&) {
        // A folder that cannot be listed has no tables to offer; opening it says why.
    }
    return previews;
}

Result<Dataset> verifyImages(Dataset dataset, const StopToken& stop, const Progress& progress) {
    try {
        std::vector<std::optional<Error>> errors(dataset.samples.size());
        const auto decode = [&](std::size_t i) {
            if (auto image = loadImage(dataset.samples[i].file); !image) errors[i] = std::move(image.error());
        };
        if (!parallelLoop(errors.size(), decode, stop, progress)) return fail(MessageId::Stopped);
        std::vector<Sample> kept;
        kept.reserve(dataset.samples.size());
        for (std::size_t i = 0; i < errors.size(); ++i) {
            if (!errors[i]) {
                kept.push_back(std::move(dataset.samples[i]));
                continue;
            }
            const auto relative = dataset.samples[i].file.lexically_relative(dataset.folder);
            const std::u8string name = relative.generic_u8string();
            dataset.problems.push_back(imageProblem(*errors[i], std::string(name.begin(), name.end())));
        }
        dataset.samples = std::move(kept);
        return dataset;
    } catch (const std::exception& error) {
        return fail(MessageId::Internal, {{"where", "verifyImages"}}, error.what());
    }
}

}  // namespace lesion
