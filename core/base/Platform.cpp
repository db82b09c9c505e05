#include "core/base/Platform.h"

#include "core/base/BlasThreads.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/base/SystemFile.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <fstream>
#include <thread>
#include <utility>

#ifdef _WIN32
#define WIN32_LEAN_AND_MEAN
// The others need windows.h before them.
// clang-format off
#include <windows.h>
#include <psapi.h>
#include <shlobj.h>
// clang-format on
#else
#include <dlfcn.h>
#include <fcntl.h>
#ifndef __APPLE__
#include <link.h>
#endif
#include <pwd.h>
#ifdef __linux__
#include <sched.h>
#endif
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef __APPLE__
#include <mach-o/dyld.h>
#include <mach/mach.h>
#include <sys/sysctl.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace lesion {

namespace fs = std::filesystem;

namespace {

constexpr auto lockName = ".lesionlab.lock";

Error readError(const fs::path& path, std::error_code code) {
    const bool missing = code == std::errc::no_such_file_or_directory || code == std::errc::not_a_directory;
    return Error{Message{missing ? MessageId::FileMissing : MessageId::FileUnreadable, {{"path", toUtf8(path)}}},
                 code.message()};
}

}  // namespace

void keepMemoryBetweenBatches() {
#ifdef __GLIBC__
    // One arena: the others map big blocks afresh whatever the threshold. The values are ints; 4 GB would become 0.
    mallopt(M_ARENA_MAX, 1);
    if (mallopt(M_MMAP_THRESHOLD, 1 << 30) == 0) mallopt(M_MMAP_MAX, 0);  // older glibc refuses high thresholds
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
#endif
}

void returnUnusedMemory() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

namespace {

/// Those that this process may use, as taskset and the queues of shared computers set it.
int allowedProcessors() {
#ifdef __linux__
    cpu_set_t allowed;
    if (sched_getaffinity(0, sizeof(allowed), &allowed) == 0) return CPU_COUNT(&allowed);
#endif
    return static_cast<int>(std::thread::hardware_concurrency());
}

}  // namespace

// More threads than that would wait for one another at every step of a training, and oneDNN's wait without letting go
// of the processor: six times as slow.
int processorCount() {
    int count = allowedProcessors();
    if (const char* wanted = std::getenv("OMP_NUM_THREADS"))
        if (const int threads = std::atoi(wanted); threads > 0) count = std::min(count, threads);
    return std::max(1, count);
}

#ifdef _WIN32

namespace {

std::error_code lastError() {
    return {static_cast<int>(GetLastError()), std::system_category()};
}

std::string registryText(const wchar_t* key, const wchar_t* name) {
    wchar_t text[256] = {};
    DWORD size = sizeof(text) - sizeof(wchar_t);
    if (RegGetValueW(HKEY_LOCAL_MACHINE, key, name, RRF_RT_REG_SZ, nullptr, text, &size) != ERROR_SUCCESS) return {};
    return toUtf8(fs::path(text));
}

fs::path localAppData() {
    PWSTR text = nullptr;
    fs::path folder;
    if (SUCCEEDED(SHGetKnownFolderPath(FOLDERID_LocalAppData, 0, nullptr, &text))) folder = text;
    CoTaskMemFree(text);
    return folder / "LesionLab";
}

HANDLE asHandle(std::intptr_t handle) {
    return reinterpret_cast<HANDLE>(handle);
}

}  // namespace

std::uint64_t residentMemory() {
    PROCESS_MEMORY_COUNTERS_EX counters{};
    const auto read = GetProcessMemoryInfo(GetCurrentProcess(), reinterpret_cast<PROCESS_MEMORY_COUNTERS*>(&counters),
                                           sizeof(counters));
    return read ? counters.PrivateUsage : 0;
}

std::string processorName() {
    return registryText(L"HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0", L"ProcessorNameString");
}

