#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/base/Platform.h"
#include "core/model/Classifier.h"
#include "core/model/nn/InferenceThread.h"
#include "core/model/PublishedWeights.h"
#include "tests/model/TestNetworks.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <set>

#include <QtTest>

using namespace lesion;

namespace {

/// A picture with structure: a coloured disc on a ramp.
cv::Mat picture(int width, int height, int shade) {
    cv::Mat rgb(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            rgb.at<cv::Vec3b>(y, x) = {static_cast<uchar>(x * 255 / width), static_cast<uchar>(y * 255 / height),
                                       static_cast<uchar>(shade)};
    cv::circle(rgb, {width / 2, height / 2}, height / 4, cv::Scalar(120, 60, shade), cv::FILLED);
    return rgb;
}

}  // namespace

class TestClassifier : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path file_ = test::inside(folder_, "model.safetensors");

private Q_SLOTS:
    void initTestCase();
    void probabilitiesOfOneImage();
    void preparesAsTheNetworkWasTrained();
    void singleImagesAndBatchesAgree();
    void temperatureDividesLogits();
    void featuresAreWhatTheHeadWorksOn();
    void unusableImages();
    void fromSeveralThreads();
    void otherThreadsKeepTheirNumber();
    void loadErrors();
    void json();
    void devices();
    void outOfMemoryIsTold();
    void weightsAreLookedFor();
    void weightsOfAnotherNameAreFound();
    void publishedTable();
};

void TestClassifier::initTestCase() {
    auto info = test::modelInfo("mobilenet-v2", 64);
    info.preprocessing = Preprocessing::imageNet(64);
    QVERIFY(nn::saveModel(file_, *test::settledMobileNet(3, 64), info));
}

void TestClassifier::probabilitiesOfOneImage() {
    const auto classifier = Classifier::load(file_);
    QVERIFY(classifier);
    // Written with as many threads as there are processors, read with one: sums are rounded in another order.
    QVERIFY2(classifier->fingerprintDifference() < 1e-4,
             qPrintable(QString::number(classifier->fingerprintDifference())));
    QVERIFY(classifier->device() == Device{});
    classifier->warmUp();
    const auto probabilities = classifier->classify(picture(600, 450, 80));
    QVERIFY(probabilities);
    QCOMPARE(probabilities->size(), std::size_t{3});
    QVERIFY(std::abs(std::accumulate(probabilities->begin(), probabilities->end(), 0.0) - 1) < 1e-6);
    QCOMPARE(*classifier->classify(picture(600, 450, 80)), *probabilities);
    QVERIFY(*classifier->classify(picture(600, 450, 200)) != *probabilities);
}

void TestClassifier::preparesAsTheNetworkWasTrained() {
    // By hand: resize, divide by 255, ImageNet's mean and deviation, network, softmax.
    const cv::Mat rgb = picture(100, 75, 30);
    const cv::Mat small = resizeAntialiased(rgb, {64, 64});
    torch::Tensor x = torch::from_blob(small.data, {1, 64, 64, 3}, torch::kUInt8).permute({0, 3, 1, 2});
    const torch::Tensor mean = torch::tensor({0.485F, 0.456F, 0.406F}).view({1, 3, 1, 1});
    const torch::Tensor deviation = torch::tensor({0.229F, 0.224F, 0.225F}).view({1, 3, 1, 1});
    x = (x.to(torch::kFloat32) / 255 - mean) / deviation;
    const auto model = nn::loadModel(file_).value();
    const torch::NoGradGuard noGradient;
    const torch::Tensor expected = torch::softmax(model.network->forward(x), 1);

    const auto probabilities = Classifier::load(file_)->classify(rgb);
    QVERIFY(probabilities);
    for (int i = 0; i < 3; ++i)
        QVERIFY(std::abs(expected[0][i].item<float>() - (*probabilities)[static_cast<std::size_t>(i)]) < 1e-5F);
}

