#include "core/diagnosis/Diagnosis.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/diagnosis/ClinicalWarnings.h"
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
    for (auto& warning : clinicalWarnings(classifier.info().clinical, classifier.facts()))
        warnings.push_back(std::move(warning));
    return warnings;
}

/// As they were given; null where they were not.
nlohmann::json clinicalJson(const ClinicalFacts& facts) {
    const auto text = [](const std::string& cell) { return cell.empty() ? nlohmann::json() : nlohmann::json(cell); };
    return {{"age", facts.age ? nlohmann::json(*facts.age) : nlohmann::json()},
            {"sex", text(facts.sex)},
            {"site", text(facts.site)}};
}

/// The input check, the set, the decision and the similar cases.
void judge(Diagnosis& result, const Reading& reading, cv::Size size, const DiagnosisBasis& basis) {
    const References& references = *basis.references;
    const auto measures = measurePicture(result.networkInput, size);
    const auto comparison = references.compare(measures, reading, basis.options.similar);
    result.findings = checkInput(references.limits(), measures, comparison.strangeness);
    result.refused = !result.findings.empty();
    for (const auto& finding : result.findings) result.warnings.push_back(finding.message);
    for (const auto& [image, distance] : comparison.nearest)
        result.similar.push_back({references.images()[static_cast<std::size_t>(image)], distance});
    decideAnew(result, basis);
}

/// The same road from pixels to probabilities as evaluation: prepare, then the prepared pixels.
Result<Diagnosis> diagnose(const Classifier& classifier, const cv::Mat& rgb, const std::string& name,
                           Clock::time_point start, const DiagnosisBasis& basis) {
    Diagnosis result;
    result.name = name;
    result.classes = classifier.info().classes;
    result.networkInput = prepare(classifier.info().preprocessing, rgb);
    auto reading = classifier.readPrepared(std::span<const cv::Mat>(&result.networkInput, 1));
    if (!reading) return tl::unexpected(std::move(reading.error()));
    result.probabilities = std::move(reading->probabilities);
    const auto largest = std::max_element(result.probabilities.begin(), result.probabilities.end());
    result.largest = static_cast<int>(largest - result.probabilities.begin());
    if (classifier.info().clinical.any()) result.clinical = classifier.facts();
    result.warnings = warningsAbout(classifier);
    if (basis.references) judge(result, *reading, rgb.size(), basis);
    result.milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    result.photograph = forShowing(rgb);
    return result;
}

nlohmann::json similarJson(const Diagnosis& diagnosis) {
    auto similar = nlohmann::json::array();
    for (const auto& [image, distance] : diagnosis.similar) {
        similar.push_back({{"id", image.id},
                           {"lesion", image.lesion},
                           {"class", diagnosis.classes[static_cast<std::size_t>(image.label)]},
                           {"dx_type", image.dxType},
                           {"distance", distance}});
    }
    return similar;
}

/// What a basis adds. Of a refused picture no set is given: it promises nothing for a picture that is no lesion.
void addJudgement(nlohmann::json& json, const Diagnosis& diagnosis, const DiagnosisBasis& basis) {
    if (diagnosis.set && !diagnosis.refused) {
        for (const int k : diagnosis.set->classes)
            json["prediction_set"].push_back(diagnosis.classes[static_cast<std::size_t>(k)]);
    }
    json["set_level"] = diagnosis.setLevel;
    json["refer"] = diagnosis.refused || (diagnosis.set && diagnosis.set->refer());
    json["reasons"] = nlohmann::json::array();
    for (const auto& finding : diagnosis.findings) json["reasons"].push_back(toString(finding.reason));
    json["malignancy"] =
        diagnosis.malignancy && basis.malignancy ? toJson(*basis.malignancy, *diagnosis.malignancy) : nlohmann::json();
    json["similar"] = similarJson(diagnosis);
}

}  // namespace

