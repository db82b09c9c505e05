#include "tests/app/RunCli.h"

#include <algorithm>
#include <cmath>
#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace {

nlohmann::json readJson(const QString& file) {
    QFile stream(file);
    if (!stream.open(QIODevice::ReadOnly)) return {};
    return nlohmann::json::parse(stream.readAll().toStdString(), nullptr, false);
}

/// An epoch's figures without those of the clock.
nlohmann::json withoutTimes(nlohmann::json epoch) {
    epoch.erase("seconds");
    epoch.erase("images_per_second");
    return epoch;
}

std::vector<nlohmann::json> epochsOf(const QString& run) {
    QFile stream(run + "/epochs.jsonl");
    std::vector<nlohmann::json> epochs;
    if (!stream.open(QIODevice::ReadOnly)) return epochs;
    for (const auto& line : stream.readAll().trimmed().split('\n')) {
        epochs.push_back(withoutTimes(nlohmann::json::parse(line.toStdString(), nullptr, false)));
    }
    return epochs;
}

}  // namespace

/// Training and what follows from it, by the real command line.
class TestCommandLineTraining : public QObject, cli::OwnFolder {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void epochsAndResultAsJson();
    void runHoldsItsFiles();
    void existingRunIsRefused();
    void finishedRunShowsItsResult();
    void evaluateRun();
    void evaluateTellsHowFarToTrustIt();
    void evaluateOnOtherData();
    void evaluateFile();
    void predictFilesAndFolders();
    void predictShowsBars();
    void predictGoesOnAfterADamagedImage();
    void describeRun();
    void comparesRuns();
    void writesASubmission();
    void mergedClasses();
    void findsARate();
    void project();
    void cyrillicAndChineseFolders();
    void killedAndResumed();
    void interrupted();
    void resultIsToldBeforeTheReferences();

private:
    /// Two parts in ten are the test.
    static QStringList tiny(const QStringList& more = {}) { return cli::tiny(QStringList{"test_fraction=0.2"} + more); }
    cli::Outcome train(const QString& out, const QStringList& more) const {
        return OwnFolder::train(out, QStringList{"test_fraction=0.2"} + more);
    }
    /// Starts a long training and waits until it has told of `epochs` epochs.
    void startTraining(QProcess& process, const QString& out, int epochs);

    cli::Outcome trained_;
};

void TestCommandLineTraining::initTestCase() {
    COMPARE_STATUS(draw(120), 0);
    trained_ = train("run", {"epochs=2", "max_steps=4"});
    COMPARE_STATUS(trained_, 0);
}

void TestCommandLineTraining::epochsAndResultAsJson() {
    const auto lines = trained_.lines();
    QCOMPARE(lines.size(), std::size_t(3));
    for (int i = 0; i < 2; ++i) {
        const auto& epoch = lines[static_cast<std::size_t>(i)];
        QVERIFY(cli::hasKeys(epoch, {"epoch", "train_loss", "train_accuracy", "val_loss", "val_accuracy",
                                     "val_balanced_accuracy", "learning_rate", "seconds", "images_per_second"}));
        QCOMPARE(epoch.at("epoch").get<int>(), i + 1);
        QVERIFY(std::isfinite(epoch.at("train_loss").get<double>()));
    }
    const auto& end = lines.back();
    QVERIFY(cli::hasKeys(end, {"best_epoch", "epochs_run", "stopped", "test"}));
    QCOMPARE(end.at("epochs_run").get<int>(), 2);
    QCOMPARE(end.at("stopped").get<std::string>(), std::string("finished"));
    QVERIFY(cli::hasKeys(end.at("test"), {"loss", "accuracy", "balanced_accuracy", "recall", "precision", "confusion",
                                          "majority_accuracy"}));
}

void TestCommandLineTraining::runHoldsItsFiles() {
    for (const auto* file : {"options.json", "split.csv", "epochs.jsonl", "last.ckpt", "model.safetensors",
                             "test_predictions.csv", "metrics.json"}) {
        QVERIFY2(QFile::exists(path(QString("run/") + file)), file);
    }
}

