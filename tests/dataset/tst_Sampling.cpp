#include "core/dataset/Sampling.h"
#include "tests/dataset/TestSamples.h"

#include <algorithm>
#include <map>
#include <QTest>

using namespace lesion;

namespace {

/// `images[c]` training images of class c; samples of the last class stay out of training.
struct Fixture {
    Dataset dataset;
    Split split;
};

Fixture training(const std::vector<int>& images) {
    Fixture fixture;
    for (std::size_t c = 0; c < images.size(); ++c) {
        fixture.dataset.classes.emplace_back(1, static_cast<char>('A' + c));
        for (int i = 0; i < images[c]; ++i) {
            Sample sample;
            sample.id = fixture.dataset.classes.back() + std::to_string(i);
            sample.label = static_cast<int>(c);
            fixture.dataset.samples.push_back(sample);
            fixture.split.parts.push_back(Part::Train);
        }
    }
    fixture.dataset.samples.push_back(fixture.dataset.samples.front());
    fixture.split.parts.push_back(Part::Test);
    return fixture;
}

std::map<int, int> timesUsed(const std::vector<int>& indices) {
    std::map<int, int> times;
    for (const int i : indices) ++times[i];
    return times;
}

std::vector<int> classesOf(const Dataset& dataset, const std::vector<int>& indices) {
    std::vector<int> counts(dataset.classes.size());
    for (const int i : indices) ++counts[static_cast<std::size_t>(dataset.samples[static_cast<std::size_t>(i)].label)];
    return counts;
}

std::vector<int> sorted(std::vector<int> values) {
    std::sort(values.begin(), values.end());
    return values;
}

SamplingOptions of(SamplingKind kind, int target = 1000) {
    return {kind, target};
}

}  // namespace

/// How each way of sampling uses the training images.
class TestSampling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void none();
    void resampleCountsAndRepeats();
    void resampleIsDeterministic();
    void epochOrderIsAShuffle();
    void balancedTakesClassesInTurn();
    void weights();
    void summaryAgreesWithWhatIsDrawn_data();
    void summaryAgreesWithWhatIsDrawn();
    void names();
};

void TestSampling::none() {
    const auto [dataset, split] = training({3, 2});
    QCOMPARE(sampledIndices(dataset, split, of(SamplingKind::None), 1), (std::vector<int>{0, 1, 2, 3, 4}));
    QCOMPARE(sampledIndices(dataset, split, of(SamplingKind::Weighted), 1), (std::vector<int>{0, 1, 2, 3, 4}));
}

void TestSampling::resampleCountsAndRepeats() {
    const auto [dataset, split] = training({500, 100, 30, 7, 0});
    const auto drawn = sampledIndices(dataset, split, of(SamplingKind::Resample, 100), 1);
    QCOMPARE(classesOf(dataset, drawn), (std::vector<int>{100, 100, 100, 100, 0}));
    int least = 100;
    int most = 0;
    for (const auto& [index, times] : timesUsed(drawn)) {
        const int label = dataset.samples[static_cast<std::size_t>(index)].label;
        if (label <= 1) QCOMPARE(times, 1);                 // without replacement
        if (label == 2) QVERIFY(times == 3 || times == 4);  // 100 / 30
        if (label != 3) continue;
        least = std::min(least, times);
        most = std::max(most, times);
    }
    QCOMPARE(least, 14);  // 100 / 7
    QCOMPARE(most, 15);
    QVERIFY(!timesUsed(drawn).contains(637));  // the test image
}

void TestSampling::resampleIsDeterministic() {
    const auto [dataset, split] = training({50, 5});
    const auto options = of(SamplingKind::Resample, 20);
    QCOMPARE(sampledIndices(dataset, split, options, 1), sampledIndices(dataset, split, options, 1));
    QVERIFY(sampledIndices(dataset, split, options, 1) != sampledIndices(dataset, split, options, 2));
}

