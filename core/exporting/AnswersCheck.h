#pragma once

#include "core/exporting/ExportedModel.h"

#include <functional>
#include <opencv2/core.hpp>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace lesion {

/// One picture's answer.
struct ExportedAnswer {
    std::vector<float> logits;
    std::vector<float> probabilities;
};
/// Another engine that has the exported model loaded; `clinical` is encoded, empty for a model without such inputs. The
/// error is its words.
using ExportedAnswers =
    std::function<tl::expected<ExportedAnswer, std::string>(const cv::Mat& prepared, std::vector<float> clinical)>;

/// Pictures that a model of that size is tried with, the same everywhere: drawn lesions, a ramp through all values,
/// noise.
std::vector<cv::Mat> trialPictures(const Preprocessing& preprocessing);
/// What is told of the persons on them: of some nothing, of others everything.
std::vector<ClinicalFacts> trialFacts(const ClinicalEncoding& encoding);

/// Adds to `check` how far the engine's answers are from the classifier's. Where the engine cannot run it, `check`
/// tells its words and nothing more. Errors: ExportDiffers, Stopped, those of Classifier::readPrepared.
Result<void> compareAnswers(const Classifier& classifier, const std::string& engine, const ExportedAnswers& answers,
                            const StopToken& stop, ExportCheck& check);

/// OpenCV's DNN module with that ONNX model; the error is why it cannot read it. Where this build has none, too.
tl::expected<ExportedAnswers, std::string> openCvReads(const std::string& onnx);
std::string openCvName();  ///< "OpenCV 4.6.0"

/// ONNX's own checker. `false`: this build has none. Error: ExportRefused.
Result<bool> onnxCheckerPasses(const std::string& onnx);

}  // namespace lesion
