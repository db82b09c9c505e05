#pragma once

#include "core/model/nn/Network.h"
#include "core/model/nn/TensorFile.h"

#include <optional>
#include <string>

namespace lesion::nn {

/// What a network knows, as named tensors that share its memory: parameters, then running statistics, in the order of
/// its layers. Batch counters are left out: nothing uses them when batch norms have a fixed momentum.
NamedTensors networkState(const Network& network);
bool isBatchCounter(const std::string& name);

/// The first tensor that does not fit; `found` and `expected` are shapes.
struct StateMismatch {
    std::string tensor;
    std::string found;
    std::string expected;
};
/// Copies every tensor into the network's own memory (whatever its device), bit by bit for float32. Nothing is copied
/// when names or shapes differ.
std::optional<StateMismatch> copyState(const NamedTensors& from, Network& network);

/// "32 x 3 x 3 x 3".
std::string shapeText(const torch::Tensor& tensor);

}  // namespace lesion::nn
