#pragma once

#include "core/training/AdamStep.h"

#include <torch/types.h>
#include <vector>

namespace lesion::nn {

/// The parameters of one step side by side: a GPU takes them in a few launches, where one after the other each small
/// tensor costs several, and a MobileNetV2 has 158 of them.
struct StepLists {
    std::vector<torch::Tensor> values;
    std::vector<torch::Tensor> gradients;
    std::vector<torch::Tensor> first;   ///< momentum
    std::vector<torch::Tensor> second;  ///< mean square; empty for SGD
};

/// AdamStep::apply() of every parameter with its own numbers; on any device, to float32's rounding. Does not wait for
/// the device. Throws torch's exceptions.
void adamTogether(StepLists lists, const std::vector<AdamStep>& steps);

/// Nesterov's momentum with a rate a parameter; decays[i], where it is not 0, joins the gradient.
void sgdTogether(StepLists lists, const std::vector<double>& rates, const std::vector<double>& decays, double momentum);

}  // namespace lesion::nn
