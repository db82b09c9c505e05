#include "core/image/CacheFile.h"

#include "core/base/MessageIds.h"
#include "core/base/SystemFile.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace lesion {

namespace {

constexpr std::string_view heading = "LesionLab pixel cache 1\nDecoded images, may be deleted at any time.\n";
constexpr std::size_t sampledImages = 32;

/// The file's last bytes. Native byte order: a cache does not travel.
struct Ending {
    std::array<char, 8> magic{'L', 'L', 'P', 'I', 'X', '0', '0', '1'};
    std::uint64_t key = 0;
    std::uint64_t images = 0;
    std::uint64_t imageBytes = 0;
    std::uint64_t failureBytes = 0;
    std::uint64_t hash = 0;  ///< of hashes and failures
};

template <typename T>
std::span<const std::byte> bytesOf(const T& values) {
    return std::as_bytes(std::span(values));
}

std::string failuresToText(const std::vector<ImageCache::Failure>& failures) {
    auto list = nlohmann::json::array();
    for (const auto& failure : failures) {
        const auto& [id, values] = failure.error.message;
        list.push_back(
            {{"index", failure.index}, {"id", nameOf(id)}, {"values", values}, {"detail", failure.error.detail}});
    }
    // File names and libraries' texts need not be UTF-8.
    return list.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::optional<std::vector<ImageCache::Failure>> failuresFromText(std::string_view text) {
    try {
        std::vector<ImageCache::Failure> failures;
        for (const auto& entry : nlohmann::json::parse(text)) {
            ImageCache::Failure failure{entry.at("index"), {}};
            const auto& name = entry.at("id").get_ref<const std::string&>();
            auto id = MessageId{};
            while (id < MessageId::Count && nameOf(id) != name) id = static_cast<MessageId>(static_cast<int>(id) + 1);
            if (id == MessageId::Count) return std::nullopt;
            failure.error.message.id = id;
            entry.at("values").get_to(failure.error.message.values);
            entry.at("detail").get_to(failure.error.detail);
            failures.push_back(std::move(failure));
        }
        return failures;
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
}

std::error_code appendPieces(const std::filesystem::path& path, std::span<const std::span<const std::byte>> pieces) {
    return writePieces(path, pieces, WriteMode::Append);
}

}  // namespace

std::uint64_t pixelHash(std::span<const std::byte> pixels) {
    std::uint64_t hash = pixels.size();
    std::uint64_t word = 0;
    for (; pixels.size() >= sizeof(word); pixels = pixels.subspan(sizeof(word))) {
        std::memcpy(&word, pixels.data(), sizeof(word));
        hash = (hash ^ word) * UINT64_C(0x9e3779b97f4a7c15);
        hash ^= hash >> 32;
    }
    return hash64(pixels, hash);
}

std::error_code CacheFile::begin(const std::filesystem::path& path) const {
    std::string page(heading);
    page.resize(pixelOffset, '\0');
    const std::array pieces{bytesOf(page)};
    return writePieces(path, pieces, WriteMode::NewFileFlushed);
}

std::error_code CacheFile::append(const std::filesystem::path& path, std::span<const std::byte> pixels) {
    const std::array pieces{pixels};
    return appendPieces(path, pieces);
}

std::error_code CacheFile::finish(const std::filesystem::path& path) const {
    const auto text = failuresToText(failures);
    Ending ending;
    ending.key = key;
    ending.images = hashes.size();
    ending.imageBytes = imageBytes;
    ending.failureBytes = text.size();
    ending.hash = hash64(text, hash64(bytesOf(hashes)));
    const std::array pieces{bytesOf(hashes), bytesOf(text), std::as_bytes(std::span(&ending, 1))};
    return appendPieces(path, pieces);
}

std::optional<std::pair<MappedFile, std::vector<ImageCache::Failure>>> openCacheFile(const std::filesystem::path& path,
                                                                                     std::uint64_t key,
                                                                                     std::size_t images,
                                                                                     std::size_t imageBytes) {
    auto file = MappedFile::open(path);
    if (!file) return std::nullopt;
    const auto bytes = file->bytes();
    Ending ending;
    if (bytes.size() < CacheFile::pixelOffset + sizeof(ending)) return std::nullopt;
    std::memcpy(&ending, bytes.data() + bytes.size() - sizeof(ending), sizeof(ending));
    const auto hashesAt = CacheFile::pixelOffset + images * imageBytes;
    const auto textAt = hashesAt + images * sizeof(std::uint64_t);
    const bool fits = ending.magic == Ending{}.magic && ending.key == key && ending.images == images &&
                      ending.imageBytes == imageBytes && ending.failureBytes < bytes.size() &&
                      bytes.size() == textAt + ending.failureBytes + sizeof(ending);
    if (!fits || hash64(bytes.subspan(hashesAt, textAt + ending.failureBytes - hashesAt)) != ending.hash)
        return std::nullopt;
    const auto step = std::max<std::size_t>(1, images / sampledImages);
    for (std::size_t i = 0; i < images; i += step) {
        std::uint64_t hash = 0;
        std::memcpy(&hash, bytes.data() + hashesAt + i * sizeof(hash), sizeof(hash));
        if (pixelHash(bytes.subspan(CacheFile::pixelOffset + i * imageBytes, imageBytes)) != hash) return std::nullopt;
    }
    const auto* text = reinterpret_cast<const char*>(bytes.data() + textAt);
    auto failures = failuresFromText({text, static_cast<std::size_t>(ending.failureBytes)});
    if (!failures) return std::nullopt;
    return std::pair(std::move(*file), std::move(*failures));
}

}  // namespace lesion
