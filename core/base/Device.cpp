#include "core/base/Device.h"

#include "core/base/MessageIds.h"

#include <charconv>

namespace lesion {

std::string toString(Device device) {
    switch (device.kind) {
        case Device::Kind::Cuda:
            return "cuda:" + std::to_string(device.index);
        case Device::Kind::Mps:
            return "mps";
        case Device::Kind::Cpu:
            break;
    }
    return "cpu";
}

Result<Device> parseDevice(std::string_view text) {
    constexpr std::string_view cuda = "cuda:";
    if (text == "cpu") return Device{};
    if (text == "mps") return Device{Device::Kind::Mps, 0};
    if (text == "cuda") return Device{Device::Kind::Cuda, 0};
    if (text.starts_with(cuda)) {
        const auto digits = text.substr(cuda.size());
        int index = -1;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), index);
        // 127: torch keeps a device's index in eight bits.
        if (error == std::errc{} && end == digits.data() + digits.size() && index >= 0 && index <= 127)
            return Device{Device::Kind::Cuda, index};
    }
    return fail(MessageId::UnknownDevice, {{"name", std::string(text)}});
}

}  // namespace lesion