std::string systemName() {
    constexpr auto key = L"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
    return registryText(key, L"ProductName") + " (" + registryText(key, L"CurrentBuild") + ")";
}

bool hasDisplay() {
    return true;
}

fs::path programFile() {
    std::wstring name(32768, L'\0');
    name.resize(GetModuleFileNameW(nullptr, name.data(), static_cast<DWORD>(name.size())));
    return name;
}

void* loadedFunction(const char*) {
    return nullptr;
}

std::string loadedLibrary(std::string_view) {
    return {};
}

bool restartWith(const std::vector<fs::path>&, char**) {
    return false;
}

bool errorsGoToTerminal() {
    return GetFileType(GetStdHandle(STD_ERROR_HANDLE)) == FILE_TYPE_CHAR;
}

void useUtf8Console() {
    SetConsoleOutputCP(CP_UTF8);
}

fs::path environmentPath(const char* name) {
    const auto* value = _wgetenv(fs::path(name).c_str());
    return value ? fs::path(value) : fs::path();
}

fs::path systemCacheFolder() {
    return localAppData() / "cache";
}
fs::path systemDataFolder() {
    return localAppData() / "data";
}

Result<InputFile> InputFile::open(const fs::path& path) {
    const auto handle = CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                    nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) return tl::unexpected(readError(path, lastError()));
    InputFile file(reinterpret_cast<std::intptr_t>(handle), 0);
    LARGE_INTEGER size{};
    if (GetFileType(handle) != FILE_TYPE_DISK || !GetFileSizeEx(handle, &size))
        return tl::unexpected(readError(path, std::make_error_code(std::errc::invalid_argument)));
    file.size_ = static_cast<std::uint64_t>(size.QuadPart);
    return file;
}

std::int64_t InputFile::readAt(std::uint64_t position, std::span<std::byte> bytes) const {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto wanted = static_cast<DWORD>(std::min<std::size_t>(bytes.size() - done, 1U << 30));
        OVERLAPPED where{};
        where.Offset = static_cast<DWORD>(position + done);
        where.OffsetHigh = static_cast<DWORD>((position + done) >> 32);
        DWORD read = 0;
        if (!ReadFile(asHandle(handle_), bytes.data() + done, wanted, &read, &where)) {
            if (GetLastError() == ERROR_HANDLE_EOF) break;
            return -1;
        }
        if (read == 0) break;
        done += read;
    }
    return static_cast<std::int64_t>(done);
}

InputFile::~InputFile() {
    if (handle_ != -1) CloseHandle(asHandle(handle_));
}

std::error_code writePieces(const fs::path& path, std::span<const std::span<const std::byte>> pieces, WriteMode mode) {
    const bool append = mode != WriteMode::NewFileFlushed;
    const auto file = CreateFileW(path.c_str(), append ? FILE_APPEND_DATA : GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                                  append ? OPEN_ALWAYS : CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) return lastError();
    std::error_code code;
    for (auto piece : pieces) {
        while (!code && !piece.empty()) {
            DWORD written = 0;
            const auto wanted = static_cast<DWORD>(std::min<std::size_t>(piece.size(), 1U << 30));
            if (!WriteFile(file, piece.data(), wanted, &written, nullptr)) code = lastError();
            piece = piece.subspan(written);
        }
    }
    if (!code && mode != WriteMode::Append && !FlushFileBuffers(file)) code = lastError();
    CloseHandle(file);
    return code;
}

void flushFolder(const fs::path&) {}  // NTFS journals renames

struct FolderLock::Handle {
    HANDLE file = INVALID_HANDLE_VALUE;
    ~Handle() { CloseHandle(file); }
};

