#include "core/image/ImageStructure.h"

#include <algorithm>
#include <cstdlib>

namespace lesion {

namespace {

constexpr int maxSegments = 100000;  // markers, chunks, directory entries: more is an attack, not a photograph

/// The first directory of a TIFF file or of an EXIF block that begins at `base`. False: it is not there.
bool readDirectory(ByteReader& bytes, std::uint64_t base, ImageStructure& image) {
    const bool little = bytes.at(base) == 'I';
    const auto number = [&](std::uint64_t position, int count) {
        return little ? bytes.littleEndian(position, count) : bytes.bigEndian(position, count);
    };
    const auto directory = base + number(base + 4, 4);
    if (number(base + 2, 2) != 42 || directory + 2 > bytes.size()) return false;
    const auto entries = number(directory, 2);
    if (directory + 2 + std::uint64_t{entries} * 12 > bytes.size()) return false;
    for (std::uint64_t entry = directory + 2; entry < directory + 2 + entries * 12; entry += 12) {
        const auto tag = number(entry, 2);
        const auto value = number(entry + 8, number(entry + 2, 2) == 3 ? 2 : 4);
        if (tag == 256) image.width = value;
        if (tag == 257) image.height = value;
        if (tag == 274 && value >= 1 && value <= 8) image.orientation = static_cast<int>(value);
    }
    return true;
}

/// EXIF holds the size of something else at times: only its orientation counts.
void readExif(ByteReader& bytes, std::uint64_t base, ImageStructure& image) {
    ImageStructure exif;
    if (readDirectory(bytes, base, exif)) image.orientation = exif.orientation;
}

/// True where the last bytes are an end-of-image marker, perhaps with padding behind it.
bool endsWithMarker(ByteReader& bytes) {
    auto end = bytes.size();
    const auto least = end > 64 ? end - 64 : 2;
    while (end > least && (bytes.at(end - 1) == 0 || bytes.at(end - 1) == '\n' || bytes.at(end - 1) == '\r')) --end;
    return end > 3 && bytes.at(end - 1) == 0xD9 && bytes.at(end - 2) == 0xFF;
}

/// Follows the entropy-coded data to the next marker that is none of its own; returns the marker's position.
std::uint64_t skipScan(ByteReader& bytes, std::uint64_t position) {
    for (; position + 1 < bytes.size(); ++position) {
        if (bytes.at(position) != 0xFF) continue;
        const auto next = bytes.at(position + 1);
        const bool withinScan = next == 0 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
        if (!withinScan) return position;
    }
    return bytes.size();
}

/// Telephones append films and maps behind the image, so a file without the marker at its very end is followed marker
/// by marker: it is complete where its own image ends, wherever that is.
void readJpeg(ByteReader& bytes, ImageStructure& image) {
    image.format = "jpeg";
    std::uint64_t position = 2;
    for (int segment = 0; segment < maxSegments && position + 4 <= bytes.size(); ++segment) {
        if (bytes.at(position) != 0xFF) return;
        const auto marker = bytes.at(position + 1);
        if (marker == 0xFF || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) {
            position += marker == 0xFF ? 1 : 2;
            continue;
        }
        if (marker == 0xD9) break;
        const auto length = bytes.bigEndian(position + 2, 2);
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            image.height = bytes.bigEndian(position + 5, 2);
            image.width = bytes.bigEndian(position + 7, 2);
        }
        if (marker == 0xE1 && bytes.matches(position + 4, {"Exif\0", 5})) readExif(bytes, position + 10, image);
        position += 2 + length;
        if (marker != 0xDA) continue;
        if (endsWithMarker(bytes)) break;
        position = skipScan(bytes, position);
    }
    // The last marker may be the file's last two bytes.
    const bool here = position + 2 <= bytes.size() && bytes.at(position) == 0xFF && bytes.at(position + 1) == 0xD9;
    image.complete = here || (image.width > 0 && endsWithMarker(bytes));
}

void readPng(ByteReader& bytes, ImageStructure& image) {
    image.format = "png";
    image.width = bytes.bigEndian(16, 4);
    image.height = bytes.bigEndian(20, 4);
    std::uint64_t position = 8;
    for (int chunk = 0; chunk < maxSegments && position + 12 <= bytes.size(); ++chunk) {
        const auto length = bytes.bigEndian(position, 4);
        if (bytes.matches(position + 4, "eXIf")) readExif(bytes, position + 8, image);
        if (bytes.matches(position + 4, "IEND")) image.complete = true;
        if (image.complete) return;
        // Pixels come after what was looked for; the usual end is quicker to see than to walk to.
        if (bytes.matches(position + 4, "IDAT") && bytes.matches(bytes.size() - 8, "IEND")) {
            image.complete = true;
            return;
        }
        position += std::uint64_t{12} + length;
    }
}

void readBmp(ByteReader& bytes, ImageStructure& image) {
    image.format = "bmp";
    const auto pixels = bytes.littleEndian(10, 4);
    const bool core = bytes.littleEndian(14, 4) == 12;  // OS/2
    image.width = core ? bytes.littleEndian(18, 2) : static_cast<std::int32_t>(bytes.littleEndian(18, 4));
    image.height = core ? bytes.littleEndian(20, 2) : static_cast<std::int32_t>(bytes.littleEndian(22, 4));
    image.width = std::abs(image.width);
    image.height = std::abs(image.height);  // negative: top row first
    const auto bits = bytes.littleEndian(core ? 24 : 28, 2);
    const auto compression = core ? 0 : bytes.littleEndian(30, 4);
    const bool packed = compression == 1 || compression == 2;
    const auto row = (static_cast<std::uint64_t>(image.width) * bits + 31) / 32 * 4;
    const auto needed = packed ? bytes.littleEndian(2, 4) : pixels + row * static_cast<std::uint64_t>(image.height);
    image.complete = !bytes.ranOut() && bytes.size() >= needed;
}

void readWebp(ByteReader& bytes, ImageStructure& image) {
    image.format = "webp";
    image.complete = bytes.size() >= std::uint64_t{bytes.littleEndian(4, 4)} + 8;
    if (bytes.matches(12, "VP8X")) {
        image.width = std::int64_t{bytes.littleEndian(24, 3)} + 1;
        image.height = std::int64_t{bytes.littleEndian(27, 3)} + 1;
    } else if (bytes.matches(12, "VP8L")) {
        const auto packed = bytes.littleEndian(21, 4);
        image.width = (packed & 0x3FFF) + 1;
        image.height = ((packed >> 14) & 0x3FFF) + 1;
    } else {
        image.width = bytes.littleEndian(26, 2) & 0x3FFF;
        image.height = bytes.littleEndian(28, 2) & 0x3FFF;
    }
    std::uint64_t position = 12;
    for (int chunk = 0; chunk < maxSegments && position + 8 <= bytes.size(); ++chunk) {
        const std::uint64_t length = bytes.littleEndian(position + 4, 4);
        // Some writers keep JPEG's prefix before the EXIF block.
        if (bytes.matches(position, "EXIF"))
            readExif(bytes, position + 8 + (bytes.matches(position + 8, "Exif") ? 6 : 0), image);
        position += 8 + length + length % 2;
    }
}

}  // namespace

