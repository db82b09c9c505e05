#include "core/image/Augmentation.h"

#include "core/image/AugmentationMap.h"
#include "tests/image/TestImages.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <QtTest>

using namespace lesion;

namespace {

AugmentationDraw keras(double theta, double tx, double ty, double shear, double zx, double zy) {
    AugmentationDraw draw;
    draw.theta = theta * std::numbers::pi / 180;
    draw.tx = tx;
    draw.ty = ty;
    draw.shear = shear * std::numbers::pi / 180;
    draw.zx = zx;
    draw.zy = zy;
    return draw;
}

/// A row of pixels, for the colour tests.
const int colours[6][3] = {{200, 120, 80}, {30, 60, 90}, {255, 255, 255}, {0, 0, 0}, {10, 200, 100}, {128, 128, 128}};

cv::Mat colourRow() {
    cv::Mat row(1, 6, CV_8UC3);
    for (int x = 0; x < 6; ++x) {
        for (int c = 0; c < 3; ++c) row.at<cv::Vec3b>(0, x)[c] = static_cast<std::uint8_t>(colours[x][c]);
    }
    return row;
}

int largestDifference(const cv::Mat& a, const cv::Mat& b) {
    return static_cast<int>(cv::norm(a, b, cv::NORM_INF));
}

}  // namespace

class TestAugmentation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesAsKeras();
    void samplesByTheFormula();
    void coloursAsTorchvision_data();
    void coloursAsTorchvision();
    void neutralDrawChangesNothing();
    void flipsAreExact();
    void wholeTurnFlipsBack();
    void cropEnlargesAShare();
    void drawsKeepTheirRanges();
    void drawsAreEven();
    void aSettingLeavesTheOthersAlone();
    void streamIsOfSeedEpochAndSample();
    void presets();
    void oddSizes();
};

/// Printed by reference.py.
void TestAugmentation::movesAsKeras() {
    const int points[5][2] = {{0, 0}, {3, 60}, {20, 31}, {30, 7}, {47, 63}};
    const struct {
        double theta, tx, ty, shear, zx, zy;
        double expected[5][3];
    } cases[] = {
        // clang-format off
        {20, 0, 0, 0, 1, 1, {{25.19, 25.19, 25.19}, {152.96, 203.95, 254.94}, {130.22, 159.77, 189.33}, {108.04, 118.46, 128.87}, {3.42, 66.42, 129.42}}},
        {0, 5.5, 0, 0, 1, 1, {{11.00, 11.00, 11.00}, {197.00, 1.00, 61.00}, {144.00, 175.00, 206.00}, {92.00, 99.00, 106.00}, {27.00, 90.00, 153.00}}},
        {0, 0, -7.25, 0, 1, 1, {{0.00, 0.00, 0.00}, {164.25, 217.00, 13.75}, {111.25, 135.00, 158.75}, {60.00, 60.00, 60.00}, {5.25, 61.00, 116.75}}},
        {0, 0, 0, 15, 1, 1, {{20.15, 21.25, 22.36}, {177.19, 236.25, 39.31}, {133.93, 164.98, 196.03}, {96.81, 104.68, 112.54}, {8.09, 70.05, 132.02}}},
        {0, 0, 0, 0, 0.8, 1.2, {{9.80, 9.80, 9.80}, {203.60, 10.60, 73.60}, {133.90, 164.60, 195.30}, {63.50, 65.40, 67.30}, {18.00, 81.00, 144.00}}},
        {-13, 4, -6, 0.2, 1.1, 0.9, {{9.88, 13.17, 16.47}, {184.60, 239.81, 39.02}, {120.50, 146.06, 171.61}, {61.76, 63.77, 65.78}, {234.86, 25.82, 72.77}}},
        {180, 0, 0, 0, 1, 1, {{27.00, 90.00, 153.00}, {107.00, 112.00, 117.00}, {160.00, 194.00, 228.00}, {212.00, 14.00, 72.00}, {10.00, 12.00, 14.00}}},
        // clang-format on
    };
    for (const auto& c : cases) {
        const auto moved = augment(keras(c.theta, c.tx, c.ty, c.shear, c.zx, c.zy), smoothImage(64, 48));
        for (int i = 0; i < 5; ++i) {
            const auto found = moved.at<cv::Vec3b>(points[i][0], points[i][1]);
            for (int channel = 0; channel < 3; ++channel)
                QVERIFY2(std::abs(found[channel] - c.expected[i][channel]) <= 1,
                         qPrintable(QString("theta %1, point %2: %3, expected %4")
                                        .arg(c.theta)
                                        .arg(i)
                                        .arg(found[channel])
                                        .arg(c.expected[i][channel])));
        }
    }
}

