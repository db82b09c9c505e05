#include "core/image/ImageFile.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "tests/image/TestImages.h"

#include <fstream>
#include <opencv2/imgcodecs.hpp>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;
namespace fs = std::filesystem;

namespace {

/// Four fields, upright: red and green above, blue and yellow below.
cv::Mat fields() {
    cv::Mat image(16, 32, CV_8UC3);
    image(cv::Rect(0, 0, 16, 8)).setTo(cv::Scalar(255, 0, 0));
    image(cv::Rect(16, 0, 16, 8)).setTo(cv::Scalar(0, 255, 0));
    image(cv::Rect(0, 8, 16, 8)).setTo(cv::Scalar(0, 0, 255));
    image(cv::Rect(16, 8, 16, 8)).setTo(cv::Scalar(255, 255, 0));
    return image;
}

/// The fields' names row by row: R, G, B, Y, or ? for something else. Generous to JPEG's colour errors.
std::string namesOfFields(const cv::Mat& image) {
    std::string names;
    for (const int y : {image.rows / 4, image.rows * 3 / 4}) {
        for (const int x : {image.cols / 4, image.cols * 3 / 4}) {
            const auto p = image.at<cv::Vec3b>(y, x);
            const int bits = (p[0] > 225  ? 4
                              : p[0] < 30 ? 0
                                          : 8) +
                             (p[1] > 225  ? 2
                              : p[1] < 30 ? 0
                                          : 8) +
                             (p[2] > 225  ? 1
                              : p[2] < 30 ? 0
                                          : 8);
            names += bits == 4 ? 'R' : bits == 2 ? 'G' : bits == 1 ? 'B' : bits == 6 ? 'Y' : '?';
        }
    }
    return names;
}

using Bytes = std::vector<std::uint8_t>;

/// Encodes what OpenCV calls BGR; `image` is in its order.
Bytes encode(const char* extension, const cv::Mat& image, const std::vector<int>& options = {}) {
    Bytes bytes;
    cv::imencode(extension, image, bytes, options);
    return bytes;
}

cv::Mat swapped(const cv::Mat& rgb) {
    std::vector<cv::Mat> planes;
    cv::split(rgb, planes);
    std::swap(planes[0], planes[2]);
    cv::Mat bgr;
    cv::merge(planes, bgr);
    return bgr;
}

std::span<const std::byte> view(const Bytes& bytes) {
    return std::as_bytes(std::span(bytes));
}

/// An EXIF block that says nothing but an orientation, behind the start-of-image marker.
Bytes withOrientation(Bytes jpeg, int orientation) {
    const Bytes exif{0xFF, 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0,
                     'M',  'M',  0, 42, 0,   0,   0,   8,   0, 1,
                     1,    0x12, 0, 3,  0,   0,   0,   1,   0, static_cast<std::uint8_t>(orientation),
                     0,    0,    0, 0,  0,   0};
    jpeg.insert(jpeg.begin() + 2, exif.begin(), exif.end());
    return jpeg;
}

fs::path stored(const char* name) {
    return fs::path(LESION_SOURCE_DIR) / "tests/image/data" / name;
}

}  // namespace

class TestImageFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void headersTell_data();
    void headersTell();
    void losslessFormatsAreExact();
    void orientations_data();
    void orientations();
    void storedFiles();
    void sixteenBitsAreScaled();
    void greyBecomesRgb();
    void alphaLiesOverWhite();
    void onePixel();
    void emptyFile();
    void notAnImage_data();
    void notAnImage();
    void cutShort_data();
    void cutShort();
    void cutInTheMiddleWithEndMarker();
    void bytesBehindTheEnd();
    void damagedHeaderLengths();
    void giantClaims_data();
    void giantClaims();
    void otherTypeThanItsName();
    void namesOfTheWorld_data();
    void namesOfTheWorld();
    void missingAndFolder();
    void thumbnails();
    void saving();
    void extensions();
    void realDataIsWhole();

private:
    fs::path write(const std::string& name, const Bytes& bytes) {
        const auto path = folder_ / pathFromUtf8(name);
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        return path;
    }
    std::unique_ptr<QTemporaryDir> temporary_;
    fs::path folder_;
};

void TestImageFile::init() {
    temporary_ = std::make_unique<QTemporaryDir>();
    folder_ = pathFromUtf8(temporary_->path().toStdString());
}