DiagnosisBasis diagnosisBasis(std::optional<References> references, const DiagnosisOptions& options) {
    DiagnosisBasis basis{std::move(references), options, {}, {}};
    if (!basis.references) return basis;
    const Predictions& validation = basis.references->validation();
    basis.sets = conformalRule(validation, options.level);
    std::vector<int> malignant;
    for (std::size_t k = 0; k < validation.classes.size(); ++k)
        if (std::ranges::find(options.malignant, validation.classes[k]) != options.malignant.end())
            malignant.push_back(static_cast<int>(k));
    if (options.malignant.empty()) malignant = malignantClasses(validation.classes);
    if (malignant.size() < validation.classes.size())
        basis.malignancy = malignancyRule(validation, malignant, options.sensitivity);
    return basis;
}

void decideAnew(Diagnosis& diagnosis, const DiagnosisBasis& basis) {
    diagnosis.setLevel = basis.sets ? basis.sets->level : 0;
    diagnosis.set.reset();
    diagnosis.malignancy.reset();
    if (basis.sets) diagnosis.set = predictionSet(*basis.sets, diagnosis.probabilities);
    if (basis.malignancy)
        diagnosis.malignancy = malignancyOf(*basis.malignancy, diagnosis.probabilities, basis.options.prevalence);
}

std::optional<Message> Diagnosis::referral() const {
    if (!set || !set->refer()) return {};
    std::string names;
    for (const int k : set->classes) names += (names.empty() ? "" : ", ") + classes[static_cast<std::size_t>(k)];
    const std::string level = std::to_string(std::lround(100 * setLevel));
    if (!set->conforms) return Message{MessageId::ReferNone, {{"level", level}, {"class", names}}};
    return Message{MessageId::ReferOpen, {{"level", level}, {"classes", names}}};
}

Result<Diagnosis> diagnoseFile(const Classifier& classifier, const std::filesystem::path& file,
                               const DiagnosisBasis& basis) {
    const auto start = Clock::now();
    const auto rgb = loadImage(file);
    if (!rgb) return tl::unexpected(rgb.error());
    try {
        auto result = diagnose(classifier, *rgb, toUtf8(file.filename()), start, basis);
        if (result) result->file = file;
        return result;
    } catch (const std::exception& exception) {
        return fail(MessageId::InferenceFailed, {}, exception.what());
    }
}

Result<Diagnosis> diagnoseImage(const Classifier& classifier, const cv::Mat& rgb, const std::string& name,
                                const DiagnosisBasis& basis) {
    if (rgb.empty() || rgb.type() != CV_8UC3) return fail(MessageId::ImageNoData);
    try {
        return diagnose(classifier, rgb, name, Clock::now(), basis);
    } catch (const std::exception& exception) {
        return fail(MessageId::InferenceFailed, {}, exception.what());
    }
}

nlohmann::json toJson(const Diagnosis& diagnosis, const DiagnosisBasis& basis) {
    auto probabilities = nlohmann::json::object();
    for (std::size_t k = 0; k < diagnosis.classes.size(); ++k) {
        probabilities[diagnosis.classes[k]] = diagnosis.probabilities[k];
    }
    auto warnings = nlohmann::json::array();
    for (const auto& warning : diagnosis.warnings) warnings.push_back(toEnglish(warning));
    nlohmann::json json = {{"file", diagnosis.file.empty() ? diagnosis.name : toUtf8(diagnosis.file)},
                           {"class", diagnosis.classes[static_cast<std::size_t>(diagnosis.largest)]},
                           {"probabilities", probabilities},
                           {"prediction_set", nlohmann::json::array()},
                           {"warnings", warnings},
                           {"refused", diagnosis.refused}};
    if (diagnosis.clinical) json["clinical"] = clinicalJson(*diagnosis.clinical);
    if (basis.references) addJudgement(json, diagnosis, basis);
    return json;
}

}  // namespace lesion
