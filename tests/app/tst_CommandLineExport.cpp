#include "tests/app/RunCli.h"

/// `export` as a script uses it.
class TestCommandLineExport : public QObject, cli::OwnFolder {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onnx();
    void torchScript();
    void safetensors();
    void tensorBoard();
    void whatIsThereStays();
    void wrongUsage();
};

void TestCommandLineExport::initTestCase() {
    COMPARE_STATUS(draw(90), 0);
    COMPARE_STATUS(train("run", {"epochs=2", "test_fraction=0.3"}), 0);
}

void TestCommandLineExport::onnx() {
    const auto outcome = run({"export", "--model", "run", "--format", "onnx", "--out", "net.onnx", "--json"});
    COMPARE_STATUS(outcome, 0);
    const auto told = outcome.json();
    QCOMPARE(told.at("format").get<std::string>(), std::string("onnx"));
    QCOMPARE(told.at("bytes").get<qint64>(), qint64(read("net.onnx").size()));
    QVERIFY(told.at("onnx_checker").is_boolean());
    if (!told.at("engine").is_null()) QVERIFY(told.at("difference").at("probabilities").get<double>() < 1e-4);
    const auto words = run({"export", "--model", "run/model.safetensors", "--format", "onnx", "--out", "two.onnx"});
    COMPARE_STATUS(words, 0);
    QVERIFY2(words.out.startsWith("two.onnx (") && words.out.toLower().contains("checked"), words.out.constData());
    QCOMPARE(read("two.onnx"), read("net.onnx"));
}

void TestCommandLineExport::torchScript() {
    const auto outcome = run({"export", "--model", "run", "--format", "torchscript", "--out", "net.pt", "--json"});
    COMPARE_STATUS(outcome, 0);
    QVERIFY(outcome.json().at("engine").get<std::string>().starts_with("LibTorch"));
    QVERIFY(outcome.json().at("difference").at("probabilities").get<double>() < 1e-4);
    QVERIFY(read("net.pt").startsWith("PK"));
}

void TestCommandLineExport::safetensors() {
    COMPARE_STATUS(run({"export", "--model", "run", "--format", "safetensors", "--out", "deep/er/net.safetensors"}), 0);
    QCOMPARE(read("deep/er/net.safetensors"), read("run/model.safetensors"));
}

void TestCommandLineExport::tensorBoard() {
    const auto outcome = run({"export", "--model", "run", "--format", "tensorboard", "--out", "board", "--json"});
    COMPARE_STATUS(outcome, 0);
    QCOMPARE(outcome.json().at("path").get<std::string>(), std::string("board/run"));
    const auto files = QDir(folder_.filePath("board/run")).entryList({"events.out.tfevents.*"});
    QCOMPARE(files.size(), 1);
    QVERIFY(read("board/run/" + files.front()).contains("balanced_accuracy/validation"));
    QCOMPARE(read("board/run/epochs.csv").trimmed().split('\n').size(), 3);
    const auto ofAFile =
        run({"export", "--model", "run/model.safetensors", "--format", "tensorboard", "--out", "other"});
    COMPARE_STATUS(ofAFile, 1);
    QVERIFY2(ofAFile.err.contains("epochs of a run"), ofAFile.err.constData());
}

void TestCommandLineExport::whatIsThereStays() {
    const QByteArray before = read("net.onnx");
    const QStringList again{"export", "--model", "run", "--format", "torchscript", "--out", "net.onnx"};
    const auto refused = run(again);
    COMPARE_STATUS(refused, 1);
    QVERIFY2(refused.err.contains("exists already"), refused.err.constData());
    QCOMPARE(read("net.onnx"), before);
    COMPARE_STATUS(run(again + QStringList{"--overwrite"}), 0);
    QVERIFY(read("net.onnx") != before);
}

void TestCommandLineExport::wrongUsage() {
    const auto unknown = run({"export", "--model", "run", "--format", "keras", "--out", "x"});
    COMPARE_STATUS(unknown, 2);
    QVERIFY2(unknown.err.contains("onnx, torchscript, safetensors, tensorboard"), unknown.err.constData());
    COMPARE_STATUS(run({"export", "--model", "run", "--format", "onnx"}), 2);
    COMPARE_STATUS(run({"export", "--format", "onnx", "--out", "x"}), 2);
    COMPARE_STATUS(run({"export", "--model", "nowhere", "--format", "onnx", "--out", "x"}), 1);
    QVERIFY(!QFile::exists(folder_.filePath("x")));
}

QTEST_GUILESS_MAIN(TestCommandLineExport)
#include "tst_CommandLineExport.moc"
