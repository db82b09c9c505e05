#pragma once

#include <torch/types.h>

namespace lesion::nn {

/// What goes into fingerprints and references: an image that anyone can compute, in any language.
inline constexpr const char* formulaText = "x[0,c,y,x] = sin(0.01 * (c*H*W + y*W + x))";
/// 1 x 3 x height x width, float32; the sine is taken in double precision.
torch::Tensor formulaImage(int height, int width);

}  // namespace lesion::nn
