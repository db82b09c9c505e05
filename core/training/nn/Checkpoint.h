#pragma once

#include "core/base/Result.h"
#include "core/training/nn/GradientDescent.h"
#include "core/training/nn/MovingAverage.h"

#include <filesystem>
#include <string>

namespace lesion::nn {

/// What last.ckpt holds of a training's tensors, in place.
struct TrainingTensors {
    Network& network;
    GradientDescent& descent;
    MovingAverage* average = nullptr;  ///< null: none is kept
};

/// Writes last.ckpt: safetensors with "network.", "optimizer." and "average." tensors, and under the key "lesionlab"
/// JSON with `state` in it. Atomic. Errors as writeFile.
Result<void> writeCheckpoint(const std::filesystem::path& file, const TrainingTensors& training,
                             const std::string& state);

/// Fills `training` from the file and gives back `state`. Error: CheckpointInvalid.
Result<std::string> readCheckpoint(const std::filesystem::path& file, const TrainingTensors& training);

}  // namespace lesion::nn
