#include "core/model/nn/Layers.h"

#include "core/model/nn/TorchCompat.h"

#include <ATen/ATen.h>
#include <cmath>

namespace lesion::nn {

Convolution::Convolution(int in, int out, Options options) : options_(options) {
    weight = register_parameter("weight", torch::empty({out, in / options.groups, options.kernel, options.kernel}));
    if (options.bias) bias = register_parameter("bias", torch::empty({out}));
}

torch::Tensor Convolution::forward(const torch::Tensor& images) {
    const std::int64_t padding = options_.kernel / 2;
    const std::int64_t stride = options_.stride;
    return at::conv2d(images, weight, bias, {stride, stride}, {padding, padding}, {1, 1}, options_.groups);
}

Norm::Norm(int channels, double epsilon, double momentumOfMean) : momentum(momentumOfMean), epsilon_(epsilon) {
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
    return at::batch_norm(maps, weight, bias, mean, variance, is_training(), momentum, epsilon_, true);
}

Dense::Dense(std::int64_t in, std::int64_t out) {
    weight = register_parameter("weight", torch::empty({out, in}));
    bias = register_parameter("bias", torch::empty({out}));
}

torch::Tensor Dense::forward(const torch::Tensor& values) {
    return at::linear(values, weight, bias);
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

torch::Tensor reluSix(const torch::Tensor& values) {
    const bool needsGradient = at::GradMode::is_enabled() && values.requires_grad();
    // The input is always a fresh result that nobody else reads, so inference may overwrite it.
    if (!needsGradient) {
        torch::Tensor overwritten = values;
        return at::clamp_(overwritten, 0.0, 6.0);
    }
    if (hasHardtanhGradient(values)) return at::hardtanh(values, 0.0, 6.0);
    return at::clamp_max(at::relu(values), 6.0);
}

}  // namespace lesion::nn
