#include "core/batch/BatchManifest.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"

#include <nlohmann/json.hpp>

namespace lesion {

namespace fs = std::filesystem;

namespace {

using nlohmann::ordered_json;

constexpr int formatVersion = 1;

Error invalid(const fs::path& folder, std::string detail = {}) {
    return Error{Message{MessageId::BatchInvalid, {{"path", toUtf8(folder)}, {"file", BatchManifest::fileName}}},
                 std::move(detail)};
}

ordered_json toJson(const BatchManifest& manifest) {
    ordered_json model = {{"name", manifest.model},           {"architecture", manifest.architecture},
                          {"hash", manifest.modelHash},       {"trained_at", manifest.trainedAt},
                          {"dataset", manifest.dataset},      {"synthetic_data", manifest.syntheticData},
                          {"balanced_accuracy", nullptr},     {"classes", manifest.classes},
                          {"references", manifest.references}};
    if (manifest.balancedAccuracy) model["balanced_accuracy"] = *manifest.balancedAccuracy;
    return {{"format_version", formatVersion}, {"model", model},          {"images", manifest.images},
            {"recursive", manifest.recursive}, {"level", manifest.level}, {"explain", manifest.explain},
            {"clinical", manifest.clinical},   {"names", manifest.names}, {"started_at", manifest.startedAt},
            {"found", manifest.found},         {"done", manifest.done}};
}

BatchManifest fromJson(const nlohmann::json& json) {
    BatchManifest manifest;
    const auto& model = json.at("model");
    model.at("name").get_to(manifest.model);
    model.at("architecture").get_to(manifest.architecture);
    model.at("hash").get_to(manifest.modelHash);
    model.at("trained_at").get_to(manifest.trainedAt);
    model.at("dataset").get_to(manifest.dataset);
    model.at("synthetic_data").get_to(manifest.syntheticData);
    model.at("classes").get_to(manifest.classes);
    model.at("references").get_to(manifest.references);
    if (const auto& accuracy = model.at("balanced_accuracy"); !accuracy.is_null())
        manifest.balancedAccuracy = accuracy.get<double>();
    json.at("images").get_to(manifest.images);
    json.at("recursive").get_to(manifest.recursive);
    json.at("level").get_to(manifest.level);
    json.at("explain").get_to(manifest.explain);
    json.at("clinical").get_to(manifest.clinical);
    json.at("names").get_to(manifest.names);
    json.at("started_at").get_to(manifest.startedAt);
    json.at("found").get_to(manifest.found);
    json.at("done").get_to(manifest.done);
    return manifest;
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const auto& text : texts) all += (all.empty() ? "" : ", ") + text;
    return all;
}

std::string textOf(const BatchManifest& manifest) {
    // A file's name need not be valid UTF-8; what replaces its bytes is the same each time.
    return toJson(manifest).dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

/// What makes up the question, each with its name on the command line.
std::vector<std::pair<std::string, std::string>> questionOf(const BatchManifest& manifest) {
    return {{"images", joined(manifest.images)},
            {"recursive", manifest.recursive ? "true" : "false"},
            {"references", manifest.references.empty() ? "none" : manifest.references},
            {"level", nlohmann::json(manifest.level).dump()},
            {"explain", manifest.explain},
            {"clinical", manifest.clinical.empty() ? "none" : manifest.clinical}};
}

}  // namespace

bool isBatch(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_regular_file(folder / BatchManifest::fileName, ignored);
}

Result<BatchManifest> readBatchManifest(const fs::path& folder) {
    const auto text = readText(folder / BatchManifest::fileName);
    if (!text) return tl::unexpected(invalid(folder, text.error().detail));
    try {
        const auto json = nlohmann::json::parse(*text);
        if (json.at("format_version").get<int>() > formatVersion)
            return tl::unexpected(invalid(folder, "of a later version"));
        auto manifest = fromJson(json);
        if (manifest.classes.empty()) return tl::unexpected(invalid(folder));
        return manifest;
    } catch (const std::exception& exception) {
        return tl::unexpected(invalid(folder, exception.what()));
    }
}

Result<void> writeBatchManifest(const fs::path& folder, const BatchManifest& manifest) {
    return writeFile(folder / BatchManifest::fileName, textOf(manifest));
}

Result<void> checkSameBatch(const fs::path& folder, const BatchManifest& was, const BatchManifest& now) {
    if (was.modelHash != now.modelHash || was.classes != now.classes) {
        const std::string name = was.trainedAt.empty() ? was.model : was.model + " (" + was.trainedAt + ")";
        return fail(MessageId::BatchModelDiffers, {{"path", toUtf8(folder)}, {"model", name}});
    }
    const auto before = questionOf(was);
    const auto asked = questionOf(fromJson(nlohmann::json::parse(textOf(now))));
    for (std::size_t i = 0; i < asked.size(); ++i)
        if (before[i] != asked[i])
            return fail(MessageId::BatchOptionsDiffer, {{"path", toUtf8(folder)},
                                                        {"key", asked[i].first},
                                                        {"was", before[i].second},
                                                        {"now", asked[i].second}});
    return {};
}

}  // namespace lesion
