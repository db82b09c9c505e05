#include "core/base/Files.h"
#include "core/batch/BatchManifest.h"
#include "core/batch/BatchPages.h"
#include "core/image/ImageFile.h"

#include <algorithm>
#include <fstream>
#include <QTemporaryDir>
#include <QtTest>
#include <QXmlStreamReader>

using namespace lesion;
namespace fs = std::filesystem;

namespace {

const std::vector<std::string> classes{"mel", "nv", "<odd> & \"so\""};

/// Row `i` of a made-up table: every tenth is refused, every 50th could not be read.
BatchRow madeUp(int i) {
    BatchRow row;
    row.file = "/patients/Maria Muster/" + std::to_string(i) + " <x> & 'y'.jpg";
    if (i % 50 == 49) {
        row.error = row.file + " is damaged or cut short and cannot be decoded.";
        return row;
    }
    const float sure = 0.4F + 0.001F * static_cast<float>(i % 100);
    row.largest = i % 3;
    row.probabilities.assign(3, (1 - sure) / 2);
    row.probabilities[static_cast<std::size_t>(row.largest)] = sure;
    row.refused = i % 10 == 5;
    row.set = row.refused ? "" : "mel nv";
    row.warnings = row.refused ? "The picture is blurred." : "";
    return row;
}

BatchManifest manifest() {
    BatchManifest of;
    of.model = "tiny & <small>";
    of.architecture = "seed-cnn";
    of.modelHash = "0123456789abcdef";
    of.trainedAt = "2026-11-23T02:10:05Z";
    of.dataset = "Synthetic lesions";
    of.syntheticData = true;
    of.balancedAccuracy = 0.5;
    of.classes = classes;
    of.references = "fedcba9876543210";
    of.images = {"/patients/Maria Muster"};
    of.startedAt = "2026-11-23T02:10:05Z";
    return of;
}

/// What a page holds, read as the XML that it also is.
struct Page {
    QString error;
    QStringList rows;       ///< ids of its rows
    QStringList addresses;  ///< of all links and pictures
    QStringList tags;
    QString text;

    explicit Page(const fs::path& file) {
        QXmlStreamReader xml(QByteArray::fromStdString(readText(file).value()));
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isCharacters()) text += xml.text();
            if (!xml.isStartElement()) continue;
            tags << xml.name().toString();
            const auto attributes = xml.attributes();
            if (xml.name() == QLatin1String("tr") && attributes.hasAttribute("id"))
                rows << attributes.value("id").toString();
            for (const char* name : {"src", "href"})
                if (attributes.hasAttribute(name)) addresses << attributes.value(name).toString();
        }
        if (xml.hasError()) error = xml.errorString();
    }
};

}  // namespace

/// The pages that a table is looked through on, and the table itself.
class TestBatchPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRowOnceOverAllPages();
    void wellFormedAndWithoutAddresses();
    void listsOfClasses();
    void filesAreNamedOnlyIfAsked();
    void pagesWhileItRuns();
    void emptyTable();
    void tableIsReadWhileItGrows();

private:
    fs::path path(const char* name = "") const { return pathFromUtf8(folder_.path().toStdString()) / name; }
    QStringList pages() const { return QDir(folder_.path()).entryList({"*.html"}, QDir::Files, QDir::Name); }
    QStringList rowsOn(const QStringList& files) const {
        QStringList rows;
        for (const QString& file : files) rows += Page(path(file.toUtf8().constData())).rows;
        return rows;
    }

    static constexpr int count_ = 450;
    QTemporaryDir folder_;
    std::optional<BatchTable> table_;
    BatchManifest manifest_ = manifest();
};

void TestBatchPages::initTestCase() {
    table_ = BatchTable::open(path(), classes).value();
    QVERIFY(table_->repair());
    for (int i = 0; i < count_; ++i) QVERIFY(table_->append(madeUp(i)));
    manifest_.found = manifest_.done = count_;
    const cv::Mat grey(12, 16, CV_8UC3, cv::Scalar::all(128));
    QVERIFY(saveImage(path() / thumbnailOf(0), grey));
    for (std::size_t i = 1; i < count_; ++i)
        if (table_->line(i).largest >= 0) fs::copy_file(path() / thumbnailOf(0), path() / thumbnailOf(i));
    QVERIFY(writeBatchPages(path(), manifest_, *table_));
}

void TestBatchPages::everyRowOnceOverAllPages() {
    QStringList expected;
    for (int i = 1; i <= count_; ++i) expected << QString("r%1").arg(i);
    QCOMPARE(rowsOn({"index.html", "page-2.html", "page-3.html"}), expected);
    QCOMPARE(Page(path("page-2.html")).rows.size(), qsizetype(rowsOfPage));
    QVERIFY(!pages().contains("page-4.html"));
    const auto counts = table_->counts();
    QCOMPARE(counts.failed, 9);
    QCOMPARE(counts.refused, 45);
    QCOMPARE(counts.classes[0] + counts.classes[1] + counts.classes[2], count_ - 9 - 45);
}

