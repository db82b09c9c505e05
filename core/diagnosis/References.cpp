#include "core/diagnosis/References.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/diagnosis/ReferencesData.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <unordered_set>

namespace lesion {

namespace {

constexpr std::size_t kthNeighbour = 50;  // Sun et al. 2022 find 50 to 200 good; of fewer images a twentieth
constexpr double probeTolerance = 1e-2;   // relative; devices differ by less, other weights by more

std::size_t neighbourRank(std::size_t images) {
    return std::clamp<std::size_t>(images / 20, 1, kthNeighbour);
}

double energyOf(std::span<const float> logits) {
    const double largest = *std::max_element(logits.begin(), logits.end());
    double sum = 0;
    for (const float logit : logits) sum += std::exp(logit - largest);
    return -(largest + std::log(sum));
}

}  // namespace

void makeUnitLength(std::span<float> rows, std::size_t width) {
    for (std::size_t begin = 0; width > 0 && begin + width <= rows.size(); begin += width) {
        float* row = rows.data() + begin;
        const float length = std::sqrt(dotProduct(row, row, width));
        if (!(length > 0)) continue;
        for (std::size_t i = 0; i < width; ++i) row[i] /= length;
    }
}

std::vector<float> References::Data::cosines(std::span<const float> values) const {
    std::vector<float> query(values.begin(), values.end());
    makeUnitLength(query, width);
    std::vector<float> cosines(images.size());
    for (std::size_t i = 0; i < images.size(); ++i)
        cosines[i] = dotProduct(features.data() + i * width, query.data(), width);
    return cosines;
}

std::vector<Neighbour> References::Data::nearest(const std::vector<float>& cosines, int count,
                                                 const std::string& without) const {
    std::vector<std::pair<float, int>> heap;
    for (std::size_t i = 0; i < cosines.size(); ++i) heap.emplace_back(cosines[i], -static_cast<int>(i));
    std::ranges::make_heap(heap);  // of equals the first image
    std::unordered_set<std::string> lesions;
    if (!without.empty()) lesions.insert(without);
    std::vector<Neighbour> found;
    while (!heap.empty() && static_cast<int>(found.size()) < count) {
        std::ranges::pop_heap(heap);
        const auto [cosine, negative] = heap.back();
        heap.pop_back();
        const std::string& lesion = images[static_cast<std::size_t>(-negative)].lesion;
        if (!lesion.empty() && !lesions.insert(lesion).second) continue;
        found.push_back({-negative, std::max(0.0, 1.0 - cosine)});
    }
    return found;
}

Strangeness References::Data::strangeness(const PictureMeasures& measures, const Reading& reading,
                                          std::vector<float> cosines) const {
    const auto kth = cosines.begin() + static_cast<std::ptrdiff_t>(neighbourRank(cosines.size()) - 1);
    std::nth_element(cosines.begin(), kth, cosines.end(), std::greater<float>());
    Strangeness result;
    result.appearance = appearance.distance(measures.appearance);
    result.traces = traces.distance(reading.traces);
    result.mahalanobis = byClass.distance(reading.features);
    result.neighbour = 1.0 - *kth;
    result.energy = energyOf(reading.logits);
    return result;
}

const std::vector<std::string>& References::classes() const {
    return data_->classes;
}

const std::vector<ReferenceImage>& References::images() const {
    return data_->images;
}

const TiedNormal& References::appearance() const {
    return data_->appearance;
}

const Predictions& References::validation() const {
    return data_->validation;
}

const InputLimits& References::limits() const {
    return data_->limits;
}

std::vector<Neighbour> References::nearest(std::span<const float> features, int count,
                                           const std::string& without) const {
    return data_->nearest(data_->cosines(features), count, without);
}

Comparison References::compare(const PictureMeasures& measures, const Reading& reading, int count) const {
    auto cosines = data_->cosines(reading.features);
    auto nearest = data_->nearest(cosines, count, {});
    return {std::move(nearest), data_->strangeness(measures, reading, std::move(cosines))};
}

Result<std::vector<float>> probeOf(const Classifier& classifier) {
    const Preprocessing& preprocessing = classifier.info().preprocessing;
    cv::Mat picture(preprocessing.height, preprocessing.width, CV_8UC3);
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x)
            picture.at<cv::Vec3b>(y, x) = {static_cast<uchar>(120 + (3 * x + y) % 120),
                                           static_cast<uchar>(80 + (x + 2 * y) % 120),
                                           static_cast<uchar>(60 + (x * y / 16) % 120)};
    auto reading = classifier.readPrepared(std::span<const cv::Mat>(&picture, 1));
    if (!reading) return tl::unexpected(reading.error());
    auto probe = std::move(reading->logits);
    probe.insert(probe.end(), reading->features.begin(), reading->features.end());
    return probe;
}

Result<References> loadReferences(const std::filesystem::path& runFolder, const Classifier& classifier) {
    const auto file = runFolder / References::fileName;
    auto data = readReferences(file);
    if (!data) return tl::unexpected(data.error());
    const auto probe = probeOf(classifier);
    if (!probe) return tl::unexpected(probe.error());
    const auto invalid = [&](const char* why) {
        return fail(MessageId::ReferencesInvalid, {{"path", toUtf8(file)}}, why);
    };
    if (data->classes != classifier.info().classes || probe->size() != data->probe.size())
        return invalid("of another network");
    float largest = 1;
    for (const float value : *probe) largest = std::max(largest, std::abs(value));
    for (std::size_t i = 0; i < probe->size(); ++i) {
        const float difference = std::abs((*probe)[i] - data->probe[i]);
        if (!(difference <= probeTolerance * largest)) return invalid("of other weights");
    }
    return References(std::make_shared<const References::Data>(std::move(*data)));
}

bool hasReferences(const std::filesystem::path& runFolder) {
    std::error_code ignored;
    return std::filesystem::is_regular_file(runFolder / References::fileName, ignored);
}

}  // namespace lesion