void TestClassifier::singleImagesAndBatchesAgree() {
    const auto classifier = Classifier::load(file_);
    std::vector<cv::Mat> prepared;
    for (int i = 0; i < 35; ++i)  // more than one batch inside
        prepared.push_back(prepare(classifier->info().preprocessing, picture(120, 90, i * 7)));
    const auto all = classifier->classifyPrepared(prepared);
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t{35 * 3});
    for (const std::size_t i : {0, 17, 31, 32, 34}) {
        const auto one = classifier->classifyPrepared(std::span(&prepared[i], 1));
        for (std::size_t c = 0; c < 3; ++c) QVERIFY(std::abs((*one)[c] - (*all)[i * 3 + c]) < 1e-5F);
    }
    QVERIFY(classifier->classifyPrepared({})->empty());
}

void TestClassifier::temperatureDividesLogits() {
    const auto plain = Classifier::load(file_).value();
    const auto path = test::inside(folder_, "calibrated.safetensors");
    std::filesystem::copy_file(file_, path);
    QVERIFY(storeTemperature(path, 2.5));
    const auto calibrated = Classifier::load(path).value();
    QCOMPARE(calibrated.info().temperature, 2.5);
    const std::vector<cv::Mat> two{prepare(plain.info().preprocessing, picture(90, 60, 40)),
                                   prepare(plain.info().preprocessing, picture(90, 60, 160))};
    const auto before = plain.classifyPrepared(two).value(), after = calibrated.classifyPrepared(two).value();
    for (std::size_t row = 0; row < 6; row += 3) {
        double sum = 0;  // softmax(log p / T) by hand
        for (std::size_t c = row; c < row + 3; ++c) sum += std::pow(static_cast<double>(before[c]), 1 / 2.5);
        for (std::size_t c = row; c < row + 3; ++c) {
            QVERIFY(std::abs(after[c] - std::pow(static_cast<double>(before[c]), 1 / 2.5) / sum) < 1e-6);
            for (std::size_t d = row; d < row + 3; ++d) QCOMPARE(after[c] < after[d], before[c] < before[d]);
        }
    }
    // One image goes another way inside.
    const auto one = calibrated.classifyPrepared(std::span(&two[1], 1)).value();
    for (std::size_t c = 0; c < 3; ++c) QVERIFY(std::abs(one[c] - after[3 + c]) < 1e-5F);
}

void TestClassifier::featuresAreWhatTheHeadWorksOn() {
    const auto classifier = Classifier::load(file_);
    std::vector<cv::Mat> prepared;
    for (int i = 0; i < 33; ++i) prepared.push_back(prepare(classifier->info().preprocessing, picture(90, 70, i * 7)));
    const auto features = classifier->featuresOfPrepared(prepared);
    QVERIFY(features);
    QCOMPARE(features->size(), std::size_t{33 * 1280});
    const auto network = nn::loadModel(file_).value().network;
    const torch::NoGradGuard noGradient;
    const torch::Tensor logits =
        network->classify(torch::from_blob(const_cast<float*>(features->data()), {33, 1280}, torch::kFloat32));
    const torch::Tensor expected = torch::softmax(logits, 1).contiguous();
    const auto probabilities = classifier->classifyPrepared(prepared).value();
    for (std::size_t i = 0; i < probabilities.size(); ++i)
        QVERIFY(std::abs(probabilities[i] - expected.data_ptr<float>()[i]) < 1e-4F);
    const cv::Mat unprepared = picture(65, 64, 0);
    QCOMPARE(classifier->featuresOfPrepared(std::span(&unprepared, 1)).error().message.id, MessageId::InferenceFailed);
}

void TestClassifier::unusableImages() {
    const auto classifier = Classifier::load(file_);
    QCOMPARE(classifier->classify(cv::Mat()).error().message.id, MessageId::InferenceFailed);
    QCOMPARE(classifier->classify(cv::Mat(9, 9, CV_8UC1)).error().message.id, MessageId::InferenceFailed);
    const cv::Mat unprepared = picture(65, 64, 0);
    QCOMPARE(classifier->classifyPrepared(std::span(&unprepared, 1)).error().message.id, MessageId::InferenceFailed);
    QVERIFY(classifier->classify(picture(1, 1, 0)));
}

