#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/metrics/Metrics.h"
#include "core/metrics/PredictionsFile.h"
#include "TestPredictions.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;
using namespace lesion::test;

namespace {

Predictions oneRow(int label, std::vector<float> row) {
    return {{"a", "b"}, {"x"}, {"y"}, {label}, std::move(row)};
}

std::filesystem::path inFolder(const QTemporaryDir& folder, const char* name) {
    return pathFromUtf8(folder.path().toStdString()) / name;
}

}  // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresEqualScikitLearn();
    void absentClassesHaveNoRecall();
    void majorityAnswer();
    void lossOfAnImpossibleAnswerIsFinite();
    void firstOfEqualsWins();
    void noPredictions();
    void runningScoreEqualsTheWhole();
    void jsonRoundTrip();
    void jsonDamaged();
    void fileRoundTrip();
    void fileFormat();
    void fileDamaged_data();
    void fileDamaged();
};

void TestMetrics::figuresEqualScikitLearn() {
    const auto evaluation = evaluatePredictions(smallPredictions(), -1);
    QCOMPARE(evaluation.images, 12);
    QVERIFY(close(evaluation.loss, 0.69394770243648207));
    QVERIFY(close(evaluation.accuracy, 8.0 / 12));
    QVERIFY(close(evaluation.balancedAccuracy, 0.67222222222222217));
    QVERIFY(close(*evaluation.recall[0], 0.75));
    QVERIFY(close(*evaluation.recall[1], 2.0 / 3));
    QVERIFY(close(*evaluation.recall[2], 0.6));
    QVERIFY(close(*evaluation.precision[0], 1.0));
    QVERIFY(close(*evaluation.precision[1], 0.5));
    QVERIFY(close(*evaluation.precision[2], 0.75));
    const std::vector<std::vector<int>> confusion{{3, 1, 0, 0}, {0, 2, 1, 0}, {0, 1, 3, 1}, {0, 0, 0, 0}};
    QCOMPARE(evaluation.confusion, confusion);
}

void TestMetrics::absentClassesHaveNoRecall() {
    const auto evaluation = evaluatePredictions(smallPredictions(), -1);
    QVERIFY(!evaluation.recall[3]);                  // never a label, and left out of the balanced accuracy above
    QCOMPARE(evaluation.precision[3].value(), 0.0);  // but answered once, wrongly
    QVERIFY(!evaluatePredictions(oneRow(0, {0.9F, 0.1F}), -1).precision[1]);
}

void TestMetrics::majorityAnswer() {
    const auto ofTraining = evaluatePredictions(smallPredictions(), 0);
    QVERIFY(close(ofTraining.majorityAccuracy, 4.0 / 12));
    QVERIFY(close(ofTraining.majorityBalancedAccuracy, 1.0 / 3));
    const auto ofLabels = evaluatePredictions(smallPredictions(), -1);
    QVERIFY(close(ofLabels.majorityAccuracy, 5.0 / 12));
    const auto absent = evaluatePredictions(smallPredictions(), 3);
    QCOMPARE(absent.majorityAccuracy, 0.0);
    QCOMPARE(absent.majorityBalancedAccuracy, 0.0);
}

void TestMetrics::lossOfAnImpossibleAnswerIsFinite() {
    const auto evaluation = evaluatePredictions(oneRow(1, {1.F, 0.F}), -1);
    QVERIFY(close(evaluation.loss, -std::log(1e-7)));
}

void TestMetrics::firstOfEqualsWins() {
    QCOMPARE(oneRow(1, {0.5F, 0.5F}).predicted(0), 0);
}

void TestMetrics::noPredictions() {
    const auto evaluation = evaluatePredictions({{"a", "b"}, {}, {}, {}, {}}, 0);
    QCOMPARE(evaluation.images, 0);
    QCOMPARE(evaluation.loss, 0.0);
    QCOMPARE(evaluation.balancedAccuracy, 0.0);
    QVERIFY(!evaluation.recall[0]);
}

