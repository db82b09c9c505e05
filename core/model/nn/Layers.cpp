#include "core/model/nn/Layers.h"

#include "core/model/nn/NormActivation.h"

#include <ATen/ATen.h>
#include <cmath>

namespace lesion::nn {

Convolution::Convolution(int in, int out, Options options) : options_(options) {
    weight = register_parameter("weight", torch::empty({out, in / options.groups, options.kernel, options.kernel}));
    if (options.bias) bias = register_parameter("bias", torch::empty({out}));
}

torch::Tensor Convolution::forward(const torch::Tensor& images) {
    const std::int64_t padding = options_.padded ? options_.kernel / 2 : 0;
    const std::int64_t stride = options_.stride;
    return at::conv2d(images, weight, bias, {stride, stride}, {padding, padding}, {1, 1}, options_.groups);
}

void Convolution::scaleOutput(const torch::Tensor& factor, const torch::Tensor& shift) {
    const torch::NoGradGuard noGradient;
    weight.copy_(weight.to(at::kDouble) * factor.view({-1, 1, 1, 1}));
    const bool hadBias = bias.defined();
    const torch::Tensor shifted = hadBias ? bias.to(at::kDouble) * factor + shift : shift;
    if (!hadBias) bias = register_parameter("bias", at::empty({weight.size(0)}, weight.options()));
    bias.copy_(shifted);
}

Norm::Norm(std::shared_ptr<Convolution> before) : Norm(std::move(before), Options{}) {}

Norm::Norm(std::shared_ptr<Convolution> before, Options norm) : options(norm), before_(std::move(before)) {
    const std::int64_t channels = before_->weight.size(0);
    weight = register_parameter("weight", torch::empty({channels}));
    bias = register_parameter("bias", torch::empty({channels}));
    mean = register_buffer("running_mean", torch::empty({channels}));
    variance = register_buffer("running_var", torch::empty({channels}));
}

void Norm::reset() {
    const torch::NoGradGuard noGradient;
    weight.fill_(1);
    bias.zero_();
    mean.zero_();
    variance.fill_(1);
}

torch::Tensor Norm::forward(const torch::Tensor& maps) {
    return activated(maps, identity);
}

torch::Tensor Norm::activated(const torch::Tensor& maps, Activation activation) {
    if (folded_) return activation(maps);
    const NormTensors norm{weight, bias, mean, variance, options.momentum, options.epsilon};
    if (is_training() && canNormActivate(maps, norm)) return normActivation(maps, norm, activation);
    return activation(
        at::batch_norm(maps, weight, bias, mean, variance, is_training(), options.momentum, options.epsilon, true));
}

void Norm::fold() {
    if (folded_) return;
    const torch::NoGradGuard noGradient;
    // In double, so that only the rounding of the results is added.
    const torch::Tensor factor = weight.to(at::kDouble) / (variance.to(at::kDouble) + options.epsilon).sqrt();
    before_->scaleOutput(factor, bias.to(at::kDouble) - mean.to(at::kDouble) * factor);
    folded_ = true;
}

Dense::Dense(std::int64_t in, std::int64_t out) {
    weight = register_parameter("weight", torch::empty({out, in}));
    bias = register_parameter("bias", torch::empty({out}));
}

void Dense::widen(std::int64_t more) {
    weight.set_data(torch::empty({weight.size(0), weight.size(1) + more}));
}

torch::Tensor Dense::forward(const torch::Tensor& values) {
    return at::linear(values, weight, bias);
}

LayerNorm::LayerNorm(std::int64_t width, double epsilon) : epsilon_(epsilon) {
    weight = register_parameter("weight", torch::empty({width}));
    bias = register_parameter("bias", torch::empty({width}));
}

// LibTorch 1.13's CPU takes no bfloat16 values with float32 weights; CUDA's autocast computes it in float32 as well.
torch::Tensor LayerNorm::forward(const torch::Tensor& values) {
    return at::layer_norm(values.to(weight.scalar_type()), weight.sizes(), weight, bias, epsilon_);
}

void LayerNorm::reset() {
    const torch::NoGradGuard noGradient;
    weight.fill_(1);
    bias.zero_();
}

namespace {

void glorotUniform(torch::Tensor& weight, torch::Tensor& bias) {
    const torch::NoGradGuard noGradient;
    const double area = static_cast<double>(weight[0][0].numel());
    const double fans = area * static_cast<double>(weight.size(0) + weight.size(1));
    const double limit = std::sqrt(6.0 / fans);
    weight.uniform_(-limit, limit);
    if (bias.defined()) bias.zero_();
}

}  // namespace

void initialiseAsKeras(Convolution& layer) {
    glorotUniform(layer.weight, layer.bias);
}

void initialiseAsKeras(Dense& layer) {
    glorotUniform(layer.weight, layer.bias);
}

void initialiseAsTorchvision(Convolution& layer) {
    const torch::NoGradGuard noGradient;
    const double fanOut = static_cast<double>(layer.weight.size(0) * layer.weight[0][0].numel());
    layer.weight.normal_(0.0, std::sqrt(2.0 / fanOut));
    if (layer.bias.defined()) layer.bias.zero_();
}

void initialiseAsTorch(Dense& layer) {
    const torch::NoGradGuard noGradient;
    const double limit = 1 / std::sqrt(static_cast<double>(layer.weight.size(1)));
    layer.weight.uniform_(-limit, limit);
    layer.bias.uniform_(-limit, limit);
}

void initialiseNormal(torch::Tensor& weight, torch::Tensor& bias, double deviation) {
    const torch::NoGradGuard noGradient;
    weight.normal_(0, deviation);
    if (bias.defined()) bias.zero_();
}

}  // namespace lesion::nn
