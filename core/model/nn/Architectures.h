#pragma once

#include "core/base/Result.h"
#include "core/model/nn/Network.h"

#include <memory>
#include <string>
#include <vector>

namespace lesion::nn {

/// A row of the table of architectures: what the program offers, how to build it, and where its published weights are.
struct Architecture {
    ArchitectureInfo info;
    std::shared_ptr<Network> (*build)(int classes, int inputSize);  ///< with memory that is not yet filled
    std::string weightsAddress;  ///< where the published file can be downloaded; empty without a backbone
    std::string backbonePrefix;  ///< the published (and our) names of the backbone's tensors begin so
    std::string publishedHead;   ///< name of the published file's last layer, for checking it as published
};

const std::vector<Architecture>& architectureTable();
/// Error: UnknownArchitecture.
Result<const Architecture*> findArchitecture(const std::string& name);

}  // namespace lesion::nn
