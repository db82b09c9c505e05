#include "core/base/MessageIds.h"
#include "core/model/Classifier.h"
#include "core/model/nn/TensorFile.h"
#include "tests/model/TestNetworks.h"

#include <nlohmann/json.hpp>
#include <QtTest>

using namespace lesion;

namespace {

const ClinicalInputs all{true, true, true};

/// Ages 30 and 50: mean 40, deviation 10.
ClinicalEncoding encoding(const ClinicalInputs& inputs = all) {
    const std::vector<ClinicalFacts> training{{30, "Male", "back"}, {50, "female ", "face"}, {{}, "unknown", ""}};
    return fitClinicalEncoding(inputs, training);
}

using Row = std::vector<float>;

cv::Mat picture(int size) {
    cv::Mat image(size, size, CV_8UC3);
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            image.at<cv::Vec3b>(y, x) = {static_cast<std::uint8_t>(7 * x), static_cast<std::uint8_t>(5 * y),
                                         static_cast<std::uint8_t>(3 * (x + y))};
    return image;
}

}  // namespace

class TestClinical : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    std::filesystem::path saved(const char* name, const std::string& architecture, int size) {
        torch::manual_seed(7);
        const auto network = nn::makeNetwork(architecture, 3, size, encoding().length()).value();
        // A transformer's head begins with zeros, which would hide everything.
        const torch::NoGradGuard noGradient;
        for (torch::Tensor& parameter : network->parameters())
            if (parameter.dim() == 2) parameter.add_(0.02 * torch::randn_like(parameter));
        ModelInfo info = test::modelInfo(architecture, size);
        info.clinical = encoding();
        const auto file = test::inside(folder_, name);
        (void)nn::saveModel(file, *network, info);
        return file;
    }

