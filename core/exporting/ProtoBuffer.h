#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace lesion {

/// Writes one message in the wire format of protocol buffers (protobuf.dev, "Encoding"), which ONNX's and TensorBoard's
/// files are made of. Both need a handful of messages and nothing of the library, of which LibTorch's official builds
/// carry another copy inside.
class ProtoBuffer {
public:
    void reserve(std::size_t bytes) { bytes_.reserve(bytes); }
    void integer(int field, std::int64_t value);  ///< int32, int64, enum, bool
    void real(int field, float value);
    void real(int field, double value);
    void text(int field, std::string_view bytes);  ///< string, bytes
    void message(int field, const ProtoBuffer& inner) { text(field, inner.bytes_); }

    const std::string& bytes() const { return bytes_; }
    std::string take() { return std::move(bytes_); }

private:
    void key(int field, int wireType);
    void varint(std::uint64_t value);
    void littleEndian(std::uint64_t value, int bytes);

    std::string bytes_;
};

}  // namespace lesion
