#include "core/training/Learner.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/base/Platform.h"
#include "core/model/nn/Network.h"
#include "core/model/nn/TensorFile.h"
#include "core/training/nn/Autocast.h"
#include "core/training/nn/GradientDescent.h"
#include "core/training/nn/ShortSpins.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <torch/utils.h>
#include <cmath>
#include <nlohmann/json.hpp>

namespace lesion {
namespace {

constexpr const char* stateKey = "lesionlab";

/// Channels last is what the convolutions are fastest in (a factor of two on the CPU); weights follow the images.
void useChannelsLast(nn::Network& network) {
    const torch::NoGradGuard noGradient;
    for (torch::Tensor& parameter : network.parameters()) {
        if (parameter.dim() == 4) parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
    }
}

/// Everything that a checkpoint keeps of the network, by name.
nn::NamedTensors networkTensors(const nn::Network& network) {
    nn::NamedTensors tensors;
    for (const auto& entry : network.named_parameters()) tensors.emplace_back("network." + entry.key(), entry.value());
    for (const auto& entry : network.named_buffers()) tensors.emplace_back("network." + entry.key(), entry.value());
    return tensors;
}

std::vector<std::pair<std::string, torch::Tensor>> trainableTensors(const nn::Network& network) {
    std::vector<std::pair<std::string, torch::Tensor>> tensors;
    for (const auto& entry : network.named_parameters()) {
        if (entry.value().requires_grad()) tensors.emplace_back(entry.key(), entry.value());
    }
    return tensors;
}

}  // namespace

struct Learner::Impl {
    nn::ShortSpins shortSpins;
    std::shared_ptr<nn::Network> network;
    Preprocessing preprocessing;
    Device device;
    double labelSmoothing = 0;
    bool bfloat16 = false;
    std::optional<nn::GradientDescent> descent;

    /// The batch as a tensor on the device; on the CPU a view of its buffer, which is channels last already.
    torch::Tensor input(const Batch& batch) const {
        auto* data = const_cast<float*>(batch.values.data());  // from_blob takes no const; nothing writes to it
        const std::int64_t count = batch.size();
        if (batch.features) {
            const auto length = static_cast<std::int64_t>(batch.values.size()) / count;
            return torch::from_blob(data, {count, length}).to(nn::toTorch(device));
        }
        const auto pixels = torch::from_blob(data, {count, preprocessing.height, preprocessing.width, 3});
        return pixels.permute({0, 3, 1, 2}).to(nn::toTorch(device));
    }

    torch::Tensor logits(const Batch& batch) const {
        const torch::Tensor given = input(batch);
        if (batch.features) return network->classify(given);
        if (!network->frozen()) return network->forward(given);
        torch::Tensor features;
        {
            const torch::NoGradGuard noGradient;
            features = network->features(given);
        }
        return network->classify(features);
    }

    torch::Tensor labels(const Batch& batch) const {
        return torch::tensor(batch.labels, torch::kInt64).to(nn::toTorch(device));
    }

    static Outcome outcome(const torch::Tensor& loss, const torch::Tensor& logits) {
        const torch::Tensor best = logits.detach().argmax(1).to(torch::kCPU, torch::kInt32).contiguous();
        const auto* first = best.data_ptr<int>();
        return {loss.item<double>(), {first, first + best.numel()}};
    }

