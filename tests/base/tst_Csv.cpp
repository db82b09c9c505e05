#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lesion;
using Row = std::vector<std::string>;

/// Tables as people and instruments write them.
class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void openQuoteNamesItsLine_data();
    void openQuoteNamesItsLine();
    void emptyTables_data();
    void emptyTables();
    void rowsKeepTheirLengthAndLine();
    void columnsIgnoreCase();
    void readCsvNamesTheFile();
    void headStopsEarlyAndForgivesTheCut();
    void cellsComeBack_data();
    void cellsComeBack();
};

void TestCsv::parses_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("cells");  // header, then one row
    const QStringList plain{"id", "dx", "A1", "nv"};
    QTest::newRow("comma") << QByteArray("id,dx\nA1,nv\n") << plain;
    QTest::newRow("tab") << QByteArray("id\tdx\nA1\tnv\n") << plain;
    QTest::newRow("semicolon") << QByteArray("id;dx\nA1;nv\n") << plain;
    QTest::newRow("no last line end") << QByteArray("id,dx\nA1,nv") << plain;
    QTest::newRow("Windows line ends") << QByteArray("id,dx\r\nA1,nv\r\n") << plain;
    QTest::newRow("old Mac line ends") << QByteArray("id,dx\rA1,nv\r") << plain;
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBFid,dx\nA1,nv\n") << plain;
    QTest::newRow("UTF-16 little") << QByteArray("\xFF\xFEi\0d\0,\0x\0\n\0A\0,\0\xE9\0", 18)
                                   << QStringList{"id", "x", "A", "é"};
    QTest::newRow("UTF-16 big") << QByteArray("\xFE\xFF\0i\0d\0,\0x\0\n\x4E\x2D\0,\0b", 18)
                                << QStringList{"id", "x", "中", "b"};
    QTest::newRow("UTF-16 surrogates") << QByteArray("\xFE\xFF\0x\0,\0y\0\n\xD8\x3D\xDE\x00\0,\0b", 18)
                                       << QStringList{"x", "y", "😀", "b"};
    QTest::newRow("UTF-8") << QByteArray("id,site\nA1,щека") << QStringList{"id", "site", "A1", "щека"};
    QTest::newRow("Latin-1") << QByteArray(
                                    "id,site\nA1,m\xE2"
                                    "choire")
                             << QStringList{"id", "site", "A1", "mâchoire"};
    QTest::newRow("quoted") << QByteArray("\"id\",\"dx\"\n\"A1\",\"nv\"\n") << plain;
    QTest::newRow("separator in quotes") << QByteArray("id,dx\nA1,\"Melanoma, NOS\"")
                                         << QStringList{"id", "dx", "A1", "Melanoma, NOS"};
    QTest::newRow("doubled quotes") << QByteArray("id,dx\nA1,\"so \"\"called\"\"\"")
                                    << QStringList{"id", "dx", "A1", "so \"called\""};
    QTest::newRow("line end in quotes") << QByteArray("id,dx\nA1,\"two\nlines\"")
                                        << QStringList{"id", "dx", "A1", "two\nlines"};
    QTest::newRow("quote inside a word") << QByteArray("id,dx\nA1,5\" wide")
                                         << QStringList{"id", "dx", "A1", "5\" wide"};
    QTest::newRow("commas in a tabbed header")
        << QByteArray("\"a, b, c\"\tdx\nA1\tnv") << QStringList{"a, b, c", "dx", "A1", "nv"};
    QTest::newRow("blanks around") << QByteArray(" id , dx\n A1 ,  nv \n") << plain;
    QTest::newRow("blank lines") << QByteArray("\n\nid,dx\n\n\nA1,nv\n\n") << plain;
    QTest::newRow("empty cells") << QByteArray("id,dx\nA1,\n") << QStringList{"id", "dx", "A1", ""};
}

void TestCsv::parses() {
    QFETCH(QByteArray, text);
    QFETCH(QStringList, cells);
    const auto table = parseCsv(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.size(), std::size_t{1});
    QStringList found;
    for (const std::string& cell : table->header) found << QString::fromStdString(cell);
    for (const std::string& cell : table->rows[0]) found << QString::fromStdString(cell);
    QCOMPARE(found, cells);
}

