#include "core/training/nn/LearnerImpl.h"

#include "core/base/Random.h"
#include "core/training/nn/Autocast.h"
#include "core/training/nn/Mixing.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/zeros.h>
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

torch::Tensor rowsOf(const torch::Tensor& encoded, std::int64_t begin, std::int64_t size) {
    return encoded.defined() ? encoded.narrow(0, begin, size) : encoded;
}

}  // namespace

torch::Tensor Learner::Impl::input(const Batch& batch) const {
    if (!batch.images.empty()) return resident->batch(batch.images, batch.draws);
    const std::int64_t count = batch.size();
    torch::Tensor values;
    if (device.kind == Device::Kind::Cpu) {
        auto* data = const_cast<float*>(batch.values.data());  // from_blob takes no const; nothing writes to it
        values = torch::from_blob(data, {static_cast<std::int64_t>(batch.values.size())});
    } else {
        values = nn::sendValues<float>(batch.values, nn::toTorch(device));
    }
    if (batch.features) return values.view({count, -1});
    return values.view({count, preprocessing.height, preprocessing.width, 3}).permute({0, 3, 1, 2});
}

torch::Tensor Learner::Impl::clinicalInput(const Batch& batch, Random* hiding) const {
    if (!clinical.encoding.any()) return {};
    std::vector<float> rows;
    for (const int sample : batch.samples) {
        const ClinicalFacts& facts = clinical.facts[static_cast<std::size_t>(sample)];
        const auto row = clinical.encoding.encode(hiding ? withSomeHidden(facts, *hiding) : facts);
        rows.insert(rows.end(), row.begin(), row.end());
    }
    return nn::sendValues<float>(rows, nn::toTorch(device)).view({batch.size(), -1});
}

std::vector<Learner::Outcome> Learner::Impl::outcomes(const std::vector<Pending>& pending) {
    if (pending.empty()) return {};
    std::vector<torch::Tensor> losses;
    std::vector<torch::Tensor> best;
    std::vector<torch::Tensor> answers;
    for (const Pending& one : pending) {
        losses.push_back(one.loss);
        best.insert(best.end(), one.best.begin(), one.best.end());
        answers.insert(answers.end(), one.probabilities.begin(), one.probabilities.end());
    }
    const torch::Tensor loss = at::stack(losses).to(torch::kCPU);
    const torch::Tensor classes =
        best.empty() ? torch::Tensor() : at::cat(best).to(torch::kCPU, torch::kInt32).contiguous();
    const torch::Tensor rows = answers.empty() ? torch::Tensor() : at::cat(answers).to(torch::kCPU).contiguous();
    std::vector<Outcome> outcomes;
    std::int64_t begin = 0;
    std::int64_t value = 0;
    for (const Pending& one : pending) {
        Outcome& outcome = outcomes.emplace_back();
        outcome.loss = loss.data_ptr<double>()[outcomes.size() - 1];
        outcome.labels = one.labels;
        for (const torch::Tensor& part : one.best) {
            const int* first = classes.data_ptr<int>() + begin;
            outcome.predicted.insert(outcome.predicted.end(), first, first + part.numel());
            begin += part.numel();
        }
        for (const torch::Tensor& part : one.probabilities) {
            const float* first = rows.data_ptr<float>() + value;
            outcome.probabilities.insert(outcome.probabilities.end(), first, first + part.numel());
            value += part.numel();
        }
    }
    return outcomes;
}

Learner::Impl::Pending Learner::Impl::judge(const Batch& batch, int part) {
    const torch::NoGradGuard noGradient;
    nn::Network& of = judged();
    of.eval();
    const torch::Tensor given = input(batch);
    const torch::Tensor encoded = clinicalInput(batch, nullptr);
    const torch::Tensor own = labels(batch.labels).unsqueeze(1);
    Pending pending{batch.labels, at::zeros({}, given.options().dtype(torch::kFloat64)), {}, {}};
    for (std::int64_t begin = 0; begin < batch.size(); begin += part) {
        const std::int64_t size = std::min<std::int64_t>(part, batch.size() - begin);
        const torch::Tensor answers =
            logits(of, given.narrow(0, begin, size), batch.features, rowsOf(encoded, begin, size));
        const torch::Tensor logarithms = answers.log_softmax(1);
        const torch::Tensor picked = logarithms.gather(1, own.narrow(0, begin, size));
        pending.loss -= picked.sum().to(torch::kFloat64) / batch.size();
        pending.best.push_back(answers.argmax(1));
        pending.probabilities.push_back(logarithms.exp());
    }
    return pending;
}

Learner::Impl::Pending Learner::Impl::step(const Batch& batch, const std::vector<double>& classWeights, double rate,
                                           std::uint64_t chance, int part, bool careful) {
    network->train();
    torch::manual_seed(chance);
    descent->zeroGradients();
    nn::Mixing mixing;
    if (!batch.features) {
        Random random({chance, 1});
        mixing = nn::drawMixing(options.mixup, options.cutmix, batch.size(), preprocessing.width, preprocessing.height,
                                random);
    }
    const torch::Tensor given = nn::mixImages(mixing, trainingInput(batch));
    Random hiding({chance, 2});
    const torch::Tensor encoded = nn::mixRows(mixing, clinicalInput(batch, &hiding));
    const auto others = nn::partnerLabels(mixing, batch.labels);
    const torch::Tensor own = labels(batch.labels);
    const torch::Tensor partners = labels(others);
    const torch::Tensor weights = nn::sendValues<float>(classWeights, own.device());

    Pending pending{
        mixing.share < 0.5 ? others : batch.labels, at::zeros({}, weights.options().dtype(torch::kFloat64)), {}, {}};
    std::int64_t begin = 0;
    for (const std::int64_t size : partSizes(batch.size(), part)) {
        torch::Tensor answers;
        {
            const nn::Autocast autocast(device, bfloat16);
            answers = logits(*network, given.narrow(0, begin, size), batch.features, rowsOf(encoded, begin, size));
        }
        const torch::Tensor exact = answers.to(torch::kFloat32);
        torch::Tensor each = nn::lossOfEach(loss, exact, own.narrow(0, begin, size), weights);
        if (mixing.kind != nn::Mixing::Kind::None) {
            const torch::Tensor other = nn::lossOfEach(loss, exact, partners.narrow(0, begin, size), weights);
            each = each * mixing.share + other * (1 - mixing.share);
        }
        const torch::Tensor share = each.sum() / batch.size();
        pending.loss += share.detach().to(torch::kFloat64);
        if (careful && !std::isfinite(pending.loss.item<double>())) return pending;
        share.backward();
        pending.best.push_back(answers.detach().argmax(1));
        begin += size;
    }
    if (options.gradientClip > 0) descent->clip(options.gradientClip);
    descent->step(rate);
    if (average) average->update();
    return pending;
}

}  // namespace lesion
