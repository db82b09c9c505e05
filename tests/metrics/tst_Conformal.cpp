#include "core/base/Random.h"
#include "core/metrics/Conformal.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>
#include <QtTest>

using namespace lesion;

namespace {

/// A row for each probability of class a, which is the true one; a photograph a lesion unless `lesions` says otherwise.
Predictions classA(const std::vector<float>& probabilities, const std::vector<std::string>& lesions = {}) {
    Predictions predictions;
    predictions.classes = {"a", "b"};
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        predictions.imageIds.push_back(std::to_string(i));
        predictions.lesionIds.push_back(lesions.empty() ? std::to_string(i) : lesions[i]);
        predictions.labels.push_back(0);
        predictions.probabilities.insert(predictions.probabilities.end(), {probabilities[i], 1 - probabilities[i]});
    }
    return predictions;
}

/// The same number of b's photographs, lesions apart from a's.
void addClassB(Predictions& predictions, const std::vector<float>& probabilities) {
    for (const float probability : probabilities) {
        predictions.lesionIds.push_back(std::to_string(predictions.size()));
        predictions.imageIds.push_back(predictions.lesionIds.back());
        predictions.labels.push_back(1);
        predictions.probabilities.insert(predictions.probabilities.end(), {1 - probability, probability});
    }
}

const std::vector<float> tens{0.10F, 0.20F, 0.30F, 0.40F, 0.50F, 0.60F, 0.70F, 0.80F, 0.90F, 0.95F};

/// Three classes, `lesions` of each; the true class's logit is 1 more than the others' on average.
Predictions drawn(Random& random, const std::vector<int>& lesions) {
    Predictions predictions;
    predictions.classes = {"a", "b", "c"};
    for (std::size_t k = 0; k < lesions.size(); ++k) {
        for (int i = 0; i < lesions[k]; ++i) {
            std::vector<double> odds;
            for (std::size_t j = 0; j < lesions.size(); ++j)
                odds.push_back(std::exp(random.normal() + (j == k ? 1 : 0)));
            const double sum = std::accumulate(odds.begin(), odds.end(), 0.0);
            for (const double value : odds) predictions.probabilities.push_back(static_cast<float>(value / sum));
            predictions.imageIds.push_back(std::to_string(predictions.size()));
            predictions.lesionIds.push_back(std::to_string(predictions.size()));
            predictions.labels.push_back(static_cast<int>(k));
        }
    }
    return predictions;
}

}  // namespace

class TestConformal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thresholdByHand();
    void photographsOfALesionShareItsWeight();
    void smallClassesShareAThreshold();
    void whatIsLeftOverJoinsTheOthers();
    void tooFewAltogether();
    void setsAndReferral();
    void coverageByHand();
    void rangesAreScipys_data();
    void rangesAreScipys();
    void coverageIsWhatWasAskedFor();
    void json();
};

void TestConformal::thresholdByHand() {
    auto calibration = classA(tens);
    addClassB(calibration, tens);
    // ceil(11 * 0.9) = 10 of 10: the worst score; ceil(11 * 0.8) = 9: the second worst.
    QCOMPARE(conformalRule(calibration, 0.9).rules[0].leastProbability, double(0.10F));
    const auto rule = conformalRule(calibration, 0.8);
    QCOMPARE(rule.rules[0].leastProbability, double(0.20F));
    QCOMPARE(rule.rules[1].leastProbability, double(0.20F));
    QCOMPARE(conformalRule(calibration, 0.5).rules[0].leastProbability, double(0.50F));
    QCOMPARE(rule.rules[0].lesions, 10);
    QVERIFY(rule.rules[0].group != rule.rules[1].group);
}

void TestConformal::photographsOfALesionShareItsWeight() {
    // Five lesions at level 0.5 want the weight 3. By descending probability: 1, 1, then thirds of the third lesion.
    const auto rule =
        conformalRule(classA({0.9F, 0.8F, 0.7F, 0.6F, 0.5F, 0.4F, 0.3F}, {"x", "y", "z", "z", "z", "v", "w"}), 0.5);
    QCOMPARE(rule.rules[0].lesions, 5);
    QCOMPARE(rule.rules[0].leastProbability, double(0.5F));
}