void TestCsv::openQuoteNamesItsLine_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("in the header") << QByteArray("id,\"dx\nA1,nv\n") << QByteArray("1");
    QTest::newRow("in a row") << QByteArray("id,dx\nA1,nv\nA2,\"nv\nA3,mel\n") << QByteArray("3");
    QTest::newRow("after a cell of two lines") << QByteArray("id,dx\nA1,\"n\nv\"\nA2,\"nv\n") << QByteArray("4");
    QTest::newRow("Windows line ends") << QByteArray("id,dx\r\nA1,\"n\r\nv\"\r\nA2,\"nv\r\n") << QByteArray("4");
}

void TestCsv::openQuoteNamesItsLine() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, line);
    const auto table = parseCsv(text.toStdString());
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().message.id, MessageId::CsvQuote);
    QCOMPARE(std::string(table.error().message.value("line")), line.toStdString());
}

void TestCsv::emptyTables_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("line ends") << QByteArray("\n\r\n  \n");
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF");
}

void TestCsv::emptyTables() {
    QFETCH(QByteArray, text);
    const auto table = parseCsv(text.toStdString());
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().message.id, MessageId::CsvEmpty);
}

void TestCsv::rowsKeepTheirLengthAndLine() {
    const auto table = parseCsv("a,b\n1\n\n\"x\ny\",2,3\n4,5\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->rows, (std::vector<Row>{{"1"}, {"x\ny", "2", "3"}, {"4", "5"}}));
    QCOMPARE(table->lines, (std::vector<int>{2, 4, 6}));
}

void TestCsv::columnsIgnoreCase() {
    const auto table = parseCsv("Image_ID,DX\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->column("image_id"), 0);
    QCOMPARE(table->column("dx"), 1);
    QCOMPARE(table->column("image"), -1);
}

void TestCsv::readCsvNamesTheFile() {
    const QTemporaryDir folder;
    const auto file = pathFromUtf8(folder.path().toStdString()) / pathFromUtf8("таблица 表.csv");
    const auto missing = readCsv(file);
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error().message.id, MessageId::FileMissing);
    QVERIFY(writeFile(file, "id,\"dx\n").has_value());
    const auto open = readCsv(file);
    QVERIFY(!open.has_value());
    QCOMPARE(open.error().message.id, MessageId::CsvQuote);
    QCOMPARE(std::string(open.error().message.value("path")), toUtf8(file));
}

void TestCsv::headStopsEarlyAndForgivesTheCut() {
    const QTemporaryDir folder;
    const auto file = pathFromUtf8(folder.path().toStdString()) / "big.csv";
    std::string text = "id,text\nA1,x\nA2,y\nA3,\"";
    text += std::string(2 << 20, 'z') + "\"\n";
    QVERIFY(writeFile(file, text).has_value());
    const auto head = readCsvHead(file, 2);
    QVERIFY(head.has_value());
    QCOMPARE(head->rows, (std::vector<Row>{{"A1", "x"}, {"A2", "y"}}));
    QVERIFY(readCsvHead(file, 100).has_value());

    QVERIFY(writeFile(file, "id,text\nA1,\"x\n").has_value());
    const auto whole = readCsvHead(file, 2);
    QVERIFY(!whole.has_value());
    QCOMPARE(whole.error().message.id, MessageId::CsvQuote);
    QCOMPARE(readCsvHead(file.parent_path() / "none.csv", 1).error().message.id, MessageId::FileMissing);
}

void TestCsv::cellsComeBack_data() {
    QTest::addColumn<QByteArray>("cell");
    for (const char* cell : {"plain", "", "a,b", "so \"called\"", "two\nlines", "\"", "щека"}) {
        QTest::newRow(cell) << QByteArray(cell);
    }
}

void TestCsv::cellsComeBack() {
    QFETCH(QByteArray, cell);
    const std::string text = cell.toStdString();
    const auto table = parseCsv("a,b\n1," + csvCell(text) + "\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->rows, (std::vector<Row>{{"1", text}}));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_Csv.moc"
