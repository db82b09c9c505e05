#include "core/metrics/Figures.h"
#include "TestPredictions.h"

#include <array>
#include <limits>
#include <QtTest>

using namespace lesion;
using namespace lesion::test;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// As expected_metrics.py prints them: the whole's figures and each class's sensitivity, specificity, precision, F1,
/// AUC and average precision.
struct Expected {
    std::array<double, 10> whole;
    std::vector<std::array<double, 6>> classes;
};

const Expected ofSmall{
    {0.66666666666666663, 0.67222222222222217, 0.52380952380952372, 0.51999999999999991, 0.53105479063368344,
     0.91162918871252208, 0.85185185185185175, 0.69394770243648207, 0.41361490885416669, 0.15234375},
    {{0.75, 1, 1, 0.8571428571428571, 0.96875, 0.94999999999999996},
     {0.66666666666666663, 0.77777777777777779, 0.5, 0.57142857142857151, 0.85185185185185186, 0.72222222222222221},
     {0.59999999999999998, 0.8571428571428571, 0.75, 0.66666666666666652, 0.91428571428571437, 0.88333333333333341},
     {none, 0.91666666666666663, 0, 0, none, none}}};
const Expected ofTied{
    {0.8666666666666667, 0.90833333333333333, 0.6229437229437228, 0.74670184696569919, 0.75312168087403986,
     0.97972718253968261, 0.89376956501956506, 0.95659530088354316, 0.49856770833333336, 0.46250000000000002},
    {{0.90000000000000002, 0.94999999999999996, 0.97297297297297303, 0.93506493506493504, 0.98125000000000018,
      0.98415233415233416},
     {0.73333333333333328, 0.9555555555555556, 0.84615384615384615, 0.78571428571428559, 0.96444444444444444,
      0.86592592592592588},
     {1, 0.9464285714285714, 0.5714285714285714, 0.72727272727272729, 0.9732142857142857, 0.72499999999999998},
     {1, 0.98305084745762716, 0.5, 0.66666666666666663, 1, 1},
     {none, 0.98333333333333328, 0, 0, none, none}}};
const Expected ofTwo{
    {0.75, 0.61111111111111105, 0.62105263157894741, 0.25, 0.25819888974716115, 0.85185185185185186,
     0.83789281705948371, 0.42638973930915713, 0.28592936197916669, 0.17578125},
    {{0.88888888888888884, 0.33333333333333331, 0.80000000000000004, 0.8421052631578948, 0.85185185185185186,
      0.95356341189674532},
     {0.33333333333333331, 0.88888888888888884, 0.5, 0.40000000000000002, 0.85185185185185186, 0.72222222222222221}}};

bool agrees(const std::optional<double>& actual, double expected) {
    return std::isnan(expected) ? !actual : actual && close(*actual, expected);
}

QByteArray describe(const FigureValue& value) {
    return QByteArray(toString(value.figure).data()) + " of class " + QByteArray::number(value.classIndex) + ": " +
           (value.value ? QByteArray::number(*value.value, 'g', 17) : QByteArray("none"));
}

/// The first figure that is not as expected; empty where all are.
QByteArray firstDifference(const Figures& figures, const Expected& expected) {
    for (const FigureValue& value : figures.values) {
        const auto place = static_cast<std::size_t>(value.figure);
        const double wanted = value.classIndex < 0
                                  ? expected.whole[place]
                                  : expected.classes[static_cast<std::size_t>(value.classIndex)][place - 10];
        if (!agrees(value.value, wanted)) return describe(value);
    }
    return {};
}

/// How many figures have a value.
int present(const Figures& figures) {
    int count = 0;
    for (const FigureValue& value : figures.values) count += value.value ? 1 : 0;
    return count;
}

}  // namespace

class TestFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalScikitLearn_data();
    void equalScikitLearn();
    void everyFigureOnce();
    void oneClassOnly();
    void oneClassAlwaysRight();
    void noRows();
    void notANumber();
    void impossibleAnswer();
    void equalScoresOfBothTruthsCountHalf();
    void agreesWithEvaluation();
    void lesionsAreNumberedByFirstPhotograph();
    void photographsOfALesionAreCombined();
};

