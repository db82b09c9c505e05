#include "core/dataset/OpenDataset.h"
#include "tests/dataset/TestFolder.h"

using namespace lesion;

namespace {

/// A table of HAM10000's columns with the given ids, all melanoma but nv for ids that begin with N.
std::string tableOf(const std::vector<std::string>& ids) {
    std::string text = "lesion_id,image_id,dx\n";
    for (const std::string& id : ids) text += "L_" + id + "," + id + (id.starts_with('N') ? ",nv\n" : ",mel\n");
    return text;
}

std::string actionOf(const Problem& problem) {
    return std::string(nameOf(problem.action.id));
}

}  // namespace

/// Whatever is wrong with the data is said and costs nothing else.
class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folders();
    void wrongHeaders_data();
    void wrongHeaders();
    void unreadableTables_data();
    void unreadableTables();
    void unusualTexts_data();
    void unusualTexts();
    void badImages_data();
    void badImages();
    void wrongExtensionIsKept();
    void rowsAndFilesThatDoNotMatch();
    void duplicates();
    void labels();
    void rowsOfWrongLength();
    void lesionWithTwoDiagnoses();
    void nothingUsable();
    void stopped();
    void verifyFindsWhatOnlyDecodingShows();
};

void TestBadInput::folders() {
    const TestFolder folder;
    QCOMPARE(nameOfError(openDataset(folder.path("none")).error()), std::string("FolderMissing"));
    QCOMPARE(nameOfError(openDataset(folder.path()).error()), std::string("FolderEmpty"));
    folder.text("readme.txt", "no data set");
    const auto other = openDataset(folder.path());
    QCOMPARE(nameOfError(other.error()), std::string("NoFormatRecognised"));
    QCOMPARE(nameOfError(openDataset(folder.path("readme.txt")).error()), std::string("FolderMissing"));
}

void TestBadInput::wrongHeaders_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QByteArray>("column");
    QTest::newRow("no image_id") << QByteArray("HAM10000_metadata.csv") << QByteArray("lesion,image,dx")
                                 << QByteArray("CsvHeader") << QByteArray("image_id");
    QTest::newRow("no dx") << QByteArray("HAM10000_metadata.tab") << QByteArray("lesion_id\timage_id\tlabel")
                           << QByteArray("CsvHeader") << QByteArray("dx");
    QTest::newRow("no classes") << QByteArray("ISIC2018_Task3_Training_GroundTruth.csv") << QByteArray("image,MEL,NV")
                                << QByteArray("CsvHeader") << QByteArray("BCC");
    QTest::newRow("archive without diagnosis") << QByteArray("metadata.csv") << QByteArray("isic_id,sex")
                                               << QByteArray("CsvHeader") << QByteArray("diagnosis");
    QTest::newRow("unknown table") << QByteArray("list.csv") << QByteArray("a,b") << QByteArray("NoFormatRecognised")
                                   << QByteArray();
}

void TestBadInput::wrongHeaders() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, error);
    QFETCH(QByteArray, column);
    const TestFolder folder;
    folder.images("images", {"M1.jpg"});
    folder.text(name.toStdString(), header.toStdString() + "\n");
    const auto dataset = openDataset(folder.path());
    QVERIFY(!dataset.has_value());
    QCOMPARE(nameOfError(dataset.error()), error.toStdString());
    QCOMPARE(std::string(dataset.error().message.value("column")), column.toStdString());
}

void TestBadInput::unreadableTables_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("empty") << QByteArray("HAM10000_metadata.csv") << QByteArray() << QByteArray("CsvEmpty");
    QTest::newRow("empty, any name") << QByteArray("list.csv") << QByteArray("\n") << QByteArray("CsvEmpty");
    QTest::newRow("open quote") << QByteArray("HAM10000_metadata.csv")
                                << QByteArray("lesion_id,image_id,dx\nL,M1,\"mel\nL,M2,mel\n")
                                << QByteArray("CsvQuote");
    const std::string long_ = tableOf({"M1"}) + std::string(2 << 20, '\n') + "L,\"M1,mel\n";
    QTest::newRow("open quote after a megabyte")
        << QByteArray("HAM10000_metadata.csv") << QByteArray::fromStdString(long_) << QByteArray("CsvQuote");
}

void TestBadInput::unreadableTables() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, error);
    const TestFolder folder;
    folder.images("images", {"M1.jpg"});
    folder.text(name.toStdString(), text.toStdString());
    const auto dataset = openDataset(folder.path());
    QVERIFY(!dataset.has_value());
    QCOMPARE(nameOfError(dataset.error()), error.toStdString());
    QVERIFY(!dataset.error().message.value("path").empty());
}

