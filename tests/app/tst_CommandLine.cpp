#include "tests/app/RunCli.h"

#include <set>

/// Everything of the command line but training: data, preparation, models, usage.
class TestCommandLine : public QObject, cli::OwnFolder {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void version();
    void helpNamesEveryCommand();
    void wrongUsage_data();
    void wrongUsage();
    void failures_data();
    void failures();
    void inspect();
    void inspectTellsProblems();
    void inspectVerifies();
    void inspectATableByItsColumns();
    void inspectAsTable();
    void syntheticRefusesAFullFolder();
    void prepare();
    void prepareByImageLeaks();
    void prepareWithClasses();
    void prepareResamples();
    void describeArchitectures();
    void missingWeightsNameBothWays();
    void listsPublishedWeights();
    void cyrillicAndChineseFolders();
    void realData();
    void realWeights();
};

void TestCommandLine::initTestCase() {
    QVERIFY2(QFile::exists(cli::program()), qPrintable(cli::program()));
    const auto made = draw(150, 2);
    COMPARE_STATUS(made, 0);
    QCOMPARE(made.json().at("images").get<int>(), 150);
}

void TestCommandLine::version() {
    const auto shown = run({"--version"});
    COMPARE_STATUS(shown, 0);
    const QRegularExpression form(
        "^lesionlab-cli \\d+\\.\\d+\\.\\d+ \\(LibTorch \\d[^,]*, OpenCV \\d\\.\\d[^)]*\\)\n$");
    QVERIFY2(form.match(shown.out).hasMatch(), shown.out.constData());
}

void TestCommandLine::helpNamesEveryCommand() {
    const auto shown = run({"--help"});
    COMPARE_STATUS(shown, 0);
    for (const auto* name : {"dataset", "prepare", "train", "find-rate", "evaluate", "predict", "model"}) {
        QVERIFY2(shown.out.contains(name), name);
    }
    const auto ofTraining = run({"train", "--help"});
    for (const auto* name : {"--data", "--preset", "--out", "--set", "--resume", "--project", "--json", "recommended",
                             "sampling_target", "dermoscopy"}) {
        QVERIFY2(ofTraining.out.contains(name), name);
    }
}

void TestCommandLine::wrongUsage_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{"fly"};
    QTest::newRow("inspect nothing") << QStringList{"dataset", "inspect"};
    QTest::newRow("negative images") << QStringList{"dataset", "synthetic", "--out", "x", "--images", "-5"};
    QTest::newRow("synthetic nowhere") << QStringList{"dataset", "synthetic", "--images", "100"};
    QTest::newRow("image column alone") << QStringList{"dataset", "inspect", "data", "--image-column", "image_id"};
    QTest::newRow("set without value") << QStringList{"prepare", "data", "--set", "epochs"};
    QTest::newRow("unknown setting") << QStringList{"prepare", "data", "--set", "epoch=3"};
    QTest::newRow("wrong value") << QStringList{"prepare", "data", "--set", "split=patient"};
    QTest::newRow("wrong class list") << QStringList{"prepare", "data", "--set", "classes==mel"};
    QTest::newRow("unknown preset") << QStringList{"train", "--data", "data", "--preset", "best", "--out", "r"};
    QTest::newRow("train nowhere") << QStringList{"train", "--data", "data", "--preset", "quick"};
    QTest::newRow("train on nothing") << QStringList{"train", "--preset", "quick", "--out", "r"};
    QTest::newRow("resume another preset")
        << QStringList{"train", "--data", "data", "--out", "r", "--resume", "--preset", "quick"};
    QTest::newRow("frozen without weights")
        << QStringList{"train", "--data", "data", "--out", "r", "--set", "weights=none", "--set", "frozen=true"};
    QTest::newRow("evaluate nothing") << QStringList{"evaluate", "--data", "data"};
    QTest::newRow("unknown part") << QStringList{"evaluate", "--model", "r", "--data", "data", "--split", "half"};
    QTest::newRow("a command of later") << QStringList{"export", "--model", "r"};
}

void TestCommandLine::wrongUsage() {
    QFETCH(QStringList, arguments);
    const auto outcome = run(arguments);
    COMPARE_STATUS(outcome, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.startsWith("lesionlab-cli: "));
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(!QDir(folder_.filePath("r")).exists());
}

