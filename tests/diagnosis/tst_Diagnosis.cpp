#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/diagnosis/Diagnosis.h"
#include "core/image/ImageFile.h"
#include "tests/diagnosis/RandomModel.h"
#include "tests/support/Failure.h"

#include <torch/types.h>
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;
using test::failure;
namespace fs = std::filesystem;

namespace {

/// Colours that change over the frame, so that a turned or mirrored picture would be noticed.
cv::Mat picture(int width, int height) {
    cv::Mat rgb(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            rgb.at<cv::Vec3b>(y, x) =
                cv::Vec3b(static_cast<uchar>(x * 255 / width), static_cast<uchar>(y * 255 / height),
                          static_cast<uchar>((x + y) % 256));
        }
    }
    return rgb;
}

}  // namespace

class TestDiagnosis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void probabilitiesAreTheClassifiers();
    void fileAndPixelsAgree();
    void largePhotographIsKeptSmaller();
    void smallPhotographIsKeptAsItIs();
    void greyAndWrongPicturesAreRefused();
    void damagedFile();
    void namesInCyrillicAndChinese();
    void differingFingerprintIsTold();
    void json();

private:
    fs::path path(const char* name) const { return pathFromUtf8(folder_.path().toStdString()) / pathFromUtf8(name); }

    QTemporaryDir folder_;
    std::optional<Classifier> classifier_;
};

void TestDiagnosis::initTestCase() {
    auto loaded = test::randomModel(path("model.safetensors"), 3);
    QVERIFY(loaded.has_value());
    classifier_ = std::move(*loaded);
}

void TestDiagnosis::probabilitiesAreTheClassifiers() {
    const auto rgb = picture(60, 45);
    const auto diagnosis = diagnoseImage(*classifier_, rgb, "clipboard");
    QVERIFY(diagnosis.has_value());
    const auto direct = classifier_->classify(rgb).value();
    QCOMPARE(diagnosis->probabilities.size(), std::size_t(3));
    for (std::size_t k = 0; k < 3; ++k) QVERIFY(std::abs(diagnosis->probabilities[k] - direct[k]) < 1e-6F);
    const float sum = std::accumulate(direct.begin(), direct.end(), 0.F);
    QVERIFY(std::abs(sum - 1.F) < 1e-5F);
    const auto largest = std::max_element(direct.begin(), direct.end()) - direct.begin();
    QCOMPARE(diagnosis->largest, static_cast<int>(largest));
    QCOMPARE(diagnosis->classes, classifier_->info().classes);
    QCOMPARE(diagnosis->name, std::string("clipboard"));
    QVERIFY(diagnosis->file.empty());
    QVERIFY(!diagnosis->refused);
    QVERIFY(diagnosis->warnings.empty());
    QVERIFY(diagnosis->milliseconds > 0);
    // What the network saw is what training prepares.
    QCOMPARE(cv::norm(diagnosis->networkInput, prepare(classifier_->info().preprocessing, rgb), cv::NORM_INF), 0.0);
}

void TestDiagnosis::fileAndPixelsAgree() {
    const auto rgb = picture(80, 60);
    QVERIFY(saveImage(path("lesion.png"), rgb));
    const auto ofFile = diagnoseFile(*classifier_, path("lesion.png"));
    QVERIFY(ofFile.has_value());
    QCOMPARE(ofFile->name, std::string("lesion.png"));
    QCOMPARE(ofFile->file, path("lesion.png"));
    QVERIFY(ofFile->probabilities == diagnoseImage(*classifier_, rgb, "x")->probabilities);
}

void TestDiagnosis::largePhotographIsKeptSmaller() {
    const auto upright = diagnoseImage(*classifier_, picture(1500, 3000), "x");
    QCOMPARE(upright->photograph.rows, 2048);
    QCOMPARE(upright->photograph.cols, 1024);
    QCOMPARE(upright->networkInput.rows, 32);
    const auto line = diagnoseImage(*classifier_, picture(9000, 2), "x");
    QCOMPARE(line->photograph.cols, 2048);
    QCOMPARE(line->photograph.rows, 1);
}

void TestDiagnosis::smallPhotographIsKeptAsItIs() {
    const auto rgb = picture(2048, 3);
    QCOMPARE(cv::norm(diagnoseImage(*classifier_, rgb, "x")->photograph, rgb, cv::NORM_INF), 0.0);
    const auto point = diagnoseImage(*classifier_, picture(1, 1), "x");
    QVERIFY(point.has_value());
    QCOMPARE(point->photograph.cols, 1);
}

void TestDiagnosis::greyAndWrongPicturesAreRefused() {
    QCOMPARE(failure(diagnoseImage(*classifier_, {}, "x")), QByteArray("ImageNoData"));
    QCOMPARE(failure(diagnoseImage(*classifier_, cv::Mat(4, 4, CV_8UC1), "x")), QByteArray("ImageNoData"));
}

void TestDiagnosis::damagedFile() {
    QCOMPARE(failure(diagnoseFile(*classifier_, path("nowhere.jpg"))), QByteArray("FileMissing"));
    QVERIFY(writeFile(path("empty.jpg"), std::string_view()));
    QCOMPARE(failure(diagnoseFile(*classifier_, path("empty.jpg"))), QByteArray("ImageEmpty"));
    QVERIFY(writeFile(path("text.jpg"), std::string_view("no image at all, but long enough")));
    QCOMPARE(failure(diagnoseFile(*classifier_, path("text.jpg"))), QByteArray("ImageUnknownFormat"));
}

void TestDiagnosis::namesInCyrillicAndChinese() {
    const auto file = path("Снимок 皮肤.png");
    QVERIFY(saveImage(file, picture(40, 30)));
    const auto diagnosis = diagnoseFile(*classifier_, file);
    QVERIFY(diagnosis.has_value());
    QCOMPARE(diagnosis->name, std::string("Снимок 皮肤.png"));
}

void TestDiagnosis::differingFingerprintIsTold() {
    auto file = nn::readTensorFile(path("model.safetensors")).value();
    auto metadata = nlohmann::json::parse(file.metadata.at("lesionlab"));
    auto& logit = metadata.at("fingerprint").at("logits").at(0);
    logit = logit.get<double>() + 0.25;
    file.metadata["lesionlab"] = metadata.dump();
    QVERIFY(nn::writeTensorFile(path("elsewhere.safetensors"), file));
    const auto other = Classifier::load(path("elsewhere.safetensors"));
    QVERIFY(other.has_value());
    const auto diagnosis = diagnoseImage(*other, picture(40, 30), "x");
    QCOMPARE(diagnosis->warnings.size(), std::size_t(1));
    QCOMPARE(diagnosis->warnings[0].id, MessageId::FingerprintDiffers);
    QCOMPARE(std::string(diagnosis->warnings[0].value("difference")), std::string("0.25"));
}

void TestDiagnosis::json() {
    const auto diagnosis = diagnoseImage(*classifier_, picture(40, 30), "clipboard");
    const auto json = toJson(*diagnosis);
    QCOMPARE(json.size(), std::size_t(6));
    QCOMPARE(json.at("file").get<std::string>(), std::string("clipboard"));
    QCOMPARE(json.at("class").get<std::string>(), diagnosis->classes[static_cast<std::size_t>(diagnosis->largest)]);
    QCOMPARE(json.at("probabilities").at("nv").get<float>(), diagnosis->probabilities[1]);
    QVERIFY(json.at("prediction_set").empty());
    QVERIFY(json.at("warnings").empty());
    QCOMPARE(json.at("refused").get<bool>(), false);
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_Diagnosis.moc"
