#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/metrics/FiguresJson.h"
#include "core/metrics/Intervals.h"
#include "core/metrics/PredictionsFile.h"
#include "tests/training/EasyData.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;

/// What a training says of its own figures: that it has collapsed to one class, and the test's intervals.
class TestCollapse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void learningIsNotNoticed();
    void collapseIsNoticedOnce();
    void nearlyOneClassIsNone();
    void testHasIntervals();

private:
    std::filesystem::path path(const char* name) const { return pathFromUtf8(folder_.path().toStdString()) / name; }
    static std::vector<Message> collapses(const test::Recorder& recorder);

    QTemporaryDir folder_;
    Dataset data_;
};

void TestCollapse::initTestCase() {
    data_ = test::easyData(path("data"));
    QVERIFY(!data_.samples.empty());
}

std::vector<Message> TestCollapse::collapses(const test::Recorder& recorder) {
    auto notices = recorder.notices;
    std::erase_if(notices, [](const Message& each) { return each.id != MessageId::CollapseNoticed; });
    return notices;
}

/// The same picture under every name, so that there is but one answer.
Dataset withOnePicture(Dataset data) {
    for (Sample& sample : data.samples) sample.file = data.samples.front().file;
    return data;
}

void TestCollapse::learningIsNotNoticed() {
    test::Recorder recorder;
    TrainingControl control;
    auto options = test::tinyOptions();
    options.epochs = 14;  // the batch norms need some time to settle
    const auto run = train(data_, options, path("learning"), control, recorder);
    QVERIFY(run);
    for (const Message& notice : collapses(recorder)) {  // only where it is true
        const auto epoch = std::stoul(std::string(notice.value("epoch")));
        QVERIFY(run->epochs[epoch - 1].valBalancedAccuracy < 0.4);
    }
    const double learnt = std::ranges::max(run->epochs, {}, &EpochRecord::valBalancedAccuracy).valBalancedAccuracy;
    QVERIFY2(learnt > 0.6, qPrintable(QString::number(learnt)));
}

void TestCollapse::collapseIsNoticedOnce() {
    test::Recorder recorder;
    TrainingControl control;
    auto options = test::tinyOptions();
    options.epochs = 2;
    const auto run = train(withOnePicture(data_), options, path("collapsed"), control, recorder);
    QVERIFY(run);
    QVERIFY(std::abs(run->epochs[1].valBalancedAccuracy - 1.0 / 3) < 1e-9);
    const auto notices = collapses(recorder);
    QCOMPARE(notices.size(), std::size_t(1));
    QCOMPARE(notices[0].value("epoch"), std::string_view("1"));
    QCOMPARE(notices[0].value("percent"), std::string_view("100"));
    QVERIFY(std::find(run->classes.begin(), run->classes.end(), notices[0].value("class")) != run->classes.end());
}

void TestCollapse::nearlyOneClassIsNone() {
    auto data = test::easyData(path("uneven"), {80, 3, 0});
    data.classes.pop_back();
    test::Recorder recorder;
    TrainingControl control;
    auto options = test::tinyOptions();
    options.epochs = 1;
    options.split.valFraction = 0.4;  // 52 images of the one class, 2 of the other
    const auto run = train(withOnePicture(data), options, path("uneven-run"), control, recorder);
    QVERIFY(run);
    QVERIFY2(run->epochs[0].valAccuracy > 0.9, "this test needs the common class as the answer");
    QVERIFY(collapses(recorder).empty());
}

void TestCollapse::testHasIntervals() {
    const auto run = loadRun(path("learning"));
    QVERIFY(run && run->test);
    const auto predictions = readPredictions(run->folder / "test_predictions.csv");
    QVERIFY(predictions);
    const auto expected = intervalsByName(figuresWithIntervals(*predictions, {}).value());
    QVERIFY(expected.contains("accuracy") && expected.contains("balanced_accuracy") && expected.contains("recall.red"));
    QCOMPARE(run->testIntervals.size(), expected.size());
    for (const auto& [name, interval] : expected) {
        // Predictions are written with nine digits.
        QVERIFY2(std::abs(run->testIntervals.at(name).low - interval.low) < 1e-6, name.c_str());
        QVERIFY2(std::abs(run->testIntervals.at(name).high - interval.high) < 1e-6, name.c_str());
    }
    const auto json = outcomeJson(*run);
    QVERIFY(json.at("test").at("intervals").at("accuracy").at(0) <= json.at("test").at("accuracy"));
    QVERIFY(json.at("test").at("intervals").at("accuracy").at(1) >= json.at("test").at("accuracy"));
    auto older = *run;
    older.testIntervals.clear();
    QVERIFY(!outcomeJson(older).at("test").contains("intervals"));
}

QTEST_GUILESS_MAIN(TestCollapse)
#include "tst_Collapse.moc"