void TestFigures::equalScikitLearn_data() {
    QTest::addColumn<int>("which");
    QTest::newRow("a class without samples") << 0;
    QTest::newRow("ties, classes of one and of none") << 1;
    QTest::newRow("two classes") << 2;
}

void TestFigures::equalScikitLearn() {
    QFETCH(int, which);
    const auto predictions = which == 0 ? smallPredictions() : which == 1 ? tiedPredictions() : twoClasses();
    const auto& expected = which == 0 ? ofSmall : which == 1 ? ofTied : ofTwo;
    const auto figures = computeFigures(predictions);
    QCOMPARE(figures.images, static_cast<int>(predictions.size()));
    QCOMPARE(figures.lesions, static_cast<int>(predictions.size()) / 2);
    QCOMPARE(figures.values.size(), 10 + 6 * expected.classes.size());
    QCOMPARE(firstDifference(figures, expected), QByteArray());
}

void TestFigures::everyFigureOnce() {
    const auto figures = computeFigures(twoClasses());
    QSet<QByteArray> names;
    for (const Figure figure : allFigures()) {
        const int index = isOfClass(figure) ? 1 : -1;
        QVERIFY(figures.of(figure, index).figure == figure);
        QCOMPARE(figures.of(figure, index).classIndex, index);
        names.insert(QByteArray(toString(figure).data(), static_cast<int>(toString(figure).size())));
    }
    QCOMPARE(names.size(), 16);
    QCOMPARE(toString(Figure::Matthews), std::string_view("mcc"));
    QCOMPARE(toString(Figure::CalibrationError), std::string_view("ece"));
    QCOMPARE(toString(Figure::AveragePrecision), std::string_view("average_precision"));
    QVERIFY(largerIsBetter(Figure::Kappa) && largerIsBetter(Figure::Auc));
    QVERIFY(!largerIsBetter(Figure::Loss) && !largerIsBetter(Figure::Brier));
    QVERIFY(!largerIsBetter(Figure::CalibrationError));
}

// All images of one class, one of them answered wrongly.
void TestFigures::oneClassOnly() {
    const auto figures = computeFigures(withIds(2, {0, 0, 0}, {0.75F, 0.25F, 0.25F, 0.75F, 0.5F, 0.5F}));
    QVERIFY(close(*figures.value(Figure::Accuracy), 2.0 / 3));
    QVERIFY(close(*figures.value(Figure::BalancedAccuracy), 2.0 / 3));  // of the class that occurs
    QVERIFY(close(*figures.value(Figure::Kappa), 0));                   // no better than chance
    QVERIFY(!figures.value(Figure::Matthews));
    QVERIFY(!figures.value(Figure::MacroAuc));
    QVERIFY(!figures.value(Figure::Auc, 0) && !figures.value(Figure::Auc, 1));
    QVERIFY(close(*figures.value(Figure::AveragePrecision, 0), 1));
    QVERIFY(!figures.value(Figure::AveragePrecision, 1));
    QVERIFY(!figures.value(Figure::Specificity, 0));
    QVERIFY(close(*figures.value(Figure::Specificity, 1), 2.0 / 3));
    QVERIFY(!figures.value(Figure::Sensitivity, 1));
    QVERIFY(close(*figures.value(Figure::F1, 1), 0));  // answered, never rightly
}

void TestFigures::oneClassAlwaysRight() {
    const auto figures = computeFigures(withIds(2, {0, 0}, {0.75F, 0.25F, 1.F, 0.F}));
    QVERIFY(close(*figures.value(Figure::Accuracy), 1));
    QVERIFY(!figures.value(Figure::Kappa));  // chance alone is always right too
    QVERIFY(!figures.value(Figure::Matthews));
    QVERIFY(!figures.value(Figure::Precision, 1));  // never answered
    QVERIFY(!figures.value(Figure::F1, 1));         // neither present nor answered
    QVERIFY(close(*figures.value(Figure::MacroF1), 1));
}

