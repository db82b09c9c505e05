#include "core/base/MessageIds.h"
#include "core/model/Occlusion.h"

#include <opencv2/imgproc.hpp>
#include <QtTest>

using namespace lesion;

/// The sliding patch on scores that a formula gives, so that every square's value can be worked out by hand.
class TestOcclusion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names();
    void oneSpot();
    void againstItsDefinition_data();
    void againstItsDefinition();
    void impossibleOptions_data();
    void impossibleOptions();
    void scoresErrorIsPassedOn();
};

namespace {

/// Two classes: the mean of red, and of green in the left half.
std::vector<float> scoresOf(const cv::Mat& image) {
    const cv::Scalar whole = cv::mean(image);
    const cv::Scalar left = cv::mean(image(cv::Rect(0, 0, image.cols / 2, image.rows)));
    return {static_cast<float>(whole[0]), static_cast<float>(left[1])};
}

Result<std::vector<float>> scores(std::span<const cv::Mat> images) {
    std::vector<float> all;
    for (const cv::Mat& image : images)
        for (const float value : scoresOf(image)) all.push_back(value);
    return all;
}

cv::Mat noise(cv::Size size) {
    cv::Mat image(size, CV_8UC3);
    cv::RNG random(5);
    random.fill(image, cv::RNG::UNIFORM, 0, 256);
    return image;
}

}  // namespace

void TestOcclusion::names() {
    QCOMPARE(attributions().size(), std::size_t(4));
    for (const Attribution kind : attributions()) QVERIFY(attributionFromName(nameOf(kind)) == kind);
    QVERIFY(!attributionFromName("gradcam"));
}

/// Grey but for one red square, the third in the second row: only hiding it costs anything, and only red.
void TestOcclusion::oneSpot() {
    cv::Mat image(40, 40, CV_8UC3, cv::Scalar::all(128));
    image(cv::Rect(20, 10, 10, 10)).setTo(cv::Scalar(255, 128, 128));
    const auto found = occlude(image, scores, {.squares = 4, .patch = 1, .batch = 3}, {}, {});
    QVERIFY(found);
    for (int y = 0; y < 4; ++y)
        for (int x = 0; x < 4; ++x) {
            const float expected = x == 2 && y == 1 ? (255 - 128) / 16.F : 0.F;
            QVERIFY(std::abs(found->maps[0](y, x) - expected) < 1e-4F);
            QCOMPARE(found->maps[1](y, x), 0.F);
        }
    QCOMPARE(found->scores, scoresOf(image));
    // Hiding it by 2 x 2 patches: all four that lie over it cost the same, so its neighbours have a share of that.
    const auto wide = occlude(image, scores, {.squares = 4, .patch = 2, .batch = 3}, {}, {});
    QVERIFY(std::abs(wide->maps[0](1, 2) - 127 / 16.F) < 1e-4F);
    QVERIFY(std::abs(wide->maps[0](1, 1) - 127 / 16.F / 2) < 1e-4F);  // two of the four over it hide the spot too
    QVERIFY(std::abs(wide->maps[0](3, 0)) < 1e-4F);
}

void TestOcclusion::againstItsDefinition_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("squares");
    QTest::addColumn<int>("patch");
    QTest::newRow("even") << 48 << 48 << 6 << 3;
    QTest::newRow("uneven") << 50 << 37 << 7 << 2;
    QTest::newRow("pixels") << 9 << 9 << 9 << 4;
    QTest::newRow("one patch") << 20 << 20 << 3 << 3;
}

void TestOcclusion::againstItsDefinition() {
    QFETCH(const int, width);
    QFETCH(const int, height);
    QFETCH(const int, squares);
    QFETCH(const int, patch);
    const cv::Mat image = noise({width, height});
    const auto found = occlude(image, scores, {.squares = squares, .patch = patch, .batch = 4}, {}, {});
    QVERIFY(found);
    const auto border = [squares](int square, int length) {
        return static_cast<int>(std::floor(static_cast<double>(square) * length / squares + 0.5));
    };
    const std::vector<float> whole = scoresOf(image);
    for (int y = 0; y < squares; ++y)
        for (int x = 0; x < squares; ++x) {
            double falls[2] = {0, 0};
            int patches = 0;
            for (int top = 0; top <= squares - patch; ++top)
                for (int left = 0; left <= squares - patch; ++left) {
                    if (x < left || x >= left + patch || y < top || y >= top + patch) continue;
                    cv::Mat hidden = image.clone();
                    hidden.rowRange(border(top, height), border(top + patch, height))
                        .colRange(border(left, width), border(left + patch, width)) = cv::Scalar::all(128);
                    const std::vector<float> rest = scoresOf(hidden);
                    for (std::size_t k = 0; k < 2; ++k) falls[k] += whole[k] - rest[k];
                    ++patches;
                }
            for (std::size_t k = 0; k < 2; ++k) {
                const double expected = falls[k] / patches;
                QVERIFY(std::abs(found->signedMaps[k](y, x) - expected) < 1e-3);
                QVERIFY(std::abs(found->maps[k](y, x) - std::max(expected, 0.0)) < 1e-3);
            }
        }
}

void TestOcclusion::impossibleOptions_data() {
    QTest::addColumn<int>("squares");
    QTest::addColumn<int>("patch");
    QTest::addColumn<int>("batch");
    QTest::newRow("none") << 0 << 1 << 16;
    QTest::newRow("finer than pixels") << 21 << 1 << 16;
    QTest::newRow("patch over all") << 4 << 5 << 16;
    QTest::newRow("no patch") << 4 << 0 << 16;
    QTest::newRow("no batch") << 4 << 1 << 0;
}

void TestOcclusion::impossibleOptions() {
    QFETCH(const int, squares);
    QFETCH(const int, patch);
    QFETCH(const int, batch);
    const auto outcome = occlude(noise({20, 30}), scores, {.squares = squares, .patch = patch, .batch = batch}, {}, {});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().message.id, MessageId::InferenceFailed);
}

void TestOcclusion::scoresErrorIsPassedOn() {
    const auto broken = [](std::span<const cv::Mat> images) -> Result<std::vector<float>> {
        if (images.size() > 1) return fail(MessageId::OutOfMemory);
        return std::vector<float>{1.F};
    };
    const auto outcome = occlude(noise({20, 20}), broken, {.squares = 4, .patch = 1, .batch = 4}, {}, {});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().message.id, MessageId::OutOfMemory);
}

QTEST_GUILESS_MAIN(TestOcclusion)
#include "tst_Occlusion.moc"