ByteReader::ByteReader(std::span<const std::byte> memory) : size_(memory.size()), window_(memory) {}

ByteReader::ByteReader(const InputFile& file) : file_(&file), size_(file.size()) {}

std::uint8_t ByteReader::refill(std::uint64_t position) {
    if (position >= size_ || !file_) {
        ranOut_ = true;
        return 0;
    }
    // Reading backwards from the end (end markers), one window holds the whole tail.
    begin_ = position + 64 >= size_ && size_ > 64 ? size_ - 64 : position;
    const auto read = file_->readAt(begin_, buffer_);
    window_ = std::span<const std::byte>(buffer_).first(static_cast<std::size_t>(std::max<std::int64_t>(read, 0)));
    if (position - begin_ < window_.size()) return std::to_integer<std::uint8_t>(window_[position - begin_]);
    ranOut_ = true;
    size_ = begin_;  // shorter than it said: somebody is changing it
    return 0;
}

std::uint32_t ByteReader::bigEndian(std::uint64_t position, int bytes) {
    std::uint32_t value = 0;
    for (int i = 0; i < bytes; ++i) value = value << 8 | at(position + static_cast<std::uint64_t>(i));
    return value;
}

std::uint32_t ByteReader::littleEndian(std::uint64_t position, int bytes) {
    std::uint32_t value = 0;
    for (int i = 0; i < bytes; ++i) value |= std::uint32_t{at(position + static_cast<std::uint64_t>(i))} << 8 * i;
    return value;
}

bool ByteReader::matches(std::uint64_t position, std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [&](char letter) { return at(position++) == static_cast<std::uint8_t>(letter); });
}

ImageStructure readStructure(ByteReader& bytes) {
    ImageStructure image;
    if (bytes.matches(0, "\xFF\xD8\xFF")) {
        readJpeg(bytes, image);
    } else if (bytes.matches(0, "\x89PNG\r\n\x1A\n")) {
        readPng(bytes, image);
    } else if (bytes.matches(0, "BM") && bytes.littleEndian(14, 4) >= 12 && bytes.littleEndian(14, 4) <= 124) {
        readBmp(bytes, image);
    } else if (bytes.matches(0, {"II*\0", 4}) || bytes.matches(0, {"MM\0*", 4})) {
        image.format = "tiff";
        image.complete = readDirectory(bytes, 0, image);
    } else if (bytes.matches(0, "RIFF") && bytes.matches(8, "WEBP")) {
        readWebp(bytes, image);
    }
    return image;
}

}  // namespace lesion
