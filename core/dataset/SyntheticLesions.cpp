#include "core/dataset/SyntheticLesions.h"

#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/ParallelLoop.h"
#include "core/dataset/SyntheticPlan.h"

#include <atomic>
#include <chrono>
#include <fstream>
#include <mutex>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <optional>
#include <utility>

namespace lesion {
namespace {

namespace fs = std::filesystem;
using synthetic::PlannedPhotograph;

constexpr int leastImages = 70;
constexpr int builtInImages = 1500;
constexpr std::uint64_t builtInSeed = 1;
constexpr int jpegQuality = 90;
const cv::Size photographSize(200, 150);
const char* const imagesFolder = "HAM10000_images_part_1";
const char* const masksFolder = "masks";
const char* const metadataFile = "HAM10000_metadata.csv";
const char* const noteFile = "SYNTHETIC.txt";
/// Counts up when the same seed begins to draw other pictures, so that an older built-in set is not taken for it.
const char* const builtInFolder = "synthetic-lesions-1";
const char* const unfinishedPrefix = "synthetic-unfinished-";

const char* const note =
    "These images are synthetic. LesionLab drew them from a seed, for trying the program, for teaching and for tests.\n"
    "They show no patient, and what a model learns from them says nothing about real skin.\n";

/// Unlike writeFile without flushing each of thousands of files to the disk: a data set counts from the moment its
/// metadata are written, and they come last.
Result<void> writePlain(const fs::path& file, const std::vector<std::uint8_t>& bytes) {
    std::ofstream stream(file, std::ios::binary);
    stream.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (stream) return {};
    std::error_code ignored;
    const fs::space_info space = fs::space(file.parent_path(), ignored);
    const bool full = !ignored && space.available < bytes.size() + 65536;
    return fail(full ? MessageId::DiskFull : MessageId::FileUnwritable, {{"path", toUtf8(file)}});
}

Result<void> writePhotograph(const fs::path& folder, const PlannedPhotograph& row, std::uint64_t seed) {
    const SyntheticLesion drawn = drawSyntheticLesion(row.className, seed, row.lesion, row.photograph, photographSize);
    cv::Mat bgr;  // what OpenCV's encoder takes
    cv::cvtColor(drawn.image, bgr, cv::COLOR_RGB2BGR);
    std::vector<std::uint8_t> bytes;
    cv::imencode(".jpg", bgr, bytes, {cv::IMWRITE_JPEG_QUALITY, jpegQuality});
    const auto written = writePlain(folder / imagesFolder / (row.imageId + ".jpg"), bytes);
    if (!written) return written;
    cv::imencode(".png", drawn.mask, bytes);
    return writePlain(folder / masksFolder / (row.imageId + ".png"), bytes);
}

/// All photographs, on every processor; the first error ends it.
Result<void> writePhotographs(const fs::path& folder, const std::vector<PlannedPhotograph>& rows, std::uint64_t seed,
                              const StopToken& stop, const Progress& progress) {
    std::mutex mutex;
    std::optional<Error> error;
    std::atomic<bool> failed{false};
    const auto keep = [&](Error found) {
        const std::lock_guard lock(mutex);
        if (!error) error = std::move(found);
        failed = true;
    };
    const auto writeOne = [&](std::size_t i) {
        if (failed) return;
        try {
            if (const auto written = writePhotograph(folder, rows[i], seed); !written) keep(written.error());
        } catch (const std::exception& e) {
            keep({Message{MessageId::Internal, {{"where", "writeSyntheticDataset"}}}, e.what()});
        }
    };
    const bool finished = parallelLoop(rows.size(), writeOne, stop, progress);
    if (error) return tl::unexpected<Error>(*error);
    if (!finished) return fail(MessageId::Stopped);
    return {};
}

std::string metadataText(const std::vector<PlannedPhotograph>& rows) {
    std::string text = "lesion_id,image_id,dx,dx_type,age,sex,localization,dataset\n";
    for (const PlannedPhotograph& row : rows) {
        for (const std::string& cell :
             {row.lesionId, row.imageId, row.className, row.dxType, row.age, row.sex, row.site})
            text += csvCell(cell) + ",";
        text += "synthetic\n";
    }
    return text;
}

Result<void> writeAll(const fs::path& folder, const SyntheticSet& set, const StopToken& stop,
                      const Progress& progress) {
    for (const char* sub : {imagesFolder, masksFolder})
        if (const auto made = makeFolder(folder / sub); !made) return made;
    // The note first: whatever happens later, nothing in the folder can be taken for photographs of people.
    if (const auto written = writeFile(folder / noteFile, std::string_view(note)); !written) return written;
    const std::vector<PlannedPhotograph> rows = synthetic::planPhotographs(set.images, set.seed, set.photographs);
    if (const auto drawn = writePhotographs(folder, rows, set.seed, stop, progress); !drawn) return drawn;
    return writeFile(folder / metadataFile, std::string_view(metadataText(rows)));
}

/// What a killed program left behind an hour ago or earlier (a younger one may still be at work).
void removeUnfinished(const fs::path& parent) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(parent, ignored)) {
        const bool ours = toUtf8(entry.path().filename()).starts_with(unfinishedPrefix);
        const auto age = fs::file_time_type::clock::now() - entry.last_write_time(ignored);
        if (ours && age > std::chrono::hours(1)) fs::remove_all(entry.path(), ignored);
    }
}

}  // namespace

