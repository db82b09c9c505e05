#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>

namespace lesion {

/// Where arithmetic runs. Text form: `cpu`, `cuda:N`, `mps`.
struct Device {
    enum class Kind { Cpu, Cuda, Mps };
    Kind kind = Kind::Cpu;
    int index = 0;

    bool operator==(const Device&) const = default;
};

std::string toString(Device device);

/// `cpu`, `cuda`, `cuda:N`, `mps`. Error: UnknownDevice.
Result<Device> parseDevice(std::string_view text);

}  // namespace lesion
