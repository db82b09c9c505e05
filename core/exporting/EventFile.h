#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lesion {

/// CRC-32C (Castagnoli), as RFC 3720 has it.
std::uint32_t crc32c(std::string_view bytes);

/// What TensorBoard reads: TFRecords of Event messages (tensorflow/core/util/event.proto). Times are seconds since
/// 1970.
class EventFile {
public:
    explicit EventFile(double time);  ///< with the version that every such file begins with
    void scalar(double time, std::int64_t step, const std::string& tag, double value);
    /// Markdown, shown under "Text".
    void text(double time, const std::string& tag, const std::string& markdown);
    const std::string& bytes() const { return bytes_; }

private:
    void record(const std::string& event);
    std::string bytes_;
};

}  // namespace lesion
