#pragma once

#include "core/base/Result.h"
#include "core/exporting/ExportedModel.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lesion {

/// What a model, or the run that it comes from, can be written as for other programs.
enum class ExportFormat {
    Onnx,         ///< ExportedModel in a file
    TorchScript,  ///< ExportedModel in a file
    Safetensors,  ///< the model file itself
    TensorBoard,  ///< a folder of a run's epochs, see writeRunEvents
    Web,          ///< a page for browsers: one file where the name ends in .html, else a folder; see writeWebPage
};
const std::vector<ExportFormat>& exportFormats();
std::string nameOf(ExportFormat format);  ///< onnx, torchscript, safetensors, tensorboard, web
/// How its files end, with the dot; empty for a folder.
std::string extensionOf(ExportFormat format);
/// Error: ExportFormat (names the known ones).
Result<ExportFormat> exportFormatFromName(std::string_view name);

/// What was written.
struct Exported {
    ExportFormat format = ExportFormat::Onnx;
    std::filesystem::path path;
    std::uint64_t bytes = 0;
    ExportCheck check;  ///< of ONNX, TorchScript and the web page's ONNX; the copy of a model file is opened and its
                        ///< fingerprint computed
    double fingerprintDifference = 0;  ///< of the model file (Classifier::fingerprintDifference)
};

/// `source` is a run's folder or a model file. Written aside and renamed; checked before that: what fails a check is
/// not there afterwards. Errors: ExportExists (unless `overwrite`), ExportNeedsRun, those of Classifier::load, loadRun,
/// onnxModel, torchScriptModel, webParts, writeWebPage and writeFile, Stopped.
Result<Exported> exportModel(const std::filesystem::path& source, ExportFormat format, const std::filesystem::path& out,
                             bool overwrite = false, const StopToken& stop = {});

}  // namespace lesion
