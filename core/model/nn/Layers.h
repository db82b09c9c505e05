#pragma once

#include "core/model/nn/Activations.h"
#include "core/model/nn/Block.h"

namespace lesion::nn {

/// Convolution and dense layers of our own instead of torch's, because torch's draw random numbers when they are made:
/// opening a model while another one is being trained would then change the training's outcome. These hold memory that
/// is not yet filled; Network::initialise() or a file fills it.
class Convolution : public Block {
public:
    struct Options {
        int kernel = 3;
        int stride = 1;
        int groups = 1;
        bool bias = true;
        bool padded = true;  ///< "same": stride 1 keeps height and width, for odd kernels
    };
    /// Square kernel.
    Convolution(int in, int out, Options options);
    torch::Tensor forward(const torch::Tensor& images) override;
    /// From then on its output is factor x what it was + shift (one value an output channel each).
    void scaleOutput(const torch::Tensor& factor, const torch::Tensor& shift);

    torch::Tensor weight;  ///< out x in/groups x kernel x kernel
    torch::Tensor bias;    ///< out; undefined without bias

private:
    Options options_;
};

/// Batch norm of a convolution's maps (Ioffe and Szegedy 2015). In training mode it normalises by the batch and moves
/// the running statistics by `momentum`; else by the running statistics.
class Norm : public Block {
public:
    struct Options {
        double epsilon = 1e-5;  ///< torch's defaults
        double momentum = 0.1;
    };
    explicit Norm(std::shared_ptr<Convolution> before);
    Norm(std::shared_ptr<Convolution> before, Options options);
    torch::Tensor forward(const torch::Tensor& maps) override;
    /// activation(forward(maps)), in fewer walks over the memory where that is possible: see NormActivation.h.
    torch::Tensor activated(const torch::Tensor& maps, Activation activation);
    /// Weight 1, bias 0, mean 0, variance 1.
    void reset();
    /// Multiplies the norm, as it is in inference mode, into the convolution before it; from then on it does nothing.
    void fold();

    torch::Tensor weight, bias, mean, variance;  ///< one value a channel
    Options options;

private:
    std::shared_ptr<Convolution> before_;
    bool folded_ = false;
};

class Dense : public Block {
public:
    Dense(std::int64_t in, std::int64_t out);
    torch::Tensor forward(const torch::Tensor& values) override;
    /// From then on it takes so many more values; its memory is not filled.
    void widen(std::int64_t more);

    torch::Tensor weight;  ///< out x in
    torch::Tensor bias;    ///< out
};

/// Layer norm over the last dimension (Ba et al. 2016), in float32 whatever the values are.
class LayerNorm : public Block {
public:
    LayerNorm(std::int64_t width, double epsilon);
    torch::Tensor forward(const torch::Tensor& values) override;
    void reset();  ///< weight 1, bias 0

    torch::Tensor weight, bias;

private:
    double epsilon_;
};

/// Keras's default for dense and convolution layers: weights uniform within ±sqrt(6 / (fan in + fan out)), where a fan
/// is channels times the kernel's area; biases zero (Glorot and Bengio 2010).
void initialiseAsKeras(Convolution& layer);
void initialiseAsKeras(Dense& layer);
/// torchvision's default for the convolutions of most networks: normal with deviation sqrt(2 / fan out) (He et al.
/// 2015).
void initialiseAsTorchvision(Convolution& layer);

/// torch's own default for dense layers: weights and biases uniform within ±1 / sqrt(fan in).
void initialiseAsTorch(Dense& layer);
/// Normal weights, zero biases; `bias` may be undefined.
void initialiseNormal(torch::Tensor& weight, torch::Tensor& bias, double deviation);

}  // namespace lesion::nn
