#pragma once

// Everything that differs between LibTorch 1.13 (Debian 12) and 2.x stands here.

#include <ATen/Context.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <c10/util/Exception.h>
#include <torch/types.h>
#include <torch/version.h>
#include <exception>

namespace lesion::nn {

/// LibTorch 1.13 has no bfloat16 gradient of hardtanh on the CPU; there a clamped ReLU takes its place.
inline bool hasHardtanhGradient(const torch::Tensor& values) {
#if TORCH_VERSION_MAJOR >= 2
    (void)values;
    return true;
#else
    return !(values.is_cpu() && values.scalar_type() == torch::kBFloat16);
#endif
}

/// Whether Apple's Metal devices answer.
inline bool mpsAnswers() {
    return at::hasMPS();
}

inline bool isOutOfMemoryError(const std::exception& exception) {
    return dynamic_cast<const c10::OutOfMemoryError*>(&exception) != nullptr;
}

/// Whether this LibTorch was built (and linked) with that kind of device.
inline bool builtWith(c10::DeviceType type) {
    return c10::impl::hasDeviceGuardImpl(type);
}

}  // namespace lesion::nn
