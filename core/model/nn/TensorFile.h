#pragma once

#include "core/base/Result.h"

#include <torch/types.h>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace lesion::nn {

/// Named tensors in file order (their order in the file is also the order of writing).
using NamedTensors = std::vector<std::pair<std::string, torch::Tensor>>;

/// A safetensors file: named tensors and string metadata. Checkpoints and models are such files; reading one runs no
/// code and every offset is checked against the file's size before use.
struct TensorFile {
    NamedTensors tensors;
    std::map<std::string, std::string> metadata;
};

/// Contiguous CPU copies are written, atomically. Errors as writeFile.
Result<void> writeTensorFile(const std::filesystem::path& path, const TensorFile& file);
/// Tensors own their memory. Errors: FileMissing, ModelFileInvalid.
Result<TensorFile> readTensorFile(const std::filesystem::path& path);

/// A published state dict: torch.save's zip format, its older one, or safetensors. Only tensors, dictionaries and
/// numbers are accepted from a pickle; anything that would call code is refused. Errors: FileMissing, WeightsInvalid.
Result<NamedTensors> readStateDict(const std::filesystem::path& path);

}  // namespace lesion::nn
