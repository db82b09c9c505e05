#pragma once

#include "core/base/StopToken.h"
#include "core/model/nn/Network.h"

#include <optional>

namespace lesion::nn {

/// The gradient methods of Attribution on one image.
struct ClassActivation {
    torch::Tensor maps;    ///< classes x h x w, signed, float32 on the CPU
    torch::Tensor logits;  ///< classes
};

/// `image`: 1 x 3 x H x W, normalised, where the network is; the network in inference mode. Not for
/// Attribution::Occlusion. `clinical` (1 x inputs, where the network takes such) is held fixed. One forward pass that
/// records nothing up to Network::cut, and from there a backward pass a class: the parameters' gradients are neither
/// computed nor touched. Nothing when `stop` asked for it. May throw what torch throws. Not under c10::InferenceMode,
/// whose tensors have no gradient.
std::optional<ClassActivation> classActivation(Network& network, const torch::Tensor& image, Attribution kind,
                                               const StopToken& stop, const torch::Tensor& clinical = {});

}  // namespace lesion::nn
