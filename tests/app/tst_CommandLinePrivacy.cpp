#include "core/image/ImageFile.h"
#include "tests/app/RunCli.h"
#include "tests/support/NamedPhotograph.h"

using lesion::test::NamedPhotograph;

/// Who is on a photograph stays on the machine: what `predict` writes holds neither the file's name nor its EXIF,
/// unless a table or a name was asked for.
class TestCommandLinePrivacy : public QObject, cli::OwnFolder {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void photographHasWhatIsLookedFor();
    void nothingIsWritten();
    void nameWhenAsked();
    void damagedPhotograph();
    void evaluationReportOfOnesOwnFolder();

private:
    std::filesystem::path path(const QString& name) const {
        return lesion::pathFromUtf8(folder_.filePath(name).toStdString());
    }
    std::string text(const QString& name) const { return lesion::readText(path(name)).value_or(std::string()); }
    /// The files below that folder that hold the name or the EXIF.
    QStringList telling(const QString& folder) const {
        QStringList found;
        QDirIterator files(folder_.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (NamedPhotograph::isIn(lesion::readText(lesion::pathFromUtf8(file.toStdString())).value_or("")))
                found << file;
        }
        return found;
    }

    QString photograph_;
};

void TestCommandLinePrivacy::initTestCase() {
    COMPARE_STATUS(draw(120), 0);
    COMPARE_STATUS(trainQuickly("run"), 0);
    const auto file = NamedPhotograph::write(path("data/HAM10000_images_part_1/SYN_0000003.jpg"), path("photographs"));
    QVERIFY(!file.empty());
    photograph_ = QString("photographs/") + NamedPhotograph::fileName;
}

void TestCommandLinePrivacy::photographHasWhatIsLookedFor() {
    QVERIFY(text(photograph_).find(NamedPhotograph::artist) != std::string::npos);
    QVERIFY(lesion::loadImage(path(photograph_)).has_value());
    QCOMPARE(telling("photographs").size(), 1);
}

void TestCommandLinePrivacy::nothingIsWritten() {
    const auto outcome = run({"predict", "--model", "run", photograph_, "--json", "--verbose", "--explain", "out",
                              "--report", "out/report.html"});
    COMPARE_STATUS(outcome, 0);
    QVERIFY2(!NamedPhotograph::isIn(outcome.err.toStdString()), outcome.err);  // the log
    QVERIFY(text("out/report.html").size() > 10'000);
    QCOMPARE(QDir(folder_.filePath("out")).entryList(QDir::Files).size(), 2);
    QCOMPARE(telling("out"), QStringList());  // an overlay's own name says which photograph it is of
    QCOMPARE(telling("home"), QStringList());
    QCOMPARE(telling("run"), QStringList());
}

void TestCommandLinePrivacy::nameWhenAsked() {
    COMPARE_STATUS(run({"predict", "--model", "run", photograph_, "--json", "--report", "named.html", "--names"}), 0);
    const std::string page = text("named.html");
    QVERIFY(page.find(NamedPhotograph::fileName) != std::string::npos);
    QVERIFY(page.find(NamedPhotograph::artist) == std::string::npos);
    QVERIFY(page.find("photographs/") == std::string::npos);
}

void TestCommandLinePrivacy::damagedPhotograph() {
    const QString damaged = QString("damaged/") + NamedPhotograph::fileName;
    QVERIFY(lesion::makeFolder(path("damaged")));
    QVERIFY(lesion::writeFile(path(damaged), std::string_view(text(photograph_)).substr(0, 900)));
    const auto outcome = run({"predict", "--model", "run", damaged, "--verbose"});
    COMPARE_STATUS(outcome, 1);
    // Whoever asked hears which file it was; the log's own lines do not tell it.
    for (const QByteArray& line : outcome.err.split('\n'))
        if (line.contains("[info]") || line.contains("[warning]"))
            QVERIFY2(!NamedPhotograph::isIn(line.toStdString()), line);
}

void TestCommandLinePrivacy::evaluationReportOfOnesOwnFolder() {
    for (const QString name : {"mel", "nv"}) {
        QVERIFY(lesion::makeFolder(path("own/" + name)));
        for (int i = 0; i < 20; ++i) {
            const auto source =
                QString("data/HAM10000_images_part_1/SYN_%1.jpg").arg(i + (name == "nv" ? 21 : 1), 7, 10, QChar('0'));
            QVERIFY(
                QFile::copy(folder_.filePath(source),
                            folder_.filePath(QString("own/%1/%2_%3.jpg").arg(name, NamedPhotograph::person).arg(i))));
        }
    }
    COMPARE_STATUS(run({"train", "--data", "own", "--out", "ownrun", "--preset", "quick", "--set", "input_size=32",
                        "--set", "epochs=1", "--set", "max_steps=1", "--set", "test_fraction=0.4"}),
                   0);
    for (const bool named : {false, true}) {
        QStringList arguments{"report", "ownrun", "--out", "own.html", "--bootstrap", "20"};
        if (named) arguments << "--names";
        COMPARE_STATUS(run(arguments), 0);
        QVERIFY(text("own.html").find("answered: <b>") != std::string::npos);  // there are pictures
        QCOMPARE(NamedPhotograph::isIn(text("own.html")), named);
    }
}

QTEST_GUILESS_MAIN(TestCommandLinePrivacy)
#include "tst_CommandLinePrivacy.moc"
