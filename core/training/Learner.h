#pragma once

#include "core/base/Device.h"
#include "core/base/Result.h"
#include "core/model/Classifier.h"
#include "core/training/Batches.h"
#include "core/training/TrainingOptions.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace lesion {

/// The network, its optimizer and the device: everything of a training that touches tensors, so that the trainer's own
/// logic needs no torch. Not thread-safe; make it and use it in the training's thread, whose number of arithmetic
/// threads it sets to the number of processors.
class Learner {
public:
    /// A new network with weights drawn from options.seed and, where `weights` is not empty, a published backbone.
    /// Errors: UnknownArchitecture, those of loadBackbone, OutOfMemory.
    static Result<Learner> make(const TrainingOptions& options, int classes, const Preprocessing& preprocessing,
                                Device device, const std::filesystem::path& weights);
    Learner(Learner&&) noexcept;
    Learner& operator=(Learner&&) noexcept;
    ~Learner();

    std::int64_t parameters() const;
    std::int64_t trainableParameters() const;

    struct Outcome {
        double loss = 0;             ///< mean over the batch
        std::vector<int> predicted;  ///< a class each
    };
    /// One step. The loss is Keras's: cross-entropy with label smoothing, each sample's times its class's weight,
    /// summed over the batch and divided by its size. `chance` seeds dropout: a step is reproducible without its
    /// history. Errors: OutOfMemory, Internal. A loss that is not finite is returned as it is, and nothing is changed.
    Result<Outcome> train(const Batch& batch, const std::vector<double>& classWeights, double rate,
                          std::uint64_t chance);
    /// Plain cross-entropy in inference mode and float32, without smoothing and weights.
    Result<Outcome> validate(const Batch& batch);

    /// The backbone's output for a batch of pixels, batch.size() x some length; of use where it never changes (frozen).
    Result<std::vector<float>> features(const Batch& batch);

    /// The model file of the weights as they are. Errors as writeFile.
    Result<void> saveModel(const std::filesystem::path& file, const ModelInfo& info);
    /// last.ckpt: network, optimizer and, as JSON text under the key "lesionlab", `state`. Written atomically.
    Result<void> saveCheckpoint(const std::filesystem::path& file, const std::string& state) const;
    /// Takes over network and optimizer and gives back `state`. Error: CheckpointInvalid.
    Result<std::string> loadCheckpoint(const std::filesystem::path& file);

private:
    struct Impl;
    explicit Learner(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace lesion