/// The long way: each pixel by the formula in double.
void TestAugmentation::samplesByTheFormula() {
    const auto image = formulaImage(61, 47);
    const auto at = [&](int row, int column, int channel) {
        return static_cast<double>(image.at<cv::Vec3b>(std::min(row, 46), std::min(column, 60))[channel]);
    };
    auto options = AugmentationOptions::reference();
    options.verticalFlip = true;
    options.crop = 0.3;
    int off = 0;
    for (std::uint64_t i = 0; i < 40; ++i) {
        auto random = augmentationRandom(2, 1, i);
        options.rotation = i % 2 == 0 ? 20 : 180;
        const auto draw = drawAugmentation(options, image.size(), random);
        const auto map = augmentationMap(draw, image.size());
        const auto sampled = augment(draw, image);
        for (int y = 0; y < 47; ++y) {
            for (int x = 0; x < 61; ++x) {
                const double row = std::clamp(map.rowFromRow * y + map.rowFromColumn * x + map.rowOffset, 0.0, 46.0);
                const double column =
                    std::clamp(map.columnFromRow * y + map.columnFromColumn * x + map.columnOffset, 0.0, 60.0);
                const int top = static_cast<int>(row);
                const int left = static_cast<int>(column);
                for (int c = 0; c < 3; ++c) {
                    const double above = at(top, left, c) + (column - left) * (at(top, left + 1, c) - at(top, left, c));
                    const double below =
                        at(top + 1, left, c) + (column - left) * (at(top + 1, left + 1, c) - at(top + 1, left, c));
                    const double exact = above + (row - top) * (below - above);
                    const double error = std::abs(sampled.at<cv::Vec3b>(y, x)[c] - exact);
                    QVERIFY(error < 0.55);
                    off += error > 0.5 ? 1 : 0;
                }
            }
        }
    }
    QVERIFY(off < 40 * 61 * 47 * 3 / 50);  // rounded to the wrong side: fewer than two in a hundred
}

/// Expectations by the definitions in Python, hue by the standard library's colorsys.
void TestAugmentation::coloursAsTorchvision_data() {
    QTest::addColumn<QList<double>>("factors");  // brightness, contrast, saturation, hue
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char* name, QList<double> factors, QList<int> expected) {
        QTest::newRow(name) << factors << expected;
    };
    // clang-format off
    row("brightness", {1.5, 1, 1, 0}, {255,180,120, 45,90,135, 255,255,255, 0,0,0, 15,255,150, 192,192,192});
    row("contrast", {1, 0.5, 1, 0}, {159,119,99, 74,89,104, 187,187,187, 59,59,59, 64,159,109, 123,123,123});
    row("grey", {1, 1, 0, 0}, {139,139,139, 54,54,54, 255,255,255, 0,0,0, 132,132,132, 128,128,128});
    row("saturation", {1, 1, 1.5, 0}, {230,110,50, 18,63,108, 255,255,255, 0,0,0, 0,234,84, 128,128,128});
    row("quarter of the circle", {1, 1, 1, 0.25}, {100,200,80, 90,30,90, 255,255,255, 0,0,0, 10,15,200, 128,128,128});
    row("backwards", {1, 1, 1, -0.1}, {200,80,112, 30,90,84, 255,255,255, 0,0,0, 34,200,10, 128,128,128});
    row("opposite", {1, 1, 1, 0.5}, {80,160,200, 90,60,30, 255,255,255, 0,0,0, 200,10,110, 128,128,128});
    row("all", {1.2, 0.8, 1.3, 0.05}, {236,181,86, 48,63,123, 231,231,231, 27,27,27, 1,238,185, 150,150,150});
    // clang-format on
}

