#pragma once

#include "core/model/nn/Layers.h"
#include "core/model/nn/Network.h"

namespace lesion::nn {

/// ViT-B/16 (Dosovitskiy et al. 2021) with torchvision's names and head: the class token after the last layer norm,
/// dense to the classes (`heads.head`). The position embedding belongs to one input size; a file for another one is
/// resized when it is loaded (fitPositions).
///
/// 13 blocks: the stem (patches, class token, positions), then the 12 encoder layers, the last with the layer norm.
/// cut() is at the last encoder layer's first norm, the place usual for class activation maps (pytorch-grad-cam): the
/// patches' tokens as maps, 768 x 14 x 14 at 224. The class token and the way around that layer stay as they are.
class VisionTransformerB16 : public Network {
public:
    /// `inputSize` is a multiple of 16; images must have that size.
    VisionTransformerB16(int classes, int inputSize);
    Cut cut(const torch::Tensor& images) override;
    void initialise() override;

protected:
    torch::Tensor head(const torch::Tensor& features) override;  ///< of N x 768
    Dense& headInput() override { return *head_; }

private:
    std::shared_ptr<Convolution> patches_;
    torch::Tensor classToken_, positions_;
    std::shared_ptr<Dense> head_;
};

/// 1 x (1 + side²) x C to 1 x `length` x C where both are squares and one: the class token's embedding is kept, the
/// others are interpolated as a map, bicubic with aligned corners, as torchvision's interpolate_embeddings does.
/// Anything else comes back as it is.
torch::Tensor fitPositions(const torch::Tensor& positions, std::int64_t length);

}  // namespace lesion::nn
