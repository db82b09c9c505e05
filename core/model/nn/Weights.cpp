#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/nn/Architectures.h"
#include "core/model/nn/Formula.h"
#include "core/model/nn/State.h"

#include <ATen/ATen.h>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <nlohmann/json.hpp>

namespace lesion::nn {

namespace {

/// "missing: a, b … (+7)"; nothing for no names.
std::string listed(const std::string& what, const std::vector<std::string>& names) {
    constexpr std::size_t most = 3;
    if (names.empty()) return {};
    std::string text = what + ": ";
    for (std::size_t i = 0; i < std::min(most, names.size()); ++i) text += (i > 0 ? ", " : "") + names[i];
    if (names.size() > most) text += " … (+" + std::to_string(names.size() - most) + ")";
    return text;
}

/// What keeps `given` from filling `wanted` (both: name to tensor); empty if nothing does.
std::string difference(const std::map<std::string, torch::Tensor>& wanted,
                       const std::map<std::string, torch::Tensor>& given) {
    std::vector<std::string> missing, extra, shapes;
    for (const auto& [name, tensor] : wanted) {
        const auto found = given.find(name);
        if (found == given.end())
            missing.push_back(name);
        else if (found->second.sizes() != tensor.sizes() || !found->second.is_floating_point())
            shapes.push_back(name + " [" + shapeText(found->second) + " / " + shapeText(tensor) + "]");
    }
    for (const auto& [name, tensor] : given)
        if (!wanted.contains(name) && !isBatchCounter(name)) extra.push_back(name);
    std::string problem;
    for (const std::string& part : {listed("missing", missing), listed("extra", extra), listed("shape", shapes)})
        if (!part.empty()) problem += (problem.empty() ? "" : "; ") + part;
    return problem;
}

tl::unexpected<Error> mismatch(const std::filesystem::path& weights, const std::string& architecture,
                               const std::string& problem) {
    return fail(MessageId::WeightsMismatch,
                {{"path", toUtf8(weights)}, {"architecture", architecture}, {"problem", problem}});
}

/// A published file by name, without its last layers' names where `heads` begin so.
std::map<std::string, torch::Tensor> withoutHead(const NamedTensors& published) {
    std::map<std::string, torch::Tensor> rest;
    for (const auto& [name, tensor] : published)
        if (!name.starts_with("classifier.") && !name.starts_with("dense.") && !name.starts_with("output."))
            rest.emplace(name, tensor);
    return rest;
}

Result<void> fillBackbone(Network& network, const Architecture& row, const NamedTensors& published,
                          const std::filesystem::path& weights) {
    std::map<std::string, torch::Tensor> wanted;
    if (!row.backbonePrefix.empty())
        for (const auto& [name, tensor] : networkState(network))
            if (name.starts_with(row.backbonePrefix)) wanted.emplace(name, tensor);
    if (wanted.empty()) return mismatch(weights, row.info.name, "no backbone");
    const auto given = withoutHead(published);
    if (const std::string problem = difference(wanted, given); !problem.empty())
        return mismatch(weights, row.info.name, problem);
    for (const auto& [name, tensor] : wanted)
        if (!at::isfinite(given.at(name)).all().item<bool>())
            return fail(MessageId::WeightsInvalid, {{"path", toUtf8(weights)}},
                        "values of " + name + " are not finite");
    const torch::NoGradGuard noGradient;
    for (const auto& [name, tensor] : wanted) tensor.copy_(given.at(name));
    return {};
}

struct Reference {
    int height = 0;
    int width = 0;
    std::vector<float> features;
    std::vector<float> logits;
};

Result<Reference> readReference(const std::filesystem::path& file) {
    const auto text = readText(file);
    if (!text) return tl::unexpected(text.error());
    Reference reference;
    try {
        const auto json = nlohmann::json::parse(*text);
        json.at("features").get_to(reference.features);
        json.at("logits").get_to(reference.logits);
        const auto input = json.at("input").get<std::string>();
        const auto shape = input.find("shape ");
        if (shape != std::string::npos &&
            std::sscanf(input.c_str() + shape, "shape 1x3x%dx%d", &reference.height, &reference.width) == 2 &&
            std::min(reference.height, reference.width) >= 32 && std::max(reference.height, reference.width) <= 2048)
            return reference;
        return fail(MessageId::ReferenceInvalid, {{"path", toUtf8(file)}}, "no usable shape in: " + input);
    } catch (const nlohmann::json::exception& exception) {
        return fail(MessageId::ReferenceInvalid, {{"path", toUtf8(file)}}, exception.what());
    }
}

double largestDifference(const torch::Tensor& got, const std::vector<float>& wanted) {
    const torch::Tensor reference = torch::tensor(wanted);
    return (got.flatten() - reference).abs().max().item<double>();
}

/// The published network as published: our backbone and the file's own last layer.
Result<WeightsCheck> compare(const Architecture& row, const std::filesystem::path& weights,
                             const Reference& reference) {
    const auto published = readStateDict(weights);
    if (!published) return tl::unexpected(published.error());
    const auto network = row.build(2, reference.height);
    if (const auto filled = fillBackbone(*network, row, *published, weights); !filled)
        return tl::unexpected(filled.error());
    const std::map<std::string, torch::Tensor> byName(published->begin(), published->end());
    const auto weight = byName.find(row.publishedHead + ".weight");
    const auto bias = byName.find(row.publishedHead + ".bias");
    if (weight == byName.end() || bias == byName.end())
        return mismatch(weights, row.info.name, listed("missing", {row.publishedHead + ".weight, .bias"}));

    const torch::NoGradGuard noGradient;
    network->eval();
    const torch::Tensor features = network->features(formulaImage(reference.height, reference.width));
    const auto classes = static_cast<std::int64_t>(reference.logits.size());
    if (weight->second.sizes() != at::IntArrayRef({classes, features.size(1)}) ||
        bias->second.sizes() != at::IntArrayRef({classes}) ||
        features.size(1) != static_cast<std::int64_t>(reference.features.size()))
        return mismatch(weights, row.info.name, listed("shape", {row.publishedHead}));
    const torch::Tensor logits =
        at::linear(features, weight->second.to(torch::kFloat32), bias->second.to(torch::kFloat32));
    return WeightsCheck{largestDifference(features, reference.features), largestDifference(logits, reference.logits)};
}

}  // namespace

Result<void> loadBackbone(Network& network, const std::string& architecture, const std::filesystem::path& weights) {
    const auto row = findArchitecture(architecture);
    if (!row) return tl::unexpected(row.error());
    const auto published = readStateDict(weights);
    if (!published) return tl::unexpected(published.error());
    try {
        return fillBackbone(network, **row, *published, weights);
    } catch (const std::exception& exception) {
        return tl::unexpected(errorFrom(exception, "loadBackbone", Device{}));
    }
}

}  // namespace lesion::nn

