#include "core/training/nn/Checkpoint.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/nn/TensorFile.h"

#include <ATen/ops/tensor.h>
#include <torch/utils.h>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

namespace lesion::nn {
namespace {

using nlohmann::json;

constexpr const char* stateKey = "lesionlab";
constexpr std::string_view networkPart = "network.";
constexpr std::string_view optimizerPart = "optimizer.";
constexpr std::string_view averagePart = "average.";

/// Everything of the network, batch counters included.
NamedTensors networkTensors(const Network& network) {
    NamedTensors tensors;
    for (const auto& entry : network.named_parameters()) tensors.emplace_back(entry.key(), entry.value());
    for (const auto& entry : network.named_buffers()) tensors.emplace_back(entry.key(), entry.value());
    return tensors;
}

void append(NamedTensors& to, std::string_view part, const NamedTensors& from) {
    for (const auto& [name, tensor] : from) to.emplace_back(std::string(part) + name, tensor);
}

NamedTensors take(const NamedTensors& from, std::string_view part) {
    NamedTensors tensors;
    for (const auto& [name, tensor] : from) {
        if (name.starts_with(part)) tensors.emplace_back(name.substr(part.size()), tensor);
    }
    return tensors;
}

/// The name of the first tensor that does not fit; empty when all do and are copied.
std::string copyInto(const Network& network, const NamedTensors& tensors) {
    const torch::NoGradGuard noGradient;
    const std::map<std::string, torch::Tensor> saved(tensors.begin(), tensors.end());
    for (auto& [name, own] : networkTensors(network)) {
        const auto from = saved.find(name);
        if (from == saved.end() || from->second.sizes() != own.sizes()) return name;
        own.copy_(from->second);
    }
    return {};
}

}  // namespace

Result<void> writeCheckpoint(const std::filesystem::path& file, const TrainingTensors& training,
                             const std::string& state) {
    TensorFile checkpoint;
    append(checkpoint.tensors, networkPart, networkTensors(training.network));
    append(checkpoint.tensors, optimizerPart, training.descent.state());
    json document = {{"format_version", 2}, {"state", json::parse(state)}};
    if (training.average != nullptr) {
        append(checkpoint.tensors, averagePart, training.average->state());
        document["average_updates"] = training.average->updates();
    }
    checkpoint.metadata[stateKey] = document.dump();
    return writeTensorFile(file, checkpoint);
}

Result<std::string> readCheckpoint(const std::filesystem::path& file, const TrainingTensors& training) {
    const auto invalid = [&](const std::string& detail) {
        return fail(MessageId::CheckpointInvalid, {{"path", toUtf8(file)}}, detail);
    };
    try {
        auto checkpoint = readTensorFile(file);
        if (!checkpoint) return invalid(toEnglish(checkpoint.error().message));
        const json document = json::parse(checkpoint->metadata[stateKey]);
        const int version = document.at("format_version").get<int>();
        if (version != 1 && version != 2) return invalid("format version");

        if (const auto misfit = copyInto(training.network, take(checkpoint->tensors, networkPart)); !misfit.empty())
            return invalid(misfit);
        NamedTensors moments = take(checkpoint->tensors, optimizerPart);
        if (version == 1) {  // one count for all
            const auto steps = document.at("optimizer_steps").get<std::int64_t>();
            moments.emplace_back("steps", torch::tensor(std::vector{steps}, torch::kInt64));
        }
        if (!training.descent.restore(moments)) return invalid("optimizer");
        if (training.average != nullptr) {
            const auto updates = document.at("average_updates").get<std::int64_t>();
            if (!training.average->restore(take(checkpoint->tensors, averagePart), updates)) return invalid("average");
        }
        return document.at("state").dump();
    } catch (const std::exception& exception) {
        return invalid(exception.what());
    }
}

}  // namespace lesion::nn
