#include "core/model/nn/Network.h"

#include "core/model/nn/Layers.h"
#include "core/model/nn/State.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <torch/utils.h>
#include <algorithm>
#include <cassert>
#include <map>
#include <set>
#include <stdexcept>

namespace lesion::nn {

torch::Tensor Network::features(const torch::Tensor& images) {
    torch::Tensor x = images;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
        const torch::AutoGradMode recording(at::GradMode::is_enabled() && i >= firstTrainable_);
        x = blocks_[i]->forward(x);
    }
    return x;
}

torch::Tensor Network::classify(const torch::Tensor& features, const torch::Tensor& clinical) {
    if (!clinical_) return head(features);
    if (!clinical.defined() || clinical.size(1) != clinicalInputs_)
        throw std::invalid_argument("the network takes " + std::to_string(clinicalInputs_) + " clinical inputs");
    return head(at::cat({features, clinical_->forward(clinical).to(features.scalar_type())}, 1));
}

void Network::takeClinical(int inputs) {
    if (inputs == 0) return;
    clinicalInputs_ = inputs;
    clinical_ = register_module("clinical", std::make_shared<ClinicalBranch>(inputs));
    headInput().widen(ClinicalBranch::width);
}

void Network::initialiseAll() {
    initialise();
    if (clinical_) clinical_->initialise();
}

Network::Cut Network::cut(const torch::Tensor& images) {
    const auto last = std::dynamic_pointer_cast<Chain>(blocks_.back());
    assert(last && last->blocks().size() > 1);
    torch::Tensor maps = images;
    for (std::size_t i = 0; i + 1 < blocks_.size(); ++i) maps = blocks_[i]->forward(maps);
    maps = last->blocks().front()->forward(maps);
    const auto rest = [last](const torch::Tensor& values) {
        torch::Tensor x = values;
        for (std::size_t i = 1; i < last->blocks().size(); ++i) x = last->blocks()[i]->forward(x);
        return x;
    };
    return {maps, rest};
}

std::set<std::string> Network::backboneNames() const {
    std::set<const void*> inside;
    for (const auto& block : blocks_) {
        for (const torch::Tensor& tensor : block->parameters()) inside.insert(tensor.unsafeGetTensorImpl());
        for (const torch::Tensor& tensor : block->buffers()) inside.insert(tensor.unsafeGetTensorImpl());
    }
    std::set<std::string> names;
    for (const auto& [name, tensor] : networkState(*this))
        if (inside.contains(tensor.unsafeGetTensorImpl())) names.insert(name);
    return names;
}

void Network::setTrainable(int lastBlocks) {
    const std::size_t all = blocks_.size();
    const std::size_t trainable = lastBlocks < 0 ? all : std::min(all, static_cast<std::size_t>(lastBlocks));
    firstTrainable_ = all - trainable;
    for (std::size_t i = 0; i < all; ++i) {
        for (torch::Tensor& parameter : blocks_[i]->parameters()) parameter.set_requires_grad(i >= firstTrainable_);
        blocks_[i]->train(is_training() && i >= firstTrainable_);
    }
}

void Network::train(bool on) {
    Module::train(on);
    for (std::size_t i = 0; i < firstTrainable_; ++i) blocks_[i]->eval();
}

void Network::foldNorms() {
    for (const auto& module : modules(false))
        if (auto* norm = module->as<Norm>()) norm->fold();
}

void Network::useChannelsLast() {
    const torch::NoGradGuard noGradient;
    for (torch::Tensor& parameter : parameters())
        if (parameter.dim() == 4) parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
}

NamedTensors networkState(const Network& network) {
    NamedTensors state;
    for (const auto& item : network.named_parameters()) state.emplace_back(item.key(), item.value());
    for (const auto& item : network.named_buffers())
        if (!isBatchCounter(item.key())) state.emplace_back(item.key(), item.value());
    return state;
}

bool isBatchCounter(const std::string& name) {
    static const std::string counter = "num_batches_tracked";
    return name.size() >= counter.size() && name.compare(name.size() - counter.size(), counter.size(), counter) == 0;
}

std::optional<StateMismatch> copyState(const NamedTensors& from, Network& network) {
    const torch::NoGradGuard noGradient;
    const NamedTensors to = networkState(network);
    const std::map<std::string, torch::Tensor> given(from.begin(), from.end());
    std::set<std::string> known;
    for (const auto& [name, memory] : to) {
        known.insert(name);
        const auto found = given.find(name);
        if (found == given.end()) return StateMismatch{name, "missing", shapeText(memory)};
        const torch::Tensor& tensor = found->second;
        if (tensor.sizes() != memory.sizes()) return StateMismatch{name, shapeText(tensor), shapeText(memory)};
        if (!tensor.is_floating_point())
            return StateMismatch{name, std::string(tensor.dtype().name()), std::string(memory.dtype().name())};
    }
    for (const auto& [name, tensor] : given)
        if (!known.contains(name) && !isBatchCounter(name)) return StateMismatch{name, shapeText(tensor), "nothing"};
    for (const auto& [name, memory] : to) memory.copy_(given.at(name));
    return std::nullopt;
}

std::string shapeText(const torch::Tensor& tensor) {
    std::string text;
    for (const std::int64_t size : tensor.sizes()) text += (text.empty() ? "" : " x ") + std::to_string(size);
    return text.empty() ? "1 value" : text;
}

std::int64_t countParameters(const Network& network) {
    std::int64_t count = 0;
    for (const auto& [name, tensor] : networkState(network)) count += tensor.numel();
    return count;
}

std::int64_t countTrainable(const Network& network) {
    std::int64_t count = 0;
    for (const torch::Tensor& parameter : network.parameters())
        if (parameter.requires_grad()) count += parameter.numel();
    return count;
}

}  // namespace lesion::nn
