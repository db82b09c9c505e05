#pragma once

#include "core/model/nn/Network.h"

#include <torch/csrc/jit/api/module.h>
#include <memory>

namespace lesion::nn {

/// A network written down as the operations that it does on its way from pixels to probabilities. Both TorchScript and
/// ONNX are made of it, so neither knows any architecture.
struct TracedNetwork {
    torch::jit::Module module;  ///< the network's tensors under its own names, and what surrounds it
    /// Input: `pixels`, uint8, N x height x width x 3 (RGB, prepared); where the model has clinical inputs `clinical`
    /// as well, float32, N x ClinicalEncoding::length(). Output: a tuple of logits and probabilities, N x
    /// classes, float32; probabilities at the model's temperature. N is any number.
    std::shared_ptr<torch::jit::Graph> graph;
};

/// Runs the network once, on a black picture. It is on the CPU and in inference mode; its tensors are shared. May throw
/// what torch throws.
TracedNetwork traceNetwork(Network& network, const ModelInfo& info);

}  // namespace lesion::nn
