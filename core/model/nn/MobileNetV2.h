#pragma once

#include "core/model/nn/Layers.h"
#include "core/model/nn/Network.h"

namespace lesion::nn {

/// MobileNetV2, width 1.0 (Sandler et al. 2018), with the reference's head ("model B"): mean over height and width,
/// dense 128 with ReLU, dense to the classes. The backbone's modules are named as torchvision names them
/// (`features.0.0.weight` …), so that published state dicts load by name; its batch norms have torchvision's defaults.
/// With a frozen backbone and 7 classes 164,871 parameters are trainable.
///
/// 19 blocks: the first convolution, the 17 inverted residuals, the last convolution with the mean.
class MobileNetV2 : public Network {
public:
    /// The network takes any input from 32 pixels; `inputSize` does not change it.
    MobileNetV2(int classes, int inputSize);
    void initialise() override;

protected:
    torch::Tensor head(const torch::Tensor& features) override;  ///< of N x 1280
    Dense& headInput() override { return *dense_; }

private:
    std::shared_ptr<Chain> features_ = std::make_shared<Chain>();
    std::shared_ptr<Dense> dense_, output_;
};

}  // namespace lesion::nn
