#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/nn/State.h"
#include "tests/model/TestNetworks.h"

#include <ATen/ATen.h>
#include <cmath>
#include <functional>
#include <nlohmann/json.hpp>

#include <QtTest>

using namespace lesion;
using nlohmann::json;

class TestModelFile : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path file_ = test::inside(folder_, "model.safetensors");

    /// The saved model with something changed.
    Result<nn::LoadedModel> loadAfter(const std::function<void(nn::TensorFile&)>& change) const {
        nn::TensorFile contents = nn::readTensorFile(file_).value();
        change(contents);
        const auto path = test::inside(folder_, "changed.safetensors");
        if (const auto written = nn::writeTensorFile(path, contents); !written) return tl::unexpected(written.error());
        return nn::loadModel(path);
    }
    static void changeMetadata(nn::TensorFile& contents, const std::function<void(json&)>& change) {
        json metadata = json::parse(contents.metadata.at("lesionlab"));
        change(metadata);
        contents.metadata["lesionlab"] = metadata.dump();
    }

private Q_SLOTS:
    void initTestCase();
    void keysOfTheContract();
    void parametersSummedFromTheFile();
    void everyBitComesBack();
    void infoComesBack();
    void savingLeavesTheNetworkAsItWas();
    void savingAndLoadingDrawNothing();
    void otherWeightsChangeTheFingerprint();
    void runFolderOpens();
    void cutShort_data();
    void cutShort();
    void laterVersion();
    void wrongShape();
    void missingAndExtraTensors();
    void notFinite();
    void otherFiles();
    void absurdMetadata_data();
    void absurdMetadata();
    void temperatureComesBack();
    void fileWithoutCalibrationHasTemperatureOne();
    void storingATemperatureChangesNothingElse();
    void temperatureThatCannotBeIsNotStored();
};

void TestModelFile::initTestCase() {
    const auto network = test::network("seed-cnn", 3, 32);
    QVERIFY(nn::saveModel(file_, *network, test::modelInfo("seed-cnn", 32)));
}

void TestModelFile::keysOfTheContract() {
    const auto contents = nn::readTensorFile(file_).value();
    QCOMPARE(contents.metadata.size(), std::size_t{1});
    const json metadata = json::parse(contents.metadata.at("lesionlab"));
    for (const char* key :
         {"format_version", "architecture", "classes", "preprocessing", "training", "calibration", "fingerprint"})
        QVERIFY2(metadata.contains(key), key);
    QCOMPARE(metadata["format_version"].get<int>(), 1);
    QCOMPARE(metadata["fingerprint"]["logits"].size(), std::size_t{3});
    QCOMPARE(metadata["training"]["details"]["options"]["seed"].get<int>(), 1);
}

void TestModelFile::parametersSummedFromTheFile() {
    const auto path = test::inside(folder_, "full.safetensors");
    auto info = test::modelInfo("seed-cnn", 192);
    info.classes = {"akiec", "bcc", "bkl", "df", "mel", "nv", "vasc"};
    QVERIFY(nn::saveModel(path, *test::network("seed-cnn", 7, 192), info));
    std::int64_t sum = 0;
    const auto file = nn::readTensorFile(path).value();
    for (const auto& [name, tensor] : file.tensors) sum += tensor.numel();
    QCOMPARE(sum, std::int64_t{19'196'967});
    const auto loaded = nn::loadModel(path);
    QVERIFY(loaded);
    QCOMPARE(loaded->info.parameters, std::int64_t{19'196'967});
    QCOMPARE(loaded->info.trainableParameters, std::int64_t{19'196'199});
}

void TestModelFile::everyBitComesBack() {
    const auto network = test::network("mobilenet-v2", 3, 64);
    const auto path = test::inside(folder_, "mobile.safetensors");
    QVERIFY(nn::saveModel(path, *network, test::modelInfo("mobilenet-v2", 64)));
    const auto loaded = nn::loadModel(path);
    QVERIFY(loaded);
    const auto before = nn::networkState(*network), after = nn::networkState(*loaded->network);
    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].first, before[i].first);
        QVERIFY(after[i].second.equal(before[i].second));
    }
    QCOMPARE(loaded->fingerprintDifference, 0.0);
    QVERIFY(!loaded->network->is_training());
}

