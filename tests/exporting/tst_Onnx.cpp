#include "tests/exporting/TestModels.h"

#include "core/base/MessageIds.h"
#include "core/exporting/nn/OnnxOperators.h"
#include "core/exporting/ProtoBuffer.h"

#include <ATen/ATen.h>

using namespace lesion;

/// ONNX files: written by us, judged by others (ONNX's checker, OpenCV, ONNX Runtime where Node.js is there).
class TestOnnx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { keepMemoryBetweenBatches(); }
    void protocolBuffers();
    void everyArchitecture_data();
    void everyArchitecture();
    void onnxRuntimeAgrees();
    void unknownOperation();
    void lyingEngine();
    void damagedFile();
    void stopped();

private:
    QTemporaryDir folder_;
    struct Made {
        test::Tried kind;
        std::filesystem::path model;
        std::string onnx;
    };
    std::vector<Made> made_;  ///< by everyArchitecture, for ONNX Runtime
};

/// Examples of protobuf.dev's "Encoding", and numbers whose bytes are known.
void TestOnnx::protocolBuffers() {
    ProtoBuffer buffer;
    buffer.integer(1, 150);
    buffer.text(2, "testing");
    buffer.integer(3, -1);
    buffer.real(16, 1.0F);
    buffer.real(5, 1.0);
    const std::string expected(
        "\x08\x96\x01"
        "\x12\x07testing"
        "\x18\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01"
        "\x85\x01\x00\x00\x80\x3F"
        "\x29\x00\x00\x00\x00\x00\x00\xF0\x3F",
        3 + 9 + 11 + 6 + 9);
    QCOMPARE(QByteArray::fromStdString(buffer.bytes()).toHex(' '), QByteArray::fromStdString(expected).toHex(' '));
}

void TestOnnx::everyArchitecture_data() {
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < test::tried().size(); ++i)
        QTest::newRow(test::tried()[i].name().c_str()) << static_cast<int>(i);
}

void TestOnnx::everyArchitecture() {
    QFETCH(int, row);
    const test::Tried& kind = test::tried()[static_cast<std::size_t>(row)];
    const auto file = test::writeModel(folder_, kind);
    const auto exported = onnxModel(file);
    QVERIFY2(exported, exported ? "" : (toEnglish(exported.error().message) + exported.error().detail).c_str());
    const ExportCheck& check = exported->check;
    qInfo("%s: %.1f MB; checker %d; %s %s: probabilities %.1e, logits %.1e", kind.name().c_str(),
          static_cast<double>(exported->bytes.size()) / 1e6, check.onnxChecker, check.engine.c_str(),
          check.refusal.substr(0, 200).c_str(), check.probabilities, check.logits);
    QVERIFY(check.engine.empty() != check.refusal.empty());
    if (!check.engine.empty()) {
        QVERIFY(check.pictures >= 4);
    }
    for (const char* text : {"lesionlab_version", "[\"mel\",\"nv\",\"bkl\"]", "\"resize\":\"antialiased-bilinear\"",
                             "Not a medical device", kind.architecture})
        QVERIFY2(exported->bytes.find(text) != std::string::npos, text);
    QCOMPARE(exported->bytes.find("\"sexes\":[\"female\",\"male\"]") != std::string::npos, kind.clinical);
    made_.push_back({kind, file, exported->bytes});
}

