#include "core/model/nn/Network.h"
#include "core/training/nn/GradientDescent.h"
#include "core/training/nn/MovingAverage.h"

#include <ATen/ATen.h>
#include <QtTest>

using namespace lesion;
using namespace lesion::nn;

namespace {

/// Two weights that are pulled towards zero: the gradient of each is its own value.
struct Two {
    torch::Tensor a = at::full({2, 3}, 4.0F).requires_grad_(true);
    torch::Tensor b = at::full({2, 3}, -2.0F).requires_grad_(true);

    std::vector<Trained> trained(double rateOfB = 1) const { return {{"a", a, 1}, {"b", b, rateOfB}}; }
    void step(GradientDescent& descent, bool both) const {
        descent.zeroGradients();
        a.mutable_grad() = a.detach().clone();
        if (both) b.mutable_grad() = b.detach().clone();
        descent.step(0.1);
    }
};

double first(const torch::Tensor& tensor) {
    return tensor.flatten()[0].item<double>();
}

}  // namespace

class TestWeightUpdates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBeginsLaterBeginsAsNew() {
        for (const Optimizer kind : {Optimizer::Adam, Optimizer::AdamW, Optimizer::Sgd}) {
            const Two late;
            GradientDescent descent(kind, 0.01, late.trained());
            for (int i = 0; i < 20; ++i) late.step(descent, false);
            QCOMPARE(first(late.b), -2.0);  // it did not train
            const Two fresh;
            GradientDescent other(kind, 0.01, fresh.trained());
            for (int i = 0; i < 3; ++i) {
                late.step(descent, true);
                fresh.step(other, true);
                QCOMPARE(first(late.b), first(fresh.b));
            }
        }
    }

    void aBackbonesRateIsItsOwn() {
        const Two weights;
        GradientDescent descent(Optimizer::Adam, 0, weights.trained(0.1));
        weights.step(descent, true);
        // Adam's first step is the rate, whatever the gradient.
        QVERIFY(qAbs(first(weights.a) - (4.0 - 0.1)) < 1e-6);
        QVERIFY(qAbs(first(weights.b) - (-2.0 + 0.01)) < 1e-6);
    }

    void longGradientsAreClipped() {
        const Two weights;
        GradientDescent descent(Optimizer::Adam, 0, weights.trained());
        const auto setGradients = [&] {
            weights.a.mutable_grad() = at::zeros({2, 3});
            weights.a.mutable_grad()[0][0] = 3;
            weights.b.mutable_grad() = at::zeros({2, 3});
            weights.b.mutable_grad()[1][2] = -4;  // 5 together
        };
        setGradients();
        descent.clip(1);
        QVERIFY(qAbs(weights.a.grad()[0][0].item<double>() - 0.6) < 1e-6);
        QVERIFY(qAbs(weights.b.grad()[1][2].item<double>() + 0.8) < 1e-6);
        setGradients();
        descent.clip(5.5);
        QCOMPARE(weights.a.grad()[0][0].item<double>(), 3.0);
        weights.b.mutable_grad() = torch::Tensor();  // frozen: does not count
        descent.clip(2);
        QVERIFY(qAbs(weights.a.grad()[0][0].item<double>() - 2) < 1e-5);
    }

    void goesOnFromItsState() {
        const Two whole;
        GradientDescent descent(Optimizer::Adam, 0.01, whole.trained());
        for (int i = 0; i < 4; ++i) whole.step(descent, false);
        NamedTensors saved;
        for (const auto& [name, tensor] : descent.state()) saved.emplace_back(name, tensor.clone());
        QCOMPARE(saved.size(), std::size_t{3});  // b has no moments yet
        const Two resumed;
        {
            const torch::NoGradGuard noGradient;
            torch::Tensor(resumed.a).copy_(whole.a);
        }
        GradientDescent other(Optimizer::Adam, 0.01, resumed.trained());
        QVERIFY(other.restore(saved));
        for (int i = 0; i < 3; ++i) {
            whole.step(descent, true);
            resumed.step(other, true);
        }
        QVERIFY(whole.a.equal(resumed.a) && whole.b.equal(resumed.b));

        GradientDescent sgd(Optimizer::Sgd, 0.01, resumed.trained());
        QVERIFY(!sgd.restore(saved));  // Adam's second moments are left over
        saved.erase(saved.begin());
        QVERIFY(!other.restore(saved));
    }

    void theAverageIsTheFormulas() {
        const auto trained = makeNetwork("seed-cnn", 3, 32).value();
        const auto setAll = [&](double value) {
            const torch::NoGradGuard noGradient;
            for (torch::Tensor& parameter : trained->parameters()) parameter.fill_(value);
            for (torch::Tensor& statistic : trained->buffers()) statistic.fill_(value);
        };
        setAll(1);
        MovingAverage average(0.15, trained, makeNetwork("seed-cnn", 3, 32).value());
        const auto weight = [&] { return first(average.network().parameters()[0]); };
        QCOMPARE(weight(), 1.0);
        setAll(2);
        average.update();  // decay (1 + 0) / (10 + 0)
        QVERIFY(qAbs(weight() - 1.9) < 1e-6);
        setAll(3);
        average.update();  // 0.15 is less than 2 / 11
        QVERIFY(qAbs(weight() - (0.15 * 1.9 + 0.85 * 3)) < 1e-6);
        QVERIFY(qAbs(first(average.network().buffers()[0]) - (0.15 * 1.9 + 0.85 * 3)) < 1e-6);  // a running mean
        QCOMPARE(first(trained->parameters()[0]), 3.0);

        MovingAverage resumed(0.15, trained, makeNetwork("seed-cnn", 3, 32).value());
        QVERIFY(resumed.restore(average.state(), average.updates()));
        setAll(-1);
        average.update();
        resumed.update();
        QCOMPARE(first(resumed.network().parameters()[0]), weight());
        QCOMPARE(first(resumed.network().buffers()[0]), first(average.network().buffers()[0]));
        QVERIFY(!resumed.restore({}, 1));
    }

    void whatDoesNotTrainIsNotAveraged() {
        torch::manual_seed(2);
        const auto trained = makeNetwork("mobilenet-v2", 3, 32).value();
        trained->setTrainable(0);
        const auto before = trained->blocks()[3]->parameters()[0].clone();
        MovingAverage average(0.9, trained, makeNetwork("mobilenet-v2", 3, 32).value());
        for (int i = 0; i < 50; ++i) average.update();
        QVERIFY(average.network().blocks()[3]->parameters()[0].equal(before));  // to the bit, not to rounding
    }
};

QTEST_GUILESS_MAIN(TestWeightUpdates)
#include "tst_WeightUpdates.moc"
