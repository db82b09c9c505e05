#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/nn/State.h"
#include "tests/model/TestNetworks.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgproc.hpp>
#include <QtTest>

using namespace lesion;
using nlohmann::json;

namespace {

/// Skin under a yellow light with a hair across it.
cv::Mat hairySkin() {
    cv::Mat rgb(150, 200, CV_8UC3, cv::Scalar(215, 175, 110));
    cv::line(rgb, {10, 30}, {190, 110}, cv::Scalar(40, 30, 20), 2);
    return rgb;
}

}  // namespace

/// Steps before resizing travel with the model: whoever opens it cannot leave them out.
class TestModelSteps : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path plain_ = test::inside(folder_, "plain.safetensors");
    std::filesystem::path steps_ = test::inside(folder_, "steps.safetensors");

    /// The model with steps, its metadata changed.
    Result<nn::LoadedModel> loadAfter(const std::function<void(json&)>& change) const {
        nn::TensorFile contents = nn::readTensorFile(steps_).value();
        json metadata = json::parse(contents.metadata.at("lesionlab"));
        change(metadata);
        contents.metadata["lesionlab"] = metadata.dump();
        const auto path = test::inside(folder_, "changed.safetensors");
        if (const auto written = nn::writeTensorFile(path, contents); !written) return tl::unexpected(written.error());
        return nn::loadModel(path);
    }

private Q_SLOTS:
    void initTestCase() {
        const auto network = test::network("seed-cnn", 3, 32);
        auto info = test::modelInfo("seed-cnn", 32);
        QVERIFY(nn::saveModel(plain_, *network, info));
        info.preprocessing.hairRemoval = info.preprocessing.colourConstancy = true;
        QVERIFY(nn::saveModel(steps_, *network, info));
    }

    void theFileKeepsThem() {
        const auto loaded = nn::loadModel(steps_).value();
        QVERIFY(loaded.info.preprocessing.hairRemoval && loaded.info.preprocessing.colourConstancy);
        QVERIFY(!nn::loadModel(plain_)->info.preprocessing.changesFrame());
        const auto versionOf = [](const std::filesystem::path& file) {
            return json::parse(nn::readTensorFile(file)->metadata.at("lesionlab")).at("format_version").get<int>();
        };
        QCOMPARE(versionOf(plain_), 1);
        QCOMPARE(versionOf(steps_), 2);  // older programs, which would leave the steps out, refuse it
    }

    void theClassifierAppliesThem() {
        const auto with = Classifier::load(steps_).value(), without = Classifier::load(plain_).value();
        const cv::Mat photograph = hairySkin(), prepared = prepare(with.info().preprocessing, photograph);
        QCOMPARE(with.classify(photograph).value(), with.classifyPrepared(std::span(&prepared, 1)).value());
        QVERIFY(with.classify(photograph).value() != without.classify(photograph).value());
    }

    void stepsThatDoSomethingElseAreRefused() {
        QVERIFY(loadAfter([](json&) {}));
        const auto failure = [&](const std::function<void(json&)>& change) {
            const auto loaded = loadAfter(change);
            return loaded ? QByteArray("opened") : QByteArray(nameOf(loaded.error().message.id).data());
        };
        QCOMPARE(failure([](json& file) { file["fingerprint"]["frame"][4] = 3.0; }), QByteArray("ModelFileInvalid"));
        QCOMPARE(failure([](json& file) { file["fingerprint"].erase("frame"); }), QByteArray("ModelFileInvalid"));
        QCOMPARE(failure([](json& file) { file["preprocessing"]["hair_removal"] = "dullrazor-9"; }),
                 QByteArray("ModelFileInvalid"));
        QCOMPARE(failure([](json& file) { file["preprocessing"].erase("colour_constancy"); }),
                 QByteArray("ModelFileInvalid"));
    }
};

QTEST_GUILESS_MAIN(TestModelSteps)
#include "tst_ModelSteps.moc"
