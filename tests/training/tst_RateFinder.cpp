#include "core/training/RateFinder.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "tests/training/EasyData.h"

#include <cmath>
#include <limits>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;
namespace fs = std::filesystem;

namespace {

/// A sweep over a loss whose fall is known: from 2 to 0.5, fastest at `best`, then an explosion beyond `limit`.
RateCurve sweepOver(double best, double limit, double noise) {
    RateSweep sweep;
    Random random(3);
    for (int step = 0; step < 100; ++step) {
        const double rate = 1e-7 * std::pow(10.0, 7.0 * step / 99);
        double loss = 2 - 1.5 / (1 + std::exp(-4 * std::log10(rate / best))) + noise * random.normal();
        if (rate > limit) loss = 40;
        if (!sweep.add(rate, loss)) break;
    }
    return sweep.curve();
}

}  // namespace

class TestRateFinder : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    Dataset data_;
    fs::path folder(const char* name) const { return pathFromUtf8(dir_.filePath(name).toStdString()); }

private Q_SLOTS:
    void initTestCase() { data_ = test::easyData(folder("data")); }

    void findsTheSteepestDescent() {
        for (const double best : {1e-5, 1e-3, 1e-2}) {
            const auto curve = sweepOver(best, 1.1, 0.02);
            QVERIFY(std::abs(std::log10(curve.suggestion / best)) < 0.3);  // within a factor of two
            QCOMPARE(curve.rates.size(), std::size_t{100});
        }
    }

    void endsWhereTheLossExplodes() {
        const auto curve = sweepOver(1e-4, 1e-2, 0);
        QVERIFY(curve.rates.back() > 1e-2 && curve.rates.back() < 2e-2);
        QVERIFY(curve.losses.back() > 4 * 0.5);
        QVERIFY(std::abs(std::log10(curve.suggestion / 1e-4)) < 0.3);
        RateSweep sweep;
        QVERIFY(sweep.add(1e-7, 2));
        QVERIFY(!sweep.add(1e-6, std::numeric_limits<double>::quiet_NaN()));
        QCOMPARE(sweep.curve().losses, std::vector<double>({2.0}));  // bias-corrected, and not a number left out
    }

    void suggestsNothingWhereNothingFalls() {
        RateSweep sweep;
        for (int step = 0; step < 60; ++step) sweep.add(1e-7 * (step + 1), 2 + 0.01 * step);
        QCOMPARE(sweep.curve().suggestion, 0.0);
        QCOMPARE(RateSweep().curve().suggestion, 0.0);
    }

    void sweepsRealBatches() {
        TrainingOptions options = test::tinyOptions();
        options.augmentation = AugmentationOptions::reference();
        options.mixup = 0.2;
        options.batchSize = 4;
        std::vector<std::int64_t> steps;
        const auto progress = [&](std::int64_t done, std::int64_t total) {
            if (total == 100) steps.push_back(done);
        };
        const auto curve = findLearningRate(data_, options, {}, progress);
        QVERIFY(curve);
        QVERIFY(curve->rates.size() > 60 && curve->rates.size() == curve->losses.size());
        QCOMPARE(curve->rates[0], 1e-7);
        QVERIFY(curve->suggestion > 1e-6 && curve->suggestion < 0.1);
        QCOMPARE(steps.size(), curve->rates.size());
        const auto again = findLearningRate(data_, options, {}, {});
        QCOMPARE(again->losses, curve->losses);
    }

    void canBeStoppedAndRefuses() {
        StopToken stop;
        const auto stopAtThird = [&](std::int64_t done, std::int64_t total) {
            if (total == 100 && done == 3) stop.requestStop();
        };
        const auto stopped = findLearningRate(data_, test::tinyOptions(), stop, stopAtThird);
        QVERIFY(!stopped && stopped.error().message.id == MessageId::Stopped);
        TrainingOptions options = test::tinyOptions();
        options.headEpochs = 1;
        const auto refused = findLearningRate(data_, options, {}, {});
        QVERIFY(!refused && refused.error().message.id == MessageId::OptionConflict);
    }
};

QTEST_GUILESS_MAIN(TestRateFinder)
#include "tst_RateFinder.moc"
