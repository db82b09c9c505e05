#pragma once

#include "core/model/nn/NormRows.h"

#include <cstdint>
#include <vector>

namespace lesion::nn {

// The walks over memory that batch norm with a clamp takes. All cores take part, and the result does not depend on how
// many nor on the processor's vectors. `Value` as RowWork has it; sums of blocks are added in double.

/// Sums of the values' gradients before the clamp and of gradient * (x - mean).
struct GradientSums {
    std::vector<double> plain, withMaps;
};

/// A value a channel; `squares` holds sums of (x - mean)^2.
struct Statistics {
    std::vector<double> mean, squares;
};

template <class Value>
Statistics statistics(const Value* maps, MapRows size);

template <class Value>
void normalise(const Value* maps, MapRows size, const ChannelNorm& norm, Value* result);

/// The clamp's gradient is 1 strictly between the bounds, else 0, as hardtanh has it.
template <class Value>
GradientSums gradientSums(const Value* maps, const Value* gradient, MapRows size, const ChannelNorm& norm);

template <class Value>
void inputGradient(const Value* maps, const Value* gradient, MapRows size, const ChannelNorm& norm,
                   const InputGradient& by, Value* result);

}  // namespace lesion::nn