void TestCommandLine::failures_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no folder") << QStringList{"dataset", "inspect", "nowhere"} << QByteArray("nowhere");
    QTest::newRow("empty folder") << QStringList{"dataset", "inspect", "empty"} << QByteArray("is empty");
    QTest::newRow("no model") << QStringList{"evaluate", "--model", "x.safetensors", "--data", "data"}
                              << QByteArray("x.safetensors");
    QTest::newRow("no run") << QStringList{"train", "--data", "data", "--out", "nowhere", "--resume"}
                            << QByteArray("nowhere");
    QTest::newRow("no architecture") << QStringList{"model", "describe", "resnet-9000"} << QByteArray("mobilenet-v2");
    QTest::newRow("no project") << QStringList{"prepare", "--project", "empty"}
                                << QByteArray("not a LesionLab project");
    QTest::newRow("too few images") << QStringList{"dataset", "synthetic", "--out", "x", "--images", "3"}
                                    << QByteArray("At least");
    QTest::newRow("no such class") << QStringList{"prepare", "data", "--set", "classes=a=mel+wart,b=nv"}
                                   << QByteArray("no class wart");
    QTest::newRow("no such column") << QStringList{"dataset",  "inspect",        "data",       "--image-column",
                                                   "image_id", "--label-column", "diagnosis_1"}
                                    << QByteArray("diagnosis_1");
}

void TestCommandLine::failures() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    QVERIFY(QDir(folder_.path()).mkpath("empty"));
    const auto outcome = run(arguments);
    COMPARE_STATUS(outcome, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.startsWith("lesionlab-cli: "));
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
}

void TestCommandLine::inspect() {
    const auto outcome = run({"dataset", "inspect", "data", "--json"});
    COMPARE_STATUS(outcome, 0);
    const auto json = outcome.json();
    const std::vector<std::string> expected{"classes", "format", "images", "lesions", "problems"};
    QCOMPARE(cli::keys(json), expected);
    QCOMPARE(json.at("format").get<std::string>(), std::string("ham10000"));
    QCOMPARE(json.at("images").get<int>(), 150);
    QVERIFY(json.at("lesions").get<int>() < 150);
    QCOMPARE(json.at("classes").size(), std::size_t(7));
    int sum = 0;
    for (const auto& count : json.at("classes")) sum += count.get<int>();
    QCOMPARE(sum, 150);
    QVERIFY(json.at("problems").empty());
    QVERIFY(outcome.err.isEmpty());
}

void TestCommandLine::inspectTellsProblems() {
    COMPARE_STATUS(run({"dataset", "synthetic", "--out", "spoilt", "--images", "80"}), 0);
    QFile::remove(folder_.filePath("spoilt/HAM10000_images_part_1/SYN_0000001.jpg"));
    const auto json = run({"dataset", "inspect", "spoilt", "--json"}).json();
    QCOMPARE(json.at("images").get<int>(), 79);
    QCOMPARE(json.at("problems").size(), std::size_t(1));
    const auto problem = json.at("problems").at(0);
    QCOMPARE(problem.at("kind").get<std::string>(), std::string("missing_file"));
    QCOMPARE(problem.at("subject").get<std::string>(), std::string("SYN_0000001"));
    QCOMPARE(problem.at("action").get<std::string>(), std::string("Left out."));
    const auto table = run({"dataset", "inspect", "spoilt"});
    QVERIFY2(table.out.contains("1 problem: missing_file 1"), table.out.constData());
}

