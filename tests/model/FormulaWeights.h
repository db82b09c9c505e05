#pragma once

#include "core/model/nn/State.h"

#include <ATen/ATen.h>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>

namespace lesion::test {

/// A tensor whose values follow from its name: torchvision_reference.py computes the same ones.
inline torch::Tensor formulaTensor(const std::string& name, at::IntArrayRef sizes, double gain) {
    std::uint64_t state = 0xCBF29CE484222325;
    for (const char letter : name) state = (state ^ static_cast<unsigned char>(letter)) * 0x100000001B3;
    const torch::Tensor tensor = torch::empty(sizes, torch::kFloat32);
    const auto endsWith = [&](std::string_view end) { return std::string_view(name).ends_with(end); };
    double base = 0, scale = gain;
    if (endsWith("running_mean") || endsWith("bias"))
        scale = 0.1;
    else if (endsWith("running_var"))
        base = 1, scale = 0.2;
    else if (endsWith("layer_scale"))
        base = 0.5, scale = 0.1;
    else if (endsWith("class_token") || endsWith("pos_embedding"))
        scale = 0.5;
    else if (sizes.size() == 1)
        base = 1, scale = 0.1;
    else
        scale = gain * std::sqrt(3.0 / static_cast<double>(tensor.numel() / sizes[0]));
    float* values = tensor.data_ptr<float>();
    for (std::int64_t i = 0; i < tensor.numel(); ++i) {
        state += 0x9E3779B97F4A7C15;
        std::uint64_t z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        z ^= z >> 31;
        values[i] = static_cast<float>(base + scale * (std::ldexp(static_cast<double>(z >> 11), -52) - 1));
    }
    return tensor;
}

/// Fills every tensor of the network, by its own name.
inline void fillByFormula(nn::Network& network, double gain) {
    const torch::NoGradGuard noGradient;
    for (const auto& [name, tensor] : nn::networkState(network))
        torch::Tensor(tensor).copy_(formulaTensor(name, tensor.sizes(), gain));
}

}  // namespace lesion::test
