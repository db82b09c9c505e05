#include "core/training/nn/GradientDescent.h"

#include "core/training/nn/StepTogether.h"

#include <ATen/ops/_foreach_norm.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros_like.h>
#include <torch/utils.h>
#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <map>

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

GradientDescent::GradientDescent(Optimizer kind, double weightDecay, std::vector<Trained> parameters, bool together)
    : kind_(kind), weightDecay_(weightDecay), together_(together) {
    for (Trained& trained : parameters) parameters_.push_back({std::move(trained), 0, {}, {}});
}

void GradientDescent::makeMoments(Parameter& parameter) const {
    const torch::NoGradGuard noGradient;
    parameter.first = torch::zeros_like(parameter.trained.value);
    if (kind_ != Optimizer::Sgd) parameter.second = torch::zeros_like(parameter.trained.value);
}

void GradientDescent::zeroGradients() {
    for (Parameter& parameter : parameters_) parameter.trained.value.mutable_grad() = torch::Tensor();
}

void GradientDescent::clip(double largest) {
    const torch::NoGradGuard noGradient;
    std::vector<torch::Tensor> gradients;
    for (const Parameter& parameter : parameters_) {
        if (const torch::Tensor& gradient = parameter.trained.value.grad(); gradient.defined())
            gradients.push_back(gradient);
    }
    if (gradients.empty()) return;
    const torch::Tensor norm = torch::stack(at::_foreach_norm(gradients, 2)).norm();
    const torch::Tensor share = (largest / (norm + 1e-6)).clamp_max(1);
    for (torch::Tensor& gradient : gradients) gradient.mul_(share);
}

void GradientDescent::step(double rate) {
    const torch::NoGradGuard noGradient;
    // Memory first: where it does not suffice, nothing has moved yet and the step can be done again.
    for (Parameter& parameter : parameters_) {
        if (!parameter.first.defined() && parameter.trained.value.grad().defined()) makeMoments(parameter);
    }
    std::vector<Parameter*> moved;
    for (Parameter& parameter : parameters_) {
        if (!parameter.trained.value.grad().defined()) continue;
        ++parameter.steps;
        moved.push_back(&parameter);
    }
    if (moved.empty()) return;
    if (together_ || !moved.front()->trained.value.is_cpu()) {
        stepTogether(moved, rate);
        return;
    }
    for (Parameter* parameter : moved) {
        const torch::Tensor& gradient = parameter->trained.value.grad();
        if (kind_ == Optimizer::Sgd) {
            sgd(*parameter, gradient, rate * parameter->trained.rate);
        } else {
            adam(*parameter, gradient, rate * parameter->trained.rate);
        }
    }
}

void GradientDescent::stepTogether(const std::vector<Parameter*>& parameters, double rate) const {
    StepLists lists;
    std::vector<AdamStep> steps;
    std::vector<double> rates;
    std::vector<double> decays;
    for (const Parameter* parameter : parameters) {
        lists.values.push_back(parameter->trained.value);
        lists.gradients.push_back(parameter->trained.value.grad());
        lists.first.push_back(parameter->first);
        rates.push_back(rate * parameter->trained.rate);
        if (kind_ == Optimizer::Sgd) {
            decays.push_back(decay(*parameter));
        } else {
            lists.second.push_back(parameter->second);
            steps.push_back(adamStep(*parameter, rates.back()));
        }
    }
    if (kind_ == Optimizer::Sgd)
        sgdTogether(lists, rates, decays, momentum);
    else
        adamTogether(lists, steps);
}

AdamStep GradientDescent::adamStep(const Parameter& parameter, double rate) const {
    AdamStep step;
    step.rate = static_cast<float>(AdamStep::correctedRate(rate, parameter.steps));
    step.shrink = static_cast<float>(kind_ == Optimizer::AdamW ? 1 - rate * decay(parameter) : 1);
    step.coupled = static_cast<float>(kind_ == Optimizer::Adam ? decay(parameter) : 0);
    return step;
}

