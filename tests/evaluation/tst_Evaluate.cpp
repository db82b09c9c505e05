#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/evaluation/Evaluate.h"
#include "core/metrics/PredictionsFile.h"
#include "tests/evaluation/SyntheticRuns.h"
#include "tests/support/Failure.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QtTest>

using namespace lesion;
using test::failure;
using test::smallest;

namespace {

std::vector<int> everyIndex(const Dataset& dataset) {
    std::vector<int> all(dataset.samples.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

float largestDifference(const std::vector<float>& a, const std::vector<float>& b) {
    float largest = a.size() == b.size() ? 0.F : 1.F;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest;
}

}  // namespace

class TestEvaluate : public QObject, test::SyntheticRuns {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void testPartEqualsWhatTrainingWrote();
    void everyPartOnce();
    void batchesDoNotMatter();
    void classesAreMatchedByName();
    void unknownClassIsRefused();
    void undecodableImageIsLeftOut();
    void stops();
    void progressReachesTheEnd();
    void nothingToPredict();
    void otherDataIsRefused();
    void mappedClasses();
    void majority();

private:
    Run run_;
    std::optional<Classifier> classifier_;
};

void TestEvaluate::initTestCase() {
    QVERIFY(drawDataset(90));
    run_ = trained(smallest(1), "run");
    classifier_ = Classifier::load(run_.folder).value();
}

void TestEvaluate::testPartEqualsWhatTrainingWrote() {
    const auto written = readPredictions(run_.folder / "test_predictions.csv").value();
    const auto result = predictPart(run_, *classifier_, *dataset_, Part::Test);
    QVERIFY(result.has_value());
    QCOMPARE(result->predictions.imageIds, written.imageIds);
    QCOMPARE(result->predictions.lesionIds, written.lesionIds);
    QCOMPARE(result->predictions.labels, written.labels);
    QVERIFY(largestDifference(result->predictions.probabilities, written.probabilities) < 1e-5F);
    QVERIFY(result->failed.empty());
}

void TestEvaluate::everyPartOnce() {
    std::vector<std::string> ids;
    for (const auto part : {Part::Train, Part::Validation, Part::Test}) {
        const auto some = predictPart(run_, *classifier_, *dataset_, part)->predictions.imageIds;
        QVERIFY(!some.empty());
        ids.insert(ids.end(), some.begin(), some.end());
    }
    auto all = predictPart(run_, *classifier_, *dataset_, std::nullopt)->predictions.imageIds;
    std::sort(ids.begin(), ids.end());
    std::sort(all.begin(), all.end());
    QCOMPARE(all, ids);
    QCOMPARE(all.size(), dataset_->samples.size());
}

void TestEvaluate::batchesDoNotMatter() {
    const auto all = predict(*classifier_, *dataset_, everyIndex(*dataset_));  // 32 + 32 + 26
    QVERIFY(all.has_value());
    for (const int index : {0, 31, 32, 89}) {
        const auto one = predict(*classifier_, *dataset_, {index});
        const auto row = all->predictions.row(static_cast<std::size_t>(index));
        QVERIFY(largestDifference(one->predictions.probabilities, {row.begin(), row.end()}) < 1e-5F);
    }
}

void TestEvaluate::classesAreMatchedByName() {
    auto turned = *dataset_;
    std::reverse(turned.classes.begin(), turned.classes.end());
    for (auto& sample : turned.samples) sample.label = static_cast<int>(turned.classes.size()) - 1 - sample.label;
    const auto expected = predict(*classifier_, *dataset_, everyIndex(*dataset_))->predictions;
    const auto actual = predict(*classifier_, turned, everyIndex(turned))->predictions;
    QCOMPARE(actual.classes, expected.classes);
    QCOMPARE(actual.labels, expected.labels);
}

void TestEvaluate::unknownClassIsRefused() {
    auto other = *dataset_;
    other.classes.back() = "wart";
    const auto result = predict(*classifier_, other, {0});
    QCOMPARE(failure(result), QByteArray("ClassesDiffer"));
    QVERIFY(result.error().message.value("dataset").find("wart") != std::string_view::npos);
}

void TestEvaluate::undecodableImageIsLeftOut() {
    auto damaged = *dataset_;
    damaged.samples[1].file = path("nowhere.jpg");
    const auto result = predict(*classifier_, damaged, {0, 1, 2});
    QCOMPARE(result->failed, std::vector<std::string>{damaged.samples[1].id});
    const std::vector<std::string> kept{damaged.samples[0].id, damaged.samples[2].id};
    QCOMPARE(result->predictions.imageIds, kept);
    QCOMPARE(result->predictions.probabilities.size(), 2 * damaged.classes.size());
}

void TestEvaluate::stops() {
    StopToken stop;
    int calls = 0;
    const auto result = predict(*classifier_, *dataset_, everyIndex(*dataset_), stop, [&](std::int64_t, std::int64_t) {
        ++calls;
        stop.requestStop();
    });
    QCOMPARE(failure(result), QByteArray("Stopped"));
    QCOMPARE(calls, 1);
}

void TestEvaluate::progressReachesTheEnd() {
    std::vector<std::int64_t> steps;
    QVERIFY(predict(*classifier_, *dataset_, everyIndex(*dataset_), {}, [&](std::int64_t done, std::int64_t total) {
        QCOMPARE(total, std::int64_t(90));
        steps.push_back(done);
    }));
    QCOMPARE(steps, (std::vector<std::int64_t>{32, 64, 90}));
}

void TestEvaluate::nothingToPredict() {
    const auto result = predict(*classifier_, *dataset_, {});
    QVERIFY(result.has_value());
    QCOMPARE(result->predictions.size(), std::size_t(0));
    QCOMPARE(result->predictions.classes, classifier_->info().classes);
}

void TestEvaluate::otherDataIsRefused() {
    auto other = *dataset_;
    for (auto& sample : other.samples) sample.id += "_of_another";
    QCOMPARE(failure(predictPart(run_, *classifier_, other, Part::Test)), QByteArray("SplitMismatch"));
}

void TestEvaluate::mappedClasses() {
    auto options = smallest(1);
    options.classes = parseClassMapping("malignant=mel+bcc+akiec,benign=nv+bkl").value();
    const auto run = trained(options, "mapped");
    const auto classifier = Classifier::load(run.folder).value();
    const auto result = predictPart(run, classifier, *dataset_, std::nullopt);
    QVERIFY(result.has_value());
    QCOMPARE(result->predictions.classes, (std::vector<std::string>{"malignant", "benign"}));
    const auto left = std::count_if(dataset_->samples.begin(), dataset_->samples.end(), [&](const Sample& sample) {
        const auto& name = dataset_->classes[static_cast<std::size_t>(sample.label)];
        return name != "df" && name != "vasc";
    });
    QCOMPARE(result->predictions.size(), static_cast<std::size_t>(left));
}

void TestEvaluate::majority() {
    const auto largest = static_cast<std::size_t>(majorityClass(run_));
    QCOMPARE(run_.classes[largest], std::string("nv"));
    Run unknown;
    QCOMPARE(majorityClass(unknown), -1);
}

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_Evaluate.moc"
