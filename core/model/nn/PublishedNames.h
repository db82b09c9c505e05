#pragma once

#include <string>
#include <vector>

namespace lesion::nn {

/// How a kind of published file names the tensors of an architecture. One direction only, from our name (which is
/// torchvision's) to the file's, so that whatever is wrong with a file can be told in its own names.
struct Naming {
    std::string (*published)(const std::string& ours);
    std::string lastLayer;      ///< the head's last dense layer in such a file ("fc")
    double normEpsilon = 1e-5;  ///< of the batch norms that these weights were trained with
};

/// The namings of an architecture, torchvision's first; empty for one without a backbone.
///
/// timm's (pytorch-image-models) are those of resnet18, resnet50, mobilenetv2_100, mobilenetv3_large_100,
/// efficientnet_b0, convnext_tiny and vit_base_patch16_224, which compute the same as torchvision's networks, but for
/// the epsilon of mobilenetv3_large_100's batch norms (1e-5; loading corrects their weights for it). Not the same, and
/// not to be told apart by names or shapes, are timm's tf_… variants (ported from TensorFlow: other padding and
/// epsilon). Some of timm's files expect another normalisation of the pixels than ImageNet's mean and deviation
/// (vit_base_patch16_224: 0.5 and 0.5): fine-tuning learns that, frozen features are a little worse for it.
std::vector<Naming> namingsOf(const std::string& architecture);

}  // namespace lesion::nn
