#include "core/training/Learner.h"

#include "core/base/Platform.h"
#include "core/training/nn/Arithmetic.h"
#include "core/training/nn/LearnerImpl.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <torch/utils.h>
#include <set>
#include <utility>

namespace lesion {
namespace {

/// Everything that trains once all that is to train does, with the backbone's own rate.
std::vector<nn::Trained> trainedTensors(const nn::Network& network, double backboneRate) {
    std::set<const void*> backbone;
    for (const auto& block : network.blocks())
        for (const torch::Tensor& parameter : block->parameters()) backbone.insert(parameter.unsafeGetTensorImpl());
    std::vector<nn::Trained> tensors;
    for (const auto& entry : network.named_parameters()) {
        if (!entry.value().requires_grad()) continue;
        const bool ofBackbone = backbone.contains(entry.value().unsafeGetTensorImpl());
        tensors.push_back({entry.key(), entry.value(), ofBackbone ? backboneRate : 1.0});
    }
    return tensors;
}

}  // namespace

Learner::Learner(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Learner::Learner(Learner&&) noexcept = default;
Learner& Learner::operator=(Learner&&) noexcept = default;
Learner::~Learner() = default;

Result<Learner> Learner::make(const TrainingOptions& options, int classes, const Preprocessing& preprocessing,
                              Device device, const std::filesystem::path& weights, ClinicalTable clinical) {
    try {
        at::set_num_threads(processorCount());
        torch::manual_seed(options.seed);
        const int clinicalInputs = clinical.encoding.length();
        auto network = nn::makeNetwork(options.architecture, classes, options.inputSize, clinicalInputs);
        if (!network) return tl::unexpected(network.error());
        auto impl = std::make_unique<Impl>();
        impl->options = options;
        impl->clinical = std::move(clinical);
        impl->network = *network;
        if (!weights.empty()) {
            if (auto loaded = nn::loadBackbone(**network, options.architecture, weights); !loaded)
                return tl::unexpected(loaded.error());
        }
        impl->preprocessing = preprocessing;
        impl->device = device;
        impl->loss = {options.loss, options.focalGamma, options.labelSmoothing};
        impl->bfloat16 = nn::chooseArithmetic(options.precision, device);
        impl->setHeadOnly(false);
        impl->network->to(nn::toTorch(device));
        impl->network->useChannelsLast();
        impl->trainable = nn::countTrainable(*impl->network);
        impl->descent.emplace(options.optimizer, options.weightDecay,
                              trainedTensors(*impl->network, options.backboneRate));
        if (options.ema > 0) {
            auto average = nn::makeNetwork(options.architecture, classes, options.inputSize, clinicalInputs);
            if (!average) return tl::unexpected(average.error());
            (*average)->to(nn::toTorch(device));
            (*average)->useChannelsLast();
            impl->average.emplace(options.ema, impl->network, *average);
        }
        return Learner(std::move(impl));
    } catch (const std::exception& exception) {
        return tl::unexpected(nn::errorFrom(exception, "Learner::make", device));
    }
}

bool Learner::bfloat16() const {
    return impl_->bfloat16;
}

std::int64_t Learner::parameters() const {
    return nn::countParameters(*impl_->network);
}
std::int64_t Learner::trainableParameters() const {
    return impl_->trainable;
}
void Learner::setHeadOnly(bool headOnly) {
    impl_->setHeadOnly(headOnly);
}
Learner::Parts Learner::parts() const {
    return impl_->parts;
}
void Learner::setParts(Parts parts) {
    impl_->parts = parts;
}
void Learner::setBeforeForward(std::function<void(int images)> before) {
    impl_->beforeForward = std::move(before);
}

Result<Learner::Outcome> Learner::train(const Batch& batch, const std::vector<double>& classWeights, double rate,
                                        std::uint64_t chance) {
    return impl_->halving(impl_->parts.training, batch.size(), 2, "Learner::train", [&](int part) {
        return Impl::outcomes({impl_->step(batch, classWeights, rate, chance, part, true)}).front();
    });
}

Result<Learner::Outcome> Learner::validate(const Batch& batch) {
    return impl_->halving(impl_->parts.inference, batch.size(), 1, "Learner::validate",
                          [&](int part) { return Impl::outcomes({impl_->judge(batch, part)}).front(); });
}

Result<void> Learner::queueTraining(const Batch& batch, const std::vector<double>& classWeights, double rate,
                                    std::uint64_t chance) {
    auto step = impl_->halving(impl_->parts.training, batch.size(), 2, "Learner::queueTraining",
                               [&](int part) { return impl_->step(batch, classWeights, rate, chance, part, false); });
    if (!step) return tl::unexpected(step.error());
    impl_->queued.push_back(std::move(*step));
    return {};
}

Result<void> Learner::queueValidation(const Batch& batch) {
    auto judged = impl_->halving(impl_->parts.inference, batch.size(), 1, "Learner::queueValidation",
                                 [&](int part) { return impl_->judge(batch, part); });
    if (!judged) return tl::unexpected(judged.error());
    impl_->queued.push_back(std::move(*judged));
    return {};
}

Result<std::vector<Learner::Outcome>> Learner::collect() {
    try {
        return Impl::outcomes(std::exchange(impl_->queued, {}));
    } catch (const std::exception& exception) {
        return tl::unexpected(impl_->error(exception, "Learner::collect"));
    }
}

Result<bool> Learner::keepImages(const ImageCache& cache, std::size_t count, const StopToken& stop,
                                 const Progress& progress) {
    const auto device = nn::toTorch(impl_->device);
    if (!nn::ResidentImages::fit(count, impl_->preprocessing, device)) return false;
    auto images = nn::ResidentImages::upload(cache, count, impl_->preprocessing, device, stop, progress);
    if (!images) return tl::unexpected(images.error());
    impl_->resident.emplace(std::move(*images));
    return true;
}

bool Learner::keepsImages() const {
    return impl_->resident.has_value();
}

Result<std::vector<float>> Learner::features(const Batch& batch) {
    return impl_->halving(impl_->parts.inference, batch.size(), 1, "Learner::features", [&](std::int64_t part) {
        const torch::NoGradGuard noGradient;
        impl_->network->eval();
        const torch::Tensor given = impl_->input(batch);
        std::vector<float> rows;
        for (std::int64_t begin = 0; begin < batch.size(); begin += part) {
            const std::int64_t size = std::min(part, batch.size() - begin);
            impl_->announce(size);
            const torch::Tensor values =
                impl_->network->features(given.narrow(0, begin, size)).to(torch::kCPU).contiguous();
            const auto* first = values.data_ptr<float>();
            rows.insert(rows.end(), first, first + values.numel());
        }
        return rows;
    });
}

Result<void> Learner::saveModel(const std::filesystem::path& file, const ModelInfo& info) {
    try {
        return nn::saveModel(file, impl_->judged(), info);
    } catch (const std::exception& exception) {
        return tl::unexpected(impl_->error(exception, "Learner::saveModel"));
    }
}

Result<void> Learner::saveCheckpoint(const std::filesystem::path& file, const std::string& state) const {
    try {
        return nn::writeCheckpoint(file, impl_->tensors(), state);
    } catch (const std::exception& exception) {
        return tl::unexpected(impl_->error(exception, "Learner::saveCheckpoint"));
    }
}

Result<std::string> Learner::loadCheckpoint(const std::filesystem::path& file) {
    return nn::readCheckpoint(file, impl_->tensors());
}

}  // namespace lesion
