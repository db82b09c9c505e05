#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/OpenDataset.h"
#include "core/dataset/SyntheticLesions.h"
#include "core/evaluation/NearDuplicates.h"
#include "core/image/ImageFile.h"
#include "tests/evaluation/MadeUp.h"

#include <algorithm>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;

namespace {

cv::Mat lesionPicture(std::uint64_t number, cv::Size size = {200, 150}) {
    return drawSyntheticLesion("mel", 3, number, 0, size).image;
}

/// One of the eight positions: quarter turns, then the same mirrored.
cv::Mat inPosition(const cv::Mat& image, int position) {
    cv::Mat out = image.clone();
    for (int i = 0; i < position % 4; ++i) cv::rotate(out.clone(), out, cv::ROTATE_90_CLOCKWISE);
    if (position >= 4) cv::flip(out.clone(), out, 1);
    return out;
}

cv::Mat recompressed(const cv::Mat& image, int quality) {
    std::vector<uchar> bytes;
    cv::imencode(".jpg", image, bytes, {cv::IMWRITE_JPEG_QUALITY, quality});
    return cv::imdecode(bytes, cv::IMREAD_COLOR);
}

}  // namespace

class TestNearDuplicates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSamePicture();
    void turnedAndMirrored_data();
    void turnedAndMirrored();
    void changedButTheSame();
    void otherLesionsDiffer();
    void foundInADataSet();
    void withinALesionIsNone();
    void undecodableHasNone();
    void stops();
    void acrossParts();
    void realData();

private:
    Dataset written(const std::vector<cv::Mat>& images, const std::vector<std::string>& lesions);
    QTemporaryDir folder_;
};

void TestNearDuplicates::theSamePicture() {
    const auto hash = perceptualHash(lesionPicture(1));
    QCOMPARE(distance(hash, hash), 0);
    QCOMPARE(hash.bits.size(), std::size_t(8));
}

void TestNearDuplicates::turnedAndMirrored_data() {
    QTest::addColumn<int>("position");
    for (int i = 0; i < 8; ++i) QTest::addRow("%d quarter turns%s", i % 4, i >= 4 ? ", mirrored" : "") << i;
}

void TestNearDuplicates::turnedAndMirrored() {
    QFETCH(int, position);
    for (const std::uint64_t number : {1, 2, 3}) {
        const cv::Mat image = lesionPicture(number);
        const auto turned = perceptualHash(inPosition(image, position));
        QVERIFY(distance(perceptualHash(image), turned) <= 1);  // rounding where a frequency is nearly 0
        QVERIFY(distance(turned, perceptualHash(image)) <= 1);
    }
}

void TestNearDuplicates::changedButTheSame() {
    for (const std::uint64_t number : {4, 5, 6, 7}) {
        const cv::Mat image = lesionPicture(number, {600, 450});
        const auto hash = perceptualHash(image);
        cv::Mat brighter, smaller, redder = image.clone();
        image.convertTo(brighter, -1, 1.1, 15);
        cv::resize(image, smaller, {200, 150}, 0, 0, cv::INTER_AREA);
        cv::add(redder, cv::Scalar(8, 0, -6), redder);
        QVERIFY(distance(hash, perceptualHash(recompressed(image, 40))) <= 4);
        QVERIFY(distance(hash, perceptualHash(brighter)) <= 4);
        QVERIFY(distance(hash, perceptualHash(smaller)) <= 4);
        QVERIFY(distance(hash, perceptualHash(redder)) <= 4);
        QVERIFY(distance(hash, perceptualHash(inPosition(recompressed(brighter, 60), 5))) <= 4);
        cv::Mat paler;  // and nowhere burnt out, which takes detail away
        image.convertTo(paler, -1, 0.85, 30);
        const std::vector<cv::Mat> pictures{image, inPosition(recompressed(paler, 60), 5), smaller, redder};
        const auto pairs = findNearDuplicates(written(pictures, {"a", "b", "c", "d"})).value();
        QCOMPARE(pairs.size(), std::size_t(6));  // each with each
        for (const auto& pair : pairs) QVERIFY2(pair.likeness > 0.98, qPrintable(QString::number(pair.likeness)));
    }
}

void TestNearDuplicates::otherLesionsDiffer() {
    std::vector<PerceptualHash> hashes;
    for (std::uint64_t i = 0; i < 60; ++i) hashes.push_back(perceptualHash(lesionPicture(100 + i)));
    int least = 64;
    for (std::size_t i = 0; i < hashes.size(); ++i)
        for (std::size_t j = i + 1; j < hashes.size(); ++j) least = std::min(least, distance(hashes[i], hashes[j]));
    QVERIFY2(least > 4, qPrintable(QString::number(least)));
}

Dataset TestNearDuplicates::written(const std::vector<cv::Mat>& images, const std::vector<std::string>& lesions) {
    Dataset dataset;
    dataset.classes = {"mel"};
    for (std::size_t i = 0; i < images.size(); ++i) {
        Sample sample;
        sample.id = test::numbered("picture", i);
        sample.file = pathFromUtf8(folder_.path().toStdString()) / (sample.id + ".jpg");
        sample.lesion = lesions[i];
        sample.label = 0;
        if (!saveImage(sample.file, images[i])) return {};
        dataset.samples.push_back(sample);
    }
    return dataset;
}