namespace lesion {

Result<WeightsCheck> checkWeights(const std::string& architecture, const std::filesystem::path& weights,
                                  const std::filesystem::path& reference) {
    const auto row = nn::findArchitecture(architecture);
    if (!row) return tl::unexpected(row.error());
    const auto wanted = nn::readReference(reference);
    if (!wanted) return tl::unexpected(wanted.error());
    try {
        return nn::compare(**row, weights, *wanted);
    } catch (const std::exception& exception) {
        return tl::unexpected(nn::errorFrom(exception, "checkWeights", Device{}));
    }
}

Result<std::filesystem::path> findWeights(const std::string& architecture) {
    namespace fs = std::filesystem;
    const auto row = nn::findArchitecture(architecture);
    if (!row) return tl::unexpected(row.error());
    const std::string& name = (*row)->info.weightsFile;
    std::vector<fs::path> places;
    if (const char* named = std::getenv("LESIONLAB_WEIGHTS"); named != nullptr && *named != '\0') {
        const fs::path place = pathFromUtf8(named);
        places.push_back(place / name);
        places.push_back(place);
    }
    places.push_back(dataFolder() / "weights" / name);
    std::error_code ignored;
    if (!name.empty())
        for (const fs::path& place : places)
            if (fs::is_regular_file(place, ignored)) return place;
    return fail(MessageId::WeightsNotFound, {{"file", name}, {"address", (*row)->weightsAddress}});
}

}  // namespace lesion
