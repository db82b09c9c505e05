#pragma once

#include "core/model/nn/Activations.h"
#include "core/model/nn/Layers.h"

namespace lesion::nn {

/// torchvision's ConvNormActivation: "0" a convolution without bias, "1" its batch norm, then the activation.
class ConvNormActivation : public Block {
public:
    struct Options {
        int kernel = 3;
        int stride = 1;
        int groups = 1;
        Norm::Options norm = {};
    };
    ConvNormActivation(int in, int out, Options options, Activation activation);
    torch::Tensor forward(const torch::Tensor& maps) override;

private:
    std::shared_ptr<Convolution> convolution_;
    std::shared_ptr<Norm> norm_;
    Activation activation_;
};

/// Each map times a factor that two 1x1 convolutions ("fc1", "fc2") find from the means of all (Hu et al. 2018).
class SqueezeExcitation : public Block {
public:
    SqueezeExcitation(int channels, int squeezed, Activation activation, Activation gate);
    torch::Tensor forward(const torch::Tensor& maps) override;

private:
    std::shared_ptr<Convolution> fc1_, fc2_;
    Activation activation_, gate_;
};

/// The nearest multiple of 8 that is not more than a tenth below: how the MobileNets round their widths.
int roundedWidth(double width);

}  // namespace lesion::nn
