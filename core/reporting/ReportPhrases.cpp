#include "core/base/Files.h"
#include "core/reporting/ReportFacts.h"
#include "core/reporting/ReportHtml.h"
#include "core/training/OptionTable.h"

#include <algorithm>

// Phrases that the page, the model card and the methods paragraph share.

namespace lesion {

namespace {

std::string percentOf(double share) {
    return fixedText(100 * share, 1) + " %";
}

std::string plusMinus(double value, std::string_view unit) {
    std::string text = "up to ±" + exactText(value);
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    text += unit;
    return text;
}

std::string afterBlank(const std::string& sentence) {
    return sentence.empty() ? sentence : " " + sentence;
}

std::string optimizerName(Optimizer optimizer) {
    switch (optimizer) {
        case Optimizer::Adam:
            return "Adam";
        case Optimizer::AdamW:
            return "AdamW";
        case Optimizer::Sgd:
            break;
    }
    return "stochastic gradient descent";
}

std::string scheduleName(Schedule schedule) {
    switch (schedule) {
        case Schedule::Constant:
            return "constant";
        case Schedule::Cosine:
            return "falling along a cosine";
        case Schedule::Plateau:
            break;
    }
    return "lowered when validation no longer improves";
}

struct Source {
    const char* architecture;
    const char* text;
};
constexpr Source sources[] = {
    {"mobilenet-v2",
     "Sandler M, Howard A, Zhu M, Zhmoginov A, Chen LC. MobileNetV2: Inverted Residuals and Linear Bottlenecks. CVPR "
     "2018"},
    {"mobilenet-v3-large", "Howard A, Sandler M, Chu G, et al. Searching for MobileNetV3. ICCV 2019"},
    {"resnet-18", "He K, Zhang X, Ren S, Sun J. Deep Residual Learning for Image Recognition. CVPR 2016"},
    {"resnet-50", "He K, Zhang X, Ren S, Sun J. Deep Residual Learning for Image Recognition. CVPR 2016"},
    {"efficientnet-b0",
     "Tan M, Le QV. EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks. ICML 2019"},
    {"convnext-tiny", "Liu Z, Mao H, Wu CY, et al. A ConvNet for the 2020s. CVPR 2022"},
    {"vit-b-16",
     "Dosovitskiy A, Beyer L, Kolesnikov A, et al. An Image is Worth 16x16 Words: Transformers for Image Recognition "
     "at "
     "Scale. ICLR 2021"},
};

}  // namespace

std::string judgedPhrase(const ReportFacts& facts) {
    const Judged& judged = facts.judged();
    const std::string data = facts.dataset() ? facts.dataset()->name : std::string();
    if (facts.outOfFold()) {
        return "all images of " + (data.empty() ? facts.run()->datasetName : data) +
               " in a cross-validation, each by the fold that had it in its test part";
    }
    if (judged.external) return "another data set than the model was trained on (" + data + ")";
    if (!judged.part) return data.empty() ? "all images" : "all images of " + data;
    switch (*judged.part) {
        case Part::Train:
            return "the training part of the run's data";
        case Part::Validation:
            return "the validation part of the run's data";
        case Part::Test:
            return "the test part of the run's data";
        case Part::Excluded:
            break;
    }
    return "the excluded images";
}

std::string architectureTitle(const std::string& name) {
    for (const auto& info : architectures()) {
        if (info.name == name) return info.title;
    }
    return name;
}

std::string architectureSource(const std::string& name) {
    const auto found = std::ranges::find_if(sources, [&](const Source& source) { return name == source.architecture; });
    return found == std::end(sources) ? std::string() : found->text;
}

std::string classPhrase(const std::string& shortName) {
    const std::string full = fullClassName(shortName);
    return full == shortName ? shortName : full + " (" + shortName + ")";
}

bool isKnown(const std::string& value) {
    return !value.empty() && value != "unknown" && value != "Unknown";
}

std::string splitSentence(const ReportFacts& facts) {
    if (!facts.run()) return {};
    const Run& run = *facts.run();
    const SplitOptions& split = run.options.split;
    const std::string validation =
        percentOf(split.valFraction) + " of the rest for validation (seed " + std::to_string(split.seed) + ").";
    std::string text =
        split.byLesion ? "Images were assigned to the parts by lesion (by patient where the data name one), so that "
                         "all photographs of a lesion are in one part"
                       : "Images were assigned to the parts one by one, without regard to the lesion that they show, "
                         "so that a lesion may occur in several parts";
    if (facts.outOfFold()) {
        const auto count = facts.input->crossValidation ? facts.input->crossValidation->count
                                                        : static_cast<int>(facts.judged().folds.size());
        text = split.byLesion ? "Lesions (patients where the data name them) were divided into "
                              : "Images were divided one by one, without regard to the lesion that they show, into ";
        text += countText(count) + " folds, stratified by class; each fold was once the test part, with " + validation;
    } else {
        text += ", stratified by class: " + percentOf(split.testFraction) + " for testing, then " + validation;
    }
    if (split.subset > 0)
        text += " Of the data about " + countText(split.subset) + " images were used, whole lesions each.";
    return text;
}

std::string samplingSentence(const TrainingOptions& options) {
    switch (options.sampling.kind) {
        case SamplingKind::None:
            return "Classes were used as they are: every training image once an epoch.";
        case SamplingKind::Resample:
            return "Every class of the training part was resampled to " + countText(options.sampling.target) +
                   " images: larger classes without, smaller ones with replacement.";
        case SamplingKind::Weighted:
            return "The loss of each class was weighted by the inverse of its share of the training images.";
        case SamplingKind::Balanced:
            break;
    }
    return "Every training batch drew the classes in turn, so that each was seen equally often.";
}

std::string augmentationSentence(const AugmentationOptions& options) {
    if (!options.changesAnything()) return "Training images were not augmented.";
    std::vector<std::string> changes;
    if (options.rotation > 0) changes.push_back("rotation by " + plusMinus(options.rotation, "°"));
    if (options.widthShift > 0) changes.push_back("shift across by " + plusMinus(options.widthShift, " of the width"));
    if (options.heightShift > 0)
        changes.push_back("shift along by " + plusMinus(options.heightShift, " of the height"));
    if (options.shear > 0) changes.push_back("shear by " + plusMinus(options.shear, "°"));
    if (options.zoom > 0) changes.push_back("zoom of each axis by " + plusMinus(options.zoom, ""));
    if (options.crop > 0)
        changes.push_back("random crops of at least " + percentOf(1 - options.crop) + " of the frame");
    if (options.horizontalFlip) changes.emplace_back("horizontal flips");
    if (options.verticalFlip) changes.emplace_back("vertical flips");
    if (options.brightness > 0) changes.push_back("brightness by " + plusMinus(options.brightness, ""));
    if (options.contrast > 0) changes.push_back("contrast by " + plusMinus(options.contrast, ""));
    if (options.saturation > 0) changes.push_back("saturation by " + plusMinus(options.saturation, ""));
    if (options.hue > 0) changes.push_back("hue by " + plusMinus(options.hue, " of the colour circle"));
    return "Training images were augmented at random, anew in every epoch: " + joinedText(changes) + ".";
}

std::string weightsSentence(const ReportFacts& facts) {
    const Run* run = facts.run();
    if (!run) return "How the weights came about is not known from a lone model file.";
    if (run->options.weights == "none") {
        return "All weights started at random (seed " + std::to_string(run->options.seed) + ").";
    }
    std::string text = "The network's body started from weights pre-trained on ImageNet";
    if (run->options.weights != "imagenet") {
        const std::string file = toUtf8(pathFromUtf8(run->options.weights).filename());
        text = "The network's body started from the weights in the file " + file;
    }
    text += ", its last layers at random (seed " + std::to_string(run->options.seed) + ").";
    if (run->options.frozen) text += " The body was not trained.";
    return text;
}

std::string preprocessingSentence(const ReportFacts& facts) {
    if (!facts.input->model) return "Preprocessing stands in the model file, which could not be read.";
    const Preprocessing& how = facts.input->model->preprocessing;
    const auto three = [](const std::array<float, 3>& values) {
        return fixedText(values[0], 3) + ", " + fixedText(values[1], 3) + ", " + fixedText(values[2], 3);
    };
    std::string before;
    if (how.hairRemoval) before += "Dark hairs were taken out and filled in from both sides (after DullRazor). ";
    if (how.colourConstancy)
        before += "The colour of the light was taken out (shades of grey, Minkowski norm of 6, on sRGB values). ";
    return before + "The whole photograph was resized to " + std::to_string(how.width) + " x " +
           std::to_string(how.height) +
           " pixels with antialiased bilinear interpolation (aspect ratio not kept), divided by 255, and per channel "
           "(red, green, blue) the mean " +
           three(how.mean) + " subtracted and the result divided by " + three(how.deviation) + ".";
}

std::string inputsSentence(const ReportFacts& facts) {
    if (!facts.run() && !facts.input->model) return {};
    const ClinicalInputs used = facts.run() ? facts.run()->options.clinical : facts.input->model->clinical.inputs;
    if (!used.any()) return "The network was given the image alone; age, sex, site and proof are never inputs.";
    std::vector<std::string> names;
    for (const auto& [input, name] :
         {std::pair{used.age, "age"}, {used.sex, "sex"}, {used.site, "the lesion's anatomical site"}})
        if (input) names.emplace_back(name);
    std::string text = "Beside the image the network was given " + joinedText(names) +
                       ", by a small branch of two dense layers whose output joins the image's features before the "
                       "head (late fusion); how the diagnosis was proven (dx_type) is never an input. What was missing "
                       "was encoded as not known";
    if (facts.run()) text += ", and in training each of them was hidden at random so that the network answers without";
    return text + ".";
}

std::string trainingSentence(const ReportFacts& facts) {
    const Run* run = facts.run();
    if (!run) return "How the model was trained is not known from a lone model file.";
    const TrainingOptions& options = run->options;
    const auto text = [&](const char* key) { return optionText(options, key); };
    std::string sentence = "Training used " + optimizerName(options.optimizer) + " at a learning rate of " +
                           text("learning_rate") + " (" + scheduleName(options.schedule) + "), weight decay " +
                           text("weight_decay") + ", " + text("loss") + " loss with label smoothing " +
                           text("label_smoothing") + ", batches of " + text("batch_size") + " images and at most " +
                           text("epochs") + " epochs";
    if (options.patience > 0)
        sentence += ", ended after " + text("patience") + " epochs without a lower validation loss";
    sentence += ". ";
    if (facts.outOfFold()) {
        std::vector<std::string> kept;
        for (const Run& fold : facts.judged().folds) kept.push_back(std::to_string(fold.bestEpoch));
        sentence += "Each of the " + countOf(static_cast<std::int64_t>(kept.size()), "fold", "folds") +
                    " was trained anew in this way; the weights of the epoch whose validation loss was lowest were "
                    "kept (epochs " +
                    joinedText(kept) + ")";
        return sentence + "." + afterBlank(faultSentence(facts));
    }
    const auto epochs = facts.input->epochs.size();
    sentence += countOf(static_cast<std::int64_t>(epochs), "epoch was", "epochs were") + " run";
    if (run->bestEpoch > 0)
        sentence += "; the weights of epoch " + std::to_string(run->bestEpoch) +
                    ", whose validation loss was lowest, were kept";
    return sentence + "." + afterBlank(faultSentence(facts));
}

std::string faultSentence(const ReportFacts& facts) {
    const auto faulty = [](const Run& run) { return run.options.scaleFault; };
    const Judged& judged = facts.judged();
    const bool any = (judged.run && faulty(*judged.run)) ||
                     std::ranges::any_of(judged.members, faulty, &JudgedMember::run) ||
                     std::ranges::any_of(judged.folds, faulty);
    if (!any) return {};
    return "The scale fault of the reference was switched on for teaching: training saw pixel values 255 times as "
           "large "
           "as validation, testing and use, so the network was not judged on images of the kind that it learnt from.";
}

std::string predictorSentence(const ReportFacts& facts) {
    if (!facts.input->predictor.empty()) return facts.input->predictor;
    const Judged& judged = facts.judged();
    std::string text;
    if (judged.views > 1) {
        text =
            "Each answer is the mean over " + countText(judged.views) + " views of the image (test-time augmentation).";
    }
    if (judged.members.empty()) return text;
    std::vector<std::string> names{judged.name};
    for (const JudgedMember& member : judged.members) names.push_back(member.run.name);
    return text + (text.empty() ? "" : " ") + "Probabilities are the mean over the models of the runs " +
           joinedText(names) + " (an ensemble).";
}

std::string intervalSentence(const ReportFacts& facts) {
    const BootstrapOptions& bootstrap = facts.assessment().bootstrap;
    if (bootstrap.rounds <= 0) return "No intervals were computed.";
    return "Intervals are " + fixedText(100 * bootstrap.level, 0) + " % percentile intervals of " +
           countText(bootstrap.rounds) +
           " bootstrap rounds that draw lesions, not images, with replacement within their class (seed " +
           std::to_string(bootstrap.seed) + ").";
}

std::string ham10000Citation() {
    return "Tschandl P, Rosendahl C, Kittler H. The HAM10000 dataset, a large collection of multi-source dermatoscopic "
           "images of common pigmented skin lesions. Scientific Data 2018;5:180161. doi 10.1038/sdata.2018.161; data: "
           "Harvard Dataverse, doi 10.7910/DVN/DBW86T";
}

}  // namespace lesion
