#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lesion {

/// A scan's bits, highest first. Reads ahead of what was asked for; never beyond the bytes given.
class BitReader {
public:
    static constexpr std::size_t slack = 1024;  ///< zeros that must follow the data: more than three blocks can take

    explicit BitReader(const std::uint8_t* bytes) : next_(bytes) {}

    /// At least 56 bits are there then.
    void refill() {
        std::uint64_t word = 0;
        for (int i = 0; i < 8; ++i) word = word << 8 | next_[i];
        bits_ |= word >> count_;
        next_ += (63 - count_) >> 3;
        count_ |= 56;
    }
    std::uint64_t bits() const { return bits_; }
    void skip(int count) {
        bits_ <<= count & 63;
        count_ -= count;
    }
    /// The first byte of which not every bit was used.
    const std::uint8_t* position() const { return next_ - (count_ >> 3); }

private:
    const std::uint8_t* next_;
    std::uint64_t bits_ = 0;
    int count_ = 0;
};

/// One of a JPEG's tables of Huffman codes. One look-up gives a code with the number that follows it and, where they
/// are short, the next code with its number as well: each look-up waits for the one before, and that is what decoding
/// costs.
class HuffmanCodes {
public:
    /// `counts`: codes of 1 to 16 bits; `symbols`: theirs in order; `widest`: most bits of a number that may follow, 11
    /// for DC and 10 for AC. Nothing where they are no code.
    static std::optional<HuffmanCodes> make(std::span<const std::uint8_t> counts, std::span<const std::uint8_t> symbols,
                                            int widest);

    struct Codes {
        std::uint8_t bothBits = 0;   ///< of both codes and numbers; the same as `bits`: there is no second
        std::uint8_t bits = 0;       ///< of the first code and number; 0: too many for the table
        std::uint8_t first = 0;      ///< zeros before the first number; endOfBlock: no more
        std::uint8_t last = 0;       ///< numbers before the second
        std::int16_t value = 0;      ///< the number behind the first code
        std::int16_t lastValue = 0;  ///< behind the second; without one, this and `last` are the first's again
    };
    static constexpr std::uint8_t endOfBlock = 127;
    static constexpr std::uint8_t invalid = 64;  ///< no code: beyond any block, and short of its end by that code

    /// What `bits` begin with; 27 of them must count.
    Codes find(std::uint64_t bits) const {
        const Codes codes = table_[index(bits)];
        return codes.bits != 0 ? codes : findLong(bits);
    }
    /// The same in two steps, for who keeps the table at hand: table()[index(bits)] where that has bits, else
    /// findLong(bits). The first 11 bits are enough for an entry, and all that it takes.
    const Codes* table() const { return table_.data(); }
    static std::size_t index(std::uint64_t bits) { return static_cast<std::size_t>(bits >> (64 - tableBits)); }
    Codes findLong(std::uint64_t bits) const;

private:
    static constexpr int tableBits = 11;
    Codes expand(int symbol, int codeBits, std::uint64_t bits) const;
    void fillTable();

    std::vector<Codes> table_;
    std::array<std::int32_t, 17> limit_{};   ///< the first number of so many bits that is no code of theirs
    std::array<std::int32_t, 17> offset_{};  ///< from a code to its symbol's index
    std::vector<std::uint8_t> symbols_;
    bool runs_ = false;
};

}  // namespace lesion
