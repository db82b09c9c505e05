#include "core/image/Preprocessing.h"

#include "core/base/MessageIds.h"
#include "tests/image/TestImages.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <QtTest>

using namespace lesion;

class TestPreprocessing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resizesAsPillow_data();
    void resizesAsPillow();
    void resizesARowAsPillow();
    void reductionAveragesEverything();
    void normalisesInBothLayouts();
    void survivesJson();
    void refusesWrongJson_data();
    void refusesWrongJson();
};

/// Printed by reference.py.
void TestPreprocessing::resizesAsPillow_data() {
    QTest::addColumn<QSize>("from");
    QTest::addColumn<QSize>("to");
    QTest::addColumn<QString>("hash");
    const struct {
        int width, height, outWidth, outHeight;
        const char* hash;
    } cases[] = {
        {200, 150, 192, 192, "0d8535a6c4b860c5"}, {600, 450, 192, 192, "e828a10f7a9c3aa5"},
        {600, 450, 224, 224, "2d88ff6bd2435440"}, {4032, 3024, 192, 192, "18a3dacb78f5aea2"},
        {64, 48, 192, 192, "38e101e99753be4b"},   {192, 100, 192, 192, "fa552ae634d43f57"},
        {100, 192, 192, 192, "03e4488beff215f1"}, {193, 191, 192, 192, "0461241f29560103"},
        {640, 480, 33, 17, "37efb6e1ccc259aa"},   {1, 1, 192, 192, "fd2aac6a4db85325"},
        {7, 3, 1, 1, "eae86c199861296b"},         {3001, 5, 10, 300, "4bde3f65be13c093"},
    };
    for (const auto& c : cases)
        QTest::addRow("%dx%d to %dx%d", c.width, c.height, c.outWidth, c.outHeight)
            << QSize(c.width, c.height) << QSize(c.outWidth, c.outHeight) << c.hash;
}

void TestPreprocessing::resizesAsPillow() {
    QFETCH(QSize, from);
    QFETCH(QSize, to);
    QFETCH(QString, hash);
    const auto resized = resizeAntialiased(formulaImage(from.width(), from.height()), {to.width(), to.height()});
    QCOMPARE(QSize(resized.cols, resized.rows), to);
    QCOMPARE(pixelHex(resized), hash.toStdString());
    const auto viewed = formulaImage(from.width() + 5, from.height() + 2)({0, 0, from.width(), from.height()});
    QCOMPARE(pixelHex(resizeAntialiased(viewed, {to.width(), to.height()})), hash.toStdString());
}

void TestPreprocessing::resizesARowAsPillow() {
    cv::Mat row(1, 6, CV_8UC3);
    const int values[] = {0, 100, 200, 255, 10, 30};
    for (int x = 0; x < 6; ++x) row.at<cv::Vec3b>(0, x) = cv::Vec3b::all(static_cast<std::uint8_t>(values[x]));
    const std::vector<std::vector<int>> expected{
        {119, 100}, {38, 173, 167, 23}, {0, 50, 117, 183, 228, 214, 51, 20, 30}};
    for (const auto& wanted : expected) {
        const auto resized = resizeAntialiased(row, {static_cast<int>(wanted.size()), 1});
        std::vector<int> found;
        for (int x = 0; x < resized.cols; ++x) found.push_back(resized.at<cv::Vec3b>(0, x)[1]);
        QCOMPARE(found, wanted);
    }
}

/// What antialiasing is for: single bright pixels do not vanish or flicker when a large picture is reduced.
void TestPreprocessing::reductionAveragesEverything() {
    cv::Mat dots(640, 640, CV_8UC3, cv::Scalar::all(0));
    for (int y = 0; y < 640; y += 2) {
        for (int x = 0; x < 640; x += 2) dots.at<cv::Vec3b>(y, x) = cv::Vec3b::all(255);
    }
    const auto reduced = resizeAntialiased(dots, {64, 64});
    for (int y = 2; y < 62; ++y) {
        for (int x = 2; x < 62; ++x) QVERIFY(std::abs(reduced.at<cv::Vec3b>(y, x)[0] - 64) <= 1);
    }
}

void TestPreprocessing::normalisesInBothLayouts() {
    auto preprocessing = Preprocessing::imageNet(2);
    preprocessing.width = 3;
    const auto pixels = formulaImage(3, 2);
    std::vector<float> planes(18);
    std::vector<float> interleaved(18);
    normalise(preprocessing, pixels, planes.data(), false);
    normalise(preprocessing, pixels, interleaved.data(), true);
    const double mean[] = {0.485, 0.456, 0.406};
    const double deviation[] = {0.229, 0.224, 0.225};
    for (int y = 0; y < 2; ++y) {
        for (int x = 0; x < 3; ++x) {
            for (int c = 0; c < 3; ++c) {
                const double expected = (pixels.at<cv::Vec3b>(y, x)[c] / 255.0 - mean[c]) / deviation[c];
                QVERIFY(std::abs(planes[static_cast<std::size_t>(c * 6 + y * 3 + x)] - expected) < 1e-5);
                QVERIFY(std::abs(interleaved[static_cast<std::size_t>((y * 3 + x) * 3 + c)] - expected) < 1e-5);
            }
        }
    }
    const auto plain = Preprocessing::unitRange(1);
    float white[3];
    normalise(plain, cv::Mat(1, 1, CV_8UC3, cv::Scalar(255, 51, 0)), white, true);
    QCOMPARE(white[0], 1.F);
    QCOMPARE(white[1], 0.2F);
    QCOMPARE(white[2], 0.F);
}

void TestPreprocessing::survivesJson() {
    auto preprocessing = Preprocessing::imageNet(224);
    preprocessing.height = 160;
    const auto text = toJson(preprocessing).dump();
    const auto read = preprocessingFromJson(nlohmann::json::parse(text));
    QVERIFY(read.has_value());
    QVERIFY(*read == preprocessing);
}

void TestPreprocessing::refusesWrongJson_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("no width") << "width"
                              << "null";
    QTest::newRow("zero width") << "width"
                                << "0";
    QTest::newRow("giant height") << "height"
                                  << "1000000";
    QTest::newRow("text for a number") << "height"
                                       << "\"192\"";
    QTest::newRow("two means") << "mean"
                               << "[0.5, 0.5]";
    QTest::newRow("zero deviation") << "deviation"
                                    << "[1, 0, 1]";
    QTest::newRow("another way to resize") << "resize"
                                           << "\"nearest\"";
}

void TestPreprocessing::refusesWrongJson() {
    QFETCH(QString, key);
    QFETCH(QString, value);
    auto json = toJson(Preprocessing::unitRange(192));
    json[key.toStdString()] = nlohmann::json::parse(value.toStdString());
    const auto read = preprocessingFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().message.id, MessageId::ModelFileInvalid);
}

QTEST_GUILESS_MAIN(TestPreprocessing)
#include "tst_Preprocessing.moc"
