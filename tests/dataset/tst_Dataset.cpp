#include "core/base/MessageIds.h"
#include "core/dataset/ClassMapping.h"
#include "tests/dataset/TestFolder.h"
#include "tests/dataset/TestSamples.h"

using namespace lesion;

/// The data set as a value, and classes merged, renamed and left out.
class TestDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts();
    void samplesWithoutLesionStandAlone();
    void fingerprintFollowsTheDataNotThePlace();
    void fullNames();
    void everyKindHasAName();
    void mappingRoundTrip_data();
    void mappingRoundTrip();
    void mappingMistakes_data();
    void mappingMistakes();
    void mergedAndLeftOut();
    void unknownClass();
};

void TestDataset::counts() {
    const Dataset dataset = samplesOfLesions({4, 2});  // photographs 1 2 3 1 and 1 2
    QCOMPARE(dataset.imagesPerClass(), (std::vector<int>{7, 3}));
    QCOMPARE(dataset.lesionsPerClass(), (std::vector<int>{4, 2}));
    QCOMPARE(dataset.lesionCount(), 6);
    QCOMPARE(dataset.lesionIndices(), (std::vector<int>{0, 1, 1, 2, 2, 2, 3, 4, 5, 5}));
    QCOMPARE(Dataset().lesionCount(), 0);
}

void TestDataset::samplesWithoutLesionStandAlone() {
    Dataset dataset = samplesOfLesions({3});
    for (Sample& sample : dataset.samples) sample.lesion.clear();
    QCOMPARE(dataset.lesionCount(), 6);
    QCOMPARE(dataset.lesionsPerClass(), std::vector<int>{6});
}

void TestDataset::fingerprintFollowsTheDataNotThePlace() {
    Dataset dataset = samplesOfLesions({3, 3});
    for (Sample& sample : dataset.samples) sample.file = std::filesystem::path("one") / (sample.id + ".jpg");
    const std::string original = dataset.fingerprint();
    QCOMPARE(original.size(), std::size_t{16});

    Dataset moved = dataset;
    moved.folder = "elsewhere";
    for (Sample& sample : moved.samples) sample.file = std::filesystem::path("two") / sample.file.filename();
    QCOMPARE(moved.fingerprint(), original);

    Dataset relabelled = dataset;
    relabelled.samples[0].label = 1;
    QVERIFY(relabelled.fingerprint() != original);
    Dataset regrouped = dataset;
    regrouped.samples[0].lesion = "other";
    QVERIFY(regrouped.fingerprint() != original);
    Dataset shorter = dataset;
    shorter.samples.pop_back();
    QVERIFY(shorter.fingerprint() != original);
}

void TestDataset::fullNames() {
    QCOMPARE(fullClassName("mel"), std::string("melanoma"));
    QCOMPARE(fullClassName("nv"), std::string("melanocytic nevus"));
    QCOMPARE(fullClassName("bkl"), std::string("benign keratosis"));
    QCOMPARE(fullClassName("scc"), std::string("squamous cell carcinoma"));
    QCOMPARE(fullClassName("lentigo nos"), std::string("lentigo nos"));
}

void TestDataset::everyKindHasAName() {
    QCOMPARE(std::string(toString(Problem::Kind::MissingFile)), std::string("missing_file"));
    QCOMPARE(std::string(toString(Problem::Kind::TwoDiagnoses)), std::string("two_diagnoses"));
    QCOMPARE(std::string(toString(Problem::Kind::BadRow)), std::string("bad_row"));
}

void TestDataset::mappingRoundTrip_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    const auto row = [](const char* text, const char* canonical) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(canonical);
    };
    row("", "");
    row("malignant=mel+bcc+akiec,benign=nv+bkl+df+vasc", "malignant=mel+bcc+akiec,benign=nv+bkl+df+vasc");
    row(" melanoma = mel , nv ", "melanoma=mel,nv");
    row("nv=nv", "nv");
    row("nevus\\, nos,a\\+b=c\\=d", "nevus\\, nos,a\\+b=c\\=d");
}

void TestDataset::mappingRoundTrip() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, canonical);
    const auto mapping = parseClassMapping(text.toStdString());
    QVERIFY(mapping.has_value());
    QCOMPARE(toString(*mapping), canonical.toStdString());
    QVERIFY(*parseClassMapping(toString(*mapping)) == *mapping);
    QCOMPARE(mapping->isIdentity(), text.isEmpty());
}

void TestDataset::mappingMistakes_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("error");
    for (const char* text : {"a=", "=a", "a=b+", "a,,b", "a=b=c", "a+b", ","}) {
        QTest::newRow(text) << QByteArray(text) << QByteArray("ClassMappingSyntax");
    }
    for (const char* text : {"a=b,c=b", "a=b,a=c", "a,a", "a=b+b"}) {
        QTest::newRow(text) << QByteArray(text) << QByteArray("ClassMappingTwice");
    }
}

void TestDataset::mappingMistakes() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, error);
    const auto mapping = parseClassMapping(text.toStdString());
    QVERIFY(!mapping.has_value());
    QCOMPARE(nameOfError(mapping.error()), error.toStdString());
}

void TestDataset::mergedAndLeftOut() {
    Dataset dataset = samplesOfLesions({1, 2, 1});  // A0_0 B0_0 B1_0 B1_1 C0_0
    dataset.name = "some";
    dataset.problems.push_back({Problem::Kind::MissingFile, "x", {}, {}});
    const auto mapped = applyClasses(dataset, *parseClassMapping("z=C,rest=B"));
    QVERIFY(mapped.has_value());
    QCOMPARE(mapped->classes, (std::vector<std::string>{"z", "rest"}));
    QCOMPARE(samplesOf(*mapped), std::string("B0_0:rest B1_0:rest B1_1:rest C0_0:z"));
    QCOMPARE(mapped->problems.size(), std::size_t{1});
    QCOMPARE(mapped->name, std::string("some"));
    const auto merged = applyClasses(dataset, *parseClassMapping("all=A+B+C"));
    QCOMPARE(merged->imagesPerClass(), std::vector<int>{5});
    QCOMPARE(samplesOf(*applyClasses(dataset, {})), samplesOf(dataset));
}

void TestDataset::unknownClass() {
    const auto mapped = applyClasses(samplesOfLesions({1, 1}), *parseClassMapping("x=A+mel"));
    QVERIFY(!mapped.has_value());
    QCOMPARE(mapped.error().message.id, MessageId::ClassMappingUnknown);
    QCOMPARE(std::string(mapped.error().message.value("name")), std::string("mel"));
    QCOMPARE(std::string(mapped.error().message.value("classes")), std::string("A, B"));
}

QTEST_GUILESS_MAIN(TestDataset)
#include "tst_Dataset.moc"