void TestNearDuplicates::foundInADataSet() {
    std::vector<cv::Mat> images;
    for (std::uint64_t i = 0; i < 20; ++i) images.push_back(lesionPicture(i));
    images.push_back(inPosition(images[3], 6));
    images.push_back(recompressed(images[7], 30));
    std::vector<std::string> lesions;
    for (std::size_t i = 0; i < images.size(); ++i) lesions.push_back(test::numbered("l", i));
    const auto dataset = written(images, lesions);
    const auto pairs = findNearDuplicates(dataset);
    QVERIFY(pairs);
    std::vector<std::pair<int, int>> found;
    for (const auto& pair : *pairs) found.emplace_back(pair.first, pair.second);
    std::sort(found.begin(), found.end());
    QCOMPARE(found, (std::vector<std::pair<int, int>>{{3, 20}, {7, 21}}));
    QVERIFY(std::is_sorted(pairs->begin(), pairs->end(),
                           [](const NearDuplicate& a, const NearDuplicate& b) { return a.distance < b.distance; }));
}

void TestNearDuplicates::withinALesionIsNone() {
    const cv::Mat image = lesionPicture(1);
    QVERIFY(findNearDuplicates(written({image, image}, {"one", "one"}))->empty());
    QCOMPARE(findNearDuplicates(written({image, image}, {"one", "two"}))->size(), std::size_t(1));
    QCOMPARE(findNearDuplicates(written({image, image}, {"", ""}))->size(), std::size_t(1));  // a lesion each
}

void TestNearDuplicates::undecodableHasNone() {
    const cv::Mat image = lesionPicture(1);
    auto dataset = written({image, image}, {"one", "two"});
    dataset.samples[1].file = "nowhere.jpg";
    const auto pairs = findNearDuplicates(dataset);
    QVERIFY(pairs && pairs->empty());
}

void TestNearDuplicates::stops() {
    StopToken stop;
    stop.requestStop();
    const auto pairs = findNearDuplicates(written({lesionPicture(1)}, {"one"}), {}, stop);
    QVERIFY(!pairs && pairs.error().message.id == MessageId::Stopped);
}

void TestNearDuplicates::acrossParts() {
    const Split split{{Part::Train, Part::Train, Part::Test, Part::Test, Part::Validation}};
    QCOMPARE(countAcross({{0, 1, 0}, {2, 3, 0}}, split, Part::Test), 0);
    QCOMPARE(countAcross({{0, 2, 0}, {1, 2, 0}}, split, Part::Test), 1);  // one photograph, twice
    QCOMPARE(countAcross({{0, 2, 0}, {1, 3, 0}, {0, 4, 0}}, split, Part::Test), 2);
    QCOMPARE(countAcross({{0, 2, 0}, {1, 3, 0}, {0, 4, 0}}, split, Part::Validation), 1);
}

void TestNearDuplicates::realData() {
    const QString data = qEnvironmentVariable("LESIONLAB_TEST_DATA");
    if (data.isEmpty()) QSKIP("LESIONLAB_TEST_DATA is not set");
    const auto dataset = openDataset(pathFromUtf8((data + "/HAM10000-200x150").toStdString()));
    QVERIFY(dataset);
    QElapsedTimer timer;
    timer.start();
    const auto pairs = findNearDuplicates(*dataset, {.leastLikeness = 0.5});
    QVERIFY(pairs);
    std::array<int, 11> counts{};
    for (const auto& pair : *pairs) ++counts[static_cast<std::size_t>(pair.likeness * 10)];
    for (const auto& pair : *pairs) {
        if (pair.likeness < 0.88) continue;
        const auto& first = dataset->samples[static_cast<std::size_t>(pair.first)];
        const auto& second = dataset->samples[static_cast<std::size_t>(pair.second)];
        qInfo() << pair.distance << pair.likeness << first.id.c_str() << second.id.c_str()
                << dataset->classes[static_cast<std::size_t>(first.label)].c_str()
                << dataset->classes[static_cast<std::size_t>(second.label)].c_str();
    }
    // One photograph, twice, with another white balance, under the names of two lesions.
    const auto isTwice = [&](const NearDuplicate& pair) {
        const auto& first = dataset->samples[static_cast<std::size_t>(pair.first)].id;
        const auto& second = dataset->samples[static_cast<std::size_t>(pair.second)].id;
        return std::min(first, second) == "ISIC_0025226" && std::max(first, second) == "ISIC_0030074";
    };
    const auto likely = NearDuplicateOptions().leastLikeness;
    for (const auto& pair : *pairs) QCOMPARE(pair.likeness >= likely, isTwice(pair));
    QVERIFY(std::any_of(pairs->begin(), pairs->end(), isTwice));
    qInfo() << pairs->size() << "pairs across lesions, by tenths of likeness" << counts[5] << counts[6] << counts[7]
            << counts[8] << counts[9] + counts[10] << "in" << timer.elapsed() << "ms";
}

QTEST_GUILESS_MAIN(TestNearDuplicates)
#include "tst_NearDuplicates.moc"
