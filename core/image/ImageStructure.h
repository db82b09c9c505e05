#pragma once

#include "core/base/SystemFile.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace lesion {

/// Bytes of a file or of memory, read in small windows, so that a look at a file's structure costs two system calls and
/// not the whole file. Beyond the end every byte is 0 and `ranOut` becomes true.
class ByteReader {
public:
    explicit ByteReader(std::span<const std::byte> memory);
    explicit ByteReader(const InputFile& file);

    std::uint64_t size() const { return size_; }
    bool ranOut() const { return ranOut_; }
    std::uint8_t at(std::uint64_t position) {
        if (position - begin_ < window_.size()) return std::to_integer<std::uint8_t>(window_[position - begin_]);
        return refill(position);
    }
    std::uint32_t bigEndian(std::uint64_t position, int bytes);
    std::uint32_t littleEndian(std::uint64_t position, int bytes);
    bool matches(std::uint64_t position, std::string_view text);

private:
    std::uint8_t refill(std::uint64_t position);

    const InputFile* file_ = nullptr;
    std::uint64_t size_ = 0;
    std::uint64_t begin_ = 0;
    std::span<const std::byte> window_;
    std::array<std::byte, 8192> buffer_;
    bool ranOut_ = false;
};

/// What the containers say, before a pixel is decoded.
struct ImageStructure {
    std::string format;  ///< jpeg, png, bmp, tiff, webp; empty: none of them
    std::int64_t width = 0;
    std::int64_t height = 0;
    bool complete = false;  ///< the end of the image is there
    int orientation = 1;    ///< EXIF's, 1 to 8
};

/// Never fails: what cannot be found out stays at its default.
ImageStructure readStructure(ByteReader& bytes);

}  // namespace lesion