void TestAugmentation::coloursAsTorchvision() {
    QFETCH(QList<double>, factors);
    QFETCH(QList<int>, expected);
    AugmentationDraw draw;
    draw.brightness = factors[0];
    draw.contrast = factors[1];
    draw.saturation = factors[2];
    draw.hue = factors[3];
    const auto changed = augment(draw, colourRow());
    for (int i = 0; i < 18; ++i) {
        const int found = changed.at<cv::Vec3b>(0, i / 3)[i % 3];
        QVERIFY2(std::abs(found - expected[i]) <= 1,
                 qPrintable(QString("value %1: %2, expected %3").arg(i).arg(found).arg(expected[i])));
    }
}

void TestAugmentation::neutralDrawChangesNothing() {
    const auto image = formulaImage(64, 48);
    QVERIFY(samePixels(augment(AugmentationDraw{}, image), image));
    auto random = augmentationRandom(1, 2, 3);
    const auto draw = drawAugmentation(AugmentationOptions::none(), image.size(), random);
    QVERIFY(draw == AugmentationDraw{});
}

void TestAugmentation::flipsAreExact() {
    const auto image = formulaImage(64, 48);
    for (const auto& [horizontal, vertical] : {std::pair(true, false), std::pair(false, true), std::pair(true, true)}) {
        AugmentationDraw draw;
        draw.flipHorizontal = horizontal;
        draw.flipVertical = vertical;
        const auto flipped = augment(draw, image);
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 64; ++x)
                QVERIFY(flipped.at<cv::Vec3b>(y, x) ==
                        image.at<cv::Vec3b>(vertical ? 47 - y : y, horizontal ? 63 - x : x));
        }
    }
}

/// Flips come after the map, as in Keras: half a turn and both flips differ from the input only by the shift that
/// Keras's centre brings (two pixels).
void TestAugmentation::wholeTurnFlipsBack() {
    const auto image = smoothImage(64, 48);
    auto draw = keras(180, 0, 0, 0, 1, 1);
    draw.flipHorizontal = true;
    draw.flipVertical = true;
    const auto turned = augment(draw, image);
    const cv::Rect inner(0, 0, 62, 46);
    QVERIFY(largestDifference(turned(inner), image(inner + cv::Point(2, 2))) <= 1);
}

void TestAugmentation::cropEnlargesAShare() {
    // The right lower quarter of four fields is all yellow.
    cv::Mat fields(40, 40, CV_8UC3, cv::Scalar(255, 0, 0));
    fields(cv::Rect(20, 20, 20, 20)).setTo(cv::Scalar(255, 255, 0));
    AugmentationDraw draw;
    draw.cropSide = 0.4;
    draw.cropX = 0.55;
    draw.cropY = 0.55;
    const auto cropped = augment(draw, fields);
    QVERIFY(largestDifference(cropped, cv::Mat(40, 40, CV_8UC3, cv::Scalar(255, 255, 0))) == 0);
    // Keeping the middle half keeps the edge in the middle.
    draw.cropSide = 0.5;
    draw.cropX = 0.25;
    draw.cropY = 0.25;
    const auto middle = augment(draw, fields);
    QCOMPARE(middle.at<cv::Vec3b>(30, 17), cv::Vec3b(255, 0, 0));
    QCOMPARE(middle.at<cv::Vec3b>(30, 22), cv::Vec3b(255, 255, 0));
}

