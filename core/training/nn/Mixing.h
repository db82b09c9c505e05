#pragma once

#include "core/base/Random.h"

#include <torch/types.h>
#include <cstdint>
#include <vector>

namespace lesion::nn {

/// How the images of one batch are mixed with one another, so that the network learns between its examples. Drawn as
/// plain values, so that it can be repeated and looked at; one share for the whole batch, as the authors' code has it.
struct Mixing {
    enum class Kind { None, Mixup, CutMix };
    Kind kind = Kind::None;
    std::vector<std::int64_t> partners;  ///< of each image: a permutation of the batch
    double share = 1;                    ///< of an image's own pixels, and of its own label in the loss
    int left = 0, top = 0;               ///< CutMix: the box that shows the partner
    int width = 0, height = 0;
};

/// Beta(alpha, alpha), alpha > 0, in [0, 1] (as the ratio of two gamma variates, Marsaglia and Tsang 2000).
double drawBeta(double alpha, Random& random);

/// Mixup (Zhang et al. 2018) where `mixup` > 0, CutMix (Yun et al. 2019) where `cutmix` > 0, one of them by the toss of
/// a coin where both are; they are alphas of the share's beta distribution. CutMix's share is that of the pixels that
/// stay, the box being cut off at the image's edge.
Mixing drawMixing(double mixup, double cutmix, int images, int width, int height, Random& random);

/// New images (N x 3 x H x W, laid out as given) where something is mixed, `images` themselves otherwise.
torch::Tensor mixImages(const Mixing& mixing, const torch::Tensor& images);

/// Rows of numbers that belong to the images (N x length, or undefined), blended by the same share as their labels.
torch::Tensor mixRows(const Mixing& mixing, const torch::Tensor& rows);

/// Labels of the partners (N); `labels` themselves where nothing is mixed.
std::vector<int> partnerLabels(const Mixing& mixing, const std::vector<int>& labels);

}  // namespace lesion::nn
