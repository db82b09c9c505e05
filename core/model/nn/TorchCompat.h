#pragma once

// Everything that differs between LibTorch 1.13 (Debian 12) and 2.x stands here.

#include <ATen/ATen.h>
#include <ATen/Context.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <c10/util/Exception.h>
#include <torch/types.h>
#include <torch/version.h>
#include <cmath>
#include <exception>

namespace lesion::nn {

/// LibTorch 1.13 has no bfloat16 gradient of hardtanh on the CPU; there reluSixBfloat16 takes its place.
inline bool hasHardtanhGradient(const torch::Tensor& values) {
#if TORCH_VERSION_MAJOR >= 2
    (void)values;
    return true;
#else
    return !(values.is_cpu() && values.scalar_type() == torch::kBFloat16);
#endif
}

/// softmax(q k^T / sqrt(width)) v for N x heads x length x width; LibTorch 2 has it as one operation.
inline torch::Tensor attention(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value) {
#if TORCH_VERSION_MAJOR >= 2
    return at::scaled_dot_product_attention(query, key, value);
#else
    const double scale = 1 / std::sqrt(static_cast<double>(query.size(-1)));
    return at::matmul(at::softmax(at::matmul(query * scale, key.transpose(-2, -1)), -1), value);
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
