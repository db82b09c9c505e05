#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/model/Classifier.h"

#include <filesystem>
#include <map>
#include <string>

namespace lesion {

/// What is known of an exported model before it is handed out. Its answers to generated pictures are compared with the
/// Classifier's.
struct ExportCheck {
    bool onnxChecker = false;  ///< ONNX's own checker found no fault
    std::string engine;        ///< what ran it: "OpenCV 4.6.0"; empty where nothing here can
    std::string refusal;       ///< the engine's words, where it could not
    int pictures = 0;          ///< that were compared
    double probabilities = 0;  ///< largest difference
    double logits = 0;         ///< largest difference
};
/// A larger difference of probabilities refuses the export.
inline constexpr double largestExportDifference = 1e-4;

/// A model for other programs, in memory. Its input `pixels` is what prepare() gives: 8-bit RGB, N x height x width x
/// 3; normalisation is inside. A model that also asks for age, sex or site has a second input `clinical`, N x length,
/// float32: what ClinicalEncoding::encode gives. Its outputs are `logits` and `probabilities`, N x classes, float32;
/// probabilities have the model's temperature applied, as the Classifier's. N is any number.
struct ExportedModel {
    std::string bytes;
    ModelInfo info;
    ExportCheck check;
};

/// Of a model file or a run's folder. ONNX with operators of set 10 (OnnxGraph); classes, architecture, preprocessing
/// and what else exportMetadata tells in its metadata_props. Checked by ONNX's checker and by OpenCV's DNN module,
/// where this build has them and OpenCV can read the graph. Errors: those of networkAsOnnx, ExportRefused,
/// ExportDiffers, Stopped (asked for between steps), Inference.
Result<ExportedModel> onnxModel(const std::filesystem::path& model, const StopToken& stop = {});

/// The same as TorchScript, for torch.jit.load: weights are parameters under the network's own names, batch norms
/// stand as trained; outputs are a tuple. The metadata is the extra file `lesionlab.json`. Checked by loading it again.
/// Errors as onnxModel.
Result<ExportedModel> torchScriptModel(const std::filesystem::path& model, const StopToken& stop = {});

/// What an exported file says of itself, name to text: lesionlab_version, architecture, classes (JSON array),
/// preprocessing (JSON, of the model file), temperature, trained_at, dataset, synthetic_data, balanced_accuracy (of the
/// validation part; absent where unknown), clinical (JSON of the encoding; absent without such inputs), statement
/// (research only). Nothing of the machine it was trained on.
std::map<std::string, std::string> exportMetadata(const ModelInfo& info);

}  // namespace lesion
