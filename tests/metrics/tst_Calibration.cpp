#include "core/metrics/Calibration.h"
#include "core/metrics/Figures.h"
#include "TestPredictions.h"

#include <array>
#include <limits>
#include <QtTest>

using namespace lesion;
using namespace lesion::test;

namespace {

/// Bin, images, confidence and accuracy of the bins of tiedPredictions() that have images, from scikit-learn's
/// calibration_curve (expected_metrics.py).
const std::vector<std::array<double, 4>> expectedBins{
    {3, 1, 0.25, 1},    {4, 16, 0.3125, 0.75}, {5, 17, 0.375, 0.76470588235294112},
    {6, 15, 0.4375, 1}, {7, 8, 0.5, 1},        {8, 1, 0.5625, 1},
    {10, 1, 0.6875, 1}, {12, 1, 0.8125, 1}};

/// Mean of -log softmax(log p / T)[label], written down plainly.
double lossAt(const Predictions& predictions, double temperature) {
    double sum = 0;
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const auto row = predictions.row(i);
        double all = 0;
        for (const float p : row) all += std::exp(std::log(std::max(double(p), std::pow(2.0, -149))) / temperature);
        const double own = row[static_cast<std::size_t>(predictions.labels[i])];
        sum += std::log(all) - std::log(std::max(own, std::pow(2.0, -149))) / temperature;
    }
    return sum / static_cast<double>(predictions.size());
}

/// The best of 600 temperatures, equally far apart in their logarithm.
double bestOfGrid(const Predictions& predictions) {
    double best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i <= 600; ++i) {
        const double temperature = 0.05 * std::pow(400.0, i / 600.0);
        const double loss = lossAt(predictions, temperature);
        if (loss < least) {
            least = loss;
            best = temperature;
        }
    }
    return best;
}

Predictions notANumber() {
    auto predictions = smallPredictions();
    predictions.probabilities[7] = std::numeric_limits<float>::quiet_NaN();
    return predictions;
}

}  // namespace

