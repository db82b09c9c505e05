#include "core/metrics/Curves.h"
#include "core/metrics/Figures.h"
#include "TestPredictions.h"

#include <array>
#include <limits>
#include <QtTest>

using namespace lesion;
using namespace lesion::test;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

using Points = std::vector<std::array<double, 3>>;

// Of class b against the rest, as expected_metrics.py prints them. scikit-learn 1.2 writes the first threshold of a ROC
// curve as the largest score plus one.
const Points expectedRoc{{0, 0, infinity},
                         {0, 0.066666666666666666, 0.5625},
                         {0, 0.33333333333333331, 0.4375},
                         {0.022222222222222223, 0.59999999999999998, 0.375},
                         {0.088888888888888892, 0.93333333333333335, 0.3125},
                         {0.33333333333333331, 1, 0.25},
                         {0.55555555555555558, 1, 0.1875},
                         {0.66666666666666663, 1, 0.125},
                         {0.91111111111111109, 1, 0.0625},
                         {1, 1, 0}};
const Points expectedPrecisionRecall{{0, 1, infinity},
                                     {0.066666666666666666, 1, 0.5625},
                                     {0.33333333333333331, 1, 0.4375},
                                     {0.59999999999999998, 0.90000000000000002, 0.375},
                                     {0.93333333333333335, 0.77777777777777779, 0.3125},
                                     {1, 0.5, 0.25},
                                     {1, 0.375, 0.1875},
                                     {1, 0.33333333333333331, 0.125},
                                     {1, 0.26785714285714285, 0.0625},
                                     {1, 0.25, 0}};

bool equal(const std::vector<CurvePoint>& actual, const Points& expected) {
    bool same = actual.size() == expected.size();
    for (std::size_t i = 0; same && i < actual.size(); ++i) {
        const auto& [x, y, threshold] = expected[i];
        same = close(actual[i].x, x) && close(actual[i].y, y) && actual[i].threshold == threshold;
    }
    return same;
}

double trapezia(const std::vector<CurvePoint>& curve) {
    double area = 0;
    for (std::size_t i = 1; i < curve.size(); ++i) {
        area += (curve[i].x - curve[i - 1].x) * (curve[i].y + curve[i - 1].y) / 2;
    }
    return area;
}

BinaryScores bScores() {
    return oneAgainstRest(tiedPredictions(), 1);
}

}  // namespace

