#include "core/model/PublishedWeights.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/base/SystemFile.h"
#include "core/model/Classifier.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <set>

namespace lesion {

namespace {

/// torchvision says of its weights only that they may have licences of their own, derived from the data they were
/// trained on.
constexpr const char* licence =
    "Published with torchvision, whose code is BSD-3-Clause; no licence of "
    "their own is stated for the weights. They "
    "were trained on ImageNet, whose terms allow its images for non-commercial "
    "research and education.";

/// The name carries the hash: stem-XXXXXXXX.pth.
PublishedWeights row(const char* architecture, const char* stem, const char* hashPrefix, const char* title) {
    const std::string file = std::string(stem) + "-" + hashPrefix + ".pth";
    return {architecture, file, "https://download.pytorch.org/models/" + file, title, licence, hashPrefix};
}

namespace fs = std::filesystem;

/// Whether a file's name is `stem`, something that is no letter or digit, and the ending of a file of weights.
bool isNamedAfter(const fs::path& file, const std::string& stem) {
    static const std::set<std::string> endings = {".pth", ".pt", ".bin", ".safetensors"};
    const std::string name = toUtf8(file.filename());
    return endings.contains(toUtf8(file.extension())) && name.size() > stem.size() && name.starts_with(stem) &&
           std::isalnum(static_cast<unsigned char>(name[stem.size()])) == 0;
}

std::optional<fs::path> weightsIn(const fs::path& folder, const std::string& architecture) {
    std::error_code ignored;
    std::set<std::string> stems = {architecture};
    for (const PublishedWeights& weights : publishedWeights()) {
        if (weights.architecture != architecture) continue;
        if (fs::is_regular_file(folder / weights.file, ignored)) return folder / weights.file;
        stems.insert(weights.file.substr(0, weights.file.rfind('-')));
    }
    std::set<fs::path> others;
    for (const auto& entry : fs::directory_iterator(folder, ignored))
        if (std::ranges::any_of(stems, [&](const auto& stem) { return isNamedAfter(entry.path(), stem); }) &&
            entry.is_regular_file(ignored))
            others.insert(entry.path());
    return others.empty() ? std::nullopt : std::optional(*others.begin());
}

}  // namespace

const std::vector<PublishedWeights>& publishedWeights() {
    static const std::vector<PublishedWeights> table = {
        row("mobilenet-v2", "mobilenet_v2", "b0353104", "ImageNet-1k V1"),
        row("mobilenet-v2", "mobilenet_v2", "7ebf99e0", "ImageNet-1k V2"),
        row("mobilenet-v3-large", "mobilenet_v3_large", "8738ca79", "ImageNet-1k V1"),
        row("mobilenet-v3-large", "mobilenet_v3_large", "5c1a4163", "ImageNet-1k V2"),
        row("resnet-18", "resnet18", "f37072fd", "ImageNet-1k V1"),
        row("resnet-50", "resnet50", "0676ba61", "ImageNet-1k V1"),
        row("resnet-50", "resnet50", "11ad3fa6", "ImageNet-1k V2"),
        // Up to 0.16 it was named -3dd342df, which stopped being its hash (pytorch/vision issue 7744).
        row("efficientnet-b0", "efficientnet_b0_rwightman", "7f5810bc", "ImageNet-1k V1"),
        row("convnext-tiny", "convnext_tiny", "983f1562", "ImageNet-1k V1"),
        row("vit-b-16", "vit_b_16", "c867db91", "ImageNet-1k V1"),
    };
    return table;
}

Result<fs::path> findWeights(const std::string& architecture) {
    const auto known = architectures();
    const auto info = std::ranges::find(known, architecture, &ArchitectureInfo::name);
    if (info == known.end()) {
        std::string names;
        for (const ArchitectureInfo& one : known) names += (names.empty() ? "" : ", ") + one.name;
        return fail(MessageId::UnknownArchitecture, {{"name", architecture}, {"known", names}});
    }
    if (info->hasBackbone) {
        std::vector<fs::path> places;
        if (const fs::path named = environmentPath("LESIONLAB_WEIGHTS"); !named.empty()) places.push_back(named);
        places.push_back(dataFolder() / "weights");
        std::error_code ignored;
        for (const fs::path& place : places) {
            if (fs::is_regular_file(place, ignored)) return place;
            if (auto found = weightsIn(place, architecture)) return *found;
        }
    }
    const auto& files = publishedWeights();
    const auto first = std::ranges::find(files, architecture, &PublishedWeights::architecture);
    return fail(MessageId::WeightsNotFound,
                {{"file", info->weightsFile}, {"address", first == files.end() ? std::string() : first->address}});
}

}  // namespace lesion
