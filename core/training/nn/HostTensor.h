#pragma once

#include <ATen/ops/empty.h>
#include <torch/types.h>
#include <algorithm>
#include <vector>

namespace lesion::nn {

/// A tensor in the host's memory, to be filled and sent by `.to(device, true)`. Pinned where the device is CUDA,
/// because only from there does the copy run beside the work that is queued; torch keeps the memory until it has.
inline torch::Tensor hostTensor(at::IntArrayRef sizes, torch::ScalarType type, torch::Device device) {
    return at::empty(sizes, torch::TensorOptions().dtype(type).pinned_memory(device.is_cuda()));
}

/// `values` on the device as T, without waiting for it.
template <typename T, typename Value>
torch::Tensor sendValues(const std::vector<Value>& values, torch::Device device) {
    const torch::Tensor host =
        hostTensor({static_cast<std::int64_t>(values.size())}, c10::CppTypeToScalarType<T>::value, device);
    std::ranges::transform(values, host.data_ptr<T>(), [](Value value) { return static_cast<T>(value); });
    return host.to(device, true);
}

}  // namespace lesion::nn
