#include "core/dataset/Split.h"
#include "tests/dataset/TestFolder.h"
#include "tests/dataset/TestSamples.h"

#include <cmath>
#include <map>
#include <set>

using namespace lesion;

namespace {

/// Images of each class in a part.
std::vector<int> classCounts(const Dataset& dataset, const Split& split, Part part) {
    std::vector<int> counts(dataset.classes.size());
    for (const int i : split.indices(part)) {
        ++counts[static_cast<std::size_t>(dataset.samples[static_cast<std::size_t>(i)].label)];
    }
    return counts;
}

/// Lesions (or patients) whose photographs are in more than one part.
int torn(const Dataset& dataset, const Split& split, std::string Sample::*group) {
    std::map<std::string, std::set<Part>> parts;
    for (std::size_t i = 0; i < split.parts.size(); ++i) parts[dataset.samples[i].*group].insert(split.parts[i]);
    return static_cast<int>(
        std::count_if(parts.begin(), parts.end(), [](const auto& entry) { return entry.second.size() > 1; }));
}

}  // namespace

/// What a split promises, checked on lesions of one to three photographs and over several seeds.
class TestSplit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void properties_data();
    void properties();
    void everyClassInEveryPart_data();
    void everyClassInEveryPart();
    void deterministic();
    void byImageLeaksAsChanceSays();
    void patientsStayTogether();
    void patientsWithSeveralClasses();
    void subset_data();
    void subset();
    void mistakes();
    void leakage();
    void file();
    void fileMistakes();
    void partNames();
};

void TestSplit::properties_data() {
    QTest::addColumn<bool>("byLesion");
    QTest::addColumn<double>("test");
    QTest::addColumn<double>("val");
    QTest::addColumn<int>("seed");
    for (const int seed : {0, 1, 2, 99}) {
        for (const bool byLesion : {true, false}) {
            QTest::addRow("%s 0.1 0.1 seed %d", byLesion ? "lesion" : "image", seed) << byLesion << 0.1 << 0.1 << seed;
            QTest::addRow("%s 0.3 0.5 seed %d", byLesion ? "lesion" : "image", seed) << byLesion << 0.3 << 0.5 << seed;
        }
    }
}

void TestSplit::properties() {
    QFETCH(bool, byLesion);
    QFETCH(double, test);
    QFETCH(double, val);
    QFETCH(int, seed);
    const Dataset dataset = samplesOfLesions({300, 90, 33});  // 600, 180, 66 images
    SplitOptions options;
    options.byLesion = byLesion;
    options.testFraction = test;
    options.valFraction = val;
    options.seed = static_cast<std::uint64_t>(seed);
    const auto split = makeSplit(dataset, options);
    QVERIFY(split.has_value());

    QCOMPARE(split->parts.size(), dataset.samples.size());
    QCOMPARE(split->count(Part::Excluded), 0);
    QCOMPARE(split->count(Part::Train) + split->count(Part::Validation) + split->count(Part::Test), 846);
    QCOMPARE(torn(dataset, *split, &Sample::lesion) == 0, byLesion);
    QCOMPARE(measureLeakage(dataset, *split).testLeaking == 0, byLesion);

    const std::vector<int> all = dataset.imagesPerClass();
    const std::vector<int> inTest = classCounts(dataset, *split, Part::Test);
    const std::vector<int> inVal = classCounts(dataset, *split, Part::Validation);
    const double within = byLesion ? 1.5 : 0.5;  // half of the largest group
    for (std::size_t c = 0; c < all.size(); ++c) {
        QVERIFY2(std::abs(inTest[c] - test * all[c]) <= within + 1e-9, qPrintable(QString::number(inTest[c])));
        QVERIFY2(std::abs(inVal[c] - val * (all[c] - inTest[c])) <= within + 1e-9,
                 qPrintable(QString::number(inVal[c])));
    }
}

void TestSplit::everyClassInEveryPart_data() {
    QTest::addColumn<int>("lesions");        // of the rare class
    QTest::addColumn<QList<int>>("images");  // of it in training, validation, test: at least
    QTest::newRow("1") << 1 << QList<int>{1, 0, 0};
    QTest::newRow("2") << 2 << QList<int>{1, 0, 0};
    QTest::newRow("3") << 3 << QList<int>{1, 1, 1};
    QTest::newRow("4") << 4 << QList<int>{1, 1, 1};
    QTest::newRow("7") << 7 << QList<int>{1, 1, 1};
}

