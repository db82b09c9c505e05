#include "core/base/Files.h"
#include "core/diagnosis/CaseContent.h"
#include "tests/support/DiagnosedRun.h"
#include "tests/support/NamedPhotograph.h"
#include "ui/frame/QtLog.h"

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/spdlog.h>
#include <QDirIterator>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>

using namespace lesion;
using namespace lesion::test;

namespace fs = std::filesystem;

/// Who is on a photograph stays on the machine: the window's log, settings, project and reports hold neither a
/// photograph's name nor its EXIF.
class TestPrivacy : public QObject, DiagnosedRun {
    Q_OBJECT

    fs::path photograph_;
    fs::path log_ = home_.path("log.txt");

    QStringList telling() const {
        QStringList found;
        QDirIterator files(toQString(home_.path("")), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const fs::path path = pathFromUtf8(file.toStdString());
            if (path == photograph_) continue;
            if (NamedPhotograph::isIn(readText(path).value_or("")) || NamedPhotograph::isIn(toUtf8(path)))
                found << file;
        }
        return found;
    }
    /// Saves by the entry of the menu that holds `words`, as a user does.
    static bool save(Opened& opened, const char* words, const fs::path& file) {
        for (QAction* action : opened.page->findChild<QPushButton*>("save")->menu()->actions())
            if (action->text().contains(QLatin1String(words))) action->trigger();
        auto* dialog = opened.page->findChild<QFileDialog*>();
        if (!dialog) return false;
        Q_EMIT dialog->fileSelected(toQString(file));
        dialog->close();
        return QTest::qWaitFor([&] { return fs::exists(file) && fs::file_size(file) > 0; }, patience);
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(make());
        auto log = std::make_shared<spdlog::logger>("test",
                                                    std::make_shared<spdlog::sinks::basic_file_sink_mt>(log_.string()));
        log->set_level(spdlog::level::trace);
        log->flush_on(spdlog::level::trace);
        spdlog::set_default_logger(log);
        photograph_ = NamedPhotograph::write(good(), home_.path("photographs"));
        QVERIFY(!photograph_.empty());
    }

    void nothingHoldsNameOrExif() {
        logQtMessages();
        {
            Opened opened(data_, built_);
            const Details details(opened);
            QVERIFY(opened.ready && dropFiles(&opened.window, {photograph_}) && opened.settle());
            QVERIFY(opened.item(0).diagnosis);
            details.click("heatMap");
            details.show("Trust");
            details.click("spread");
            QTRY_VERIFY(!details.photograph()->heat().isNull() && opened.bars->hasWhiskers());
            QVERIFY(save(opened, "PDF", home_.path("case.pdf")));
            QVERIFY(save(opened, "PNG", home_.path("case.png")));
            qWarning("QImageReader: cannot read \"%s\"", toUtf8(photograph_).c_str());  // as Qt might say it
            QVERIFY(writeFile(home_.path("damaged.jpg"), std::string_view("no picture")));
            QVERIFY(dropFiles(&opened.window, {home_.path("damaged.jpg")}));
            QTRY_VERIFY(opened.item(0).error);
        }
        qInstallMessageHandler(nullptr);
        QVERIFY(readText(log_)->find("QImageReader: cannot read …") != std::string::npos);
        QCOMPARE(telling(), QStringList());
    }

    void logLines_data() {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("logged");
        QTest::newRow("quoted") << "Cannot open \"Ada L.jpg\" now"
                                << "Cannot open … now";
        QTest::newRow("path with blanks") << "failed to add: /home/x/Ada Lovelace/a.jpg"
                                          << "failed to add: …";
        QTest::newRow("Windows") << "failed: C:\\Users\\Ada\\a.png"
                                 << "failed: …";
        QTest::newRow("address") << "no such file:///home/Ada"
                                 << "no such …";
        QTest::newRow("bare name") << "Ada.JPG: premature end"
                                   << "…: premature end";
        QTest::newRow("plain") << "QWidget::setLayout: there is one already"
                               << "QWidget::setLayout: there is one already";
    }
    void logLines() {
        QFETCH(const QString, said);
        QFETCH(const QString, logged);
        QCOMPARE(withoutNames(said), logged);
    }
};

QTEST_MAIN(TestPrivacy)
#include "tst_Privacy.moc"