void TestBatchPages::wellFormedAndWithoutAddresses() {
    QVERIFY(pages().size() >= 8);
    for (const QString& name : pages()) {
        const Page page(path(name.toUtf8().constData()));
        QVERIFY2(page.error.isEmpty(), qPrintable(name + ": " + page.error));
        QVERIFY(!page.tags.contains("script"));
        QVERIFY(page.text.contains("For research and teaching. Not a medical device."));
        for (const QString& address : page.addresses) {
            QVERIFY2(!address.contains(':') && !address.startsWith('/'), qPrintable(address));
            QVERIFY2(QFileInfo::exists(folder_.filePath(address)), qPrintable(name + " " + address));
        }
        const auto text = readText(path(name.toUtf8().constData())).value();
        for (const char* address : {"http:", "https:", "url(", "@import"})
            QVERIFY(text.find(address) == std::string::npos);
    }
    const Page first(path("index.html"));
    QVERIFY(first.text.contains("tiny & <small> (seed-cnn, trained 2026-11-23 on Synthetic lesions, synthetic"));
    QVERIFY(first.addresses.contains("page-2.html") && first.addresses.contains("class-3.html"));
    QVERIFY(Page(path("page-2.html")).addresses.contains("page-3.html"));
}

void TestBatchPages::listsOfClasses() {
    const QStringList rows = rowsOn({"class-2.html"});
    QCOMPARE(std::int64_t(rows.size()), table_->counts().classes[1]);
    float before = 1;
    for (const QString& row : rows) {
        const auto& line = table_->line(row.mid(1).toULongLong() - 1);
        QCOMPARE(line.largest, std::int16_t(1));
        QVERIFY(!line.refused && line.probability <= before);
        before = line.probability;
    }
    QCOMPARE(rowsOn({"refused.html"}).size(), 45);
    QCOMPARE(rowsOn({"failed.html"}),
             (QStringList{"r50", "r100", "r150", "r200", "r250", "r300", "r350", "r400", "r450"}));
}

void TestBatchPages::filesAreNamedOnlyIfAsked() {
    for (const QString& name : pages())
        QVERIFY(readText(path(name.toUtf8().constData()))->find("Muster") == std::string::npos);
    QVERIFY(Page(path("failed.html")).text.contains("… is damaged or cut short"));
    BatchManifest naming = manifest_;
    naming.names = true;
    QVERIFY(writeBatchPages(path(), naming, *table_));
    QVERIFY(Page(path("index.html")).text.contains("0 <x> & 'y'.jpg"));
    QVERIFY(!Page(path("index.html")).text.contains("/patients"));  // the name, not the place
    QVERIFY(writeBatchPages(path(), manifest_, *table_));
}

void TestBatchPages::pagesWhileItRuns() {
    const QTemporaryDir running;
    const fs::path folder = pathFromUtf8(running.path().toStdString());
    auto table = BatchTable::open(folder, classes).value();
    QVERIFY(table.repair());
    BatchManifest of = manifest_;
    of.found = 900;
    for (std::size_t i = 0; i < 2 * rowsOfPage; ++i) {
        QVERIFY(table.append(madeUp(int(i))));
        if (table.size() % rowsOfPage == 0) QVERIFY(writeNewestBatchPage(folder, of, table));
    }
    const Page first(folder / "index.html");
    QVERIFY(first.text.contains("400 of 900 images so far"));
    QVERIFY(first.addresses.contains("page-2.html"));
    for (const QString& address : first.addresses)
        QVERIFY(address.startsWith("thumbs/") || QFileInfo::exists(running.filePath(address)));
    QCOMPARE(Page(folder / "page-2.html").rows.size(), qsizetype(rowsOfPage));
}

void TestBatchPages::emptyTable() {
    const QTemporaryDir empty;
    const fs::path folder = pathFromUtf8(empty.path().toStdString());
    const auto table = BatchTable::open(folder, classes).value();
    QVERIFY(writeBatchPages(folder, manifest_, table));
    const Page first(folder / "index.html");
    QVERIFY(first.error.isEmpty() && first.rows.isEmpty());
}

void TestBatchPages::tableIsReadWhileItGrows() {
    const QTemporaryDir growing;
    const fs::path folder = pathFromUtf8(growing.path().toStdString());
    auto written = BatchTable::open(folder, classes).value();
    auto read = BatchTable::open(folder, classes).value();
    QCOMPARE(read.size(), std::size_t(0));
    QVERIFY(written.repair());
    for (int i = 0; i < 60; ++i) {
        QVERIFY(written.append(madeUp(i)));
        if (i % 7 != 0) continue;
        QVERIFY(read.refresh());
        QCOMPARE(read.size(), std::size_t(i + 1));
    }
    QVERIFY(read.refresh());
    for (std::size_t i = 0; i < 60; ++i) {
        const auto row = read.row(i).value();
        const BatchRow expected = madeUp(int(i));
        QCOMPARE(row.file, expected.file);
        QCOMPARE(row.largest, expected.largest);
        QCOMPARE(row.probabilities, expected.probabilities);
        QCOMPARE(row.set, expected.set);
        QCOMPARE(row.refused, expected.refused);
        QCOMPARE(row.warnings, expected.warnings);
        QCOMPARE(row.error, expected.error);
    }
    // Half a row, with a quote that is still open, does not count; a table that was begun anew is read anew.
    {
        std::ofstream half(folder / BatchTable::fileName, std::ios::app | std::ios::binary);
        half << "/a,nv,0.1,\"0";
    }
    QVERIFY(read.refresh());
    QCOMPARE(read.size(), std::size_t(60));
    fs::remove(folder / BatchTable::fileName);
    auto anew = BatchTable::open(folder, classes).value();
    QVERIFY(anew.repair() && anew.append(madeUp(3)));
    QVERIFY(read.refresh());
    QCOMPARE(read.size(), std::size_t(1));
    QCOMPARE(read.row(0)->file, madeUp(3).file);
}

QTEST_GUILESS_MAIN(TestBatchPages)
#include "tst_BatchPages.moc"
