#include "tests/exporting/TestModels.h"

#include "core/base/MessageIds.h"

using namespace lesion;

/// TorchScript and the model file itself, as Python's torch sees them (where Python, torch and torchvision are there).
class TestTorchScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { keepMemoryBetweenBatches(); }
    void everyArchitecture_data();
    void everyArchitecture();
    void pythonAgrees();
    void stopped();

private:
    QTemporaryDir folder_;
    std::vector<test::Tried> made_;
};

void TestTorchScript::everyArchitecture_data() {
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < test::tried().size(); ++i)
        QTest::newRow(test::tried()[i].name().c_str()) << static_cast<int>(i);
}

void TestTorchScript::everyArchitecture() {
    QFETCH(int, row);
    const test::Tried& kind = test::tried()[static_cast<std::size_t>(row)];
    const auto file = test::writeModel(folder_, kind);
    const auto exported = torchScriptModel(file);
    QVERIFY2(exported, exported ? "" : (toEnglish(exported.error().message) + exported.error().detail).c_str());
    const ExportCheck& check = exported->check;
    qInfo("%s: %.1f MB; %s: probabilities %.1e, logits %.1e", kind.name().c_str(),
          static_cast<double>(exported->bytes.size()) / 1e6, check.engine.c_str(), check.probabilities, check.logits);
    QVERIFY(check.engine.starts_with("LibTorch ") && check.pictures >= 4);
    QVERIFY(writeFile(test::inside(folder_, kind.name() + ".pt"), exported->bytes));
    made_.push_back(kind);
}

void TestTorchScript::pythonAgrees() {
    // Not any Python of the path: Debian's, for which python3-torch and python3-torchvision are.
    const QString python = qEnvironmentVariable("LESIONLAB_PYTHON", "/usr/bin/python3");
    if (QProcess::execute(python, {"-c", "import torch, torchvision, numpy, PIL"}) != 0)
        QSKIP("There is no Python with torch and torchvision here.");
    auto tasks = nlohmann::json::array();
    std::vector<Reading> wanted;
    for (const test::Tried& kind : made_) {
        const auto file = [&](const char* end) { return test::inside(folder_, kind.name() + end); };
        auto [reading, task] = test::question(file(".safetensors"), file(".pixels"));
        wanted.push_back(reading);
        for (const auto& [key, end] : {std::pair("script", ".pt"), std::pair("model", ".safetensors")}) {
            tasks.push_back(task);
            tasks.back()[key] = toUtf8(file(end));
        }
    }
    const auto answers =
        test::answersOf(python, {test::script("run_torch.py"), LESION_SOURCE_DIR "/resources/python"}, tasks);
    QCOMPARE(answers.size(), 2 * made_.size());
    for (std::size_t i = 0; i < made_.size(); ++i) {
        const std::string name = made_[i].name();
        const auto& script = answers[2 * i];
        const auto& file = answers[2 * i + 1];
        QVERIFY2(script.contains("logits"), (name + script.dump()).c_str());
        const double allowed = test::allowedLogits(wanted[i].logits);
        const double logits = test::largestDifference(script["logits"], wanted[i].logits);
        const double probabilities = test::largestDifference(script["probabilities"], wanted[i].probabilities);
        QVERIFY2(probabilities < largestExportDifference && logits < allowed, name.c_str());
        QVERIFY(script["parameters"].get<int>() > 10);
        QCOMPARE(script["metadata"]["architecture"].get<std::string>(), std::string(made_[i].architecture));
        if (made_[i].clinical) {  // the example says that it does not ask for them
            QVERIFY2(file.dump().find("age, sex or site") != std::string::npos, file.dump().c_str());
            continue;
        }
        QVERIFY2(file.contains("logits"), (name + file.dump()).c_str());
        const double byFile = test::largestDifference(file["logits"], wanted[i].logits);
        qInfo("%s in Python: TorchScript's probabilities %.1e, logits %.1e; logits of logits.py %.1e", name.c_str(),
              probabilities, logits, byFile);
        QVERIFY2(byFile < allowed, name.c_str());
    }
}

void TestTorchScript::stopped() {
    StopToken stop;
    stop.requestStop();
    const auto file = test::writeModel(folder_, test::tried().front());
    QCOMPARE(torchScriptModel(file, stop).error().message.id, MessageId::Stopped);
}

QTEST_GUILESS_MAIN(TestTorchScript)
#include "tst_TorchScript.moc"
