#include "core/training/nn/LearnerImpl.h"

#include "core/base/Random.h"
#include "core/training/nn/Autocast.h"
#include "core/training/nn/Mixing.h"

#include <torch/utils.h>
#include <cmath>

namespace lesion {
namespace {

/// A batch cut into parts of nearly the same size, at most `largest` each, but of two images at least.
std::vector<std::int64_t> partSizes(std::int64_t count, std::int64_t largest) {
    const std::int64_t parts = std::max<std::int64_t>(1, std::min((count + largest - 1) / largest, count / 2));
    std::vector<std::int64_t> sizes(static_cast<std::size_t>(parts), count / parts);
    for (std::int64_t i = 0; i < count % parts; ++i) ++sizes[static_cast<std::size_t>(i)];
    return sizes;
}

}  // namespace

torch::Tensor Learner::Impl::input(const Batch& batch) const {
    auto* data = const_cast<float*>(batch.values.data());  // from_blob takes no const; nothing writes to it
    const std::int64_t count = batch.size();
    if (batch.features) {
        const auto length = static_cast<std::int64_t>(batch.values.size()) / count;
        return torch::from_blob(data, {count, length}).to(nn::toTorch(device));
    }
    const auto pixels = torch::from_blob(data, {count, preprocessing.height, preprocessing.width, 3});
    return pixels.permute({0, 3, 1, 2}).to(nn::toTorch(device));
}

void Learner::Impl::appendBest(std::vector<int>& to, const torch::Tensor& logits) {
    const torch::Tensor best = logits.detach().argmax(1).to(torch::kCPU, torch::kInt32).contiguous();
    const auto* first = best.data_ptr<int>();
    to.insert(to.end(), first, first + best.numel());
}

Learner::Outcome Learner::Impl::step(const Batch& batch, const std::vector<double>& classWeights, double rate,
                                     std::uint64_t chance, int part) {
    network->train();
    torch::manual_seed(chance);
    descent->zeroGradients();
    nn::Mixing mixing;
    if (!batch.features) {
        Random random({chance, 1});
        mixing = nn::drawMixing(options.mixup, options.cutmix, batch.size(), preprocessing.width, preprocessing.height,
                                random);
    }
    const torch::Tensor given = nn::mixImages(mixing, input(batch));
    const auto others = nn::partnerLabels(mixing, batch.labels);
    const torch::Tensor own = labels(batch.labels);
    const torch::Tensor partners = labels(others);
    const torch::Tensor weights = torch::tensor(classWeights, torch::kFloat32).to(own.device());

    Outcome outcome;
    outcome.labels = mixing.share < 0.5 ? others : batch.labels;
    std::int64_t begin = 0;
    for (const std::int64_t size : partSizes(batch.size(), part)) {
        torch::Tensor answers;
        {
            const nn::Autocast autocast(device, bfloat16);
            answers = logits(*network, given.narrow(0, begin, size), batch.features);
        }
        const torch::Tensor exact = answers.to(torch::kFloat32);
        torch::Tensor each = nn::lossOfEach(loss, exact, own.narrow(0, begin, size), weights);
        if (mixing.kind != nn::Mixing::Kind::None) {
            const torch::Tensor other = nn::lossOfEach(loss, exact, partners.narrow(0, begin, size), weights);
            each = each * mixing.share + other * (1 - mixing.share);
        }
        const torch::Tensor share = each.sum() / batch.size();
        outcome.loss += share.item<double>();
        if (!std::isfinite(outcome.loss)) return outcome;
        share.backward();
        appendBest(outcome.predicted, answers);
        begin += size;
    }
    if (options.gradientClip > 0) descent->clip(options.gradientClip);
    descent->step(rate);
    if (average) average->update();
    return outcome;
}

}  // namespace lesion
