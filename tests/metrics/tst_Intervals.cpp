#include "core/base/MessageIds.h"
#include "core/base/Random.h"
#include "core/metrics/Bootstrap.h"
#include "core/metrics/Intervals.h"
#include "core/metrics/WeightedFigures.h"
#include "tests/metrics/TestPredictions.h"
#include "tests/support/Failure.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <numeric>
#include <QtTest>

using namespace lesion;
using test::failure;
using namespace lesion::test;

namespace {

bool close(const std::optional<Interval>& actual, const std::optional<Interval>& expected, double tolerance = 1e-9) {
    if (!actual || !expected) return !actual && !expected;
    return test::close(actual->low, expected->low, tolerance) && test::close(actual->high, expected->high, tolerance);
}

/// Every row written down as often as it is drawn.
Predictions repeated(const Predictions& predictions, const std::vector<std::uint32_t>& counts) {
    Predictions result;
    result.classes = predictions.classes;
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        for (std::uint32_t n = 0; n < counts[i]; ++n) {
            result.imageIds.push_back(predictions.imageIds[i]);
            result.lesionIds.push_back(predictions.lesionIds[i]);
            result.labels.push_back(predictions.labels[i]);
            const auto row = predictions.row(i);
            result.probabilities.insert(result.probabilities.end(), row.begin(), row.end());
        }
    }
    return result;
}

std::vector<std::uint32_t> drawnRows(const LesionDraws& draws, std::uint64_t seed, int round) {
    std::vector<std::uint32_t> ofLesions(draws.lesions());
    std::vector<std::uint32_t> ofRows(draws.rows());
    draws.draw(seed, round, ofLesions, ofRows);
    return ofRows;
}

/// The slow way to the same rounds: each written down as predictions of its own and judged by computeFigures.
std::vector<Figures> judgedRounds(const Predictions& predictions, const Predictions& draws,
                                  const BootstrapOptions& options) {
    const LesionDraws lesions(draws);
    std::vector<Figures> rounds;
    for (int round = 0; round < options.rounds; ++round) {
        rounds.push_back(computeFigures(repeated(predictions, drawnRows(lesions, options.seed, round))));
    }
    return rounds;
}

/// numpy's percentile in the plainest words; empty where more than a tenth of `rounds` has no value.
std::optional<Interval> plainInterval(std::vector<double> values, int rounds, double level) {
    if (static_cast<double>(values.size()) < 0.9 * rounds) return std::nullopt;
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        const double place = share * static_cast<double>(values.size() - 1);
        const auto below = static_cast<std::size_t>(place);
        const double rest = place - static_cast<double>(below);
        return rest > 0 ? values[below] * (1 - rest) + values[below + 1] * rest : values[below];
    };
    return Interval{at((1 - level) / 2), at((1 + level) / 2)};
}

/// The tied rows answered by another network: each row's probabilities moved a little to the next class.
Predictions another(const Predictions& predictions) {
    Predictions result = predictions;
    const std::size_t classes = predictions.classes.size();
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const std::size_t from = i * classes + i % classes;
        const std::size_t to = i * classes + (i + 1) % classes;
        const float moved = result.probabilities[from] / 2;
        result.probabilities[from] -= moved;
        result.probabilities[to] += moved;
    }
    return result;
}

const FigureDifference& differenceOf(const std::vector<FigureDifference>& differences, Figure figure, int classIndex) {
    return *std::find_if(differences.begin(), differences.end(), [&](const FigureDifference& difference) {
        return difference.figure == figure && difference.classIndex == classIndex;
    });
}

}  // namespace

class TestIntervals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lesionsAreDrawnWithinTheirClass();
    void drawsAreEvenAndIndependent();
    void intervalsAreThoseOfTheRoundsWrittenDown();
    void intervalsAreThoseOfNumpy();
    void percentilesAreNumpys();
    void imagesWouldMakeItTooNarrow();
    void threadsDoNotMatter();
    void seedMatters();
    void rareValuesHaveNoInterval();
    void nothingToDraw();
    void progressAndStop();
    void differencesAreThoseOfTheRoundsWrittenDown();
    void theSameTwiceDoesNotDiffer();
    void imagesAndClassesAreMatchedByName();
    void whatCannotBeCompared();
    void meansOverTrainings();
    void mcNemarIsScipys();
};

