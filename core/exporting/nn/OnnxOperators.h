#pragma once

#include "core/exporting/OnnxGraph.h"
#include "core/model/nn/Network.h"

namespace lesion::nn {

/// What the network does from `pixels` to `logits` and `probabilities`, as ONNX's operations. It is on the CPU and in
/// inference mode. Errors: ExportPart, OutOfMemory.
Result<OnnxGraph> onnxGraph(Network& network, const ModelInfo& info);

}  // namespace lesion::nn
