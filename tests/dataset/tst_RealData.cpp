#include "core/dataset/OpenDataset.h"
#include "core/dataset/Sampling.h"
#include "core/dataset/Split.h"
#include "tests/dataset/TestFolder.h"

#include <cmath>
#include <map>
#include <QElapsedTimer>

using namespace lesion;

namespace {

Dataset ham10000;

int countOf(const std::function<bool(const Sample&)>& is) {
    return static_cast<int>(std::count_if(ham10000.samples.begin(), ham10000.samples.end(), is));
}

}  // namespace

/// All 10,015 images of HAM10000, where LESIONLAB_TEST_DATA names the folder that holds them.
class TestRealData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void images();
    void lesions();
    void metadata();
    void splitByLesion();
    void splitByImageLeaksAsTheReference();
    void subsetForALesson();
    void sampleAtFullSize();
};

void TestRealData::initTestCase() {
    if (!qEnvironmentVariableIsSet("LESIONLAB_TEST_DATA")) QSKIP("LESIONLAB_TEST_DATA is not set");
    const auto folder = pathFromUtf8(qEnvironmentVariable("LESIONLAB_TEST_DATA").toStdString()) / "HAM10000-200x150";
    QVERIFY(openDataset(folder).has_value());  // warms the system's cache
    QElapsedTimer timer;
    timer.start();
    auto opened = openDataset(folder);
    qInfo("opened warm in %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(opened.has_value());
    ham10000 = std::move(*opened);
}

void TestRealData::images() {
    QCOMPARE(ham10000.format, std::string("ham10000"));
    QCOMPARE(ham10000.classes, (std::vector<std::string>{"akiec", "bcc", "bkl", "df", "mel", "nv", "vasc"}));
    QCOMPARE(ham10000.samples.size(), std::size_t{10015});
    QCOMPARE(ham10000.imagesPerClass(), (std::vector<int>{327, 514, 1099, 115, 1113, 6705, 142}));
    QCOMPARE(problemsOf(ham10000), std::string());
}

void TestRealData::lesions() {
    QCOMPARE(ham10000.lesionCount(), 7470);
    QCOMPARE(ham10000.lesionsPerClass(), (std::vector<int>{228, 327, 727, 73, 614, 5403, 98}));
    std::map<int, int> photographs;
    for (const int lesion : ham10000.lesionIndices()) ++photographs[lesion];
    int several = 0;
    int most = 0;
    for (const auto& [lesion, count] : photographs) {
        if (count > 1) ++several;
        most = std::max(most, count);
    }
    QCOMPARE(several, 1956);
    QCOMPARE(most, 6);
}

void TestRealData::metadata() {
    QCOMPARE(countOf([](auto& s) { return s.dxType == "histo"; }), 5340);
    QCOMPARE(countOf([](auto& s) { return s.dxType == "follow_up"; }), 3704);
    QCOMPARE(countOf([](auto& s) { return s.dxType == "follow_up" && ham10000.classes[5] == "nv" && s.label == 5; }),
             3704);
    QCOMPARE(countOf([](auto& s) { return s.dxType == "consensus"; }), 902);
    QCOMPARE(countOf([](auto& s) { return s.dxType == "confocal"; }), 69);
    QCOMPARE(countOf([](auto& s) { return !s.age; }), 57);
    QCOMPARE(countOf([](auto& s) { return s.age == 0.0; }), 39);
    QCOMPARE(countOf([](auto& s) { return s.sex == "unknown"; }), 57);
    QCOMPARE(countOf([](auto& s) { return s.site == "unknown"; }), 234);
}

void TestRealData::splitByLesion() {
    const auto split = makeSplit(ham10000, {});
    QVERIFY(split.has_value());
    const Leakage leakage = measureLeakage(ham10000, *split);
    QCOMPARE(leakage.testLeaking, 0);
    QCOMPARE(leakage.valLeaking, 0);
    QVERIFY(std::abs(leakage.testImages - 1001.5) <= 7 * 3);
    QVERIFY(std::abs(leakage.valImages - 901.35) <= 7 * 3);
}

void TestRealData::splitByImageLeaksAsTheReference() {
    double sum = 0;
    constexpr int seeds = 5;
    for (int seed = 0; seed < seeds; ++seed) {
        SplitOptions options;
        options.byLesion = false;
        options.seed = static_cast<std::uint64_t>(seed);
        const auto split = makeSplit(ham10000, options);
        const Leakage leakage = measureLeakage(ham10000, *split);
        const double share = 100.0 * leakage.testLeaking / leakage.testImages;
        QVERIFY2(std::abs(share - 39) <= 4, qPrintable(QString::number(share)));
        sum += share;
    }
    qInfo("%.1f %% of the test images have a photograph of the same lesion in training", sum / seeds);
}

void TestRealData::subsetForALesson() {
    SplitOptions options;
    options.subset = 1500;
    const auto split = makeSplit(ham10000, options);
    QVERIFY(std::abs(10015 - split->count(Part::Excluded) - 1500) <= 7 * 3);
    SamplingOptions sampling;
    sampling.kind = SamplingKind::Balanced;
    for (const int images : summariseSampling(ham10000, *split, sampling).before) QVERIFY(images > 5);
    QCOMPARE(measureLeakage(ham10000, *split).testLeaking, 0);
}

void TestRealData::sampleAtFullSize() {
    const auto folder = pathFromUtf8(qEnvironmentVariable("LESIONLAB_TEST_DATA").toStdString());
    OPEN(dataset, folder / "HAM10000-600x450-sample");
    QCOMPARE(dataset.samples.size(), std::size_t{113});
    QCOMPARE(problemsOf(dataset), std::string());
    const auto verified = verifyImages(dataset);
    QVERIFY(verified.has_value());
    QCOMPARE(verified->samples.size(), std::size_t{113});
}

QTEST_GUILESS_MAIN(TestRealData)
#include "tst_RealData.moc"
