#pragma once

#include "core/base/Device.h"
#include "core/base/Result.h"
#include "core/model/Classifier.h"
#include "core/training/Batches.h"
#include "core/training/ClinicalTable.h"
#include "core/training/TrainingOptions.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace lesion {

/// The network, its optimizer and the device: everything of a training that touches tensors, so that the trainer's own
/// logic needs no torch. Not thread-safe; make it and use it in the training's thread, whose number of arithmetic
/// threads it sets to the number of processors.
class Learner {
public:
    /// A new network with weights drawn from options.seed and, where `weights` is not empty, a published backbone. What
    /// `clinical` holds is an input beside the images: in training with some of it hidden (withSomeHidden, by the
    /// step's `chance`), blended like the images where they are mixed.
    /// Errors: UnknownArchitecture, those of loadBackbone, OutOfMemory.
    static Result<Learner> make(const TrainingOptions& options, int classes, const Preprocessing& preprocessing,
                                Device device, const std::filesystem::path& weights, ClinicalTable clinical = {});
    Learner(Learner&&) noexcept;
    Learner& operator=(Learner&&) noexcept;
    ~Learner();

    bool bfloat16() const;  ///< what options.precision came to on the device
    std::int64_t parameters() const;
    std::int64_t trainableParameters() const;  ///< once all that is to train does (phase two)

    /// Phase one of fine-tuning: only the head trains, the backbone is in inference mode. A new learner is in phase
    /// two: as much of the backbone trains as the options say. May change between any two steps.
    void setHeadOnly(bool headOnly);

    struct Outcome {
        double loss = 0;             ///< mean over the batch
        std::vector<int> labels;     ///< what was asked for: where images were mixed, the label of the larger share
        std::vector<int> predicted;  ///< a class each
        std::vector<float> probabilities;  ///< of validation, row-major, batch x classes; of training none
    };
    /// One step. The loss (see nn/Loss.h) of each sample, with label smoothing, times its class's weight, is summed
    /// over the batch and divided by its size, as Keras does; mixed images count with both labels by their shares. With
    /// options.scaleFault the network is given 255 times the batch's values.
    /// `rate` is the head's. `chance` seeds dropout and mixing: a step is reproducible without its history. Errors:
    /// OutOfMemory, Internal. A loss that is not finite is returned as it is, and nothing is learnt.
    ///
    /// Where memory does not suffice, the batch is halved until it does, and from then on gradients are summed over
    /// such parts: the same step but for batch norms (and dropout's draws), which see the parts. Two images are the
    /// least, because a batch norm cannot be trained on one. An attempt that fails changes no weight; running
    /// statistics keep what they saw of it.
    Result<Outcome> train(const Batch& batch, const std::vector<double>& classWeights, double rate,
                          std::uint64_t chance);
    /// Plain cross-entropy in inference mode and float32, without smoothing and weights; of the averaged weights where
    /// options.ema asks for them. Halves batches like train(), which changes no figure.
    Result<Outcome> validate(const Batch& batch);

    /// Keeps the first `count` images of `cache` on the device, where batches then name them instead of carrying
    /// pixels (PixelSource::list); float pixels and those made there differ by one level at most. False: they do not
    /// fit beside a training, and batches carry pixels. Errors: Stopped, OutOfMemory, Internal.
    Result<bool> keepImages(const ImageCache& cache, std::size_t count, const StopToken& stop,
                            const Progress& progress);
    bool keepsImages() const;

    /// train() and validate() that do not wait for the device, so that a GPU never waits for the program; outcomes come
    /// from collect(). A loss that is not finite has been learnt from when it is seen there. Errors as above.
    Result<void> queueTraining(const Batch& batch, const std::vector<double>& classWeights, double rate,
                               std::uint64_t chance);
    Result<void> queueValidation(const Batch& batch);
    /// Waits for what is queued and gives its outcomes in order. Errors: OutOfMemory, Internal.
    Result<std::vector<Outcome>> collect();

    /// The most images that go through the network at once; 0: whole batches.
    struct Parts {
        int training = 0;
        int inference = 0;
        bool operator==(const Parts&) const = default;
    };
    Parts parts() const;
    void setParts(Parts parts);
    /// Called before images go through the network, with their number. What it throws counts as thrown by the network:
    /// the way for a test to be short of memory.
    void setBeforeForward(std::function<void(int images)> before);

    /// The backbone's output for a batch of pixels, batch.size() x some length; of use where it never changes (frozen).
    Result<std::vector<float>> features(const Batch& batch);
    /// Stands for what features() gives for the same pixels: the backbone's tensors and the arithmetic (LibTorch's
    /// version, device). Not for security.
    Result<std::uint64_t> backboneHash() const;

    /// The model file of the weights as validate() judges them. Errors as writeFile.
    Result<void> saveModel(const std::filesystem::path& file, const ModelInfo& info);
    /// last.ckpt: network, averaged weights, optimizer and `state`, a JSON text (see nn/Checkpoint.h).
    Result<void> saveCheckpoint(const std::filesystem::path& file, const std::string& state) const;
    /// Takes over network, averaged weights and optimizer and gives back `state`. Error: CheckpointInvalid.
    Result<std::string> loadCheckpoint(const std::filesystem::path& file);

private:
    struct Impl;
    explicit Learner(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace lesion
