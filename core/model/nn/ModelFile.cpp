#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/nn/Architectures.h"
#include "core/model/nn/Formula.h"
#include "core/model/nn/State.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <vector>

namespace lesion::nn {

namespace {

using nlohmann::json;

constexpr int formatVersion = 1;          ///< of a model that sees images alone, which older programs open
constexpr int clinicalFormatVersion = 2;  ///< of one that takes clinical facts, or changes the frame before resizing,
                                          ///< which they do not know
constexpr double frameTolerance = 0.25;   ///< levels, of means
constexpr const char* metadataKey = "lesionlab";
constexpr int largestInput = 4096;
constexpr std::size_t mostClasses = 100'000;

bool isTemperature(double value) {
    return value >= leastTemperature && value <= mostTemperature;  // false for NaN
}

std::vector<double> formulaLogits(Network& network, const Preprocessing& preprocessing) {
    const torch::NoGradGuard noGradient;
    network.eval();
    const torch::Tensor logits = network.forward(formulaImage(preprocessing.height, preprocessing.width),
                                                 formulaClinical(network.clinicalInputs()));
    const torch::Tensor values = logits.to(torch::kFloat64).flatten().contiguous();
    return {values.data_ptr<double>(), values.data_ptr<double>() + values.numel()};
}

json metadataJson(const ModelInfo& info, const std::vector<double>& logits) {
    json training = {{"trained_at", info.trainedAt},
                     {"dataset", info.dataset},
                     {"synthetic_data", info.syntheticData},
                     {"balanced_accuracy", info.balancedAccuracy ? json(*info.balancedAccuracy) : json()},
                     {"parameters", info.parameters},
                     {"trainable_parameters", info.trainableParameters}};
    const json details = json::parse(info.training, nullptr, false);
    training["details"] = details.is_discarded() ? json(info.training) : details;
    json metadata = {{"format_version", formatVersion},
                     {"architecture", info.architecture},
                     {"classes", info.classes},
                     {"preprocessing", toJson(info.preprocessing)},
                     {"training", training},
                     {"calibration", {{"temperature", info.temperature}}},
                     {"fingerprint", {{"input", formulaText}, {"logits", logits}}}};
    if (info.clinical.any()) {
        metadata["format_version"] = clinicalFormatVersion;
        metadata["clinical"] = toJson(info.clinical);
        metadata["fingerprint"]["clinical"] = formulaClinicalText;
    }
    if (info.preprocessing.changesFrame()) {
        metadata["format_version"] = clinicalFormatVersion;
        metadata["fingerprint"]["frame"] = frameFingerprint(info.preprocessing);
    }
    return metadata;
}

/// The values of a well-formed metadata text; throws json's exceptions on others.
ModelInfo infoFromJson(const json& metadata) {
    ModelInfo info;
    metadata.at("architecture").get_to(info.architecture);
    metadata.at("classes").get_to(info.classes);
    const json& training = metadata.at("training");
    info.trainedAt = training.value("trained_at", "");
    info.dataset = training.value("dataset", "");
    info.syntheticData = training.value("synthetic_data", false);
    info.trainableParameters = training.value("trainable_parameters", std::int64_t{0});
    if (const auto value = training.find("balanced_accuracy"); value != training.end() && value->is_number())
        info.balancedAccuracy = value->get<double>();
    if (const auto value = training.find("details"); value != training.end())
        info.training = value->is_string() ? value->get<std::string>() : value->dump();
    if (const auto value = metadata.find("calibration"); value != metadata.end() && !value->is_null())
        value->at("temperature").get_to(info.temperature);
    return info;
}

/// Whether this program's steps before resizing make the same pixels as those that the model was trained with. Throws
/// json's exceptions.
bool frameIsTheSame(const json& metadata, const Preprocessing& preprocessing) {
    if (!preprocessing.changesFrame()) return true;
    const auto wanted = metadata.at("fingerprint").at("frame").get<std::vector<double>>();
    const auto found = frameFingerprint(preprocessing);
    return std::ranges::equal(wanted, found, [](double a, double b) { return std::abs(a - b) <= frameTolerance; });
}

struct Reader {
    std::string path;

