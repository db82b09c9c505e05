#include "core/model/Classifier.h"

#include "core/base/MessageIds.h"
#include "core/model/nn/ClassActivation.h"
#include "core/model/nn/InferenceThread.h"
#include "core/model/nn/Network.h"
#include "core/model/nn/NetworkReading.h"
#include "core/model/Occlusion.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <algorithm>
#include <cassert>
#include <cmath>
#include <mutex>
#include <nlohmann/json.hpp>

namespace lesion {

struct Classifier::Impl {
    std::shared_ptr<nn::Network> network;
    ModelInfo info;
    double fingerprintDifference = 0;
    Device device;
    mutable std::mutex mutex;  ///< guards device and the network's use
    mutable nn::InferenceThread thread;

    /// What is known: of all images the same, or where `each` is not empty of every one its own.
    struct Told {
        const ClinicalFacts& all;
        std::span<const ClinicalFacts> each;
    };

    bool takes(const cv::Mat& image) const;
    torch::Tensor input(std::span<const cv::Mat> prepared) const;
    torch::Tensor clinical(const Told& told, std::size_t first, std::size_t count) const;
    template <typename Outputs>
    Result<std::vector<float>> run(std::span<const cv::Mat> prepared, const Told& told, Outputs outputs) const;
    template <typename Work>
    Result<std::vector<float>> alone(std::span<const cv::Mat> prepared, Work work) const;
    Result<std::vector<float>> probabilities(std::span<const cv::Mat> prepared, const Told& told) const;
    Result<std::vector<float>> logits(std::span<const cv::Mat> prepared, const Told& told) const;
    Result<std::vector<float>> features(std::span<const cv::Mat> prepared) const;
    Result<std::vector<float>> readings(std::span<const cv::Mat> prepared, const Told& told,
                                        std::size_t& featureLength) const;
    Result<Activation> gradientMaps(const cv::Mat& prepared, const Told& told, Attribution kind,
                                    const StopToken& stop) const;
};

namespace {

constexpr const char* unprepared = "an image that is not prepared";
constexpr std::size_t batch = 32;  // larger ones are no faster on a CPU and need more memory

Error inferenceError(const std::exception& exception, Device device) {
    Error error = nn::errorFrom(exception, "classify", device);
    if (error.message.id == MessageId::Internal) error.message = {MessageId::InferenceFailed, {}};
    return error;
}

Activation activationOf(Attribution kind, const nn::ClassActivation& found) {
    Activation activation{.kind = kind, .signedMaps = {}, .maps = {}, .scores = {}};
    const auto height = static_cast<int>(found.maps.size(1)), width = static_cast<int>(found.maps.size(2));
    for (std::int64_t k = 0; k < found.maps.size(0); ++k) {
        const torch::Tensor map = found.maps[k].contiguous();
        activation.signedMaps.push_back(cv::Mat1f(height, width, map.data_ptr<float>()).clone());
        activation.maps.emplace_back(cv::max(activation.signedMaps.back(), 0.0));
        activation.scores.push_back(found.logits[k].item<float>());
    }
    return activation;
}

std::vector<float> softmax(std::span<const float> logits, double temperature) {
    const double largest = *std::max_element(logits.begin(), logits.end());
    std::vector<double> powers;
    double sum = 0;
    for (const float logit : logits) sum += powers.emplace_back(std::exp((logit - largest) / temperature));
    std::vector<float> probabilities;
    for (const double power : powers) probabilities.push_back(static_cast<float>(power / sum));
    return probabilities;
}

/// After the fingerprint was checked on the weights as the file has them.
Result<void> prepareForInference(nn::Network& network) {
    try {
        network.foldNorms();
        network.useChannelsLast();
        return {};
    } catch (const std::exception& exception) {
        return tl::unexpected(nn::errorFrom(exception, "Classifier::load", Device{}));
    }
}

}  // namespace

bool Classifier::Impl::takes(const cv::Mat& image) const {
    return image.type() == CV_8UC3 && image.size() == cv::Size(info.preprocessing.width, info.preprocessing.height);
}

/// Channels last: the layout that the convolutions are fastest in.
torch::Tensor Classifier::Impl::input(std::span<const cv::Mat> prepared) const {
    const Preprocessing& preprocessing = info.preprocessing;
    torch::Tensor images =
        at::empty({static_cast<std::int64_t>(prepared.size()), 3, preprocessing.height, preprocessing.width},
                  at::kFloat, at::MemoryFormat::ChannelsLast);
    const auto size = static_cast<std::size_t>(preprocessing.height) * static_cast<std::size_t>(preprocessing.width);
    for (std::size_t i = 0; i < prepared.size(); ++i)
        normalise(preprocessing, prepared[i], images.data_ptr<float>() + i * size * 3, true);
    return images;
}

/// Undefined where the network takes none.
torch::Tensor Classifier::Impl::clinical(const Told& told, std::size_t first, std::size_t count) const {
    const int length = info.clinical.length();
    if (length == 0) return {};
    torch::Tensor rows = at::empty({static_cast<std::int64_t>(count), length}, at::kFloat);
    auto* to = rows.data_ptr<float>();
    for (std::size_t i = first; i < first + count; ++i)
        to = std::ranges::copy(info.clinical.encode(told.each.empty() ? told.all : told.each[i]), to).out;
    return rows.to(nn::toTorch(device));
}

template <typename Outputs>
Result<std::vector<float>> Classifier::Impl::run(std::span<const cv::Mat> prepared, const Told& told,
                                                 Outputs outputs) const {
    if (!told.each.empty() && told.each.size() != prepared.size())
        return fail(MessageId::InferenceFailed, {}, "clinical facts of another number of images");
    try {
        const c10::InferenceMode inference;
        std::vector<float> all;
        for (std::size_t first = 0; first < prepared.size(); first += batch) {
            const auto some = prepared.subspan(first, std::min(batch, prepared.size() - first));
            const torch::Tensor values =
                outputs(input(some).to(nn::toTorch(device)), clinical(told, first, some.size()))
                    .to(at::kFloat)
                    .to(at::kCPU)
                    .contiguous();
            all.insert(all.end(), values.data_ptr<float>(), values.data_ptr<float>() + values.numel());
        }
        return all;
    } catch (const std::exception& exception) {
        return tl::unexpected(inferenceError(exception, device));
    }
}

Result<std::vector<float>> Classifier::Impl::probabilities(std::span<const cv::Mat> prepared, const Told& told) const {
    return run(prepared, told, [this](const torch::Tensor& images, const torch::Tensor& encoded) {
        torch::Tensor logits = network->forward(images, encoded).to(at::kFloat);
        if (info.temperature != 1) logits = logits / info.temperature;
        return at::softmax(logits, 1);
    });
}

Result<std::vector<float>> Classifier::Impl::logits(std::span<const cv::Mat> prepared, const Told& told) const {
    return run(prepared, told, [this](const torch::Tensor& images, const torch::Tensor& encoded) {
        return network->forward(images, encoded);
    });
}

Result<std::vector<float>> Classifier::Impl::features(std::span<const cv::Mat> prepared) const {
    const ClinicalFacts nothing;
    return run(prepared, {nothing, {}},
               [this](const torch::Tensor& images, const torch::Tensor&) { return network->features(images); });
}

/// A row an image: logits, features, traces.
Result<std::vector<float>> Classifier::Impl::readings(std::span<const cv::Mat> prepared, const Told& told,
                                                      std::size_t& featureLength) const {
    return run(prepared, told, [&](const torch::Tensor& images, const torch::Tensor& encoded) {
        const auto reading = nn::readNetwork(*network, images, encoded);
        featureLength = static_cast<std::size_t>(reading.features.size(1));
        return at::cat({reading.logits.to(at::kFloat), reading.features.to(at::kFloat), reading.traces}, 1);
    });
}

/// `work` has the network to itself: on one thread for a single image, on all processors for several.
template <typename Work>
Result<std::vector<float>> Classifier::Impl::alone(std::span<const cv::Mat> prepared, Work work) const {
    for (const cv::Mat& image : prepared)
        if (!takes(image)) return fail(MessageId::InferenceFailed, {}, unprepared);
    const std::lock_guard lock(mutex);
    if (prepared.size() > 1) {
        nn::useAllProcessors();
        return work();
    }
    Result<std::vector<float>> result;
    thread.run([&] { result = work(); });
    return result;
}

Result<Activation> Classifier::Impl::gradientMaps(const cv::Mat& prepared, const Told& told, Attribution kind,
                                                  const StopToken& stop) const {
    if (!takes(prepared)) return fail(MessageId::InferenceFailed, {}, unprepared);
    Result<Activation> result = fail(MessageId::Stopped);
    const std::lock_guard lock(mutex);
    thread.run([&] {
        try {
            const torch::Tensor image = input(std::span(&prepared, 1)).to(nn::toTorch(device));
            if (const auto found = nn::classActivation(*network, image, kind, stop, clinical(told, 0, 1)))
                result = activationOf(kind, *found);
        } catch (const std::exception& exception) {
            result = tl::unexpected(inferenceError(exception, device));
        }
    });
    return result;
}

Classifier::Classifier(std::shared_ptr<Impl> impl) : impl_(std::move(impl)) {}

Result<Classifier> Classifier::load(const std::filesystem::path& file) {
    auto impl = std::make_shared<Impl>();
    Result<nn::LoadedModel> loaded;
    Result<void> folded;
    impl->thread.run([&] {
        loaded = nn::loadModel(file);
        if (loaded) folded = prepareForInference(*loaded->network);
    });
    if (!loaded) return tl::unexpected(loaded.error());
    if (!folded) return tl::unexpected(folded.error());
    impl->network = std::move(loaded->network);
    impl->info = std::move(loaded->info);
    impl->fingerprintDifference = loaded->fingerprintDifference;
    return Classifier(std::move(impl));
}

const ModelInfo& Classifier::info() const {
    return impl_->info;
}

double Classifier::fingerprintDifference() const {
    return impl_->fingerprintDifference;
}

Classifier Classifier::knowing(ClinicalFacts facts) const {
    Classifier copy = *this;
    copy.facts_ = std::move(facts);
    return copy;
}

Device Classifier::device() const {
    const std::lock_guard lock(impl_->mutex);
    return impl_->device;
}

Result<void> Classifier::moveTo(Device device) {
    if (const auto usable = chooseDevice(toString(device)); !usable) return tl::unexpected(usable.error());
    const std::lock_guard lock(impl_->mutex);
    try {
        impl_->network->to(nn::toTorch(device));
        impl_->device = device;
        return {};
    } catch (const std::exception& exception) {
        const Error error = nn::errorFrom(exception, "moveTo", device);
        // Half of it may have moved; where it came from there was room.
        try {
            impl_->network->to(nn::toTorch(impl_->device));
        } catch (const std::exception& again) {
            return tl::unexpected(nn::errorFrom(again, "moveTo", impl_->device));
        }
        return tl::unexpected(error);
    }
}

Result<std::vector<float>> Classifier::classify(const cv::Mat& rgb) const {
    if (rgb.empty() || rgb.type() != CV_8UC3) return fail(MessageId::InferenceFailed, {}, "not an RGB image");
    try {
        const cv::Mat prepared = prepare(impl_->info.preprocessing, rgb);
        return classifyPrepared(std::span(&prepared, 1));
    } catch (const std::exception& exception) {
        return tl::unexpected(inferenceError(exception, Device{}));
    }
}

Result<std::vector<float>> Classifier::classifyPrepared(std::span<const cv::Mat> prepared,
                                                        std::span<const ClinicalFacts> facts) const {
    return impl_->alone(prepared, [&] { return impl_->probabilities(prepared, {facts_, facts}); });
}

Result<std::vector<float>> Classifier::featuresOfPrepared(std::span<const cv::Mat> prepared) const {
    return impl_->alone(prepared, [&] { return impl_->features(prepared); });
}

Result<Activation> Classifier::explain(const cv::Mat& prepared, Attribution kind, const StopToken& stop,
                                       const Progress& progress, const OcclusionOptions& occlusion) const {
    if (kind != Attribution::Occlusion) return impl_->gradientMaps(prepared, {facts_, {}}, kind, stop);
    const auto logits = [this](std::span<const cv::Mat> images) {
        return impl_->alone(images, [&] { return impl_->logits(images, {facts_, {}}); });
    };
    try {
        return occlude(prepared, logits, occlusion, stop, progress);
    } catch (const std::exception& exception) {
        return tl::unexpected(inferenceError(exception, Device{}));
    }
}

Result<Reading> Classifier::readPrepared(std::span<const cv::Mat> prepared,
                                         std::span<const ClinicalFacts> facts) const {
    if (prepared.empty()) return Reading{};
    std::size_t features = 0;
    const auto rows = impl_->alone(prepared, [&] { return impl_->readings(prepared, {facts_, facts}, features); });
    if (!rows) return tl::unexpected(rows.error());
    const std::size_t classes = impl_->info.classes.size(), length = rows->size() / prepared.size();
    Reading reading;
    for (std::size_t i = 0; i < prepared.size(); ++i) {
        const auto row = std::span(*rows).subspan(i * length, length);
        const auto logits = row.first(classes), seen = row.subspan(classes, features);
        const auto traces = row.subspan(classes + features);
        const auto probabilities = softmax(logits, impl_->info.temperature);
        reading.probabilities.insert(reading.probabilities.end(), probabilities.begin(), probabilities.end());
        reading.logits.insert(reading.logits.end(), logits.begin(), logits.end());
        reading.features.insert(reading.features.end(), seen.begin(), seen.end());
        reading.traces.insert(reading.traces.end(), traces.begin(), traces.end());
    }
    return reading;
}

void Classifier::warmUp() const {
    const Preprocessing& preprocessing = impl_->info.preprocessing;
    const cv::Mat grey(preprocessing.height, preprocessing.width, CV_8UC3, cv::Scalar::all(128));
    (void)classifyPrepared(std::span(&grey, 1));
}

nlohmann::json toJson(const ModelInfo& info) {
    nlohmann::json json = {{"architecture", info.architecture},
                           {"classes", info.classes},
                           {"input_size", info.preprocessing.width},
                           {"parameters", info.parameters},
                           {"trainable_parameters", info.trainableParameters},
                           {"preprocessing", toJson(info.preprocessing)}};
    if (info.clinical.any()) json["clinical"] = toJson(info.clinical);
    if (info.trainedAt.empty()) return json;
    json["trained_at"] = info.trainedAt;
    json["dataset"] = info.dataset;
    json["synthetic_data"] = info.syntheticData;
    json["balanced_accuracy"] = info.balancedAccuracy ? nlohmann::json(*info.balancedAccuracy) : nlohmann::json();
    json["temperature"] = info.temperature;
    const auto training = nlohmann::json::parse(info.training, nullptr, false);
    json["training"] = training.is_discarded() ? nlohmann::json(info.training) : training;
    return json;
}

}  // namespace lesion
