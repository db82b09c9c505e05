#include "core/model/nn/Architectures.h"

#include "core/base/MessageIds.h"
#include "core/model/nn/ConvNeXt.h"
#include "core/model/nn/EfficientNet.h"
#include "core/model/nn/MobileNetV2.h"
#include "core/model/nn/MobileNetV3.h"
#include "core/model/nn/ResNet.h"
#include "core/model/nn/SeedCnn.h"
#include "core/model/nn/VisionTransformer.h"
#include "core/model/PublishedWeights.h"

#include <algorithm>
#include <cassert>

namespace lesion::nn {

namespace {

template <typename T>
std::shared_ptr<Network> build(int classes, int inputSize) {
    return std::make_shared<T>(classes, inputSize);
}

ArchitectureInfo withBackbone(const std::string& name, const char* title, int blocks, int multiple = 1) {
    const auto& files = publishedWeights();
    const auto file = std::ranges::find(files, name, &PublishedWeights::architecture);
    assert(file != files.end());
    return {.name = name,
            .title = title,
            .hasBackbone = true,
            .weightsFile = file->file,
            .minimumInput = 32,
            .inputMultiple = multiple,
            .backboneBlocks = blocks};
}

/// Whether networks of that input size exist.
bool takes(const ArchitectureInfo& info, int inputSize) {
    return inputSize >= info.minimumInput && inputSize % info.inputMultiple == 0;
}

}  // namespace

const std::vector<Architecture>& architectureTable() {
    static const std::vector<Architecture> table = {
        {{.name = "seed-cnn", .title = "Seed CNN", .hasBackbone = false, .weightsFile = "", .minimumInput = 32},
         build<SeedCnn>},
        {withBackbone("mobilenet-v2", "MobileNetV2", 19), build<MobileNetV2>},
        {withBackbone("mobilenet-v3-large", "MobileNetV3-Large", 17), build<MobileNetV3Large>},
        {withBackbone("resnet-18", "ResNet-18", 9), resNet18},
        {withBackbone("resnet-50", "ResNet-50", 17), resNet50},
        {withBackbone("efficientnet-b0", "EfficientNet-B0", 18), build<EfficientNetB0>},
        {withBackbone("convnext-tiny", "ConvNeXt-Tiny", 19), build<ConvNeXtTiny>},
        {withBackbone("vit-b-16", "ViT-B/16", 13, 16), build<VisionTransformerB16>},
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

Result<std::shared_ptr<Network>> makeNetwork(const std::string& architecture, int classes, int inputSize,
                                             int clinicalInputs) {
    const auto row = findArchitecture(architecture);
    if (!row) return tl::unexpected(row.error());
    assert(classes > 0 && takes((*row)->info, inputSize));
    try {
        std::shared_ptr<Network> network = (*row)->build(classes, inputSize);
        network->takeClinical(clinicalInputs);
        network->initialiseAll();
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
    assert(classes > 0);
    if (!nn::takes((*row)->info, inputSize))
        return fail(MessageId::OptionConflict,
                    {{"first", "input_size=" + std::to_string(inputSize)}, {"second", "architecture=" + architecture}});
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
