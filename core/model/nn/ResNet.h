#pragma once

#include "core/model/nn/Layers.h"
#include "core/model/nn/Network.h"

namespace lesion::nn {

/// ResNet-18 and -50 (He et al. 2016; the bottleneck's stride stands in its 3x3 convolution, as torchvision has it),
/// with torchvision's names and head: mean over height and width, dense to the classes (`fc`).
///
/// Blocks: the stem (convolution, batch norm, max-pool), then each residual unit, the last with the mean: 9 and 17.
class ResNet : public Network {
public:
    enum class Unit { Basic, Bottleneck };
    ResNet(Unit unit, const std::vector<int>& repeats, int classes);
    void initialise() override;

protected:
    torch::Tensor head(const torch::Tensor& features) override;  ///< of N x 512 or N x 2048
    Dense& headInput() override { return *fc_; }

private:
    std::shared_ptr<Dense> fc_;
};

/// They take any input from 32 pixels; `inputSize` does not change them.
std::shared_ptr<Network> resNet18(int classes, int inputSize);
std::shared_ptr<Network> resNet50(int classes, int inputSize);

}  // namespace lesion::nn