    Error error(const std::exception& exception, const char* where) const {
        return nn::errorFrom(exception, where, device);
    }
};

Learner::Learner(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Learner::Learner(Learner&&) noexcept = default;
Learner& Learner::operator=(Learner&&) noexcept = default;
Learner::~Learner() = default;

Result<Learner> Learner::make(const TrainingOptions& options, int classes, const Preprocessing& preprocessing,
                              Device device, const std::filesystem::path& weights) {
    try {
        at::set_num_threads(processorCount());
        torch::manual_seed(options.seed);
        auto network = nn::makeNetwork(options.architecture, classes, options.inputSize);
        if (!network) return tl::unexpected(network.error());
        auto impl = std::make_unique<Impl>();
        impl->network = *network;
        if (!weights.empty()) {
            if (auto loaded = nn::loadBackbone(**network, options.architecture, weights); !loaded)
                return tl::unexpected(loaded.error());
        }
        impl->preprocessing = preprocessing;
        impl->device = device;
        impl->labelSmoothing = options.labelSmoothing;
        impl->bfloat16 = options.precision == Precision::BFloat16;
        impl->network->setFrozen(options.frozen);
        impl->network->to(nn::toTorch(device));
        useChannelsLast(*impl->network);
        impl->descent.emplace(options.optimizer, options.weightDecay, trainableTensors(*impl->network));
        return Learner(std::move(impl));
    } catch (const std::exception& exception) {
        return tl::unexpected(nn::errorFrom(exception, "Learner::make", device));
    }
}

std::int64_t Learner::parameters() const {
    return nn::countParameters(*impl_->network);
}
std::int64_t Learner::trainableParameters() const {
    return nn::countTrainable(*impl_->network);
}

Result<Learner::Outcome> Learner::train(const Batch& batch, const std::vector<double>& classWeights, double rate,
                                        std::uint64_t chance) {
    try {
        impl_->network->train();
        torch::manual_seed(chance);
        const torch::Tensor labels = impl_->labels(batch);
        torch::Tensor logits;
        {
            const nn::Autocast autocast(impl_->device, impl_->bfloat16);
            logits = impl_->logits(batch);
        }
        const torch::Tensor logP = logits.to(torch::kFloat32).log_softmax(1);
        const double smoothing = impl_->labelSmoothing;
        torch::Tensor each = logP.gather(1, labels.unsqueeze(1)).squeeze(1) * -(1 - smoothing);
        if (smoothing > 0) each = each - logP.mean(1) * smoothing;
        const auto weights = torch::tensor(classWeights, torch::kFloat32).to(labels.device());
        const torch::Tensor loss = (each * weights.index_select(0, labels)).mean();
        Outcome outcome = Impl::outcome(loss, logits);
        if (!std::isfinite(outcome.loss)) return outcome;
        impl_->descent->zeroGradients();
        loss.backward();
        impl_->descent->step(rate);
        return outcome;
    } catch (const std::exception& exception) {
        return tl::unexpected(impl_->error(exception, "Learner::train"));
    }
}

Result<Learner::Outcome> Learner::validate(const Batch& batch) {
    try {
        const torch::NoGradGuard noGradient;
        impl_->network->eval();
        const torch::Tensor logits = impl_->logits(batch);
        const torch::Tensor picked = logits.log_softmax(1).gather(1, impl_->labels(batch).unsqueeze(1));
        return Impl::outcome(picked.mean().neg(), logits);
    } catch (const std::exception& exception) {
        return tl::unexpected(impl_->error(exception, "Learner::validate"));
    }
}

Result<std::vector<float>> Learner::features(const Batch& batch) {
    try {
        const torch::NoGradGuard noGradient;
        impl_->network->eval();
        const torch::Tensor values = impl_->network->features(impl_->input(batch)).to(torch::kCPU).contiguous();
        const auto* first = values.data_ptr<float>();
        return std::vector<float>(first, first + values.numel());
    } catch (const std::exception& exception) {
        return tl::unexpected(impl_->error(exception, "Learner::features"));
    }
}

Result<void> Learner::saveModel(const std::filesystem::path& file, const ModelInfo& info) {
    try {
        return nn::saveModel(file, *impl_->network, info);
    } catch (const std::exception& exception) {
        return tl::unexpected(impl_->error(exception, "Learner::saveModel"));
    }
}

Result<void> Learner::saveCheckpoint(const std::filesystem::path& file, const std::string& state) const {
    try {
        nn::TensorFile checkpoint;
        checkpoint.tensors = networkTensors(*impl_->network);
        for (auto& [name, tensor] : impl_->descent->state())
            checkpoint.tensors.emplace_back("optimizer." + name, tensor);
        const nlohmann::json document = {{"format_version", 1},
                                         {"optimizer_steps", impl_->descent->steps()},
                                         {"state", nlohmann::json::parse(state)}};
        checkpoint.metadata[stateKey] = document.dump();
        return nn::writeTensorFile(file, checkpoint);
    } catch (const std::exception& exception) {
        return tl::unexpected(impl_->error(exception, "Learner::saveCheckpoint"));
    }
}

Result<std::string> Learner::loadCheckpoint(const std::filesystem::path& file) {
    const auto invalid = [&](const std::string& detail) {
        return fail(MessageId::CheckpointInvalid, {{"path", toUtf8(file)}}, detail);
    };
    try {
        auto checkpoint = nn::readTensorFile(file);
        if (!checkpoint) return invalid(toEnglish(checkpoint.error().message));
        const auto document = nlohmann::json::parse(checkpoint->metadata[stateKey]);
        if (document.at("format_version") != 1) return invalid("format version");

        std::map<std::string, torch::Tensor> network;
        nn::NamedTensors moments;
        for (auto& [name, tensor] : checkpoint->tensors) {
            if (name.starts_with("network.")) network[name] = tensor;
            if (name.starts_with("optimizer.")) moments.emplace_back(name.substr(10), tensor);
        }
        const torch::NoGradGuard noGradient;
        for (auto& [name, own] : networkTensors(*impl_->network)) {
            const auto saved = network.find(name);
            if (saved == network.end() || saved->second.sizes() != own.sizes()) return invalid(name);
            torch::Tensor(own).copy_(saved->second);
        }
        if (!impl_->descent->restore(moments, document.at("optimizer_steps").get<std::int64_t>()))
            return invalid("optimizer");
        return document.at("state").dump();
    } catch (const std::exception& exception) {
        return invalid(exception.what());
    }
}

}  // namespace lesion
