#pragma once

#include "core/base/Result.h"
#include "core/exporting/OnnxGraph.h"
#include "core/model/Classifier.h"

#include <filesystem>

namespace lesion {

struct NetworkAsOnnx {
    OnnxGraph graph;  ///< `pixels` to `logits` and `probabilities`: see ExportedModel
    ModelInfo info;
};

/// The network of a model file (or a run's folder) as ONNX's operations, whatever its architecture: it is run once and
/// what it does is written down. Batch norms are multiplied into their convolutions. Errors: those of Classifier::load,
/// ExportPart (an operation that is not known here), OutOfMemory.
Result<NetworkAsOnnx> networkAsOnnx(const std::filesystem::path& model);

}  // namespace lesion
