#include "core/image/HuffmanCodes.h"

namespace lesion {

std::optional<HuffmanCodes> HuffmanCodes::make(std::span<const std::uint8_t> counts,
                                               std::span<const std::uint8_t> symbols, int widest) {
    HuffmanCodes codes;
    codes.runs_ = widest == 10;
    codes.symbols_.assign(symbols.begin(), symbols.end());
    for (const int symbol : symbols) {
        const int bits = codes.runs_ ? symbol & 15 : symbol;
        if (bits > widest) return std::nullopt;
    }
    std::int32_t code = 0;
    std::int32_t index = 0;
    for (std::size_t bits = 1; bits <= 16; ++bits, code *= 2) {
        const int count = counts[bits - 1];
        codes.offset_[bits] = index - code;
        code += count;
        index += count;
        codes.limit_[bits] = code;
        if (code > 1 << bits) return std::nullopt;
    }
    if (static_cast<std::size_t>(index) != symbols.size()) return std::nullopt;
    codes.table_.resize(std::size_t{1} << tableBits);
    for (std::size_t entry = 0; entry < codes.table_.size(); ++entry) {
        const std::uint64_t bits = static_cast<std::uint64_t>(entry) << (64 - tableBits);
        Codes found = codes.findLong(bits);
        if (found.bits > tableBits || found.run == invalid) continue;
        if (codes.runs_ && found.run != endOfBlock) codes.addSecond(found, bits);
        codes.table_[entry] = found;
    }
    return codes;
}

void HuffmanCodes::addSecond(Codes& codes, std::uint64_t bits) const {
    const auto next = findLong(bits << codes.bits);
    if (next.run == invalid || codes.bits + next.bits > tableBits) return;
    codes.nextValue = next.value;
    codes.nextRun = next.run;
    codes.bothBits = static_cast<std::uint8_t>(codes.bits + next.bits);
}

/// The number that follows, as JPEG writes it: the first bit tells the sign.
HuffmanCodes::Codes HuffmanCodes::expand(int symbol, int codeBits, std::uint64_t bits) const {
    const int size = runs_ ? symbol & 15 : symbol;
    Codes code;
    code.bits = code.bothBits = static_cast<std::uint8_t>(codeBits + size);
    if (runs_) code.run = static_cast<std::uint8_t>(size == 0 && symbol != 0xF0 ? endOfBlock : symbol >> 4);
    if (size == 0) return code;  // 0xF0, sixteen zeros: a run of fifteen and a zero
    const auto number = static_cast<int>(bits << codeBits >> (64 - size));
    const bool negative = number < 1 << (size - 1);
    code.value = static_cast<std::int16_t>(negative ? number + 1 - (1 << size) : number);
    return code;
}

HuffmanCodes::Codes HuffmanCodes::findLong(std::uint64_t bits) const {
    for (int length = 1; length <= 16; ++length) {
        const auto number = static_cast<std::int32_t>(bits >> (64 - length));
        if (number >= limit_[static_cast<std::size_t>(length)]) continue;
        const auto place = offset_[static_cast<std::size_t>(length)] + number;
        return expand(symbols_[static_cast<std::size_t>(place)], length, bits);
    }
    return {0, 0, invalid, 0, 1, 1};
}

}  // namespace lesion