void TestIntervals::lesionsAreDrawnWithinTheirClass() {
    const auto predictions = tiedPredictions();
    const LesionDraws draws(predictions);
    QCOMPARE(draws.lesions(), std::size_t(30));
    // By first photographs: 20 lesions of a, 8 of b (the last also shows a c), 1 of c (row 56), 1 of c and d (row 58).
    const std::map<int, std::uint32_t> lesionsOfClass{{0, 20}, {1, 8}, {2, 2}};
    for (int round = 0; round < 50; ++round) {
        const auto rows = drawnRows(draws, 7, round);
        std::map<int, std::uint32_t> drawn;
        for (std::size_t i = 0; i < rows.size(); i += 2) {
            QCOMPARE(rows[i], rows[i + 1]);  // both photographs of the lesion
            if (rows[i] > 0) drawn[predictions.labels[i]] += rows[i];
        }
        QVERIFY(drawn == lesionsOfClass);
    }
}

void TestIntervals::drawsAreEvenAndIndependent() {
    const LesionDraws draws(tiedPredictions());
    constexpr int rounds = 20000;
    std::vector<double> mean(60);
    std::vector<double> squares(60);
    double together = 0;  // the first two lesions of class a
    for (int round = 0; round < rounds; ++round) {
        const auto rows = drawnRows(draws, 3, round);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            mean[i] += rows[i] / double(rounds);
            squares[i] += double(rows[i]) * rows[i] / rounds;
        }
        together += double(rows[0]) * rows[2] / rounds;
    }
    // A lesion's count among n draws of n is binomial: mean 1, variance 1 - 1/n, covariance -1/n.
    for (std::size_t i = 0; i < 60; ++i) {
        const double lesions = i < 40 ? 20 : i < 56 ? 8 : 2;
        QVERIFY(test::close(mean[i], 1, 0.03));
        QVERIFY(test::close(squares[i] - 1, 1 - 1 / lesions, 0.08));
    }
    QVERIFY(test::close(together - 1, -1.0 / 20, 0.03));
}

void TestIntervals::intervalsAreThoseOfTheRoundsWrittenDown() {
    const BootstrapOptions options{200, 0.9, 11};
    for (const auto& predictions : {tiedPredictions(), smallPredictions()}) {
        const auto figures = figuresWithIntervals(predictions, options).value();
        const auto rounds = judgedRounds(predictions, predictions, options);
        const auto whole = computeFigures(predictions);
        for (std::size_t i = 0; i < figures.values.size(); ++i) {
            std::vector<double> values;
            for (const Figures& round : rounds) {
                if (round.values[i].value) values.push_back(*round.values[i].value);
            }
            const auto expected =
                whole.values[i].value ? plainInterval(values, options.rounds, options.level) : std::nullopt;
            QVERIFY(figures.values[i].value == whole.values[i].value);
            QVERIFY2(close(figures.values[i].interval, expected), toString(figures.values[i].figure).data());
        }
    }
}

// Of 20,000 rounds with numpy's own draws (expected_metrics.py). The tolerance is what rounds of 60 images leave to
// chance: accuracy moves in steps of 1/60.
void TestIntervals::intervalsAreThoseOfNumpy() {
    const auto figures = figuresWithIntervals(tiedPredictions(), {20000, 0.95, 1}).value();
    QVERIFY(close(figures.of(Figure::Accuracy).interval, Interval{0.7833, 0.9500}, 0.017));
    QVERIFY(close(figures.of(Figure::BalancedAccuracy).interval, Interval{0.8155, 0.9696}, 0.005));
    QVERIFY(close(figures.of(Figure::Loss).interval, Interval{0.8935, 1.0164}, 0.003));
    QVERIFY(close(figures.of(Figure::Auc, 1).interval, Interval{0.9119, 0.9970}, 0.003));
}