void TestConformal::smallClassesShareAThreshold() {
    auto calibration = classA(tens);
    addClassB(calibration, {0.05F, 0.99F});
    // Two lesions have no 90 % of their own: b joins a, and its worst score is the twelfth of twelve.
    const auto rule = conformalRule(calibration, 0.9);
    QCOMPARE(rule.rules[0].group, rule.rules[1].group);
    QCOMPARE(rule.lesionsOfGroup(rule.rules[1].group), 12);
    QCOMPARE(rule.rules[0].leastProbability, double(0.05F));
    QCOMPARE(rule.rules[1].leastProbability, double(0.05F));
    // At 60 % two lesions are enough, for one that is missed; for five it would have to be twelve.
    QVERIFY(conformalRule(calibration, 0.6).rules[0].group != conformalRule(calibration, 0.6).rules[1].group);
    QCOMPARE(conformalRule(calibration, 0.6, 5).rules[0].group, conformalRule(calibration, 0.6, 5).rules[1].group);
}

void TestConformal::whatIsLeftOverJoinsTheOthers() {
    Random random(1);
    const auto rule = conformalRule(drawn(random, {60, 55, 48}), 0.9, 5);  // 49 are needed
    QCOMPARE(rule.rules[2].group, rule.rules[1].group);
    QCOMPARE(rule.rules[0].group, 1);
    const auto together = conformalRule(drawn(random, {40, 30, 25}), 0.9, 5);  // 25 + 30 are enough, 40 stand alone
    QCOMPARE(together.lesionsOfGroup(together.rules[0].group), 95);
}

void TestConformal::tooFewAltogether() {
    const auto rule = conformalRule(classA({0.9F, 0.8F}), 0.9);
    const std::vector<float> row{0.F, 1.F};
    QCOMPARE(predictionSet(rule, row).classes, (std::vector<int>{1, 0}));
    const auto nothing = conformalRule(classA({}), 0.9);
    QCOMPARE(predictionSet(nothing, row).classes.size(), std::size_t(2));
}

void TestConformal::setsAndReferral() {
    ConformalRule rule{0.9, {"a", "b", "c"}, {{0.3, 0, 10}, {0.4, 1, 10}, {0.5, 2, 10}}};
    const std::vector<float> sure{0.9F, 0.05F, 0.05F}, open{0.35F, 0.45F, 0.2F}, none{0.2F, 0.35F, 0.45F};
    QCOMPARE(predictionSet(rule, sure).classes, std::vector<int>{0});
    QVERIFY(!predictionSet(rule, sure).refer());
    QCOMPARE(predictionSet(rule, open).classes, (std::vector<int>{1, 0}));
    QVERIFY(predictionSet(rule, open).refer());
    QCOMPARE(predictionSet(rule, none).classes, std::vector<int>{2});
    QVERIFY(!predictionSet(rule, none).conforms);
    QVERIFY(predictionSet(rule, none).refer());
}

void TestConformal::coverageByHand() {
    ConformalRule rule{0.5, {"a", "b"}, {{0.5, 0, 10}, {0.9, 1, 10}}};
    // Lesion x is covered in one of two photographs, y and z wholly, w not at all (its b answer stands alone).
    const auto judged = classA({0.6F, 0.3F, 0.7F, 0.8F, 0.05F}, {"x", "x", "y", "z", "w"});
    const auto coverage = measureCoverage(rule, judged);
    QCOMPARE(coverage.pooled.lesions, 4);
    QCOMPARE(coverage.pooled.images, 5);
    QCOMPARE(coverage.pooled.covered.value(), 2.5 / 4);
    QCOMPARE(coverage.classes[0].imagesCovered.value(), 3.0 / 5);
    QVERIFY(!coverage.classes[1].covered && !coverage.classes[1].range);
    QCOMPARE(coverage.meanSize, 1.0);
    QCOMPARE(coverage.singleShare, 4.0 / 5);  // 0.3 conforms to nothing
    QCOMPARE(coverage.singleAccuracy, 3.0 / 4);
}

