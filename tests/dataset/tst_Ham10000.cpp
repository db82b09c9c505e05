#include "core/dataset/OpenDataset.h"
#include "tests/dataset/TestFolder.h"

using namespace lesion;

namespace {

const char* const comma =
    "lesion_id,image_id,dx,dx_type,age,sex,localization\n"
    "HAM_1,ISIC_1,mel,histo,80.0,male,scalp\n"
    "HAM_1,ISIC_2,mel,histo,80.0,male,scalp\n"
    "HAM_2,ISIC_3,nv,follow_up,,unknown,unknown\n"
    "HAM_3,ISIC_4,akiec,histo,0.0,female,face\n";

std::string withTabs(std::string text) {
    std::replace(text.begin(), text.end(), ',', '\t');
    return text;
}

std::string withQuotes(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == ',') {
            out += "\",\"";
        } else if (c == '\n') {
            out += "\"\n\"";
        } else {
            out += c;
        }
    }
    out.pop_back();
    return out;
}

std::string upper(std::string text) {
    for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}

void writeImages(const TestFolder& folder) {
    folder.images("HAM10000_images_part_1", {"ISIC_1.jpg", "ISIC_2.jpg"});
    folder.images("HAM10000_images_part_2", {"ISIC_3.jpg", "ISIC_4.jpg"});
}

const char* const allFour = "ISIC_1:mel ISIC_2:mel ISIC_3:nv ISIC_4:akiec";

}  // namespace

/// HAM10000 in every layout it is published in.
class TestHam10000 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tables_data();
    void tables();
    void folders_data();
    void folders();
    void columnsOfASample();
    void datasetColumnIsTheSource();
    void metadataWinsOverTheTestSetsTable();
    void pixelTablesAndMasksAreLeftAlone();
    void syntheticIsMarked();
};

void TestHam10000::tables_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const std::string& text) {
        QTest::newRow(name) << QByteArray(name) << QByteArray::fromStdString(text);
    };
    row("HAM10000_metadata.csv", comma);
    row("HAM10000_metadata.tab", withTabs(comma));
    row("HAM10000_metadata", comma);
    row("ham10000_METADATA.CSV", upper(comma));
    row("HAM10000_metadata.tsv", withQuotes(comma));
    row("tables/deeper/any name.csv", comma);
    row("метаданные 数据.csv", comma);
}

void TestHam10000::tables() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, text);
    const TestFolder folder;
    writeImages(folder);
    folder.text(name.toStdString(), text.toStdString());
    OPEN(dataset, folder.path());
    QCOMPARE(dataset.format, std::string("ham10000"));
    QCOMPARE(samplesOf(dataset), std::string(allFour));
    QCOMPARE(problemsOf(dataset), std::string());
    QCOMPARE(dataset.classes, (std::vector<std::string>{"akiec", "mel", "nv"}));
    QCOMPARE(dataset.lesionCount(), 3);
    QCOMPARE(dataset.imagesPerClass(), (std::vector<int>{1, 2, 1}));
    QCOMPARE(dataset.lesionsPerClass(), (std::vector<int>{1, 1, 1}));
    QVERIFY(!dataset.synthetic);
}

void TestHam10000::folders_data() {
    QTest::addColumn<QStringList>("files");
    QTest::newRow("beside the table") << QStringList{"ISIC_1.jpg", "ISIC_2.jpg", "ISIC_3.jpg", "ISIC_4.jpg"};
    QTest::newRow("one folder") << QStringList{"images/ISIC_1.jpg", "images/ISIC_2.jpg", "images/ISIC_3.jpg",
                                               "images/ISIC_4.jpg"};
    QTest::newRow("deeper") << QStringList{"a/b/c/ISIC_1.jpg", "a/b/ISIC_2.jpg", "a/ISIC_3.jpg", "d/e/ISIC_4.jpg"};
    QTest::newRow("letter case") << QStringList{"A/ISIC_1.JPG", "A/isic_2.jpg", "A/Isic_3.Jpeg", "A/ISIC_4.png"};
    QTest::newRow("Cyrillic and Chinese")
        << QStringList{"снимки/ISIC_1.jpg", "снимки/ISIC_2.jpg", "图像/ISIC_3.jpg", "图像/ISIC_4.jpg"};
}