void TestSplit::everyClassInEveryPart() {
    QFETCH(int, lesions);
    QFETCH(QList<int>, images);
    const Dataset dataset = samplesOfLesions({100, lesions});
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SplitOptions options;
        options.seed = seed;
        for (const double fraction : {0.05, 0.1, 0.45}) {
            options.testFraction = options.valFraction = fraction;
            const auto split = makeSplit(dataset, options);
            QVERIFY(split.has_value());
            QVERIFY(classCounts(dataset, *split, Part::Train)[1] >= images[0]);
            QVERIFY(classCounts(dataset, *split, Part::Validation)[1] >= images[1]);
            QVERIFY(classCounts(dataset, *split, Part::Test)[1] >= images[2]);
        }
    }
    const auto single = makeSplit(samplesOfLesions({9}), {});
    QVERIFY(single.has_value());
    QVERIFY(single->count(Part::Test) > 0 && single->count(Part::Validation) > 0 && single->count(Part::Train) > 0);
}

void TestSplit::deterministic() {
    const Dataset dataset = samplesOfLesions({100, 50});
    SplitOptions options;
    const auto first = makeSplit(dataset, options);
    QVERIFY(makeSplit(dataset, options)->parts == first->parts);
    options.seed = 2;
    QVERIFY(makeSplit(dataset, options)->parts != first->parts);
}

void TestSplit::byImageLeaksAsChanceSays() {
    const Dataset dataset = samplesOfLesions({3000});
    SplitOptions options;
    options.byLesion = false;
    const Leakage leakage = measureLeakage(dataset, *makeSplit(dataset, options));
    // Of the images, 1/6 are alone, 2/6 have one sibling and 3/6 two; a sibling is in training with 0.81.
    const double expected = 2.0 / 6 * 0.81 + 3.0 / 6 * (1 - 0.19 * 0.19);
    QCOMPARE(leakage.testImages, 600);
    QVERIFY(std::abs(leakage.testLeaking / 600.0 - expected) < 0.06);
    QVERIFY(std::abs(leakage.valLeaking / static_cast<double>(leakage.valImages) - expected) < 0.06);
    QCOMPARE(leakage.testLeakingPerClass, std::vector<int>{leakage.testLeaking});
}

void TestSplit::patientsStayTogether() {
    Dataset dataset = samplesOfLesions({120});
    for (std::size_t i = 0; i < dataset.samples.size(); ++i) {
        // Patients change in the middle of a lesion: linked by either, the whole chain A-B-C stays together.
        dataset.samples[i].patient = std::to_string(i / 5);
    }
    QVERIFY(dataset.hasPatients());
    const auto split = makeSplit(dataset, {});
    QVERIFY(split.has_value());
    QCOMPARE(torn(dataset, *split, &Sample::lesion), 0);
    QCOMPARE(torn(dataset, *split, &Sample::patient), 0);
    QVERIFY(split->count(Part::Test) > 0);
}

void TestSplit::patientsWithSeveralClasses() {
    Dataset dataset = samplesOfLesions({400, 40});
    for (Sample& sample : dataset.samples) sample.patient = sample.lesion.substr(1);
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        SplitOptions options;
        options.seed = seed;
        const auto split = makeSplit(dataset, options);
        QCOMPARE(torn(dataset, *split, &Sample::patient), 0);
        const std::vector<int> inTest = classCounts(dataset, *split, Part::Test);  // of 799 and 79 images
        QVERIFY(std::abs(inTest[0] - 79.9) <= 3);
        QVERIFY(std::abs(inTest[1] - 7.9) <= 3);
    }
}

void TestSplit::subset_data() {
    QTest::addColumn<bool>("byLesion");
    QTest::newRow("lesion") << true;
    QTest::newRow("image") << false;
}

void TestSplit::subset() {
    QFETCH(bool, byLesion);
    const Dataset dataset = samplesOfLesions({600, 60, 12, 2});  // 1200, 120, 24, 3 images
    SplitOptions options;
    options.byLesion = byLesion;
    options.subset = 300;
    const auto split = makeSplit(dataset, options);
    QVERIFY(split.has_value());
    const int kept = 1347 - split->count(Part::Excluded);
    QVERIFY2(std::abs(kept - 300) <= 8, qPrintable(QString::number(kept)));
    std::map<std::string, std::set<bool>> chosen;
    for (std::size_t i = 0; i < split->parts.size(); ++i) {
        chosen[dataset.samples[i].lesion].insert(split->parts[i] != Part::Excluded);
    }
    for (const auto& [lesion, states] : chosen) QCOMPARE(states.size(), std::size_t{1});
    for (const Part part : {Part::Train, Part::Validation, Part::Test}) {
        const std::vector<int> counts = classCounts(dataset, *split, part);
        QVERIFY(counts[0] > 0 && counts[1] > 0 && counts[2] > 0);
    }
    QCOMPARE(classCounts(dataset, *split, Part::Excluded)[3] < 3, true);
    options.subset = 5000;
    QCOMPARE(makeSplit(dataset, options)->count(Part::Excluded), 0);
}

