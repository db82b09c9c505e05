#pragma once

#include "core/training/TrainingOptions.h"

#include <torch/types.h>

namespace lesion::nn {

/// What a training makes small. Validation and test always use plain cross-entropy, so that runs can be compared.
struct TrainingLoss {
    Loss kind = Loss::CrossEntropy;
    double gamma = 2;      ///< of the focal loss
    double smoothing = 0;  ///< the share of the label that is spread over all classes (Szegedy et al. 2016)
};

/// The loss of each image (N) from logits (N x C, float32) and labels (N, int64), times its class's weight (`weights`,
/// C). Cross-entropy: -sum q log p with q the smoothed label. Focal (Lin et al. 2017): every term times (1 - p)^gamma,
/// which for smoothed labels is Keras's CategoricalFocalCrossentropy; class weights take the place of its alpha.
torch::Tensor lossOfEach(const TrainingLoss& loss, const torch::Tensor& logits, const torch::Tensor& labels,
                         const torch::Tensor& weights);

}  // namespace lesion::nn
