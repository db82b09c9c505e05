#pragma once

#include "core/model/nn/Block.h"

namespace lesion::nn {

/// Convolution and dense layers of our own instead of torch's, because torch's draw random numbers when they are made:
/// opening a model while another one is being trained would then change the training's outcome. These hold memory
/// that is not yet filled; Network::initialise() or a file fills it.
class Convolution : public Block {
public:
    struct Options {
        int kernel = 3;
        int stride = 1;
        int groups = 1;
        bool bias = true;
    };
    /// Square kernel of odd size, padded so that stride 1 keeps height and width ("same").
    Convolution(int in, int out, Options options);
    torch::Tensor forward(const torch::Tensor& images) override;

    torch::Tensor weight;  ///< out x in/groups x kernel x kernel
    torch::Tensor bias;    ///< out; undefined without bias

private:
    Options options_;
};

/// Batch norm of the maps of a convolution (Ioffe and Szegedy 2015). In training mode it normalises by the batch and
/// moves the running statistics by `momentum`; else by the running statistics.
class Norm : public Block {
public:
    explicit Norm(int channels, double epsilon = 1e-5, double momentum = 0.1);  ///< torch's defaults
    torch::Tensor forward(const torch::Tensor& maps) override;
    /// Weight 1, bias 0, mean 0, variance 1.
    void reset();

    torch::Tensor weight, bias, mean, variance;  ///< one value a channel
    double momentum;

private:
    double epsilon_;
};

class Dense : public Block {
public:
    Dense(std::int64_t in, std::int64_t out);
    torch::Tensor forward(const torch::Tensor& values) override;

    torch::Tensor weight;  ///< out x in
    torch::Tensor bias;    ///< out
};

/// Keras's default for dense and convolution layers: weights uniform within ±sqrt(6 / (fan in + fan out)), where a fan
/// is channels times the kernel's area; biases zero (Glorot and Bengio 2010).
void initialiseAsKeras(Convolution& layer);
void initialiseAsKeras(Dense& layer);
/// torchvision's default for MobileNetV2's convolutions: normal with deviation sqrt(2 / fan out) (He et al. 2015).
void initialiseAsTorchvision(Convolution& layer);

/// min(max(x, 0), 6), with a gradient in every type and on every device.
torch::Tensor reluSix(const torch::Tensor& values);

}  // namespace lesion::nn
