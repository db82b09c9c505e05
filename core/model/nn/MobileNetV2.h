#pragma once

#include "core/model/nn/Layers.h"
#include "core/model/nn/Network.h"

#include <torch/nn/modules/container/sequential.h>

namespace lesion::nn {

/// MobileNetV2, width 1.0 (Sandler et al. 2018), with the reference's head ("model B"): mean over height and width,
/// dense 128 with ReLU, dense to the classes. The backbone's modules are named as torchvision names them
/// (`features.0.0.weight` …), so that published state dicts load by name; its batch norms have torchvision's defaults.
/// With a frozen backbone and 7 classes 164,871 parameters are trainable.
class MobileNetV2 : public Network {
public:
    /// The network takes any input from 32 pixels; `inputSize` does not change it.
    MobileNetV2(int classes, int inputSize);
    void initialise() override;
    /// N x 1280.
    torch::Tensor features(const torch::Tensor& images) override;
    torch::Tensor classify(const torch::Tensor& features) override;

protected:
    torch::nn::Module* backbone() override { return features_.get(); }

private:
    torch::nn::Sequential features_;
    std::shared_ptr<Dense> dense_, output_;
};

}  // namespace lesion::nn
