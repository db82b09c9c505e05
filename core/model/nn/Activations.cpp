#include "core/model/nn/Activations.h"

#include "core/model/nn/ReluSixBfloat16.h"
#include "core/model/nn/TorchCompat.h"

#include <ATen/ATen.h>

namespace lesion::nn {

namespace {

bool needsGradient(const torch::Tensor& values) {
    return at::GradMode::is_enabled() && values.requires_grad();
}

}  // namespace

torch::Tensor identity(const torch::Tensor& values) {
    return values;
}

torch::Tensor relu(const torch::Tensor& values) {
    torch::Tensor overwritten = values;  // its gradient is that of its result
    return at::relu_(overwritten);
}

torch::Tensor reluSix(const torch::Tensor& values) {
    torch::Tensor overwritten = values;  // its gradient is that of its result
    if (!needsGradient(values)) return at::clamp_(overwritten, 0.0, 6.0);
    if (hasHardtanhGradient(values)) return at::hardtanh_(overwritten, 0.0, 6.0);
    return reluSixBfloat16(overwritten);
}

torch::Tensor silu(const torch::Tensor& values) {
    if (needsGradient(values)) return at::silu(values);
    torch::Tensor overwritten = values;
    return at::silu_(overwritten);
}

torch::Tensor hardSwish(const torch::Tensor& values) {
    if (needsGradient(values)) return at::hardswish(values);
    torch::Tensor overwritten = values;
    return at::hardswish_(overwritten);
}

torch::Tensor hardSigmoid(const torch::Tensor& values) {
    return at::hardsigmoid(values);
}

torch::Tensor sigmoid(const torch::Tensor& values) {
    return at::sigmoid(values);
}

torch::Tensor addResidual(const torch::Tensor& shortcut, torch::Tensor values, double drop,
                          const torch::Tensor& scale) {
    torch::Tensor factor = scale;
    if (drop > 0) {
        std::vector<std::int64_t> oneEach(static_cast<std::size_t>(values.dim()), 1);
        oneEach[0] = values.size(0);
        const torch::Tensor kept = at::empty(oneEach, shortcut.options()).bernoulli_(1 - drop).div_(1 - drop);
        factor = scale.defined() ? scale * kept : kept;
    }
    // One pass over the maps: the factors are small.
    if (factor.defined()) return at::addcmul(shortcut, values.to(shortcut.scalar_type()), factor);
    if (values.scalar_type() == shortcut.scalar_type()) return values.add_(shortcut);
    return shortcut + values;
}

}  // namespace lesion::nn
