#pragma once

#include "core/base/Result.h"
#include "core/model/Classifier.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace lesion::nn {

/// What every architecture looks like to training and inference: a backbone that turns normalised images (N x 3 x H x
/// W, float, RGB) into feature vectors (N x F), and a head that turns those into logits (N x classes). Weights start as
/// Keras does (Glorot-uniform, zero biases), drawn from torch's default CPU generator: seed it before makeNetwork.
class Network : public torch::nn::Module {
public:
    virtual torch::Tensor features(const torch::Tensor& images) = 0;
    virtual torch::Tensor classify(const torch::Tensor& features) = 0;
    torch::Tensor forward(const torch::Tensor& images) { return classify(features(images)); }
    /// Fills weights, biases and running statistics with their first values; makeNetwork calls it.
    virtual void initialise() = 0;

    /// Frozen: the backbone's parameters need no gradient and its batch norms stay in inference mode, whatever train()
    /// says. Features then never change during a training and can be computed once.
    void setFrozen(bool frozen);
    bool frozen() const { return frozen_; }
    void train(bool on = true) override;

protected:
    /// The part that setFrozen concerns; null for architectures without one.
    virtual torch::nn::Module* backbone() { return nullptr; }

private:
    bool frozen_ = false;
};

/// A row of the table in Architectures.cpp: a new architecture is one file and one row. Error: UnknownArchitecture.
Result<std::shared_ptr<Network>> makeNetwork(const std::string& architecture, int classes, int inputSize);

/// Copies published backbone weights (torchvision's key names, `.pth` zip or legacy, or safetensors) into the network;
/// the published head is left aside. Errors: FileMissing, WeightsInvalid, WeightsMismatch.
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