void TestAugmentation::drawsKeepTheirRanges() {
    auto options = AugmentationOptions::reference();
    options.crop = 0.3;
    options.hue = 0.1;
    options.brightness = 1.5;
    for (std::uint64_t i = 0; i < 2000; ++i) {
        auto random = augmentationRandom(1, 0, i);
        const auto draw = drawAugmentation(options, {200, 100}, random);
        QVERIFY(std::abs(draw.theta) <= 20 * std::numbers::pi / 180);
        QVERIFY(std::abs(draw.tx) <= 20 && std::abs(draw.ty) <= 40);  // tx along the height
        QVERIFY(std::abs(draw.shear) <= 0.2 * std::numbers::pi / 180);
        QVERIFY(draw.zx >= 0.8 && draw.zx <= 1.2 && draw.zy >= 0.8 && draw.zy <= 1.2);
        QVERIFY(draw.cropSide > 0.7 && draw.cropSide <= 1);
        QVERIFY(draw.cropX >= 0 && draw.cropX + draw.cropSide <= 1 + 1e-12);
        QVERIFY(draw.cropY >= 0 && draw.cropY + draw.cropSide <= 1 + 1e-12);
        QVERIFY(!draw.flipVertical && draw.contrast == 1 && draw.saturation == 1);
        QVERIFY(draw.brightness >= 0 && std::abs(draw.hue) <= 0.1);
    }
}

void TestAugmentation::drawsAreEven() {
    double theta = 0;
    double largest = 0;
    int flips = 0;
    for (std::uint64_t i = 0; i < 4000; ++i) {
        auto random = augmentationRandom(9, 1, i);
        const auto draw = drawAugmentation(AugmentationOptions::reference(), {192, 192}, random);
        theta += draw.theta;
        largest = std::max(largest, draw.theta);
        flips += draw.flipHorizontal ? 1 : 0;
        QVERIFY(draw.zx != draw.zy);
    }
    QVERIFY(std::abs(theta / 4000) < 0.01);
    QVERIFY(largest > 19.8 * std::numbers::pi / 180);
    QVERIFY(std::abs(flips - 2000) < 150);
}

/// So that the preview moves only in what its slider is about.
void TestAugmentation::aSettingLeavesTheOthersAlone() {
    auto options = AugmentationOptions::dermoscopy();
    auto first = augmentationRandom(3, 0, 7);
    const auto before = drawAugmentation(options, {192, 192}, first);
    options.rotation = 0;
    options.crop = 0;
    options.horizontalFlip = false;
    auto second = augmentationRandom(3, 0, 7);
    const auto after = drawAugmentation(options, {192, 192}, second);
    QCOMPARE(after.theta, 0.0);
    QCOMPARE(after.cropSide, 1.0);
    QCOMPARE(after.brightness, before.brightness);
    QCOMPARE(after.hue, before.hue);
    QCOMPARE(after.flipVertical, before.flipVertical);
}

void TestAugmentation::streamIsOfSeedEpochAndSample() {
    const auto first = augmentationRandom(1, 2, 3).next();
    QCOMPARE(augmentationRandom(1, 2, 3).next(), first);
    QVERIFY(augmentationRandom(2, 2, 3).next() != first);
    QVERIFY(augmentationRandom(1, 3, 3).next() != first);
    QVERIFY(augmentationRandom(1, 2, 4).next() != first);
    QVERIFY(augmentationRandom(1, 3, 2).next() != first);
}

void TestAugmentation::presets() {
    QVERIFY(!AugmentationOptions::none().changesAnything());
    QVERIFY(AugmentationOptions::reference().changesAnything());
    QVERIFY(AugmentationOptions::dermoscopy().changesAnything());
    auto named = AugmentationOptions::none();
    named.preset = "mine";
    QVERIFY(!named.changesAnything());
    named.verticalFlip = true;
    QVERIFY(named.changesAnything());
    const auto reference = AugmentationOptions::reference();
    QCOMPARE(reference.rotation, 20.0);
    QCOMPARE(reference.zoom, 0.2);
    QVERIFY(reference.horizontalFlip && !reference.verticalFlip);
}

void TestAugmentation::oddSizes() {
    for (const auto size : {cv::Size(1, 1), cv::Size(1, 9), cv::Size(9, 1), cv::Size(2, 2)}) {
        auto random = augmentationRandom(1, 1, 1);
        const auto image = formulaImage(size.width, size.height);
        const auto changed = augment(drawAugmentation(AugmentationOptions::dermoscopy(), size, random), image);
        QVERIFY(changed.size() == size && changed.type() == CV_8UC3);
    }
}

QTEST_GUILESS_MAIN(TestAugmentation)
#include "tst_Augmentation.moc"
