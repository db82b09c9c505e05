#include "core/training/nn/MovingAverage.h"

#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_sub.h>
#include <torch/utils.h>
#include <algorithm>
#include <map>

namespace lesion::nn {

namespace {

/// Running means and variances: what of the buffers is no count of batches.
std::vector<torch::Tensor> statistics(const Network& network) {
    std::vector<torch::Tensor> found;
    for (const torch::Tensor& buffer : network.buffers())
        if (buffer.is_floating_point()) found.push_back(buffer);
    return found;
}

}  // namespace

MovingAverage::MovingAverage(double decay, std::shared_ptr<Network> trained, std::shared_ptr<Network> average)
    : decay_(decay), trained_(std::move(trained)), average_(std::move(average)) {
    const torch::NoGradGuard noGradient;
    average_->eval();
    const auto copy = [](const std::vector<torch::Tensor>& from, const std::vector<torch::Tensor>& to) {
        for (std::size_t i = 0; i < to.size(); ++i) {
            torch::Tensor(to[i]).set_requires_grad(false);
            torch::Tensor(to[i]).copy_(from[i]);
        }
    };
    copy(trained_->parameters(), average_->parameters());
    copy(statistics(*trained_), statistics(*average_));
}

void MovingAverage::update() {
    const torch::NoGradGuard noGradient;
    const auto steps = static_cast<double>(updates_++);
    const double decay = std::min(decay_, (1 + steps) / (10 + steps));
    std::vector<torch::Tensor> now = statistics(*trained_);
    std::vector<torch::Tensor> average = statistics(*average_);
    const auto from = trained_->parameters();
    const auto to = average_->parameters();
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (!from[i].requires_grad()) continue;
        now.push_back(from[i]);
        average.push_back(to[i]);
    }
    if (now.empty()) return;
    // In this form what is equal stays so to the bit: the statistics of frozen batch norms.
    at::_foreach_add_(average, at::_foreach_sub(now, average), 1 - decay);
}

NamedTensors MovingAverage::state() const {
    NamedTensors tensors;
    for (const auto& entry : average_->named_parameters()) tensors.emplace_back(entry.key(), entry.value());
    for (const auto& entry : average_->named_buffers())
        if (entry.value().is_floating_point()) tensors.emplace_back(entry.key(), entry.value());
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
    return true;
}

}  // namespace lesion::nn
