#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/base/Random.h"
#include "core/dataset/OpenDataset.h"
#include "core/dataset/SyntheticLesions.h"
#include "core/evaluation/LinearProbe.h"
#include "core/evaluation/SourceProbe.h"
#include "core/image/ImageFile.h"
#include "core/image/Preprocessing.h"
#include "core/training/Trainer.h"
#include "tests/evaluation/MadeUp.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;

namespace {

/// Two labels, `shift` deviations apart in the first of ten numbers.
ProbeData twoClouds(int rows, double shift, int rowsALesion = 1) {
    ProbeData data;
    data.width = 10;
    Random random(5);
    for (int i = 0; i < rows; ++i) {
        const int lesion = i / rowsALesion;
        data.labels.push_back(lesion % 2);
        data.groups.push_back(test::numbered("l", static_cast<std::size_t>(lesion)));
        for (std::size_t k = 0; k < data.width; ++k)
            data.features.push_back(static_cast<float>(random.normal() + (k == 0 ? shift * (lesion % 2) : 0)));
    }
    return data;
}

double rightOf(const Predictions& predictions) {
    int right = 0;
    for (std::size_t i = 0; i < predictions.size(); ++i) right += predictions.predicted(i) == predictions.labels[i];
    return right / static_cast<double>(predictions.size());
}

double normalShare(double z) {
    return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

}  // namespace

class TestSourceProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cloudsApart_data();
    void cloudsApart();
    void nothingToTell();
    void lesionsStayTogether();
    void sameNumbersAgain();
    void constantsDoNoHarm();
    void sourceInTheClassAlone();
    void sourceInThePicture();
    void noSources();
    void stops();

private:
    /// The synthetic images with a source each, judged as if all were the test part.
    Judged judgedWith(const std::function<std::string(const Sample&, std::size_t)>& sourceOf) const;

    QTemporaryDir folder_;
    Dataset dataset_;
    std::optional<Classifier> classifier_;
};

void TestSourceProbe::initTestCase() {
    const auto folder = pathFromUtf8(folder_.path().toStdString());
    QVERIFY(writeSyntheticDataset(folder / "data", 160, 5));
    dataset_ = openDataset(folder / "data").value();
    auto options = presetOptions("seed-cnn").value();
    options.inputSize = 32;
    options.epochs = 1;
    options.maxSteps = 2;
    options.device = "cpu";
    TrainingControl control;
    TrainingObserver silent;
    classifier_ = Classifier::load(train(dataset_, options, folder / "run", control, silent).value().folder).value();
}

void TestSourceProbe::cloudsApart_data() {
    QTest::addColumn<double>("shift");
    QTest::newRow("far") << 8.0;
    QTest::newRow("near") << 2.0;
}

void TestSourceProbe::cloudsApart() {
    QFETCH(double, shift);
    const auto predictions = crossPredict(twoClouds(1000, shift), {"x", "y"}, 1);
    QVERIFY(predictions);
    // Nobody can do better than the cut half way between.
    QVERIFY(std::abs(rightOf(*predictions) - normalShare(shift / 2)) < 0.03);
    for (std::size_t i = 0; i < predictions->size(); ++i)
        QVERIFY(std::abs(predictions->row(i)[0] + predictions->row(i)[1] - 1) < 1e-5F);
}

void TestSourceProbe::nothingToTell() {
    QVERIFY(std::abs(rightOf(crossPredict(twoClouds(1000, 0), {"x", "y"}, 1).value()) - 0.5) < 0.06);
}

void TestSourceProbe::lesionsStayTogether() {
    // A number that names the lesion tells its label only to who has seen that lesion.
    ProbeData data;
    data.width = 100;
    for (int i = 0; i < 400; ++i) {
        const int lesion = i / 4;
        data.labels.push_back(
            static_cast<int>(Random({std::uint64_t{3}, static_cast<std::uint64_t>(lesion)}).below(2)));
        data.groups.push_back(test::numbered("l", static_cast<std::size_t>(lesion)));
        for (int k = 0; k < 100; ++k) data.features.push_back(k == lesion ? 1.F : 0.F);
    }
    QVERIFY(std::abs(rightOf(crossPredict(data, {"x", "y"}, 1).value()) - 0.5) < 0.12);
}

void TestSourceProbe::sameNumbersAgain() {
    const auto data = twoClouds(200, 1);
    const auto first = crossPredict(data, {"x", "y"}, 1).value();
    QCOMPARE(crossPredict(data, {"x", "y"}, 1).value().probabilities, first.probabilities);
    QVERIFY(crossPredict(data, {"x", "y"}, 2).value().probabilities != first.probabilities);
}

void TestSourceProbe::constantsDoNoHarm() {
    auto data = twoClouds(200, 6);
    for (std::size_t i = 0; i < data.labels.size(); ++i) data.features[i * data.width + 5] = 3;
    const auto predictions = crossPredict(data, {"x", "y"}, 1).value();
    for (const float value : predictions.probabilities) QVERIFY(std::isfinite(value));
    QVERIFY(rightOf(predictions) > 0.95);
}