void TestFigures::noRows() {
    const auto figures = computeFigures(withIds(3, {}, {}));
    QCOMPARE(figures.images, 0);
    QCOMPARE(figures.lesions, 0);
    QCOMPARE(figures.values.size(), std::size_t(10 + 3 * 6));
    QCOMPARE(present(figures), 0);
    QCOMPARE(perLesion(withIds(3, {}, {})).size(), std::size_t(0));
}

void TestFigures::notANumber() {
    auto predictions = smallPredictions();
    QVERIFY(present(computeFigures(predictions)) > 20);
    predictions.probabilities[5] = std::numeric_limits<float>::quiet_NaN();
    const auto figures = computeFigures(predictions);
    QCOMPARE(figures.images, 12);
    QCOMPARE(present(figures), 0);
}

void TestFigures::impossibleAnswer() {
    const auto figures = computeFigures(withIds(2, {1}, {1.F, 0.F}));
    QVERIFY(close(*figures.value(Figure::Loss), -std::log(1e-7)));
    QVERIFY(close(*figures.value(Figure::Brier), 2));
    QVERIFY(close(*figures.value(Figure::CalibrationError), 1));
}

void TestFigures::equalScoresOfBothTruthsCountHalf() {
    const auto figures = computeFigures(withIds(2, {0, 1, 0, 1}, {0.5F, 0.5F, 0.5F, 0.5F, 0.5F, 0.5F, 0.5F, 0.5F}));
    QVERIFY(close(*figures.value(Figure::Auc, 0), 0.5));
    QVERIFY(close(*figures.value(Figure::AveragePrecision, 0), 0.5));
    QVERIFY(close(*figures.value(Figure::Kappa), 0));
    QVERIFY(!figures.value(Figure::Matthews));  // one answer only
}

// The contract's object and these figures are computed apart.
void TestFigures::agreesWithEvaluation() {
    const auto predictions = tiedPredictions();
    const auto figures = computeFigures(predictions);
    const auto evaluation = evaluatePredictions(predictions, -1);
    QVERIFY(close(*figures.value(Figure::Accuracy), evaluation.accuracy));
    QVERIFY(close(*figures.value(Figure::BalancedAccuracy), evaluation.balancedAccuracy));
    QVERIFY(close(*figures.value(Figure::Loss), evaluation.loss));
    for (int k = 0; k < 5; ++k) {
        const auto at = static_cast<std::size_t>(k);
        QVERIFY(figures.value(Figure::Sensitivity, k) == evaluation.recall[at]);
        QVERIFY(figures.value(Figure::Precision, k) == evaluation.precision[at]);
    }
}

void TestFigures::lesionsAreNumberedByFirstPhotograph() {
    auto predictions = withIds(2, {0, 0, 1, 0, 1}, std::vector<float>(10, 0.5F));
    predictions.lesionIds = {"y", "", "x", "y", ""};
    QCOMPARE(lesionIndices(predictions), (std::vector<int>{0, 1, 2, 0, 3}));
    QCOMPARE(computeFigures(predictions).lesions, 4);
}

void TestFigures::photographsOfALesionAreCombined() {
    auto predictions = withIds(2, {0, 1, 1, 0}, {0.75F, 0.25F, 0.5F, 0.5F, 1.F, 0.F, 0.25F, 0.75F});
    predictions.lesionIds = {"y", "x", "", "y"};
    const auto lesions = perLesion(predictions);
    QCOMPARE(lesions.classes, predictions.classes);
    QCOMPARE(lesions.imageIds, (std::vector<std::string>{"image0", "image1", "image2"}));
    QCOMPARE(lesions.lesionIds, (std::vector<std::string>{"y", "x", ""}));
    QCOMPARE(lesions.labels, (std::vector<int>{0, 1, 1}));
    QCOMPARE(lesions.probabilities, (std::vector<float>{0.5F, 0.5F, 0.5F, 0.5F, 1.F, 0.F}));
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_Figures.moc"