void TestCommandLineTraining::existingRunIsRefused() {
    const auto again = train("run", {"epochs=1"});
    COMPARE_STATUS(again, 1);
    QVERIFY(again.err.contains("--resume"));
    QCOMPARE(epochsOf(path("run")).size(), std::size_t(2));
}

void TestCommandLineTraining::finishedRunShowsItsResult() {
    const auto again = run({"train", "--data", "data", "--out", "run", "--resume", "--json"});
    COMPARE_STATUS(again, 0);
    QCOMPARE(again.lines().size(), std::size_t(1));
    QVERIFY(again.lines()[0] == trained_.lines().back());
    QVERIFY(run({"train", "--data", "data", "--out", "run", "--resume"}).out.contains("balanced accuracy"));
}

void TestCommandLineTraining::evaluateRun() {
    const auto outcome = run({"evaluate", "--model", "run", "--data", "data", "--json"});
    COMPARE_STATUS(outcome, 0);
    const auto expected = trained_.lines().back().at("test");
    const auto actual = outcome.json();
    QVERIFY(actual.at("confusion") == expected.at("confusion"));
    QVERIFY(actual.at("recall") == expected.at("recall"));
    QVERIFY(actual.at("majority_accuracy") == expected.at("majority_accuracy"));
    QVERIFY(std::abs(actual.at("loss").get<double>() - expected.at("loss").get<double>()) < 1e-5);
    int images = 0;
    for (const auto* part : {"train", "val", "test"}) {
        images += run({"evaluate", "--model", "run", "--data", "data", "--split", part, "--json"})
                      .json()
                      .at("images")
                      .get<int>();
    }
    QCOMPARE(images, 120);
    QVERIFY(run({"evaluate", "--model", "run", "--data", "data"}).out.contains("majority"));
}

void TestCommandLineTraining::evaluateTellsHowFarToTrustIt() {
    const auto outcome = run({"evaluate", "--model", "run", "--data", "data", "--json", "--thorough"});
    COMPARE_STATUS(outcome, 0);
    const auto actual = outcome.json();
    QVERIFY(cli::hasKeys(actual, {"intervals", "figures", "lesion_level", "calibration", "subgroups", "verdicts"}));
    // The same bootstrap as at the end of training.
    const auto expected = trained_.lines().back().at("test").at("intervals");
    for (int end = 0; end < 2; ++end) {
        const auto at = [&](const nlohmann::json& intervals) { return intervals.at("accuracy").at(end).get<double>(); };
        QVERIFY(std::abs(at(actual.at("intervals")) - at(expected)) < 1e-9);
    }
    QVERIFY(actual.at("verdicts").at(0).at("topic") == "overall");
    QVERIFY(actual.at("near_duplicates").is_array());
    const auto table = run({"evaluate", "--model", "run", "--data", "data", "--bootstrap", "50"});
    COMPARE_STATUS(table, 0);
    QVERIFY(table.out.contains("95 % interval") && table.out.contains("0 images of this part share a lesion"));
    const auto none = run({"evaluate", "--model", "run", "--data", "data", "--bootstrap", "0", "--json"});
    QVERIFY(none.json().at("intervals").empty());
    COMPARE_STATUS(run({"evaluate", "--model", "run", "--data", "data", "--bootstrap", "many"}), 2);
}

void TestCommandLineTraining::evaluateOnOtherData() {
    COMPARE_STATUS(run({"dataset", "synthetic", "--out", "other", "--images", "80", "--seed", "9"}), 0);
    const auto outcome = run({"evaluate", "--model", "run", "--data", "other", "--json", "--bootstrap", "50"});
    COMPARE_STATUS(outcome, 0);
    QVERIFY(outcome.err.contains("Another data set than the model was trained on"));
    QCOMPARE(outcome.json().at("images").get<int>(), 80);
    // Whoever names a part means the run's, and these data do not have its images.
    COMPARE_STATUS(run({"evaluate", "--model", "run", "--data", "other", "--split", "test"}), 1);
}

