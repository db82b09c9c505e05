#pragma once

#include <torch/types.h>

namespace lesion::nn {

/// What goes into fingerprints and references: an image that anyone can compute, in any language.
inline constexpr const char* formulaText = "x[0,c,y,x] = sin(0.01 * (c*H*W + y*W + x))";
/// 1 x 3 x height x width. The argument is rounded to float32, as torch does it; the sine of it is exact to the last
/// bit.
torch::Tensor formulaImage(int height, int width);
inline constexpr const char* formulaClinicalText = "c[0,i] = sin(i + 1)";
/// 1 x inputs, for networks that take clinical facts.
torch::Tensor formulaClinical(int inputs);

}  // namespace lesion::nn