Result<FolderLock> FolderLock::acquire(const fs::path& folder) {
    const auto file = CreateFileW((folder / lockName).c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
                                  FILE_ATTRIBUTE_HIDDEN | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        const auto code = lastError();
        if (code.value() == ERROR_SHARING_VIOLATION) return fail(MessageId::FolderInUse, {{"path", toUtf8(folder)}});
        return tl::unexpected(writeError(folder / lockName, code));
    }
    FolderLock lock;
    lock.handle_.reset(new Handle{file});
    return lock;
}

struct MappedFile::Handle {
    const void* data = nullptr;
    std::size_t size = 0;
    ~Handle() {
        if (data) UnmapViewOfFile(data);
    }
};

Result<MappedFile> MappedFile::open(const fs::path& path) {
    const auto file = CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr,
                                  OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) return tl::unexpected(readError(path, lastError()));
    MappedFile mapped;
    mapped.handle_ = std::make_unique<Handle>();
    LARGE_INTEGER size{};
    std::error_code code;
    if (!GetFileSizeEx(file, &size)) code = lastError();
    if (!code && size.QuadPart > 0) {
        const auto mapping = CreateFileMappingW(file, nullptr, PAGE_READONLY, 0, 0, nullptr);
        if (mapping) mapped.handle_->data = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 0);
        if (!mapped.handle_->data) code = lastError();
        if (mapping) CloseHandle(mapping);
        mapped.handle_->size = static_cast<std::size_t>(size.QuadPart);
    }
    CloseHandle(file);
    if (code) return tl::unexpected(readError(path, code));
    return mapped;
}

#else

namespace {

std::error_code lastError() {
    // A spent quota and a full disk are the same to the person in front of it.
    return {errno == EDQUOT ? ENOSPC : errno, std::generic_category()};
}

fs::path homeFolder() {
    if (auto home = environmentPath("HOME"); !home.empty()) return home;
    const auto* user = getpwuid(getuid());
    return user && user->pw_dir ? fs::path(user->pw_dir) : fs::path("/tmp");
}

#ifdef __APPLE__
std::string systemValue(const char* name) {
    char text[256] = {};
    std::size_t size = sizeof(text) - 1;
    return sysctlbyname(name, text, &size, nullptr, 0) == 0 ? std::string(text) : std::string();
}
#else
/// The first line of a file that begins with `key`, from behind the key's separator, without blanks and quotes.
std::string valueAfter(const char* file, std::string_view key) {
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        if (!line.starts_with(key)) continue;
        const auto begin = line.find_first_not_of(" \t:=\"", key.size());
        const auto end = line.find_last_not_of(" \t\"");
        return begin == std::string::npos ? std::string() : line.substr(begin, end - begin + 1);
    }
    return {};
}
#endif

}  // namespace

void* loadedFunction(const char* name) {
    return dlsym(RTLD_DEFAULT, name);
}

bool errorsGoToTerminal() {
    return isatty(STDERR_FILENO) != 0;
}

void useUtf8Console() {}

#ifdef __APPLE__

std::uint64_t residentMemory() {
    task_vm_info_data_t info{};
    mach_msg_type_number_t count = TASK_VM_INFO_COUNT;
    const auto read = task_info(mach_task_self(), TASK_VM_INFO, reinterpret_cast<task_info_t>(&info), &count);
    return read == KERN_SUCCESS ? info.phys_footprint : 0;
}

std::string processorName() {
    return systemValue("machdep.cpu.brand_string");
}
std::string systemName() {
    return "macOS " + systemValue("kern.osproductversion");
}
std::string loadedLibrary(std::string_view) {
    return {};
}
bool restartWith(const std::vector<fs::path>&, char**) {
    return false;
}
bool hasDisplay() {
    return true;
}
fs::path programFile() {
    char name[PATH_MAX] = {};
    std::uint32_t size = sizeof(name);
    if (_NSGetExecutablePath(name, &size) != 0) return {};
    std::error_code ignored;
    return fs::canonical(name, ignored);
}
fs::path systemCacheFolder() {
    return homeFolder() / "Library/Caches/LesionLab";
}
fs::path systemDataFolder() {
    return homeFolder() / "Library/Application Support/LesionLab";
}

