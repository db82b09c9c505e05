#pragma once

#include "core/model/nn/Network.h"
#include "tests/model/FormulaWeights.h"

#include "core/base/Files.h"
#include "core/base/Platform.h"
#include "core/exporting/AnswersCheck.h"

#include <nlohmann/json.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace lesion::test {

/// An architecture, the input that it is tried with, and the gain of its weights (tests/model/torchvision_reference.py)
/// with which the answer depends on the image.
struct Tried {
    const char* architecture;
    int inputSize;
    double gain;
    bool clinical = false;  ///< age, sex and site are inputs too

    std::string name() const { return architecture + std::string(clinical ? " with facts" : ""); }
};
inline const std::vector<Tried>& tried() {
    static const std::vector<Tried> all = {
        {"seed-cnn", 32, 1.3},      {"mobilenet-v2", 64, 1.5}, {"mobilenet-v3-large", 64, 1.41},
        {"resnet-18", 64, 1.15},    {"resnet-50", 64, 1.1},    {"efficientnet-b0", 64, 1.58},
        {"convnext-tiny", 64, 1.0}, {"vit-b-16", 32, 1.0},     {"mobilenet-v2", 64, 1.5, true}};
    return all;
}

inline std::filesystem::path inside(const QTemporaryDir& folder, const std::string& name) {
    return std::filesystem::path(folder.path().toStdU16String()) / name;
}

/// A model file of that architecture, calibrated, whose answers depend on the image.
inline std::filesystem::path writeModel(const QTemporaryDir& folder, const Tried& kind) {
    ModelInfo info;
    info.architecture = kind.architecture;
    info.classes = {"mel", "nv", "bkl"};
    info.preprocessing = kind.inputSize == 32 ? Preprocessing::unitRange(32) : Preprocessing::imageNet(kind.inputSize);
    info.trainedAt = "2026-11-23T02:00:00Z";
    info.dataset = "formula";
    info.temperature = 1.75;
    info.training = R"({"options":{"seed":1}})";
    const std::vector<ClinicalFacts> persons = {{30, "female", "back"}, {60, "male", "face"}};
    if (kind.clinical) info.clinical = fitClinicalEncoding({true, true, true}, persons);
    const auto network = nn::makeNetwork(kind.architecture, 3, kind.inputSize, info.clinical.length()).value();
    fillByFormula(*network, kind.gain);
    const auto file = inside(folder, kind.name() + ".safetensors");
    if (!nn::saveModel(file, *network, info)) qFatal("%s cannot be written", toUtf8(file).c_str());
    return file;
}

/// What the classifier answers to the trial pictures, and the same question for a program of another language; the
/// pixels are written to `pixels`.
struct Question {
    Reading wanted;
    nlohmann::json task;
};
inline Question question(const std::filesystem::path& model, const std::filesystem::path& pixels) {
    const auto classifier = Classifier::load(model).value();
    const ModelInfo& info = classifier.info();
    const auto pictures = trialPictures(info.preprocessing);
    const auto facts = trialFacts(info.clinical);
    std::string bytes;
    for (const cv::Mat& picture : pictures)
        bytes.append(reinterpret_cast<const char*>(picture.data), picture.total() * picture.elemSize());
    if (!writeFile(pixels, bytes)) qFatal("%s cannot be written", toUtf8(pixels).c_str());
    std::vector<float> encoded;
    for (const ClinicalFacts& one : facts)
        for (const float value : info.clinical.encode(one)) encoded.push_back(value);
    nlohmann::json task = {{"pixels", toUtf8(pixels)},
                           {"images", pictures.size()},
                           {"height", info.preprocessing.height},
                           {"width", info.preprocessing.width}};
    if (!encoded.empty()) task["clinical"] = encoded;
    return {classifier.readPrepared(pictures, facts).value(), task};
}

inline double largestDifference(const nlohmann::json& a, const std::vector<float>& b) {
    if (!a.is_array() || a.size() != b.size()) return INFINITY;
    double largest = 0;
    for (std::size_t i = 0; i < b.size(); ++i) {
        const double difference = std::abs(a[i].get<double>() - static_cast<double>(b[i]));
        largest = std::isfinite(difference) ? std::max(largest, difference) : INFINITY;
    }
    return largest;
}

/// What rounding may do to logits that have grown over many layers.
inline double allowedLogits(const std::vector<float>& logits) {
    double largest = 1;
    for (const float logit : logits) largest = std::max(largest, std::abs(static_cast<double>(logit)));
    return 1e-4 * largest;
}

/// What a program of another language prints, a line of JSON each, given `tasks` on its standard input.
inline std::vector<nlohmann::json> answersOf(const QString& program, const QStringList& arguments,
                                             const nlohmann::json& tasks) {
    QProcess process;
    process.start(program, arguments);
    process.write(QByteArray::fromStdString(tasks.dump()));
    process.closeWriteChannel();
    std::vector<nlohmann::json> answers;
    if (!process.waitForFinished(120000)) return answers;
    const QByteArray errors = process.readAllStandardError();
    if (!errors.isEmpty()) qWarning("%s", errors.constData());
    for (const QByteArray& line : process.readAllStandardOutput().trimmed().split('\n'))
        answers.push_back(nlohmann::json::parse(line.toStdString(), nullptr, false));
    return answers;
}

inline QString script(const char* name) {
    return QStringLiteral(LESION_SOURCE_DIR "/tests/exporting/") + name;
}

}  // namespace lesion::test
