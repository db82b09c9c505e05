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
    codes.fillTable();
    return codes;
}

void HuffmanCodes::fillTable() {
    constexpr std::size_t entries = std::size_t{1} << tableBits;
    table_.resize(entries);
    std::size_t length = 1;  // of the code that an entry begins with: never shorter than the one before's
    for (std::size_t entry = 0; entry < entries; ++entry) {
        const auto number = [&] { return static_cast<std::int32_t>(entry >> (tableBits - length)); };
        while (length <= tableBits && number() >= limit_[length]) ++length;
        if (length > tableBits) break;
        const auto symbol = symbols_[static_cast<std::size_t>(offset_[length] + number())];
        const auto code = expand(symbol, static_cast<int>(length), std::uint64_t{entry} << (64 - tableBits));
        if (code.bits <= tableBits) table_[entry] = code;
    }
    if (!runs_) return;
    const auto single = table_;
    for (std::size_t entry = 0; entry < entries; ++entry) {
        Codes& codes = table_[entry];
        if (codes.bits == 0 || codes.first == endOfBlock) continue;
        const Codes& next = single[(entry << codes.bits) & (entries - 1)];
        if (next.bits == 0 || codes.bits + next.bits > tableBits) continue;
        codes.lastValue = next.value;
        codes.last = static_cast<std::uint8_t>(codes.first + 1 + next.first);
        codes.bothBits = static_cast<std::uint8_t>(codes.bits + next.bits);
    }
}

/// The number that follows, as JPEG writes it: the first bit tells the sign.
HuffmanCodes::Codes HuffmanCodes::expand(int symbol, int codeBits, std::uint64_t bits) const {
    const int size = runs_ ? symbol & 15 : symbol;
    Codes code;
    code.bits = code.bothBits = static_cast<std::uint8_t>(codeBits + size);
    if (runs_) code.first = static_cast<std::uint8_t>(size == 0 && symbol != 0xF0 ? endOfBlock : symbol >> 4);
    code.last = code.first;
    if (size == 0) return code;  // 0xF0, sixteen zeros: a run of fifteen and a zero
    const auto number = static_cast<int>(bits << codeBits >> (64 - size));
    const bool negative = number < 1 << (size - 1);
    code.value = code.lastValue = static_cast<std::int16_t>(negative ? number + 1 - (1 << size) : number);
    return code;
}

HuffmanCodes::Codes HuffmanCodes::findLong(std::uint64_t bits) const {
    for (int length = 1; length <= 16; ++length) {
        const auto number = static_cast<std::int32_t>(bits >> (64 - length));
        if (number >= limit_[static_cast<std::size_t>(length)]) continue;
        const auto place = offset_[static_cast<std::size_t>(length)] + number;
        return expand(symbols_[static_cast<std::size_t>(place)], length, bits);
    }
    return {1, 1, invalid, invalid, 0, 0};
}

}  // namespace lesion
