#pragma once

#include <torch/types.h>

namespace lesion::nn {

/// Element by element. The argument is always a fresh result that nobody else reads: it is overwritten where no
/// gradient needs it.
using Activation = torch::Tensor (*)(const torch::Tensor& values);

torch::Tensor identity(const torch::Tensor& values);
torch::Tensor relu(const torch::Tensor& values);
/// min(max(x, 0), 6), with a gradient in every type and on every device.
torch::Tensor reluSix(const torch::Tensor& values);
torch::Tensor silu(const torch::Tensor& values);         ///< x / (1 + exp(-x))
torch::Tensor hardSwish(const torch::Tensor& values);    ///< x min(max(x + 3, 0), 6) / 6
torch::Tensor hardSigmoid(const torch::Tensor& values);  ///< min(max(x + 3, 0), 6) / 6
torch::Tensor sigmoid(const torch::Tensor& values);

/// shortcut + scale x values. `values` must be a fresh result of a layer whose gradient does not need it (convolution,
/// dense layer, batch norm). With `drop` > 0, for training, each sample leaves the values out with that probability and
/// the others are divided by 1 - drop (stochastic depth, Huang et al. 2016). `scale`, if defined, is broadcast.
torch::Tensor addResidual(const torch::Tensor& shortcut, torch::Tensor values, double drop,
                          const torch::Tensor& scale = {});

}  // namespace lesion::nn
