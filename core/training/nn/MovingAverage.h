#pragma once

#include "core/model/nn/Network.h"
#include "core/model/nn/TensorFile.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace lesion::nn {

/// The exponential moving average of a network's weights (Polyak and Juditsky 1992; as TensorFlow has it, with the
/// decay rising as min(decay, (1 + t) / (10 + t)) over the first steps). A network of its own rather than a set of
/// tensors to swap in and out: what judges and saves the average then needs to know nothing of it. Running statistics
/// of batch norms are averaged too, as timm's ModelEmaV2 does: those of the last batches belong to other weights.
class MovingAverage {
public:
    /// `average` is of the same architecture, memory layout and device as `trained`, and becomes equal to it.
    MovingAverage(double decay, std::shared_ptr<Network> trained, std::shared_ptr<Network> average);

    /// After a step. Weights that do not train are the same in both and stay.
    void update();
    Network& network() { return *average_; }

    /// For the checkpoint: the averaged weights and statistics by name; `updates` beside them.
    NamedTensors state() const;
    std::int64_t updates() const { return updates_; }
    /// False when a tensor is missing or has another shape.
    bool restore(const NamedTensors& tensors, std::int64_t updates);

private:
    double decay_;
    std::int64_t updates_ = 0;
    std::shared_ptr<Network> trained_;
    std::shared_ptr<Network> average_;
};

}  // namespace lesion::nn