void TestImageFile::headersTell_data() {
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("format");
    for (const auto& [extension, format] :
         {std::pair(".jpg", "jpeg"), {".png", "png"}, {".bmp", "bmp"}, {".tiff", "tiff"}, {".webp", "webp"}})
        QTest::newRow(format) << extension << format;
}

void TestImageFile::headersTell() {
    QFETCH(QString, extension);
    QFETCH(QString, format);
    const auto bytes = encode(extension.toLatin1(), swapped(formulaImage(37, 21)));
    const auto header = inspectImage(write("image" + extension.toStdString(), bytes));
    QVERIFY(header.has_value());
    QCOMPARE(header->format, format.toStdString());
    QCOMPARE(QSize(header->width, header->height), QSize(37, 21));
    QVERIFY(header->endMarker && header->extensionMatches);
}

void TestImageFile::losslessFormatsAreExact() {
    const auto image = formulaImage(37, 21);
    for (const auto* extension : {".png", ".bmp", ".tiff", ".webp"}) {
        const auto decoded = decodeImage(view(encode(extension, swapped(image), {cv::IMWRITE_WEBP_QUALITY, 101})), "x");
        QVERIFY2(decoded && samePixels(*decoded, image), extension);
    }
}

/// The stored order of the fields for each orientation, from EXIF's definition ("the 0th row is the visual …").
void TestImageFile::orientations_data() {
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QString>("stored");
    const char* order[] = {"RGBY", "GRYB", "YBGR", "BYRG", "RBGY", "GYRB", "YGBR", "BRYG"};
    for (int i = 0; i < 8; ++i) QTest::addRow("%d", i + 1) << i + 1 << order[i];
}

void TestImageFile::orientations() {
    QFETCH(int, orientation);
    QFETCH(QString, stored);
    const auto size = orientation >= 5 ? cv::Size(16, 32) : cv::Size(32, 16);
    cv::Mat turned(size, CV_8UC3);
    for (int i = 0; i < 4; ++i) {
        const cv::Rect field(i % 2 * size.width / 2, i / 2 * size.height / 2, size.width / 2, size.height / 2);
        const auto name = stored[i].toLatin1();
        turned(field).setTo(name == 'R'   ? cv::Scalar(255, 0, 0)
                            : name == 'G' ? cv::Scalar(0, 255, 0)
                            : name == 'B' ? cv::Scalar(0, 0, 255)
                                          : cv::Scalar(255, 255, 0));
    }
    const auto path = write("turned.jpg", withOrientation(encode(".jpg", swapped(turned)), orientation));
    const auto upright = loadImage(path);
    QVERIFY(upright.has_value());
    QCOMPARE(QSize(upright->cols, upright->rows), QSize(32, 16));
    QCOMPARE(namesOfFields(*upright), "RGBY");
    QCOMPARE(namesOfFields(*loadThumbnail(path, 1000)), "RGBY");
    QCOMPARE(inspectImage(path)->width, size.width);
}

/// Made by make_images.py with Pillow.
void TestImageFile::storedFiles() {
    for (const auto* name : {"progressive.jpg", "cmyk.jpg", "turned.png", "turned.webp", "turned.tif"}) {
        const auto image = loadImage(stored(name));
        QVERIFY2(image, name);
        QVERIFY2(image->size() == cv::Size(32, 16), name);
        QCOMPARE(namesOfFields(*image) + name, std::string("RGBY") + name);
        QVERIFY2(inspectImage(stored(name))->endMarker, name);
    }
    // A fifth of the colour over four fifths of white.
    const auto clear = loadImage(stored("alpha.tif"));
    QCOMPARE(clear->at<cv::Vec3b>(4, 8), cv::Vec3b(255, 204, 204));
    QCOMPARE(clear->at<cv::Vec3b>(12, 8), cv::Vec3b(204, 204, 255));
}

void TestImageFile::sixteenBitsAreScaled() {
    cv::Mat deep(1, 6, CV_16UC3);
    const int values[] = {0, 128, 129, 257, 32896, 65535};
    const int expected[] = {0, 0, 1, 1, 128, 255};  // v/257, rounded
    for (int x = 0; x < 6; ++x) deep.at<cv::Vec3w>(0, x) = cv::Vec3w::all(static_cast<std::uint16_t>(values[x]));
    for (const auto* extension : {".png", ".tiff"}) {
        const auto image = decodeImage(view(encode(extension, deep)), "deep");
        QVERIFY(image.has_value());
        for (int x = 0; x < 6; ++x)
            QCOMPARE(image->at<cv::Vec3b>(0, x), cv::Vec3b::all(static_cast<std::uint8_t>(expected[x])));
    }
}