#else

std::uint64_t residentMemory() {
    const auto kibibytes = valueAfter("/proc/self/status", "RssAnon");
    return std::strtoull(kibibytes.c_str(), nullptr, 10) * 1024;
}

std::string processorName() {
    auto name = valueAfter("/proc/cpuinfo", "model name");
    return name.empty() ? valueAfter("/proc/cpuinfo", "Hardware") : name;  // ARM has no model name
}

std::string systemName() {
    auto name = valueAfter("/etc/os-release", "PRETTY_NAME");
    return name.empty() ? "Linux" : name;
}

fs::path programFile() {
    std::error_code ignored;
    return fs::canonical("/proc/self/exe", ignored);
}

std::string loadedLibrary(std::string_view prefix) {
    struct Search {
        std::string_view prefix;
        std::string found;
    } search{prefix, {}};
    dl_iterate_phdr(
        [](dl_phdr_info* library, std::size_t, void* data) {
            auto& wanted = *static_cast<Search*>(data);
            const auto name = fs::path(library->dlpi_name).filename().string();
            if (name.starts_with(wanted.prefix)) wanted.found = name;
            return wanted.found.empty() ? 0 : 1;
        },
        &search);
    return search.found;
}

bool restartWith(const std::vector<fs::path>& libraries, char** arguments) {
    constexpr auto preload = "LD_PRELOAD";
    constexpr auto before = "LESIONLAB_PRELOAD_BEFORE";  // says that this is the second start, and what stood there
    if (const char* text = std::getenv(before)) {
        // Programs that this one starts, such as a browser, are not meant.
        *text ? setenv(preload, text, 1) : unsetenv(preload);
        unsetenv(before);
        return true;
    }
    if (libraries.empty()) return false;
    const char* own = std::getenv(preload);
    const std::string kept = own ? own : "";
    std::string list;
    for (const auto& library : libraries) list.append(library.string()).append(":");
    list.append(kept);
    if (kept.empty()) list.pop_back();
    setenv(before, kept.c_str(), 1);
    setenv(preload, list.c_str(), 1);
    execv("/proc/self/exe", arguments);
    unsetenv(before);  // still here: it did not work
    kept.empty() ? unsetenv(preload) : setenv(preload, kept.c_str(), 1);
    return false;
}

bool hasDisplay() {
    return !environmentPath("DISPLAY").empty() || !environmentPath("WAYLAND_DISPLAY").empty();
}

fs::path systemCacheFolder() {
    const auto base = environmentPath("XDG_CACHE_HOME");
    return (base.is_absolute() ? base : homeFolder() / ".cache") / "lesionlab";
}

fs::path systemDataFolder() {
    const auto base = environmentPath("XDG_DATA_HOME");
    return (base.is_absolute() ? base : homeFolder() / ".local/share") / "lesionlab";
}

#endif

fs::path environmentPath(const char* name) {
    const auto* value = std::getenv(name);
    return value ? fs::path(value) : fs::path();
}

Result<InputFile> InputFile::open(const fs::path& path) {
    // Not blocking: a pipe among the images must not hang the program.
    const auto descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) return tl::unexpected(readError(path, lastError()));
    InputFile file(descriptor, 0);
    struct stat status {};
    if (fstat(descriptor, &status) != 0) return tl::unexpected(readError(path, lastError()));
    if (!S_ISREG(status.st_mode))
        return tl::unexpected(readError(path, std::make_error_code(std::errc::invalid_argument)));
    file.size_ = static_cast<std::uint64_t>(status.st_size);
    return file;
}

std::int64_t InputFile::readAt(std::uint64_t position, std::span<std::byte> bytes) const {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto read = pread(static_cast<int>(handle_), bytes.data() + done, bytes.size() - done,
                                static_cast<off_t>(position + done));
        if (read < 0 && errno == EINTR) continue;
        if (read < 0) return -1;
        if (read == 0) break;
        done += static_cast<std::size_t>(read);
    }
    return static_cast<std::int64_t>(done);
}