    tl::unexpected<Error> invalid(std::string detail) const {
        return fail(MessageId::ModelFileInvalid, {{"path", path}}, std::move(detail));
    }

    Result<json> metadata(const TensorFile& file) const {
        const auto text = file.metadata.find(metadataKey);
        if (text == file.metadata.end()) return invalid("no lesionlab metadata");
        json parsed = json::parse(text->second, nullptr, false);
        if (!parsed.is_object()) return invalid("the metadata are no JSON object");
        const auto version = parsed.find("format_version");
        if (version == parsed.end() || !version->is_number_integer()) return invalid("no format version");
        if (version->get<std::int64_t>() > clinicalFormatVersion)
            return fail(MessageId::ModelFileNewer, {{"path", path}, {"version", version->dump()}});
        return parsed;
    }

    Result<ModelInfo> info(const json& parsed) const {
        try {
            ModelInfo info = infoFromJson(parsed);
            const auto preprocessing = preprocessingFromJson(parsed.at("preprocessing"));
            if (!preprocessing) return invalid("preprocessing: " + preprocessing.error().detail);
            info.preprocessing = *preprocessing;
            if (!frameIsTheSame(parsed, *preprocessing)) return invalid("the steps before resizing do something else");
            if (const auto clinical = parsed.find("clinical"); clinical != parsed.end()) {
                auto encoding = clinicalEncodingFromJson(*clinical);
                if (!encoding) return invalid("clinical: " + encoding.error().detail);
                info.clinical = std::move(*encoding);
            }
            const auto row = findArchitecture(info.architecture);
            if (!row) return tl::unexpected(row.error());
            const auto& [width, height] = std::pair(info.preprocessing.width, info.preprocessing.height);
            if (width != height || width < (*row)->info.minimumInput || width > largestInput ||
                width % (*row)->info.inputMultiple != 0)
                return invalid("an input of " + std::to_string(width) + " x " + std::to_string(height));
            if (info.classes.empty() || info.classes.size() > mostClasses) return invalid("no classes");
            if (!isTemperature(info.temperature)) return invalid("a temperature that cannot be");
            return info;
        } catch (const json::exception& exception) {
            return invalid(exception.what());
        }
    }

    Result<std::shared_ptr<Network>> network(const ModelInfo& info, const TensorFile& file) const {
        const auto row = findArchitecture(info.architecture);
        if (!row) return tl::unexpected(row.error());
        auto network = (*row)->build(static_cast<int>(info.classes.size()), info.preprocessing.width);
        network->takeClinical(info.clinical.length());
        if (const auto mismatch = copyState(file.tensors, *network))
            return fail(MessageId::ModelShape, {{"path", path},
                                                {"architecture", info.architecture},
                                                {"tensor", mismatch->tensor},
                                                {"found", mismatch->found},
                                                {"expected", mismatch->expected}});
        for (const auto& [name, tensor] : networkState(*network))
            if (!at::isfinite(tensor).all().item<bool>())
                return fail(MessageId::ModelNotFinite, {{"path", path}, {"tensor", name}});
        network->eval();
        return network;
    }

