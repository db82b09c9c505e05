#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/nn/Architectures.h"
#include "core/model/nn/Formula.h"
#include "core/model/nn/PublishedNames.h"
#include "core/model/nn/VisionTransformer.h"
#include "tests/model/FormulaWeights.h"
#include "tests/model/TestNetworks.h"

#include <nlohmann/json.hpp>
#include <set>

#include <QtTest>

using namespace lesion;

/// Each architecture against torchvision's: same weights, same input. torchvision_reference.py wrote what it answers.
class TestTorchvision : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    nlohmann::json references_;

    /// The network with the reference's weights, in inference mode.
    std::shared_ptr<nn::Network> filled(const std::string& architecture) const {
        const auto& reference = references_.at(architecture);
        const int size = reference.at("input_size"), classes = static_cast<int>(reference.at("logits").size());
        auto network = empty(architecture, classes, size);
        test::fillByFormula(*network, reference.at("gain"));
        network->eval();
        return network;
    }
    /// Not initialised, which would take longer than the rest of a test.
    static std::shared_ptr<nn::Network> empty(const std::string& architecture, int classes, int size) {
        return nn::findArchitecture(architecture).value()->build(classes, size);
    }
    static void rows(const std::set<std::string>& without) {
        QTest::addColumn<QString>("architecture");
        for (const ArchitectureInfo& info : architectures())
            if (info.hasBackbone && !without.contains(info.name))
                QTest::newRow(info.name.c_str()) << QString::fromStdString(info.name);
    }
    void timmFile(const std::string& architecture, const nn::Network& network, nn::NamedTensors& file) const;

private Q_SLOTS:
    void initTestCase();
    void numbers_data() { rows({}); }
    void numbers();
    void folded_data() { rows({"convnext-tiny", "vit-b-16"}); }
    void folded();
    void fileOfTorchvision_data() { rows({"resnet-50", "convnext-tiny", "vit-b-16"}); }
    void fileOfTorchvision();
    void timmNames_data();
    void timmNames();
    void fileOfTimm_data() { rows({"vit-b-16"}); }
    void fileOfTimm();
    void timmMismatchIsToldInItsNames();
    void earlierNamesOfVit();
    void positionsAreResized();
    void vitForAnotherSize();
    void checkOfAPublishedFile();
};

namespace {

double largestDifference(const torch::Tensor& got, const std::vector<double>& wanted) {
    const auto count = static_cast<std::int64_t>(wanted.size());
    return (got.flatten().slice(0, 0, count).to(at::kDouble) - torch::tensor(wanted, at::kDouble))
        .abs()
        .max()
        .item<double>();
}

}  // namespace

void TestTorchvision::initTestCase() {
    const auto text = readText(pathFromUtf8(LESION_SOURCE_DIR "/tests/model/data/torchvision.json"));
    QVERIFY(text);
    references_ = nlohmann::json::parse(*text);
}

void TestTorchvision::numbers() {
    QFETCH(const QString, architecture);
    const std::string name = architecture.toStdString();
    const auto& reference = references_.at(name);
    const auto network = filled(name);
    const torch::NoGradGuard noGradient;
    const int size = reference.at("input_size");
    const torch::Tensor features = network->features(nn::formulaImage(size, size));
    QCOMPARE(features.numel(), reference.at("feature_count").get<std::int64_t>());
    QVERIFY(largestDifference(features, reference.at("features")) < 1e-4);
    // Rounding follows the number of threads and LibTorch's version, and every feature adds its own to the sums.
    const double wanted = reference.at("feature_absolute_sum");
    const double absolute = features.to(at::kDouble).abs().sum().item<double>();
    QVERIFY2(std::abs(absolute - wanted) < 1e-5 * wanted, qPrintable(QString::number(absolute - wanted)));
    const double sum = features.to(at::kDouble).sum().item<double>();
    const double apart = sum - reference.at("feature_sum").get<double>();
    QVERIFY2(std::abs(apart) < 1e-5 * wanted, qPrintable(QString::number(apart)));

    const std::vector<double> logits = reference.at("logits");
    const std::string head = reference.at("head");
    const double gain = reference.at("gain");
    const auto classes = static_cast<std::int64_t>(logits.size());
    const torch::Tensor published =
        at::linear(features, test::formulaTensor(head + ".weight", {classes, features.size(1)}, gain),
                   test::formulaTensor(head + ".bias", {classes}, gain));
    QVERIFY(largestDifference(published, logits) < 1e-4);
    // MobileNetV2 has the reference's head instead of torchvision's.
    if (name != "mobilenet-v2") QVERIFY(largestDifference(network->classify(features), logits) < 1e-4);
}

