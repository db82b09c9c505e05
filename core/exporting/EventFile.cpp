#include "core/exporting/EventFile.h"

#include "core/exporting/ProtoBuffer.h"

#include <array>

namespace lesion {

namespace {

constexpr std::uint32_t polynomial = 0x82F63B78;  // Castagnoli's, bits reversed

constexpr std::array<std::uint32_t, 256> makeTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit) value = (value & 1) != 0 ? value >> 1 ^ polynomial : value >> 1;
        table[i] = value;
    }
    return table;
}

void append(std::string& bytes, std::uint64_t value, int count) {
    for (int i = 0; i < count; ++i) bytes += static_cast<char>(value >> 8 * i & 0xFF);
}

/// So that the sum of data that hold sums is no accident (TensorFlow's lib/hash/crc32c.h).
std::uint32_t masked(std::uint32_t sum) {
    return (sum >> 15 | sum << 17) + 0xA282EAD8;
}

// Field numbers of event.proto, summary.proto and tensor.proto.
ProtoBuffer eventAt(double time, std::int64_t step) {
    ProtoBuffer event;
    event.real(1, time);
    event.integer(2, step);
    return event;
}

ProtoBuffer withValue(ProtoBuffer event, const ProtoBuffer& value) {
    ProtoBuffer summary;
    summary.message(1, value);
    event.message(5, summary);
    return event;
}

}  // namespace

std::uint32_t crc32c(std::string_view bytes) {
    static constexpr auto table = makeTable();
    std::uint32_t sum = 0xFFFFFFFF;
    for (const char byte : bytes) sum = sum >> 8 ^ table[(sum ^ static_cast<unsigned char>(byte)) & 0xFF];
    return ~sum;
}

EventFile::EventFile(double time) {
    ProtoBuffer event;
    event.real(1, time);
    event.text(3, "brain.Event:2");
    record(event.bytes());
}

void EventFile::scalar(double time, std::int64_t step, const std::string& tag, double value) {
    ProtoBuffer scalar;
    scalar.text(1, tag);
    scalar.real(2, static_cast<float>(value));
    record(withValue(eventAt(time, step), scalar).bytes());
}

void EventFile::text(double time, const std::string& tag, const std::string& markdown) {
    constexpr int stringType = 7;
    ProtoBuffer plugin;
    plugin.text(1, "text");
    ProtoBuffer metadata;
    metadata.message(1, plugin);
    ProtoBuffer one;
    one.integer(1, 1);
    ProtoBuffer shape;
    shape.message(2, one);
    ProtoBuffer tensor;
    tensor.integer(1, stringType);
    tensor.message(2, shape);
    tensor.text(8, markdown);
    ProtoBuffer value;
    value.text(1, tag);
    value.message(8, tensor);
    value.message(9, metadata);
    record(withValue(eventAt(time, 0), value).bytes());
}

void EventFile::record(const std::string& event) {
    std::string length;
    append(length, event.size(), 8);
    bytes_ += length;
    append(bytes_, masked(crc32c(length)), 4);
    bytes_ += event;
    append(bytes_, masked(crc32c(event)), 4);
}

}  // namespace lesion
