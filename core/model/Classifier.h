#pragma once

#include "core/base/Device.h"
#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/image/Preprocessing.h"
#include "core/model/Attribution.h"
#include "core/model/Clinical.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <opencv2/core.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lesion {

/// What a model file says of itself.
struct ModelInfo {
    std::string architecture;          ///< a name of architectures()
    std::vector<std::string> classes;  ///< in the order of the outputs
    Preprocessing preprocessing;
    ClinicalEncoding clinical;             ///< of age, sex and site where they are inputs too; else any() is false
    std::int64_t parameters = 0;           ///< with running statistics, without batch counters
    std::int64_t trainableParameters = 0;  ///< as trained (a frozen backbone does not count)
    std::string trainedAt;                 ///< ISO 8601 UTC; empty for an untrained model
    std::string dataset;                   ///< name of the data set it was trained on
    bool syntheticData = false;
    std::optional<double> balancedAccuracy;  ///< on the validation part, of these weights
    std::string training;                    ///< JSON text: the options, fingerprint of the data, program version
    /// Logits are divided by it before softmax (Guo et al. 2017), so that probabilities can be taken at their word:
    /// fitted on the validation part. 1: never calibrated, as in older files.
    double temperature = 1;
};
/// What a temperature may be: outside of it a file is damaged.
inline constexpr double leastTemperature = 0.01;
inline constexpr double mostTemperature = 100;

/// What one pass through the network tells of images, a row an image: for whoever also judges the answer.
struct Reading {
    std::vector<float> probabilities;  ///< images x classes, at info().temperature
    std::vector<float> logits;         ///< images x classes, before the temperature
    std::vector<float> features;       ///< images x some length: what the head works on
    /// Images x some length: mean and deviation over height and width of each channel after three of the backbone's
    /// blocks, early, middle and late ones: they know textures and colours that the last features have forgotten.
    /// Nothing for an architecture without a backbone.
    std::vector<float> traces;
};

/// A trained network that answers with probabilities: the one way from pixels to an answer, used by evaluation,
/// diagnosis and the command line. Copies share the network; calls are serialised inside, so it may be used from any
/// thread. Inference mode always; single images run on one thread, because a spinning team of two makes them slower.
///
/// A model with clinical inputs (info().clinical) is told them in two ways: for one person by knowing(), for many
/// images by `facts`, one an image. What is told in neither way counts as not known. Others do not look at them.
class Classifier {
public:
    /// Opens a model file or a run's folder (its model.safetensors). Runs no code from the file. Batch norms are
    /// multiplied into their convolutions: logits agree with the network as trained within 1e-4. Errors: FileMissing,
    /// ModelFileInvalid (cut short, not safetensors), ModelFileNewer, ModelShape (names the tensor), ModelNotFinite.
    static Result<Classifier> load(const std::filesystem::path& file);

    const ModelInfo& info() const;
    /// Difference of the stored fingerprint's logits and those of this machine (CPU, float32), checked at load; more
    /// than 1e-3 is worth telling.
    double fingerprintDifference() const;

    /// The same model, answering for a person of whom this is known.
    Classifier knowing(ClinicalFacts facts) const;
    const ClinicalFacts& facts() const { return facts_; }

    Device device() const;
    /// Errors: DeviceUnusable.
    Result<void> moveTo(Device device);

