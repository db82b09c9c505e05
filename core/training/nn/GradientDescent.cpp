#include "core/training/nn/GradientDescent.h"

#include <ATen/ops/zeros_like.h>
#include <ATen/Parallel.h>
#include <torch/utils.h>
#include <algorithm>
#include <cmath>

namespace lesion::nn {
namespace {

constexpr double beta1 = 0.9;
constexpr double beta2 = 0.999;
constexpr double epsilon = 1e-7;
constexpr double momentum = 0.9;

/// Whether memory can be walked as one row of floats in the same order for all: then one pass does.
bool walkable(const torch::Tensor& value, const torch::Tensor& gradient) {
    return value.is_cpu() && value.scalar_type() == torch::kFloat32 && gradient.scalar_type() == torch::kFloat32 &&
           value.is_non_overlapping_and_dense() && value.strides() == gradient.strides();
}

}  // namespace

GradientDescent::GradientDescent(Optimizer kind, double weightDecay,
                                 std::vector<std::pair<std::string, torch::Tensor>> parameters)
    : kind_(kind), weightDecay_(weightDecay) {
    const torch::NoGradGuard noGradient;
    for (auto& [name, value] : parameters) {
        Parameter parameter{name, value, torch::zeros_like(value), {}};
        if (kind != Optimizer::Sgd) parameter.second = torch::zeros_like(value);
        parameters_.push_back(std::move(parameter));
    }
}

void GradientDescent::zeroGradients() {
    for (Parameter& parameter : parameters_) parameter.value.mutable_grad() = torch::Tensor();
}

void GradientDescent::step(double rate) {
    const torch::NoGradGuard noGradient;
    ++steps_;
    for (Parameter& parameter : parameters_) {
        const torch::Tensor& gradient = parameter.value.grad();
        if (!gradient.defined()) continue;
        if (kind_ == Optimizer::Sgd) {
            sgd(parameter, gradient, rate);
        } else {
            adam(parameter, gradient, rate);
        }
    }
}

void GradientDescent::adam(Parameter& parameter, const torch::Tensor& gradient, double rate) const {
    const auto count = static_cast<double>(steps_);
    const double corrected = rate * std::sqrt(1 - std::pow(beta2, count)) / (1 - std::pow(beta1, count));
    const double decay = parameter.value.dim() >= 2 ? weightDecay_ : 0;
    const double shrink = kind_ == Optimizer::AdamW ? 1 - rate * decay : 1;
    const double coupled = kind_ == Optimizer::Adam ? decay : 0;
    if (!walkable(parameter.value, gradient) || parameter.first.strides() != parameter.value.strides()) {
        const torch::Tensor g = coupled > 0 ? gradient + parameter.value * coupled : gradient;
        parameter.first.mul_(beta1).add_(g, 1 - beta1);
        parameter.second.mul_(beta2).addcmul_(g, g, 1 - beta2);
        parameter.value.mul_(shrink).addcdiv_(parameter.first, parameter.second.sqrt().add_(epsilon), -corrected);
        return;
    }
    auto* p = parameter.value.data_ptr<float>();
    auto* m = parameter.first.data_ptr<float>();
    auto* v = parameter.second.data_ptr<float>();
    const auto* g = gradient.data_ptr<float>();
    const auto b1 = static_cast<float>(beta1), b2 = static_cast<float>(beta2);
    const auto a1 = static_cast<float>(1 - beta1), a2 = static_cast<float>(1 - beta2);
    const auto s = static_cast<float>(shrink), c = static_cast<float>(coupled), r = static_cast<float>(corrected);
    constexpr auto e = static_cast<float>(epsilon);
    at::parallel_for(0, parameter.value.numel(), 1 << 15, [=](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            const float gi = g[i] + c * p[i];
            m[i] = b1 * m[i] + a1 * gi;
            v[i] = b2 * v[i] + a2 * gi * gi;
            p[i] = s * p[i] - r * m[i] / (std::sqrt(v[i]) + e);
        }
    });
}

void GradientDescent::sgd(Parameter& parameter, const torch::Tensor& gradient, double rate) const {
    const double decay = parameter.value.dim() >= 2 ? weightDecay_ : 0;
    const torch::Tensor g = decay > 0 ? gradient + parameter.value * decay : gradient;
    parameter.first.mul_(momentum).sub_(g, rate);
    parameter.value.add_(parameter.first, momentum).sub_(g, rate);
}

NamedTensors GradientDescent::state() const {
    NamedTensors tensors;
    for (const Parameter& parameter : parameters_) {
        tensors.emplace_back("first." + parameter.name, parameter.first);
        if (parameter.second.defined()) tensors.emplace_back("second." + parameter.name, parameter.second);
    }
    return tensors;
}

bool GradientDescent::restore(const NamedTensors& tensors, std::int64_t steps) {
    const torch::NoGradGuard noGradient;
    for (auto& [name, own] : state()) {
        const auto& key = name;
        const auto saved = std::ranges::find_if(tensors, [&](const auto& entry) { return entry.first == key; });
        if (saved == tensors.end() || saved->second.sizes() != own.sizes()) return false;
        torch::Tensor(own).copy_(saved->second);
    }
    steps_ = steps;
    return true;
}

}  // namespace lesion::nn
