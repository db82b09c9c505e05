#include "core/image/CacheFolder.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace lesion {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t keptBytes = UINT64_C(20) << 30;     // of all cache files together
constexpr std::uint64_t sparedBytes = UINT64_C(512) << 20;  // left free on the disk for everything else
constexpr std::string_view aside = ".part";

fs::path folderPath() {
    return cacheFolder() / "pixels";
}

struct Entry {
    fs::file_time_type used;
    std::uint64_t size;
    fs::path path;
};

}  // namespace

Result<void> makeCacheFolder() {
    return makeFolder(folderPath());
}

Result<void> makeCacheRoom(std::uint64_t needed) {
    const auto folder = folderPath();
    std::vector<Entry> entries;
    std::error_code code;
    std::uint64_t total = needed;
    const auto now = fs::file_time_type::clock::now();
    for (fs::directory_iterator file(folder, code), end; !code && file != end; file.increment(code)) {
        Entry entry{file->last_write_time(code), file->file_size(code), file->path()};
        const bool beingWritten = entry.path.extension() == aside && now - entry.used < std::chrono::hours(1);
        if (code || beingWritten) continue;
        total += entry.size;
        entries.push_back(std::move(entry));
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.used < b.used; });
    const auto diskFull = [&] {
        const auto space = fs::space(folder, code);
        return !code && space.available < needed + sparedBytes;
    };
    for (const auto& entry : entries) {
        const bool leftBehind = entry.path.extension() == aside;
        if (!leftBehind && total <= keptBytes && !diskFull()) continue;
        if (fs::remove(entry.path, code)) total -= entry.size;
    }
    if (diskFull()) return fail(MessageId::DiskFull, {{"path", toUtf8(folder)}});
    return {};
}

fs::path cacheFile(std::uint64_t key, std::string_view extension) {
    return folderPath() / toHex(key).append(extension);
}

fs::path cacheFileAside(std::uint64_t key) {
    const auto moment = std::chrono::steady_clock::now().time_since_epoch().count();
    return folderPath() / (toHex(key) + "." + toHex(static_cast<std::uint64_t>(moment))).append(aside);
}

void touchCacheFile(const fs::path& file) {
    std::error_code ignored;
    fs::last_write_time(file, fs::file_time_type::clock::now(), ignored);
}

}  // namespace lesion