class TestCurves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void curvesEqualScikitLearn() {
        QVERIFY(equal(rocCurve(bScores()), expectedRoc));
        QVERIFY(equal(precisionRecallCurve(bScores()), expectedPrecisionRecall));
        QVERIFY(close(*areaUnderRoc(bScores()), 0.96444444444444444));
        QVERIFY(close(*averagePrecision(bScores()), 0.86592592592592588));
        QVERIFY(close(trapezia(rocCurve(bScores())), *areaUnderRoc(bScores())));
    }

    // The figures of a part walk over their own sorted rows.
    void areasAreThoseOfTheFigures() {
        const auto predictions = tiedPredictions();
        const auto figures = computeFigures(predictions);
        for (int k = 0; k < 5; ++k) {
            const auto scores = oneAgainstRest(predictions, k);
            const auto same = [](const std::optional<double>& a, const std::optional<double>& b) {
                return a.has_value() == b.has_value() && (!a || close(*a, *b));
            };
            QVERIFY(same(areaUnderRoc(scores), figures.value(Figure::Auc, k)));
            QVERIFY(same(averagePrecision(scores), figures.value(Figure::AveragePrecision, k)));
        }
    }

    void pointsOnAStraightLineAreDropped() {
        const BinaryScores perfect{{0.9, 0.8, 0.7, 0.3, 0.2, 0.1}, {1, 1, 1, 0, 0, 0}};
        const Points corners{{0, 0, infinity}, {0, 1.0 / 3, 0.9}, {0, 1, 0.7}, {1, 1, 0.1}};  // scikit-learn's
        QVERIFY(equal(rocCurve(perfect), corners));
        QCOMPARE(*areaUnderRoc(perfect), 1.0);
        QCOMPARE(*averagePrecision(perfect), 1.0);
        QCOMPARE(precisionRecallCurve(perfect).size(), std::size_t(7));
    }

    void oneTruthHasNoCurve() {
        const BinaryScores positives{{0.1, 0.2}, {1, 1}};
        const BinaryScores negatives{{0.1, 0.2}, {0, 0}};
        for (const auto& scores : {positives, negatives, BinaryScores{}, BinaryScores{{0.1, notANumber}, {0, 1}}}) {
            QVERIFY(rocCurve(scores).empty());
            QVERIFY(precisionRecallCurve(scores).empty());
            QVERIFY(!areaUnderRoc(scores));
        }
        QCOMPARE(*averagePrecision(positives), 1.0);
        QVERIFY(!averagePrecision(negatives));
        QVERIFY(!averagePrecision({{0.1, notANumber}, {0, 1}}));
        QVERIFY(!operatingPointFor(negatives, 0.9));
        QVERIFY(!operatingPointFor({{0.1, notANumber}, {0, 1}}, 0.9));
    }

    void aGroupOfClassesIsOneAnswer() {
        const auto scores = groupAgainstRest(smallPredictions(), {1, 2});
        QCOMPARE(scores.positives(), 8);
        QCOMPARE(scores.negatives(), 4);
        QVERIFY(close(scores.scores[0], 20.0 / 64));
        QCOMPARE(int(scores.positive[0]), 0);
        QVERIFY(close(scores.scores[4], 56.0 / 64));
        QCOMPARE(int(scores.positive[4]), 1);
    }

    void malignantIsKnownByName() {
        QCOMPARE(malignantClasses({"akiec", "bcc", "bkl", "df", "mel", "nv", "vasc"}), (std::vector<int>{0, 1, 4}));
        QCOMPARE(malignantClasses({"benign", "malignant"}), std::vector<int>{1});
        QVERIFY(malignantClasses({"cat", "dog"}).empty());
        QVERIFY(malignantClasses({"mel", "bcc"}).empty());  // nothing to stand against
    }

    void tableAtAThreshold() {
        const BinaryScores scores{{0.9, 0.6, 0.6, 0.4, 0.2}, {1, 1, 0, 0, 1}};
        const auto point = operatingPoint(scores, 0.6);
        QCOMPARE(point.truePositives, 2);
        QCOMPARE(point.falseNegatives, 1);
        QCOMPARE(point.falsePositives, 1);
        QCOMPARE(point.trueNegatives, 1);
        QVERIFY(close(*point.sensitivity(), 2.0 / 3));
        QVERIFY(close(*point.specificity(), 0.5));
        QVERIFY(close(*point.positivePredictiveValue(), 2.0 / 3));
        QVERIFY(close(*point.negativePredictiveValue(), 0.5));
        QVERIFY(!operatingPoint(scores, 2).positivePredictiveValue());  // nothing answered
        QVERIFY(!operatingPoint({}, 0.5).sensitivity());
    }

    void thresholdForAWantedSensitivity() {
        const BinaryScores scores{{0.9, 0.6, 0.6, 0.4, 0.2}, {1, 1, 0, 0, 1}};
        QCOMPARE(operatingPointFor(scores, 0.3)->threshold, 0.9);
        QCOMPARE(operatingPointFor(scores, 1.0 / 3)->threshold, 0.9);  // exactly reached is enough
        QCOMPARE(operatingPointFor(scores, 0.34)->threshold, 0.6);
        QCOMPARE(operatingPointFor(scores, 0.34)->falsePositives, 1);
        QCOMPARE(operatingPointFor(scores, 1)->threshold, 0.2);
        QCOMPARE(operatingPointFor(scores, 0)->threshold, infinity);
        QCOMPARE(operatingPointFor(scores, 0)->truePositives, 0);
    }
};

QTEST_GUILESS_MAIN(TestCurves)
#include "tst_Curves.moc"
