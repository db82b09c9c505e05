#include "core/exporting/AnswersCheck.h"

#include "core/base/MessageIds.h"
#include "core/base/Random.h"
#include "core/dataset/SyntheticLesions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <span>

namespace lesion {

namespace {

cv::Mat ramp(cv::Size size) {
    cv::Mat picture(size, CV_8UC3);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const int across = 255 * x / size.width, down = 255 * y / size.height;
            picture.at<cv::Vec3b>(y, x) = cv::Vec3b(cv::saturate_cast<uchar>(across), cv::saturate_cast<uchar>(down),
                                                    cv::saturate_cast<uchar>(255 - across));
        }
    return picture;
}

cv::Mat noise(cv::Size size) {
    Random random(1);
    cv::Mat picture(size, CV_8UC3);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            for (int c = 0; c < 3; ++c) picture.at<cv::Vec3b>(y, x)[c] = static_cast<uchar>(random.below(256));
    return picture;
}

/// Infinite where one is not a number or their counts differ.
double largestDifference(std::span<const float> a, std::span<const float> b) {
    if (a.size() != b.size()) return std::numeric_limits<double>::infinity();
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double difference = std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i]));
        if (!std::isfinite(difference)) return std::numeric_limits<double>::infinity();
        largest = std::max(largest, difference);
    }
    return largest;
}

std::string scientific(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1e", value);
    return text.data();
}

}  // namespace

std::vector<cv::Mat> trialPictures(const Preprocessing& preprocessing) {
    const cv::Size size(preprocessing.width, preprocessing.height), photograph(200, 150);
    return {prepare(preprocessing, drawSyntheticLesion("mel", 1, 1, 0, photograph).image),
            prepare(preprocessing, drawSyntheticLesion("nv", 1, 2, 0, photograph).image),
            prepare(preprocessing, drawSyntheticLesion("bkl", 1, 3, 0, photograph).image), ramp(size), noise(size)};
}

std::vector<ClinicalFacts> trialFacts(const ClinicalEncoding& encoding) {
    const auto first = [](const std::vector<std::string>& names) { return names.empty() ? "" : names.front(); };
    const auto last = [](const std::vector<std::string>& names) { return names.empty() ? "" : names.back(); };
    const ClinicalFacts young{30, first(encoding.sexes), first(encoding.sites)};
    const ClinicalFacts old{85, last(encoding.sexes), last(encoding.sites)};
    return {{}, young, old, {std::nullopt, young.sex, ""}, {50, "", old.site}};
}

Result<void> compareAnswers(const Classifier& classifier, const std::string& engine, const ExportedAnswers& answers,
                            const StopToken& stop, ExportCheck& check) {
    ExportCheck compared = check;
    compared.engine = engine;
    const ModelInfo& info = classifier.info();
    const auto pictures = trialPictures(info.preprocessing);
    const auto facts = trialFacts(info.clinical);
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        if (stop.stopRequested()) return fail(MessageId::Stopped);
        const auto wanted = classifier.readPrepared(std::span(&pictures[i], 1), std::span(&facts[i], 1));
        if (!wanted) return tl::unexpected(wanted.error());
        const auto got = answers(pictures[i], info.clinical.encode(facts[i]));
        if (!got) {
            check.refusal = got.error();
            return {};
        }
        ++compared.pictures;
        compared.logits = std::max(compared.logits, largestDifference(wanted->logits, got->logits));
        compared.probabilities =
            std::max(compared.probabilities, largestDifference(wanted->probabilities, got->probabilities));
    }
    if (!(compared.probabilities <= largestExportDifference))
        return fail(MessageId::ExportDiffers, {{"engine", engine},
                                               {"difference", scientific(compared.probabilities)},
                                               {"allowed", scientific(largestExportDifference)}});
    check = compared;
    return {};
}

}  // namespace lesion
