#pragma once

#include <string>
#include <vector>

namespace lesion {

/// A file of ImageNet weights that torchvision publishes, as its 0.14.1 and later releases name it. Nothing fetches one
/// unasked.
struct PublishedWeights {
    std::string architecture;  ///< resnet-50
    std::string file;          ///< resnet50-0676ba61.pth
    std::string address;       ///< https://download.pytorch.org/models/ and the file
    std::string title;         ///< "ImageNet-1k V1": torchvision's name of the weights
    std::string licence;       ///< what is known of it, in English
    std::string hashPrefix;    ///< first eight hex digits of the file's SHA-256, which the file's name carries
};

/// All of them, in the order of the architectures; of several for one architecture the one to offer first comes first.
const std::vector<PublishedWeights>& publishedWeights();

}  // namespace lesion
