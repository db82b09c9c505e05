#include "core/training/AdamStep.h"
#include "core/training/EarlyStopping.h"
#include "core/training/LearningRate.h"

#include <QtTest>
#include <vector>

using namespace lesion;

class TestSchedules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void earlyStoppingAsKeras() {
        // The reference's model A: best epoch 9, stopped at 17 with patience 8.
        EarlyStopping early;
        early.patience = 8;
        int epoch = 0;
        while (!early.reached()) {
            ++epoch;
            QCOMPARE(early.add(epoch, epoch <= 9 ? 2.0 - 0.1 * epoch : 1.5), epoch <= 9);
        }
        QCOMPARE(epoch, 17);
        QCOMPARE(early.bestEpoch, 9);
        QCOMPARE(early.left(), 0);
    }

    void patienceZeroNeverStops() {
        EarlyStopping early;
        for (int epoch = 1; epoch <= 100; ++epoch) early.add(epoch, epoch);
        QVERIFY(!early.reached());
        QCOMPARE(early.bestEpoch, 1);
    }

    void constantStays() {
        LearningRate rate(Schedule::Constant, 1e-3, 100, 0);
        rate.epochEnded(1.0);
        QCOMPARE(rate.at(0), 1e-3);
        QCOMPARE(rate.at(99), 1e-3);
    }

    void cosineWarmsUpAndFades() {
        const LearningRate rate(Schedule::Cosine, 0.8, 110, 10);
        QCOMPARE(rate.at(0), 0.08);
        QCOMPARE(rate.at(9), 0.8);
        QCOMPARE(rate.at(10), 0.8);
        QCOMPARE(rate.at(60), 0.4);
        QVERIFY(rate.at(109) > 0 && rate.at(109) < 0.8 * 0.001);
        QVERIFY(qAbs(rate.at(110)) < 1e-12);
    }

    void phasesHaveTheirRates() {
        // Ten steps of the head alone, ten of warm-up, a hundred of fading.
        const LearningRate cosine(Schedule::Cosine, 0.8, 120, 10, 10);
        for (const int step : {0, 9, 19, 20}) QCOMPARE(cosine.at(step), 0.8);
        QCOMPARE(cosine.at(10), 0.08);
        QCOMPARE(cosine.at(70), 0.4);
        LearningRate plateau(Schedule::Plateau, 0.8, 120, 10, 10);
        QCOMPARE(plateau.at(10), 0.08);  // whatever the schedule
        for (int epoch = 0; epoch < 4; ++epoch) plateau.epochEnded(1.0);
        QCOMPARE(plateau.at(60), 0.8 * 0.3);
    }

    void plateauAsKeras() {
        LearningRate rate(Schedule::Plateau, 1.0, 100, 0);
        const std::vector<double> losses{1.0, 0.9, 0.9, 0.95, 0.89995, 0.9, 0.8};
        const std::vector<double> rates{1.0, 1.0, 1.0, 1.0, 0.3, 0.3, 0.3};  // 0.89995 is less than 1e-4 better
        for (std::size_t epoch = 0; epoch < losses.size(); ++epoch) {
            rate.epochEnded(losses[epoch]);
            QCOMPARE(rate.at(0), rates[epoch]);
        }
    }

    void adamAsKeras() {
        // By hand: after one step of a constant gradient, Adam moves each weight by almost exactly the rate.
        float p[2] = {1.0F, -2.0F}, m[2] = {}, v[2] = {};
        const float g[2] = {0.5F, -4.0F};
        AdamStep step;
        step.rate = static_cast<float>(AdamStep::correctedRate(0.1, 1));
        step.apply(p, m, v, g, 2);
        QVERIFY(qAbs(p[0] - 0.9F) < 1e-5F);
        QVERIFY(qAbs(p[1] + 1.9F) < 1e-5F);
        QVERIFY(qAbs(m[0] - 0.05F) < 1e-7F);
        QVERIFY(qAbs(v[1] - 0.016F) < 1e-6F);
        // The gradient turns about: m = 0.9 * 0.05 - 0.1 * 0.5, v = 0.999 * 0.00025 + 0.001 * 0.25.
        const float back[2] = {-0.5F, 4.0F};
        step.rate = static_cast<float>(AdamStep::correctedRate(0.1, 2));
        step.apply(p, m, v, back, 2);
        const double expected = 0.9 - AdamStep::correctedRate(0.1, 2) * -0.005 / (std::sqrt(0.00049975) + 1e-7);
        QVERIFY(qAbs(p[0] - expected) < 1e-5);
    }

    void decoupledDecayLeavesTheMomentsAlone() {
        float p[1] = {2.0F}, m[1] = {}, v[1] = {};
        const float g[1] = {0.0F};
        AdamStep step;
        step.rate = 0.1F;
        step.shrink = 0.99F;
        step.apply(p, m, v, g, 1);
        QCOMPARE(p[0], 1.98F);
        QCOMPARE(m[0], 0.0F);
        AdamStep coupled;
        coupled.coupled = 0.5F;
        coupled.apply(p, m, v, g, 1);
        QCOMPARE(m[0], 0.1F * 0.5F * 1.98F);
    }
};

QTEST_GUILESS_MAIN(TestSchedules)
#include "tst_Schedules.moc"
