#include "core/model/nn/SeedCnn.h"

#include <ATen/ATen.h>

namespace lesion::nn {

namespace {

constexpr int widths[] = {32, 64, 128};
constexpr double convolutionDropout = 0.25;
constexpr double denseDropout = 0.4;

/// Keras's defaults: epsilon 1e-3; its momentum 0.99 is torch's 0.01.
torch::nn::BatchNorm1d kerasNorm(std::int64_t width) {
    return torch::nn::BatchNorm1d(torch::nn::BatchNorm1dOptions(width).eps(1e-3).momentum(0.01));
}

/// In place: neither a convolution nor a dense layer needs its own output for its gradient.
torch::Tensor reluInPlace(torch::Tensor values) {
    return at::relu_(values);
}

}  // namespace

SeedCnn::SeedCnn(int classes, int inputSize) {
    int in = 3;
    for (const int width : widths)
        for (int i = 0; i < 2; ++i) {
            const std::string name = "conv" + std::to_string(convolutions_.size() + 1);
            convolutions_.push_back(
                register_module(name, std::make_shared<Convolution>(in, width, Convolution::Options{})));
            in = width;
        }
    const std::int64_t side = inputSize / 2 / 2 / 2;
    dense1_ = register_module("dense1", std::make_shared<Dense>(side * side * in, 256));
    norm1_ = register_module("norm1", kerasNorm(256));
    dense2_ = register_module("dense2", std::make_shared<Dense>(256, 128));
    norm2_ = register_module("norm2", kerasNorm(128));
    output_ = register_module("output", std::make_shared<Dense>(128, classes));
}

void SeedCnn::initialise() {
    for (const auto& convolution : convolutions_) initialiseAsKeras(*convolution);
    initialiseAsKeras(*dense1_);
    initialiseAsKeras(*dense2_);
    initialiseAsKeras(*output_);
    norm1_->reset_parameters();
    norm2_->reset_parameters();
}

/// Up to the last convolution.
torch::Tensor SeedCnn::maps(const torch::Tensor& images) {
    torch::Tensor x = images;
    for (std::size_t i = 0; i < convolutions_.size(); i += 2) {
        if (i > 0) x = at::dropout(at::max_pool2d(x, {2, 2}), convolutionDropout, is_training());
        x = reluInPlace(convolutions_[i]->forward(x));
        x = reluInPlace(convolutions_[i + 1]->forward(x));
    }
    return x;
}

torch::Tensor SeedCnn::afterMaps(const torch::Tensor& maps) {
    torch::Tensor x = at::dropout(at::max_pool2d(maps, {2, 2}), convolutionDropout, is_training()).flatten(1);
    x = at::dropout(norm1_->forward(reluInPlace(dense1_->forward(x))), denseDropout, is_training());
    return at::dropout(norm2_->forward(reluInPlace(dense2_->forward(x))), denseDropout, is_training());
}

torch::Tensor SeedCnn::features(const torch::Tensor& images) {
    return afterMaps(maps(images));
}

Network::Cut SeedCnn::cut(const torch::Tensor& images) {
    return {maps(images), [this](const torch::Tensor& values) { return afterMaps(values); }};
}

torch::Tensor SeedCnn::head(const torch::Tensor& features) {
    return output_->forward(features);
}

}  // namespace lesion::nn
