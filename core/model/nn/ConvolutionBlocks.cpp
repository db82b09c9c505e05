#include "core/model/nn/ConvolutionBlocks.h"

#include <ATen/ATen.h>

namespace lesion::nn {

ConvNormActivation::ConvNormActivation(int in, int out, Options options, Activation activation)
    : activation_(activation) {
    const Convolution::Options shape{
        .kernel = options.kernel, .stride = options.stride, .groups = options.groups, .bias = false};
    convolution_ = register_module("0", std::make_shared<Convolution>(in, out, shape));
    norm_ = register_module("1", std::make_shared<Norm>(convolution_, options.norm));
}

torch::Tensor ConvNormActivation::forward(const torch::Tensor& maps) {
    return norm_->activated(convolution_->forward(maps), activation_);
}

SqueezeExcitation::SqueezeExcitation(int channels, int squeezed, Activation activation, Activation gate)
    : activation_(activation), gate_(gate) {
    const Convolution::Options pointwise{.kernel = 1, .stride = 1, .groups = 1, .bias = true};
    fc1_ = register_module("fc1", std::make_shared<Convolution>(channels, squeezed, pointwise));
    fc2_ = register_module("fc2", std::make_shared<Convolution>(squeezed, channels, pointwise));
}

torch::Tensor SqueezeExcitation::forward(const torch::Tensor& maps) {
    const torch::Tensor means = maps.mean(at::IntArrayRef({2, 3}), true);
    const torch::Tensor factors = gate_(fc2_->forward(activation_(fc1_->forward(means))));
    if (at::GradMode::is_enabled() && (maps.requires_grad() || factors.requires_grad())) return maps * factors;
    torch::Tensor overwritten = maps;
    return overwritten.mul_(factors);
}

int roundedWidth(double width) {
    constexpr int step = 8;
    const int rounded = std::max(step, static_cast<int>(width + step / 2.0) / step * step);
    return rounded < 0.9 * width ? rounded + step : rounded;
}

}  // namespace lesion::nn