void TestTorchvision::folded() {
    QFETCH(const QString, architecture);
    const std::string name = architecture.toStdString();
    const auto network = filled(name);
    const torch::NoGradGuard noGradient;
    const int size = references_.at(name).at("input_size");
    const torch::Tensor images = at::cat({nn::formulaImage(size, size), test::randomImages(3, size)});
    const torch::Tensor before = network->forward(images);
    const std::size_t tensors = nn::networkState(*network).size();
    network->foldNorms();
    network->foldNorms();  // once is enough
    network->useChannelsLast();
    const torch::Tensor after = network->forward(images.contiguous(at::MemoryFormat::ChannelsLast));
    QVERIFY2((after - before).abs().max().item<double>() < 1e-4,
             qPrintable(QString::number((after - before).abs().max().item<double>())));
    QVERIFY(nn::networkState(*network).size() > tensors);  // a bias each
}

void TestTorchvision::fileOfTorchvision() {
    QFETCH(const QString, architecture);
    const std::string name = architecture.toStdString();
    const auto& reference = references_.at(name);
    const int size = reference.at("input_size");
    nn::NamedTensors file;
    const auto network = filled(name);
    const std::set<std::string> names = network->backboneNames();
    for (const auto& [key, tensor] : nn::networkState(*network))
        if (names.contains(key)) file.emplace_back(key, tensor.detach());
    const auto path = test::inside(folder_, "file.safetensors");
    const std::vector<double> expected = reference.at("features");
    const torch::NoGradGuard noGradient;
    for (const bool withHead : {false, true}) {
        if (withHead) {
            file.emplace_back(reference.at("head").get<std::string>() + ".weight", torch::zeros({1000, 8}));
            file.emplace_back(reference.at("head").get<std::string>() + ".bias", torch::zeros({1000}));
        }
        QVERIFY(nn::writeTensorFile(path, {file, {}}));
        const auto other = empty(name, 3, size);
        const auto loaded = nn::loadBackbone(*other, name, path);
        QVERIFY2(loaded, loaded ? "" : toEnglish(loaded.error().message).c_str());
        other->eval();
        QVERIFY(largestDifference(other->features(nn::formulaImage(size, size)), expected) < 1e-4);
    }
}

void TestTorchvision::timmNames_data() {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<QString>("torchvisions");
    QTest::addColumn<QString>("timms");
    const auto row = [](const char* architecture, const char* torchvisions, const char* timms) {
        QTest::addRow("%s %s", architecture, timms) << architecture << torchvisions << timms;
    };
    row("mobilenet-v2", "features.0.0.weight", "conv_stem.weight");
    row("mobilenet-v2", "features.1.conv.0.0.weight", "blocks.0.0.conv_dw.weight");
    row("mobilenet-v2", "features.1.conv.0.1.running_var", "blocks.0.0.bn1.running_var");
    row("mobilenet-v2", "features.1.conv.1.weight", "blocks.0.0.conv_pw.weight");
    row("mobilenet-v2", "features.1.conv.2.bias", "blocks.0.0.bn2.bias");
    row("mobilenet-v2", "features.3.conv.0.0.weight", "blocks.1.1.conv_pw.weight");
    row("mobilenet-v2", "features.3.conv.1.0.weight", "blocks.1.1.conv_dw.weight");
    row("mobilenet-v2", "features.3.conv.2.weight", "blocks.1.1.conv_pwl.weight");
    row("mobilenet-v2", "features.17.conv.3.weight", "blocks.6.0.bn3.weight");
    row("mobilenet-v2", "features.18.1.weight", "bn2.weight");
    row("mobilenet-v3-large", "features.1.block.1.0.weight", "blocks.0.0.conv_pw.weight");
    row("mobilenet-v3-large", "features.2.block.2.1.weight", "blocks.1.0.bn3.weight");
    row("mobilenet-v3-large", "features.4.block.2.fc1.weight", "blocks.2.0.se.conv_reduce.weight");
    row("mobilenet-v3-large", "features.10.block.2.0.weight", "blocks.3.3.conv_pwl.weight");
    row("mobilenet-v3-large", "features.15.block.3.1.running_mean", "blocks.5.2.bn3.running_mean");
    row("mobilenet-v3-large", "features.16.0.weight", "blocks.6.0.conv.weight");
    row("mobilenet-v3-large", "classifier.0.bias", "conv_head.bias");
    row("efficientnet-b0", "features.1.0.block.1.fc2.bias", "blocks.0.0.se.conv_expand.bias");
    row("efficientnet-b0", "features.1.0.block.2.1.weight", "blocks.0.0.bn2.weight");
    row("efficientnet-b0", "features.6.3.block.1.0.weight", "blocks.5.3.conv_dw.weight");
    row("efficientnet-b0", "features.8.0.weight", "conv_head.weight");
    row("convnext-tiny", "features.0.1.weight", "stem.1.weight");
    row("convnext-tiny", "features.2.1.weight", "stages.1.downsample.1.weight");
    row("convnext-tiny", "features.5.8.layer_scale", "stages.2.blocks.8.gamma");
    row("convnext-tiny", "features.7.2.block.5.bias", "stages.3.blocks.2.mlp.fc2.bias");
    row("convnext-tiny", "classifier.0.weight", "head.norm.weight");
    row("vit-b-16", "class_token", "cls_token");
    row("vit-b-16", "encoder.pos_embedding", "pos_embed");
    row("vit-b-16", "conv_proj.bias", "patch_embed.proj.bias");
    row("vit-b-16", "encoder.layers.encoder_layer_10.self_attention.in_proj_bias", "blocks.10.attn.qkv.bias");
    row("vit-b-16", "encoder.layers.encoder_layer_1.self_attention.out_proj.weight", "blocks.1.attn.proj.weight");
    row("vit-b-16", "encoder.layers.encoder_layer_11.mlp.3.weight", "blocks.11.mlp.fc2.weight");
    row("vit-b-16", "encoder.ln.weight", "norm.weight");
}

