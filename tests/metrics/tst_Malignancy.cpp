#include "core/metrics/Malignancy.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <QtTest>

using namespace lesion;

namespace {

bool close(double actual, double expected, double tolerance = 1e-9) {
    return std::abs(actual - expected) < tolerance;
}

/// Classes mel, nv, bcc; a row for each (true class, probability of mel, of bcc).
struct Row {
    int label;
    float mel;
    float bcc;
};
Predictions rows(const std::vector<Row>& rows) {
    Predictions predictions;
    predictions.classes = {"mel", "nv", "bcc"};
    for (const auto& [label, mel, bcc] : rows) {
        predictions.imageIds.push_back(std::to_string(predictions.size()));
        predictions.lesionIds.push_back(std::to_string(predictions.size()));
        predictions.labels.push_back(label);
        predictions.probabilities.insert(predictions.probabilities.end(), {mel, 1 - mel - bcc, bcc});
    }
    return predictions;
}

/// Malignant with 0.9, 0.7, 0.6 and 0.3; benign with 0.65, 0.2, 0.1, 0.1, 0.1 and 0.05.
Predictions validation() {
    return rows({{0, 0.5F, 0.4F},
                 {2, 0.1F, 0.6F},
                 {0, 0.6F, 0.F},
                 {2, 0.F, 0.3F},
                 {1, 0.4F, 0.25F},
                 {1, 0.1F, 0.1F},
                 {1, 0.1F, 0.F},
                 {1, 0.F, 0.1F},
                 {1, 0.05F, 0.05F},
                 {1, 0.F, 0.05F}});
}

}  // namespace

class TestMalignancy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void operatingPointByHand();
    void prevalenceByHand();
    void modelThatOverratesTheRare();
    void predictiveValuesByHand();
    void nothingToDecide();
    void json();
};

void TestMalignancy::operatingPointByHand() {
    const auto three = malignancyRule(validation(), {0, 2}, 0.75);
    QVERIFY(three.has_value());
    QVERIFY(close(three->point.threshold, 0.6, 1e-6));
    QCOMPARE(three->point.sensitivity().value(), 0.75);
    QCOMPARE(three->point.specificity().value(), 5.0 / 6);
    QCOMPARE(three->prevalence, 0.4);
    QCOMPARE(three->names, (std::vector<std::string>{"mel", "bcc"}));
    const auto all = malignancyRule(validation(), {0, 2}, 0.9);
    QVERIFY(close(all->point.threshold, 0.3, 1e-6));
    // The image that set the threshold is positive itself.
    QVERIFY(malignancyOf(*all, validation().row(3), {}).positive);
    QVERIFY(!malignancyOf(*all, validation().row(5), {}).positive);
    QVERIFY(close(malignancyOf(*all, validation().row(0), {}).probability, 0.9, 1e-6));
    QVERIFY(!malignancyOf(*all, validation().row(0), {}).corrected);
}

void TestMalignancy::prevalenceByHand() {
    // Odds 1 at prevalence 0.5; at 0.1 they are 1/9.
    QVERIFY(close(shiftPrevalence(0.5, 0.5, 0.1), 0.1));
    // Odds 4 at prevalence 0.4 (odds 2/3); at 0.2 (odds 1/4) they are 4 * 3/8 = 1.5.
    QVERIFY(close(shiftPrevalence(0.8, 0.4, 0.2), 0.6));
    QVERIFY(close(shiftPrevalence(shiftPrevalence(0.37, 0.4, 0.02), 0.02, 0.4), 0.37));
    QCOMPARE(shiftPrevalence(0, 0.4, 0.2), 0.0);
    QCOMPARE(shiftPrevalence(1, 0.4, 0.2), 1.0);
}

void TestMalignancy::modelThatOverratesTheRare() {
    // Every image is answered 0.5, a fifth is malignant: odds 1 mean odds 1/4, so the offset is log(1/4).
    const auto rule = malignancyRule(
        rows({{0, 0.5F, 0.F}, {1, 0.5F, 0.F}, {1, 0.5F, 0.F}, {1, 0.5F, 0.F}, {1, 0.5F, 0.F}}), {0}, 0.9);
    QVERIFY(close(rule->offset, std::log(0.25), 1e-6));
    const std::vector<float> half{0.5F, 0.5F, 0.F};
    // Where the prevalence is that of the validation part, the answer is what it turned out to be there.
    QVERIFY(close(*malignancyOf(*rule, half, 0.2).corrected, 0.2, 1e-6));
    QVERIFY(close(*malignancyOf(*rule, half, 0.5).corrected, 0.5, 1e-6));
    // Calibrated in the large: 0.3 + 0.7 of two images, one of them malignant.
    const auto calibrated = malignancyRule(rows({{0, 0.75F, 0.F}, {1, 0.25F, 0.F}}), {0}, 0.9);
    QVERIFY(close(calibrated->offset, 0, 1e-6));
}

void TestMalignancy::predictiveValuesByHand() {
    auto rule = *malignancyRule(validation(), {0, 2}, 0.75);  // sensitivity 3/4, specificity 5/6
    const auto answer = malignancyOf(rule, validation().row(0), 0.1);
    QVERIFY(close(*answer.positivePredictiveValue, 0.075 / (0.075 + 0.15)));
    QVERIFY(close(*answer.negativePredictiveValue, 0.75 / (0.75 + 0.025)));
}

void TestMalignancy::nothingToDecide() {
    QVERIFY(!malignancyRule(validation(), {}, 0.9));
    QVERIFY(!malignancyRule(validation(), {0, 1, 2}, 0.9));
    QVERIFY(!malignancyRule(rows({{1, 0.1F, 0.F}}), {0, 2}, 0.9));
    QVERIFY(!malignancyRule(rows({{0, NAN, 0.F}, {1, 0.1F, 0.F}}), {0, 2}, 0.9));
}

void TestMalignancy::json() {
    const auto rule = *malignancyRule(validation(), {0, 2}, 0.75);
    auto json = toJson(rule, malignancyOf(rule, validation().row(0), {}));
    QVERIFY(json.at("corrected").is_null() && json.at("ppv").is_null() && json.at("prevalence").is_null());
    QVERIFY(json.at("positive").get<bool>());
    QCOMPARE(json.at("classes").size(), std::size_t(2));
    json = toJson(rule, malignancyOf(rule, validation().row(9), 0.02));
    QVERIFY(!json.at("positive").get<bool>());
    QVERIFY(json.at("corrected").get<double>() < json.at("probability").get<double>());
    QCOMPARE(json.at("sensitivity").get<double>(), 0.75);
}

QTEST_GUILESS_MAIN(TestMalignancy)
#include "tst_Malignancy.moc"
