#include "core/image/ImageCache.h"

#include "core/base/MessageIds.h"
#include "core/base/Platform.h"
#include "core/base/SystemFile.h"
#include "core/image/CacheFile.h"
#include "core/image/CacheFolder.h"
#include "core/image/ImageFile.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <future>
#include <optional>

namespace lesion {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t batchSize = 128;

/// Changes when any file, the size of the pixels or what is done to the frame before does. Mean and deviation come
/// later and do not count.
std::uint64_t keyOf(const std::vector<fs::path>& files, const Preprocessing& preprocessing) {
    std::string stated = preprocessing.pixelKey();
    auto key = hash64(stated);
    for (const auto& file : files) {
        std::error_code code;
        const auto size = fs::file_size(file, code);
        const auto changed = fs::last_write_time(file, code).time_since_epoch().count();
        stated = toUtf8(file);
        stated.append("\n").append(std::to_string(size)).append(" ").append(std::to_string(changed)).append("\n");
        key = hash64(stated, key);
    }
    return key;
}

/// Some files on their way to pixels, decoded by all cores while the caller writes the batch before.
class Batch {
public:
    Batch(const std::vector<fs::path>& files, std::size_t first, const Preprocessing& preprocessing,
          const StopToken& stop)
        : pixelBytes_(static_cast<std::size_t>(preprocessing.width) * static_cast<std::size_t>(preprocessing.height) *
                      3),
          entries_(std::min(batchSize, files.size() - first)),
          pixels_(entries_.size() * pixelBytes_) {
        const auto work = [this, &files, first, preprocessing, stop] {
            for (auto i = next_++; i < entries_.size() && !stop.stopRequested(); i = next_++)
                decode(files[first + i], preprocessing, i);
        };
        for (int i = 0; i < processorCount(); ++i) workers_.push_back(std::async(std::launch::async, work));
    }

    void wait() { workers_.clear(); }  // a future of std::async waits in its destructor

    std::span<const std::byte> pixels() const { return pixels_; }

    void describe(std::size_t first, CacheFile& file) const {
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            file.hashes.push_back(entries_[i].hash);
            if (entries_[i].error) file.failures.push_back({first + i, *entries_[i].error});
        }
    }

private:
    struct Entry {
        std::uint64_t hash = 0;
        std::optional<Error> error;
    };

    void decode(const fs::path& path, const Preprocessing& preprocessing, std::size_t index) {
        auto& entry = entries_[index];
        const auto target = std::span(pixels_).subspan(index * pixelBytes_, pixelBytes_);
        try {
            const auto image = loadImage(path);
            if (image) {
                cv::Mat block(preprocessing.height, preprocessing.width, CV_8UC3, target.data());
                prepare(preprocessing, *image).copyTo(block);
            } else {
                entry.error = image.error();
            }
        } catch (const std::exception& exception) {  // memory
            entry.error = Error{Message{MessageId::ImageDamaged, {{"path", toUtf8(path)}}}, exception.what()};
        }
        entry.hash = pixelHash(target);
    }

    std::size_t pixelBytes_;
    std::vector<Entry> entries_;
    std::vector<std::byte> pixels_;
    std::atomic<std::size_t> next_{0};
    std::vector<std::future<void>> workers_;  // last: gone before what they work on
};

/// Writes all images to `aside`.
Result<void> build(const fs::path& aside, CacheFile file, const std::vector<fs::path>& files,
                   const Preprocessing& preprocessing, const StopToken& stop, const Progress& progress) {
    auto code = file.begin(aside);
    std::unique_ptr<Batch> decoded;
    for (std::size_t first = 0; !code && (first < files.size() || decoded); first += batchSize) {
        auto decoding = first < files.size() ? std::make_unique<Batch>(files, first, preprocessing, stop)
                                             : std::unique_ptr<Batch>();
        if (decoded) code = CacheFile::append(aside, decoded->pixels());
        if (decoding) {
            decoding->wait();
            decoding->describe(first, file);
        }
        if (stop.stopRequested()) return fail(MessageId::Stopped);
        decoded = std::move(decoding);
        if (progress)
            progress(static_cast<std::int64_t>(std::min(first + batchSize, files.size())),
                     static_cast<std::int64_t>(files.size()));
    }
    if (!code) code = file.finish(aside);
    if (code) return tl::unexpected(writeError(aside, code));
    return {};
}

}  // namespace

ImageCache::ImageCache(MappedFile file, std::uint64_t key, Preprocessing preprocessing, std::vector<Failure> failures)
    : file_(std::move(file)), key_(key), preprocessing_(preprocessing), failures_(std::move(failures)) {}

Result<ImageCache> ImageCache::open(const std::vector<fs::path>& files, const Preprocessing& preprocessing,
                                    const StopToken& stop, const Progress& progress) {
    try {
        const auto imageBytes =
            static_cast<std::size_t>(preprocessing.width) * static_cast<std::size_t>(preprocessing.height) * 3;
        const auto key = keyOf(files, preprocessing);
        const auto path = cacheFile(key, ".pixels");
        const auto openWhole = [&]() -> std::optional<ImageCache> {
            auto whole = openCacheFile(path, key, files.size(), imageBytes);
            if (!whole) return std::nullopt;
            return ImageCache(std::move(whole->first), key, preprocessing, std::move(whole->second));
        };
        if (auto cache = openWhole()) {
            touchCacheFile(path);
            return std::move(*cache);
        }
        std::error_code code;
        fs::remove(path, code);
        if (auto made = makeCacheFolder(); !made) return tl::unexpected(made.error());
        if (auto room = makeCacheRoom(files.size() * imageBytes); !room) return tl::unexpected(room.error());
        const auto aside = cacheFileAside(key);
        auto built = build(aside, CacheFile{key, imageBytes, {}, {}}, files, preprocessing, stop, progress);
        if (built) fs::rename(aside, path, code);
        if (!built || code) fs::remove(aside, code);
        if (!built) return tl::unexpected(built.error());
        if (auto cache = openWhole()) return std::move(*cache);
        return fail(MessageId::FileUnreadable, {{"path", toUtf8(path)}});
    } catch (const std::exception& error) {
        return fail(MessageId::Internal, {{"where", "ImageCache"}}, error.what());
    }
}

cv::Mat ImageCache::image(std::size_t index) const {
    const auto pixels =
        static_cast<std::size_t>(preprocessing_.width) * static_cast<std::size_t>(preprocessing_.height);
    const auto bytes = file_.bytes().subspan(CacheFile::pixelOffset + index * pixels * 3, pixels * 3);
    // cv::Mat has no view of constant pixels.
    return cv::Mat(preprocessing_.height, preprocessing_.width, CV_8UC3, const_cast<std::byte*>(bytes.data()));
}

}  // namespace lesion