    /// Probabilities (classes) of one decoded RGB image of any size, at info().temperature; prepares it itself. Errors:
    /// OutOfMemory, Inference.
    Result<std::vector<float>> classify(const cv::Mat& rgb) const;
    /// Row-major probabilities (images x classes) of images already prepared (info().preprocessing's size).
    Result<std::vector<float>> classifyPrepared(std::span<const cv::Mat> prepared,
                                                std::span<const ClinicalFacts> facts = {}) const;
    /// Row-major features of the images (images x some length): what the network's head works on, for the backbone's
    /// 1,280 numbers of MobileNetV2 or the 128 before seed-cnn's last layer. Images as above.
    Result<std::vector<float>> featuresOfPrepared(std::span<const cv::Mat> prepared) const;
    /// Where in one prepared image every class's score comes from. The gradient methods take one forward pass and, for
    /// each class, a backward pass to the last maps only; occlusion takes one forward pass a place of the patch and
    /// tells `progress` (places done). Clinical facts are held fixed. The network is free for others between
    /// occlusion's batches. Errors: Stopped (asked for between steps), OutOfMemory, Inference.
    Result<Activation> explain(const cv::Mat& prepared, Attribution kind, const StopToken& stop = {},
                               const Progress& progress = {}, const OcclusionOptions& occlusion = {}) const;
    /// All of it in one pass: probabilities and features agree with the functions above. Images and errors as there.
    Result<Reading> readPrepared(std::span<const cv::Mat> prepared, std::span<const ClinicalFacts> facts = {}) const;
    /// One throw-away answer, so that the first real one is not slower than the tenth.
    void warmUp() const;

private:
    struct Impl;
    explicit Classifier(std::shared_ptr<Impl> impl);
    std::shared_ptr<Impl> impl_;
    ClinicalFacts facts_;
};

/// Writes another temperature into a model file (aside, then renamed); weights and fingerprint, which is over logits,
/// stay as they are. Errors: those of Classifier::load, TemperatureNotStored (also one that is not leastTemperature …
/// mostTemperature).
Result<void> storeTemperature(const std::filesystem::path& file, double temperature);

/// An architecture as the program offers it.
struct ArchitectureInfo {
    std::string name;          ///< mobilenet-v2
    std::string title;         ///< MobileNetV2
    bool hasBackbone = false;  ///< pre-trained weights and freezing make sense
    std::string weightsFile;   ///< torchvision's name of the published file; empty without a backbone
    int minimumInput = 32;     ///< smallest input size in pixels
    int inputMultiple = 1;     ///< the input size must be a multiple of it
    int backboneBlocks = 0;    ///< parts of the backbone of which the last 1..N can be fine-tuned alone
};
std::vector<ArchitectureInfo> architectures();

/// `model describe ARCH`: counts for that number of classes and input size. Errors: UnknownArchitecture, OptionConflict
/// (an input size that it does not take).
Result<ModelInfo> describeArchitecture(const std::string& architecture, int classes, int inputSize, bool frozen);
/// architecture, classes, input_size, parameters, trainable_parameters and what else is known.
nlohmann::json toJson(const ModelInfo& info);

/// Largest differences from a reference's outputs on the reference's formula input (`model check`).
struct WeightsCheck {
    double features = 0;
    double logits = 0;
};
/// Loads the whole published network (with its own 1,000-class head) and compares. Errors: FileMissing, WeightsInvalid,
/// WeightsMismatch (names missing, extra or misshapen keys), ReferenceInvalid.
Result<WeightsCheck> checkWeights(const std::string& architecture, const std::filesystem::path& weights,
                                  const std::filesystem::path& reference);

/// Every device that could be there, CPU first; one that cannot be used has the reason.
struct DeviceInfo {
    Device device;
    std::string name;
    bool usable = true;
    std::optional<Message> reason;
};
std::vector<DeviceInfo> listDevices();
/// "auto" takes the first usable accelerator, else the CPU. Errors: UnknownDevice, DeviceUnusable.
Result<Device> chooseDevice(const std::string& wanted);
/// Version of LibTorch, for the log, About and options.json.
std::string torchVersion();

/// Where pre-trained weights are looked for when a preset asks for "imagenet": LESIONLAB_WEIGHTS (a file or folder),
/// then dataFolder()/weights. In a folder: the files of publishedWeights() in their order, then any other .pth, .pt,
/// .bin or .safetensors whose name begins with the architecture's or the published stem (resnet-50, resnet50). Error:
/// WeightsNotFound (names the file, where to get it and the two ways on).
Result<std::filesystem::path> findWeights(const std::string& architecture);

}  // namespace lesion