void TestImageFile::greyBecomesRgb() {
    const cv::Mat grey(9, 7, CV_8UC1, cv::Scalar(77));
    for (const auto* extension : {".png", ".jpg", ".bmp", ".tiff"}) {
        const auto image = decodeImage(view(encode(extension, grey)), "grey");
        QVERIFY(image && image->type() == CV_8UC3);
        QCOMPARE(image->at<cv::Vec3b>(4, 3), cv::Vec3b(77, 77, 77));
    }
    const auto deep = decodeImage(view(encode(".png", cv::Mat(2, 2, CV_16UC1, cv::Scalar(257 * 9)))), "deep grey");
    QCOMPARE(deep->at<cv::Vec3b>(1, 1), cv::Vec3b(9, 9, 9));
}

void TestImageFile::alphaLiesOverWhite() {
    cv::Mat bgra(1, 4, CV_8UC4, cv::Scalar(10, 20, 30, 0));
    bgra.at<cv::Vec4b>(0, 1)[3] = 255;
    bgra.at<cv::Vec4b>(0, 2)[3] = 51;
    bgra.at<cv::Vec4b>(0, 3)[3] = 128;
    for (const auto* extension : {".png", ".webp"}) {
        const auto image = decodeImage(view(encode(extension, bgra, {cv::IMWRITE_WEBP_QUALITY, 101})), "clear");
        QVERIFY2(image, extension);
        QCOMPARE(image->at<cv::Vec3b>(0, 0), cv::Vec3b(255, 255, 255));
        QCOMPARE(image->at<cv::Vec3b>(0, 1), cv::Vec3b(30, 20, 10));
        QCOMPARE(image->at<cv::Vec3b>(0, 2), cv::Vec3b(210, 208, 206));
        QVERIFY(std::abs(image->at<cv::Vec3b>(0, 3)[0] - 142) <= 1);
    }
}

void TestImageFile::onePixel() {
    const cv::Mat pixel(1, 1, CV_8UC3, cv::Scalar(1, 2, 3));
    for (const auto* extension : {".png", ".jpg", ".bmp", ".tiff", ".webp"}) {
        const auto image = loadImage(write(std::string("one") + extension, encode(extension, pixel)));
        QVERIFY2(image && image->size() == cv::Size(1, 1), extension);
        QVERIFY(loadThumbnail(folder_ / (std::string("one") + extension), 100).has_value());
    }
}

void TestImageFile::emptyFile() {
    const auto path = write("empty.jpg", {});
    QCOMPARE(inspectImage(path).error().message.id, MessageId::ImageEmpty);
    QCOMPARE(loadImage(path).error().message.id, MessageId::ImageEmpty);
    QCOMPARE(loadThumbnail(path, 10).error().message.id, MessageId::ImageEmpty);
    QCOMPARE(decodeImage({}, "nothing").error().message.id, MessageId::ImageEmpty);
}

void TestImageFile::notAnImage_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("image_id,dx\nISIC_1,nv\n");
    QTest::newRow("GIF") << QByteArray("GIF89a\x01\0\x01\0\0\0\0", 13);
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html>Not found</html>");
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("one byte") << QByteArray("\xFF");
    QTest::newRow("RIFF of another kind") << QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16);
}

void TestImageFile::notAnImage() {
    QFETCH(QByteArray, bytes);
    const auto path = write("lesion.jpg", Bytes(bytes.begin(), bytes.end()));
    QCOMPARE(inspectImage(path).error().message.id, MessageId::ImageUnknownFormat);
    QCOMPARE(loadImage(path).error().message.id, MessageId::ImageUnknownFormat);
    QCOMPARE(loadImage(path).error().message.value("path"), toUtf8(path));
}

void TestImageFile::cutShort_data() {
    QTest::addColumn<QString>("extension");
    QTest::addColumn<double>("share");
    for (const auto* extension : {".jpg", ".png", ".bmp", ".webp", ".tiff"}) {
        for (const double share : {0.1, 0.5, 0.9, 0.999})
            QTest::newRow(qPrintable(QString("%1 %2").arg(extension).arg(share))) << extension << share;
    }
}