private Q_SLOTS:
    void factsBecomeNumbers() {
        const ClinicalEncoding known = encoding();
        QCOMPARE(known.sexes, (std::vector<std::string>{"female", "male"}));
        QCOMPARE(known.sites, (std::vector<std::string>{"back", "face"}));
        QCOMPARE(known.length(), 8);
        // age, not known | female, male, not known | back, face, not known
        QCOMPARE(known.encode({60, "FEMALE", "back"}), (Row{2, 0, 1, 0, 0, 1, 0, 0}));
        QCOMPARE(known.encode({{}, "male", "face"}), (Row{0, 1, 0, 1, 0, 0, 1, 0}));
    }

    void missingAndUnseenAreNotKnown() {
        const ClinicalEncoding known = encoding();
        const Row nothing{0, 1, 0, 0, 1, 0, 0, 1};
        QCOMPARE(known.encode({}), nothing);
        QCOMPARE(known.encode({{}, "Unknown", "N/A"}), nothing);
        QCOMPARE(known.encode({{}, "", "sole of the foot"}), nothing);
        QCOMPARE(known.encode({-1, "", ""}), nothing);
        QCOMPARE(known.encode({131, "", ""}), nothing);
        QCOMPARE(known.encode({std::nan(""), "", ""}), nothing);
    }

    void onlyWhatIsAskedForIsLookedAt() {
        const ClinicalEncoding sex = encoding({false, true, false});
        QCOMPARE(sex.length(), 3);
        QCOMPARE(sex.encode({60, "male", "back"}), (Row{0, 1, 0}));
        QCOMPARE(encoding({}).length(), 0);
        // Of one age alone, and of none, every unit is as good.
        const std::vector<ClinicalFacts> one{{40, "", ""}, {40, "", ""}};
        QCOMPARE(fitClinicalEncoding({true, false, false}, one).encode({41, "", ""}), (Row{1, 0}));
        QCOMPARE(fitClinicalEncoding({true, false, false}, {}).encode({2, "", ""}), (Row{2, 0}));
    }

    void ofManyNamesTheMostFrequentStay() {
        std::vector<ClinicalFacts> training{{{}, "", "zehe"}, {{}, "", "zehe"}};
        for (int i = 0; i < 100; ++i) training.push_back({{}, "", "place " + std::to_string(i)});
        const auto known = fitClinicalEncoding({false, false, true}, training);
        QCOMPARE(known.sites.size(), std::size_t{64});
        QCOMPARE(known.sites.back(), std::string("zehe"));
    }

    void inputsAsText() {
        QCOMPARE(toString(all), std::string("age+sex+site"));
        QCOMPARE(toString(ClinicalInputs{}), std::string("none"));
        QVERIFY(parseClinicalInputs("site+age").value() == (ClinicalInputs{true, false, true}));
        QVERIFY(parseClinicalInputs("none").value() == ClinicalInputs{});
        for (const char* wrong : {"", "age+", "age+age", "+sex", "height", "age sex"})
            QCOMPARE(parseClinicalInputs(wrong).error().message.id, MessageId::OptionValue);
    }

    void whatGivesTheAnswerAwayIsRefused() {
        for (const char* proof : {"dx_type", "age+dx_type", "dx"})
            QCOMPARE(parseClinicalInputs(proof).error().message.id, MessageId::ClinicalProof);
        for (const char* origin : {"lesion_id", "sex+dataset"})
            QCOMPARE(parseClinicalInputs(origin).error().message.id, MessageId::ClinicalOrigin);
        const auto sentence = toEnglish(parseClinicalInputs("age+dx_type").error().message);
        QVERIFY(sentence.starts_with("dx_type can be no input of a model: it is known only once the diagnosis is"));
    }

    void encodingComesBackFromJson() {
        for (const ClinicalInputs& inputs :
             {all, ClinicalInputs{false, true, false}, ClinicalInputs{true, false, false}})
            QVERIFY(clinicalEncodingFromJson(toJson(encoding(inputs))).value() == encoding(inputs));
        auto damaged = toJson(encoding());
        damaged["age"]["deviation"] = 0;
        QVERIFY(!clinicalEncodingFromJson(damaged));
        damaged = toJson(encoding());
        damaged["inputs"].push_back("dx_type");
        QVERIFY(!clinicalEncodingFromJson(damaged));
        damaged = toJson(encoding());
        damaged["sites"] = {"back", "back"};
        QVERIFY(!clinicalEncodingFromJson(damaged));
    }

    /// Every architecture takes the facts, and without them is the network that it always was.
    void everyArchitecture_data() {
        QTest::addColumn<QString>("architecture");
        for (const ArchitectureInfo& info : architectures())
            if (info.name != "vit-b-16" && info.name != "convnext-tiny" && info.name != "resnet-50")  // large ones
                QTest::newRow(info.name.c_str()) << QString::fromStdString(info.name);
    }
    void everyArchitecture() {
        QFETCH(QString, architecture);
        const std::string name = architecture.toStdString();
        const auto plain = test::network(name, 3, 32), fused = nn::makeNetwork(name, 3, 32, 8).value();
        // dense 8 to 32, dense 32 to 32, and 32 more inputs of the head's first layer
        const std::int64_t outputs = name == "mobilenet-v2" ? 128 : 3;
        QCOMPARE(nn::countParameters(*fused) - nn::countParameters(*plain), 9 * 32 + 33 * 32 + 32 * outputs);
        fused->setFrozen(true);
        plain->setFrozen(true);
        QCOMPARE(nn::countTrainable(*fused) - nn::countTrainable(*plain), 9 * 32 + 33 * 32 + 32 * outputs);
        plain->eval();
        fused->eval();
        const torch::NoGradGuard noGradient;
        const torch::Tensor images = test::randomImages(2, 32);
        const torch::Tensor facts = torch::tensor(Row{0, 1, 0, 0, 1, 0, 0, 1, 2, 0, 1, 0, 0, 1, 0, 0}).view({2, 8});
        const torch::Tensor answer = fused->forward(images, facts);
        QVERIFY(answer.equal(fused->classify(fused->features(images), facts)));
        QVERIFY(!answer.equal(fused->forward(images, facts.flip(0))));
        QVERIFY_EXCEPTION_THROWN(fused->forward(images), std::invalid_argument);
        QVERIFY(plain->forward(images, facts).equal(plain->forward(images)));
    }

    void modelFileRoundTrip() {
        const auto file = saved("fused.safetensors", "seed-cnn", 32);
        const auto opened = nn::loadModel(file);
        QVERIFY(opened);
        QVERIFY(opened->info.clinical == encoding());
        QCOMPARE(opened->fingerprintDifference, 0.0);
        const auto contents = nn::readTensorFile(file).value();
        const auto metadata = nlohmann::json::parse(contents.metadata.at("lesionlab"));
        QCOMPARE(metadata["format_version"].get<int>(), 2);  // older programs say that they are too old
        QCOMPARE(metadata["clinical"]["sexes"].dump(), std::string(R"(["female","male"])"));
        QVERIFY(metadata["fingerprint"].contains("clinical"));
        QCOMPARE(toJson(opened->info)["clinical"]["inputs"].dump(), std::string(R"(["age","sex","site"])"));
    }

    void damagedEncodingIsRefused() {
        auto contents = nn::readTensorFile(saved("damaged.safetensors", "seed-cnn", 32)).value();
        auto metadata = nlohmann::json::parse(contents.metadata.at("lesionlab"));
        metadata["clinical"]["age"]["deviation"] = -1;
        const auto rewrite = [&] {
            contents.metadata["lesionlab"] = metadata.dump();
            return nn::writeTensorFile(test::inside(folder_, "damaged.safetensors"), contents);
        };
        QVERIFY(rewrite());
        const auto read = [&] {
            return nn::loadModel(test::inside(folder_, "damaged.safetensors")).error().message.id;
        };
        QCOMPARE(read(), MessageId::ModelFileInvalid);
        metadata.erase("clinical");  // the tensors are still those of a fused network
        QVERIFY(rewrite());
        QCOMPARE(read(), MessageId::ModelShape);
    }

    void toldInTwoWaysTheAnswerIsTheSame() {
        const auto classifier = Classifier::load(saved("told.safetensors", "seed-cnn", 32)).value();
        const std::vector<ClinicalFacts> facts{{60, "female", "back"}, {}, {20, "male", "face"}};
        const std::vector<cv::Mat> images(3, picture(32));
        const auto together = classifier.classifyPrepared(images, facts).value();
        for (std::size_t i = 0; i < facts.size(); ++i) {
            const auto alone = classifier.knowing(facts[i]).classifyPrepared(std::span(&images[i], 1)).value();
            for (std::size_t k = 0; k < 3; ++k) QVERIFY(std::abs(alone[k] - together[3 * i + k]) < 1e-6);
        }
        QVERIFY(std::abs(together[0] - together[3]) > 1e-4 && std::abs(together[0] - together[6]) > 1e-4);
        // Told nothing is told that nothing is known.
        const auto nothing = classifier.classifyPrepared(images).value();
        for (std::size_t k = 0; k < 3; ++k) QVERIFY(std::abs(nothing[k] - together[3 + k]) < 1e-6);
        // One pass for judging gives the same, and features are the image's alone.
        const auto reading = classifier.readPrepared(images, facts).value();
        for (std::size_t i = 0; i < 9; ++i) QVERIFY(std::abs(reading.probabilities[i] - together[i]) < 1e-6);
        QVERIFY(std::equal(reading.features.begin(), reading.features.begin() + 128, reading.features.begin() + 128));
        QCOMPARE(classifier.classifyPrepared(images, std::span(facts).first(2)).error().message.id,
                 MessageId::InferenceFailed);
    }

    /// The scores that are explained are those of the person who is meant, whatever the method.
    void explanationsHoldTheFactsFixed() {
        const auto classifier = Classifier::load(saved("why.safetensors", "mobilenet-v2", 64)).value();
        const cv::Mat image = picture(64);
        const auto person = classifier.knowing({60, "female", "back"});
        const OcclusionOptions few{.squares = 2, .patch = 1, .batch = 4};
        for (const Attribution kind : {Attribution::GradCam, Attribution::HiResCam, Attribution::Occlusion}) {
            const auto known = person.explain(image, kind, {}, {}, few).value();
            const auto unknown = classifier.explain(image, kind, {}, {}, few).value();
            const auto logits = person.readPrepared(std::span(&image, 1)).value().logits;
            for (std::size_t k = 0; k < 3; ++k) QVERIFY(std::abs(known.scores[k] - logits[k]) < 1e-4);
            QVERIFY(std::abs(known.scores[0] - unknown.scores[0]) > 1e-4);
        }
    }
};

QTEST_GUILESS_MAIN(TestClinical)
#include "tst_Clinical.moc"