void TestTorchvision::timmNames() {
    QFETCH(const QString, architecture);
    QFETCH(const QString, torchvisions);
    const auto naming = nn::namingsOf(architecture.toStdString()).back();
    QTEST(QString::fromStdString(naming.published(torchvisions.toStdString())), "timms");
}

/// What timm would have saved of the same function: its names, its layouts, its epsilon.
void TestTorchvision::timmFile(const std::string& architecture, const nn::Network& network,
                               nn::NamedTensors& file) const {
    const auto naming = nn::namingsOf(architecture).back();
    const nn::NamedTensors state = nn::networkState(network);
    const std::set<std::string> names = network.backboneNames();
    const std::map<std::string, torch::Tensor> byName(state.begin(), state.end());
    for (const auto& [name, tensor] : state) {
        if (!names.contains(name)) continue;
        torch::Tensor value = tensor.detach();
        const auto dot = name.rfind('.');
        const auto variance = byName.find(name.substr(0, dot) + ".running_var");
        if (architecture == "mobilenet-v3-large" && name.ends_with(".weight") && variance != byName.end())
            value = value * ((variance->second + 1e-5) / (variance->second + 1e-3)).sqrt();
        if (name == "classifier.0.weight" && value.dim() == 2) value = value.view({value.size(0), value.size(1), 1, 1});
        if (name.ends_with("layer_scale")) value = value.flatten();
        file.emplace_back(naming.published(name), value);
    }
    file.emplace_back(naming.lastLayer + ".weight", torch::zeros({1000, 8}));
    file.emplace_back(naming.lastLayer + ".bias", torch::zeros({1000}));
}

void TestTorchvision::fileOfTimm() {
    QFETCH(const QString, architecture);
    const std::string name = architecture.toStdString();
    const auto& reference = references_.at(name);
    const int size = reference.at("input_size");
    nn::NamedTensors file;
    timmFile(name, *filled(name), file);
    std::set<std::string> names;
    for (const auto& [key, tensor] : file) names.insert(key);
    QCOMPARE(names.size(), file.size());  // no two of ours are one of theirs
    const auto path = test::inside(folder_, "timm.safetensors");
    QVERIFY(nn::writeTensorFile(path, {file, {}}));
    const auto network = empty(name, 3, size);
    const auto loaded = nn::loadBackbone(*network, name, path);
    QVERIFY2(loaded, loaded ? "" : toEnglish(loaded.error().message).c_str());
    network->eval();
    const torch::NoGradGuard noGradient;
    const std::vector<double> expected = reference.at("features");
    QVERIFY(largestDifference(network->features(nn::formulaImage(size, size)), expected) < 1e-4);
}

void TestTorchvision::timmMismatchIsToldInItsNames() {
    nn::NamedTensors file;
    timmFile("efficientnet-b0", *filled("efficientnet-b0"), file);
    for (auto& [name, tensor] : file) {
        if (name == "blocks.1.0.bn3.bias") tensor = torch::zeros({23});
        if (name == "conv_stem.weight") name = "conv_stem.wait";
    }
    const auto path = test::inside(folder_, "timm.safetensors");
    QVERIFY(nn::writeTensorFile(path, {file, {}}));
    const auto loaded = nn::loadBackbone(*test::network("efficientnet-b0", 3, 64), "efficientnet-b0", path);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().message.value("problem"),
             "missing: conv_stem.weight; extra: conv_stem.wait; shape: blocks.1.0.bn3.bias [23 / 24]");
}