void TestIntervals::percentilesAreNumpys() {
    QVERIFY(close(percentileInterval({4, 1, 3, 8, 7}, 1, 0, 0.95), Interval{1.2, 7.9}));
    QVERIFY(close(percentileInterval({9, 4, 9, 1}, 2, 1, 0.8), Interval{1.3, 3.7}));  // the second of two columns
    QVERIFY(close(percentileInterval({5}, 1, 0, 0.95), Interval{5, 5}));
    QVERIFY(!percentileInterval({}, 1, 0, 0.95));
    std::vector<double> ten(10, 2.0);
    ten[3] = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(close(percentileInterval(ten, 1, 0, 0.95), Interval{2, 2}));
    ten[4] = ten[3];
    QVERIFY(!percentileInterval(ten, 1, 0, 0.95));
}

// Ten photographs of each lesion, all answered alike: a hundred images know no more than ten.
void TestIntervals::imagesWouldMakeItTooNarrow() {
    std::vector<int> labels(100, 0);
    std::vector<float> probabilities;
    for (int i = 0; i < 100; ++i) {
        const bool right = (i / 10) % 2 == 0;
        probabilities.insert(probabilities.end(), {right ? 1.F : 0.F, right ? 0.F : 1.F});
    }
    auto predictions = withIds(2, std::move(labels), std::move(probabilities));
    const auto width = [&](int photographs) {
        for (std::size_t i = 0; i < 100; ++i) {
            predictions.lesionIds[i] = std::to_string(static_cast<int>(i) / photographs);
        }
        const auto interval = figuresWithIntervals(predictions, {}).value().of(Figure::Accuracy).interval;
        return interval->high - interval->low;
    };
    QVERIFY(test::close(width(10) / width(1), std::sqrt(10.0), 0.5));
}

void TestIntervals::threadsDoNotMatter() {
    const auto predictions = tiedPredictions();
    const LesionDraws draws(predictions);
    const WeightedFigures weighted(predictions);
    const auto makeWork = [&]() -> RoundWork {
        return [&, ofLesions = std::vector<std::uint32_t>(draws.lesions()),
                ofRows = std::vector<std::uint32_t>(draws.rows()),
                work = WeightedFigures::Workspace()](int round, std::span<double> values) mutable {
            draws.draw(5, round, ofLesions, ofRows);
            weighted.compute(ofRows, work, values);
        };
    };
    const auto width = weighted.figures().size();
    const auto bits = [&](int threads) {
        const auto values = runRounds(300, width, threads, makeWork, {}, {}).value();
        return QByteArray(reinterpret_cast<const char*>(values.data()),
                          static_cast<qsizetype>(values.size() * sizeof(double)));
    };
    QCOMPARE(bits(2), bits(1));
    QCOMPARE(bits(7), bits(1));
}

void TestIntervals::seedMatters() {
    const auto interval = [](std::uint64_t seed) {
        return *figuresWithIntervals(tiedPredictions(), {100, 0.95, seed}).value().of(Figure::Loss).interval;
    };
    QCOMPARE(interval(1).low, interval(1).low);
    QVERIFY(interval(1).low != interval(2).low);
}

// Class e is answered once: its precision has a value, but no value in the third of rounds that leave that lesion out.
void TestIntervals::rareValuesHaveNoInterval() {
    const auto figures = figuresWithIntervals(tiedPredictions(), {500, 0.95, 1}).value();
    QCOMPARE(*figures.value(Figure::Precision, 4), 0.0);
    QVERIFY(!figures.of(Figure::Precision, 4).interval);
    QVERIFY(figures.of(Figure::Precision, 0).interval);
    QVERIFY(!figures.of(Figure::Sensitivity, 4).value && !figures.of(Figure::Sensitivity, 4).interval);
}

