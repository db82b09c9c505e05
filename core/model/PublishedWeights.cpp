#include "core/model/PublishedWeights.h"

namespace lesion {

namespace {

/// torchvision says of its weights only that they may have licences of their own, derived from the data they were
/// trained on.
constexpr const char* licence =
    "Published with torchvision, whose code is BSD-3-Clause; no licence of their own is stated for the weights. They "
    "were trained on ImageNet, whose terms allow its images for non-commercial research and education.";

/// The name carries the hash: stem-XXXXXXXX.pth.
PublishedWeights row(const char* architecture, const char* stem, const char* hashPrefix, const char* title) {
    const std::string file = std::string(stem) + "-" + hashPrefix + ".pth";
    return {architecture, file, "https://download.pytorch.org/models/" + file, title, licence, hashPrefix};
}

}  // namespace

const std::vector<PublishedWeights>& publishedWeights() {
    static const std::vector<PublishedWeights> table = {
        row("mobilenet-v2", "mobilenet_v2", "b0353104", "ImageNet-1k V1"),
        row("mobilenet-v2", "mobilenet_v2", "7ebf99e0", "ImageNet-1k V2"),
        row("mobilenet-v3-large", "mobilenet_v3_large", "8738ca79", "ImageNet-1k V1"),
        row("mobilenet-v3-large", "mobilenet_v3_large", "5c1a4163", "ImageNet-1k V2"),
        row("resnet-18", "resnet18", "f37072fd", "ImageNet-1k V1"),
        row("resnet-50", "resnet50", "0676ba61", "ImageNet-1k V1"),
        row("resnet-50", "resnet50", "11ad3fa6", "ImageNet-1k V2"),
        // Later releases publish it under the second name.
        row("efficientnet-b0", "efficientnet_b0_rwightman", "7f5810bc", "ImageNet-1k V1"),
        row("efficientnet-b0", "efficientnet_b0_rwightman", "3dd342df", "ImageNet-1k V1 (torchvision 0.14)"),
        row("convnext-tiny", "convnext_tiny", "983f1562", "ImageNet-1k V1"),
        row("vit-b-16", "vit_b_16", "c867db91", "ImageNet-1k V1"),
    };
    return table;
}

}  // namespace lesion
