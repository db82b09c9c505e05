#include "core/dataset/OpenDataset.h"
#include "tests/dataset/TestFolder.h"

using namespace lesion;
using Others = std::vector<std::pair<std::string, std::string>>;

/// A folder per class, and tables whose columns the user names.
class TestFoldersAndCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folderPerClass();
    void numbersThatRepeatInEveryFolder();
    void partsAreMergedAndRemembered();
    void imageStoresAreNoClasses();
    void csvByColumnNames_data();
    void csvByColumnNames();
    void csvWithPaths();
    void csvLacksAColumn();
    void tablesForTheDialog();
};

void TestFoldersAndCsv::folderPerClass() {
    const TestFolder folder;
    folder.images("MEL", {"a.jpg", "deeper/b.png"});
    folder.images("щитовидная", {"c.jpg"});
    folder.images("nevus", {"d.jpg"});
    folder.image("cover.jpg");
    folder.text("empty/readme.txt", "no image");
    OPEN(dataset, folder.path());
    QCOMPARE(dataset.format, std::string("folders"));
    QCOMPARE(samplesOf(dataset), std::string("a:mel b:mel d:nevus c:щитовидная"));
    QCOMPARE(problemsOf(dataset), std::string("unknown_label cover"));
    QVERIFY(dataset.samples[0].others.empty());
    QCOMPARE(dataset.lesionCount(), 4);
}

void TestFoldersAndCsv::numbersThatRepeatInEveryFolder() {
    const TestFolder folder;
    folder.images("mel", {"1.jpg", "2.jpg"});
    folder.images("nv", {"1.jpg"});
    OPEN(dataset, folder.path());
    QCOMPARE(samplesOf(dataset), std::string("mel/1.jpg:mel mel/2.jpg:mel nv/1.jpg:nv"));
    QCOMPARE(problemsOf(dataset), std::string());
}

void TestFoldersAndCsv::partsAreMergedAndRemembered() {
    const TestFolder folder;
    folder.images("train/benign", {"a.jpg", "b.jpg"});
    folder.images("train/malignant", {"c.jpg"});
    folder.images("Test/Malignant", {"d.jpg"});
    OPEN(dataset, folder.path());
    QCOMPARE(dataset.classes.size(), std::size_t{2});
    QCOMPARE(dataset.samples.size(), std::size_t{4});
    const auto d = std::find_if(dataset.samples.begin(), dataset.samples.end(), [](auto& s) { return s.id == "d"; });
    const auto c = std::find_if(dataset.samples.begin(), dataset.samples.end(), [](auto& s) { return s.id == "c"; });
    QCOMPARE(d->label, c->label);
    QCOMPARE(d->others, (Others{{"part", "Test"}}));
    QCOMPARE(c->others, (Others{{"part", "train"}}));
}

void TestFoldersAndCsv::imageStoresAreNoClasses() {
    const TestFolder folder;
    folder.images("HAM10000_images_part_1", {"ISIC_1.jpg"});
    folder.images("HAM10000_images_part_2", {"ISIC_2.jpg"});
    const auto dataset = openDataset(folder.path());
    QVERIFY(!dataset.has_value());
    QCOMPARE(nameOfError(dataset.error()), std::string("NoFormatRecognised"));
    QCOMPARE(std::string(dataset.error().message.value("images")), std::string("2"));
}

void TestFoldersAndCsv::csvByColumnNames_data() {
    QTest::addColumn<QByteArray>("table");  // as named by the user
    QTest::newRow("found") << QByteArray();
    QTest::newRow("relative") << QByteArray("sub/labels.csv");
}

