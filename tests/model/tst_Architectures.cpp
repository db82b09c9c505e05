#include "core/base/MessageIds.h"
#include "core/model/nn/Activations.h"
#include "core/model/nn/Layers.h"
#include "core/model/nn/State.h"
#include "tests/model/TestNetworks.h"

#include <ATen/ATen.h>
#include <torch/nn/functional/loss.h>
#include <torch/optim/sgd.h>
#include <cmath>

#include <QtTest>

using namespace lesion;

class TestArchitectures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parameterCounts_data();
    void parameterCounts();
    void unknownArchitectureListsTheKnown();
    void inputThatDoesNotFit();
    void glorotUniform();
    void mobileNetStartsAsTorchvisionDoes();
    void sameSeedSameWeights();
    void namesAreTorchvisions();
    void headAfterFeaturesIsForward_data();
    void headAfterFeaturesIsForward();
    void channelsLastStays();
    void reluSixGradient();
    void frozenBackboneDoesNotMove();
    void unfrozenBackboneMoves();
    void lastBlocksMove();
    void backboneIsAllButTheHead();
};

void TestArchitectures::parameterCounts_data() {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<bool>("frozen");
    QTest::addColumn<qint64>("all");
    QTest::addColumn<qint64>("trainable");
    // The reference's notebook; torchvision's MobileNetV2 has 2,223,872 backbone parameters and 34,112 statistics.
    QTest::newRow("model A") << "seed-cnn" << false << qint64{19'196'967} << qint64{19'196'199};
    QTest::newRow("model B") << "mobilenet-v2" << true << qint64{2'223'872 + 34'112 + 164'871} << qint64{164'871};
    // torchvision's counts with its 1,000 classes, less their dense layer, plus ours for 7 and the statistics.
    QTest::newRow("resnet-18") << "resnet-18" << true << qint64{11'689'512 - 513'000 + 3'591 + 9'600} << qint64{3'591};
    QTest::newRow("resnet-50") << "resnet-50" << true << qint64{25'557'032 - 2'049'000 + 14'343 + 53'120}
                               << qint64{14'343};
    QTest::newRow("efficientnet-b0") << "efficientnet-b0" << true << qint64{5'288'548 - 1'281'000 + 8'967 + 42'016}
                                     << qint64{8'967};
    QTest::newRow("convnext-tiny") << "convnext-tiny" << true << qint64{28'589'128 - 769'000 + 5'383} << qint64{5'383};
    // 144 patches at 192 pixels instead of 196 at 224.
    QTest::newRow("vit-b-16") << "vit-b-16" << true << qint64{86'567'656 - 769'000 + 5'383 - 52 * 768} << qint64{5'383};
    QTest::newRow("mobilenet-v3-large") << "mobilenet-v3-large" << true
                                        << qint64{5'483'032 - 1'281'000 + 8'967 + 24'400} << qint64{8'967};
    QTest::newRow("fine-tuned") << "mobilenet-v2" << false << qint64{2'422'855} << qint64{2'223'872 + 164'871};
}

void TestArchitectures::parameterCounts() {
    QFETCH(const QString, architecture);
    QFETCH(const bool, frozen);
    const auto info = describeArchitecture(architecture.toStdString(), 7, 192, frozen);
    QVERIFY(info);
    QTEST(qint64{info->parameters}, "all");
    QTEST(qint64{info->trainableParameters}, "trainable");
    QCOMPARE(info->classes.size(), std::size_t{7});
    QCOMPARE(info->preprocessing.width, 192);
}

void TestArchitectures::unknownArchitectureListsTheKnown() {
    const auto network = nn::makeNetwork("resnet-51", 7, 192);
    QVERIFY(!network);
    QCOMPARE(
        toEnglish(network.error().message),
        "There is no architecture resnet-51. Known: seed-cnn, mobilenet-v2, mobilenet-v3-large, resnet-18, resnet-50, "
        "efficientnet-b0, convnext-tiny, vit-b-16.");
}

void TestArchitectures::inputThatDoesNotFit() {
    const auto patches = describeArchitecture("vit-b-16", 7, 200, false);
    QVERIFY(!patches);
    QCOMPARE(patches.error().message.id, MessageId::OptionConflict);
    QVERIFY(!describeArchitecture("resnet-18", 7, 31, false));
    QVERIFY(describeArchitecture("resnet-18", 7, 33, false));
}

void TestArchitectures::glorotUniform() {
    const auto network = test::network("seed-cnn", 7, 96);
    // First convolution: fans 3*9 and 32*9. Second dense layer: fans 256 and 128.
    const auto parameters = network->named_parameters();
    for (const auto& [name, fans] :
         {std::pair("conv1.weight", 9.0 * (3 + 32)), std::pair("dense2.weight", 256.0 + 128)}) {
        const torch::Tensor weight = parameters[name];
        const double limit = std::sqrt(6.0 / fans);
        QVERIFY(weight.abs().max().item<double>() <= limit);
        QVERIFY(weight.max().item<double>() > 0.95 * limit);
        QVERIFY(weight.min().item<double>() < -0.95 * limit);
        QVERIFY(std::abs(weight.std().item<double>() - limit / std::sqrt(3.0)) < 0.05 * limit);
    }
    for (const char* bias : {"conv1.bias", "conv6.bias", "dense1.bias", "output.bias"})
        QCOMPARE(parameters[bias].abs().max().item<float>(), 0.F);
    QCOMPARE(parameters["norm1.weight"].min().item<float>(), 1.F);
}

void TestArchitectures::mobileNetStartsAsTorchvisionDoes() {
    const auto parameters = test::network("mobilenet-v2", 7, 192)->named_parameters();
    // Normal with deviation sqrt(2 / fan out): the last convolution's fan out is 1280.
    const double deviation = parameters["features.18.0.weight"].std().item<double>();
    QVERIFY(std::abs(deviation - std::sqrt(2.0 / 1280)) < 0.02 * deviation);
    QCOMPARE(parameters["features.18.1.weight"].min().item<float>(), 1.F);
    QVERIFY(parameters["dense.weight"].abs().max().item<double>() <= std::sqrt(6.0 / (1280 + 128)));
}

void TestArchitectures::sameSeedSameWeights() {
    const auto first = nn::networkState(*test::network("mobilenet-v2", 3, 64));
    const auto second = nn::networkState(*test::network("mobilenet-v2", 3, 64));
    for (std::size_t i = 0; i < first.size(); ++i) QVERIFY(first[i].second.equal(second[i].second));
}

void TestArchitectures::namesAreTorchvisions() {
    const auto parameters = test::network("mobilenet-v2", 7, 192)->named_parameters();
    QCOMPARE(parameters["features.0.0.weight"].sizes(), at::IntArrayRef({32, 3, 3, 3}));
    QCOMPARE(parameters["features.1.conv.0.0.weight"].sizes(), at::IntArrayRef({32, 1, 3, 3}));
    QCOMPARE(parameters["features.1.conv.2.weight"].sizes(), at::IntArrayRef({16}));
    QCOMPARE(parameters["features.2.conv.1.0.weight"].sizes(), at::IntArrayRef({96, 1, 3, 3}));
    QCOMPARE(parameters["features.17.conv.2.weight"].sizes(), at::IntArrayRef({320, 960, 1, 1}));
}

void TestArchitectures::headAfterFeaturesIsForward_data() {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<int>("width");
    QTest::newRow("seed-cnn") << "seed-cnn" << 128;
    QTest::newRow("mobilenet-v2") << "mobilenet-v2" << 1280;
}

void TestArchitectures::headAfterFeaturesIsForward() {
    QFETCH(const QString, architecture);
    QFETCH(const int, width);
    const int size = 65;  // odd: pooling leaves a row over
    const auto network = architecture == "mobilenet-v2" ? test::settledMobileNet(5, size)
                                                        : test::network(architecture.toStdString(), 5, size);
    network->eval();
    const torch::NoGradGuard noGradient;
    const torch::Tensor images = test::randomImages(2, size);
    const torch::Tensor features = network->features(images);
    QCOMPARE(features.sizes(), at::IntArrayRef({2, width}));
    const torch::Tensor logits = network->classify(features);
    QCOMPARE(logits.sizes(), at::IntArrayRef({2, 5}));
    QVERIFY(logits.equal(network->forward(images)));
    QVERIFY(logits.allclose(network->forward(images.contiguous()), 1e-4, 1e-4));
}

void TestArchitectures::channelsLastStays() {
    nn::Convolution layer(3, 8, {.kernel = 3, .stride = 1, .groups = 1, .bias = true});
    nn::initialiseAsKeras(layer);
    const torch::Tensor output = nn::reluSix(layer.forward(test::randomImages(2, 16)));
    QVERIFY(output.is_contiguous(torch::MemoryFormat::ChannelsLast));
}

void TestArchitectures::reluSixGradient() {
    for (const auto type : {torch::kFloat32, torch::kBFloat16}) {
        const torch::Tensor input = torch::tensor({-1.F, 0.5F, 5.F, 7.F}).to(type).requires_grad_();
        const torch::Tensor output = nn::reluSix(input * 1);
        output.sum().backward();
        QVERIFY(output.to(torch::kFloat32).equal(torch::tensor({0.F, 0.5F, 5.F, 6.F})));
        QVERIFY(input.grad().to(torch::kFloat32).equal(torch::tensor({0.F, 1.F, 1.F, 0.F})));
    }
}

namespace {

/// Names of the tensors that one step of gradient descent changed.
QStringList changedByAStep(nn::Network& network) {
    nn::NamedTensors before;
    for (const auto& [name, tensor] : nn::networkState(network)) before.emplace_back(name, tensor.detach().clone());
    network.train();
    torch::optim::SGD optimizer(network.parameters(), torch::optim::SGDOptions(0.1));
    const torch::Tensor logits = network.forward(test::randomImages(4, 64));
    torch::nn::functional::cross_entropy(logits, torch::tensor({0, 1, 2, 0}, torch::kInt64)).backward();
    optimizer.step();
    QStringList changed;
    const auto after = nn::networkState(network);
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!after[i].second.equal(before[i].second)) changed << QString::fromStdString(before[i].first);
    return changed;
}

}  // namespace

void TestArchitectures::frozenBackboneDoesNotMove() {
    const auto network = test::settledMobileNet(3, 64);
    network->setFrozen(true);
    QCOMPARE(changedByAStep(*network), QStringList({"dense.weight", "dense.bias", "output.weight", "output.bias"}));
    QVERIFY(network->is_training());
}

void TestArchitectures::unfrozenBackboneMoves() {
    const auto network = test::settledMobileNet(3, 64);
    network->setFrozen(true);
    network->setFrozen(false);
    const QStringList changed = changedByAStep(*network);
    QVERIFY(changed.contains("features.0.0.weight"));
    QVERIFY(changed.contains("features.18.1.running_mean"));
}

void TestArchitectures::lastBlocksMove() {
    const auto network = test::settledMobileNet(3, 64);
    network->setTrainable(2);
    QVERIFY(!network->frozen());
    const torch::Tensor images = test::randomImages(2, 64);
    // What trains and what does not is the only difference: same features as everything in inference mode gives.
    network->eval();
    const torch::Tensor features = network->features(images);
    QVERIFY(features.requires_grad());
    network->setTrainable(-1);
    QVERIFY(features.equal(network->features(images)));
    network->setTrainable(2);
    for (const QString& name : changedByAStep(*network))
        QVERIFY2(name.startsWith("features.17.") || name.startsWith("features.18.") || name.startsWith("dense.") ||
                     name.startsWith("output."),
                 qPrintable(name));
    QVERIFY(changedByAStep(*network).contains("features.17.conv.0.0.weight"));
    QVERIFY(changedByAStep(*network).contains("features.18.1.running_mean"));
    network->setTrainable(99);
    QVERIFY(changedByAStep(*network).contains("features.0.0.weight"));
}

void TestArchitectures::backboneIsAllButTheHead() {
    for (const ArchitectureInfo& info : architectures()) {
        QVERIFY(!info.title.empty() && info.hasBackbone == !info.weightsFile.empty());
        const auto network = test::network(info.name, 3, 64);
        QCOMPARE(network->blocks().size(), static_cast<std::size_t>(info.backboneBlocks));
        QCOMPARE(info.backboneBlocks > 0, info.hasBackbone);
        network->setFrozen(true);
        QCOMPARE(network->frozen(), info.hasBackbone);
        const std::set<std::string> names = network->backboneNames();
        for (const auto& item : network->named_parameters())
            QCOMPARE(names.contains(item.key()), !item.value().requires_grad());
    }
    const std::set<std::string> names = test::network("mobilenet-v2", 3, 64)->backboneNames();
    QVERIFY(names.contains("features.18.1.running_mean"));
    QVERIFY(!names.contains("dense.weight"));
}

QTEST_GUILESS_MAIN(TestArchitectures)
#include "tst_Architectures.moc"
