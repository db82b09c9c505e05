#pragma once

#include "core/base/Result.h"
#include "core/model/Classifier.h"
#include "core/model/nn/Block.h"
#include "core/model/nn/ClinicalBranch.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace lesion::nn {

/// What every architecture looks like to training and inference: a backbone that turns normalised images (N x 3 x H x
/// W, float, RGB) into feature vectors (N x F), and a head that turns those into logits (N x classes). Where clinical
/// facts are inputs too, a small branch makes a vector of them, and the head works on both side by side (late fusion).
/// The weights' first values are drawn from torch's default CPU generator: seed it before makeNetwork.
class Network : public torch::nn::Module {
public:
    /// The blocks in turn. Those that do not train record nothing for gradients, which saves their memory and their
    /// part of the backward pass; nothing more need be done by the caller.
    virtual torch::Tensor features(const torch::Tensor& images);
    /// `clinical`: N x clinicalInputs(), see ClinicalEncoding; for a network that takes none it is not looked at. May
    /// throw std::invalid_argument where it is wanted and not there.
    torch::Tensor classify(const torch::Tensor& features, const torch::Tensor& clinical = {});
    torch::Tensor forward(const torch::Tensor& images, const torch::Tensor& clinical = {}) {
        return classify(features(images), clinical);
    }
    /// Makes room for so many encoded clinical facts, 0: none. Once, before initialise() and anything else.
    void takeClinical(int inputs);
    int clinicalInputs() const { return clinicalInputs_; }
    /// A network cut where class activation maps look at it: at the last maps that have a place in the image.
    struct Cut {
        torch::Tensor maps;  ///< N x C x h x w
        /// What features() makes of the maps (or of others in their place); records gradients where the caller does.
        std::function<torch::Tensor(const torch::Tensor& maps)> features;
    };
    /// features() up to the cut. Here: before the mean over height and width, which the last block's chain has second.
    virtual Cut cut(const torch::Tensor& images);
    /// Fills weights, biases and running statistics of backbone and head with their first values.
    virtual void initialise() = 0;
    /// initialise(), and the clinical branch; makeNetwork calls it.
    void initialiseAll();

    /// The backbone's parts from input to output, between which it can be cut; empty for an architecture without a
    /// backbone (seed-cnn). Each architecture's class says what a block is. They hold all tensors of the backbone and
    /// none of the head.
    const std::vector<std::shared_ptr<Block>>& blocks() const { return blocks_; }
    /// The names, in this network, of the backbone's parameters and running statistics.
    std::set<std::string> backboneNames() const;

    /// How much of the backbone trains: 0 nothing, N only its last N blocks, -1 (or as many as there are) everything.
    /// The head always does. What does not train needs no gradient, and its batch norms and stochastic depth stay in
    /// inference mode whatever train() says. Without a backbone there is nothing to freeze.
    void setTrainable(int lastBlocks);
    void setFrozen(bool frozen) { setTrainable(frozen ? 0 : -1); }
    /// Nothing of the backbone trains: features never change during a training and can be computed once.
    bool frozen() const { return !blocks_.empty() && firstTrainable_ == blocks_.size(); }
    void train(bool on = true) override;

    /// Multiplies every batch norm into the convolution before it: the same function in inference mode up to rounding
    /// (logits within 1e-4), in fewer passes. There is no way back: not for a network that trains or is saved.
    void foldNorms();
    /// Lays the convolutions' weights out as images are laid out in training and inference (channels last).
    void useChannelsLast();

protected:
    /// Logits of features, which the clinical branch's vector follows where there is one.
    virtual torch::Tensor head(const torch::Tensor& features) = 0;
    /// The head's layer that takes the features.
    virtual Dense& headInput() = 0;
    /// Called once, by the constructor. The last block gives N x F: a chain, of which the first part gives the last
    /// maps where the network does not cut() itself otherwise.
    void setBlocks(std::vector<std::shared_ptr<Block>> blocks) { blocks_ = std::move(blocks); }

private:
    std::vector<std::shared_ptr<Block>> blocks_;
    std::size_t firstTrainable_ = 0;  ///< blocks before this one are frozen
    int clinicalInputs_ = 0;
    std::shared_ptr<ClinicalBranch> clinical_;  ///< null without such inputs; always trains, at the head's rate
};

/// A row of the table in Architectures.cpp: a new architecture is one file and one row. `clinicalInputs` as
/// takeClinical(). Error: UnknownArchitecture.
Result<std::shared_ptr<Network>> makeNetwork(const std::string& architecture, int classes, int inputSize,
                                             int clinicalInputs = 0);

/// Copies published backbone weights (torchvision's or timm's key names, `.pth` zip or legacy, or safetensors) into the
/// network; a published head is left aside. ViT's position embedding is resized to the network's. Errors: FileMissing,
/// WeightsInvalid, WeightsMismatch.
Result<void> loadBackbone(Network& network, const std::string& architecture, const std::filesystem::path& weights);

std::int64_t countParameters(const Network& network);  ///< with running statistics, without batch counters
std::int64_t countTrainable(const Network& network);

/// Writes the model file: safetensors, `__metadata__` key `lesionlab` (format_version, architecture, classes,
/// preprocessing, training, calibration, fingerprint). The fingerprint (logits on a generated input, CPU, float32,
/// inference mode) is computed here. Leaves the network's device and mode as they were. Errors as writeFile.
Result<void> saveModel(const std::filesystem::path& file, Network& network, const ModelInfo& info);

/// The network of a model file, on the CPU, in inference mode, and what the file says. Errors as Classifier::load.
struct LoadedModel {
    std::shared_ptr<Network> network;
    ModelInfo info;
    double fingerprintDifference = 0;
};
Result<LoadedModel> loadModel(const std::filesystem::path& file);

torch::Device toTorch(Device device);

/// Turns a torch or OpenCV exception, caught as std::exception, into an Error: OutOfMemory where it is one.
Error errorFrom(const std::exception& exception, const std::string& where, Device device);

}  // namespace lesion::nn