void TestImageFile::cutShort() {
    QFETCH(QString, extension);
    QFETCH(double, share);
    auto bytes = encode(extension.toLatin1(), formulaImage(120, 90));
    bytes.resize(static_cast<std::size_t>(static_cast<double>(bytes.size()) * share));
    const auto path = write("cut" + extension.toStdString(), bytes);
    const auto header = inspectImage(path);
    QVERIFY(header.has_value());
    QVERIFY(!header->endMarker);
    QCOMPARE(loadImage(path).error().message.id, MessageId::ImageDamaged);
    // Filled up with zeros, as a broken download often is.
    bytes.resize(bytes.size() * 3);
    QVERIFY(extension == ".bmp" || extension == ".webp" || extension == ".tiff" || !decodeImage(view(bytes), "filled"));
}

/// libjpeg fills what is missing with grey; nothing tells from outside. It must not crash, and the size is right.
void TestImageFile::cutInTheMiddleWithEndMarker() {
    auto bytes = encode(".jpg", formulaImage(120, 90));
    bytes.resize(bytes.size() / 2);
    bytes.insert(bytes.end(), {0xFF, 0xD9});
    const auto image = decodeImage(view(bytes), "middle");
    QVERIFY(!image || image->size() == cv::Size(120, 90));
}

/// Telephones append films to photographs.
void TestImageFile::bytesBehindTheEnd() {
    for (const auto* extension : {".jpg", ".png"}) {
        auto bytes = encode(extension, swapped(formulaImage(120, 90)));
        const auto plain = decodeImage(view(bytes), "plain");
        for (const std::size_t more : {1U, 16U, 50000U}) {
            auto longer = bytes;
            longer.insert(longer.end(), more, std::uint8_t{7});
            const auto path = write(std::string("longer") + extension, longer);
            QVERIFY(inspectImage(path)->endMarker);
            QVERIFY(samePixels(*loadImage(path), *plain));
        }
    }
}

/// Lengths inside the header that point anywhere are followed nowhere.
void TestImageFile::damagedHeaderLengths() {
    for (const auto* extension : {".jpg", ".png", ".bmp", ".tiff", ".webp"}) {
        const auto bytes = encode(extension, formulaImage(20, 20));
        for (std::size_t i = 2; i < std::min<std::size_t>(bytes.size(), 160); ++i) {
            auto damaged = bytes;
            damaged[i] = 0xFF;
            const auto path = write("damaged", damaged);
            const auto header = inspectImage(path);
            QVERIFY(!header || header->width >= 0);
            const auto image = loadImage(path);
            QVERIFY(!image || image->type() == CV_8UC3);
        }
    }
}

void TestImageFile::giantClaims_data() {
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QList<int>>("widthAt");  // offset of the width, of the height, bytes, 1: big-endian
    QTest::newRow("png") << ".png" << QList<int>{16, 20, 4, 1};
    QTest::newRow("bmp") << ".bmp" << QList<int>{18, 22, 4, 0};
}

void TestImageFile::giantClaims() {
    QFETCH(QString, extension);
    QFETCH(QList<int>, widthAt);
    auto bytes = encode(extension.toLatin1(), formulaImage(20, 20));
    for (const int offset : {widthAt[0], widthAt[1]}) {
        for (int i = 0; i < widthAt[2]; ++i) {
            const int shift = 8 * (widthAt[3] ? widthAt[2] - 1 - i : i);
            bytes[static_cast<std::size_t>(offset + i)] = static_cast<std::uint8_t>(100000 >> shift);
        }
    }
    const auto path = write("giant" + extension.toStdString(), bytes);
    for (const auto& message : {inspectImage(path).error().message, loadImage(path).error().message,
                                loadThumbnail(path, 10).error().message}) {
        QCOMPARE(message.id, MessageId::ImageTooLarge);
        QCOMPARE(message.value("width"), "100000");
        QCOMPARE(message.value("height"), "100000");
    }
}

void TestImageFile::otherTypeThanItsName() {
    const auto path = write("really_png.JPG", encode(".png", swapped(fields())));
    const auto header = inspectImage(path);
    QCOMPARE(header->format, "png");
    QVERIFY(!header->extensionMatches);
    QVERIFY(samePixels(*loadImage(path), fields()));
    QVERIFY(inspectImage(write("upper.PNG", encode(".png", fields())))->extensionMatches);
    QVERIFY(inspectImage(write("none", encode(".png", fields())))->extensionMatches);
}