void TestIntervals::nothingToDraw() {
    auto broken = smallPredictions();
    broken.probabilities[0] = std::numeric_limits<float>::quiet_NaN();
    for (const auto& predictions : {withIds(2, {}, {}), broken}) {
        const auto figures = figuresWithIntervals(predictions, {50, 0.95, 1});
        QVERIFY(figures.has_value());
        for (const auto& value : figures->values) QVERIFY(!value.value && !value.interval);
    }
    const auto without = figuresWithIntervals(smallPredictions(), {0, 0.95, 1}).value();
    QVERIFY(without.value(Figure::Accuracy) && !without.of(Figure::Accuracy).interval);
}

void TestIntervals::progressAndStop() {
    std::vector<std::int64_t> steps;
    const auto record = [&](std::int64_t done, std::int64_t total) {
        QCOMPARE(total, std::int64_t(100));
        steps.push_back(done);
    };
    QVERIFY(figuresWithIntervals(tiedPredictions(), {100, 0.95, 1}, {}, record));
    QVERIFY(std::is_sorted(steps.begin(), steps.end()));
    QCOMPARE(steps.back(), std::int64_t(100));

    StopToken stop;
    const auto stopSoon = [&](std::int64_t, std::int64_t) { stop.requestStop(); };
    QCOMPARE(failure(figuresWithIntervals(tiedPredictions(), {100000, 0.95, 1}, stop, stopSoon)),
             QByteArray("Stopped"));
    QCOMPARE(failure(comparePaired(tiedPredictions(), tiedPredictions(), {100000, 0.95, 1}, stop)),
             QByteArray("Stopped"));
}

void TestIntervals::differencesAreThoseOfTheRoundsWrittenDown() {
    const BootstrapOptions options{150, 0.95, 4};
    const auto first = tiedPredictions();
    const auto second = another(first);
    const auto compared = comparePaired(first, second, options).value();
    QCOMPARE(compared.images, 60);
    QCOMPARE(compared.leftOut, 0);
    const auto rounds = judgedRounds(first, first, options);
    const auto others = judgedRounds(second, first, options);
    const auto whole = computeFigures(first);
    const auto otherWhole = computeFigures(second);
    for (std::size_t i = 0; i < whole.values.size(); ++i) {
        std::vector<double> values;
        for (std::size_t r = 0; r < rounds.size(); ++r) {
            const auto& a = rounds[r].values[i].value;
            const auto& b = others[r].values[i].value;
            if (a && b) values.push_back(*b - *a);
        }
        const auto& difference = compared.differences[i];
        const bool has = whole.values[i].value && otherWhole.values[i].value;
        QCOMPARE(difference.value.has_value(), has);
        if (!has) continue;
        QVERIFY(test::close(*difference.value, *otherWhole.values[i].value - *whole.values[i].value));
        QVERIFY2(close(difference.interval, plainInterval(values, options.rounds, options.level)),
                 toString(difference.figure).data());
    }
}

void TestIntervals::theSameTwiceDoesNotDiffer() {
    const auto compared = comparePaired(tiedPredictions(), tiedPredictions(), {100, 0.95, 1}).value();
    for (const auto& difference : compared.differences) {
        if (!difference.value) continue;
        QCOMPARE(*difference.value, 0.0);
        QVERIFY(!difference.interval || close(difference.interval, Interval{0, 0}));
    }
    QCOMPARE(compared.mcNemar.onlyFirstRight + compared.mcNemar.onlySecondRight, 0);
    QCOMPARE(compared.mcNemar.pValue, 1.0);
}