void TestMetrics::runningScoreEqualsTheWhole() {
    const auto predictions = smallPredictions();
    const auto whole = evaluatePredictions(predictions, -1);
    RunningScore running(4);
    for (const auto& [begin, end] : {std::pair{0, 5}, std::pair{5, 12}}) {  // batches of unequal size
        std::vector<int> labels;
        std::vector<int> predicted;
        double loss = 0;
        for (int i = begin; i < end; ++i) {
            const auto at = static_cast<std::size_t>(i);
            labels.push_back(predictions.labels[at]);
            predicted.push_back(predictions.predicted(at));
            loss -= std::log(predictions.row(at)[static_cast<std::size_t>(labels.back())]);
        }
        running.add(loss / (end - begin), labels, predicted);
    }
    QVERIFY(std::abs(running.loss() - whole.loss) < 1e-6);
    QVERIFY(close(running.accuracy(), whole.accuracy));
    QVERIFY(close(running.balancedAccuracy(), whole.balancedAccuracy));
    QCOMPARE(RunningScore(3).accuracy(), 0.0);
    QCOMPARE(RunningScore(3).loss(), 0.0);
}

void TestMetrics::jsonRoundTrip() {
    const auto evaluation = evaluatePredictions(smallPredictions(), 0);
    const auto json = toJson(evaluation);
    QVERIFY(json.at("recall").at("d").is_null());
    QCOMPARE(json.at("precision").at("a").get<double>(), 1.0);
    const auto back = evaluationFromJson(nlohmann::json::parse(json.dump()));
    QVERIFY(back.has_value());
    QCOMPARE(back->classes, evaluation.classes);
    QCOMPARE(back->images, evaluation.images);
    QCOMPARE(back->loss, evaluation.loss);
    QCOMPARE(back->accuracy, evaluation.accuracy);
    QCOMPARE(back->balancedAccuracy, evaluation.balancedAccuracy);
    QCOMPARE(back->majorityAccuracy, evaluation.majorityAccuracy);
    QCOMPARE(back->majorityBalancedAccuracy, evaluation.majorityBalancedAccuracy);
    QVERIFY(back->recall == evaluation.recall);
    QVERIFY(back->precision == evaluation.precision);
    QCOMPARE(back->confusion, evaluation.confusion);
}

void TestMetrics::jsonDamaged() {
    auto json = toJson(evaluatePredictions(smallPredictions(), 0));
    json["confusion"].erase(0);
    QVERIFY(!evaluationFromJson(json));
    json.erase("confusion");
    QVERIFY(!evaluationFromJson(json));
    QVERIFY(!evaluationFromJson(nlohmann::json::array()));
}

void TestMetrics::fileRoundTrip() {
    QTemporaryDir folder;
    auto predictions = smallPredictions();
    predictions.classes[1] = "has, comma";
    predictions.imageIds[0] = "Снимок \"1\"";
    predictions.probabilities[0] = 1.F / 3.F;
    predictions.probabilities[1] = 1.2345678e-20F;
    QVERIFY(writePredictions(inFolder(folder, "p.csv"), predictions));
    const auto back = readPredictions(inFolder(folder, "p.csv"));
    QVERIFY(back.has_value());
    QCOMPARE(back->classes, predictions.classes);
    QCOMPARE(back->imageIds, predictions.imageIds);
    QCOMPARE(back->lesionIds, predictions.lesionIds);
    QCOMPARE(back->labels, predictions.labels);
    QVERIFY(back->probabilities == predictions.probabilities);  // to the last bit
}

void TestMetrics::fileFormat() {
    QTemporaryDir folder;
    QVERIFY(writePredictions(inFolder(folder, "p.csv"), oneRow(1, {0.25F, 0.75F})));
    QCOMPARE(readText(inFolder(folder, "p.csv")).value(),
             std::string("image_id,lesion_id,label,a,b\nx,y,b,0.25,0.75\n"));
}

void TestMetrics::fileDamaged_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("another header") << QByteArray("image,label,a\nx,a,1\n") << QByteArray("CsvHeader");
    QTest::newRow("unknown label") << QByteArray("image_id,lesion_id,label,a\nx,y,b,1\n") << QByteArray("CsvRow");
    QTest::newRow("no number") << QByteArray("image_id,lesion_id,label,a\nx,y,a,1;0\n") << QByteArray("CsvRow");
    QTest::newRow("short row") << QByteArray("image_id,lesion_id,label,a\nx,y,a\n") << QByteArray("CsvRow");
}

void TestMetrics::fileDamaged() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    QTemporaryDir folder;
    QVERIFY(writeFile(inFolder(folder, "p.csv"), std::string_view(text.constData())));
    const auto read = readPredictions(inFolder(folder, "p.csv"));
    QVERIFY(!read);
    QCOMPARE(QByteArray(nameOf(read.error().message.id).data()), message);
    QVERIFY(!readPredictions(inFolder(folder, "missing.csv")));
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_Metrics.moc"
