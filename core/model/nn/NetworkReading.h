#pragma once

#include "core/model/nn/Network.h"

namespace lesion::nn {

/// What Classifier::readPrepared gives, as tensors of N rows.
struct NetworkReading {
    torch::Tensor logits;
    torch::Tensor features;
    torch::Tensor traces;  ///< N x length, on the images' device; N x 0 without a backbone
};

/// One pass, in inference mode. Traces are taken after the blocks at 1/6, 1/2 and 5/6 of the backbone: of at most 96
/// channels each, evenly spaced, the means and then the deviations over height and width (over tokens in a
/// transformer).
NetworkReading readNetwork(Network& network, const torch::Tensor& images, const torch::Tensor& clinical = {});

}  // namespace lesion::nn
