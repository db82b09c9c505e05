#pragma once

#include "core/base/Result.h"
#include "core/dataset/ClassMapping.h"
#include "core/dataset/Sampling.h"
#include "core/dataset/Split.h"
#include "core/image/Augmentation.h"
#include "core/model/Clinical.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace lesion {

enum class Optimizer { Adam, AdamW, Sgd };
enum class Schedule { Constant, Cosine, Plateau };
enum class Precision { Automatic, Float32, BFloat16 };
enum class Loss { CrossEntropy, Focal };

/// Every setting of a training, from the classes to the device: what `--set`, options.json and the window's controls
/// name. A plain value; the keys are the contract of the command line (see optionKeys()).
struct TrainingOptions {
    std::string preset = "recommended";
    std::string architecture = "mobilenet-v2";
    std::string weights = "imagenet";  ///< "imagenet" (looked for, see findWeights), "none", or a path
    bool frozen = false;
    int headEpochs = 0;       ///< of `epochs` the first so many train the head alone (phase one); 0: none
    int trainableBlocks = 0;  ///< the last so many blocks of the backbone train in phase two; 0: all
    double backboneRate = 1;  ///< the backbone's learning rate is learningRate times this
    int featureViews = 8;     ///< frozen and augmented: features of so many views of an image are computed once and
                              ///< taken in turn; 0: anew in every epoch
    int inputSize = 192;
    bool hairRemoval = false;      ///< hairs are taken out of the photograph first (Preprocessing::hairRemoval)
    bool colourConstancy = false;  ///< and the colour of the light (Preprocessing::colourConstancy)
    int batchSize = 32;
    int epochs = 30;
    int patience = 7;  ///< epochs without a better validation loss; 0: never stop early
    int maxSteps = 0;  ///< cut each epoch short after so many batches, for trying; 0: whole epochs
    Optimizer optimizer = Optimizer::Adam;
    double learningRate = 1e-3;
    Schedule schedule = Schedule::Constant;
    double weightDecay = 0;
    double labelSmoothing = 0;
    Loss loss = Loss::CrossEntropy;
    double focalGamma = 2;    ///< of the focal loss: 0 is cross-entropy
    double mixup = 0;         ///< alpha of the beta distribution that shares are drawn from; 0: none
    double cutmix = 0;        ///< likewise; with both, a coin decides for each batch
    double ema = 0;           ///< decay of the weights' moving average, which is then what is judged and kept; 0: none
    ClinicalInputs clinical;  ///< what of age, sex and site is an input beside the image
    double gradientClip = 0;  ///< largest Euclidean norm of all gradients together; 0: none
    /// The reference's mistake, for teaching: training sees pixels of 255 times the value that validation, test and use
    /// see. Of no other use.
    bool scaleFault = false;
    std::uint64_t seed = 1;  ///< weights, order, augmentation and dropout; also the split's and sampling's
    std::string device = "auto";
    Precision precision = Precision::Automatic;
    SplitOptions split;  ///< split.seed follows `seed`
    SamplingOptions sampling;
    AugmentationOptions augmentation;
    ClassMapping classes;

    bool operator==(const TrainingOptions&) const = default;
};

/// A preset as the window lists it. Names: seed-cnn, seed-cnn-augmented, seed-mobilenetv2, recommended, quick.
std::vector<std::string> presetNames();
/// Error: UnknownPreset (lists the names).
Result<TrainingOptions> presetOptions(std::string_view name);

/// All keys of the contract, in its order: architecture weights frozen input_size batch_size … classes.
std::vector<std::string> optionKeys();
/// Sets one by its key; `augmentation=reference` sets the whole preset, later keys change single values. Errors:
/// UnknownOption (lists near ones), OptionValue (says what is allowed).
Result<void> setOption(TrainingOptions& options, std::string_view key, std::string_view value);
/// The value as text, as setOption takes it.
std::string optionText(const TrainingOptions& options, std::string_view key);

/// Whether the values go together (batch > 0, weights only with a backbone, frozen only with weights, …).
Result<void> checkOptions(const TrainingOptions& options);

nlohmann::json toJson(const TrainingOptions& options);
/// Missing keys keep their default, so that older files open. Error: OptionsInvalid.
Result<TrainingOptions> optionsFromJson(const nlohmann::json& json);

}  // namespace lesion
