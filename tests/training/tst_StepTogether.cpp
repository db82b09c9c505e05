#include "core/training/nn/GradientDescent.h"

#include <ATen/ATen.h>
#include <torch/utils.h>
#include <QtTest>

using namespace lesion;

Q_DECLARE_METATYPE(lesion::Optimizer)

/// The step that takes all parameters operation by operation, as a GPU does, against the walk over one after the other.
class TestStepTogether : public QObject {
    Q_OBJECT

    /// A convolution's weight in channels last, a dense layer's with the lower rate of a backbone, a bias, and one that
    /// never trains.
    static std::vector<nn::Trained> parameters() {
        torch::manual_seed(5);
        const torch::Tensor convolution = at::randn({8, 4, 3, 3}).contiguous(torch::MemoryFormat::ChannelsLast);
        std::vector<nn::Trained> made{{"convolution", convolution},
                                      {"dense", at::randn({40, 60}), 0.1},
                                      {"bias", at::randn({40})},
                                      {"frozen", at::randn({7, 7})}};
        for (auto& trained : made) trained.value.set_requires_grad(true);
        return made;
    }
    /// The bias begins at step 5: its bias correction begins with it.
    static void setGradients(const std::vector<nn::Trained>& of, std::uint64_t step) {
        torch::manual_seed(100 + step);
        for (std::size_t i = 0; i < 3; ++i) {
            const torch::Tensor gradient = at::randn_like(of[i].value);
            if (i < 2 || step >= 5) of[i].value.mutable_grad() = gradient;
        }
    }

private Q_SLOTS:
    void equalsTheWalk_data() {
        QTest::addColumn<Optimizer>("kind");
        QTest::addColumn<double>("decay");
        QTest::newRow("Adam") << Optimizer::Adam << 0.0;
        QTest::newRow("Adam with decay") << Optimizer::Adam << 0.01;
        QTest::newRow("AdamW") << Optimizer::AdamW << 0.05;
        QTest::newRow("SGD") << Optimizer::Sgd << 0.0;
        QTest::newRow("SGD with decay") << Optimizer::Sgd << 0.01;
    }
    /// After 20 steps within 1e-6 of a tensor's largest weight.
    void equalsTheWalk() {
        QFETCH(const Optimizer, kind);
        QFETCH(const double, decay);
        const auto first = parameters();
        const auto walked = parameters();
        const auto together = parameters();
        nn::GradientDescent walk(kind, decay, walked);
        nn::GradientDescent all(kind, decay, together, true);
        for (std::uint64_t step = 0; step < 20; ++step) {
            setGradients(walked, step);
            setGradients(together, step);
            walk.step(0.01);
            all.step(0.01);
        }
        for (std::size_t i = 0; i < walked.size(); ++i) {
            const auto distance = (walked[i].value - together[i].value).abs().max().item<double>();
            const auto largest = walked[i].value.abs().max().item<double>();
            QVERIFY2(distance <= 1e-6 * largest, qPrintable(QString("%1: %2").arg(i).arg(distance / largest)));
            const auto moved = (walked[i].value - first[i].value).abs().max().item<double>();
            QCOMPARE(moved > 1e-3, i < 3);
        }
    }

    /// What one wrote into a checkpoint the other goes on with: a run may move from a GPU to a processor.
    void stateIsTheSame() {
        const auto walked = parameters();
        const auto together = parameters();
        nn::GradientDescent walk(Optimizer::AdamW, 0.05, walked);
        nn::GradientDescent all(Optimizer::AdamW, 0.05, together, true);
        for (std::uint64_t step = 0; step < 6; ++step) {
            setGradients(together, step);
            all.step(0.01);
        }
        {
            const torch::NoGradGuard noGradient;
            for (std::size_t i = 0; i < walked.size(); ++i) torch::Tensor(walked[i].value).copy_(together[i].value);
        }
        QVERIFY(walk.restore(all.state()));
        setGradients(walked, 6);
        setGradients(together, 6);
        walk.step(0.01);
        all.step(0.01);
        for (std::size_t i = 0; i < walked.size(); ++i)
            QVERIFY(at::allclose(walked[i].value, together[i].value, 1e-6, 1e-7));
    }

    void nothingToStep() {
        auto tensors = parameters();
        nn::GradientDescent all(Optimizer::Adam, 0, tensors, true);
        const torch::Tensor before = tensors[0].value.detach().clone();
        all.step(0.1);
        QVERIFY(before.equal(tensors[0].value));
    }
};

QTEST_GUILESS_MAIN(TestStepTogether)
#include "tst_StepTogether.moc"
