#pragma once

#include "core/model/nn/TensorFile.h"
#include "core/training/AdamStep.h"
#include "core/training/TrainingOptions.h"

#include <torch/types.h>
#include <cstdint>
#include <string>
#include <vector>

namespace lesion::nn {

/// A tensor that is trained, or may be later. Its learning rate is the step's times `rate`: a pre-trained backbone
/// wants a lower one than a new head.
struct Trained {
    std::string name;
    torch::Tensor value;
    double rate = 1;
};

/// Adam, AdamW and SGD as Keras defines them, with state that a checkpoint can hold. Own code because torch's
/// optimizers key their state differently in 1.13 and 2.x, save it only as a pickle, add Adam's epsilon elsewhere than
/// Keras, and walk a big dense layer seven times a step where one pass does.
///
/// Adam (Kingma and Ba 2015): beta 0.9 and 0.999, epsilon 1e-7 added to sqrt(v) before the bias correction, as Keras.
/// AdamW (Loshchilov and Hutter 2019): the same, and weights shrink by rate x decay. SGD: Nesterov momentum 0.9. Decay
/// is for weights of two dimensions or more, not for biases and batch norms; for Adam and SGD it joins the gradient.
/// Each parameter counts its own steps: one that begins to train later begins with moments of zero, and its bias
/// correction must begin with it. Moments take memory from the first step on, so that frozen parameters cost nothing.
class GradientDescent {
public:
    /// On the CPU a step walks over one parameter after the other; elsewhere, or with `together`, it takes all of them
    /// operation by operation (StepTogether.h). Both come to the same but for rounding.
    GradientDescent(Optimizer kind, double weightDecay, std::vector<Trained> parameters, bool together = false);

    void zeroGradients();
    /// Scales all gradients so that their Euclidean norm together is at most `largest` (Pascanu 2013). Waits for no
    /// device.
    void clip(double largest);
    /// One step with the gradients as they are; parameters without a gradient stay.
    void step(double rate);

    /// For the checkpoint: moments by parameter name, and "steps", one count a parameter in their order.
    NamedTensors state() const;
    /// Copies moments and counts back; a single count is everyone's. False when one is missing or has another shape.
    bool restore(const NamedTensors& tensors);

private:
    struct Parameter {
        Trained trained;
        std::int64_t steps = 0;
        torch::Tensor first;   ///< momentum; undefined before the first step
        torch::Tensor second;  ///< mean square; undefined for SGD
    };
    void makeMoments(Parameter& parameter) const;
    double decay(const Parameter& parameter) const { return parameter.trained.value.dim() >= 2 ? weightDecay_ : 0; }
    AdamStep adamStep(const Parameter& parameter, double rate) const;
    void stepTogether(const std::vector<Parameter*>& parameters, double rate) const;
    void adam(Parameter& parameter, const torch::Tensor& gradient, double rate) const;
    void sgd(Parameter& parameter, const torch::Tensor& gradient, double rate) const;

    Optimizer kind_;
    double weightDecay_;
    bool together_;
    std::vector<Parameter> parameters_;
};

}  // namespace lesion::nn
