#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/nn/Architectures.h"
#include "core/model/nn/ClassActivation.h"
#include "core/model/nn/Formula.h"
#include "tests/model/FormulaWeights.h"
#include "tests/model/TestNetworks.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgproc.hpp>
#include <thread>

#include <QtTest>

using namespace lesion;

/// Maps of known networks against cam_reference.py's, and what a classifier makes of them.
class TestClassActivation : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    nlohmann::json references_;

    std::shared_ptr<nn::Network> filled(const std::string& architecture) const;
    Classifier classifier(const std::string& architecture, int size) const;

private Q_SLOTS:
    void initTestCase();
    void reference_data();
    void reference();
    void cutIsPartOfTheWay_data();
    void cutIsPartOfTheWay();
    void hiResCamSharesOutTheScore();
    void leavesTheNetworkAsItIs();
    void stops();
    void classifierGivesTheSame();
    void occlusionIsWhatHidingDoes();
    void refusesOtherSizes();
    void fromSeveralThreads();
};

namespace {

/// Grey waves in three colours.
cv::Mat picture(int size) {
    cv::Mat rgb(size, size, CV_8UC3);
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            rgb.at<cv::Vec3b>(y, x) = cv::Vec3b(static_cast<uchar>(x * 7 + y), static_cast<uchar>(y * 5), 90);
    return rgb;
}

bool same(const Activation& a, const Activation& b) {
    for (std::size_t k = 0; k < a.maps.size(); ++k)
        if (cv::norm(a.signedMaps[k], b.signedMaps[k], cv::NORM_INF) > 0) return false;
    return a.scores == b.scores && a.maps.size() == b.maps.size();
}

}  // namespace

std::shared_ptr<nn::Network> TestClassActivation::filled(const std::string& architecture) const {
    const auto& reference = references_.at(architecture);
    const int classes = static_cast<int>(reference.at("logits").size());
    auto network = nn::findArchitecture(architecture).value()->build(classes, reference.at("input_size"));
    test::fillByFormula(*network, reference.at("gain"));
    network->eval();
    return network;
}

Classifier TestClassActivation::classifier(const std::string& architecture, int size) const {
    const auto file = test::inside(folder_, "model.safetensors");
    const auto network = test::network(architecture, 3, size);
    (void)nn::saveModel(file, *network, test::modelInfo(architecture, size));
    return Classifier::load(file).value();
}

void TestClassActivation::initTestCase() {
    const auto text = readText(pathFromUtf8(LESION_SOURCE_DIR "/tests/model/data/cam.json"));
    QVERIFY(text);
    references_ = nlohmann::json::parse(*text);
}

void TestClassActivation::reference_data() {
    QTest::addColumn<QString>("architecture");
    for (const auto& item : references_.items())
        QTest::newRow(item.key().c_str()) << QString::fromStdString(item.key());
}

/// As the weights are, and with batch norms folded in and channels last, as a classifier has them.
void TestClassActivation::reference() {
    QFETCH(const QString, architecture);
    const auto& reference = references_.at(architecture.toStdString());
    const auto network = filled(architecture.toStdString());
    const int size = reference.at("input_size");
    const std::int64_t side = reference.at("side");
    for (const bool folded : {false, true}) {
        torch::Tensor image = nn::formulaImage(size, size);
        if (folded) {
            network->foldNorms();
            network->useChannelsLast();
            image = image.contiguous(at::MemoryFormat::ChannelsLast);
        }
        for (const Attribution kind : {Attribution::GradCam, Attribution::GradCamPlusPlus, Attribution::HiResCam}) {
            const auto found = nn::classActivation(*network, image, kind, {});
            QVERIFY(found);
            QCOMPARE(found->maps.size(2), side);
            const std::vector<std::vector<double>> rows = reference.at("maps").at(nameOf(kind));
            for (std::size_t k = 0; k < rows.size(); ++k) {
                const torch::Tensor wanted = torch::tensor(rows[k], at::kDouble).view({side, side});
                const double unit = wanted.abs().max().item<double>();
                const torch::Tensor got = found->maps[static_cast<std::int64_t>(k)].to(at::kDouble);
                const double difference = (got - wanted).abs().max().item<double>() / unit;
                QVERIFY2(difference < 1e-4, qPrintable(QString("%1 class %2 folded %3: %4 of %5")
                                                           .arg(nameOf(kind).c_str())
                                                           .arg(k)
                                                           .arg(folded)
                                                           .arg(difference)
                                                           .arg(unit)));
            }
        }
    }
}