void GradientDescent::adam(Parameter& parameter, const torch::Tensor& gradient, double rate) const {
    torch::Tensor& value = parameter.trained.value;
    const AdamStep one = adamStep(parameter, rate);
    if (!walkable(value, gradient) || parameter.first.strides() != value.strides()) {
        const torch::Tensor g = one.coupled > 0 ? gradient + value * one.coupled : gradient;
        parameter.first.mul_(one.beta1).add_(g, 1 - one.beta1);
        parameter.second.mul_(one.beta2).addcmul_(g, g, 1 - one.beta2);
        const torch::Tensor root = parameter.second.sqrt().add_(one.epsilon);
        value.mul_(one.shrink).addcdiv_(parameter.first, root, -one.rate);
        return;
    }
    auto* p = value.data_ptr<float>();
    auto* m = parameter.first.data_ptr<float>();
    auto* v = parameter.second.data_ptr<float>();
    const auto* g = gradient.data_ptr<float>();
    // OpenCV's loop: at::parallel_for runs on one core in code that is not itself compiled for OpenMP.
    const auto count = static_cast<std::size_t>(value.numel());
    const auto blocks = static_cast<int>((count + block - 1) / block);
    cv::parallel_for_(cv::Range(0, blocks), [=](const cv::Range& range) {
        const auto begin = static_cast<std::size_t>(range.start) * block;
        const auto end = std::min(count, static_cast<std::size_t>(range.end) * block);
        one.apply(p + begin, m + begin, v + begin, g + begin, end - begin);
    });
}

void GradientDescent::sgd(Parameter& parameter, const torch::Tensor& gradient, double rate) const {
    torch::Tensor& value = parameter.trained.value;
    const double share = decay(parameter);
    const torch::Tensor g = share > 0 ? gradient + value * share : gradient;
    parameter.first.mul_(momentum).sub_(g, rate);
    value.add_(parameter.first, momentum).sub_(g, rate);
}

NamedTensors GradientDescent::state() const {
    NamedTensors tensors;
    std::vector<std::int64_t> steps;
    for (const Parameter& parameter : parameters_) {
        steps.push_back(parameter.steps);
        if (parameter.steps == 0) continue;
        tensors.emplace_back("first." + parameter.trained.name, parameter.first);
        if (parameter.second.defined()) tensors.emplace_back("second." + parameter.trained.name, parameter.second);
    }
    tensors.emplace_back("steps", torch::tensor(steps, torch::kInt64));
    return tensors;
}

bool GradientDescent::restore(const NamedTensors& tensors) {
    const torch::NoGradGuard noGradient;
    const std::map<std::string, torch::Tensor> saved(tensors.begin(), tensors.end());
    const auto count = static_cast<std::int64_t>(parameters_.size());
    const auto counts = saved.find("steps");
    if (counts == saved.end() || counts->second.scalar_type() != torch::kInt64) return false;
    if (counts->second.numel() != 1 && counts->second.numel() != count) return false;
    const torch::Tensor steps = counts->second.reshape({-1}).expand({count}).contiguous();

    std::size_t used = 1;
    for (std::int64_t i = 0; i < count; ++i) {
        Parameter& parameter = parameters_[static_cast<std::size_t>(i)];
        parameter.steps = steps.data_ptr<std::int64_t>()[i];
        parameter.first = parameter.second = torch::Tensor();
        if (parameter.steps == 0) continue;
        makeMoments(parameter);
        const auto copy = [&](const char* kind, torch::Tensor& own) {
            if (!own.defined()) return true;
            const auto from = saved.find(kind + parameter.trained.name);
            if (from == saved.end() || from->second.sizes() != own.sizes()) return false;
            own.copy_(from->second);
            ++used;
            return true;
        };
        if (!copy("first.", parameter.first) || !copy("second.", parameter.second)) return false;
    }
    return used == saved.size();  // what is left over belongs to another optimizer
}

}  // namespace lesion::nn
