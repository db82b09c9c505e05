#include "core/batch/Batch.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/base/SystemFile.h"
#include "core/batch/BatchManifest.h"
#include "core/batch/BatchPages.h"
#include "core/diagnosis/Explanation.h"
#include "core/image/ImageFile.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <unordered_set>

namespace lesion {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int thumbnailEdge = 160;
constexpr int jpegQuality = 85;

/// "C:/a/b" however it was typed: what a table names must not hang on the folder that a program was started in.
fs::path wholePath(const fs::path& path) {
    std::error_code code;
    auto whole = fs::absolute(path, code);
    whole = (code ? path : whole).lexically_normal();
    return whole.has_filename() ? whole : whole.parent_path();
}

Result<std::string> hashOfFile(const fs::path& file) {
    const auto mapped = MappedFile::open(file);
    if (!mapped) return tl::unexpected(mapped.error());
    return toHex(hash64(mapped->bytes()));
}

/// Every image of the folder, by name; `out` is left out.
Result<std::vector<std::string>> imagesIn(const fs::path& folder, const BatchOptions& options, const StopToken& stop) {
    const fs::path out = wholePath(options.out);
    std::vector<std::string> found;
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        if (stop.stopRequested()) return fail(MessageId::Stopped);
        std::error_code ignored;
        if (entry->is_directory(ignored)) {
            if (!options.recursive || entry->path() == out) entry.disable_recursion_pending();
        } else if (hasImageExtension(entry->path()) && entry->is_regular_file(ignored)) {
            found.push_back(toUtf8(entry->path()));
        }
    }
    std::ranges::sort(found);
    return found;
}

/// In the order of what was named; an image named twice is one.
Result<std::vector<std::string>> listImages(const BatchOptions& options, const StopToken& stop) {
    std::vector<std::string> all;
    std::unordered_set<std::uint64_t> known;
    for (const auto& named : options.images) {
        const fs::path path = wholePath(named);
        std::error_code code;
        if (!fs::exists(path, code)) return fail(MessageId::FileMissing, {{"path", toUtf8(path)}});
        Result<std::vector<std::string>> some = std::vector<std::string>{toUtf8(path)};
        if (fs::is_directory(path, code)) some = imagesIn(path, options, stop);
        if (!some) return some;
        for (auto& file : *some)
            if (known.insert(hash64(file)).second) all.push_back(std::move(file));
    }
    if (all.empty())
        return fail(MessageId::FolderEmpty,
                    {{"path", options.images.empty() ? "" : toUtf8(wholePath(options.images.front()))}});
    return all;
}

BatchManifest manifestOf(const BatchModel& model, const BatchOptions& options) {
    const ModelInfo& info = model.classifier.info();
    BatchManifest manifest;
    manifest.model = model.name;
    manifest.architecture = info.architecture;
    manifest.modelHash = model.hash;
    manifest.trainedAt = info.trainedAt;
    manifest.dataset = info.dataset;
    manifest.syntheticData = info.syntheticData;
    manifest.balancedAccuracy = info.balancedAccuracy;
    manifest.classes = info.classes;
    manifest.references = model.referencesHash;
    for (const auto& named : options.images) manifest.images.push_back(toUtf8(wholePath(named)));
    manifest.recursive = options.recursive;
    manifest.level = model.basis.options.level;
    if (options.explain) manifest.explain = nameOf(*options.explain);
    manifest.names = options.names;
    manifest.clinical = options.factsSource;
    manifest.startedAt = utcNow();
    return manifest;
}

/// A new folder, an empty one (hidden files do not count) or a batch's.
Result<void> checkIsFree(const fs::path& out) {
    std::error_code code;
    for (const auto& entry : fs::directory_iterator(out, code))
        if (!toUtf8(entry.path().filename()).starts_with('.'))
            return fail(MessageId::FolderNotEmpty, {{"path", toUtf8(out)}});
    return {};
}

cv::Mat smaller(const cv::Mat& rgb) {
    const double scale = static_cast<double>(thumbnailEdge) / std::max(rgb.cols, rgb.rows);
    if (scale >= 1) return rgb;
    cv::Mat small;
    cv::resize(rgb, small,
               {std::max(1, static_cast<int>(std::lround(rgb.cols * scale))),
                std::max(1, static_cast<int>(std::lround(rgb.rows * scale)))},
               0, 0, cv::INTER_AREA);
    return small;
}

/// Drawn anew from pixels, so nothing of the photograph's metadata comes along. Not flushed to the disk as the table
/// is: what a power cut takes away is a small picture, and waiting for it each time would take longer than the network.
Result<void> writePicture(const fs::path& file, const cv::Mat& rgb) {
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    std::vector<std::uint8_t> encoded;
    cv::imencode(".jpg", bgr, encoded, {cv::IMWRITE_JPEG_QUALITY, jpegQuality});
    if (auto made = makeFolder(file.parent_path()); !made) return made;
    std::error_code code;
    fs::remove(file, code);  // of a row that a power cut took away
    const std::array pieces{std::as_bytes(std::span(std::as_const(encoded)))};
    if ((code = writePieces(file, pieces, WriteMode::Append))) return tl::unexpected(writeError(file, code));
    return {};
}

