#include "core/base/MessageIds.h"
#include "core/exporting/AnswersCheck.h"
#include "core/exporting/ExportedModel.h"
#include "core/exporting/NetworkAsOnnx.h"
#include "core/training/RunFiles.h"

#include <nlohmann/json.hpp>

namespace lesion {

namespace {

constexpr const char* statement = "For research and teaching. Not a medical device.";

constexpr const char* documentation =
    "Skin-lesion classifier made with LesionLab. For research and teaching. Not a medical device.\n"
    "Input: pixels, uint8, images x height x width x 3 (RGB), resized as metadata 'preprocessing' says. Outputs: "
    "logits "
    "and probabilities, images x classes, in the order of metadata 'classes'.";

}  // namespace

std::map<std::string, std::string> exportMetadata(const ModelInfo& info) {
    using nlohmann::json;
    std::map<std::string, std::string> metadata = {{"lesionlab_version", programVersion()},
                                                   {"architecture", info.architecture},
                                                   {"classes", json(info.classes).dump()},
                                                   {"preprocessing", toJson(info.preprocessing).dump()},
                                                   {"temperature", json(info.temperature).dump()},
                                                   {"trained_at", info.trainedAt},
                                                   {"dataset", info.dataset},
                                                   {"synthetic_data", info.syntheticData ? "true" : "false"},
                                                   {"statement", statement}};
    if (info.clinical.any()) metadata["clinical"] = toJson(info.clinical).dump();
    if (info.balancedAccuracy) metadata["balanced_accuracy"] = json(*info.balancedAccuracy).dump();
    return metadata;
}

Result<ExportedModel> onnxModel(const std::filesystem::path& model, const StopToken& stop) {
    const auto classifier = Classifier::load(model);
    if (!classifier) return tl::unexpected(classifier.error());
    auto made = networkAsOnnx(model);
    if (!made) return tl::unexpected(made.error());
    ExportedModel exported{
        .bytes = std::move(made->graph).bytes(exportMetadata(made->info), programVersion(), documentation),
        .info = made->info,
        .check = {}};
    if (stop.stopRequested()) return fail(MessageId::Stopped);
    const auto passes = onnxCheckerPasses(exported.bytes);
    if (!passes) return tl::unexpected(passes.error());
    exported.check.onnxChecker = *passes;
    if (const auto answers = openCvReads(exported.bytes)) {
        const auto compared = compareAnswers(*classifier, openCvName(), *answers, stop, exported.check);
        if (!compared) return tl::unexpected(compared.error());
    } else {
        exported.check.refusal = answers.error();
    }
    return exported;
}

}  // namespace lesion
