#include "core/model/nn/Network.h"
#include "core/training/Learner.h"
#include "core/training/nn/Autocast.h"

#include <ATen/ATen.h>
#include <cmath>

#include <QtTest>

using namespace lesion;

/// Whatever the table of architectures offers must train, in both precisions and on the CPU, where LibTorch 1.13 lacks
/// some gradients in bfloat16.
class TestEveryArchitecture : public QObject {
    Q_OBJECT

    static constexpr int size = 32;
    static Batch batch() {
        Batch images;
        for (int i = 0; i < 4; ++i) {
            images.samples.push_back(i);
            images.labels.push_back(i % 3);
        }
        for (int i = 0; i < 4 * size * size * 3; ++i) images.values.push_back(std::sin(0.37F * static_cast<float>(i)));
        return images;
    }
    static void rows(bool withPrecision) {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<bool>("bfloat16");
        for (const ArchitectureInfo& info : architectures())
            for (const bool bfloat16 : {false, true})
                if (withPrecision || !bfloat16)
                    QTest::addRow("%s %s", info.name.c_str(), bfloat16 ? "bfloat16" : "float32")
                        << QString::fromStdString(info.name) << bfloat16;
    }

private Q_SLOTS:
    void gradientReachesTheFirstLayer_data() { rows(false); }
    void gradientReachesTheFirstLayer() {
        QFETCH(const QString, architecture);
        torch::manual_seed(1);
        const auto network = nn::makeNetwork(architecture.toStdString(), 3, size).value();
        network->train();
        // ViT's head starts at zero, which lets no gradient through.
        for (const auto& item : network->named_parameters())
            if (item.key() == "heads.head.weight") item.value().data().normal_(0, 0.02);
        const torch::Tensor images = torch::rand({4, 3, size, size}).contiguous(at::MemoryFormat::ChannelsLast);
        for (const bool bfloat16 : {false, true}) {
            torch::Tensor logits;
            {
                const nn::Autocast autocast(Device{}, bfloat16);
                logits = network->forward(images);
            }
            QCOMPARE(logits.scalar_type() == at::kBFloat16, bfloat16);
            for (torch::Tensor& parameter : network->parameters()) parameter.mutable_grad() = torch::Tensor();
            logits.to(at::kFloat).square().sum().backward();
            for (const auto& item : network->named_parameters()) {
                const torch::Tensor gradient = item.value().grad();
                QVERIFY2(gradient.defined() && gradient.scalar_type() == at::kFloat, item.key().c_str());
                QVERIFY2(at::isfinite(gradient).all().item<bool>(), item.key().c_str());
            }
            QVERIFY(network->parameters()[0].grad().abs().max().item<float>() > 0);
        }
    }

    void aStepAndAValidation_data() { rows(true); }
    void aStepAndAValidation() {
        QFETCH(const QString, architecture);
        QFETCH(const bool, bfloat16);
        TrainingOptions options;
        options.architecture = architecture.toStdString();
        options.weights = "none";
        options.inputSize = size;
        options.precision = bfloat16 ? Precision::BFloat16 : Precision::Float32;
        auto learner = Learner::make(options, 3, Preprocessing::imageNet(size), Device{}, {});
        QVERIFY(learner);
        const auto before = learner->validate(batch());
        const auto trained = learner->train(batch(), {1, 1, 1}, 1e-3, 5);
        const auto after = learner->validate(batch());
        QVERIFY2(trained, trained ? "" : trained.error().detail.c_str());
        QVERIFY(before && after);
        QVERIFY(std::isfinite(trained->loss) && std::isfinite(before->loss) && std::isfinite(after->loss));
        QVERIFY(before->loss != after->loss);
    }
};

QTEST_GUILESS_MAIN(TestEveryArchitecture)
#include "tst_EveryArchitecture.moc"