    /// Largest difference from the logits that the file says; infinite where one is not a number.
    Result<double> fingerprintDifference(const json& parsed, const ModelInfo& info, Network& network) const {
        std::vector<double> wanted;
        try {
            parsed.at("fingerprint").at("logits").get_to(wanted);
        } catch (const json::exception& exception) {
            return invalid(std::string("fingerprint: ") + exception.what());
        }
        const std::vector<double> got = formulaLogits(network, info.preprocessing);
        if (wanted.size() != got.size()) return invalid("the fingerprint has another number of logits");
        double largest = 0;
        for (std::size_t i = 0; i < got.size(); ++i) {
            const double difference = std::abs(got[i] - wanted[i]);
            if (!std::isfinite(difference)) return std::numeric_limits<double>::infinity();
            largest = std::max(largest, difference);
        }
        return largest;
    }
};

}  // namespace

Result<void> saveModel(const std::filesystem::path& file, Network& network, const ModelInfo& info) {
    try {
        const auto row = findArchitecture(info.architecture);
        if (!row) return tl::unexpected(row.error());
        TensorFile contents;
        for (const auto& [name, tensor] : networkState(network))
            contents.tensors.emplace_back(name, tensor.detach().to(torch::kCPU, torch::kFloat32));
        // The fingerprint is that of a copy, so that a network in training is not touched.
        const auto copy = (*row)->build(static_cast<int>(info.classes.size()), info.preprocessing.width);
        copy->takeClinical(info.clinical.length());
        if (const auto mismatch = copyState(contents.tensors, *copy))
            return fail(MessageId::ModelShape, {{"path", toUtf8(file)},
                                                {"architecture", info.architecture},
                                                {"tensor", mismatch->tensor},
                                                {"found", mismatch->found},
                                                {"expected", mismatch->expected}});
        ModelInfo complete = info;
        complete.parameters = countParameters(network);
        complete.trainableParameters = countTrainable(network);
        const auto logits = formulaLogits(*copy, info.preprocessing);
        const auto text = metadataJson(complete, logits).dump(-1, ' ', false, json::error_handler_t::replace);
        contents.metadata[metadataKey] = text;
        return writeTensorFile(file, contents);
    } catch (const std::exception& exception) {
        return tl::unexpected(errorFrom(exception, "saveModel", Device{}));
    }
}

Result<LoadedModel> loadModel(const std::filesystem::path& path) {
    std::error_code ignored;
    const auto file = std::filesystem::is_directory(path, ignored) ? path / "model.safetensors" : path;
    const Reader reader{toUtf8(file)};
    try {
        const auto contents = readTensorFile(file);
        if (!contents) return tl::unexpected(contents.error());
        const auto metadata = reader.metadata(*contents);
        if (!metadata) return tl::unexpected(metadata.error());
        auto info = reader.info(*metadata);
        if (!info) return tl::unexpected(info.error());
        const auto network = reader.network(*info, *contents);
        if (!network) return tl::unexpected(network.error());
        const auto difference = reader.fingerprintDifference(*metadata, *info, **network);
        if (!difference) return tl::unexpected(difference.error());
        info->parameters = countParameters(**network);
        return LoadedModel{*network, std::move(*info), *difference};
    } catch (const std::exception& exception) {
        return tl::unexpected(errorFrom(exception, "loadModel", Device{}));
    }
}

}  // namespace lesion::nn

namespace lesion {

Result<void> storeTemperature(const std::filesystem::path& file, double temperature) {
    const auto notStored = [&](std::string detail) {
        return fail(MessageId::TemperatureNotStored, {{"path", toUtf8(file)}}, std::move(detail));
    };
    if (!nn::isTemperature(temperature)) return notStored("a temperature of " + std::to_string(temperature));
    try {
        auto contents = nn::readTensorFile(file);
        if (!contents) return tl::unexpected(contents.error());
        auto metadata = nn::Reader{toUtf8(file)}.metadata(*contents);
        if (!metadata) return tl::unexpected(metadata.error());
        (*metadata)["calibration"] = {{"temperature", temperature}};
        contents->metadata[nn::metadataKey] = metadata->dump();
        if (auto written = nn::writeTensorFile(file, *contents); !written)
            return notStored(toEnglish(written.error().message));
        return {};
    } catch (const std::exception& exception) {
        return tl::unexpected(nn::errorFrom(exception, "storeTemperature", Device{}));
    }
}

}  // namespace lesion