void TestImageFile::namesOfTheWorld_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("Cyrillic") << QString::fromUtf8("Снимки/меланома.png");
    QTest::newRow("Chinese") << QString::fromUtf8("皮肤/黑色素瘤 图像.png");
    QTest::newRow("combining") << QString::fromUtf8("e\u0301t\u00e9.png");
}

void TestImageFile::namesOfTheWorld() {
    QFETCH(QString, name);
    const auto path = write(name.toStdString(), encode(".png", swapped(fields())));
    QVERIFY(inspectImage(path)->extensionMatches);
    QVERIFY(samePixels(*loadImage(path), fields()));
    QVERIFY(loadThumbnail(path, 8).has_value());
    QVERIFY(saveImage(path, fields()).has_value());
}

void TestImageFile::missingAndFolder() {
    QCOMPARE(inspectImage(folder_ / "no.jpg").error().message.id, MessageId::FileMissing);
    QCOMPARE(loadImage(folder_ / "no.jpg").error().message.id, MessageId::FileMissing);
    QCOMPARE(loadImage(folder_).error().message.id, MessageId::FileUnreadable);
}

void TestImageFile::thumbnails() {
    cv::Mat large(600, 1200, CV_8UC3, cv::Scalar(10, 200, 100));
    large(cv::Rect(600, 0, 600, 600)).setTo(cv::Scalar(250, 40, 60));
    for (const auto* extension : {".jpg", ".png"}) {
        const auto path = write(std::string("large") + extension, encode(extension, swapped(large)));
        for (const int edge : {40, 100, 400, 1000}) {
            const auto small = loadThumbnail(path, edge);
            QCOMPARE(QSize(small->cols, small->rows), QSize(edge, edge / 2));
            const auto left = small->at<cv::Vec3b>(edge / 4, edge / 8);
            QVERIFY(std::abs(left[0] - 10) < 6 && std::abs(left[1] - 200) < 6 && std::abs(left[2] - 100) < 6);
        }
        QCOMPARE(loadThumbnail(path, 5000)->cols, 1200);
        QCOMPARE(loadThumbnail(path, 1)->rows, 1);
    }
}

void TestImageFile::saving() {
    const auto image = formulaImage(33, 21);
    QVERIFY(saveImage(folder_ / "new" / "a.png", image).has_value());
    QVERIFY(samePixels(*loadImage(folder_ / "new" / "a.png"), image));
    QVERIFY(saveImage(folder_ / "b.JPG", fields()).has_value());
    QCOMPARE(namesOfFields(*loadImage(folder_ / "b.JPG")), "RGBY");
    QCOMPARE(saveImage(folder_ / "c.gif", image).error().message.id, MessageId::FileUnwritable);
    QCOMPARE(saveImage(folder_ / "b.JPG" / "d.png", image).error().message.id, MessageId::FileUnwritable);
    QCOMPARE(saveImage(folder_ / "e.png", cv::Mat()).error().message.id, MessageId::FileUnwritable);
}

void TestImageFile::extensions() {
    for (const auto* name : {"a.jpg", "a.JPEG", "a.Png", "a.bmp", "a.TIF", "a.tiff", "a.webp"})
        QVERIFY2(hasImageExtension(name), name);
    for (const auto* name : {"a", "a.csv", "jpg", "a.jpg.txt", "a.gif", ".jpg"})
        QVERIFY2(!hasImageExtension(name), name);
}

void TestImageFile::realDataIsWhole() {
    const auto data = qEnvironmentVariable("LESIONLAB_TEST_DATA");
    if (data.isEmpty()) QSKIP("LESIONLAB_TEST_DATA is not set");
    const auto folder = pathFromUtf8(data.toStdString()) / "HAM10000-200x150";
    QElapsedTimer timer;
    timer.start();
    int images = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!hasImageExtension(entry.path())) continue;
        const auto header = inspectImage(entry.path());
        QVERIFY2(header && header->format == "jpeg" && header->endMarker && header->extensionMatches,
                 toUtf8(entry.path()).c_str());
        QCOMPARE(QSize(header->width, header->height), QSize(200, 150));
        ++images;
    }
    qInfo("%d headers in %lld ms", images, static_cast<long long>(timer.elapsed()));
    QCOMPARE(images, 10015);
}

QTEST_GUILESS_MAIN(TestImageFile)
#include "tst_ImageFile.moc"
