#include "core/diagnosis/Diagnosis.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/image/ImageFile.h"
#include "core/image/Preprocessing.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iomanip>
#include <locale>
#include <nlohmann/json.hpp>
#include <opencv2/imgproc.hpp>
#include <sstream>

namespace lesion {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int longestSideShown = 2048;         // sharp on any screen, without keeping 36 MB for 12 megapixels
constexpr double fingerprintTolerance = 1e-3;  // beyond it an answer may differ in the third decimal

cv::Mat forShowing(const cv::Mat& rgb) {
    const int longest = std::max(rgb.cols, rgb.rows);
    if (longest <= longestSideShown) return rgb;
    const double scale = static_cast<double>(longestSideShown) / longest;
    const cv::Size size(std::max(1, static_cast<int>(std::lround(rgb.cols * scale))),
                        std::max(1, static_cast<int>(std::lround(rgb.rows * scale))));
    cv::Mat small;
    cv::resize(rgb, small, size, 0, 0, cv::INTER_AREA);
    return small;
}

std::string shortNumber(double value) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << std::setprecision(2) << value;
    return out.str();
}

std::vector<Message> warningsAbout(const Classifier& classifier) {
    std::vector<Message> warnings;
    const double difference = classifier.fingerprintDifference();
    if (!(difference <= fingerprintTolerance)) {
        warnings.push_back({MessageId::FingerprintDiffers, {{"difference", shortNumber(difference)}}});
    }
    return warnings;
}

/// The same road from pixels to probabilities as evaluation: prepare, then the prepared pixels.
Result<Diagnosis> diagnose(const Classifier& classifier, const cv::Mat& rgb, const std::string& name,
                           Clock::time_point start) {
    Diagnosis result;
    result.name = name;
    result.classes = classifier.info().classes;
    result.networkInput = prepare(classifier.info().preprocessing, rgb);
    auto probabilities = classifier.classifyPrepared(std::span<const cv::Mat>(&result.networkInput, 1));
    if (!probabilities) return tl::unexpected(std::move(probabilities.error()));
    result.probabilities = std::move(*probabilities);
    const auto largest = std::max_element(result.probabilities.begin(), result.probabilities.end());
    result.largest = static_cast<int>(largest - result.probabilities.begin());
    result.milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    result.photograph = forShowing(rgb);
    result.warnings = warningsAbout(classifier);
    return result;
}

}  // namespace

Result<Diagnosis> diagnoseFile(const Classifier& classifier, const std::filesystem::path& file) {
    const auto start = Clock::now();
    const auto rgb = loadImage(file);
    if (!rgb) return tl::unexpected(rgb.error());
    try {
        auto result = diagnose(classifier, *rgb, toUtf8(file.filename()), start);
        if (result) result->file = file;
        return result;
    } catch (const std::exception& exception) {
        return fail(MessageId::InferenceFailed, {}, exception.what());
    }
}

Result<Diagnosis> diagnoseImage(const Classifier& classifier, const cv::Mat& rgb, const std::string& name) {
    if (rgb.empty() || rgb.type() != CV_8UC3) return fail(MessageId::ImageNoData);
    try {
        return diagnose(classifier, rgb, name, Clock::now());
    } catch (const std::exception& exception) {
        return fail(MessageId::InferenceFailed, {}, exception.what());
    }
}

nlohmann::json toJson(const Diagnosis& diagnosis) {
    auto probabilities = nlohmann::json::object();
    for (std::size_t k = 0; k < diagnosis.classes.size(); ++k) {
        probabilities[diagnosis.classes[k]] = diagnosis.probabilities[k];
    }
    auto warnings = nlohmann::json::array();
    for (const auto& warning : diagnosis.warnings) warnings.push_back(toEnglish(warning));
    return {{"file", diagnosis.file.empty() ? diagnosis.name : toUtf8(diagnosis.file)},
            {"class", diagnosis.classes[static_cast<std::size_t>(diagnosis.largest)]},
            {"probabilities", probabilities},
            {"prediction_set", nlohmann::json::array()},
            {"warnings", warnings},
            {"refused", diagnosis.refused}};
}

}  // namespace lesion