std::string sentences(const std::vector<Message>& messages) {
    std::string text;
    for (const auto& message : messages) {
        text += text.empty() ? "" : " ";
        text += toEnglish(message);
    }
    return text;
}

std::string namesOfSet(const Diagnosis& diagnosis) {
    std::string names;
    if (!diagnosis.set || diagnosis.refused) return names;
    for (const int k : diagnosis.set->classes)
        names += (names.empty() ? "" : " ") + diagnosis.classes[static_cast<std::size_t>(k)];
    return names;
}

/// From where a batch stands to where it is stopped or done.
class Sitting {
public:
    Sitting(const BatchModel& model, const BatchOptions& options, const StopToken& stop, const BatchWatch& watch)
        : model_(model), options_(options), out_(wholePath(options.out)), stop_(stop), watch_(watch) {}

    Result<BatchResult> run();

private:
    Result<void> begin();
    Result<bool> work(const std::vector<std::string>& files, BatchTable& table);
    Result<BatchRow> answer(const std::string& file, std::size_t index);
    Result<void> draw(const Classifier& told, const Diagnosis& diagnosis, std::size_t index, BatchRow& row);
    Result<void> keep(const BatchTable& table, bool allPages);
    void tell(const BatchTable& table, std::int64_t images);

    const BatchModel& model_;
    const BatchOptions& options_;
    fs::path out_;
    StopToken stop_;
    const BatchWatch& watch_;
    BatchManifest manifest_;
    BatchCounts counts_;
    Clock::time_point start_ = Clock::now();
    std::int64_t doneBefore_ = 0;
};

/// The folder is a batch's with this question afterwards.
Result<void> Sitting::begin() {
    manifest_ = manifestOf(model_, options_);
    if (!isBatch(out_)) return checkIsFree(out_);
    const auto was = readBatchManifest(out_);
    if (!was) return tl::unexpected(was.error());
    manifest_.startedAt = was->startedAt;
    return checkSameBatch(out_, *was, manifest_);
}

Result<BatchResult> Sitting::run() {
    if (watch_) watch_({});
    const auto files = listImages(options_, stop_);
    if (!files) {
        if (files.error().message.id == MessageId::Stopped) return BatchResult{0, {}, true};
        return tl::unexpected(files.error());
    }
    if (const auto made = makeFolder(out_); !made) return tl::unexpected(made.error());
    const auto lock = FolderLock::acquire(out_);
    if (!lock) return tl::unexpected(lock.error());
    if (const auto same = begin(); !same) return tl::unexpected(same.error());
    manifest_.found = static_cast<std::int64_t>(files->size());
    auto table = BatchTable::open(out_, manifest_.classes);
    if (!table) return tl::unexpected(table.error());
    if (const auto whole = table->repair(); !whole) return tl::unexpected(whole.error());
    manifest_.done = static_cast<std::int64_t>(table->size());
    if (const auto written = writeBatchManifest(out_, manifest_); !written) return tl::unexpected(written.error());
    const auto finished = work(*files, *table);
    if (!finished) return tl::unexpected(finished.error());
    if (const auto kept = keep(*table, true); !kept) return tl::unexpected(kept.error());
    return BatchResult{manifest_.found, table->counts(), !*finished};
}

/// False: stopped before the last image.
Result<bool> Sitting::work(const std::vector<std::string>& files, BatchTable& table) {
    std::unordered_set<std::uint64_t> known;
    for (std::size_t i = 0; i < table.size(); ++i) known.insert(table.line(i).file);
    // Rows of images that are gone by now stay, and count.
    const auto there = std::ranges::count_if(files, [&](const auto& file) { return known.contains(hash64(file)); });
    const auto images = static_cast<std::int64_t>(files.size() + table.size()) - there;
    manifest_.found = images;
    counts_ = table.counts();
    doneBefore_ = counts_.rows;
    start_ = Clock::now();
    tell(table, images);
    for (const auto& file : files) {
        if (known.contains(hash64(file))) continue;
        if (stop_.stopRequested()) return false;
        const auto row = answer(file, table.size());
        if (!row && row.error().message.id == MessageId::Stopped) return false;
        if (!row) return tl::unexpected(row.error());
        if (const auto added = table.append(*row); !added) return tl::unexpected(added.error());
        counts_.failed += row->failed() ? 1 : 0;
        counts_.refused += row->refused ? 1 : 0;
        tell(table, images);
        if (table.size() % rowsOfPage != 0) continue;
        if (const auto kept = keep(table, false); !kept) return tl::unexpected(kept.error());
    }
    return true;
}

