#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>

namespace lesion {

/// One step of Adam over a row of parameters in a single pass: torch's own walks the memory seven times, which for the
/// seed CNN's dense layer of 19 million weights is a tenth of the training time. Kept apart from torch so that it can
/// be checked against published values. Keras's form: the bias corrections are folded into the rate, epsilon is added
/// to the root as it is.
struct AdamStep {
    float rate = 0;     ///< with bias correction, see correctedRate
    float shrink = 1;   ///< AdamW: weights are multiplied by it first (1 - rate x decay)
    float coupled = 0;  ///< Adam: decay that joins the gradient
    float beta1 = 0.9F;
    float beta2 = 0.999F;
    float epsilon = 1e-7F;

    /// `step` counts from 1.
    static double correctedRate(double rate, std::int64_t step) {
        const auto count = static_cast<double>(step);
        return rate * std::sqrt(1 - std::pow(0.999, count)) / (1 - std::pow(0.9, count));
    }

    /// parameters, first and second moments and gradients, `count` each.
    void apply(float* p, float* m, float* v, const float* g, std::size_t count) const {
        for (std::size_t i = 0; i < count; ++i) {
            const float gradient = g[i] + coupled * p[i];
            m[i] = beta1 * m[i] + (1 - beta1) * gradient;
            v[i] = beta2 * v[i] + (1 - beta2) * gradient * gradient;
            p[i] = shrink * p[i] - rate * m[i] / (std::sqrt(v[i]) + epsilon);
        }
    }
};

}  // namespace lesion
