#pragma once

#include "core/model/nn/TensorFile.h"
#include "core/training/TrainingOptions.h"

#include <torch/types.h>
#include <cstdint>
#include <string>
#include <vector>

namespace lesion::nn {

/// Adam, AdamW and SGD as Keras defines them, with state that a checkpoint can hold. Own code because torch's
/// optimizers key their state differently in 1.13 and 2.x, save it only as a pickle, add Adam's epsilon elsewhere than
/// Keras, and walk a big dense layer seven times a step where one pass does.
///
/// Adam (Kingma and Ba 2015): beta 0.9 and 0.999, epsilon 1e-7 added to sqrt(v) before the bias correction, as Keras.
/// AdamW (Loshchilov and Hutter 2019): the same, and weights shrink by rate x decay. SGD: Nesterov momentum 0.9. Decay
/// is for weights of two dimensions or more, not for biases and batch norms; for Adam and SGD it joins the gradient.
class GradientDescent {
public:
    GradientDescent(Optimizer kind, double weightDecay, std::vector<std::pair<std::string, torch::Tensor>> parameters);

    void zeroGradients();
    /// One step with the gradients as they are; parameters without a gradient stay.
    void step(double rate);

    /// For the checkpoint: moments by parameter name; `steps` beside them.
    NamedTensors state() const;
    /// Copies moments back. False when one is missing or has another shape.
    bool restore(const NamedTensors& tensors, std::int64_t steps);
    std::int64_t steps() const { return steps_; }

private:
    struct Parameter {
        std::string name;
        torch::Tensor value;
        torch::Tensor first;   ///< momentum
        torch::Tensor second;  ///< mean square; undefined for SGD
    };
    void adam(Parameter& parameter, const torch::Tensor& gradient, double rate) const;
    void sgd(Parameter& parameter, const torch::Tensor& gradient, double rate) const;

    Optimizer kind_;
    double weightDecay_;
    std::int64_t steps_ = 0;
    std::vector<Parameter> parameters_;
};

}  // namespace lesion::nn
