#pragma once

#include "core/image/Augmentation.h"

#include <torch/types.h>
#include <span>

namespace lesion::nn {

/// The second executor of an augmentation's draws: whole batches on a device, where the first (augment()) takes one
/// image on the CPU. The same map, bilinear sampling, nearest edge, colour changes and roundings, so that levels are
/// those of augment() but for the last bit of a float at a rounding's edge: within one level, see tst_ResidentImages.
/// Some thirty launches a batch, none of which depends on the number of images. Throws torch's exceptions.
class TensorAugmentation {
public:
    TensorAugmentation(cv::Size size, torch::Device device);

    /// `pixels` is M x H x W x 3, uint8, RGB, contiguous, on the device; draws[i] is applied to pixels[images[i]].
    /// Without draws the images as they are. N x H x W x 3, float32, whole levels of 0..255. Does not wait for the
    /// device.
    torch::Tensor apply(const torch::Tensor& pixels, std::span<const int> images,
                        std::span<const AugmentationDraw> draws) const;

private:
    torch::Tensor sample(const torch::Tensor& pixels, const torch::Tensor& numbers) const;
    torch::Tensor turnHue(const torch::Tensor& levels, const torch::Tensor& sixths) const;

    cv::Size size_;
    torch::Device device_;
    torch::Tensor rows_;          ///< H x 1: 0, 1, …
    torch::Tensor columns_;       ///< W
    torch::Tensor last_;          ///< 2 x 1 x 1: last row, last column
    torch::Tensor lastCorner_;    ///< 2 x 1 x 1: the last of which a neighbour is within the frame
    torch::Tensor corners_;       ///< 1 x 4 x 1 x 1: from a pixel to itself, right, below, below right, in pixels
    torch::Tensor grey_;          ///< 3: share of each channel
    torch::Tensor hueOfLargest_;  ///< 3: the hue, in sixths of the circle, where that channel is all there is
    torch::Tensor hueOfChannel_;  ///< 3: what is added to the hue to get the channel's sector
};

}  // namespace lesion::nn