Result<BatchRow> Sitting::answer(const std::string& file, std::size_t index) {
    const fs::path path = pathFromUtf8(file);
    const Classifier& plain = model_.classifier;
    const Classifier told = options_.facts ? plain.knowing(options_.facts(path)) : plain;
    const auto diagnosis = diagnoseFile(told, path, model_.basis);
    if (!diagnosis) {
        // A drive that was pulled out is no reason for thousands of rows.
        std::error_code code;
        if (!fs::exists(path.parent_path(), code))
            return fail(MessageId::FolderMissing, {{"path", toUtf8(path.parent_path())}});
        return BatchRow{file, -1, {}, {}, false, {}, toEnglish(diagnosis.error().message)};
    }
    BatchRow row{file,
                 diagnosis->largest,
                 diagnosis->probabilities,
                 namesOfSet(*diagnosis),
                 diagnosis->refused,
                 sentences(diagnosis->warnings),
                 {}};
    if (const auto drawn = draw(told, *diagnosis, index, row); !drawn) return tl::unexpected(drawn.error());
    return row;
}

/// The thumbnail, and with the heat map over it; where that cannot be made, the row says so.
Result<void> Sitting::draw(const Classifier& told, const Diagnosis& diagnosis, std::size_t index, BatchRow& row) {
    const cv::Mat small = smaller(diagnosis.photograph);
    if (auto written = writePicture(out_ / pathFromUtf8(thumbnailOf(index)), small); !written) return written;
    if (!options_.explain) return {};
    const auto explanation = lesion::explain(told, diagnosis.networkInput, *options_.explain, stop_);
    if (!explanation) {
        if (explanation.error().message.id == MessageId::Stopped) return tl::unexpected(explanation.error());
        row.warnings += row.warnings.empty() ? "" : " ";
        row.warnings += toEnglish(explanation.error().message);
        return {};
    }
    const cv::Mat1f map = mapOfClass(*explanation, diagnosis.largest, small.size(), MapScale::EachClass);
    return writePicture(out_ / pathFromUtf8(overlayOf(index)), overlay(small, map, usualOpacity));
}

/// What a reader sees of the table: its pages, and how far it is.
Result<void> Sitting::keep(const BatchTable& table, bool allPages) {
    manifest_.done = static_cast<std::int64_t>(table.size());
    if (auto written = writeBatchManifest(out_, manifest_); !written) return written;
    return allPages ? writeBatchPages(out_, manifest_, table) : writeNewestBatchPage(out_, manifest_, table);
}

void Sitting::tell(const BatchTable& table, std::int64_t images) {
    if (!watch_) return;
    BatchProgress progress{static_cast<std::int64_t>(table.size()), images, counts_.refused, counts_.failed, 0, 0};
    const double seconds = std::chrono::duration<double>(Clock::now() - start_).count();
    const auto fresh = static_cast<double>(progress.done - doneBefore_);
    if (fresh > 0 && seconds > 0) {
        progress.imagesPerSecond = fresh / seconds;
        progress.secondsLeft = static_cast<double>(images - progress.done) / progress.imagesPerSecond;
    }
    watch_(progress);
}

}  // namespace

Result<BatchModel> openBatchModel(const fs::path& model, bool references, double level) {
    auto classifier = Classifier::load(model);
    if (!classifier) return tl::unexpected(std::move(classifier.error()));
    const auto device = chooseDevice("auto");
    if (!device) return tl::unexpected(device.error());
    if (const auto moved = classifier->moveTo(*device); !moved) return tl::unexpected(moved.error());
    const fs::path whole = wholePath(model);
    std::error_code code;
    const bool isRun = fs::is_directory(whole, code);
    const auto hash = hashOfFile(isRun ? whole / runfile::model : whole);
    if (!hash) return tl::unexpected(hash.error());
    DiagnosisOptions options;
    options.level = level;
    options.similar = 0;
    BatchModel opened{std::move(*classifier), diagnosisBasis({}, options), toUtf8(whole.filename()), *hash, {}};
    const fs::path folder = isRun ? whole : whole.parent_path();
    if (!references || !hasReferences(folder)) return opened;
    auto loaded = loadReferences(folder, opened.classifier);
    if (!loaded) return tl::unexpected(std::move(loaded.error()));
    const auto referencesHash = hashOfFile(folder / References::fileName);
    if (!referencesHash) return tl::unexpected(referencesHash.error());
    opened.basis = diagnosisBasis(std::move(*loaded), options);
    opened.referencesHash = *referencesHash;
    return opened;
}

Result<BatchResult> runBatch(const BatchModel& model, const BatchOptions& options, const StopToken& stop,
                             const BatchWatch& watch) {
    try {
        return Sitting(model, options, stop, watch).run();
    } catch (const std::exception& exception) {
        return fail(MessageId::Internal, {{"where", "the batch"}}, exception.what());
    }
}

}  // namespace lesion