void TestFoldersAndCsv::csvByColumnNames() {
    QFETCH(QByteArray, table);
    const TestFolder folder;
    folder.images("pictures", {"p1.png", "P2.JPG", "p3.jpeg"});
    folder.text("a.csv", "nothing,of,interest\n1,2,3\n");
    folder.text("sub/labels.csv",
                "File;Befund;Fall;Person;age;Kamera\n"
                "p1.png;Melanom;L1;X;61;A\n"
                "p2.jpg;Nävus;L2;Y;;B\n"
                "p3;melanom;L1;X;;\n"
                "p4.png;Nävus;L3;Z;;\n"
                "p1.png;Nävus;L3;Z;;\n"
                ";Nävus;L3;Z;;\n");
    ColumnNames columns;
    columns.table = table.toStdString();
    columns.image = "file";
    columns.label = "Befund";
    columns.lesion = "Fall";
    columns.patient = "Person";
    OPEN(dataset, folder.path(), columns);
    QCOMPARE(dataset.format, std::string("csv"));
    QCOMPARE(samplesOf(dataset), std::string("p1:Melanom p2:Nävus p3:Melanom"));
    QCOMPARE(dataset.samples[2].lesion, std::string("L1"));
    QCOMPARE(dataset.samples[1].patient, std::string("Y"));
    QCOMPARE(dataset.samples[0].age, std::optional<double>(61));
    QCOMPARE(dataset.samples[0].others, (Others{{"Kamera", "A"}}));
    const std::string name = table.isEmpty() ? "sub/labels.csv:7" : "labels.csv:7";
    QCOMPARE(problemsOf(dataset), "bad_row " + name + "; duplicate_id p1; missing_file p4");
}

void TestFoldersAndCsv::csvWithPaths() {
    const TestFolder folder;
    folder.images("x/mel", {"1.jpg"});
    folder.images("x/nv", {"1.jpg", "2.jpg"});
    folder.text("list.csv",
                "path,label\n"
                "x/mel/1.jpg,mel\n"
                "x\\nv\\1.jpg,nv\n"
                "/home/somebody/x/nv/2.jpg,nv\n"
                "elsewhere/1.jpg,nv\n");
    ColumnNames columns;
    columns.image = "path";
    columns.label = "label";
    OPEN(dataset, folder.path(), columns);
    QCOMPARE(samplesOf(dataset), std::string("x/mel/1:mel x/nv/1:nv /home/somebody/x/nv/2:nv"));
    QCOMPARE(dataset.samples[0].file, folder.path("x/mel/1.jpg"));
    QCOMPARE(dataset.samples[1].file, folder.path("x/nv/1.jpg"));
    QCOMPARE(dataset.samples[2].file, folder.path("x/nv/2.jpg"));
    QCOMPARE(problemsOf(dataset), std::string("missing_file elsewhere/1"));
}

void TestFoldersAndCsv::csvLacksAColumn() {
    const TestFolder folder;
    folder.images("x", {"1.jpg"});
    folder.text("list.csv", "path,label\n1.jpg,mel\n");
    ColumnNames columns;
    columns.image = "path";
    columns.label = "diagnosis";
    const auto dataset = openDataset(folder.path(), columns);
    QVERIFY(!dataset.has_value());
    QCOMPARE(nameOfError(dataset.error()), std::string("CsvHeader"));
    QCOMPARE(std::string(dataset.error().message.value("column")), std::string("diagnosis"));
    QCOMPARE(std::string(dataset.error().message.value("columns")), std::string("path, label"));
    columns.table = "none.csv";
    QCOMPARE(nameOfError(openDataset(folder.path(), columns).error()), std::string("FileMissing"));
}

void TestFoldersAndCsv::tablesForTheDialog() {
    const TestFolder folder;
    folder.text("b.csv", "image,label\n1,a\n2,b\n3,c\n4,d\n5,e\n6,f\n7,g\n");
    folder.text("sub/a.tab", "x\ty\n1\t2\n");
    folder.text("sub/deeper/c.csv", "x,y\n");
    folder.text("notes.txt", "x,y\n");
    folder.text("empty.csv", "");
    const auto tables = findTables(folder.path());
    QCOMPARE(tables.size(), std::size_t{2});
    QCOMPARE(tables[0].file, folder.path("b.csv"));
    QCOMPARE(tables[0].columns, (std::vector<std::string>{"image", "label"}));
    QCOMPARE(tables[0].rows.size(), std::size_t{5});
    QCOMPARE(tables[1].columns, (std::vector<std::string>{"x", "y"}));
    QVERIFY(findTables(folder.path("nowhere")).empty());
}

QTEST_GUILESS_MAIN(TestFoldersAndCsv)
#include "tst_FoldersAndCsv.moc"