void TestModelFile::infoComesBack() {
    const auto loaded = nn::loadModel(file_);
    QVERIFY(loaded);
    const ModelInfo expected = test::modelInfo("seed-cnn", 32);
    QCOMPARE(loaded->info.architecture, expected.architecture);
    QCOMPARE(loaded->info.classes, expected.classes);
    QVERIFY(loaded->info.preprocessing == expected.preprocessing);
    QCOMPARE(loaded->info.trainedAt, expected.trainedAt);
    QCOMPARE(loaded->info.dataset, expected.dataset);
    QCOMPARE(loaded->info.syntheticData, true);
    QCOMPARE(loaded->info.balancedAccuracy, std::optional(0.625));
    QCOMPARE(loaded->info.training, expected.training);
}

void TestModelFile::savingLeavesTheNetworkAsItWas() {
    const auto network = test::network("mobilenet-v2", 3, 64);
    network->setFrozen(true);
    network->train();
    QVERIFY(nn::saveModel(test::inside(folder_, "frozen.safetensors"), *network, test::modelInfo("mobilenet-v2", 64)));
    QVERIFY(network->is_training());
    QVERIFY(network->frozen());
    const auto loaded = nn::loadModel(test::inside(folder_, "frozen.safetensors"));
    QCOMPARE(loaded->info.trainableParameters, std::int64_t{1280 * 128 + 128 + 128 * 3 + 3});
}

void TestModelFile::savingAndLoadingDrawNothing() {
    const auto network = test::network("seed-cnn", 3, 32);
    torch::manual_seed(5);
    const torch::Tensor expected = torch::rand({4});
    torch::manual_seed(5);
    QVERIFY(nn::saveModel(test::inside(folder_, "again.safetensors"), *network, test::modelInfo("seed-cnn", 32)));
    QVERIFY(nn::loadModel(file_));
    QVERIFY(torch::rand({4}).equal(expected));
}

void TestModelFile::otherWeightsChangeTheFingerprint() {
    const auto loaded = loadAfter([](auto& contents) {
        for (auto& [name, tensor] : contents.tensors)
            if (name == "output.bias") tensor[1] += 0.5;
    });
    QVERIFY(loaded);
    QVERIFY(std::abs(loaded->fingerprintDifference - 0.5) < 1e-4);
}

void TestModelFile::runFolderOpens() {
    QVERIFY(nn::loadModel(file_.parent_path()));
}

void TestModelFile::cutShort_data() {
    QTest::addColumn<int>("percent");
    for (const int percent : {0, 1, 50, 99}) QTest::addRow("%d %%", percent) << percent;
}

void TestModelFile::cutShort() {
    QFETCH(const int, percent);
    const std::string whole = readText(file_).value();
    const auto path = test::inside(folder_, "cut.safetensors");
    QVERIFY(writeFile(path, std::string_view(whole).substr(0, whole.size() * static_cast<std::size_t>(percent) / 100)));
    const auto loaded = nn::loadModel(path);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().message, (Message{MessageId::ModelFileInvalid, {{"path", toUtf8(path)}}}));
}

void TestModelFile::laterVersion() {
    const auto loaded = loadAfter([](auto& contents) {
        changeMetadata(contents, [](json& metadata) { metadata = {{"format_version", 3}}; });
    });
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().message.id, MessageId::ModelFileNewer);
    QCOMPARE(loaded.error().message.value("version"), "3");
}

void TestModelFile::wrongShape() {
    const auto loaded = loadAfter([](auto& contents) {
        changeMetadata(contents, [](json& metadata) { metadata["classes"] = {"a", "b"}; });
    });
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().message.id, MessageId::ModelShape);
    QCOMPARE(loaded.error().message.value("tensor"), "output.weight");
    QCOMPARE(loaded.error().message.value("found"), "3 x 128");
    QCOMPARE(loaded.error().message.value("expected"), "2 x 128");
}

void TestModelFile::missingAndExtraTensors() {
    const auto missing = loadAfter([](auto& contents) { contents.tensors.pop_back(); });
    QVERIFY(!missing);
    QCOMPARE(missing.error().message.value("found"), "missing");
    const auto extra = loadAfter([](auto& contents) { contents.tensors.emplace_back("more", torch::zeros({2})); });
    QVERIFY(!extra);
    QCOMPARE(extra.error().message.value("tensor"), "more");
}

void TestModelFile::notFinite() {
    for (const float value : {NAN, INFINITY}) {
        const auto loaded = loadAfter([&](auto& contents) {
            for (auto& [name, tensor] : contents.tensors)
                if (name == "conv3.weight") tensor.flatten()[5] = value;
        });
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().message.id, MessageId::ModelNotFinite);
        QCOMPARE(loaded.error().message.value("tensor"), "conv3.weight");
    }
}

