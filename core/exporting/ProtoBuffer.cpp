#include "core/exporting/ProtoBuffer.h"

#include <bit>

namespace lesion {

namespace {

enum WireType { Varint = 0, EightBytes = 1, Delimited = 2, FourBytes = 5 };

}  // namespace

void ProtoBuffer::integer(int field, std::int64_t value) {
    key(field, Varint);
    varint(static_cast<std::uint64_t>(value));
}

void ProtoBuffer::real(int field, float value) {
    key(field, FourBytes);
    littleEndian(std::bit_cast<std::uint32_t>(value), 4);
}

void ProtoBuffer::real(int field, double value) {
    key(field, EightBytes);
    littleEndian(std::bit_cast<std::uint64_t>(value), 8);
}

void ProtoBuffer::text(int field, std::string_view bytes) {
    key(field, Delimited);
    varint(bytes.size());
    bytes_ += bytes;
}

void ProtoBuffer::key(int field, int wireType) {
    varint(static_cast<std::uint64_t>(field) << 3 | static_cast<std::uint64_t>(wireType));
}

void ProtoBuffer::varint(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_ += static_cast<char>(value | 0x80);
    bytes_ += static_cast<char>(value);
}

void ProtoBuffer::littleEndian(std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) bytes_ += static_cast<char>(value >> 8 * i);
}

}  // namespace lesion
