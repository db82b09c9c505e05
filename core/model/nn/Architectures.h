#pragma once

#include "core/base/Result.h"
#include "core/model/nn/Network.h"

#include <memory>
#include <string>
#include <vector>

namespace lesion::nn {

/// A row of the table of architectures: what the program offers and how to build it. What its published files are named
/// stands in PublishedWeights and PublishedNames.
struct Architecture {
    ArchitectureInfo info;
    std::shared_ptr<Network> (*build)(int classes, int inputSize);  ///< with memory that is not yet filled
};

const std::vector<Architecture>& architectureTable();
/// Error: UnknownArchitecture.
Result<const Architecture*> findArchitecture(const std::string& name);

}  // namespace lesion::nn
