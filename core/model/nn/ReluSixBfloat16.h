#pragma once

#include <torch/types.h>

namespace lesion::nn {

/// ReLU6 of bfloat16 values in the processor's memory, with hardtanh's gradient, which LibTorch 1.13 lacks for this
/// type. A clamped ReLU in its place walks the memory seven times with kernels that are slow in bfloat16: more than a
/// third of MobileNetV2's training step. Here it is two walks. Overwrites `values`.
torch::Tensor reluSixBfloat16(const torch::Tensor& values);

}  // namespace lesion::nn
