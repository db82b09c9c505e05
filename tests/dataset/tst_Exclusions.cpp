#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/ClassMapping.h"
#include "core/dataset/Exclusions.h"
#include "core/dataset/Split.h"
#include "tests/dataset/TestFolder.h"
#include "tests/dataset/TestSamples.h"
#include "tests/support/Failure.h"

#include <set>

using namespace lesion;
using test::failure;

class TestExclusions : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path file(const char* name) const { return pathFromUtf8(folder_.filePath(name).toStdString()); }
    std::filesystem::path write(const char* name, std::string_view text) const {
        const auto path = file(name);
        return writeFile(path, text) ? path : std::filesystem::path();
    }

private Q_SLOTS:
    void anExcludedImageIsInNoPart() {
        Dataset dataset = samplesOfLesions({30, 12});
        QVERIFY(exclude(dataset, {{"A1_0", "ruler over the lesion"}, {"B2_2", "not dermoscopy"}}).empty());
        const auto split = makeSplit(dataset, {}).value();
        QCOMPARE(split.count(Part::Excluded), 2);
        for (const int i : split.indices(Part::Excluded))
            QVERIFY(!dataset.samples[static_cast<std::size_t>(i)].excluded.empty());
        // Its lesion's other photographs are still there, together.
        std::set<Part> parts;
        for (std::size_t i = 0; i < split.parts.size(); ++i) {
            const Sample& sample = dataset.samples[i];
            if (sample.lesion == "B2" && sample.id != "B2_2") parts.insert(split.parts[i]);
        }
        QCOMPARE(parts.size(), std::size_t{1});
        QVERIFY(!parts.contains(Part::Excluded));
    }

    void undoneIsAsBefore() {
        Dataset dataset = samplesOfLesions({30, 12});
        const auto before = makeSplit(dataset, {}).value().parts;
        const auto fingerprint = dataset.fingerprint();
        exclude(dataset, {{"A1_0", "blurred"}});
        QVERIFY(makeSplit(dataset, {}).value().parts != before);
        QCOMPARE(dataset.fingerprint(), fingerprint);  // the data are the same, only their use is not
        exclude(dataset, {});
        QVERIFY(makeSplit(dataset, {}).value().parts == before);
        QVERIFY(exclusionsOf(dataset).empty());
    }

    void unknownIdsAreSaid() {
        Dataset dataset = samplesOfLesions({3, 3});
        const Exclusions exclusions{{"A0_0", "twice"}, {"nobody", "?"}, {"another", "?"}};
        QCOMPARE(exclude(dataset, exclusions), (std::vector<std::string>{"another", "nobody"}));
        QCOMPARE(exclusionsOf(dataset), (Exclusions{{"A0_0", "twice"}}));
    }

    void mergingClassesKeepsThem() {
        Dataset dataset = samplesOfLesions({4, 4, 4});
        exclude(dataset, {{"B0_0", "blurred"}, {"C0_0", "blurred"}});
        const auto mapped = applyClasses(dataset, parseClassMapping("A,B").value()).value();
        QCOMPARE(exclusionsOf(mapped), (Exclusions{{"B0_0", "blurred"}}));
    }

    void theSplitFileRecordsTheReason() {
        Dataset dataset = samplesOfLesions({6, 6});
        const auto plain = file("plain.csv");
        QVERIFY(writeSplit(plain, dataset, makeSplit(dataset, {}).value()));
        QVERIFY(readText(plain)->starts_with("image_id,lesion_id,class,part\n"));

        const Exclusions exclusions{{"A1_0", "hair, \"much\" of it"}, {"B4_1", "blurred"}};
        exclude(dataset, exclusions);
        const auto split = makeSplit(dataset, {}).value();
        const auto path = file("split.csv");
        QVERIFY(writeSplit(path, dataset, split));
        const auto text = *readText(path);
        QVERIFY(text.starts_with("image_id,lesion_id,class,part,excluded\n"));
        QVERIFY(text.find("B4_1,B4,B,excluded,blurred\n") != std::string::npos);
        QVERIFY(text.find("A1_0,A1,A,excluded,\"hair, \"\"much\"\" of it\"\n") != std::string::npos);
        QCOMPARE(readExclusions(path).value(), exclusions);
        // The file alone says who is in which part, as a resumed training needs it.
        exclude(dataset, {});
        QVERIFY(readSplit(path, dataset)->parts == split.parts);
    }

    void tableOfReasons() {
        const auto path = write("reasons.csv", "image_id,reason\nA1_0,blurred\nB4_1,\"pen, ruler\"\n");
        QCOMPARE(readExclusions(path).value(), (Exclusions{{"A1_0", "blurred"}, {"B4_1", "pen, ruler"}}));
    }

    void mistakesInTheTable() {
        QCOMPARE(failure(readExclusions(file("none.csv"))), QByteArray("FileMissing"));
        QCOMPARE(failure(readExclusions(write("a.csv", "image_id,why\nA,b\n"))), QByteArray("CsvHeader"));
        QCOMPARE(failure(readExclusions(write("b.csv", "reason\nblurred\n"))), QByteArray("CsvHeader"));
        const auto silent = readExclusions(write("c.csv", "image_id,reason\nA1_0,blurred\nA2_0,\n"));
        QCOMPARE(failure(silent), QByteArray("CsvRow"));
        QCOMPARE(std::string(silent.error().message.value("line")), std::string("3"));
    }
};

QTEST_GUILESS_MAIN(TestExclusions)
#include "tst_Exclusions.moc"
