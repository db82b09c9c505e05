#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/image/ImageCache.h"
#include "core/training/nn/TensorAugmentation.h"

#include <torch/types.h>
#include <span>
#include <vector>

namespace lesion::nn {

/// A data set's prepared pixels as bytes on the device that trains. A GPU trains small networks faster than images can
/// be augmented and sent to it; so they are sent once, and batches are put together, augmented and normalised there (as
/// FFCV and cifar10-airbench do).
class ResidentImages {
public:
    /// Whether `count` images would fit, with room left for a training step. CUDA is asked by trying, because the call
    /// that tells free memory is not in every LibTorch.
    static bool fit(std::size_t count, const Preprocessing& preprocessing, torch::Device device);

    /// Sends the first `count` images of `cache`; one that could not be decoded is black and must not be asked for.
    /// Progress counts images. Errors: Stopped, OutOfMemory, Internal.
    static Result<ResidentImages> upload(const ImageCache& cache, std::size_t count, const Preprocessing& preprocessing,
                                         torch::Device device, const StopToken& stop, const Progress& progress);

    /// Images by their index in the cache (any may come again), each with its draw, or as they are without draws: N x 3
    /// x H x W in channels_last, normalised, of `type` (float32 or bfloat16), on the device, whose work is queued and
    /// not waited for. Float values are normalise()'s to the bit. Throws torch's exceptions.
    torch::Tensor batch(std::span<const int> images, std::span<const AugmentationDraw> draws,
                        torch::ScalarType type = torch::kFloat32) const;

    std::size_t count() const { return static_cast<std::size_t>(pixels_.size(0)); }

private:
    ResidentImages(torch::Tensor pixels, const Preprocessing& preprocessing);
    torch::Tensor pixels_;  ///< count x H x W x 3, uint8
    TensorAugmentation augmentation_;
    torch::Tensor white_;  ///< 3: 255
    torch::Tensor mean_;
    torch::Tensor deviation_;
};

}  // namespace lesion::nn