void TestCommandLineTraining::evaluateFile() {
    const auto file =
        run({"evaluate", "--model", "run/model.safetensors", "--data", "data", "--json", "--out", "all.csv"});
    COMPARE_STATUS(file, 0);
    QCOMPARE(file.json().at("images").get<int>(), 120);
    QFile table(path("all.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readLine().startsWith("image_id,lesion_id,label,akiec,bcc"));
    const auto part =
        run({"evaluate", "--model", "run/model.safetensors", "--data", "data", "--split", "test", "--json"});
    COMPARE_STATUS(part, 2);  // a lone file knows no split
}

void TestCommandLineTraining::predictFilesAndFolders() {
    const QString image = "data/HAM10000_images_part_1/SYN_0000003.jpg";
    const auto one = run({"predict", "--model", "run", image, "--json"});
    COMPARE_STATUS(one, 0);
    QCOMPARE(one.json().size(), std::size_t(1));
    const auto answer = one.json().at(0);
    const std::vector<std::string> expected{"class", "file", "prediction_set", "probabilities", "refused", "warnings"};
    QCOMPARE(cli::keys(answer), expected);
    QCOMPARE(answer.at("file").get<std::string>(), image.toStdString());
    double sum = 0;
    for (const auto& value : answer.at("probabilities")) sum += value.get<double>();
    QVERIFY(std::abs(sum - 1) < 1e-5);

    const auto many = run({"predict", "--model", "run/model.safetensors", "data/HAM10000_images_part_1", image,
                           "--json", "--out", "answers.csv"});
    COMPARE_STATUS(many, 0);
    QCOMPARE(many.json().size(), std::size_t(121));
    QVERIFY(many.json().back() == answer);
    QFile table(path("answers.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const auto lines = table.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 122);
    QCOMPARE(lines[0], QByteArray("file,class,akiec,bcc,bkl,df,mel,nv,vasc"));
}

void TestCommandLineTraining::predictShowsBars() {
    const auto outcome = run({"predict", "--model", "run", "data/HAM10000_images_part_1/SYN_0000003.jpg"});
    COMPARE_STATUS(outcome, 0);
    const auto lines = outcome.out.trimmed().split('\n');
    QVERIFY(lines.first().startsWith("Model: seed-cnn, trained 2"));
    QVERIFY(lines.first().contains("synthetic"));
    QCOMPARE(lines.last(), QByteArray("For research and teaching. Not a medical device."));
    QVERIFY(outcome.out.contains("melanoma"));
    QVERIFY(outcome.out.contains("█"));
    QCOMPARE(outcome.out.count("> "), 1);
}

void TestCommandLineTraining::predictGoesOnAfterADamagedImage() {
    QFile damaged(path("damaged.jpg"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.close();
    const auto outcome =
        run({"predict", "--model", "run", "damaged.jpg", "data/HAM10000_images_part_1/SYN_0000003.jpg", "--json"});
    COMPARE_STATUS(outcome, 1);
    QCOMPARE(outcome.json().size(), std::size_t(1));
    QVERIFY(outcome.err.contains("damaged.jpg"));
    QCOMPARE(outcome.err.count('\n'), 1);
}

void TestCommandLineTraining::describeRun() {
    const auto ofRun = run({"model", "describe", "run", "--json"}).json();
    QCOMPARE(ofRun.at("input_size").get<int>(), 32);
    QCOMPARE(ofRun.at("classes").size(), std::size_t(7));
    QVERIFY(ofRun == run({"model", "describe", "run/model.safetensors", "--json"}).json());
}

void TestCommandLineTraining::comparesRuns() {
    COMPARE_STATUS(train("rival", {"epochs=1", "max_steps=2", "learning_rate=0.002"}), 0);
    const auto compared = run({"compare", "run", "rival", "--bootstrap", "100", "--json"});
    COMPARE_STATUS(compared, 0);
    const auto json = compared.json();
    std::vector<std::string> differing;
    for (const auto& setting : json.at("settings")) differing.push_back(setting.at("key").get<std::string>());
    QCOMPARE(differing, (std::vector<std::string>{"epochs", "max_steps", "learning_rate"}));
    const auto test = trained_.lines().back().at("test");
    QCOMPARE(json.at("runs")[0].at("figures").at("accuracy").get<double>(), test.at("accuracy").get<double>());
    QCOMPARE(json.at("comparisons")[0].at("images").get<int>(), json.at("runs")[1].at("images").get<int>());
    QVERIFY(json.at("comparisons")[0].at("mcnemar").at("p_value").get<double>() <= 1);

    const auto table = run({"compare", "run", "rival", "--bootstrap", "100"});
    COMPARE_STATUS(table, 0);
    for (const auto* text : {"learning_rate", "balanced accuracy", "McNemar p", "minus run", "100 rounds"}) {
        QVERIFY2(table.out.contains(text), table.out.constData());
    }
    COMPARE_STATUS(run({"compare", "run"}), 2);
    COMPARE_STATUS(run({"compare", "run", "nowhere"}), 1);
}

void TestCommandLineTraining::writesASubmission() {
    const QStringList asked{"evaluate",     "--model", "run",         "--data", "data",
                            "--submission", "s.csv",   "--bootstrap", "0"};
    const auto outcome = run(asked + QStringList{"--json"});
    COMPARE_STATUS(outcome, 0);
    const auto standing = outcome.json().at("isic2018");
    QCOMPARE(standing.at("balanced_accuracy").get<double>(), outcome.json().at("balanced_accuracy").get<double>());
    QVERIFY(!standing.at("official_test").get<bool>());
    QFile file(path("s.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.front(), QByteArray("image,MEL,NV,BCC,AKIEC,BKL,DF,VASC"));
    QCOMPARE(static_cast<int>(lines.size()), outcome.json().at("images").get<int>() + 1);
    const auto table = run(asked);
    QVERIFY2(table.out.contains("> this one") && table.out.contains("these are not those"), table.out.constData());
}

void TestCommandLineTraining::mergedClasses() {
    const auto merged =
        train("merged", {"epochs=1", "max_steps=2", "classes=malignant=mel+bcc+akiec,benign=nv+bkl+df+vasc"});
    COMPARE_STATUS(merged, 0);
    // The file remembers how its classes came from the data's.
    const auto file = run({"evaluate", "--model", "merged/model.safetensors", "--data", "data", "--json"});
    COMPARE_STATUS(file, 0);
    QCOMPARE(file.json().at("classes").get<std::vector<std::string>>(),
             (std::vector<std::string>{"malignant", "benign"}));
    QCOMPARE(file.json().at("images").get<int>(), 120);
}

void TestCommandLineTraining::findsARate() {
    const auto found = run(QStringList{"find-rate", "--data", "data", "--json"} + tiny());
    COMPARE_STATUS(found, 0);
    const auto curve = found.json();
    const auto rates = curve.at("rates").get<std::vector<double>>();
    QCOMPARE(rates.size(), curve.at("losses").size());
    QVERIFY(std::ranges::is_sorted(rates) && rates.front() >= 1e-7 && rates.back() <= 1);
    const double suggestion = curve.at("suggestion").get<double>();
    QVERIFY2(suggestion > 1e-6 && suggestion < rates.back(), qPrintable(QString::number(suggestion)));
    const auto shown = run(QStringList{"find-rate", "--data", "data"} + tiny());
    QVERIFY2(shown.out.contains("--set learning_rate="), shown.out.constData());
}

void TestCommandLineTraining::project() {
    const auto first = run(QStringList{"train", "--project", "project", "--data", "data", "--json"} +
                           tiny({"epochs=1", "max_steps=2"}));
    COMPARE_STATUS(first, 0);
    QVERIFY(QFile::exists(path("project/project.json")));
    QCOMPARE(readJson(path("project/project.json")).at("dataset").at("path").get<std::string>(),
             std::string("../data"));
    const auto runs = QDir(path("project/runs")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(runs.size(), 1);
    // From here on the project knows its data, its settings and its runs.
    COMPARE_STATUS(run({"train", "--project", "project", "--out", "second"}), 0);
    QCOMPARE(readJson(path("project/runs/second/options.json")).at("options").at("input_size").get<int>(), 32);
    QCOMPARE(run({"dataset", "inspect", "--project", "project", "--json"}).json().at("images").get<int>(), 120);
    COMPARE_STATUS(run({"prepare", "--project", "project"}), 0);
    COMPARE_STATUS(run({"evaluate", "--project", "project", "--model", runs.first()}), 0);
    COMPARE_STATUS(run({"predict", "--project", "project", "data/HAM10000_images_part_1/SYN_0000003.jpg"}), 0);
    // The data moved away: said, not guessed.
    QVERIFY(QDir(folder_.path()).rename("data", "elsewhere"));
    const auto moved = run({"prepare", "--project", "project"});
    QVERIFY(QDir(folder_.path()).rename("elsewhere", "data"));
    COMPARE_STATUS(moved, 1);
    QVERIFY(moved.err.contains("no longer"));
}

void TestCommandLineTraining::cyrillicAndChineseFolders() {
    const auto out = QString::fromUtf8("Прогон 训练");
    COMPARE_STATUS(train(out, {"epochs=1", "max_steps=1"}), 0);
    COMPARE_STATUS(run({"evaluate", "--model", out, "--data", "data"}), 0);
}

void TestCommandLineTraining::startTraining(QProcess& process, const QString& out, int epochs) {
    cli::prepare(process, folder_);
    process.start(cli::program(),
                  QStringList{"train", "--data", "data", "--out", out, "--json"} + tiny({"epochs=6", "patience=0"}));
    QVERIFY(process.waitForStarted());
    QByteArray told;
    while (told.count('\n') < epochs) {
        QVERIFY2(process.waitForReadyRead(60000), process.readAllStandardError().constData());
        told += process.readAllStandardOutput();
    }
}

void TestCommandLineTraining::killedAndResumed() {
    const auto whole = train("whole", {"epochs=6", "patience=0"});
    COMPARE_STATUS(whole, 0);

    QProcess process;
    startTraining(process, "killed", 2);
    process.kill();
    QVERIFY(process.waitForFinished());
    const auto before = epochsOf(path("killed")).size();
    QVERIFY(before >= 2 && before < 6);

    const auto resumed = run({"train", "--data", "data", "--out", "killed", "--resume", "--json"});
    COMPARE_STATUS(resumed, 0);
    QVERIFY(resumed.lines()[0].at("epoch").get<int>() >= 2);  // it did not start over
    QVERIFY(resumed.lines().size() < whole.lines().size());
    QVERIFY(resumed.lines().back() == whole.lines().back());
    QVERIFY(epochsOf(path("killed")) == epochsOf(path("whole")));
}

void TestCommandLineTraining::interrupted() {
#ifdef Q_OS_UNIX
    QProcess process;
    startTraining(process, "interrupted", 2);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardError().contains("Stopped"));
    const auto end = nlohmann::json::parse(process.readAllStandardOutput().trimmed().split('\n').last().toStdString());
    QCOMPARE(end.at("stopped").get<std::string>(), std::string("user"));
    QVERIFY(QFile::exists(path("interrupted/model.safetensors")));
    const auto resumed = run({"train", "--data", "data", "--out", "interrupted", "--resume", "--json"});
    COMPARE_STATUS(resumed, 0);
    QVERIFY(epochsOf(path("interrupted")) == epochsOf(path("whole")));
#else
    QSKIP("SIGINT cannot be sent to another program here");
#endif
}

/// Reading them takes half a minute on a whole data set; nobody should wait for the result that long.
void TestCommandLineTraining::resultIsToldBeforeTheReferences() {
    QProcess process;
    cli::prepare(process, folder_);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(cli::program(), QStringList{"train", "--data", "data", "--out", "blocked", "--json"} +
                                      tiny({"val_fraction=0.4", "epochs=4", "patience=0"}));
    QVERIFY(process.waitForReadyRead(60000));                           // the first epoch
    QVERIFY(QDir(path("blocked")).mkpath("references.safetensors/x"));  // so that they cannot be written
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 0);  // the run is what was asked for
    const QByteArray told = process.readAll();
    const auto result = told.indexOf("\"best_epoch\"");
    const auto complaint = told.indexOf("references.safetensors");
    QVERIFY2(result >= 0 && complaint > result, told.constData());
}

QTEST_GUILESS_MAIN(TestCommandLineTraining)
#include "tst_CommandLineTraining.moc"