void TestTorchvision::earlierNamesOfVit() {
    const auto namings = nn::namingsOf("vit-b-16");
    QCOMPARE(namings[1].published("encoder.layers.encoder_layer_3.mlp.0.weight"),
             "encoder.layers.encoder_layer_3.mlp.linear_1.weight");
    QCOMPARE(namings[1].published("encoder.layers.encoder_layer_3.mlp.3.bias"),
             "encoder.layers.encoder_layer_3.mlp.linear_2.bias");
}

/// A class token and a map of 2 x 2 become a class token and a map of 3 x 3: bicubic with aligned corners leaves the
/// corners as they are and is even about the middle.
void TestTorchvision::positionsAreResized() {
    const torch::Tensor positions = torch::tensor({9.F, 0.F, 1.F, 2.F, 3.F}).view({1, 5, 1});
    QVERIFY(nn::fitPositions(positions, 5).equal(positions));
    const torch::Tensor fitted = nn::fitPositions(positions, 10).flatten();
    const torch::Tensor expected = torch::tensor({9.F, 0.F, 0.5F, 1.F, 1.F, 1.5F, 2.F, 2.F, 2.5F, 3.F});
    QVERIFY(fitted.allclose(expected, 0, 1e-6));
    QCOMPARE(nn::fitPositions(positions, 11).size(1), std::int64_t{5});  // 10 is no square: the mismatch is told
}

/// timm's names, half precision, 64 pixels: into a network for 96.
void TestTorchvision::vitForAnotherSize() {
    nn::NamedTensors file;
    timmFile("vit-b-16", *filled("vit-b-16"), file);
    for (auto& [name, tensor] : file) tensor = tensor.to(torch::kHalf);
    const auto path = test::inside(folder_, "vit.safetensors");
    QVERIFY(nn::writeTensorFile(path, {file, {}}));
    const auto network = empty("vit-b-16", 3, 96);
    const auto loaded = nn::loadBackbone(*network, "vit-b-16", path);
    QVERIFY2(loaded, loaded ? "" : toEnglish(loaded.error().message).c_str());
    const auto parameters = network->named_parameters();
    const auto agrees = [&](const torch::Tensor& own, const torch::Tensor& given) {
        return own.allclose(given, 1e-3, 1e-3);  // half precision
    };
    const torch::Tensor own = parameters["encoder.pos_embedding"];
    QCOMPARE(own.size(1), std::int64_t{37});
    const torch::Tensor given = test::formulaTensor("encoder.pos_embedding", {1, 17, 768}, 1);
    QVERIFY(agrees(own[0][0], given[0][0]) && agrees(own[0][1], given[0][1]) && agrees(own[0][36], given[0][16]));
    const std::string last = "encoder.layers.encoder_layer_11.mlp.3.weight";
    QVERIFY(agrees(parameters[last], test::formulaTensor(last, {768, 3072}, 1)));
}

/// `model check` of a whole file, head included, against torchvision's logits.
void TestTorchvision::checkOfAPublishedFile() {
    const auto& reference = references_.at("resnet-18");
    const auto network = filled("resnet-18");
    nn::NamedTensors file;
    for (const auto& [name, tensor] : nn::networkState(*network)) file.emplace_back(name, tensor.detach());
    const auto weights = test::inside(folder_, "resnet18.safetensors"), json = test::inside(folder_, "reference.json");
    QVERIFY(nn::writeTensorFile(weights, {file, {}}));
    const torch::NoGradGuard noGradient;
    const torch::Tensor features = network->features(nn::formulaImage(64, 64)).contiguous();
    nlohmann::json document = {{"input", "shape 1x3x64x64"}, {"logits", reference.at("logits")}};
    document["features"] = std::vector<float>(features.data_ptr<float>(), features.data_ptr<float>() + 512);
    QVERIFY(writeFile(json, document.dump()));
    const auto check = checkWeights("resnet-18", weights, json);
    QVERIFY2(check, check ? "" : toEnglish(check.error().message).c_str());
    QVERIFY(check->features < 1e-4 && check->logits < 1e-4);

    for (const char* shape : {"shape 1x3x64x96", "shape 1x3x72x72"}) {  // ViT's patches are squares of 16
        document["input"] = shape;
        QVERIFY(writeFile(json, document.dump()));
        QCOMPARE(checkWeights("vit-b-16", weights, json).error().message.id, MessageId::ReferenceInvalid);
    }
}

QTEST_GUILESS_MAIN(TestTorchvision)
#include "tst_Torchvision.moc"