void TestClassifier::fromSeveralThreads() {
    const auto classifier = Classifier::load(file_);
    const auto expected = classifier->classify(picture(90, 90, 9)).value();
    std::vector<std::thread> threads;
    std::vector<int> agreed(3, 0);
    for (std::size_t t = 0; t < agreed.size(); ++t)
        threads.emplace_back([&, copy = *classifier, t] {
            for (int i = 0; i < 4; ++i) agreed[t] += copy.classify(picture(90, 90, 9)) == expected ? 1 : 0;
        });
    for (std::thread& thread : threads) thread.join();
    QCOMPARE(agreed, std::vector<int>(3, 4));
}

void TestClassifier::otherThreadsKeepTheirNumber() {
    const int before = at::get_num_threads();
    at::set_num_threads(3);
    nn::InferenceThread thread;
    int there = 0, later = 0;
    thread.run([&] { there = at::get_num_threads(); });
    std::thread([&] { later = at::get_num_threads(); }).join();
    QCOMPARE(there, 1);
    QCOMPARE(later, 3);
    QCOMPARE(at::get_num_threads(), 3);
    at::set_num_threads(1);
    nn::useAllProcessors();
    QCOMPARE(at::get_num_threads(), processorCount());
    at::set_num_threads(before);
}

void TestClassifier::loadErrors() {
    QCOMPARE(Classifier::load(test::inside(folder_, "none")).error().message.id, MessageId::FileMissing);
    const auto path = test::inside(folder_, "damaged");
    QVERIFY(writeFile(path, std::string_view("damaged")));
    QCOMPARE(Classifier::load(path).error().message.id, MessageId::ModelFileInvalid);
}

void TestClassifier::json() {
    const auto json = toJson(Classifier::load(file_)->info());
    QCOMPARE(json["architecture"].get<std::string>(), "mobilenet-v2");
    QCOMPARE(json["classes"].get<std::vector<std::string>>(), (std::vector<std::string>{"mel", "nv", "bkl"}));
    QCOMPARE(json["input_size"].get<int>(), 64);
    QCOMPARE(json["parameters"].get<int>(), 2'223'872 + 34'112 + 164'355);
    QCOMPARE(json["training"]["options"]["seed"].get<int>(), 1);
}

void TestClassifier::devices() {
    const auto devices = listDevices();
    QVERIFY(devices.size() >= 2);
    QVERIFY(devices[0].device == Device{});
    QVERIFY(devices[0].usable && !devices[0].name.empty());
    QVERIFY(devices[1].device.kind == Device::Kind::Cuda);
    for (const DeviceInfo& info : devices) QCOMPARE(info.reason.has_value(), !info.usable);
    QVERIFY(chooseDevice("auto"));
    QVERIFY(*chooseDevice("cpu") == Device{});
    QCOMPARE(chooseDevice("gpu").error().message.id, MessageId::UnknownDevice);
    const auto far = chooseDevice("cuda:99");
    QVERIFY(!far);
    QCOMPARE(far.error().message.id, MessageId::DeviceUnusable);
    QVERIFY(!far.error().message.value("reason").empty());
    QCOMPARE(Classifier::load(file_)->moveTo({Device::Kind::Cuda, 99}).error().message.id, MessageId::DeviceUnusable);
    QVERIFY(!torchVersion().empty());
}