void TestModelFile::otherFiles() {
    QCOMPARE(nn::loadModel(test::inside(folder_, "none")).error().message.id, MessageId::FileMissing);
    const auto path = test::inside(folder_, "text.safetensors");
    QVERIFY(writeFile(path, std::string_view("this is not a model at all")));
    QCOMPARE(nn::loadModel(path).error().message.id, MessageId::ModelFileInvalid);
    const auto foreign = loadAfter([](auto& contents) { contents.metadata = {{"format", "pt"}}; });
    QCOMPARE(foreign.error().message.id, MessageId::ModelFileInvalid);
}

void TestModelFile::absurdMetadata_data() {
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::newRow("no version") << "/format_version"
                                << "null";
    QTest::newRow("classes no list") << "/classes"
                                     << "7";
    QTest::newRow("no classes") << "/classes"
                                << "[]";
    QTest::newRow("huge input") << "/preprocessing/width"
                                << "1000000000";
    QTest::newRow("no preprocessing") << "/preprocessing"
                                      << "null";
    QTest::newRow("training no object") << "/training"
                                        << "[1]";
    QTest::newRow("no fingerprint") << "/fingerprint"
                                    << "null";
    QTest::newRow("fingerprint of text") << "/fingerprint/logits"
                                         << "[\"a\"]";
    QTest::newRow("fingerprint too short") << "/fingerprint/logits"
                                           << "[1]";
    QTest::newRow("calibration no object") << "/calibration"
                                           << "2";
    QTest::newRow("calibration without temperature") << "/calibration"
                                                     << "{}";
    QTest::newRow("temperature of text") << "/calibration/temperature"
                                         << "\"hot\"";
    QTest::newRow("temperature of zero") << "/calibration/temperature"
                                         << "0";
    QTest::newRow("huge temperature") << "/calibration/temperature"
                                      << "1e300";
}

void TestModelFile::absurdMetadata() {
    QFETCH(const QString, pointer);
    QFETCH(const QString, value);
    const auto loaded = loadAfter([&](auto& contents) {
        changeMetadata(contents, [&](json& metadata) {
            metadata[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
        });
    });
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().message.id, MessageId::ModelFileInvalid);
}

void TestModelFile::temperatureComesBack() {
    auto info = test::modelInfo("seed-cnn", 32);
    info.temperature = 1.7;
    const auto path = test::inside(folder_, "calibrated.safetensors");
    QVERIFY(nn::saveModel(path, *test::network("seed-cnn", 3, 32), info));
    QCOMPARE(nn::loadModel(path)->info.temperature, 1.7);
    const json metadata = json::parse(nn::readTensorFile(path)->metadata.at("lesionlab"));
    QCOMPARE(metadata["calibration"]["temperature"].get<double>(), 1.7);
}

void TestModelFile::fileWithoutCalibrationHasTemperatureOne() {
    for (const bool null : {true, false}) {
        const auto loaded = loadAfter([&](auto& contents) {
            changeMetadata(contents, [&](json& metadata) {
                metadata["calibration"] = nullptr;
                if (!null) metadata.erase("calibration");
            });
        });
        QVERIFY(loaded);
        QCOMPARE(loaded->info.temperature, 1.0);
    }
}

void TestModelFile::storingATemperatureChangesNothingElse() {
    const auto path = test::inside(folder_, "stored.safetensors");
    std::filesystem::copy_file(file_, path);
    QVERIFY(storeTemperature(path, 0.8));
    const auto before = nn::loadModel(file_).value(), after = nn::loadModel(path).value();
    QCOMPARE(after.info.temperature, 0.8);
    QCOMPARE(after.info.training, before.info.training);
    QCOMPARE(after.fingerprintDifference, before.fingerprintDifference);
    const auto weightsBefore = nn::networkState(*before.network), weightsAfter = nn::networkState(*after.network);
    for (std::size_t i = 0; i < weightsBefore.size(); ++i)
        QVERIFY(weightsAfter[i].second.equal(weightsBefore[i].second));
    QVERIFY(storeTemperature(path, 1));  // and back: the file is the one that it was
    QVERIFY(*readFile(path) == *readFile(file_));
}

void TestModelFile::temperatureThatCannotBeIsNotStored() {
    for (const double value : {0.0, -1.0, 1e9, std::nan("")})
        QCOMPARE(storeTemperature(file_, value).error().message.id, MessageId::TemperatureNotStored);
    QCOMPARE(storeTemperature(test::inside(folder_, "none"), 2).error().message.id, MessageId::FileMissing);
    QCOMPARE(nn::loadModel(file_)->info.temperature, 1.0);
}

QTEST_GUILESS_MAIN(TestModelFile)
#include "tst_ModelFile.moc"
