#include "core/training/nn/MovingAverage.h"

#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_mul.h>
#include <torch/utils.h>
#include <algorithm>
#include <map>

namespace lesion::nn {

MovingAverage::MovingAverage(double decay, std::shared_ptr<Network> trained, std::shared_ptr<Network> average)
    : decay_(decay), trained_(std::move(trained)), average_(std::move(average)) {
    const torch::NoGradGuard noGradient;
    average_->eval();
    const auto from = trained_->parameters();
    const auto to = average_->parameters();
    for (std::size_t i = 0; i < to.size(); ++i) {
        torch::Tensor(to[i]).set_requires_grad(false);
        torch::Tensor(to[i]).copy_(from[i]);
    }
}

void MovingAverage::update() {
    const torch::NoGradGuard noGradient;
    statisticsOld_ = true;
    const auto steps = static_cast<double>(updates_++);
    const double decay = std::min(decay_, (1 + steps) / (10 + steps));
    std::vector<torch::Tensor> now, average;
    const auto from = trained_->parameters();
    const auto to = average_->parameters();
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (!from[i].requires_grad()) continue;
        now.push_back(from[i]);
        average.push_back(to[i]);
    }
    if (now.empty()) return;
    at::_foreach_mul_(average, decay);
    at::_foreach_add_(average, now, 1 - decay);
}

Network& MovingAverage::network() {
    if (!statisticsOld_) return *average_;
    const torch::NoGradGuard noGradient;
    const auto from = trained_->buffers();
    const auto to = average_->buffers();
    for (std::size_t i = 0; i < to.size(); ++i) torch::Tensor(to[i]).copy_(from[i]);
    statisticsOld_ = false;
    return *average_;
}

NamedTensors MovingAverage::state() const {
    NamedTensors tensors;
    for (const auto& entry : average_->named_parameters()) tensors.emplace_back(entry.key(), entry.value());
    return tensors;
}

bool MovingAverage::restore(const NamedTensors& tensors, std::int64_t updates) {
    const torch::NoGradGuard noGradient;
    const std::map<std::string, torch::Tensor> saved(tensors.begin(), tensors.end());
    for (auto& [name, own] : state()) {
        const auto from = saved.find(name);
        if (from == saved.end() || from->second.sizes() != own.sizes()) return false;
        own.copy_(from->second);
    }
    updates_ = updates;
    statisticsOld_ = true;
    return true;
}

}  // namespace lesion::nn