void TestClassActivation::cutIsPartOfTheWay_data() {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("side");  // at 96 pixels
    QTest::newRow("seed") << "seed-cnn" << 128 << 24;
    QTest::newRow("mobilenet 2") << "mobilenet-v2" << 1280 << 3;
    QTest::newRow("mobilenet 3") << "mobilenet-v3-large" << 960 << 3;
    QTest::newRow("resnet 18") << "resnet-18" << 512 << 3;
    QTest::newRow("resnet 50") << "resnet-50" << 2048 << 3;
    QTest::newRow("efficientnet") << "efficientnet-b0" << 1280 << 3;
    QTest::newRow("convnext") << "convnext-tiny" << 768 << 3;
    QTest::newRow("vit") << "vit-b-16" << 768 << 6;
}

/// No architecture of the program is without a cut, and cut and rest together are features().
void TestClassActivation::cutIsPartOfTheWay() {
    QFETCH(const QString, architecture);
    QFETCH(const int, channels);
    QFETCH(const int, side);
    const auto network = nn::findArchitecture(architecture.toStdString()).value()->build(3, 96);
    test::fillByFormula(*network, 1.2);
    network->eval();
    const torch::NoGradGuard noGradient;
    const torch::Tensor images = test::randomImages(2, 96);
    const nn::Network::Cut cut = network->cut(images);
    QCOMPARE(cut.maps.sizes().vec(), (std::vector<std::int64_t>{2, channels, side, side}));
    const torch::Tensor features = network->features(images), joined = cut.features(cut.maps);
    const double unit = features.abs().max().item<double>();
    QVERIFY((joined - features).abs().max().item<double>() < 1e-5 * unit);
    QVERIFY((cut.features(at::zeros_like(cut.maps)) - features).abs().max().item<double>() > 1e-3 * unit);
    QCOMPARE(int(architectures().size()), 8);  // another one wants a row here
}

/// ResNet-18 has one linear layer after the mean: the places' shares and its bias are the score.
void TestClassActivation::hiResCamSharesOutTheScore() {
    const auto network = filled("resnet-18");
    const auto found = nn::classActivation(*network, nn::formulaImage(128, 128), Attribution::HiResCam, {});
    const torch::Tensor bias = network->named_parameters()["fc.bias"].detach();
    QVERIFY((found->maps.sum({1, 2}) + bias - found->logits).abs().max().item<double>() < 1e-4);
}

void TestClassActivation::leavesTheNetworkAsItIs() {
    const auto network = filled("mobilenet-v2");
    nn::NamedTensors before;
    for (const auto& [name, tensor] : nn::networkState(*network)) before.emplace_back(name, tensor.detach().clone());
    QVERIFY(nn::classActivation(*network, nn::formulaImage(128, 128), Attribution::GradCam, {}));
    const nn::NamedTensors after = nn::networkState(*network);
    for (std::size_t i = 0; i < before.size(); ++i) {
        QVERIFY(at::equal(before[i].second, after[i].second));
        QVERIFY(!after[i].second.grad().defined());
    }
}

void TestClassActivation::stops() {
    const auto seed = classifier("seed-cnn", 32);
    StopToken stop;
    stop.requestStop();
    for (const Attribution kind : attributions()) {
        const auto outcome = seed.explain(picture(32), kind, stop);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().message.id, MessageId::Stopped);
    }
    StopToken later;
    std::int64_t told = 0;
    const auto outcome = seed.explain(picture(32), Attribution::Occlusion, later, [&](std::int64_t done, std::int64_t) {
        told = done;
        later.requestStop();
    });
    QVERIFY(!outcome);
    QCOMPARE(told, std::int64_t(OcclusionOptions{}.batch));
}

