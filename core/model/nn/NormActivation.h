#pragma once

#include "core/model/nn/Activations.h"

namespace lesion::nn {

/// A batch norm's tensors, one float32 value a channel each. The running ones are moved.
struct NormTensors {
    torch::Tensor weight, bias, mean, variance;
    double momentum = 0.1;  ///< the batch's share in the moved statistics
    double epsilon = 1e-5;
};

/// Whether normActivation() can take the place of torch's batch norm in training mode: maps in the processor's memory,
/// N x C x H x W in channels_last, float32 or bfloat16, and a gradient wanted.
bool canNormActivate(const torch::Tensor& maps, const NormTensors& norm);

/// activation(batch norm(maps)) in training mode (Ioffe and Szegedy 2015). Where the activation does nothing but clamp
/// (none, ReLU, ReLU6), both are one function: torch's two walk the memory many more times than these four (statistics;
/// result; sums of gradients; gradient), and MobileNetV2's training step is limited by that. Statistics
/// and gradients of the parameters are float32 whatever type the maps are, as torch has them; the result has the maps'
/// type. The maps are kept for the gradient and the result is not: it may be overwritten. The same to the bit on any
/// number of cores and with any length of vectors.
torch::Tensor normActivation(const torch::Tensor& maps, const NormTensors& norm, Activation activation);

}  // namespace lesion::nn