Result<void> writeSyntheticDataset(const fs::path& folder, int images, std::uint64_t seed, const StopToken& stop,
                                   const Progress& progress) {
    return writeSyntheticDataset(folder, SyntheticSet{images, seed, 0}, stop, progress);
}

Result<void> writeSyntheticDataset(const fs::path& folder, const SyntheticSet& set, const StopToken& stop,
                                   const Progress& progress) {
    if (set.images < leastImages) {
        return fail(MessageId::SyntheticTooFew,
                    {{"images", std::to_string(set.images)}, {"least", std::to_string(leastImages)}});
    }
    std::error_code problem;
    const bool existed = fs::exists(folder, problem);
    if (existed && !fs::is_empty(folder, problem)) return fail(MessageId::FolderNotEmpty, {{"path", toUtf8(folder)}});

    const auto written = writeAll(folder, set, stop, progress);
    if (!written) {  // leave nothing half-made, so that the next try finds the folder empty
        for (const char* part : {imagesFolder, masksFolder, noteFile}) fs::remove_all(folder / part, problem);
        if (!existed) fs::remove(folder, problem);
    }
    return written;
}

Result<fs::path> builtInSyntheticDataset(const StopToken& stop, const Progress& progress) {
    const fs::path folder = dataFolder() / builtInFolder;
    std::error_code problem;
    if (fs::exists(folder / metadataFile, problem)) return folder;

    removeUnfinished(folder.parent_path());
    // Two programs may start at once: each writes a folder of its own, and the first to rename wins.
    const auto ticks = std::chrono::steady_clock::now().time_since_epoch().count();
    const fs::path unfinished = folder.parent_path() / (unfinishedPrefix + toHex(static_cast<std::uint64_t>(ticks)));
    if (const auto written = writeSyntheticDataset(unfinished, builtInImages, builtInSeed, stop, progress); !written)
        return tl::unexpected<Error>(written.error());
    if (!fs::exists(folder / metadataFile, problem)) fs::remove_all(folder, problem);  // someone deleted parts of it
    fs::rename(unfinished, folder, problem);
    if (!problem) return folder;
    const std::string reason = problem.message();
    fs::remove_all(unfinished, problem);
    if (fs::exists(folder / metadataFile, problem)) return folder;
    return fail(MessageId::FileUnwritable, {{"path", toUtf8(folder)}}, reason);
}

}  // namespace lesion
