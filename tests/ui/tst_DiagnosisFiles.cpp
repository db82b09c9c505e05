#include "core/base/Files.h"
#include "core/diagnosis/CaseContent.h"
#include "core/diagnosis/Explanation.h"
#include "core/image/ImageFile.h"
#include "tests/support/DiagnosedRun.h"
#include "ui/diagnosis/CaseReport.h"
#include "ui/diagnosis/WatchedFolder.h"
#include "ui/images/Thumbnails.h"

#include <fstream>
#include <QSignalSpy>
#include <QThreadPool>

using namespace lesion;
using namespace lesion::test;

namespace fs = std::filesystem;

/// What is written of a diagnosis, and what comes from a watched folder.
class TestDiagnosisFiles : public QObject, DiagnosedRun {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(make()); }
    void cleanup() { forget(); }

    void reportTellsNoFileUnlessAsked() {
        const Diagnosis diagnosis = expected(images_[0]);
        const DiagnosisBasis with = basis();
        CaseReport report;
        report.content = caseContent(diagnosis, &with);
        report.photograph = toQImage(*loadImage(images_[0]));
        report.heat = heatLayer(*explain(*classifier_, diagnosis.networkInput, Attribution::GradCam), diagnosis.largest,
                                report.photograph.size());
        report.opacity = usualOpacity;
        report.casesFolder = data_;
        report.model = QStringLiteral("seed-cnn");
        const auto written = [&](const char* name) {
            const fs::path file = home_.path(name);
            return writeCaseReport(report, file) ? QImage(toQString(file)) : QImage();
        };
        const QImage one = written("a.png");
        QVERIFY(one.width() > 1000 && one.height() > one.width());
        QVERIFY(one.textKeys().isEmpty());
        report.name = QStringLiteral("Ada.jpg");
        QVERIFY(written("b.png") != one);
        report.name.clear();
        QVERIFY(written("c.pdf").isNull());  // no picture, but a document
        const std::string pdf = *readText(home_.path("c.pdf"));
        if (qEnvironmentVariableIsSet("LESIONLAB_KEEP_REPORT"))
            QVERIFY(writeFile(qEnvironmentVariable("LESIONLAB_KEEP_REPORT").toStdString(), std::string_view(pdf)));
        QVERIFY(pdf.rfind("%PDF", 0) == 0 && pdf.size() > 20'000);
        QVERIFY(pdf.find(toUtf8(images_[0].stem())) == std::string::npos);
    }

    /// A training tells of an epoch before it has stored its model.
    void aModelThatIsStillBeingStoredIsWaitedFor() {
        const fs::path half = home_.path("half");
        fs::copy(run_, half, fs::copy_options::recursive);
        fs::remove(half / "model.safetensors");
        Opened opened(data_, {});
        QVERIFY(opened.ready);
        const fs::path run = opened.window.document()->project().runsFolder() / "half";
        fs::copy(half, run, fs::copy_options::recursive);
        QSignalSpy read(opened.window.document(), &ProjectDocument::runsChanged);
        opened.window.document()->reloadRuns();
        QVERIFY(read.wait(patience));
        QTest::qWait(300);
        QVERIFY2(!opened.messages->isVisible(), qPrintable(opened.messages->text()));
        fs::copy_file(run_ / "model.safetensors", run / "model.safetensors");
        opened.window.document()->reloadRuns();
        QVERIFY(QTest::qWaitFor([&] { return opened.model->classifier() != nullptr; }, patience));
    }

    void whatArrivesInAWatchedFolderIsTold() {
        const fs::path folder = home_.path("export");
        QVERIFY(makeFolder(folder));
        fs::copy_file(images_[0], folder / "before.jpg");
        QThreadPool pool;
        WatchedFolder watched(&pool);
        watched.setInterval(30);
        QStringList told;
        connect(&watched, &WatchedFolder::arrived, this, [&](const QStringList& files) { told << files; });
        watched.watch(toQString(folder));
        QTest::qWait(200);
        const std::string whole = *readText(images_[1]);
        std::ofstream file(folder / "new.jpg", std::ios::binary);
        for (size_t from = 0; from < whole.size(); from += whole.size() / 8 + 1) {  // as a slow device writes it
            file << whole.substr(from, whole.size() / 8 + 1) << std::flush;
            QTest::qWait(20);
        }
        file.close();
        QVERIFY(writeFile(folder / "notes.txt", std::string_view("no image")));
        QTRY_COMPARE(told, QStringList{toQString(folder / "new.jpg")});
        QTest::qWait(200);
        QCOMPARE(told.size(), 1);
        QSignalSpy lost(&watched, &WatchedFolder::lost);
        std::error_code code;
        fs::remove_all(folder, code);
        QTRY_COMPARE(lost.count(), 1);
        QVERIFY(watched.folder().isEmpty());
    }
};

QTEST_MAIN(TestDiagnosisFiles)
#include "tst_DiagnosisFiles.moc"