void TestSplit::mistakes() {
    const Dataset dataset = samplesOfLesions({10, 10});
    for (const double wrong : {0.0, 1.0, -0.1, 1.5, std::nan("")}) {
        SplitOptions options;
        options.testFraction = wrong;
        QCOMPARE(nameOfError(makeSplit(dataset, options).error()), std::string("SplitFractions"));
        options.testFraction = 0.1;
        options.valFraction = wrong;
        QCOMPARE(nameOfError(makeSplit(dataset, options).error()), std::string("SplitFractions"));
    }
    const auto few = makeSplit(samplesOfLesions({1, 1}), {});
    QCOMPARE(nameOfError(few.error()), std::string("SplitTooFew"));
    QCOMPARE(std::string(few.error().message.value("lesions")), std::string("2"));
    QCOMPARE(nameOfError(makeSplit(Dataset(), {}).error()), std::string("SplitTooFew"));
}

void TestSplit::leakage() {
    const Dataset dataset = samplesOfLesions({3, 2});  // A0 | A1 A1 | A2 A2 A2 | B0 | B1 B1
    Split split;
    split.parts = {Part::Test, Part::Train, Part::Test,  Part::Excluded,  Part::Test,
                   Part::Test, Part::Train, Part::Train, Part::Validation};
    const Leakage leakage = measureLeakage(dataset, split);
    QCOMPARE(leakage.testImages, 4);
    QCOMPARE(leakage.testLeaking, 1);
    QCOMPARE(leakage.testLeakingPerClass, (std::vector<int>{1, 0}));
    QCOMPARE(leakage.valImages, 1);
    QCOMPARE(leakage.valLeaking, 1);
}

void TestSplit::file() {
    const TestFolder folder;
    Dataset dataset = samplesOfLesions({20, 10});
    dataset.samples[3].id = "снимок, \"3\"";
    SplitOptions options;
    options.subset = 30;
    const auto split = makeSplit(dataset, options);
    QVERIFY(writeSplit(folder.path("split.csv"), dataset, *split).has_value());
    QVERIFY(folder.bytes("split.csv").starts_with("image_id,lesion_id,class,part\nA0_0,A0,A,"));
    const auto read = readSplit(folder.path("split.csv"), dataset);
    QVERIFY(read.has_value());
    QVERIFY(read->parts == split->parts);

    dataset.samples.push_back(dataset.samples[0]);
    dataset.samples.back().id = "new";
    QVERIFY(readSplit(folder.path("split.csv"), dataset)->parts.back() == Part::Excluded);
    dataset.samples.erase(dataset.samples.begin(), dataset.samples.begin() + 2);
    const auto mismatch = readSplit(folder.path("split.csv"), dataset);
    QCOMPARE(nameOfError(mismatch.error()), std::string("SplitMismatch"));
    QCOMPARE(std::string(mismatch.error().message.value("count")), std::string("2"));
    QCOMPARE(std::string(mismatch.error().message.value("id")), std::string("A0_0"));
}

void TestSplit::fileMistakes() {
    const TestFolder folder;
    const Dataset dataset = samplesOfLesions({3});
    QCOMPARE(nameOfError(readSplit(folder.path("none.csv"), dataset).error()), std::string("FileMissing"));
    folder.text("a.csv", "image_id,class\nA0_0,A\n");
    QCOMPARE(nameOfError(readSplit(folder.path("a.csv"), dataset).error()), std::string("CsvHeader"));
    folder.text("b.csv", "image_id,part\nA0_0,train\nA1_0,somewhere\n");
    const auto wrong = readSplit(folder.path("b.csv"), dataset);
    QCOMPARE(nameOfError(wrong.error()), std::string("CsvRow"));
    QCOMPARE(std::string(wrong.error().message.value("line")), std::string("3"));
}

void TestSplit::partNames() {
    for (const Part part : {Part::Train, Part::Validation, Part::Test, Part::Excluded}) {
        QVERIFY(parsePart(toString(part)) == part);
    }
    QVERIFY(!parsePart("all").has_value());
}

QTEST_GUILESS_MAIN(TestSplit)
#include "tst_Split.moc"
