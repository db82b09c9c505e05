#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/image/ImageFile.h"
#include "core/model/nn/State.h"
#include "tests/model/TestNetworks.h"

#include <ATen/ATen.h>

#include <QtTest>

using namespace lesion;

/// Pre-trained weights: a file made here, and the published one where the test data are.
class TestWeights : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    /// A file as torchvision publishes it: backbone and a head of its own.
    nn::NamedTensors published() const {
        nn::NamedTensors tensors;
        for (const auto& [name, tensor] : nn::networkState(*test::network("mobilenet-v2", 3, 64)))
            if (name.starts_with("features.")) tensors.emplace_back(name, tensor.detach() + 0.25);
        tensors.emplace_back("features.0.1.num_batches_tracked", torch::tensor(5, torch::kInt64));
        tensors.emplace_back("classifier.1.weight", torch::zeros({1000, 1280}));
        tensors.emplace_back("classifier.1.bias", torch::zeros({1000}));
        return tensors;
    }
    Result<void> load(nn::Network& network, const nn::NamedTensors& tensors) const {
        const auto path = test::inside(folder_, "weights.safetensors");
        if (const auto written = nn::writeTensorFile(path, {tensors, {}}); !written) return written;
        return nn::loadBackbone(network, "mobilenet-v2", path);
    }

private Q_SLOTS:
    void backboneIsFilledHeadIsKept();
    void mismatchNamesTheKeys();
    void nothingIsCopiedFromUnfitFiles();
    void notFiniteIsRefused();
    void noBackboneNoWeights();
    void checkNeedsAReference();
    void publishedWeights_data();
    void publishedWeights();
    void parrot();
};

void TestWeights::backboneIsFilledHeadIsKept() {
    const auto network = test::network("mobilenet-v2", 3, 64);
    const torch::Tensor head = network->named_parameters()["dense.weight"].detach().clone();
    const auto file = published();
    QVERIFY(load(*network, file));
    const auto state = nn::networkState(*network);
    const std::map<std::string, torch::Tensor> filled(state.begin(), state.end());
    for (const auto& [name, tensor] : file)
        if (filled.contains(name)) QVERIFY2(filled.at(name).equal(tensor), name.c_str());
    QVERIFY(filled.at("dense.weight").equal(head));
    QVERIFY(filled.at("features.0.0.weight").requires_grad());
}

void TestWeights::mismatchNamesTheKeys() {
    const auto network = test::network("mobilenet-v2", 3, 64);
    nn::NamedTensors file = published();
    file[0].first = "features.0.0.wait";
    file[1].second = torch::zeros({33});
    const auto loaded = load(*network, file);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().message.id, MessageId::WeightsMismatch);
    QCOMPARE(loaded.error().message.value("problem"),
             "missing: features.0.0.weight; extra: features.0.0.wait; shape: features.0.1.weight [33 / 32]");
}

void TestWeights::nothingIsCopiedFromUnfitFiles() {
    const auto network = test::network("mobilenet-v2", 3, 64);
    const torch::Tensor before = network->named_parameters()["features.0.0.weight"].detach().clone();
    nn::NamedTensors file = published();
    file.erase(file.begin() + 20);
    QVERIFY(!load(*network, file));
    QVERIFY(network->named_parameters()["features.0.0.weight"].equal(before));
}

void TestWeights::notFiniteIsRefused() {
    nn::NamedTensors file = published();
    file[3].second[0] = NAN;
    const auto loaded = load(*test::network("mobilenet-v2", 3, 64), file);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().message.id, MessageId::WeightsInvalid);
}

void TestWeights::noBackboneNoWeights() {
    const auto path = test::inside(folder_, "any.safetensors");
    QVERIFY(nn::writeTensorFile(path, {published(), {}}));
    const auto loaded = nn::loadBackbone(*test::network("seed-cnn", 3, 64), "seed-cnn", path);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().message.id, MessageId::WeightsMismatch);
}

void TestWeights::checkNeedsAReference() {
    const auto weights = test::inside(folder_, "any.safetensors"), reference = test::inside(folder_, "reference.json");
    QVERIFY(nn::writeTensorFile(weights, {published(), {}}));
    for (const char* text : {"[", "{}", R"({"features": [1], "logits": [1], "input": "none"})"}) {
        QVERIFY(writeFile(reference, std::string_view(text)));
        const auto check = checkWeights("mobilenet-v2", weights, reference);
        QVERIFY(!check);
        QCOMPARE(check.error().message.id, MessageId::ReferenceInvalid);
    }
    QVERIFY(writeFile(reference, std::string_view(R"({"features": [1], "logits": [1], "input": "shape 1x3x64x64"})")));
    QCOMPARE(checkWeights("mobilenet-v2", weights, reference).error().message.id, MessageId::WeightsMismatch);
}

void TestWeights::publishedWeights_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("zip") << "mobilenet_v2-imagenet.pth";
    QTest::newRow("legacy") << "mobilenet_v2-imagenet-legacy.pth";
}

void TestWeights::publishedWeights() {
    if (!qEnvironmentVariableIsSet("LESIONLAB_TEST_DATA")) QSKIP("needs LESIONLAB_TEST_DATA");
    QFETCH(const QString, file);
    const auto folder = pathFromUtf8(qgetenv("LESIONLAB_TEST_DATA").toStdString()) / "weights";
    const auto check =
        checkWeights("mobilenet-v2", folder / file.toStdString(), folder / "mobilenet_v2-imagenet.reference.json");
    QVERIFY2(check, check ? "" : check.error().detail.c_str());
    qInfo("features %.2g, logits %.2g", check->features, check->logits);
    QVERIFY(check->features <= 1e-4);
    QVERIFY(check->logits <= 1e-4);
}

void TestWeights::parrot() {
    if (!qEnvironmentVariableIsSet("LESIONLAB_TEST_DATA")) QSKIP("needs LESIONLAB_TEST_DATA");
    const auto folder = pathFromUtf8(qgetenv("LESIONLAB_TEST_DATA").toStdString()) / "weights";
    const auto network = test::network("mobilenet-v2", 3, 224);
    QVERIFY(nn::loadBackbone(*network, "mobilenet-v2", folder / "mobilenet_v2-imagenet.pth"));
    network->eval();
    torch::Tensor weight, bias;
    const auto file = nn::readStateDict(folder / "mobilenet_v2-imagenet.pth").value();
    for (const auto& [name, tensor] : file) {
        if (name == "classifier.1.weight") weight = tensor;
        if (name == "classifier.1.bias") bias = tensor;
    }
    const auto preprocessing = Preprocessing::imageNet(224);
    const cv::Mat pixels = prepare(preprocessing, loadImage(folder / "parrot.jpg").value());
    torch::Tensor image = torch::empty({1, 3, 224, 224});
    normalise(preprocessing, pixels, image.data_ptr<float>(), false);
    const torch::NoGradGuard noGradient;
    const torch::Tensor answer = torch::softmax(at::linear(network->features(image), weight, bias), 1)[0];
    QCOMPARE(answer.argmax().item<std::int64_t>(), std::int64_t{88});  // macaw
    QVERIFY(answer[88].item<float>() > 0.8F);
}

QTEST_GUILESS_MAIN(TestWeights)
#include "tst_Weights.moc"
