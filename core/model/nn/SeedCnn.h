#pragma once

#include "core/model/nn/Layers.h"
#include "core/model/nn/Network.h"

#include <torch/nn/modules/batchnorm.h>

namespace lesion::nn {

/// The reference's own network ("model A"): per width in 32, 64, 128 two 3x3 convolutions with ReLU, max-pool 2 and
/// dropout 0.25; dense 256 and dense 128, each with ReLU, batch norm and dropout 0.4; dense to the classes. Batch norms
/// have Keras's defaults. 19,196,199 trainable parameters at 192 pixels and 7 classes.
///
/// It has no backbone. features() goes up to the 128 values before the last layer (dropout included); cut() to the last
/// convolution's maps before their pooling (128 x 48 x 48 at 192).
class SeedCnn : public Network {
public:
    SeedCnn(int classes, int inputSize);
    void initialise() override;
    torch::Tensor features(const torch::Tensor& images) override;
    Cut cut(const torch::Tensor& images) override;

protected:
    torch::Tensor head(const torch::Tensor& features) override;
    Dense& headInput() override { return *output_; }

private:
    torch::Tensor maps(const torch::Tensor& images);
    torch::Tensor afterMaps(const torch::Tensor& maps);

    std::vector<std::shared_ptr<Convolution>> convolutions_;
    std::shared_ptr<Dense> dense1_, dense2_, output_;
    torch::nn::BatchNorm1d norm1_{nullptr}, norm2_{nullptr};
};

}  // namespace lesion::nn