void TestCommandLine::inspectVerifies() {
    COMPARE_STATUS(run({"dataset", "synthetic", "--out", "rotten", "--images", "80"}), 0);
    QFile file(folder_.filePath("rotten/HAM10000_images_part_1/SYN_0000002.jpg"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto size = file.size();
    QVERIFY(file.seek(size / 4));
    file.write(QByteArray(static_cast<int>(size / 2), '\0'));  // header and end marker stand, the picture does not
    file.close();
    const auto opened = run({"dataset", "inspect", "rotten", "--json"}).json();
    const auto verified = run({"dataset", "inspect", "rotten", "--verify", "--json"});
    COMPARE_STATUS(verified, 0);
    QCOMPARE(opened.at("images").get<int>(), 80);
    QCOMPARE(verified.json().at("images").get<int>() + static_cast<int>(verified.json().at("problems").size()), 80);
}

void TestCommandLine::inspectATableByItsColumns() {
    const auto json = run({"dataset", "inspect", "data", "--table", "HAM10000_metadata.csv", "--image-column",
                           "image_id", "--label-column", "sex", "--lesion-column", "lesion_id", "--json"})
                          .json();
    QCOMPARE(json.at("format").get<std::string>(), std::string("csv"));
    QVERIFY(json.at("classes").contains("male"));
    QVERIFY(json.at("classes").contains("female"));
}

void TestCommandLine::inspectAsTable() {
    const auto outcome = run({"dataset", "inspect", "data"});
    COMPARE_STATUS(outcome, 0);
    QVERIFY(outcome.out.contains("150 images"));
    QVERIFY(outcome.out.contains("mel    melanoma"));
    QVERIFY(outcome.out.contains("synthetic"));
    QVERIFY(outcome.out.contains("No problems."));
    QVERIFY(outcome.err.isEmpty());  // no progress bar where nobody watches
}

void TestCommandLine::syntheticRefusesAFullFolder() {
    const auto again = run({"dataset", "synthetic", "--out", "data", "--images", "100"});
    COMPARE_STATUS(again, 1);
    QVERIFY(again.err.contains("not empty"));
}

void TestCommandLine::prepare() {
    const auto outcome = run({"prepare", "data", "--json"});
    COMPARE_STATUS(outcome, 0);
    const auto json = outcome.json();
    const std::vector<std::string> expected{"excluded", "leaking_images", "parts", "sampled"};
    QCOMPARE(cli::keys(json), expected);
    int images = 0;
    for (const auto* part : {"train", "val", "test"}) {
        const auto& counts = json.at("parts").at(part);
        QVERIFY(counts.at("lesions").get<int>() <= counts.at("images").get<int>());
        int sum = 0;
        for (const auto& count : counts.at("classes")) sum += count.get<int>();
        QCOMPARE(sum, counts.at("images").get<int>());
        images += sum;
    }
    QCOMPARE(images, 150);
    QCOMPARE(json.at("leaking_images").at("val").get<int>(), 0);
    QCOMPARE(json.at("leaking_images").at("test").get<int>(), 0);
    QVERIFY(json.at("sampled").contains("mel"));
    QVERIFY(run({"prepare", "data"}).out.contains("Lesions that are in training as well: 0 of "));
}

void TestCommandLine::prepareByImageLeaks() {
    const auto json = run({"prepare", "data", "--set", "split=image", "--set", "test_fraction=0.3", "--json"}).json();
    QVERIFY(json.at("leaking_images").at("test").get<int>() > 0);
    const auto& test = json.at("parts").at("test");
    QVERIFY(std::abs(test.at("images").get<int>() - 45) <= 7);
}

void TestCommandLine::prepareWithClasses() {
    const auto json =
        run({"prepare", "data", "--set", "classes=malignant=mel+bcc+akiec,benign=nv+bkl", "--json"}).json();
    QCOMPARE(json.at("sampled").size(), std::size_t(2));
    QVERIFY(json.at("parts").at("train").at("classes").contains("malignant"));
}

void TestCommandLine::prepareResamples() {
    const auto json =
        run({"prepare", "data", "--set", "sampling=resample", "--set", "sampling_target=40", "--json"}).json();
    for (const auto& count : json.at("sampled")) QCOMPARE(count.get<int>(), 40);
}

void TestCommandLine::describeArchitectures() {
    const auto cnn = run({"model", "describe", "seed-cnn", "--json"}).json();
    QCOMPARE(cnn.at("architecture").get<std::string>(), std::string("seed-cnn"));
    QCOMPARE(cnn.at("input_size").get<int>(), 192);
    QCOMPARE(cnn.at("parameters").get<int>(), 19196967);
    QCOMPARE(cnn.at("trainable_parameters").get<int>(), 19196199);
    const auto mobile = run({"model", "describe", "mobilenet-v2", "--json"}).json();
    QCOMPARE(mobile.at("trainable_parameters").get<int>(), 164871);
    const auto tuned = run({"model", "describe", "mobilenet-v2", "--set", "frozen=false", "--json"}).json();
    QVERIFY(tuned.at("trainable_parameters").get<int>() > 2000000);
    QCOMPARE(tuned.at("parameters"), mobile.at("parameters"));
    QVERIFY(run({"model", "describe", "seed-cnn"}).out.contains("19196199"));
}

void TestCommandLine::missingWeightsNameBothWays() {
    const auto outcome = run({"train", "--data", "nowhere", "--preset", "seed-mobilenetv2", "--out", "r"});
    COMPARE_STATUS(outcome, 1);  // told before the data is even looked for
    QVERIFY(outcome.err.contains("--set weights=PATH"));
    QVERIFY(outcome.err.contains("--set weights=none"));
    QVERIFY(!QDir(folder_.filePath("r")).exists());
    const auto named =
        run({"train", "--data", "data", "--preset", "recommended", "--set", "weights=w.pth", "--out", "r"});
    COMPARE_STATUS(named, 1);
    QVERIFY(named.err.contains("w.pth"));
}

void TestCommandLine::listsPublishedWeights() {
    const auto listed = run({"model", "weights", "--json"});
    COMPARE_STATUS(listed, 0);
    std::set<std::string> architectures;
    const auto files = listed.json();
    const auto text = [](const nlohmann::json& value) { return QString::fromStdString(value.get<std::string>()); };
    for (const auto& file : files) {
        architectures.insert(file.at("architecture"));
        const QString name = text(file.at("file"));
        QCOMPARE(text(file.at("address")), "https://download.pytorch.org/models/" + name);
        QVERIFY(name.endsWith('-' + text(file.at("sha256_begins")) + ".pth"));
        QVERIFY(file.at("path").is_null());
    }
    QCOMPARE(architectures.size(), std::size_t{7});
}

void TestCommandLine::cyrillicAndChineseFolders() {
    const auto name = QString::fromUtf8("Данные 皮肤镜/набор");
    COMPARE_STATUS(run({"dataset", "synthetic", "--out", name, "--images", "80"}), 0);
    const auto outcome = run({"dataset", "inspect", name, "--json"});
    COMPARE_STATUS(outcome, 0);
    QCOMPARE(outcome.json().at("images").get<int>(), 80);
}

void TestCommandLine::realData() {
    const auto data = qEnvironmentVariable("LESIONLAB_TEST_DATA");
    if (data.isEmpty()) QSKIP("LESIONLAB_TEST_DATA names no data");
    QElapsedTimer timer;
    timer.start();
    const auto outcome = run({"dataset", "inspect", data + "/HAM10000-200x150", "--json"});
    qInfo("HAM10000 inspected in %lld ms", static_cast<long long>(timer.elapsed()));
    COMPARE_STATUS(outcome, 0);
    const auto json = outcome.json();
    QCOMPARE(json.at("images").get<int>(), 10015);
    QCOMPARE(json.at("lesions").get<int>(), 7470);
    const nlohmann::json expected{{"akiec", 327}, {"bcc", 514}, {"bkl", 1099}, {"df", 115},
                                  {"mel", 1113},  {"nv", 6705}, {"vasc", 142}};
    QVERIFY(json.at("classes") == expected);
    QVERIFY(json.at("problems").empty());
}

void TestCommandLine::realWeights() {
    const auto data = qEnvironmentVariable("LESIONLAB_TEST_DATA");
    if (data.isEmpty()) QSKIP("LESIONLAB_TEST_DATA names no data");
    for (const auto* file : {"mobilenet_v2-imagenet.pth", "mobilenet_v2-imagenet-legacy.pth"}) {
        const auto outcome = run({"model", "check", "mobilenet-v2", "--weights", data + "/weights/" + file,
                                  "--reference", data + "/weights/mobilenet_v2-imagenet.reference.json", "--json"});
        COMPARE_STATUS(outcome, 0);
        const auto difference = outcome.json().at("largest_difference");
        QVERIFY(difference.at("features").get<double>() < 1e-4);
        QVERIFY(difference.at("logits").get<double>() < 1e-4);
    }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_CommandLine.moc"
