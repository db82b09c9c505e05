#include "core/base/MessageIds.h"
#include "core/exporting/AnswersCheck.h"
#include "core/exporting/nn/TracedNetwork.h"

#include <ATen/ATen.h>
#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/csrc/jit/serialization/import.h>
#include <nlohmann/json.hpp>
#include <sstream>

namespace lesion {

namespace {

constexpr const char* metadataFile = "lesionlab.json";

/// The traced operations become the module's method `forward`.
std::string serialised(const nn::TracedNetwork& traced, const ModelInfo& info) {
    const auto& type = traced.module.type();
    type->addMethod(
        type->compilation_unit()->create_function(c10::QualifiedName(*type->name(), "forward"), traced.graph));
    const nlohmann::json metadata = exportMetadata(info);
    std::ostringstream file;
    traced.module.save(file, {{metadataFile, metadata.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)}});
    return std::move(file).str();
}

std::vector<float> values(const torch::Tensor& tensor) {
    const torch::Tensor row = tensor.to(at::kFloat).contiguous();
    return {row.data_ptr<float>(), row.data_ptr<float>() + row.numel()};
}

/// The file as anyone would open it. What is loaded was written a moment ago by serialised().
ExportedAnswers reading(const std::string& bytes) {
    std::istringstream file(bytes);
    const torch::jit::Module module = torch::jit::load(file);
    return [module](const cv::Mat& prepared, std::vector<float> clinical) -> tl::expected<ExportedAnswer, std::string> {
        try {
            const torch::NoGradGuard noGradient;
            // Five pictures are not worth the seconds that LibTorch 2's compiler takes for a graph.
            const torch::jit::GraphOptimizerEnabledGuard asWritten(false);
            const cv::Mat whole = prepared.clone();
            std::vector<c10::IValue> inputs = {at::from_blob(whole.data, {1, whole.rows, whole.cols, 3}, at::kByte)};
            const auto facts = static_cast<std::int64_t>(clinical.size());
            if (facts > 0) inputs.emplace_back(at::from_blob(clinical.data(), {1, facts}, at::kFloat));
            torch::jit::Module runs = module;
            const auto outputs = runs.forward(std::move(inputs)).toTuple()->elements();
            return ExportedAnswer{values(outputs.at(0).toTensor()), values(outputs.at(1).toTensor())};
        } catch (const std::exception& exception) {
            return tl::unexpected(std::string(exception.what()));
        }
    };
}

}  // namespace

Result<ExportedModel> torchScriptModel(const std::filesystem::path& model, const StopToken& stop) {
    const auto classifier = Classifier::load(model);
    if (!classifier) return tl::unexpected(classifier.error());
    const auto loaded = nn::loadModel(model);
    if (!loaded) return tl::unexpected(loaded.error());
    if (stop.stopRequested()) return fail(MessageId::Stopped);
    try {
        ExportedModel exported{.bytes = serialised(nn::traceNetwork(*loaded->network, loaded->info), loaded->info),
                               .info = loaded->info,
                               .check = {}};
        const auto compared =
            compareAnswers(*classifier, "LibTorch " + torchVersion(), reading(exported.bytes), stop, exported.check);
        if (!compared) return tl::unexpected(compared.error());
        // Everything that LibTorch writes it can read, so an answer that fails is a fault of the file.
        if (!exported.check.refusal.empty())
            return fail(MessageId::ExportRefused, {{"checker", "LibTorch"}}, exported.check.refusal);
        return exported;
    } catch (const std::exception& exception) {
        return tl::unexpected(nn::errorFrom(exception, "torchScriptModel", Device{}));
    }
}

}  // namespace lesion
