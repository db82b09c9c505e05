#pragma once

#include "core/base/MessageIds.h"
#include "core/model/nn/Network.h"
#include "core/training/Learner.h"
#include "core/training/nn/Checkpoint.h"
#include "core/training/nn/GradientDescent.h"
#include "core/training/nn/HostTensor.h"
#include "core/training/nn/Loss.h"
#include "core/training/nn/MovingAverage.h"
#include "core/training/nn/ResidentImages.h"
#include "core/training/nn/ShortSpins.h"

#include <torch/types.h>
#include <algorithm>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace lesion {

/// The tensors behind a Learner, and the step itself. A header of its own because the step fills a file.
struct Learner::Impl {
    nn::ShortSpins shortSpins;
    TrainingOptions options;
    nn::TrainingLoss loss;
    std::shared_ptr<nn::Network> network;
    std::optional<nn::MovingAverage> average;
    std::optional<nn::GradientDescent> descent;
    ClinicalTable clinical;
    Preprocessing preprocessing;
    Device device;
    bool bfloat16 = false;
    std::int64_t trainable = 0;
    Parts parts;
    std::function<void(int)> beforeForward;
    std::optional<nn::ResidentImages> resident;

    /// An outcome that the device may not have come to yet.
    struct Pending {
        std::vector<int> labels;
        torch::Tensor loss;                        ///< float64
        std::vector<torch::Tensor> best;           ///< a class each, of the batch's parts
        std::vector<torch::Tensor> probabilities;  ///< of validation, likewise
    };
    std::vector<Pending> queued;
    /// Two copies from the device (of validation three), however many they are.
    static std::vector<Outcome> outcomes(const std::vector<Pending>& pending);

    /// The weights that are judged and kept.
    nn::Network& judged() { return average ? average->network() : *network; }

    nn::TrainingTensors tensors() { return {*network, *descent, average ? &*average : nullptr}; }

    void setHeadOnly(bool headOnly) const {
        const int blocks = options.trainableBlocks == 0 ? -1 : options.trainableBlocks;
        network->setTrainable(options.frozen || headOnly ? 0 : blocks);
    }

    void announce(std::int64_t images) const {
        if (beforeForward) beforeForward(static_cast<int>(images));
    }

    /// The batch as a tensor on the device; on the CPU a view of its buffer, which is channels last already.
    torch::Tensor input(const Batch& batch) const;
    /// The same as training sees it: 255 times as large where options.scaleFault asks for the reference's mistake.
    torch::Tensor trainingInput(const Batch& batch) const {
        return options.scaleFault ? input(batch) * 255 : input(batch);
    }

    /// Encoded facts of the batch's samples (size x length) on the device, some hidden by `hiding` where that is given;
    /// undefined where the network takes none.
    torch::Tensor clinicalInput(const Batch& batch, Random* hiding) const;

    torch::Tensor logits(nn::Network& of, const torch::Tensor& given, bool features,
                         const torch::Tensor& encoded) const {
        announce(given.size(0));
        return features ? of.classify(given, encoded) : of.forward(given, encoded);
    }

    torch::Tensor labels(const std::vector<int>& values) const {
        return nn::sendValues<std::int64_t>(values, nn::toTorch(device));
    }

    /// One step as Learner::train describes it, in parts of at most `part` images. Careful: looks at the loss before
    /// anything is learnt from it, for which the device is waited for. Throws.
    Pending step(const Batch& batch, const std::vector<double>& classWeights, double rate, std::uint64_t chance,
                 int part, bool careful);
    /// As Learner::validate describes it. Throws.
    Pending judge(const Batch& batch, int part);

    /// Does `work(part)` on `count` images, with smaller parts for as long as memory does not suffice. `part` is of
    /// `parts`, where what was found out stays.
    template <typename Work>
    auto halving(int& part, int count, int least, const char* where, Work work) -> Result<decltype(work(count))> {
        for (;;) {
            const int now = part == 0 ? count : std::min(part, count);
            Error failure;
            try {
                return work(now);
            } catch (const std::exception& exception) {
                failure = error(exception, where);
            }  // here the exception and all tensors of the attempt are gone
            if (failure.message.id != MessageId::OutOfMemory || now <= least) return tl::unexpected(failure);
            part = std::max(least, (now + 1) / 2);
        }
    }

    Error error(const std::exception& exception, const char* where) const {
        return nn::errorFrom(exception, where, device);
    }
};

}  // namespace lesion
