#include "core/model/nn/ZipArchive.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <optional>

namespace lesion::nn {

namespace {

using Bytes = std::span<const std::byte>;

/// Little-endian unsigned number of N bytes at `offset`; the caller has checked that it is inside.
std::uint64_t number(Bytes bytes, std::size_t offset, std::size_t size) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i) value |= std::to_integer<std::uint64_t>(bytes[offset + i]) << (8 * i);
    return value;
}

bool inside(Bytes bytes, std::uint64_t offset, std::uint64_t size) {
    return offset <= bytes.size() && size <= bytes.size() - offset;
}

std::uint32_t checksum(Bytes bytes) {
    static const auto table = [] {
        std::array<std::uint32_t, 256> values{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            std::uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit) value = (value >> 1) ^ ((value & 1) != 0 ? 0xEDB88320U : 0U);
            values[i] = value;
        }
        return values;
    }();
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const std::byte byte : bytes) crc = (crc >> 8) ^ table[(crc ^ std::to_integer<std::uint32_t>(byte)) & 0xFFU];
    return ~crc;
}

constexpr std::uint64_t endSignature = 0x06054b50, end64Locator = 0x07064b50, end64Signature = 0x06064b50;
constexpr std::uint64_t centralSignature = 0x02014b50, localSignature = 0x04034b50;
constexpr std::size_t endSize = 22, end64LocatorSize = 20, end64Size = 56, centralSize = 46, localSize = 30;
constexpr std::uint64_t in64 = 0xFFFFFFFF;

struct Directory {
    std::uint64_t offset = 0;
    std::uint64_t entries = 0;
};

/// The record at the archive's end, found from behind because a comment of any length may follow it.
std::optional<Directory> findDirectory(Bytes bytes) {
    if (bytes.size() < endSize) return std::nullopt;
    const std::size_t last = bytes.size() - endSize;
    const std::size_t first = last > 0xFFFF ? last - 0xFFFF : 0;
    for (std::size_t at = last + 1; at-- > first;) {
        if (number(bytes, at, 4) != endSignature) continue;
        Directory directory{number(bytes, at + 16, 4), number(bytes, at + 10, 2)};
        const bool has64 = at >= end64LocatorSize && number(bytes, at - end64LocatorSize, 4) == end64Locator;
        if (!has64) return directory;
        const std::uint64_t record = number(bytes, at - end64LocatorSize + 8, 8);
        if (!inside(bytes, record, end64Size) || number(bytes, record, 4) != end64Signature) return std::nullopt;
        return Directory{number(bytes, record + 48, 8), number(bytes, record + 32, 8)};
    }
    return std::nullopt;
}

struct Entry {
    std::string name;
    std::uint64_t method = 0, crc = 0, compressed = 0, size = 0, header = 0;
    std::uint64_t next = 0;  ///< offset of the directory's next entry
};

/// Replaces values of 0xFFFFFFFF by those of the zip64 extra field.
bool applyZip64(Bytes extra, Entry& entry) {
    std::size_t at = 0;
    while (extra.size() - at >= 4) {
        const std::uint64_t id = number(extra, at, 2), length = number(extra, at + 2, 2);
        at += 4;
        if (length > extra.size() - at) return false;
        if (id == 1) {
            std::size_t field = at;
            for (std::uint64_t* value : {&entry.size, &entry.compressed, &entry.header}) {
                if (*value != in64) continue;
                if (field + 8 > at + length) return false;
                *value = number(extra, field, 8);
                field += 8;
            }
        }
        at += length;
    }
    return true;
}

std::optional<Entry> readEntry(Bytes bytes, std::uint64_t at) {
    if (!inside(bytes, at, centralSize) || number(bytes, at, 4) != centralSignature) return std::nullopt;
    Entry entry{.name = {},
                .method = number(bytes, at + 10, 2),
                .crc = number(bytes, at + 16, 4),
                .compressed = number(bytes, at + 20, 4),
                .size = number(bytes, at + 24, 4),
                .header = number(bytes, at + 42, 4)};
    const std::uint64_t name = number(bytes, at + 28, 2), extra = number(bytes, at + 30, 2);
    const std::uint64_t comment = number(bytes, at + 32, 2);
    if (!inside(bytes, at + centralSize, name + extra + comment)) return std::nullopt;
    entry.name.assign(reinterpret_cast<const char*>(&bytes[at]) + centralSize, name);
    if (!applyZip64(bytes.subspan(at + centralSize + name, extra), entry)) return std::nullopt;
    entry.next = at + centralSize + name + extra + comment;
    return entry;
}

std::optional<Bytes> contents(Bytes bytes, const Entry& entry) {
    if (!inside(bytes, entry.header, localSize) || number(bytes, entry.header, 4) != localSignature)
        return std::nullopt;
    const std::uint64_t begin =
        entry.header + localSize + number(bytes, entry.header + 26, 2) + number(bytes, entry.header + 28, 2);
    if (entry.compressed != entry.size || !inside(bytes, begin, entry.size)) return std::nullopt;
    return bytes.subspan(begin, entry.size);
}

}  // namespace

tl::expected<std::map<std::string, Bytes>, std::string> readStoredZip(Bytes archive) {
    const auto directory = findDirectory(archive);
    if (!directory) return tl::unexpected<std::string>("no zip directory: cut short?");
    std::map<std::string, Bytes> entries;
    std::uint64_t at = directory->offset;
    for (std::uint64_t i = 0; i < directory->entries; ++i) {
        const auto entry = readEntry(archive, at);
        if (!entry) return tl::unexpected<std::string>("damaged zip directory");
        if (entry->method != 0) return tl::unexpected("compressed entry " + entry->name);
        const auto data = contents(archive, *entry);
        if (!data) return tl::unexpected("damaged entry " + entry->name);
        if (checksum(*data) != entry->crc) return tl::unexpected("wrong checksum of " + entry->name);
        if (!entries.emplace(entry->name, *data).second) return tl::unexpected("second entry " + entry->name);
        at = entry->next;
    }
    return entries;
}

}  // namespace lesion::nn