Judged TestSourceProbe::judgedWith(const std::function<std::string(const Sample&, std::size_t)>& sourceOf) const {
    Judged judged;
    auto dataset = dataset_;
    judged.predictions.classes = dataset.classes;
    for (std::size_t i = 0; i < dataset.samples.size(); ++i) {
        auto& sample = dataset.samples[i];
        sample.source = sourceOf(sample, i);
        judged.predictions.imageIds.push_back(sample.id);
        judged.predictions.lesionIds.push_back(sample.lesion);
        judged.predictions.labels.push_back(sample.label);
    }
    judged.predictions.probabilities.assign(dataset.samples.size() * dataset.classes.size(), 0.F);
    judged.dataset = std::make_shared<Dataset>(std::move(dataset));
    return judged;
}

void TestSourceProbe::sourceInTheClassAlone() {
    // Nevi come from one clinic, everything else from another: the class gives the source away, and within a class
    // there is nothing to tell.
    const int nevus =
        static_cast<int>(std::find(dataset_.classes.begin(), dataset_.classes.end(), "nv") - dataset_.classes.begin());
    const auto judged =
        judgedWith([&](const Sample& sample, std::size_t) { return sample.label == nevus ? "clinic" : "hospital"; });
    const auto probe = probeSource(judged, *classifier_, {});
    QVERIFY(probe && *probe);
    QCOMPARE((*probe)->overall.sources, (std::vector<std::string>{"clinic", "hospital"}));
    QCOMPARE((*probe)->overall.chance, 0.5);
    QCOMPARE((*probe)->overall.images, 160);
    QVERIFY((*probe)->fromClass.balancedAccuracy > 0.99);
    QVERIFY(!(*probe)->withinClass);
}

void TestSourceProbe::sourceInThePicture() {
    // Lesions shared out by chance: neither class nor picture tells.
    const auto byLesion = [](const Sample& sample) { return std::hash<std::string>()(sample.lesion) % 2; };
    const auto chance =
        judgedWith([&](const Sample& sample, std::size_t) { return byLesion(sample) == 0 ? "x" : "y"; });
    std::int64_t last = 0;
    const auto none = probeSource(chance, *classifier_, {}, {}, [&](std::int64_t done, std::int64_t) { last = done; });
    QVERIFY(none && *none);
    QCOMPARE(last, std::int64_t(160));
    QVERIFY2(std::abs((*none)->overall.balancedAccuracy - 0.5) < 0.2,
             qPrintable(QString::number((*none)->overall.balancedAccuracy)));
    QVERIFY((*none)->overall.interval->low < 0.5 + 0.1);

    // The features themselves name the source where the pictures differ: one clinic photographs light skin, the other
    // dark pictures (here: whatever a feature says).
    std::vector<cv::Mat> prepared;
    for (const Sample& sample : dataset_.samples)
        prepared.push_back(prepare(classifier_->info().preprocessing, loadImage(sample.file).value()));
    std::vector<double> brightness;
    for (const auto& image : prepared) brightness.push_back(cv::mean(image).dot(cv::Scalar::all(1)));
    auto sorted = brightness;
    std::sort(sorted.begin(), sorted.end());
    const auto told = judgedWith([&](const Sample&, std::size_t i) { return brightness[i] < sorted[80] ? "x" : "y"; });
    const auto probe = probeSource(told, *classifier_, {});
    QVERIFY(probe && *probe);
    QVERIFY2((*probe)->overall.balancedAccuracy > 0.75,
             qPrintable(QString::number((*probe)->overall.balancedAccuracy)));
    QVERIFY((*probe)->withinClass.has_value());
    QCOMPARE((*probe)->className, std::string("nv"));
    QVERIFY((*probe)->withinClass->images < 160);
}

void TestSourceProbe::noSources() {
    QVERIFY(!probeSource(judgedWith([](const Sample&, std::size_t) { return ""; }), *classifier_, {}).value());
    QVERIFY(!probeSource(judgedWith([](const Sample&, std::size_t) { return "one"; }), *classifier_, {}).value());
    // A second source of 10 images is no source to be told.
    QVERIFY(
        !probeSource(judgedWith([](const Sample&, std::size_t i) { return i < 10 ? "two" : "one"; }), *classifier_, {})
             .value());
}

void TestSourceProbe::stops() {
    StopToken stop;
    stop.requestStop();
    const auto judged = judgedWith([](const Sample&, std::size_t i) { return i % 2 == 0 ? "two" : "one"; });
    const auto probe = probeSource(judged, *classifier_, {}, stop);
    QVERIFY(!probe && probe.error().message.id == MessageId::Stopped);
}

QTEST_GUILESS_MAIN(TestSourceProbe)
#include "tst_SourceProbe.moc"