void TestBadInput::unusualTexts_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("Windows line ends") << QByteArray(
        "image_id,dx,localization\r\nM1,mel,m\xC3\xA2"
        "choire\r\n");
    QTest::newRow("byte-order mark") << QByteArray(
        "\xEF\xBB\xBFimage_id,dx,localization\nM1,mel,m\xC3\xA2"
        "choire\n");
    QTest::newRow("Latin-1") << QByteArray(
        "image_id,dx,localization\nM1,mel,m\xE2"
        "choire\n");
    QTest::newRow("comma at each end") << QByteArray(
        "image_id,dx,localization\nM1,mel,m\xC3\xA2"
        "choire,,\n");
}

void TestBadInput::unusualTexts() {
    QFETCH(QByteArray, text);
    const TestFolder folder;
    folder.images("images", {"M1.jpg"});
    folder.text("HAM10000_metadata.csv", text.toStdString());
    OPEN(dataset, folder.path());
    QCOMPARE(samplesOf(dataset), std::string("M1:mel"));
    QCOMPARE(dataset.samples[0].site, std::string("mâchoire"));
    QCOMPARE(problemsOf(dataset), std::string());
}

void TestBadInput::badImages_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("problem");
    QTest::addColumn<QByteArray>("sentence");
    const TestFolder folder;
    folder.image("whole.jpg");
    folder.image("whole.png");
    const std::string jpeg = folder.bytes("whole.jpg");
    std::string png = folder.bytes("whole.png");
    const auto row = [](const char* name, const std::string& bytes, const char* problem, const char* sentence) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(problem) << QByteArray(sentence);
    };
    row("0 bytes", "", "wrong_signature images/M1.jpg", "ProblemEmptyFile");
    row("text", "this is no image at all", "wrong_signature images/M1.jpg", "ProblemNotAnImage");
    row("JPEG cut short", jpeg.substr(0, jpeg.size() - 30), "cut_short images/M1.jpg", "ProblemCutShort");
    row("PNG cut short", png.substr(0, png.size() - 14), "cut_short images/M1.jpg", "ProblemCutShort");
    for (const std::size_t at : {16U, 20U}) png.replace(at, 4, std::string("\x00\x01\x86\xA0", 4));  // 100,000
    row("100,000 x 100,000", png, "too_large images/M1.jpg", "ProblemTooLarge");
}

void TestBadInput::badImages() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, problem);
    QFETCH(QByteArray, sentence);
    const TestFolder folder;
    folder.text("images/M1.jpg", bytes.toStdString());
    folder.images("images", {"M2.jpg", "N1.jpg"});
    folder.text("HAM10000_metadata.csv", tableOf({"M1", "M2", "N1"}));
    OPEN(dataset, folder.path());
    QCOMPARE(samplesOf(dataset), std::string("M2:mel N1:nv"));
    QCOMPARE(problemsOf(dataset), problem.toStdString());
    QCOMPARE(std::string(nameOf(dataset.problems[0].what.id)), sentence.toStdString());
    QCOMPARE(actionOf(dataset.problems[0]), std::string("ActionLeftOut"));
}

void TestBadInput::wrongExtensionIsKept() {
    const TestFolder folder;
    folder.image("whole.png");
    folder.text("images/M1.jpg", folder.bytes("whole.png"));
    std::filesystem::remove(folder.path("whole.png"));
    folder.text("HAM10000_metadata.csv", tableOf({"M1"}));
    OPEN(dataset, folder.path());
    QCOMPARE(samplesOf(dataset), std::string("M1:mel"));
    QCOMPARE(problemsOf(dataset), std::string("wrong_signature images/M1.jpg"));
    QCOMPARE(std::string(dataset.problems[0].what.value("found")), std::string("png"));
    QCOMPARE(actionOf(dataset.problems[0]), std::string("ActionKept"));
}

void TestBadInput::rowsAndFilesThatDoNotMatch() {
    const TestFolder folder;
    folder.images("images", {"M1.jpg", "extra.jpg"});
    folder.text("HAM10000_metadata.csv", tableOf({"M1", "N2"}));
    OPEN(dataset, folder.path());
    QCOMPARE(samplesOf(dataset), std::string("M1:mel"));
    QCOMPARE(problemsOf(dataset), std::string("file_without_row images/extra.jpg; missing_file N2"));
}

void TestBadInput::duplicates() {
    const TestFolder folder;
    folder.images("a", {"M1.jpg", "N1.jpg"});
    folder.images("b", {"m1.jpg"});
    folder.text("HAM10000_metadata.csv", "image_id,dx\nM1,mel\nN1,nv\nn1,mel\n");
    OPEN(dataset, folder.path());
    QCOMPARE(samplesOf(dataset), std::string("M1:mel N1:nv"));
    QCOMPARE(dataset.samples[0].file, folder.path("a/M1.jpg"));
    QCOMPARE(problemsOf(dataset), std::string("duplicate_id b/m1.jpg; duplicate_id n1"));
    QCOMPARE(actionOf(dataset.problems[0]), std::string("ActionFirstKept"));
}

