#pragma once

#include "core/model/Classifier.h"
#include "core/model/nn/Network.h"
#include "core/model/nn/TensorFile.h"

#include <torch/utils.h>
#include <filesystem>

namespace lesion::test {

/// A seed-cnn of three classes that has learnt nothing, saved in `file` and opened again.
inline Result<Classifier> randomModel(const std::filesystem::path& file, int seed) {
    torch::manual_seed(static_cast<std::uint64_t>(seed));
    const auto network = nn::makeNetwork("seed-cnn", 3, 32);
    if (!network) return tl::unexpected(network.error());
    ModelInfo info;
    info.architecture = "seed-cnn";
    info.classes = {"mel", "nv", "bkl"};
    info.preprocessing = Preprocessing::unitRange(32);
    info.training = "{}";
    if (const auto saved = nn::saveModel(file, **network, info); !saved) return tl::unexpected(saved.error());
    return Classifier::load(file);
}

}  // namespace lesion::test
