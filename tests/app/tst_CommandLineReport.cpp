#include "tests/app/RunCli.h"

/// A run's report by the real programs: the command line's page, the window's PDF.
class TestCommandLineReport : public QObject, cli::OwnFolder {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figuresAreThoseOfEvaluate();
    void cardLiesBesideTheModel();
    void crossValidationAsAWhole();
    void dataThatMovedAreNoFailure();
    void wrongUsage();
    void pdfWithoutAWindow();
};

void TestCommandLineReport::initTestCase() {
    COMPARE_STATUS(draw(90), 0);
    COMPARE_STATUS(train("run", {"epochs=1", "test_fraction=0.3"}), 0);
}

void TestCommandLineReport::figuresAreThoseOfEvaluate() {
    const auto outcome = run({"report", "run", "--out", "report.html", "--bootstrap", "50", "--json"});
    COMPARE_STATUS(outcome, 0);
    QCOMPARE(outcome.json().at("report").get<std::string>(), std::string("report.html"));
    const auto judged = run({"evaluate", "--model", "run", "--data", "data", "--bootstrap", "50", "--json"});
    COMPARE_STATUS(judged, 0);
    const QByteArray page = read("report.html");
    QVERIFY(page.contains("<img"));
    const auto told = judged.json();
    for (const auto& [key, value] : told.at("figures").items()) {
        if (value.is_object()) continue;
        std::string cell = " data-figure=\"figures." + key + "\" data-value=\"" + value.dump() + "\"";
        if (told.at("intervals").contains(key)) {
            const auto& interval = told.at("intervals").at(key);
            cell += " data-low=\"" + interval[0].dump() + "\" data-high=\"" + interval[1].dump() + "\"";
        }
        QVERIFY2(page.contains(cell.c_str()), cell.c_str());
    }
}

void TestCommandLineReport::cardLiesBesideTheModel() {
    QVERIFY(read("run/model-card.md").startsWith("# Model card: run\n"));
}

void TestCommandLineReport::crossValidationAsAWhole() {
    const auto trained = run(QStringList{"crossvalidate", "--data", "data", "--folds", "2", "--out", "cv", "--json"} +
                             cli::tiny({"epochs=1", "max_steps=2"}));
    COMPARE_STATUS(trained, 0);
    const auto outcome = run({"report", "cv", "--out", "cv.html", "--bootstrap", "20", "--json"});
    COMPARE_STATUS(outcome, 0);
    QVERIFY(outcome.json().at("model_card").is_null());  // a card tells of one model
    const QByteArray page = read("cv.html");
    const auto metrics = nlohmann::json::parse(read("cv/metrics.json").toStdString());
    const std::string mean = metrics.at("balanced_accuracy").at("mean").dump();
    QVERIFY(page.contains((" data-figure=\"folds.balanced_accuracy.mean\" data-value=\"" + mean + "\"").c_str()));
    const std::string pooled = metrics.at("pooled").at("balanced_accuracy").dump();
    QVERIFY(page.contains((" data-figure=\"figures.balanced_accuracy\" data-value=\"" + pooled + "\"").c_str()));

    COMPARE_STATUS(run({"report", "run", "--out", "two.html", "--bootstrap", "20", "--compare", "cv/fold-1"}), 0);
    QVERIFY(read("two.html").contains("Other trainings"));
    QVERIFY(read("two.html").contains("--compare cv/fold-1"));
    COMPARE_STATUS(run({"report", "cv", "--out", "x.html", "--compare", "run"}), 2);
}

void TestCommandLineReport::dataThatMovedAreNoFailure() {
    QVERIFY(QDir(folder_.path()).rename("data", "moved"));
    const auto outcome = run({"report", "run", "--out", "moved.html", "--bootstrap", "0"});
    QVERIFY(QDir(folder_.path()).rename("moved", "data"));
    COMPARE_STATUS(outcome, 0);
    QVERIFY2(outcome.err.contains("The data set is no longer in"), outcome.err.constData());
    QVERIFY(!read("moved.html").contains("<img"));
    QVERIFY(read("moved.html").contains("No intervals were computed."));
}

void TestCommandLineReport::wrongUsage() {
    COMPARE_STATUS(run({"report", "run"}), 2);
    COMPARE_STATUS(run({"report", "--out", "x.html"}), 2);
    COMPARE_STATUS(run({"report", "missing", "--out", "x.html"}), 1);
    QVERIFY(read("x.html").isEmpty());
}

void TestCommandLineReport::pdfWithoutAWindow() {
    const QString window = QDir::cleanPath(QCoreApplication::applicationDirPath() + "/../app/lesionlab");
    if (!QFile::exists(window)) QSKIP("built without the window");
    QProcess process;
    cli::prepare(process, folder_);
    process.start(window, {"--report", "run", "--out", "report.pdf"});
    QVERIFY(process.waitForFinished(120000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QVERIFY(read("report.pdf").startsWith("%PDF-"));
    QVERIFY(process.readAllStandardOutput().contains("report.pdf"));
    process.start(window, {"--report", "run"});
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 2);
}

QTEST_GUILESS_MAIN(TestCommandLineReport)
#include "tst_CommandLineReport.moc"
