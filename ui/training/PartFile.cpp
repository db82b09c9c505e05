#include "ui/training/PartFile.h"

#include "core/base/MessageIds.h"
#include "core/base/SystemFile.h"

#include <array>
#include <nlohmann/json.hpp>
#include <span>
#include <utility>
#include <vector>

namespace lesion {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t pieceBytes = std::size_t(1) << 20;

fs::path withEnding(fs::path path, const std::string& ending) {
    path += ending;
    return path;
}

QString hex(const QCryptographicHash& hash) {
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> addFile(QCryptographicHash& hash, const fs::path& path, const StopToken& stop, const Progress& progress) {
    const auto file = InputFile::open(path);
    if (!file) return tl::unexpected(file.error());
    std::vector<std::byte> piece(pieceBytes);
    for (std::uint64_t at = 0; at < file->size();) {
        if (stop.stopRequested()) return fail(MessageId::Stopped);
        const std::int64_t read = file->readAt(at, piece);
        if (read <= 0) return fail(MessageId::FileUnreadable, {{"path", toUtf8(path)}});
        hash.addData(QByteArrayView(piece.data(), qsizetype(read)));
        at += std::uint64_t(read);
        if (progress) progress(std::int64_t(at), std::int64_t(file->size()));
    }
    return {};
}

std::optional<PartFile::Origin> readOrigin(const fs::path& note) {
    const auto text = readText(note, 1 << 16);
    if (!text) return {};
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_object()) return {};
    try {
        return PartFile::Origin{json.at("address"), json.at("validator"), json.at("total")};
    } catch (const nlohmann::json::exception&) {
        return {};
    }
}

}  // namespace

PartFile::PartFile(fs::path target, const std::string& ending)
    : target_(std::move(target)), part_(withEnding(target_, ending)), note_(withEnding(part_, ".json")) {}

Result<void> PartFile::open(const std::string& address, const StopToken& stop) {
    if (auto made = makeFolder(target_.parent_path()); !made) return made;
    auto lock = FolderLock::acquire(target_.parent_path());
    if (!lock) return tl::unexpected(lock.error());
    lock_.emplace(std::move(*lock));
    const auto origin = readOrigin(note_);
    std::error_code code;
    origin_ = {address, {}, 0};
    hash_.reset();
    size_ = 0;
    if (!origin || origin->address != address || !fs::is_regular_file(part_, code)) return {};
    origin_ = *origin;
    return hashWhatIsThere(stop);
}

Result<void> PartFile::hashWhatIsThere(const StopToken& stop) {
    if (auto added = addFile(hash_, part_, stop, [this](std::int64_t done, std::int64_t) { size_ = done; }); !added)
        return added;
    if (origin_.total == 0 || size_ <= origin_.total) return {};
    return restart({origin_.address, {}, 0});  // not what was sent
}

Result<void> PartFile::restart(Origin origin) {
    origin_ = std::move(origin);
    size_ = 0;
    hash_.reset();
    std::error_code code;
    fs::remove(part_, code);
    if (code) return tl::unexpected(writeError(part_, code));
    const nlohmann::json json{{"address", origin_.address}, {"validator", origin_.validator}, {"total", origin_.total}};
    return writeFile(note_, json.dump());
}

Result<void> PartFile::append(const QByteArray& piece) {
    const std::array pieces{std::as_bytes(std::span(piece.constData(), std::size_t(piece.size())))};
    if (const auto code = writePieces(part_, pieces, WriteMode::Append)) return tl::unexpected(writeError(part_, code));
    hash_.addData(piece);
    size_ += piece.size();
    return {};
}

Result<void> PartFile::commit() {
    if (const auto code = writePieces(part_, {}, WriteMode::AppendFlushed))
        return tl::unexpected(writeError(part_, code));
    std::error_code code;
    fs::rename(part_, target_, code);
    if (code) return tl::unexpected(writeError(target_, code));
    flushFolder(target_.parent_path());
    fs::remove(note_, code);
    return {};
}

void PartFile::discard() {
    if (!lock_) return;  // it may be another program's
    std::error_code ignored;
    fs::remove(part_, ignored);
    fs::remove(note_, ignored);
    size_ = 0;
    hash_.reset();
}

QString PartFile::hash() const {
    return hex(hash_);
}

std::optional<std::int64_t> PartFile::room() const {
    std::error_code code;
    const auto space = fs::space(target_.parent_path(), code);
    return code ? std::nullopt : std::optional(std::int64_t(space.available));
}

std::int64_t PartFile::sizeLeft(const fs::path& target) {
    std::error_code code;
    const auto size = fs::file_size(withEnding(target, ".part"), code);
    return code || !readOrigin(withEnding(target, ".part.json")) ? 0 : std::int64_t(size);
}

Result<QString> hashFile(const fs::path& file, const StopToken& stop, const Progress& progress) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (const auto added = addFile(hash, file, stop, progress); !added) return tl::unexpected(added.error());
    return hex(hash);
}

}  // namespace lesion
