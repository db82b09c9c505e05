#pragma once

#include "core/model/nn/Layers.h"
#include "core/model/nn/Network.h"

namespace lesion::nn {

/// MobileNetV3-Large (Howard et al. 2019) with torchvision's names and head. The published dense layer after the mean
/// (`classifier.0`, with hard swish) is the end of the backbone, so that its weights are of use; the head is dropout
/// 0.2 and a dense layer to the classes (`classifier.3`). Batch norms: epsilon 1e-3, momentum 0.01.
///
/// 17 blocks: the first convolution, the 15 inverted residuals, the last convolution with the mean and `classifier.0`.
class MobileNetV3Large : public Network {
public:
    /// The network takes any input from 32 pixels; `inputSize` does not change it.
    MobileNetV3Large(int classes, int inputSize);
    void initialise() override;

protected:
    torch::Tensor head(const torch::Tensor& features) override;  ///< of N x 1280
    Dense& headInput() override { return *output_; }

private:
    std::shared_ptr<Dense> wide_, output_;
};

}  // namespace lesion::nn
