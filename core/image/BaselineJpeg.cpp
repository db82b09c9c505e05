#include "core/image/BaselineJpeg.h"

#include "core/image/HuffmanCodes.h"
#include "core/image/PixelWork.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <optional>
#include <vector>

namespace lesion {

namespace {

using Bytes = std::span<const std::uint8_t>;

/// Two blocks' coefficients as PixelWork takes them, and a place of no use behind.
using TwoBlocks = std::array<std::int16_t, 144>;

/// Place in TwoBlocks of the left block's kth coefficient as stored; behind 63 the place of no use, where codes beyond
/// the block's end (and the step of the end-of-block code) may write.
constexpr std::array<std::uint8_t, 256> zigzag = [] {
    std::array<std::uint8_t, 256> order{};
    order.fill(128);
    int row = 0;
    int column = 0;
    for (std::size_t k = 0; k < 64; ++k) {
        order[k] = static_cast<std::uint8_t>(16 * row + column);
        const bool up = (row + column) % 2 == 0;
        if (up && column == 7) {
            ++row;
        } else if (up && row == 0) {
            ++column;
        } else if (!up && row == 7) {
            ++column;
        } else if (!up && column == 0) {
            ++row;
        } else {
            row += up ? -1 : 1;
            column += up ? 1 : -1;
        }
    }
    return order;
}();

struct Component {
    int id = 0;
    int quantisation = 0;
    int dc = 0;
    int ac = 0;
};

struct Heading {
    int width = 0;
    int height = 0;
    bool jfif = false;
    std::array<Component, 3> components{};
    std::array<std::array<std::int16_t, 256>, 4> quantisation{};  ///< in stored order, 0 behind
    std::array<std::optional<HuffmanCodes>, 4> dc, ac;
    Bytes scan;  ///< what follows the heading
};

int word(Bytes bytes, std::size_t at) {
    return bytes[at] << 8 | bytes[at + 1];
}

bool readQuantisation(Bytes segment, Heading& heading) {
    for (; segment.size() >= 65; segment = segment.subspan(65)) {
        if (segment[0] > 3) return false;  // 16-bit values, or no such table
        for (std::size_t k = 0; k < 64; ++k) heading.quantisation[segment[0]][k] = segment[1 + k];
    }
    return segment.empty();
}

bool readCodes(Bytes segment, Heading& heading) {
    while (segment.size() >= 17) {
        const int id = segment[0] & 15;
        const int kind = segment[0] >> 4;
        std::size_t count = 0;
        for (std::size_t i = 1; i <= 16; ++i) count += segment[i];
        if (id > 3 || kind > 1 || count > 256 || segment.size() < 17 + count) return false;
        auto codes = HuffmanCodes::make(segment.subspan(1, 16), segment.subspan(17, count), kind == 0 ? 11 : 10);
        if (!codes) return false;
        (kind == 0 ? heading.dc : heading.ac)[static_cast<std::size_t>(id)] = std::move(codes);
        segment = segment.subspan(17 + count);
    }
    return segment.empty();
}

bool readFrame(Bytes segment, Heading& heading) {
    if (segment.size() != 15 || segment[0] != 8 || segment[5] != 3 || heading.width > 0) return false;
    heading.height = word(segment, 1);
    heading.width = word(segment, 3);
    for (std::size_t i = 0; i < 3; ++i) {
        if (segment[7 + 3 * i] != 0x11 || segment[8 + 3 * i] > 3) return false;
        heading.components[i].id = segment[6 + 3 * i];
        heading.components[i].quantisation = segment[8 + 3 * i];
    }
    return heading.width > 0 && heading.height > 0;
}

bool readScan(Bytes segment, Heading& heading) {
    if (segment.size() != 10 || segment[0] != 3 || heading.width == 0) return false;
    for (std::size_t i = 0; i < 3; ++i) {
        Component& component = heading.components[i];
        component.dc = segment[2 + 2 * i] >> 4;
        component.ac = segment[2 + 2 * i] & 15;
        if (segment[1 + 2 * i] != component.id || component.dc > 3 || component.ac > 3) return false;
        if (heading.quantisation[static_cast<std::size_t>(component.quantisation)][0] == 0) return false;
        if (!heading.dc[static_cast<std::size_t>(component.dc)] || !heading.ac[static_cast<std::size_t>(component.ac)])
            return false;
    }
    const bool numbered =
        heading.components[0].id == 1 && heading.components[1].id == 2 && heading.components[2].id == 3;
    return segment[7] == 0 && segment[8] == 63 && segment[9] == 0 && (heading.jfif || numbered);
}

/// Nothing for a file of another kind.
std::optional<Heading> readHeading(Bytes file) {
    Heading heading;
    std::size_t at = 2;
    while (at + 4 <= file.size() && file[at] == 0xFF) {
        const int marker = file[at + 1];
        const auto length = static_cast<std::size_t>(word(file, at + 2));
        if (length < 2 || at + 2 + length > file.size()) return std::nullopt;
        const auto segment = file.subspan(at + 4, length - 2);
        at += 2 + length;
        bool fits = true;
        if (marker == 0xE0 && segment.size() >= 14 && std::memcmp(segment.data(), "JFIF", 5) == 0) heading.jfif = true;
        // Other frames, restarts, arithmetic codes, Adobe's colours: not ours.
        const bool application = marker >= 0xE0 && marker <= 0xEF && marker != 0xEE;
        if (marker != 0xC0 && marker != 0xC4 && marker != 0xDA && marker != 0xDB && marker != 0xFE && !application)
            return std::nullopt;
        if (marker == 0xDB) fits = readQuantisation(segment, heading);
        if (marker == 0xC4) fits = readCodes(segment, heading);
        if (marker == 0xC0) fits = readFrame(segment, heading);
        if (marker == 0xDA) {
            heading.scan = file.subspan(at);
            if (readScan(segment, heading)) return heading;
            return std::nullopt;
        }
        if (!fits) return std::nullopt;
    }
    return std::nullopt;
}

/// Without the zeros that keep 0xFF from being a marker, and with zeros behind, so that a block can be read without
/// looking for the end. Empty where the scan does not end with the image.
std::vector<std::uint8_t> unstuffed(Bytes scan) {
    std::vector<std::uint8_t> bytes(scan.size() + BitReader::slack);
    auto* to = bytes.data();
    const auto* from = scan.data();
    const auto* const end = from + scan.size();
    while (from < end) {
        const auto* found =
            static_cast<const std::uint8_t*>(std::memchr(from, 0xFF, static_cast<std::size_t>(end - from)));
        if (found == nullptr || found + 1 == end) return {};
        std::memcpy(to, from, static_cast<std::size_t>(found + 1 - from));
        to += found + 1 - from;
        from = found + 2;
        if (found[1] == 0) continue;
        if (found[1] != 0xD9) return {};
        bytes.resize(static_cast<std::size_t>(to - 1 - bytes.data()) + BitReader::slack, 0);
        std::fill(bytes.end() - BitReader::slack, bytes.end(), std::uint8_t{0});
        return bytes;
    }
    return {};
}

/// A component on its way to samples.
struct Channel {
    Channel(const Heading& heading, const Component& component, std::size_t samples)
        : quantisation(heading.quantisation[static_cast<std::size_t>(component.quantisation)].data()),
          scaled(std::any_of(quantisation, quantisation + 64, [](int value) { return value != 1; })),
          dc(*heading.dc[static_cast<std::size_t>(component.dc)]),
          ac(*heading.ac[static_cast<std::size_t>(component.ac)]),
          plane(samples) {}

