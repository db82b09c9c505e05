#include "core/training/nn/GradientDescent.h"

#include <ATen/ops/zeros_like.h>
#include <torch/utils.h>
#include <opencv2/core/utility.hpp>
#include "core/training/AdamStep.h"

#include <algorithm>

namespace lesion::nn {
namespace {

constexpr double momentum = 0.9;
constexpr std::size_t block = 1 << 16;  ///< parameters that one processor takes at a time

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
    const double decay = parameter.value.dim() >= 2 ? weightDecay_ : 0;
    AdamStep one;
    one.rate = static_cast<float>(AdamStep::correctedRate(rate, steps_));
    one.shrink = static_cast<float>(kind_ == Optimizer::AdamW ? 1 - rate * decay : 1);
    one.coupled = static_cast<float>(kind_ == Optimizer::Adam ? decay : 0);
    if (!walkable(parameter.value, gradient) || parameter.first.strides() != parameter.value.strides()) {
        const torch::Tensor g = one.coupled > 0 ? gradient + parameter.value * one.coupled : gradient;
        parameter.first.mul_(one.beta1).add_(g, 1 - one.beta1);
        parameter.second.mul_(one.beta2).addcmul_(g, g, 1 - one.beta2);
        const torch::Tensor root = parameter.second.sqrt().add_(one.epsilon);
        parameter.value.mul_(one.shrink).addcdiv_(parameter.first, root, -one.rate);
        return;
    }
    auto* p = parameter.value.data_ptr<float>();
    auto* m = parameter.first.data_ptr<float>();
    auto* v = parameter.second.data_ptr<float>();
    const auto* g = gradient.data_ptr<float>();
    // OpenCV's loop: at::parallel_for runs on one core in code that is not itself compiled for OpenMP.
    const auto count = static_cast<std::size_t>(parameter.value.numel());
    const auto blocks = static_cast<int>((count + block - 1) / block);
    cv::parallel_for_(cv::Range(0, blocks), [=](const cv::Range& range) {
        const auto begin = static_cast<std::size_t>(range.start) * block;
        const auto end = std::min(count, static_cast<std::size_t>(range.end) * block);
        one.apply(p + begin, m + begin, v + begin, g + begin, end - begin);
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