InputFile::~InputFile() {
    if (handle_ != -1) ::close(static_cast<int>(handle_));
}

std::error_code writePieces(const fs::path& path, std::span<const std::span<const std::byte>> pieces, WriteMode mode) {
    const auto how = mode == WriteMode::NewFileFlushed ? O_EXCL : O_APPEND;
    const auto file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | how, 0666);
    if (file < 0) return lastError();
    std::error_code code;
    for (auto piece : pieces) {
        while (!code && !piece.empty()) {
            const auto written = ::write(file, piece.data(), piece.size());
            if (written >= 0) {
                piece = piece.subspan(static_cast<std::size_t>(written));
            } else if (errno != EINTR) {
                code = lastError();
            }
        }
    }
    const bool flush = !code && mode != WriteMode::Append;
    if (flush && fsync(file) != 0 && errno != EINVAL && errno != ENOTSUP) code = lastError();
    if (::close(file) != 0 && !code) code = lastError();
    return code;
}

void flushFolder(const fs::path& folder) {
    const auto descriptor = ::open(folder.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;
    fsync(descriptor);
    ::close(descriptor);
}

struct FolderLock::Handle {
    int file = -1;
    ~Handle() { ::close(file); }
};

Result<FolderLock> FolderLock::acquire(const fs::path& folder) {
    const auto file = ::open((folder / lockName).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (file < 0) return tl::unexpected(writeError(folder / lockName, lastError()));
    FolderLock lock;
    lock.handle_.reset(new Handle{file});
    // A file system without locks (some network drives) is worked on unlocked rather than not at all.
    if (flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return fail(MessageId::FolderInUse, {{"path", toUtf8(folder)}});
    return lock;
}

struct MappedFile::Handle {
    void* data = nullptr;
    std::size_t size = 0;
    ~Handle() {
        if (data) munmap(data, size);
    }
};

Result<MappedFile> MappedFile::open(const fs::path& path) {
    const auto file = InputFile::open(path);
    if (!file) return tl::unexpected(file.error());
    const auto descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return tl::unexpected(readError(path, lastError()));
    MappedFile mapped;
    mapped.handle_ = std::make_unique<Handle>();
    std::error_code code;
    if (file->size() > 0) {
        const auto size = static_cast<std::size_t>(file->size());
        auto* data = mmap(nullptr, size, PROT_READ, MAP_SHARED, descriptor, 0);
        if (data == MAP_FAILED) {
            code = lastError();
        } else {
            mapped.handle_->data = data;
            mapped.handle_->size = size;
        }
    }
    ::close(descriptor);
    if (code) return tl::unexpected(readError(path, code));
    return mapped;
}

#endif

InputFile::InputFile(InputFile&& other) noexcept
    : handle_(std::exchange(other.handle_, -1)), size_(std::exchange(other.size_, 0)) {}

InputFile& InputFile::operator=(InputFile&& other) noexcept {
    std::swap(handle_, other.handle_);
    std::swap(size_, other.size_);
    return *this;
}

FolderLock::FolderLock() = default;
FolderLock::FolderLock(FolderLock&&) noexcept = default;
FolderLock& FolderLock::operator=(FolderLock&&) noexcept = default;
FolderLock::~FolderLock() = default;

MappedFile::MappedFile() = default;
MappedFile::MappedFile(MappedFile&&) noexcept = default;
MappedFile& MappedFile::operator=(MappedFile&&) noexcept = default;
MappedFile::~MappedFile() = default;

std::span<const std::byte> MappedFile::bytes() const {
    if (!handle_) return {};
    return {static_cast<const std::byte*>(handle_->data), handle_->size};
}

}  // namespace lesion