void TestHam10000::folders() {
    QFETCH(QStringList, files);
    const TestFolder folder;
    for (const QString& file : files) folder.image(file.toStdString());
    folder.text("HAM10000_metadata.csv", comma);
    OPEN(dataset, folder.path());
    QCOMPARE(samplesOf(dataset), std::string(allFour));
    QCOMPARE(problemsOf(dataset), std::string());
    QCOMPARE(dataset.samples[3].file, folder.path(files[3].toStdString()));
}

void TestHam10000::columnsOfASample() {
    const TestFolder folder;
    writeImages(folder);
    folder.text("HAM10000_metadata.csv", comma);
    OPEN(dataset, folder.path());
    const Sample& first = dataset.samples[0];
    QCOMPARE(first.lesion, std::string("HAM_1"));
    QCOMPARE(first.age, std::optional<double>(80));
    QCOMPARE(first.sex, std::string("male"));
    QCOMPARE(first.site, std::string("scalp"));
    QCOMPARE(first.dxType, std::string("histo"));
    QVERIFY(first.others.empty());
    QCOMPARE(dataset.samples[2].age, std::optional<double>());
    QCOMPARE(dataset.samples[2].sex, std::string("unknown"));
    QCOMPARE(dataset.samples[3].age, std::optional<double>(0));
    QVERIFY(!dataset.hasPatients());
}

void TestHam10000::datasetColumnIsTheSource() {
    const TestFolder folder;
    folder.images("images", {"ISIC_1.jpg"});
    folder.text("HAM10000_metadata.csv",
                "image_id,dx,dataset,camera,age\n"
                "ISIC_1,bkl,vidir_modern,DermLite,about 40\n");
    OPEN(dataset, folder.path());
    QCOMPARE(dataset.samples[0].source, std::string("vidir_modern"));
    using Others = std::vector<std::pair<std::string, std::string>>;
    QCOMPARE(dataset.samples[0].others, (Others{{"camera", "DermLite"}, {"age", "about 40"}}));
    QCOMPARE(dataset.lesionCount(), 1);
}

void TestHam10000::metadataWinsOverTheTestSetsTable() {
    const TestFolder folder;
    writeImages(folder);
    folder.images("ISIC2018_Task3_Test_Images", {"ISIC_9.jpg"});
    folder.text("HAM10000_metadata.tab", withTabs(comma));
    folder.text("AAA_ISIC2018_Task3_Test_GroundTruth.csv", "lesion_id,image_id,dx\nHAM_9,ISIC_9,mel\n");
    OPEN(dataset, folder.path());
    QCOMPARE(samplesOf(dataset), std::string(allFour));
    QCOMPARE(problemsOf(dataset), std::string("file_without_row ISIC2018_Task3_Test_Images/ISIC_9.jpg"));
}

void TestHam10000::pixelTablesAndMasksAreLeftAlone() {
    const TestFolder folder;
    writeImages(folder);
    folder.text("HAM10000_metadata.csv", comma);
    folder.text("hmnist_8_8_L.csv", "pixel0000,pixel0001,label\n12,13,2\n");
    folder.images("masks", {"ISIC_1.png"});
    folder.images("HAM10000_segmentations_lesion_tschandl", {"ISIC_1_segmentation.png"});
    folder.text("HAM10000_images_part_1/._ISIC_1.jpg", "resource fork");
    OPEN(dataset, folder.path());
    QCOMPARE(samplesOf(dataset), std::string(allFour));
    QCOMPARE(problemsOf(dataset), std::string());
}

void TestHam10000::syntheticIsMarked() {
    const TestFolder folder;
    writeImages(folder);
    folder.text("HAM10000_metadata.csv", comma);
    folder.text("SYNTHETIC.txt", "made by the program");
    OPEN(dataset, folder.path());
    QVERIFY(dataset.synthetic);
    QCOMPARE(dataset.name, std::string("Synthetic lesions"));
}

QTEST_GUILESS_MAIN(TestHam10000)
#include "tst_Ham10000.moc"
