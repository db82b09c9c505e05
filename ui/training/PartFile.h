#pragma once

#include "core/base/Files.h"
#include "core/base/StopToken.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <QByteArray>
#include <QCryptographicHash>
#include <QString>
#include <string>

namespace lesion {

/// A file that arrives in pieces: it grows beside its target as `<name>.part`, is hashed as it grows, survives the
/// program's end, and takes its name only when whoever fills it says that it is right. It exists so that the disk's
/// work can be done away from the window; one thread at a time may use it. Errors: FolderInUse, FolderReadOnly,
/// DiskFull, FileUnwritable, FileUnreadable.
class PartFile {
public:
    /// What tells a later attempt whether the rest still belongs to the part that is here.
    struct Origin {
        std::string address;
        std::string validator;   ///< the server's ETag or Last-Modified; empty: it offers none
        std::int64_t total = 0;  ///< bytes of the whole file; 0: not told

        bool operator==(const Origin&) const = default;
    };

    /// `ending` tells parts of one target apart that have different makers.
    explicit PartFile(std::filesystem::path target, const std::string& ending = ".part");
    /// Takes the folder for this program, and hashes what an earlier attempt from the same address left there; where
    /// there is nothing such, size() is 0 and restart() comes before the first piece. Error: Stopped.
    Result<void> open(const std::string& address, const StopToken& stop);
    /// Begins again from nothing.
    Result<void> restart(Origin origin);
    Result<void> append(const QByteArray& piece);
    /// The part becomes the file, in place of one that is there.
    Result<void> commit();
    void discard();

    const Origin& origin() const { return origin_; }
    const std::filesystem::path& target() const { return target_; }
    std::int64_t size() const { return size_; }
    /// SHA-256 of what is here, as 64 hex digits.
    QString hash() const;
    /// Bytes that the disk has room for; nothing where the system does not tell.
    std::optional<std::int64_t> room() const;
    /// Bytes that an earlier attempt left of `target`; 0: none.
    static std::int64_t sizeLeft(const std::filesystem::path& target);

private:
    Result<void> hashWhatIsThere(const StopToken& stop);

    std::filesystem::path target_;
    std::filesystem::path part_;
    std::filesystem::path note_;  ///< the origin, kept beside the part
    std::optional<FolderLock> lock_;
    Origin origin_;
    std::int64_t size_ = 0;
    QCryptographicHash hash_{QCryptographicHash::Sha256};
};

/// SHA-256 of a file as 64 hex digits. Errors: FileMissing, FileUnreadable, Stopped.
Result<QString> hashFile(const std::filesystem::path& file, const StopToken& stop, const Progress& progress = {});

}  // namespace lesion
