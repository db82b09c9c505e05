#include "core/diagnosis/PngText.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace lesion {

namespace {

constexpr std::array<unsigned char, 8> signature = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
constexpr std::size_t around = 12;                         // a chunk's length, type and checksum
constexpr std::size_t headerEnd = 8 + around + 13;         // signature and IHDR
constexpr std::string_view afterKeyword("\0\0\0\0\0", 5);  // end, not compressed, method, no language, no translation

/// PNG's checksum (ISO 3309), bit by bit: the texts are short.
std::uint32_t checksum(std::string_view bytes) {
    std::uint32_t value = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        value ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) value = (value >> 1) ^ ((value & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~value;
}

void append(std::vector<std::byte>& to, std::string_view text) {
    for (const char letter : text) to.push_back(static_cast<std::byte>(letter));
}

void appendNumber(std::vector<std::byte>& to, std::uint32_t number) {
    for (int shift = 24; shift >= 0; shift -= 8) to.push_back(static_cast<std::byte>((number >> shift) & 0xFFU));
}

std::uint32_t numberAt(std::span<const std::byte> bytes, std::size_t place) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) number = (number << 8) | std::to_integer<std::uint32_t>(bytes[place + i]);
    return number;
}

bool isPng(std::span<const std::byte> bytes) {
    if (bytes.size() < headerEnd) return false;
    return std::equal(signature.begin(), signature.end(), bytes.begin(), [](unsigned char wanted, std::byte found) {
        return std::to_integer<unsigned char>(found) == wanted;
    });
}

std::string textAt(std::span<const std::byte> bytes, std::size_t place, std::size_t length) {
    std::string text(length, '\0');
    std::ranges::transform(bytes.subspan(place, length), text.begin(),
                           [](std::byte byte) { return static_cast<char>(byte); });
    return text;
}

}  // namespace

std::vector<std::byte> withPngText(std::span<const std::byte> png, const PngWords& words) {
    if (!isPng(png)) return {png.begin(), png.end()};
    std::vector<std::byte> result(png.begin(), png.begin() + headerEnd);
    for (const auto& [keyword, text] : words) {
        std::string chunk = "iTXt";
        chunk.append(keyword).append(afterKeyword).append(text);
        appendNumber(result, static_cast<std::uint32_t>(chunk.size() - 4));
        append(result, chunk);
        appendNumber(result, checksum(chunk));
    }
    result.insert(result.end(), png.begin() + headerEnd, png.end());
    return result;
}

std::optional<std::string> pngText(std::span<const std::byte> png, std::string_view keyword) {
    if (!isPng(png)) return std::nullopt;
    std::string start = "iTXt";
    start.append(keyword).append(afterKeyword);
    for (std::size_t place = headerEnd; place + around <= png.size();) {
        const std::size_t length = numberAt(png, place);
        if (length > png.size() - place - around) return std::nullopt;
        const std::string chunk = textAt(png, place + 4, std::min<std::size_t>(length + 4, 4096));
        if (chunk.starts_with(start)) return chunk.substr(start.size());
        if (chunk.starts_with("IDAT")) return std::nullopt;  // ours stand before the pixels
        place += length + around;
    }
    return std::nullopt;
}

}  // namespace lesion
