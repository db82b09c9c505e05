#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/nn/Architectures.h"
#include "core/model/nn/Formula.h"
#include "core/model/nn/Layers.h"
#include "core/model/nn/PublishedNames.h"
#include "core/model/nn/State.h"
#include "core/model/nn/VisionTransformer.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

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

/// Shapes that hold the same values: a dense layer's matrix is a 1x1 convolution's, a column a row.
bool fits(const torch::Tensor& given, const torch::Tensor& wanted) {
    const auto significant = [](at::IntArrayRef sizes) {
        while (!sizes.empty() && sizes.back() == 1) sizes = sizes.slice(0, sizes.size() - 1);
        return sizes;
    };
    return given.is_floating_point() && significant(given.sizes()) == significant(wanted.sizes());
}

using TensorsByName = std::map<std::string, torch::Tensor>;

/// What keeps `given` from filling `wanted`; empty if nothing does.
std::string difference(const TensorsByName& wanted, const TensorsByName& given) {
    std::vector<std::string> missing, extra, shapes;
    for (const auto& [name, tensor] : wanted) {
        const auto found = given.find(name);
        if (found == given.end())
            missing.push_back(name);
        else if (!fits(found->second, tensor))
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

/// A network's backbone by the names of a file.
struct Backbone {
    Naming naming;
    TensorsByName tensors;
};

/// Of the architecture's namings the one that most of the file's names belong to.
std::optional<Backbone> backboneAsNamedIn(const NamedTensors& file, const Network& network,
                                          const std::string& architecture) {
    std::set<std::string> present;
    for (const auto& [name, tensor] : file) present.insert(name);
    std::optional<Backbone> best;
    std::ptrdiff_t most = -1;
    const std::set<std::string> names = network.backboneNames();
    for (const Naming& naming : namingsOf(architecture)) {
        Backbone backbone{naming, {}};
        for (const auto& [name, tensor] : networkState(network))
            if (names.contains(name)) backbone.tensors.emplace(naming.published(name), tensor);
        const auto found =
            std::ranges::count_if(backbone.tensors, [&](const auto& item) { return present.contains(item.first); });
        if (found > most) best = std::move(backbone);
        most = std::max(most, found);
    }
    return best;
}

/// The file's tensors without its head: the published one, or this program's own.
TensorsByName withoutHead(const NamedTensors& file, const Naming& naming, const Network& network) {
    TensorsByName rest(file.begin(), file.end());
    const std::set<std::string> backbone = network.backboneNames();
    for (const auto& [name, tensor] : networkState(network))
        if (!backbone.contains(name)) rest.erase(name);
    rest.erase(naming.lastLayer + ".weight");
    rest.erase(naming.lastLayer + ".bias");
    // Another model's branch for clinical facts is no part of its backbone.
    std::erase_if(rest, [](const auto& item) { return item.first.starts_with("clinical."); });
    return rest;
}

/// Batch norms with another epsilon than the weights were trained with: the weight takes up the difference.
void correctEpsilon(Network& network, double trainedWith) {
    for (const auto& module : network.modules(false))
        if (auto* norm = module->as<Norm>(); norm != nullptr && norm->options.epsilon != trainedWith) {
            const torch::Tensor variance = norm->variance.to(torch::kFloat64);
            norm->weight.mul_(((variance + norm->options.epsilon) / (variance + trainedWith)).sqrt());
        }
}

/// Gives back how the file names things.
Result<Naming> fillBackbone(Network& network, const Architecture& row, const NamedTensors& file,
                            const std::filesystem::path& path) {
    const auto backbone = backboneAsNamedIn(file, network, row.info.name);
    if (!backbone) return mismatch(path, row.info.name, "no backbone");
    const auto& [naming, wanted] = *backbone;
    TensorsByName given = withoutHead(file, naming, network);
    if (row.info.name == "vit-b-16") {
        const auto positions = given.find(naming.published("encoder.pos_embedding"));
        if (positions != given.end())
            positions->second = fitPositions(positions->second, wanted.at(positions->first).size(1));
    }
    if (const std::string problem = difference(wanted, given); !problem.empty())
        return mismatch(path, row.info.name, problem);
    for (const auto& [name, tensor] : wanted)
        if (!at::isfinite(given.at(name)).all().item<bool>())
            return fail(MessageId::WeightsInvalid, {{"path", toUtf8(path)}}, "values of " + name + " are not finite");
    const torch::NoGradGuard noGradient;
    for (const auto& [name, tensor] : wanted) tensor.copy_(given.at(name).reshape(tensor.sizes()));
    correctEpsilon(network, naming.normEpsilon);
    return naming;
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
    const auto naming = fillBackbone(*network, row, *published, weights);
    if (!naming) return tl::unexpected(naming.error());
    const TensorsByName byName(published->begin(), published->end());
    const std::string& head = naming->lastLayer;
    const auto weight = byName.find(head + ".weight");
    const auto bias = byName.find(head + ".bias");
    if (weight == byName.end() || bias == byName.end())
        return mismatch(weights, row.info.name, listed("missing", {head + ".weight, .bias"}));

    const torch::NoGradGuard noGradient;
    network->eval();
    const torch::Tensor features = network->features(formulaImage(reference.height, reference.width));
    const auto classes = static_cast<std::int64_t>(reference.logits.size());
    if (!weight->second.is_floating_point() || weight->second.sizes() != at::IntArrayRef({classes, features.size(1)}) ||
        bias->second.sizes() != at::IntArrayRef({classes}) ||
        features.size(1) != static_cast<std::int64_t>(reference.features.size()))
        return mismatch(weights, row.info.name, listed("shape", {head}));
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
        const auto filled = fillBackbone(network, **row, *published, weights);
        return filled ? Result<void>{} : tl::unexpected(filled.error());
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
    const auto& info = (*row)->info;
    if (!info.hasBackbone ||
        (info.inputMultiple > 1 && (wanted->height != wanted->width || wanted->height % info.inputMultiple != 0)))
        return fail(MessageId::ReferenceInvalid, {{"path", toUtf8(reference)}}, "no input for " + architecture);
    try {
        return nn::compare(**row, weights, *wanted);
    } catch (const std::exception& exception) {
        return tl::unexpected(nn::errorFrom(exception, "checkWeights", Device{}));
    }
}

}  // namespace lesion
