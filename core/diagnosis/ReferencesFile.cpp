// References on disk: tensors with a JSON of names beside them, in one safetensors file.
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/diagnosis/ReferencesData.h"
#include "core/model/nn/TensorFile.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

namespace lesion {

namespace {

constexpr int formatVersion = 1;
constexpr const char* metadataKey = "lesionlab_references";
constexpr const char* hashKey = "lesionlab_hash";

at::Tensor tensorOf(const std::vector<float>& values, std::size_t width) {
    const auto columns = static_cast<std::int64_t>(width);
    const auto rows = width > 0 ? static_cast<std::int64_t>(values.size() / width) : 0;
    return at::from_blob(const_cast<float*>(values.data()), {rows, columns}, at::kFloat);
}

/// Over what the tensors hold, in file order, then the names: a flipped bit shows.
std::string hashOf(const nn::NamedTensors& tensors, const std::string& names) {
    std::uint64_t hash = hash64(names);
    for (const auto& [name, tensor] : tensors) {
        const auto* bytes = reinterpret_cast<const std::byte*>(tensor.data_ptr<float>());
        hash = hash64({bytes, static_cast<std::size_t>(tensor.numel()) * sizeof(float)}, hash64(name, hash));
    }
    return toHex(hash);
}

nlohmann::json namesOf(const References::Data& data) {
    auto images = nlohmann::json::array();
    for (const auto& image : data.images)
        images.push_back({image.id, image.lesion, image.label, image.dxType, image.file});
    const Predictions& validation = data.validation;
    return {{"format_version", formatVersion},
            {"classes", data.classes},
            {"image_columns", {"id", "lesion", "label", "dx_type", "file"}},
            {"images", images},
            {"validation",
             {{"image_ids", validation.imageIds}, {"lesion_ids", validation.lesionIds}, {"labels", validation.labels}}},
            {"limits", toJson(data.limits)}};
}

/// Takes tensors out of a file; remembers whether all had the shape that they must have.
class TensorReader {
public:
    explicit TensorReader(const nn::NamedTensors& tensors) : tensors_(tensors.begin(), tensors.end()) {}

    /// `width` 0: any. The width found.
    std::size_t take(const char* name, std::vector<float>& values, std::size_t width) {
        const auto found = tensors_.find(name);
        if (found == tensors_.end() || found->second.dim() != 2 || found->second.scalar_type() != at::kFloat) {
            good_ = false;
            return 0;
        }
        const at::Tensor tensor = found->second.contiguous();
        values.assign(tensor.data_ptr<float>(), tensor.data_ptr<float>() + tensor.numel());
        const auto columns = static_cast<std::size_t>(tensor.size(1));
        good_ = good_ && (width == 0 || columns == width) &&
                std::ranges::all_of(values, [](float value) { return std::isfinite(value); });
        return columns;
    }
    /// Where it is not there nothing was measured.
    void take(const std::string& name, TiedNormal& normal) {
        if (!tensors_.contains(name + ".whitening")) return;
        normal.width = take((name + ".whitening").c_str(), normal.whitening, 0);
        (void)take((name + ".means").c_str(), normal.means, normal.width);
        good_ = good_ && normal.width > 0 && normal.whitening.size() == normal.width * normal.width &&
                !normal.means.empty();
    }
    bool good() const { return good_; }

private:
    std::map<std::string, at::Tensor> tensors_;
    bool good_ = true;
};

bool readNames(const nlohmann::json& names, References::Data& data) {
    if (names.at("format_version").get<int>() != formatVersion) return false;
    names.at("classes").get_to(data.classes);
    const int classes = static_cast<int>(data.classes.size());
    const auto isLabel = [&](int label) { return label >= 0 && label < classes; };
    for (const auto& row : names.at("images")) {
        ReferenceImage image{row.at(0), row.at(1), row.at(2), row.at(3), row.at(4)};
        if (!isLabel(image.label)) return false;
        data.images.push_back(std::move(image));
    }
    Predictions& validation = data.validation;
    const auto& of = names.at("validation");
    validation.classes = data.classes;
    of.at("image_ids").get_to(validation.imageIds);
    of.at("lesion_ids").get_to(validation.lesionIds);
    of.at("labels").get_to(validation.labels);
    const auto limits = inputLimitsFromJson(names.at("limits"));
    if (!limits) return false;
    data.limits = *limits;
    return classes > 0 && !data.images.empty() && validation.imageIds.size() == validation.labels.size() &&
           validation.lesionIds.size() == validation.labels.size() && std::ranges::all_of(validation.labels, isLabel);
}

bool readData(const nn::TensorFile& file, References::Data& data) {
    const std::string& text = file.metadata.at(metadataKey);
    const bool floats =
        std::ranges::all_of(file.tensors, [](const auto& named) { return named.second.scalar_type() == at::kFloat; });
    if (!floats || file.metadata.at(hashKey) != hashOf(file.tensors, text)) return false;
    if (!readNames(nlohmann::json::parse(text), data)) return false;
    TensorReader reader(file.tensors);
    data.width = reader.take("features", data.features, 0);
    (void)reader.take("validation_probabilities", data.validation.probabilities, data.classes.size());
    (void)reader.take("probe", data.probe, data.classes.size() + data.width);
    reader.take("appearance", data.appearance);
    reader.take("traces", data.traces);
    reader.take("classes", data.byClass);
    return reader.good() && data.width > 0 && data.features.size() == data.images.size() * data.width &&
           data.validation.probabilities.size() == data.validation.size() * data.classes.size() &&
           data.byClass.width == data.width;
}

}  // namespace

Result<void> writeReferences(const std::filesystem::path& file, const References::Data& data) {
    try {
        nn::TensorFile content;
        const auto add = [&](const std::string& name, const std::vector<float>& values, std::size_t width) {
            content.tensors.emplace_back(name, tensorOf(values, width));
        };
        const auto addNormal = [&](const std::string& name, const TiedNormal& normal) {
            if (normal.width == 0) return;
            add(name + ".whitening", normal.whitening, normal.width);
            add(name + ".means", normal.means, normal.width);
        };
        add("features", data.features, data.width);
        add("validation_probabilities", data.validation.probabilities, data.classes.size());
        add("probe", data.probe, data.probe.size());
        addNormal("appearance", data.appearance);
        addNormal("traces", data.traces);
        addNormal("classes", data.byClass);
        const std::string names = namesOf(data).dump();
        content.metadata[metadataKey] = names;
        content.metadata[hashKey] = hashOf(content.tensors, names);
        return nn::writeTensorFile(file, content);
    } catch (const std::exception& exception) {
        return fail(MessageId::Internal, {{"where", "writeReferences"}}, exception.what());
    }
}

Result<References::Data> readReferences(const std::filesystem::path& file) {
    const auto invalid = [&](const std::string& why) {
        return fail(MessageId::ReferencesInvalid, {{"path", toUtf8(file)}}, why);
    };
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return fail(MessageId::ReferencesMissing, {{"path", toUtf8(file.parent_path())}});
    try {
        const auto content = nn::readTensorFile(file);
        if (!content) return invalid(content.error().detail);
        References::Data data;
        if (!readData(*content, data)) return invalid("contents do not fit together");
        return data;
    } catch (const std::exception& exception) {
        return invalid(exception.what());
    }
}

}  // namespace lesion
