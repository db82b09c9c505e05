#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <system_error>

namespace lesion {

/// The operating system's file calls that the standard library lacks (positioned reads, flushing to the disk). Files.h
/// is what to use; these are its ground, and the image reader's, which opens ten thousand files in a fraction of a
/// second. Implemented in Platform.cpp.

/// A regular file open for reading at any position.
class InputFile {
public:
    /// Errors: FileMissing, FileUnreadable (folders, pipes and devices too).
    static Result<InputFile> open(const std::filesystem::path& path);
    InputFile(InputFile&& other) noexcept;
    InputFile& operator=(InputFile&& other) noexcept;
    ~InputFile();

    std::uint64_t size() const { return size_; }
    /// Fills `bytes` from `position` on; fewer only at the end of the file. Returns how many, or -1.
    std::int64_t readAt(std::uint64_t position, std::span<std::byte> bytes) const;

private:
    InputFile(std::intptr_t handle, std::uint64_t size) : handle_(handle), size_(size) {}
    std::intptr_t handle_;  ///< a file descriptor, or a HANDLE on Windows; -1: none
    std::uint64_t size_;
};

enum class WriteMode {
    NewFileFlushed,  ///< the file must not exist
    AppendFlushed,
    Append  ///< left to the system to bring to the disk, for what can be made again
};

/// Creates the file or appends to it and writes all pieces.
std::error_code writePieces(const std::filesystem::path& path, std::span<const std::span<const std::byte>> pieces,
                            WriteMode mode);

/// Makes a rename in `folder` survive a power cut, where the system needs telling.
void flushFolder(const std::filesystem::path& folder);

/// The value of an environment variable as a path; empty: not set.
std::filesystem::path environmentPath(const char* name);

/// Where this system keeps the user's files of this program, without LESIONLAB_HOME.
std::filesystem::path systemCacheFolder();
std::filesystem::path systemDataFolder();

/// What a failed write means to a person: DiskFull, FolderReadOnly or FileUnwritable.
Error writeError(const std::filesystem::path& path, std::error_code code);

}  // namespace lesion
