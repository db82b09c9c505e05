#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lesion {

/// Words in a PNG file (chunks "iTXt", UTF-8, uncompressed), which OpenCV does not write: a picture that leaves the
/// program says what it is, and the program knows its own pictures again before it replaces one.
using PngWords = std::vector<std::pair<std::string, std::string>>;

/// `png` (a whole file) with the words after its header. Keywords are 1 to 79 Latin letters, the usual ones those of
/// the PNG specification, section 11.3.3.2. Something that is no PNG comes back as it is.
std::vector<std::byte> withPngText(std::span<const std::byte> png, const PngWords& words);
/// The text under that keyword, as withPngText writes it; nothing for other files, however damaged.
std::optional<std::string> pngText(std::span<const std::byte> png, std::string_view keyword);

}  // namespace lesion
