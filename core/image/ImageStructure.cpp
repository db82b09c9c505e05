#include "core/image/ImageStructure.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace lesion {

namespace {

constexpr int maxSegments = 100000;  // markers, chunks, directory entries: more is an attack, not a photograph

/// Reads the numbers of TIFF files and EXIF blocks, whose byte order their first letter tells.
class TiffReader {
public:
    TiffReader(ByteReader& bytes, std::uint64_t base) : bytes_(bytes), base_(base), little_(bytes.at(base) == 'I') {}

    std::uint32_t number(std::uint64_t position, int count) const {
        return little_ ? bytes_.littleEndian(position, count) : bytes_.bigEndian(position, count);
    }
    /// The `index`th value of a directory entry: short and long numbers only.
    std::uint32_t value(std::uint64_t entry, std::uint32_t index = 0) const {
        const int size = number(entry + 2, 2) == 3 ? 2 : 4;
        const auto within = std::uint64_t{number(entry + 4, 4)} * static_cast<unsigned>(size) <= 4;
        const auto values = within ? entry + 8 : base_ + number(entry + 8, 4);
        return number(values + std::uint64_t{index} * static_cast<unsigned>(size), size);
    }
    /// Where the first directory begins and how many entries it has; none: it is not there.
    std::pair<std::uint64_t, std::uint32_t> directory() const {
        const auto begin = base_ + number(base_ + 4, 4);
        if (number(base_ + 2, 2) != 42 || begin + 2 > bytes_.size()) return {begin, 0};
        const auto entries = number(begin, 2);
        return {begin + 2, begin + 2 + std::uint64_t{entries} * 12 <= bytes_.size() ? entries : 0};
    }

private:
    ByteReader& bytes_;
    std::uint64_t base_;
    bool little_;
};

void readTiff(ByteReader& bytes, ImageStructure& image) {
    image.format = "tiff";
    const TiffReader tiff(bytes, 0);
    const auto [first, count] = tiff.directory();
    std::uint64_t offsets = 0;  // the entries that say where the pixels are and how long they are, in strips or tiles
    std::uint64_t lengths = 0;
    for (auto entry = first; entry < first + std::uint64_t{count} * 12; entry += 12) {
        const auto tag = tiff.number(entry, 2);
        if (tag == 256) image.width = tiff.value(entry);
        if (tag == 257) image.height = tiff.value(entry);
        if (tag == 274) image.orientation = static_cast<int>(std::clamp(tiff.value(entry), 1U, 8U));
        if (tag == 273 || tag == 324) offsets = entry;
        if (tag == 279 || tag == 325) lengths = entry;
    }
    image.complete = offsets != 0;
    const auto pieces = offsets && lengths ? std::min(tiff.number(offsets + 4, 4), tiff.number(lengths + 4, 4)) : 0;
    for (std::uint32_t i = 0; image.complete && !bytes.ranOut() && i < pieces; ++i)
        image.complete = std::uint64_t{tiff.value(offsets, i)} + tiff.value(lengths, i) <= bytes.size();
    if (bytes.ranOut()) image.complete = false;
}

void readExif(ByteReader& bytes, std::uint64_t base, ImageStructure& image) {
    const TiffReader exif(bytes, base);
    const auto [first, count] = exif.directory();
    for (auto entry = first; entry < first + std::uint64_t{count} * 12; entry += 12) {
        if (exif.number(entry, 2) != 274) continue;
        const auto orientation = exif.value(entry);
        image.orientation = orientation >= 1 && orientation <= 8 ? static_cast<int>(orientation) : 1;
    }
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
        readTiff(bytes, image);
    } else if (bytes.matches(0, "RIFF") && bytes.matches(8, "WEBP")) {
        readWebp(bytes, image);
    }
    return image;
}

}  // namespace lesion