void TestSampling::epochOrderIsAShuffle() {
    const auto [dataset, split] = training({60, 40});
    for (const SamplingKind kind : {SamplingKind::None, SamplingKind::Resample, SamplingKind::Weighted}) {
        const auto options = of(kind, 70);
        const auto sampled = sampledIndices(dataset, split, options, 1);
        const auto first = epochOrder(dataset, sampled, options, 1, 0);
        QCOMPARE(sorted(first), sorted(sampled));
        QVERIFY(first != sampled);
        QCOMPARE(epochOrder(dataset, sampled, options, 1, 0), first);
        QVERIFY(epochOrder(dataset, sampled, options, 1, 1) != first);
        QVERIFY(epochOrder(dataset, sampled, options, 2, 0) != first);
    }
}

void TestSampling::balancedTakesClassesInTurn() {
    const auto [dataset, split] = training({90, 7, 0, 4});
    const auto options = of(SamplingKind::Balanced);
    const auto sampled = sampledIndices(dataset, split, options, 1);
    const auto order = epochOrder(dataset, sampled, options, 1, 0);
    QCOMPARE(order.size(), std::size_t{101});
    for (std::size_t i = 0; i + 2 < order.size(); i += 3) {
        QCOMPARE(classesOf(dataset, {order[i], order[i + 1], order[i + 2]}), (std::vector<int>{1, 1, 0, 1}));
    }
    for (const auto& [index, times] : timesUsed(order)) {
        const int label = dataset.samples[static_cast<std::size_t>(index)].label;
        if (label == 0) QCOMPARE(times, 1);
        if (label == 1) QVERIFY(times == 4 || times == 5);  // 34 / 7
        if (label == 3) QVERIFY(times == 8 || times == 9);  // 33 / 4
    }
    QVERIFY(epochOrder(dataset, sampled, options, 1, 1) != order);
    QCOMPARE(epochOrder(dataset, {}, options, 1, 1), std::vector<int>());
}

void TestSampling::weights() {
    const auto [dataset, split] = training({60, 30, 0, 10});
    const auto weighted = lossWeights(dataset, split, of(SamplingKind::Weighted));
    QCOMPARE(weighted, (std::vector<double>{100.0 / (3 * 60), 100.0 / (3 * 30), 0, 100.0 / (3 * 10)}));
    QCOMPARE(lossWeights(dataset, split, of(SamplingKind::None)), (std::vector<double>{1, 1, 0, 1}));
    QCOMPARE(lossWeights(dataset, split, of(SamplingKind::Resample)), (std::vector<double>{1, 1, 0, 1}));
}

void TestSampling::summaryAgreesWithWhatIsDrawn_data() {
    QTest::addColumn<int>("kind");
    for (const char* name : {"none", "resample", "weighted", "balanced"}) {
        QTest::newRow(name) << static_cast<int>(*parseSamplingKind(name));
    }
}

void TestSampling::summaryAgreesWithWhatIsDrawn() {
    QFETCH(int, kind);
    const auto [dataset, split] = training({90, 7, 0, 4});
    const auto options = of(static_cast<SamplingKind>(kind), 25);
    const auto summary = summariseSampling(dataset, split, options);
    const auto sampled = sampledIndices(dataset, split, options, 3);
    QCOMPARE(summary.before, (std::vector<int>{90, 7, 0, 4}));
    QCOMPARE(summary.after, classesOf(dataset, epochOrder(dataset, sampled, options, 3, 0)));
    for (std::size_t c = 0; c < summary.before.size(); ++c) {
        const double expected = summary.before[c] == 0 ? 0 : summary.after[c] / static_cast<double>(summary.before[c]);
        QCOMPARE(summary.repeats[c], expected);
    }
}

void TestSampling::names() {
    for (const char* name : {"none", "resample", "weighted", "balanced"}) {
        QCOMPARE(std::string(toString(*parseSamplingKind(name))), std::string(name));
    }
    QVERIFY(!parseSamplingKind("smote").has_value());
}

QTEST_GUILESS_MAIN(TestSampling)
#include "tst_Sampling.moc"