void TestClassifier::outOfMemoryIsTold() {
    const Device device{Device::Kind::Cuda, 0};
    Message told;
    try {
        (void)torch::empty({std::int64_t{1} << 60}, torch::kUInt8);
    } catch (const std::exception& exception) {
        told = nn::errorFrom(exception, "train", device).message;
    }
    QCOMPARE(told, (Message{MessageId::OutOfMemory, {{"device", "cuda:0"}}}));
    const std::runtime_error cuda("CUDA out of memory. Tried to allocate 2.00 GiB");
    QCOMPARE(nn::errorFrom(cuda, "train", device).message.id, MessageId::OutOfMemory);
    QCOMPARE(nn::errorFrom(std::bad_alloc(), "train", device).message.id, MessageId::OutOfMemory);
    const Error other = nn::errorFrom(std::runtime_error("what"), "train", device);
    QCOMPARE(other.message.id, MessageId::Internal);
    QCOMPARE(other.detail, "what");
}

void TestClassifier::weightsAreLookedFor() {
    const QByteArray before = qgetenv("LESIONLAB_WEIGHTS");
    qputenv("LESIONLAB_WEIGHTS", QByteArray::fromStdString(toUtf8(test::inside(folder_, "weights"))));
    const auto missing = findWeights("mobilenet-v2");
    const auto file = test::inside(folder_, "weights") / "mobilenet_v2-b0353104.pth";
    QVERIFY(writeFile(file, std::string_view("weights")));
    const auto inFolder = findWeights("mobilenet-v2");
    qputenv("LESIONLAB_WEIGHTS", QByteArray::fromStdString(toUtf8(file)));
    const auto named = findWeights("mobilenet-v2");
    qputenv("LESIONLAB_WEIGHTS", before);

    if (!missing) QCOMPARE(missing.error().message.id, MessageId::WeightsNotFound);
    if (!missing) QVERIFY(missing.error().message.value("address").starts_with("https://download.pytorch.org/"));
    QCOMPARE(inFolder.value(), file);
    QCOMPARE(named.value(), file);
    QCOMPARE(findWeights("seed-cnn").error().message.id, MessageId::WeightsNotFound);
}

void TestClassifier::weightsOfAnotherNameAreFound() {
    const QByteArray before = qgetenv("LESIONLAB_WEIGHTS");
    const auto folder = test::inside(folder_, "other");
    qputenv("LESIONLAB_WEIGHTS", QByteArray::fromStdString(toUtf8(folder)));
    const auto put = [&](const char* name) { QVERIFY(writeFile(folder / name, std::string_view("weights"))); };
    put("resnet50d-1.pth");     // another network
    put("resnet-50.pth.part");  // not whole
    put("resnet-500.pth");
    const auto none = findWeights("resnet-50");
    put("resnet50.a1_in1k.safetensors");
    const auto timms = findWeights("resnet-50");
    put("resnet50-11ad3fa6.pth");
    const auto second = findWeights("resnet-50");
    put("resnet50-0676ba61.pth");
    const auto first = findWeights("resnet-50");
    qputenv("LESIONLAB_WEIGHTS", before);

    if (!none) QCOMPARE(none.error().message.value("file"), "resnet50-0676ba61.pth");
    QCOMPARE(timms.value(), folder / "resnet50.a1_in1k.safetensors");
    QCOMPARE(second.value(), folder / "resnet50-11ad3fa6.pth");
    QCOMPARE(first.value(), folder / "resnet50-0676ba61.pth");
    QCOMPARE(findWeights("resnet-51").error().message.id, MessageId::UnknownArchitecture);
}

void TestClassifier::publishedTable() {
    std::set<std::string> known;
    for (const ArchitectureInfo& info : architectures())
        if (info.hasBackbone) known.insert(info.name);
    std::set<std::string> offered;
    for (const PublishedWeights& weights : publishedWeights()) {
        offered.insert(weights.architecture);
        QCOMPARE(weights.hashPrefix.size(), std::size_t{8});
        QVERIFY(weights.file.ends_with("-" + weights.hashPrefix + ".pth"));
        QCOMPARE(weights.address, "https://download.pytorch.org/models/" + weights.file);
        QVERIFY(!weights.title.empty() && !weights.licence.empty());
    }
    QCOMPARE(offered, known);
}

QTEST_GUILESS_MAIN(TestClassifier)
#include "tst_Classifier.moc"
