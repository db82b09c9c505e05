#pragma once

#include "core/model/nn/Layers.h"
#include "core/model/nn/Network.h"

namespace lesion::nn {

/// ConvNeXt-Tiny (Liu et al. 2022) with torchvision's names and head: mean over height and width, layer norm
/// (`classifier.0`, the end of the backbone), dense to the classes (`classifier.2`). Stochastic depth grows to 0.1 with
/// depth, in the blocks that train.
///
/// 19 blocks: the stem, then the 18 blocks of the paper, the first of a stage with the halving before it, the last with
/// the mean and its layer norm.
class ConvNeXtTiny : public Network {
public:
    /// The network takes any input from 32 pixels; `inputSize` does not change it.
    ConvNeXtTiny(int classes, int inputSize);
    void initialise() override;

protected:
    torch::Tensor head(const torch::Tensor& features) override;  ///< of N x 768
    Dense& headInput() override { return *output_; }

private:
    std::shared_ptr<Dense> output_;
};

}  // namespace lesion::nn