class TestCalibration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void binsEqualScikitLearn() {
        const auto calibration = measureCalibration(tiedPredictions());
        QCOMPARE(calibration.bins.size(), std::size_t(15));
        int images = 0;
        for (const auto& [bin, count, confidence, accuracy] : expectedBins) {
            const auto& actual = calibration.bins[static_cast<std::size_t>(bin)];
            QCOMPARE(actual.images, static_cast<int>(count));
            QVERIFY(close(actual.confidence, confidence));
            QVERIFY(close(actual.accuracy, accuracy));
            images += actual.images;
        }
        QCOMPARE(images, 60);
        QCOMPARE(calibration.bins.front().low, 0.0);
        QCOMPARE(calibration.bins.back().high, 1.0);
        QVERIFY(close(calibration.calibrationError, 0.46250000000000002));
        QVERIFY(close(calibration.brier, 0.49856770833333336));
        QVERIFY(close(calibration.loss, 0.95659530088354316));
    }

    void figuresAreThoseOfFigures() {
        const auto calibration = measureCalibration(smallPredictions());
        const auto figures = computeFigures(smallPredictions());
        QVERIFY(close(calibration.calibrationError, *figures.value(Figure::CalibrationError)));
        QVERIFY(close(calibration.brier, *figures.value(Figure::Brier)));
        QVERIFY(close(calibration.loss, *figures.value(Figure::Loss)));
    }

    void upperEdgesBelongToTheirBin() {
        QCOMPARE(reliabilityBin(0, 15), 0);
        QCOMPARE(reliabilityBin(1, 15), 14);
        for (int bin = 0; bin < 15; ++bin) {
            const double edge = static_cast<double>(bin + 1) / 15;
            QCOMPARE(reliabilityBin(edge, 15), bin);
            QCOMPARE(reliabilityBin(std::nextafter(edge, 2.0), 15), std::min(bin + 1, 14));
        }
    }

    void withoutRowsOrWithNaN() {
        const auto nothing = measureCalibration(withIds(3, {}, {}));
        QCOMPARE(nothing.bins.size(), std::size_t(15));
        QCOMPARE(nothing.calibrationError, 0.0);
        const auto broken = measureCalibration(notANumber());
        QVERIFY(std::isnan(broken.calibrationError) && std::isnan(broken.brier) && std::isnan(broken.loss));
        for (const auto& bin : broken.bins) QCOMPARE(bin.images, 0);
    }

    void temperatureIsScipysAndTheGridsBest() {
        const auto tied = tiedPredictions();
        QVERIFY(close(fitTemperature(tied), 0.149914049997, 1e-6));  // scipy's minimize_scalar (expected_metrics.py)
        QVERIFY(close(lossAt(tied, fitTemperature(tied)), 0.37122616806520708));
        for (const auto& predictions : {tied, smallPredictions(), withTemperature(smallPredictions(), 0.2)}) {
            const double fitted = fitTemperature(predictions);
            const double step = std::pow(400.0, 1 / 600.0);
            QVERIFY2(fitted < bestOfGrid(predictions) * step && fitted > bestOfGrid(predictions) / step,
                     qPrintable(QString::number(fitted)));
            QVERIFY(lossAt(predictions, fitted) <= lossAt(predictions, bestOfGrid(predictions)) + 1e-12);
        }
    }

    // Sharpened three times over, a part wants to be three times as flat.
    void temperatureUndoesSharpening() {
        const double own = fitTemperature(smallPredictions());
        const double sharpened = fitTemperature(withTemperature(smallPredictions(), 1.0 / 3));
        QVERIFY(close(sharpened / own, 3, 1e-5));
    }

    void temperatureWhereThereIsNothingToFit() {
        QCOMPARE(fitTemperature(withIds(2, {}, {})), 1.0);
        QCOMPARE(fitTemperature(notANumber()), 1.0);
        QCOMPARE(fitTemperature(withIds(2, {0, 1, 1}, std::vector<float>(6, 0.5F))), 1.0);
        QCOMPARE(fitTemperature(withIds(2, {0, 1}, {0.9F, 0.1F, 0.4F, 0.6F})),
                 0.05);  // all right: the surer the better
        QCOMPARE(fitTemperature(withIds(2, {1, 0}, {0.9F, 0.1F, 0.4F, 0.6F})), 20.0);  // all wrong
        const double oneImpossible = fitTemperature(withIds(2, {0, 0, 1}, {1.F, 0.F, 1.F, 0.F, 1.F, 0.F}));
        QVERIFY(oneImpossible > 1 && std::isfinite(oneImpossible));
    }

    void temperatureKeepsOrderAndSums() {
        const auto small = smallPredictions();
        for (const double temperature : {0.05, 0.5, 3.0, 20.0}) {
            const auto changed = withTemperature(small, temperature);
            for (std::size_t i = 0; i < small.size(); ++i) {
                QCOMPARE(changed.predicted(i), small.predicted(i));
                double sum = 0;
                for (const float p : changed.row(i)) sum += p;
                QVERIFY(close(sum, 1, 1e-6));
            }
        }
        QCOMPARE(withTemperature(small, 1).probabilities, small.probabilities);
    }

    void temperatureIsTakenBack() {
        const auto small = smallPredictions();
        const auto back = withTemperature(withTemperature(small, 2.5), 1 / 2.5);
        for (std::size_t i = 0; i < small.probabilities.size(); ++i) {
            QVERIFY(close(back.probabilities[i], small.probabilities[i], 1e-6));
        }
    }

    void rowsWithoutMeaningStay() {
        auto predictions = withIds(2, {0, 1}, {0.F, 0.F, 0.25F, std::numeric_limits<float>::quiet_NaN()});
        const auto changed = withTemperature(predictions, 2);
        QCOMPARE(changed.probabilities[0], 0.F);
        QCOMPARE(changed.probabilities[2], 0.25F);
        QVERIFY(std::isnan(changed.probabilities[3]));
    }
};

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_Calibration.moc"
