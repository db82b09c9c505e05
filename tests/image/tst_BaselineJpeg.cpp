#include "core/image/BaselineJpeg.h"

#include "core/base/Files.h"
#include "core/base/Random.h"
#include "core/image/ImageFile.h"
#include "tests/image/TestImages.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <QtTest>

using namespace lesion;
namespace fs = std::filesystem;

namespace {

const fs::path folder = fs::path(LESION_SOURCE_DIR) / "tests/image/data";

std::vector<std::byte> file(const char* name) {
    return *readFile(folder / name);
}

/// What libjpeg makes of it, in RGB.
cv::Mat reference(const std::vector<std::byte>& bytes) {
    const cv::Mat encoded(1, static_cast<int>(bytes.size()), CV_8U, const_cast<std::byte*>(bytes.data()));
    auto image = cv::imdecode(encoded, cv::IMREAD_UNCHANGED);
    cv::cvtColor(image, image, cv::COLOR_BGR2RGB);
    return image;
}

}  // namespace

/// The long way is libjpeg's: no pixel may differ.
class TestBaselineJpeg : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samePixelsAsLibjpeg_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("fine.jpg") << QSize(75, 50);
        QTest::newRow("usual.jpg") << QSize(64, 33);
        QTest::newRow("coarse.jpg") << QSize(31, 47);
        QTest::newRow("dot.jpg") << QSize(1, 1);
    }
    void samePixelsAsLibjpeg() {
        QFETCH(QSize, size);
        const auto bytes = file(QTest::currentDataTag());
        const auto decoded = decodeBaselineJpeg(bytes);
        QCOMPARE(QSize(decoded.cols, decoded.rows), size);
        QVERIFY(samePixels(decoded, reference(bytes)));
        QVERIFY(samePixels(*loadImage(folder / QTest::currentDataTag()), decoded));
    }

    void samePixelsOfPhotographs() {
        if (!qEnvironmentVariableIsSet("LESIONLAB_TEST_DATA")) QSKIP("needs LESIONLAB_TEST_DATA");
        const auto photographs =
            pathFromUtf8(qgetenv("LESIONLAB_TEST_DATA").toStdString()) / "HAM10000-600x450-sample/images";
        int decoded = 0;
        for (const auto& photograph : fs::directory_iterator(photographs)) {
            const auto bytes = *readFile(photograph.path());
            const auto image = decodeBaselineJpeg(bytes);
            if (image.empty()) continue;
            QVERIFY(samePixels(image, reference(bytes)));
            ++decoded;
        }
        QVERIFY(decoded > 100);
    }

    void leavesOthersAlone() {
        std::vector<unsigned char> subsampled, grey;
        QVERIFY(cv::imencode(".jpg", formulaImage(40, 30), subsampled));
        QVERIFY(cv::imencode(".jpg", cv::Mat(30, 40, CV_8U, cv::Scalar(70)), grey));
        QVERIFY(decodeBaselineJpeg(std::as_bytes(std::span(subsampled))).empty());
        QVERIFY(decodeBaselineJpeg(std::as_bytes(std::span(grey))).empty());
        QVERIFY(decodeBaselineJpeg(file("progressive.jpg")).empty());
        QVERIFY(decodeBaselineJpeg(file("cmyk.jpg")).empty());
        QVERIFY(decodeBaselineJpeg(file("turned.png")).empty());
        QVERIFY(decodeBaselineJpeg({}).empty());
    }

    void cutShortIsLeftAlone() {
        const auto whole = file("fine.jpg");
        for (std::size_t length = 0; length < whole.size() - 1; length += 7)
            QVERIFY(decodeBaselineJpeg(std::span(whole).first(length)).empty());
    }

    /// Whatever the bytes are: nothing or an image of the size that the heading names, and no access out of bounds (the
    /// build with sanitizers is what sees that).
    void anyBytes() {
        const auto whole = file("fine.jpg");
        Random random(5);
        int images = 0;
        for (int i = 0; i < 3000; ++i) {
            auto bytes = whole;
            for (int change = 0; change < 1 + i % 4; ++change)
                bytes[random.below(i % 2 ? 700 : bytes.size())] = static_cast<std::byte>(random.below(256));
            const auto image = decodeBaselineJpeg(bytes);
            if (!image.empty()) ++images;
            QVERIFY(image.empty() || image.type() == CV_8UC3);
        }
        QVERIFY(images > 100 && images < 2900);
    }
};

QTEST_GUILESS_MAIN(TestBaselineJpeg)
#include "tst_BaselineJpeg.moc"