// The second run lists its images backwards, its classes too, and lacks one image.
void TestIntervals::imagesAndClassesAreMatchedByName() {
    const auto first = tiedPredictions();
    const auto second = another(first);
    Predictions turned;
    turned.classes.assign(second.classes.rbegin(), second.classes.rend());
    for (std::size_t i = second.size(); i-- > 1;) {
        turned.imageIds.push_back(second.imageIds[i]);
        turned.lesionIds.push_back("another name");
        turned.labels.push_back(4 - second.labels[i]);
        const auto row = second.row(i);
        turned.probabilities.insert(turned.probabilities.end(), row.rbegin(), row.rend());
    }
    std::vector<std::uint32_t> allButTheFirst(60, 1);
    allButTheFirst[0] = 0;
    const auto expected =
        comparePaired(repeated(first, allButTheFirst), repeated(second, allButTheFirst), {60, 0.95, 1}).value();
    const auto actual = comparePaired(first, turned, {60, 0.95, 1}).value();
    QCOMPARE(actual.images, 59);
    QCOMPARE(actual.leftOut, 1);
    QCOMPARE(actual.mcNemar.onlyFirstRight, expected.mcNemar.onlyFirstRight);
    for (std::size_t i = 0; i < expected.differences.size(); ++i) {
        QVERIFY(actual.differences[i].value == expected.differences[i].value);
        QVERIFY(close(actual.differences[i].interval, expected.differences[i].interval));
    }
}

void TestIntervals::whatCannotBeCompared() {
    const auto small = smallPredictions();
    QCOMPARE(failure(comparePaired(small, tiedPredictions(), {})), QByteArray("ClassesDiffer"));
    QCOMPARE(failure(comparePaired(tiedPredictions(), small, {})), QByteArray("ClassesDiffer"));
    auto others = small;
    for (auto& id : others.imageIds) id += " of another";
    QCOMPARE(failure(comparePaired(small, others, {})), QByteArray("NothingShared"));
    QCOMPARE(failure(comparePaired(withIds(4, {}, {}), small, {})), QByteArray("NothingShared"));
}

void TestIntervals::meansOverTrainings() {
    const BootstrapOptions options{120, 0.95, 9};
    const auto a = tiedPredictions();
    const auto b = another(a);
    const auto c = another(b);
    const auto one = compareMeans({a}, {b}, options).value();
    const auto paired = comparePaired(a, b, options).value().differences;
    const auto means = compareMeans({a, b}, {b, c, c}, options).value();
    const auto figures = std::array{computeFigures(a), computeFigures(b), computeFigures(c)};
    for (std::size_t i = 0; i < one.size(); ++i) {
        QVERIFY(one[i].value == paired[i].value);
        QVERIFY(close(one[i].interval, paired[i].interval));
        if (!means[i].value) continue;
        const double ofA = *figures[0].values[i].value;
        const double ofB = *figures[1].values[i].value;
        const double ofC = *figures[2].values[i].value;
        QVERIFY(test::close(*means[i].value, (ofB + 2 * ofC) / 3 - (ofA + ofB) / 2));
    }
    // Judged on the same drawn lesions, a recipe does not differ from itself, in whichever order its trainings come.
    const auto same = compareMeans({a, b}, {b, a}, options).value();
    const auto& loss = differenceOf(same, Figure::Loss, -1);
    QVERIFY(test::close(*loss.value, 0, 1e-12) && close(loss.interval, Interval{0, 0}, 1e-12));
    QVERIFY(compareMeans({}, {a}, options).value().empty());
}

// scipy.stats.binomtest (expected_metrics.py).
void TestIntervals::mcNemarIsScipys() {
    QCOMPARE(mcNemarExact(0, 0), 1.0);
    QCOMPARE(mcNemarExact(1, 0), 1.0);
    QCOMPARE(mcNemarExact(5, 5), 1.0);
    QVERIFY(test::close(mcNemarExact(3, 9), 0.14599609375));
    QVERIFY(test::close(mcNemarExact(9, 3), 0.14599609375));
    QVERIFY(test::close(mcNemarExact(0, 10), 0.001953125));
    QVERIFY(test::close(mcNemarExact(40, 61), 0.046044066929342792));
    QVERIFY(test::close(mcNemarExact(700, 800), 0.010559255466711621));
    QCOMPARE(mcNemarExact(5000, 100), 0.0);  // below the smallest double
}

QTEST_GUILESS_MAIN(TestIntervals)
#include "tst_Intervals.moc"
