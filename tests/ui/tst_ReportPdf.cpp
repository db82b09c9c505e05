#include "core/base/MessageIds.h"
#include "core/reporting/Report.h"
#include "tests/reporting/ReportParts.h"
#include "tests/support/WindowFixture.h"
#include "ui/evaluation/ReportPdf.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

using namespace lesion;

namespace {

/// The report of a model that judged four images: no run, no data.
std::string page() {
    const ReportOptions options = test::fewRounds(20);
    auto judged = test::fourImages("Läsionen & Co", "mel");
    return reportHtml(reportInput(assess(std::move(judged), options.assessment).value(), nullptr, options)).value();
}

int pagesOf(const QByteArray& pdf) {
    static const QRegularExpression count(QStringLiteral("/Type /Pages\\s.*?/Count (\\d+)"),
                                          QRegularExpression::DotMatchesEverythingOption);
    return count.match(QString::fromLatin1(pdf)).captured(1).toInt();
}

}  // namespace

class TestReportPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { html_ = page(); }
    void pagesAndSearchableText();
    void everyPageIsCounted();
    void inAnotherThread();
    void textIsFound();
    void stopsAndKeepsTheOldFile();
    void folderThatCannotBeWritten();

private:
    QByteArray bytesOf(const std::string& name) {
        QFile file(home_.text(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    test::Home home_;
    std::string html_;
};

void TestReportPdf::pagesAndSearchableText() {
    QVERIFY(writeReportPdf(html_, home_.path("report.pdf")));
    const QByteArray pdf = bytesOf("report.pdf");
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY2(pagesOf(pdf) >= 5, QByteArray::number(pagesOf(pdf)));
    QVERIFY(pdf.contains("/ToUnicode"));  // letters, not outlines
}

void TestReportPdf::everyPageIsCounted() {
    std::vector<std::int64_t> seen;
    std::int64_t total = 0;
    QVERIFY(writeReportPdf(html_, home_.path("counted.pdf"), {}, [&](std::int64_t done, std::int64_t of) {
        seen.push_back(done);
        total = of;
    }));
    QCOMPARE(std::int64_t(seen.size()), total);
    QCOMPARE(pagesOf(bytesOf("counted.pdf")), int(total));
}

void TestReportPdf::inAnotherThread() {
    bool written = false;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { written = writeReportPdf(html_, home_.path("thread.pdf")).has_value(); }));
    thread->start();
    QVERIFY(thread->wait(60000));
    QVERIFY(written);
    QVERIFY(pagesOf(bytesOf("thread.pdf")) >= 5);
}

void TestReportPdf::textIsFound() {
    const QString reader = QStandardPaths::findExecutable("pdftotext");
    if (reader.isEmpty()) QSKIP("pdftotext is not installed");
    QVERIFY(writeReportPdf(html_, home_.path("text.pdf")));
    QProcess process;
    process.start(reader, {home_.text("text.pdf"), "-"});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const char* words :
         {"Läsionen & Co", "Not a medical device", "Reporting checklists", "CLEAR Derm", "sensitivity"}) {
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }
    QVERIFY(!text.contains("page-break"));  // no style sheet was taken for text
}

void TestReportPdf::stopsAndKeepsTheOldFile() {
    QVERIFY(writeFile(home_.path("old.pdf"), std::string_view("old")));
    StopToken stop;
    stop.requestStop();
    QCOMPARE(writeReportPdf(html_, home_.path("old.pdf"), stop).error().message.id, MessageId::Stopped);
    QCOMPARE(bytesOf("old.pdf"), QByteArray("old"));
}

void TestReportPdf::folderThatCannotBeWritten() {
    QVERIFY(writeFile(home_.path("file"), std::string_view("no folder")));
    QVERIFY(!writeReportPdf(html_, home_.path("file") / "report.pdf"));
}

QTEST_MAIN(TestReportPdf)
#include "tst_ReportPdf.moc"
