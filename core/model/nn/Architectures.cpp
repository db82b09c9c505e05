#include "core/model/nn/Architectures.h"

#include "core/base/MessageIds.h"
#include "core/model/nn/MobileNetV2.h"
#include "core/model/nn/SeedCnn.h"

#include <cassert>

namespace lesion::nn {

namespace {

template <typename T>
std::shared_ptr<Network> build(int classes, int inputSize) {
    return std::make_shared<T>(classes, inputSize);
}

}  // namespace

const std::vector<Architecture>& architectureTable() {
    static const std::vector<Architecture> table = {
        {.info = {.name = "seed-cnn", .title = "Seed CNN", .hasBackbone = false, .weightsFile = "", .minimumInput = 32},
         .build = build<SeedCnn>,
         .weightsAddress = "",
         .backbonePrefix = "",
         .publishedHead = ""},
        {.info = {.name = "mobilenet-v2",
                  .title = "MobileNetV2",
                  .hasBackbone = true,
                  .weightsFile = "mobilenet_v2-b0353104.pth",
                  .minimumInput = 32,
                  .backboneBlocks = 19},
         .build = build<MobileNetV2>,
         .weightsAddress = "https://download.pytorch.org/models/mobilenet_v2-b0353104.pth",
         .backbonePrefix = "features.",
         .publishedHead = "classifier.1"},
    };
    return table;
}

Result<const Architecture*> findArchitecture(const std::string& name) {
    std::string known;
    for (const Architecture& architecture : architectureTable()) {
        if (architecture.info.name == name) return &architecture;
        known += (known.empty() ? "" : ", ") + architecture.info.name;
    }
    return fail(MessageId::UnknownArchitecture, {{"name", name}, {"known", known}});
}

Result<std::shared_ptr<Network>> makeNetwork(const std::string& architecture, int classes, int inputSize) {
    const auto row = findArchitecture(architecture);
    if (!row) return tl::unexpected(row.error());
    assert(classes > 0 && inputSize >= (*row)->info.minimumInput);
    try {
        std::shared_ptr<Network> network = (*row)->build(classes, inputSize);
        network->initialise();
        return network;
    } catch (const std::exception& exception) {
        return tl::unexpected(errorFrom(exception, "makeNetwork", Device{}));
    }
}

}  // namespace lesion::nn

namespace lesion {

std::vector<ArchitectureInfo> architectures() {
    std::vector<ArchitectureInfo> infos;
    for (const nn::Architecture& row : nn::architectureTable()) infos.push_back(row.info);
    return infos;
}

Result<ModelInfo> describeArchitecture(const std::string& architecture, int classes, int inputSize, bool frozen) {
    const auto row = nn::findArchitecture(architecture);
    if (!row) return tl::unexpected(row.error());
    assert(classes > 0 && inputSize >= (*row)->info.minimumInput);
    try {
        const std::shared_ptr<nn::Network> network = (*row)->build(classes, inputSize);
        network->setFrozen(frozen);
        ModelInfo info;
        info.architecture = architecture;
        for (int i = 0; i < classes; ++i) info.classes.push_back("class " + std::to_string(i + 1));
        info.preprocessing =
            (*row)->info.hasBackbone ? Preprocessing::imageNet(inputSize) : Preprocessing::unitRange(inputSize);
        info.parameters = nn::countParameters(*network);
        info.trainableParameters = nn::countTrainable(*network);
        return info;
    } catch (const std::exception& exception) {
        return tl::unexpected(nn::errorFrom(exception, "describeArchitecture", Device{}));
    }
}

}  // namespace lesion
