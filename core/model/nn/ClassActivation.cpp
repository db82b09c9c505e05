#include "core/model/nn/ClassActivation.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/utils.h>
#include <cassert>

namespace lesion::nn {

namespace {

/// A weight a map: 1 x C x 1 x 1.
torch::Tensor gradCamWeights(const torch::Tensor& gradient) {
    return gradient.mean(at::IntArrayRef({2, 3}), true);
}

/// The paper's alpha is g² / (2 g² + S g³), S the map's sum; divided by g² it cannot underflow. Only positive gradients
/// count. Maps after a ReLU have S >= 0; where maps can be negative (ConvNeXt, ViT) the formula is taken as it stands,
/// and a denominator of exactly zero as one, as the paper's own program does.
torch::Tensor gradCamPlusPlusWeights(const torch::Tensor& maps, const torch::Tensor& gradient) {
    const torch::Tensor positive = gradient.relu();
    torch::Tensor denominator = maps.sum(at::IntArrayRef({2, 3}), true) * positive + 2;
    denominator = at::where(denominator == 0, at::ones_like(denominator), denominator);
    return (positive / denominator).sum(at::IntArrayRef({2, 3}), true);
}

/// N x h x w.
torch::Tensor weighed(Attribution kind, const torch::Tensor& maps, const torch::Tensor& gradient) {
    switch (kind) {
        case Attribution::GradCam:
            return (gradCamWeights(gradient) * maps).sum(1);
        case Attribution::GradCamPlusPlus:
            return (gradCamPlusPlusWeights(maps, gradient) * maps).sum(1);
        case Attribution::HiResCam:
        case Attribution::Occlusion:
            break;
    }
    return (gradient * maps).sum(1);
}

Network::Cut cutWithoutRecording(Network& network, const torch::Tensor& image) {
    const torch::NoGradGuard noGradient;
    return network.cut(image);
}

}  // namespace

std::optional<ClassActivation> classActivation(Network& network, const torch::Tensor& image, Attribution kind,
                                               const StopToken& stop, const torch::Tensor& clinical) {
    assert(kind != Attribution::Occlusion && !network.is_training() && image.size(0) == 1);
    if (stop.stopRequested()) return std::nullopt;
    const Network::Cut cut = cutWithoutRecording(network, image);
    const torch::AutoGradMode recording(true);
    torch::Tensor maps = cut.maps.detach();
    maps.set_requires_grad(true);
    const torch::Tensor logits = network.classify(cut.features(maps), clinical);
    std::vector<torch::Tensor> classes;
    for (std::int64_t k = 0; k < logits.size(1); ++k) {
        if (stop.stopRequested()) return std::nullopt;
        const torch::Tensor gradient = torch::autograd::grad({logits[0][k]}, {maps}, {}, true).front();
        classes.push_back(weighed(kind, maps.detach(), gradient)[0].to(at::kCPU, at::kFloat));
    }
    return ClassActivation{at::stack(classes), logits.detach()[0].to(at::kCPU, at::kFloat)};
}

}  // namespace lesion::nn
