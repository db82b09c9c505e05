#include "core/base/Files.h"

#include "core/base/MessageIds.h"
#include "core/base/SystemFile.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <new>

namespace lesion {

namespace fs = std::filesystem;

namespace {

template <typename Bytes>
Result<Bytes> readWhole(const fs::path& path, std::uint64_t limit) {
    auto file = InputFile::open(path);
    if (!file) return tl::unexpected(file.error());
    if (file->size() > limit)
        return fail(MessageId::FileTooLarge,
                    {{"path", toUtf8(path)}, {"limit", std::to_string(limit >> 20).append(" MiB")}});
    try {
        Bytes content(static_cast<std::size_t>(file->size()), {});
        const auto read = file->readAt(0, std::as_writable_bytes(std::span(content.data(), content.size())));
        if (read < 0) return fail(MessageId::FileUnreadable, {{"path", toUtf8(path)}});
        content.resize(static_cast<std::size_t>(read));
        return content;
    } catch (const std::bad_alloc&) {
        return fail(MessageId::FileTooLarge, {{"path", toUtf8(path)}, {"limit", "the free memory"}});
    }
}

/// A name beside the target. The same one each time, so that what a killed program left is reused and not heaped up;
/// another one only while somebody else is writing (has written within the last minute).
fs::path nameAside(const fs::path& path, int attempt) {
    auto aside = path;
    if (attempt > 0) {
        aside += ".";
        aside += std::to_string(attempt);
    }
    aside += ".part";
    return aside;
}

bool makeRoom(const fs::path& aside) {
    std::error_code code;
    const auto changed = fs::last_write_time(aside, code);
    if (code) return true;
    if (fs::file_time_type::clock::now() - changed < std::chrono::minutes(1)) return false;
    return fs::remove(aside, code);
}

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

}  // namespace

fs::path pathFromUtf8(std::string_view text) {
    return fs::path(std::u8string(reinterpret_cast<const char8_t*>(text.data()), text.size()));
}

std::string toUtf8(const fs::path& path) {
    const auto text = path.u8string();
    return std::string(reinterpret_cast<const char*>(text.data()), text.size());
}

Result<std::vector<std::byte>> readFile(const fs::path& path, std::uint64_t limit) {
    return readWhole<std::vector<std::byte>>(path, limit);
}

Result<std::string> readText(const fs::path& path, std::uint64_t limit) {
    return readWhole<std::string>(path, limit);
}

Result<void> writeFile(const fs::path& path, std::span<const std::span<const std::byte>> pieces) {
    if (auto made = makeFolder(folderOf(path)); !made) return made;
    std::error_code code;
    for (int attempt = 0; attempt < 100; ++attempt) {
        const auto aside = nameAside(path, attempt);
        if (!makeRoom(aside)) continue;
        code = writePieces(aside, pieces, WriteMode::NewFileFlushed);
        if (code == std::errc::file_exists) continue;
        if (!code) fs::rename(aside, path, code);
        if (!code) {
            flushFolder(folderOf(path));
            return {};
        }
        std::error_code ignored;
        fs::remove(aside, ignored);
        break;
    }
    return tl::unexpected(writeError(path, code));
}

Result<void> writeFile(const fs::path& path, std::span<const std::byte> bytes) {
    const std::array pieces{bytes};
    return writeFile(path, std::span<const std::span<const std::byte>>(pieces));
}

Result<void> writeFile(const fs::path& path, std::string_view text) {
    return writeFile(path, std::as_bytes(std::span(text)));
}

Result<void> appendLine(const fs::path& path, std::string_view line) {
    if (auto made = makeFolder(folderOf(path)); !made) return made;
    std::string text;
    // A program killed while it wrote leaves a line without its end: the new one must not be glued to it.
    if (auto file = InputFile::open(path); file && file->size() > 0) {
        std::array<std::byte, 1> last{};
        if (file->readAt(file->size() - 1, last) == 1 && last[0] != std::byte{'\n'}) text = '\n';
    }
    text.append(line).push_back('\n');
    const std::array pieces{std::as_bytes(std::span(std::as_const(text)))};
    if (const auto code = writePieces(path, pieces, WriteMode::AppendFlushed))
        return tl::unexpected(writeError(path, code));
    return {};
}

Result<void> makeFolder(const fs::path& path) {
    std::error_code code;
    if (fs::is_directory(path, code)) return {};
    fs::create_directories(path, code);
    if (code || !fs::is_directory(path, code))
        return tl::unexpected(writeError(path, code ? code : std::make_error_code(std::errc::not_a_directory)));
    return {};
}

fs::path cacheFolder() {
    const auto home = environmentPath("LESIONLAB_HOME");
    auto folder = home.empty() ? systemCacheFolder() : home / "cache";
    std::error_code ignored;  // what writes there will say so in its own words
    fs::create_directories(folder, ignored);
    return folder;
}

fs::path dataFolder() {
    const auto home = environmentPath("LESIONLAB_HOME");
    auto folder = home.empty() ? systemDataFolder() : home / "data";
    std::error_code ignored;
    fs::create_directories(folder, ignored);
    return folder;
}

Error writeError(const fs::path& path, std::error_code code) {
    auto id = MessageId::FileUnwritable;
    auto named = path;
    if (code == std::errc::no_space_on_device) {
        id = MessageId::DiskFull;
    } else if (code == std::errc::permission_denied || code == std::errc::read_only_file_system ||
               code == std::errc::operation_not_permitted) {
        id = MessageId::FolderReadOnly;
        named = folderOf(path);
    }
    return Error{Message{id, {{"path", toUtf8(named)}}}, code.message()};
}

std::uint64_t hash64(std::span<const std::byte> bytes, std::uint64_t seed) {
    for (const auto byte : bytes) seed = (seed ^ std::to_integer<std::uint64_t>(byte)) * UINT64_C(1099511628211);
    return seed;
}

std::uint64_t hash64(std::string_view text, std::uint64_t seed) {
    return hash64(std::as_bytes(std::span(text)), seed);
}

std::string toHex(std::uint64_t value) {
    std::string hex(16, '0');
    for (auto digit = hex.rbegin(); digit != hex.rend(); ++digit, value >>= 4) *digit = "0123456789abcdef"[value & 15];
    return hex;
}

}  // namespace lesion