    const std::int16_t* quantisation;
    bool scaled;  ///< not 1 throughout, as it is at the best quality
    const HuffmanCodes& dc;
    const HuffmanCodes& ac;
    int predicted = 0;               ///< DC of the block before
    std::vector<std::int8_t> plane;  ///< eight rows
    alignas(32) TwoBlocks blocks{};
};

/// One block's dequantised coefficients, from `block` on as in TwoBlocks; all are 0 before. False: not what an encoder
/// writes.
template <bool scaled>
bool readBlock(BitReader& given, Channel& channel, std::int16_t* block) {
    const auto* const quantisation = channel.quantisation;
    const auto* const table = channel.ac.table();
    BitReader bits = given;  // in registers
    bits.refill();
    const auto dc = channel.dc.find(bits.bits());
    bits.skip(dc.bits);
    channel.predicted += dc.value;
    // Sums of values beyond ±2047 show in the bits above: arithmetic of 16 bits need then not be exact.
    int beyond = channel.predicted * quantisation[0] + 2048;
    const bool sane = dc.first == 0 && (beyond & ~4095) == 0;
    block[0] = static_cast<std::int16_t>(beyond - 2048);
    beyond = 0;
    unsigned k = 1;
    unsigned before = k;
    HuffmanCodes::Codes found;
    const auto put = [&](unsigned place, int factor) {
        if constexpr (scaled) {
            factor *= quantisation[place];
            beyond |= factor + 2048;
        }
        block[zigzag[place]] = static_cast<std::int16_t>(factor);
    };
    auto index = HuffmanCodes::index(bits.bits());
    const auto goesOn = [&] {
        found = table[index];
        if (found.bits == 0) [[unlikely]] {
            bits.refill();
            found = channel.ac.findLong(bits.bits());
            bits.skip(found.bits);
            bits.refill();
            found.bits = found.bothBits = 0;  // skipped
        }
        put(k + found.first, found.value);
        put(k + found.last, found.lastValue);
        before = k;
        k += found.last + 1U;
        if (k >= 64) return false;
        bits.skip(found.bothBits);
        index = HuffmanCodes::index(bits.bits());
        return true;
    };
    do {
        bits.refill();  // enough for four and the next's index, which need not wait for this
    } while (goesOn() && goesOn() && goesOn() && goesOn());
    const bool endedByFirst = before + found.first == 63;
    bits.skip(endedByFirst ? found.bits : found.bothBits);
    given = bits;
    return sane && (beyond & ~4095) == 0 && (endedByFirst || k == 64 || k > 128);
}

/// The scan's blocks, eight rows of samples at a time. Empty: not what an encoder writes.
cv::Mat readPixels(const Heading& heading, std::span<const std::uint8_t> scan) {
    const PixelWork& work = pixelWork();
    BitReader bits(scan.data());
    const auto* const end = scan.data() + scan.size() - BitReader::slack;
    cv::Mat rgb(heading.height, heading.width, CV_8UC3);
    const int padded = (heading.width + 31) / 32 * 32;
    std::vector<Channel> channels;
    for (const Component& component : heading.components)
        channels.emplace_back(heading, component, static_cast<std::size_t>(padded) * 8);
    std::vector<std::uint8_t> row(static_cast<std::size_t>(padded) * 3);
    for (int top = 0; top < heading.height; top += 8) {
        for (int left = 0; left < heading.width; left += 8) {
            for (Channel& channel : channels) {
                const auto read = channel.scaled ? readBlock<true> : readBlock<false>;
                if (!read(bits, channel, channel.blocks.data() + (left & 8))) return {};
            }
            if (bits.position() > end) return {};
            if ((left & 8) == 0 && left + 8 < heading.width) continue;
            for (Channel& channel : channels)
                work.inverseTransform(channel.blocks.data(), channel.plane.data() + (left & ~15), padded);
        }
        for (int y = top; y < std::min(top + 8, heading.height); ++y) {
            const auto at = static_cast<std::ptrdiff_t>(y - top) * padded;
            // What is written beyond a row is the beginning of the next, which comes later.
            const bool last = y + 1 >= heading.height - (padded - heading.width) / heading.width;
            auto* const to = last ? row.data() : rgb.ptr<std::uint8_t>(y);
            work.convertToRgb(channels[0].plane.data() + at, channels[1].plane.data() + at,
                              channels[2].plane.data() + at, to, padded);
            if (last) std::memcpy(rgb.ptr<std::uint8_t>(y), to, static_cast<std::size_t>(rgb.cols) * 3);
        }
    }
    return rgb;
}

}  // namespace

cv::Mat decodeBaselineJpeg(std::span<const std::byte> file) {
    const Bytes bytes(reinterpret_cast<const std::uint8_t*>(file.data()), file.size());
    if (bytes.size() < 4 || bytes[0] != 0xFF || bytes[1] != 0xD8) return {};
    auto heading = readHeading(bytes);
    if (!heading) return {};
    const auto scan = unstuffed(heading->scan);
    // Three blocks take six bits at least: a size that the bytes cannot hold costs no memory.
    const auto blocks =
        (static_cast<std::uint64_t>(heading->width) + 7) / 8 * ((static_cast<std::uint64_t>(heading->height) + 7) / 8);
    if (scan.empty() || scan.size() * 8 < blocks * 6) return {};
    return readPixels(*heading, scan);
}

}  // namespace lesion
