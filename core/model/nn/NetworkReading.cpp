#include "core/model/nn/NetworkReading.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <array>

namespace lesion::nn {

namespace {

constexpr std::int64_t mostChannels = 96;

/// N x 2 min(C, 96) of N x C x H x W maps or N x T x C tokens.
torch::Tensor traceOf(const torch::Tensor& maps) {
    torch::Tensor values = maps.to(at::kFloat);
    if (values.dim() == 4) values = values.flatten(2).transpose(1, 2);
    const std::int64_t stride = (values.size(2) + mostChannels - 1) / mostChannels;
    values = values.slice(2, 0, values.size(2), stride);
    const torch::Tensor means = values.mean(1);
    const torch::Tensor deviations = (values - means.unsqueeze(1)).square().mean(1).sqrt();
    return at::cat({means, deviations}, 1);
}

}  // namespace

NetworkReading readNetwork(Network& network, const torch::Tensor& images, const torch::Tensor& clinical) {
    NetworkReading reading;
    const auto& blocks = network.blocks();
    std::vector<torch::Tensor> traces;
    if (blocks.empty()) {
        reading.features = network.features(images);
    } else {
        const std::size_t all = blocks.size();
        const std::array<std::size_t, 3> traced{all / 6, all / 2, all * 5 / 6};
        torch::Tensor x = images;
        for (std::size_t i = 0; i < all; ++i) {
            x = blocks[i]->forward(x);
            if (std::ranges::find(traced, i) != traced.end() && x.dim() > 2) traces.push_back(traceOf(x));
        }
        reading.features = x;
    }
    reading.logits = network.classify(reading.features, clinical);
    reading.traces = traces.empty() ? at::empty({images.size(0), 0}, images.options()) : at::cat(traces, 1);
    return reading;
}

}  // namespace lesion::nn
