#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lesion {

/// UTF-8 in and out of std::filesystem, whose narrow strings mean the code page on Windows.
std::filesystem::path pathFromUtf8(std::string_view text);
std::string toUtf8(const std::filesystem::path& path);

/// The whole file. Errors: FileMissing, FileUnreadable, FileTooLarge (more than `limit` bytes).
Result<std::vector<std::byte>> readFile(const std::filesystem::path& path, std::uint64_t limit = UINT64_C(1) << 34);
Result<std::string> readText(const std::filesystem::path& path, std::uint64_t limit = UINT64_C(1) << 30);

/// Writes beside the target, flushes to the disk and renames: readers see the old file or the new one, never half.
/// Creates missing parent folders. Errors: FolderReadOnly, DiskFull, FileUnwritable; the old file then still stands.
Result<void> writeFile(const std::filesystem::path& path, std::span<const std::byte> bytes);
Result<void> writeFile(const std::filesystem::path& path, std::string_view text);
/// The same for content in pieces (a header and many tensors) that need not be copied together first.
Result<void> writeFile(const std::filesystem::path& path, std::span<const std::span<const std::byte>> pieces);
/// Adds a line to a log-like file and flushes it.
Result<void> appendLine(const std::filesystem::path& path, std::string_view line);
Result<void> makeFolder(const std::filesystem::path& path);

/// Held while a program works on a folder, so that a second one is told instead of overwriting. Released by the
/// destructor and by the operating system when the program is killed.
class FolderLock {
public:
    /// Error: FolderInUse.
    static Result<FolderLock> acquire(const std::filesystem::path& folder);
    FolderLock(FolderLock&&) noexcept;
    FolderLock& operator=(FolderLock&&) noexcept;
    ~FolderLock();

private:
    FolderLock();
    struct Handle;
    std::unique_ptr<Handle> handle_;
};

/// A file seen as memory; the operating system pages it in and out, so it costs no anonymous memory.
class MappedFile {
public:
    static Result<MappedFile> open(const std::filesystem::path& path);
    MappedFile(MappedFile&&) noexcept;
    MappedFile& operator=(MappedFile&&) noexcept;
    ~MappedFile();
    std::span<const std::byte> bytes() const;

private:
    MappedFile();
    struct Handle;
    std::unique_ptr<Handle> handle_;
};

/// Per-user folders by each system's custom (XDG, AppData, Library), created on demand: `cache` may be deleted at any
/// time, `data` holds what the user put there (pre-trained weights, the synthetic data set). LESIONLAB_HOME overrides
/// both for tests and portable use.
std::filesystem::path cacheFolder();
std::filesystem::path dataFolder();

/// 64-bit FNV-1a as 16 hex digits; for cache keys and fingerprints, not for security.
std::uint64_t hash64(std::span<const std::byte> bytes, std::uint64_t seed = UINT64_C(14695981039346656037));
std::uint64_t hash64(std::string_view text, std::uint64_t seed = UINT64_C(14695981039346656037));
std::string toHex(std::uint64_t value);

}  // namespace lesion