void TestClassActivation::classifierGivesTheSame() {
    const auto seed = classifier("seed-cnn", 32);
    const auto network = test::network("seed-cnn", 3, 32);
    network->eval();
    const cv::Mat image = picture(32);
    torch::Tensor values = at::empty({1, 3, 32, 32});
    normalise(Preprocessing::unitRange(32), image, values.data_ptr<float>(), false);
    const auto direct = nn::classActivation(*network, values, Attribution::GradCamPlusPlus, {});
    const auto activation = seed.explain(image, Attribution::GradCamPlusPlus).value();
    QCOMPARE(activation.kind, Attribution::GradCamPlusPlus);
    QCOMPARE(activation.maps.size(), std::size_t(3));
    QCOMPARE(activation.maps[0].size(), cv::Size(8, 8));
    for (std::size_t k = 0; k < 3; ++k) {
        const auto index = static_cast<std::int64_t>(k);
        for (int y = 0; y < 8; ++y)
            for (int x = 0; x < 8; ++x) {
                const float signedValue = activation.signedMaps[k](y, x);
                QVERIFY(std::abs(signedValue - direct->maps[index][y][x].item<float>()) < 1e-5F);
                QCOMPARE(activation.maps[k](y, x), std::max(signedValue, 0.F));
            }
        QVERIFY(std::abs(activation.scores[k] - direct->logits[index].item<float>()) < 1e-5F);
    }
}

/// Each square alone: what log(p / p of the last class) loses when it is painted grey by hand.
void TestClassActivation::occlusionIsWhatHidingDoes() {
    const auto seed = classifier("seed-cnn", 32);
    const cv::Mat image = picture(32);
    const auto logRatio = [&](const cv::Mat& of, std::size_t k) {
        const auto p = seed.classifyPrepared(std::span(&of, 1)).value();
        return std::log(p[k] / p[2]);
    };
    const OcclusionOptions options{.squares = 4, .patch = 1, .batch = 5};
    std::int64_t done = 0;
    const auto found = seed.explain(
        image, Attribution::Occlusion, {},
        [&](std::int64_t places, std::int64_t all) {
            QCOMPARE(all, std::int64_t(16));
            done = places;
        },
        options);
    QVERIFY(found);
    QCOMPARE(done, std::int64_t(16));
    for (std::size_t k = 0; k < 2; ++k)
        for (int y = 0; y < 4; ++y)
            for (int x = 0; x < 4; ++x) {
                cv::Mat hidden = image.clone();
                cv::rectangle(hidden, cv::Rect(x * 8, y * 8, 8, 8), cv::Scalar::all(128), cv::FILLED);
                const float fall = logRatio(image, k) - logRatio(hidden, k);
                QVERIFY(std::abs(found->signedMaps[k](y, x) - found->signedMaps[2](y, x) - fall) < 1e-4F);
            }
}

void TestClassActivation::refusesOtherSizes() {
    const auto seed = classifier("seed-cnn", 32);
    for (const Attribution kind : attributions()) {
        for (const cv::Mat& image : {picture(31), cv::Mat(32, 32, CV_8UC1, cv::Scalar(0)), cv::Mat()}) {
            const auto outcome = seed.explain(image, kind);
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().message.id, MessageId::InferenceFailed);
        }
    }
}

void TestClassActivation::fromSeveralThreads() {
    const auto seed = classifier("seed-cnn", 32);
    const cv::Mat image = picture(32);
    const auto alone = seed.explain(image, Attribution::GradCam).value();
    const auto probabilities = seed.classifyPrepared(std::span(&image, 1)).value();
    std::atomic<int> wrong{0};
    const auto repeat = [&](const auto& once) {
        return std::thread([&wrong, once] {
            for (int i = 0; i < 20; ++i) wrong += once() ? 0 : 1;
        });
    };
    std::vector<std::thread> threads;
    threads.push_back(repeat([&] { return same(seed.explain(image, Attribution::GradCam).value(), alone); }));
    threads.push_back(repeat([&] { return same(seed.explain(image, Attribution::GradCam).value(), alone); }));
    threads.push_back(repeat([&] { return seed.classifyPrepared(std::span(&image, 1)).value() == probabilities; }));
    for (std::thread& thread : threads) thread.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestClassActivation)
#include "tst_ClassActivation.moc"
