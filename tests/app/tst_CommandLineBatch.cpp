#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "tests/app/RunCli.h"

#include <map>
#ifdef Q_OS_UNIX
#include <csignal>
#endif

/// `predict --batch`: the same figures as predict, going on, and what it refuses.
class TestCommandLineBatch : public QObject, cli::OwnFolder {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameFiguresAsPredict();
    void inWords();
    void interruptedAndGoneOn();
    void otherOptionsAreRefused();
    void withoutReferences();
    void wrongUsage_data();
    void wrongUsage();

private:
    cli::Outcome predict(const QStringList& more) const { return run(QStringList{"predict", "--model", "run"} + more); }
    lesion::CsvTable table(const QString& out) const {
        return lesion::readCsv(lesion::pathFromUtf8(folder_.filePath(out + "/table.csv").toStdString())).value();
    }

    static constexpr int count_ = 40;
    const QString images_ = "data/HAM10000_images_part_1";
};

void TestCommandLineBatch::initTestCase() {
    COMPARE_STATUS(draw(160), 0);
    COMPARE_STATUS(trainQuickly("run", {"val_fraction=0.3"}), 0);
    QVERIFY(QFile::exists(folder_.filePath("run/references.safetensors")));
    const QDir images(folder_.filePath(images_));  // fewer are as good, now that the run has learnt from all
    for (const QString& name : images.entryList(QDir::Files, QDir::Name).mid(count_))
        QVERIFY(QFile::remove(images.filePath(name)));
    QFile broken(folder_.filePath(images_ + "/broken.jpg"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    QCOMPARE(QDir(folder_.filePath(images_)).count(), uint(count_ + 1 + 2));
}

void TestCommandLineBatch::sameFiguresAsPredict() {
    const auto alone = predict({images_, "--json"});
    COMPARE_STATUS(alone, 1);  // for the one that is broken
    const auto batch = predict({images_, "--batch", "out", "--json"});
    COMPARE_STATUS(batch, 0);
    const auto summary = batch.json();
    QCOMPARE(cli::keys(summary), (std::vector<std::string>{"classes", "done", "failed", "images", "out", "refused"}));
    const auto csv = table("out");
    const std::vector<std::string> classes(csv.header.begin() + 2, csv.header.end() - 4);
    QCOMPARE(csv.rows.size(), std::size_t(count_ + 1));
    std::map<std::string, std::vector<std::string>> rows;
    for (const auto& row : csv.rows) rows[lesion::toUtf8(lesion::pathFromUtf8(row.at(0)).filename())] = row;
    QVERIFY(!rows.at("broken.jpg").back().empty());
    const auto documents = alone.json();
    QCOMPARE(documents.size(), std::size_t(count_));
    std::map<std::string, int> counts;
    int refused = 0;
    for (const auto& document : documents) {
        const auto file = lesion::pathFromUtf8(document.at("file").get<std::string>());
        const auto& row = rows.at(lesion::toUtf8(file.filename()));
        QCOMPARE(row.at(1), document.at("class").get<std::string>());
        for (std::size_t k = 0; k < classes.size(); ++k)
            QCOMPARE(std::stof(row.at(2 + k)), document.at("probabilities").at(classes[k]).get<float>());
        std::string set;
        for (const auto& name : document.at("prediction_set"))
            set.append(set.empty() ? "" : " ").append(name.get<std::string>());
        QCOMPARE(row.at(2 + classes.size()), set);
        const bool isRefused = document.at("refused").get<bool>();
        QCOMPARE(row.at(3 + classes.size()), std::string(isRefused ? "true" : "false"));
        QCOMPARE(row.at(4 + classes.size()).empty(), document.at("warnings").empty());
        refused += isRefused ? 1 : 0;
        if (!isRefused) ++counts[document.at("class").get<std::string>()];
    }
    QCOMPARE(summary.at("images").get<int>(), count_ + 1);
    QCOMPARE(summary.at("done").get<int>(), count_ + 1);
    QCOMPARE(summary.at("failed").get<int>(), 1);
    QCOMPARE(summary.at("refused").get<int>(), refused);
    QCOMPARE(summary.at("out").get<std::string>(), std::string("out"));
    for (const auto& name : classes) QCOMPARE(summary.at("classes").at(name).get<int>(), counts[name]);
    QVERIFY(read("out/index.html").contains("Prediction sets at 90 % confidence"));
    QVERIFY(!read("out/index.html").contains("SYN_"));
}

void TestCommandLineBatch::inWords() {
    const auto outcome = predict({images_ + "/SYN_0000003.jpg", "--batch", "one", "--explain-method", "hires-cam",
                                  "--names", "--level", "0.95"});
    COMPARE_STATUS(outcome, 0);
    QVERIFY(outcome.out.contains("1 of 1 images"));
    QVERIFY(QFile::exists(folder_.filePath("one/thumbs/000001-why.jpg")));
    const auto page = read("one/index.html");
    for (const char* told : {"SYN_0000003.jpg", "95 % confidence", "HiResCAM"}) QVERIFY2(page.contains(told), told);
}

void TestCommandLineBatch::interruptedAndGoneOn() {
#ifdef Q_OS_UNIX
    const QStringList arguments{images_, "--batch", "long", "--explain-method", "occlusion"};
    QProcess process;
    cli::prepare(process, folder_);
    process.start(cli::program(), QStringList{"predict", "--model", "run", "--json"} + arguments);
    const auto lines = [this] { return read("long/table.csv").count('\n'); };
    QTRY_VERIFY_WITH_TIMEOUT(lines() > 3, 60000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 130);
    const auto summary = nlohmann::json::parse(process.readAllStandardOutput().toStdString());
    const int done = summary.at("done").get<int>();
    QVERIFY(done >= 3 && done < count_);
    QCOMPARE(qsizetype(lines()), qsizetype(done + 1));
    const QByteArray before = read("long/table.csv");
    QVERIFY(read("long/index.html").contains("images so far"));

    COMPARE_STATUS(predict(arguments), 0);
    QVERIFY(read("long/table.csv").startsWith(before));
    // Column for column what one pass says.
    QVERIFY(table("long").rows == table("out").rows);
#else
    QSKIP("SIGINT cannot be sent to another program here");
#endif
}

void TestCommandLineBatch::otherOptionsAreRefused() {
    const QByteArray before = read("out/table.csv");
    const auto level = predict({images_, "--batch", "out", "--level", "0.8"});
    COMPARE_STATUS(level, 1);
    QVERIFY2(level.err.contains("level was 0.9 and is now 0.8"), level.err);
    QCOMPARE(read("out/table.csv"), before);
    const auto foreign = predict({images_, "--batch", "run"});
    COMPARE_STATUS(foreign, 1);
    QVERIFY2(foreign.err.contains("is not empty"), foreign.err);
}

void TestCommandLineBatch::withoutReferences() {
    const auto outcome = predict({images_ + "/SYN_0000003.jpg", "--batch", "plain", "--no-references"});
    COMPARE_STATUS(outcome, 0);
    const auto row = table("plain").rows.front();
    QCOMPARE(row.at(row.size() - 4), std::string());  // no prediction set
    QVERIFY(read("plain/index.html").contains("Without references"));
}

void TestCommandLineBatch::wrongUsage_data() {
    QTest::addColumn<QStringList>("more");
    QTest::newRow("a table beside") << QStringList{"--batch", "x", "--out", "t.csv"};
    QTest::newRow("overlays beside") << QStringList{"--batch", "x", "--explain", "why"};
    QTest::newRow("no batch") << QStringList{"--no-references"};
}

void TestCommandLineBatch::wrongUsage() {
    QFETCH(const QStringList, more);
    COMPARE_STATUS(predict(QStringList{images_} + more), 2);
    QVERIFY(!QFile::exists(folder_.filePath("x")));
}

QTEST_GUILESS_MAIN(TestCommandLineBatch)
#include "tst_CommandLineBatch.moc"
