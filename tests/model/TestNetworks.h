#pragma once

#include "core/model/nn/Layers.h"
#include "core/model/nn/Network.h"

#include <ATen/ATen.h>
#include <filesystem>
#include <QTemporaryDir>

namespace lesion::test {

/// A network with known random weights. Small inputs keep seed-cnn's files small.
inline std::shared_ptr<nn::Network> network(const std::string& architecture, int classes, int inputSize) {
    torch::manual_seed(7);
    return nn::makeNetwork(architecture, classes, inputSize).value();
}

/// A MobileNetV2 whose batch norms have seen data. Without that the signal of random weights fades to nothing on its
/// way.
inline std::shared_ptr<nn::Network> settledMobileNet(int classes, int inputSize) {
    const auto made = network("mobilenet-v2", classes, inputSize);
    const auto setMomentum = [&](double momentum) {
        for (const auto& module : made->modules())
            if (auto* norm = module->as<nn::Norm>()) norm->options.momentum = momentum;
    };
    const torch::NoGradGuard noGradient;
    setMomentum(1.0);
    made->forward(torch::rand({4, 3, inputSize, inputSize}));
    setMomentum(0.1);
    return made;
}

inline ModelInfo modelInfo(const std::string& architecture, int inputSize) {
    ModelInfo info;
    info.architecture = architecture;
    info.classes = {"mel", "nv", "bkl"};
    info.preprocessing = Preprocessing::unitRange(inputSize);
    info.trainedAt = "2026-11-23T02:00:00Z";
    info.dataset = "synthetic";
    info.syntheticData = true;
    info.balancedAccuracy = 0.625;
    info.training = R"({"options":{"seed":1}})";
    return info;
}

inline std::filesystem::path inside(const QTemporaryDir& folder, const char* name) {
    return std::filesystem::path(folder.path().toStdU16String()) / name;
}

inline torch::Tensor randomImages(int count, int size) {
    torch::manual_seed(11);
    return torch::rand({count, 3, size, size}).contiguous(torch::MemoryFormat::ChannelsLast);
}

}  // namespace lesion::test