void TestOnnx::onnxRuntimeAgrees() {
    const QString node = QStandardPaths::findExecutable("node");
    const QString runtime = qEnvironmentVariable("LESIONLAB_ONNXRUNTIME",
                                                 QCoreApplication::applicationDirPath() + "/../share/lesionlab/web");
    if (node.isEmpty()) QSKIP("There is no Node.js here.");
    if (!QFile::exists(runtime + "/ort.wasm.bundle.min.mjs")) QSKIP("There is no onnxruntime-web here.");
    auto tasks = nlohmann::json::array();
    std::vector<Reading> wanted;
    for (const Made& made : made_) {
        const auto onnx = test::inside(folder_, made.kind.name() + ".onnx");
        QVERIFY(writeFile(onnx, made.onnx));
        auto [reading, task] = test::question(made.model, test::inside(folder_, made.kind.name() + ".pixels"));
        task["model"] = toUtf8(onnx);
        wanted.push_back(reading);
        tasks.push_back(task);
    }
    const auto answers = test::answersOf(node, {test::script("run_onnx.mjs"), runtime}, tasks);
    QCOMPARE(answers.size(), made_.size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const std::string name = made_[i].kind.name();
        QVERIFY2(answers[i].contains("logits"), (name + answers[i].dump()).c_str());
        const double logits = test::largestDifference(answers[i]["logits"], wanted[i].logits);
        const double probabilities = test::largestDifference(answers[i]["probabilities"], wanted[i].probabilities);
        qInfo("%s by ONNX Runtime: probabilities %.1e, logits %.1e", name.c_str(), probabilities, logits);
        QVERIFY2(probabilities < largestExportDifference && logits < test::allowedLogits(wanted[i].logits),
                 name.c_str());
    }
}

namespace {

/// Does what none of our networks does.
class Summing : public nn::Network {
public:
    torch::Tensor features(const torch::Tensor& images) override { return at::cumsum(images.flatten(1), 1); }
    void initialise() override {}

protected:
    torch::Tensor head(const torch::Tensor& features) override { return features.slice(1, 0, 3); }
    nn::Dense& headInput() override { return unused_; }

private:
    nn::Dense unused_{1, 1};
};

}  // namespace

void TestOnnx::unknownOperation() {
    Summing network;
    ModelInfo info;
    info.classes = {"a", "b", "c"};
    info.preprocessing = Preprocessing::unitRange(4);
    const auto graph = nn::onnxGraph(network, info);
    QVERIFY(!graph);
    QCOMPARE(graph.error().message.id, MessageId::ExportPart);
    QCOMPARE(std::string(graph.error().message.value("part")), std::string("aten::cumsum"));
}

void TestOnnx::lyingEngine() {
    const auto file = test::writeModel(folder_, test::tried().front());
    const auto classifier = Classifier::load(file).value();
    int asked = 0;
    const auto answer = [&](float wrongBy) {
        return [&, wrongBy](const cv::Mat& picture,
                            const std::vector<float>&) -> tl::expected<ExportedAnswer, std::string> {
            const auto reading = classifier.readPrepared(std::span(&picture, 1)).value();
            ExportedAnswer given{reading.logits, reading.probabilities};
            if (++asked == 3) given.probabilities.back() += wrongBy;
            return given;
        };
    };
    ExportCheck check;
    QVERIFY(compareAnswers(classifier, "Honest", answer(5e-5F), {}, check));
    QCOMPARE(check.engine, std::string("Honest"));
    QVERIFY(std::abs(check.probabilities - 5e-5) < 1e-6);
    for (const float wrongBy : {2e-4F, std::numeric_limits<float>::quiet_NaN()}) {
        asked = 0;
        ExportCheck untouched;
        const auto compared = compareAnswers(classifier, "Liar", answer(wrongBy), {}, untouched);
        QVERIFY(!compared);
        QCOMPARE(compared.error().message.id, MessageId::ExportDiffers);
        QCOMPARE(untouched.engine, std::string());
    }
}

void TestOnnx::damagedFile() {
    const auto file = test::inside(folder_, "cut.safetensors");
    QVERIFY(writeFile(file, "not a model"));
    QCOMPARE(onnxModel(file).error().message.id, MessageId::ModelFileInvalid);
    QVERIFY(!onnxCheckerPasses("not ONNX").value_or(false));
    QVERIFY(!openCvReads("not ONNX"));
}

void TestOnnx::stopped() {
    StopToken stop;
    stop.requestStop();
    const auto file = test::writeModel(folder_, test::tried().front());
    QCOMPARE(onnxModel(file, stop).error().message.id, MessageId::Stopped);
}

QTEST_GUILESS_MAIN(TestOnnx)
#include "tst_Onnx.moc"