void TestConformal::rangesAreScipys_data() {
    // scipy.stats.betabinom(trials, rank, calibration + 1 - rank): pmf at trials - 5 and trials, ppf at 0.005 and 0.995
    QTest::addColumn<int>("trials");
    QTest::addColumn<int>("calibration");
    QTest::addColumn<int>("rank");
    QTest::addColumn<double>("fiveBelow");
    QTest::addColumn<double>("all");
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("high");
    QTest::newRow("20 of 30") << 20 << 30 << 28 << 0.04396680702426887 << 0.207142857142857 << 12 << 20;
    QTest::newRow("112 of 100") << 112 << 100 << 91 << 0.04280113880923356 << 0.00042491591772622796 << 87 << 110;
    QTest::newRow("13 of 16") << 13 << 16 << 16 << 0.007224958949096886 << 0.5517241379310346 << 8 << 13;
    QTest::newRow("700 of 600") << 700 << 600 << 571 << 7.954964636701481e-07 << 5.656085641252677e-11 << 641 << 684;
}

void TestConformal::rangesAreScipys() {
    QFETCH(int, trials);
    QFETCH(int, calibration);
    QFETCH(int, rank);
    QFETCH(double, fiveBelow);
    QFETCH(double, all);
    QFETCH(int, low);
    QFETCH(int, high);
    const auto distribution = coverageDistribution(trials, calibration, rank);
    QCOMPARE(distribution.size(), static_cast<std::size_t>(trials) + 1);
    QVERIFY(std::abs(std::accumulate(distribution.begin(), distribution.end(), 0.0) - 1) < 1e-9);
    QVERIFY(std::abs(distribution[static_cast<std::size_t>(trials - 5)] - fiveBelow) < 1e-9);
    QVERIFY(std::abs(distribution.back() - all) < 1e-9);
    const auto range = centralRange(distribution, 0.99);
    QCOMPARE(range.first, low);
    QCOMPARE(range.second, high);
}

/// 200 draws of calibration and test: on average what was asked for, and outside the 99 % range about twice.
void TestConformal::coverageIsWhatWasAskedFor() {
    Random random(5);
    std::vector<double> mean(3, 0.0);
    int outside = 0;
    double pooled = 0;
    constexpr int draws = 200;
    for (int draw = 0; draw < draws; ++draw) {
        const auto rule = conformalRule(drawn(random, {150, 40, 12}), 0.9);
        const auto coverage = measureCoverage(rule, drawn(random, {150, 40, 12}));
        for (std::size_t k = 0; k < 3; ++k) mean[k] += *coverage.classes[k].covered / draws;
        pooled += *coverage.pooled.covered / draws;
        const auto& range = *coverage.pooled.range;
        outside += *coverage.pooled.covered < range.low || *coverage.pooled.covered > range.high ? 1 : 0;
    }
    for (const double covered : mean)
        QVERIFY2(covered > 0.885 && covered < 0.945, qPrintable(QString::number(covered)));
    QVERIFY2(std::abs(pooled - 0.905) < 0.01, qPrintable(QString::number(pooled)));
    QVERIFY2(outside <= 8, qPrintable(QString::number(outside)));
}

void TestConformal::json() {
    auto calibration = classA(tens);
    addClassB(calibration, {0.5F});
    const auto rule = conformalRule(calibration, 0.9);
    const auto json = toJson(rule, measureCoverage(rule, classA({0.9F, 0.05F})));
    QCOMPARE(json.at("level").get<double>(), 0.9);
    QCOMPARE(json.at("pooled").at("covered").get<double>(), 0.5);
    QCOMPARE(json.at("pooled").at("range").size(), std::size_t(2));
    QCOMPARE(json.at("classes").at("a").at("calibration_lesions").get<int>(), 10);
    QCOMPARE(json.at("classes").at("b").at("shares_with").at(0).get<std::string>(), std::string("a"));
    QVERIFY(json.at("classes").at("b").at("covered").is_null());
}

QTEST_GUILESS_MAIN(TestConformal)
#include "tst_Conformal.moc"
