#include "core/training/FeatureStore.h"

#include "core/base/SystemFile.h"
#include "core/image/CacheFile.h"
#include "core/image/CacheFolder.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>
#include <string>
#include <string_view>

namespace lesion {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view heading = "LesionLab feature cache 1\nOf a frozen backbone, may be deleted at any time.\n";
constexpr std::size_t valueOffset = 4096;
constexpr std::size_t writtenAtOnce = std::size_t{4} << 20;  // bytes
constexpr std::size_t sampledRows = 64;
constexpr std::string_view extension = ".features";

/// The file's last bytes, behind the rows, their ids and their hashes. Native byte order: a cache does not travel.
struct Ending {
    std::array<char, 8> magic{'L', 'L', 'F', 'E', 'A', '0', '0', '1'};
    std::uint64_t key = 0;
    std::uint64_t rows = 0;
    std::uint64_t length = 0;
    std::uint64_t hash = 0;  ///< of ids and hashes
};

template <typename T>
std::span<const std::byte> bytesOf(const T& values) {
    return std::as_bytes(std::span(values));
}

std::uint64_t numberAt(std::span<const std::byte> bytes, std::size_t index) {
    std::uint64_t number = 0;
    std::memcpy(&number, bytes.data() + index * sizeof(number), sizeof(number));
    return number;
}

/// The heading where the file is whole, so far as sizes and the hash of its index tell.
std::optional<Ending> wholeEnding(std::span<const std::byte> bytes, std::uint64_t key) {
    Ending ending;
    if (bytes.size() < valueOffset + sizeof(ending)) return std::nullopt;
    std::memcpy(&ending, bytes.data() + bytes.size() - sizeof(ending), sizeof(ending));
    const bool sane = ending.magic == Ending{}.magic && ending.key == key && ending.length > 0 &&
                      ending.rows < bytes.size() && ending.length < bytes.size() / sizeof(float);
    if (!sane || (bytes.size() - valueOffset - sizeof(ending)) % (ending.length * sizeof(float) + 16) != 0 ||
        (bytes.size() - valueOffset - sizeof(ending)) / (ending.length * sizeof(float) + 16) != ending.rows)
        return std::nullopt;
    const auto index = bytes.subspan(valueOffset + ending.rows * ending.length * sizeof(float), ending.rows * 16);
    return pixelHash(index) == ending.hash ? std::optional(ending) : std::nullopt;
}

}  // namespace

FeatureStore FeatureStore::open(std::uint64_t key) {
    const auto path = cacheFile(key, extension);
    auto store = openFile(path, key);
    if (store.file_) touchCacheFile(path);
    return store;
}

FeatureStore FeatureStore::openFile(const fs::path& path, std::uint64_t key) {
    FeatureStore store;
    store.key_ = key;
    auto file = MappedFile::open(path);
    if (!file) return store;
    const auto ending = wholeEnding(file->bytes(), key);
    if (!ending) return store;
    const auto rows = static_cast<std::size_t>(ending->rows);
    const auto rowBytes = static_cast<std::size_t>(ending->length) * sizeof(float);
    const auto index = file->bytes().subspan(valueOffset + rows * rowBytes);
    const auto step = std::max<std::size_t>(1, rows / sampledRows);
    for (std::size_t i = 0; i < rows; i += step) {
        if (pixelHash(file->bytes().subspan(valueOffset + i * rowBytes, rowBytes)) != numberAt(index, rows + i))
            return store;
    }
    store.position_.reserve(rows);
    for (std::size_t i = 0; i < rows; ++i) store.position_[numberAt(index, i)] = i;
    store.length_ = static_cast<std::size_t>(ending->length);
    store.file_.emplace(std::move(*file));
    return store;
}

std::span<const float> FeatureStore::row(std::uint64_t row) const {
    const auto found = position_.find(row);
    assert(found != position_.end());
    const auto* values = file_->bytes().data() + valueOffset + found->second * length_ * sizeof(float);
    return {reinterpret_cast<const float*>(values), length_};
}

FeatureStore::Adding::Adding(const FeatureStore& store, std::size_t expected) : store_(store), expected_(expected) {}

FeatureStore::Adding::~Adding() {
    std::error_code ignored;
    if (!aside_.empty()) fs::remove(aside_, ignored);
}

Result<void> FeatureStore::Adding::begin(std::size_t length) {
    length_ = length;
    const bool keeps = store_.length_ == length;  // another length is another network's, whatever the key says
    const auto rows = expected_ + (keeps ? store_.rows() : 0);
    if (auto made = makeCacheFolder(); !made) return made;
    if (auto room = makeCacheRoom(rows * length * sizeof(float)); !room) return room;
    aside_ = cacheFileAside(store_.key_);
    std::string page(heading);
    page.resize(valueOffset, '\0');
    const std::array pieces{bytesOf(page)};
    if (const auto code = writePieces(aside_, pieces, WriteMode::NewFileFlushed))
        return tl::unexpected(writeError(aside_, code));
    if (!keeps) return {};
    for (const auto& [row, position] : store_.position_) {
        if (auto added = put(row, store_.row(row)); !added) return added;
    }
    return {};
}

Result<void> FeatureStore::Adding::append(std::span<const std::uint64_t> rows, std::span<const float> values) {
    assert(!rows.empty() && values.size() % rows.size() == 0);
    if (aside_.empty()) {
        if (auto begun = begin(values.size() / rows.size()); !begun) return begun;
    }
    assert(values.size() == rows.size() * length_);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (auto added = put(rows[i], values.subspan(i * length_, length_)); !added) return added;
    }
    return {};
}

Result<void> FeatureStore::Adding::put(std::uint64_t row, std::span<const float> values) {
    index_.push_back(row);
    hashes_.push_back(pixelHash(std::as_bytes(values)));
    waiting_.insert(waiting_.end(), values.begin(), values.end());
    return write(writtenAtOnce);
}

Result<void> FeatureStore::Adding::write(std::size_t least) {
    if (waiting_.size() * sizeof(float) < least) return {};
    const std::array pieces{bytesOf(waiting_)};
    const auto code = writePieces(aside_, pieces, WriteMode::Append);
    waiting_.clear();
    if (code) return tl::unexpected(writeError(aside_, code));
    return {};
}

Result<FeatureStore> FeatureStore::Adding::finish() {
    if (aside_.empty()) return open(store_.key_);
    if (auto written = write(0); !written) return tl::unexpected(written.error());
    const auto rows = index_.size();
    auto index = std::move(index_);
    index.insert(index.end(), hashes_.begin(), hashes_.end());
    Ending ending;
    ending.key = store_.key_;
    ending.rows = rows;
    ending.length = length_;
    ending.hash = pixelHash(bytesOf(index));
    const std::array pieces{bytesOf(index), std::as_bytes(std::span(&ending, 1))};
    if (const auto code = writePieces(aside_, pieces, WriteMode::Append))
        return tl::unexpected(writeError(aside_, code));
    const auto path = cacheFile(store_.key_, extension);
    std::error_code code;
    fs::rename(aside_, path, code);
    // A mapped file cannot be replaced on Windows: this training then goes on with what it wrote, which is removed as
    // what a killed program left.
    const auto written = code ? aside_ : path;
    aside_.clear();
    return openFile(written, store_.key_);
}

}  // namespace lesion