void TestBadInput::labels() {
    const TestFolder folder;
    folder.images("images", {"A.jpg", "B.jpg", "C.jpg"});
    folder.text("HAM10000_metadata.csv", "image_id,dx\nA,MEL\nB,wart\nC,\n");
    OPEN(dataset, folder.path());
    QCOMPARE(samplesOf(dataset), std::string("A:mel"));
    QCOMPARE(dataset.classes, std::vector<std::string>{"mel"});
    QCOMPARE(problemsOf(dataset), std::string("unknown_label B; unknown_label C"));
    QCOMPARE(std::string(dataset.problems[0].what.value("label")), std::string("wart"));
    QCOMPARE(std::string(nameOf(dataset.problems[1].what.id)), std::string("ProblemNoLabel"));
}

void TestBadInput::rowsOfWrongLength() {
    const TestFolder folder;
    folder.images("images", {"A.jpg", "B.jpg", "C.jpg"});
    folder.text("HAM10000_metadata.csv", "image_id,dx,age\nA,mel,5\nB,nv\nC,nv,4,more\n");
    OPEN(dataset, folder.path());
    QCOMPARE(samplesOf(dataset), std::string("A:mel"));
    QCOMPARE(problemsOf(dataset), std::string("bad_row HAM10000_metadata.csv:3; bad_row HAM10000_metadata.csv:4"));
    QCOMPARE(std::string(dataset.problems[1].what.value("cells")), std::string("4"));
}

void TestBadInput::lesionWithTwoDiagnoses() {
    const TestFolder folder;
    folder.images("images", {"A.jpg", "B.jpg", "C.jpg"});
    folder.text("HAM10000_metadata.csv", "lesion_id,image_id,dx\nL1,A,mel\nL1,B,nv\nL2,C,nv\n");
    OPEN(dataset, folder.path());
    QCOMPARE(samplesOf(dataset), std::string("A:mel B:nv C:nv"));
    QCOMPARE(problemsOf(dataset), std::string("two_diagnoses L1"));
    QCOMPARE(std::string(dataset.problems[0].what.value("labels")), std::string("mel, nv"));
    QCOMPARE(actionOf(dataset.problems[0]), std::string("ActionKeptAsIs"));
}

void TestBadInput::nothingUsable() {
    const TestFolder folder;
    folder.text("HAM10000_metadata.csv", tableOf({"M1", "N2"}));
    const auto dataset = openDataset(folder.path());
    QVERIFY(!dataset.has_value());
    QCOMPARE(nameOfError(dataset.error()), std::string("NoUsableImages"));
    QCOMPARE(std::string(dataset.error().message.value("rows")), std::string("2"));
    QCOMPARE(std::string(dataset.error().message.value("format")), std::string("ham10000"));
}

void TestBadInput::stopped() {
    const TestFolder folder;
    folder.images("images", {"M1.jpg"});
    folder.text("HAM10000_metadata.csv", tableOf({"M1"}));
    StopToken stop;
    stop.requestStop();
    QCOMPARE(nameOfError(openDataset(folder.path(), {}, stop).error()), std::string("Stopped"));
    OPEN(dataset, folder.path());
    QCOMPARE(nameOfError(verifyImages(dataset, stop).error()), std::string("Stopped"));
}

void TestBadInput::verifyFindsWhatOnlyDecodingShows() {
    const TestFolder folder;
    folder.images("images", {"M1.png", "N1.png"});
    std::string damaged = folder.bytes("images/M1.png");
    for (std::size_t i = 45; i + 16 < damaged.size(); ++i) damaged[i] = '\x55';
    folder.text("images/M1.png", damaged);
    folder.text("HAM10000_metadata.csv", tableOf({"M1", "N1"}));
    OPEN(dataset, folder.path());
    QCOMPARE(samplesOf(dataset), std::string("M1:mel N1:nv"));
    QCOMPARE(problemsOf(dataset), std::string());
    std::int64_t done = 0;
    const auto verified = verifyImages(dataset, {}, [&](std::int64_t now, std::int64_t) { done = now; });
    QVERIFY(verified.has_value());
    QCOMPARE(samplesOf(*verified), std::string("N1:nv"));
    QCOMPARE(problemsOf(*verified), std::string("undecodable images/M1.png"));
    QCOMPARE(done, std::int64_t{2});
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_BadInput.moc"
