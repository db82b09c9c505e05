#pragma once

#include "core/model/nn/Layers.h"
#include "core/model/nn/Network.h"

namespace lesion::nn {

/// EfficientNet-B0 (Tan and Le 2019) with torchvision's names and head: mean over height and width, dropout 0.2, dense
/// to the classes (`classifier.1`). Stochastic depth grows to 0.2 with depth, in the blocks that train.
///
/// 18 blocks: the first convolution, the 16 inverted residuals, the last convolution with the mean.
class EfficientNetB0 : public Network {
public:
    /// The network takes any input from 32 pixels; `inputSize` does not change it.
    EfficientNetB0(int classes, int inputSize);
    void initialise() override;

protected:
    torch::Tensor head(const torch::Tensor& features) override;  ///< of N x 1280
    Dense& headInput() override { return *output_; }

private:
    std::shared_ptr<Dense> output_;
};

}  // namespace lesion::nn
