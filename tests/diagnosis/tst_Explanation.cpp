#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/diagnosis/Explanation.h"
#include "core/diagnosis/PngText.h"
#include "core/image/ImageFile.h"
#include "core/model/MapFrame.h"
#include "tests/support/KnownPlace.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;

/// From maps of known values to what is shown and written. What the maps themselves are, model's tests check.
class TestExplanation : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    std::filesystem::path inside(const char* name) const {
        return pathFromUtf8(folder_.path().toStdString()) / pathFromUtf8(name);
    }

private Q_SLOTS:
    void scales();
    void bilinearBetweenCentres();
    void cellsLieWhereTheyLook();
    void nothingToShow();
    void colours();
    void overlayCoversByValue();
    void fileNames_data();
    void fileNames();
    void writtenAndRecognised();
    void foreignFilesStay();
    void damagedPngIsForeign();
    void massAndWidening();
};

namespace {

/// Two classes on 2 x 2 cells: the first with 4 at the top left, the second with 1 at the bottom right.
Explanation twoClasses() {
    Explanation explanation;
    explanation.classes = {"mel", "nv"};
    explanation.activation.maps = {(cv::Mat1f(2, 2) << 4, 0, 0, 0), (cv::Mat1f(2, 2) << 0, 0, 0, 1)};
    explanation.activation.signedMaps = explanation.activation.maps;
    explanation.activation.scores = {2.F, 1.F};
    return explanation;
}

cv::Mat photograph() {
    return cv::Mat(20, 30, CV_8UC3, cv::Scalar(200, 150, 100));
}

}  // namespace

void TestExplanation::scales() {
    const Explanation explanation = twoClasses();
    const cv::Size cells(2, 2);
    QCOMPARE(mapOfClass(explanation, 0, cells, MapScale::AllClasses)(0, 0), 1.F);
    QCOMPARE(mapOfClass(explanation, 1, cells, MapScale::AllClasses)(1, 1), 0.25F);
    QCOMPARE(mapOfClass(explanation, 1, cells, MapScale::EachClass)(1, 1), 1.F);
    QCOMPARE(mapOfClass(explanation, 0, cells, MapScale::EachClass)(1, 1), 0.F);
}

/// 2 cells over 8 pixels: centres at 1.5 and 5.5, level outside of them, a straight line between.
void TestExplanation::bilinearBetweenCentres() {
    const cv::Mat1f map = mapOfClass(twoClasses(), 0, {8, 8}, MapScale::EachClass);
    const float expected[] = {1.F, 1.F, 0.875F, 0.625F, 0.375F, 0.125F, 0.F, 0.F};
    for (int x = 0; x < 8; ++x) {
        QVERIFY(std::abs(map(0, x) - expected[x]) < 1e-6F);
        QVERIFY(std::abs(map(x, 0) - expected[x]) < 1e-6F);
        QVERIFY(std::abs(map(x, x) - expected[x] * expected[x]) < 1e-6F);
    }
    const cv::Mat1f wide = mapOfClass(twoClasses(), 1, {301, 17}, MapScale::EachClass);
    QCOMPARE(wide.size(), cv::Size(301, 17));
    QCOMPARE(wide(16, 300), 1.F);
}

/// MobileNetV2 at 192: the first of its 6 cells looks at the first pixel, the next 32 pixels further.
void TestExplanation::cellsLieWhereTheyLook() {
    ModelInfo model;
    model.architecture = "mobilenet-v2";
    model.preprocessing = Preprocessing::imageNet(192);
    Explanation explanation = twoClasses();
    explanation.activation.maps[0] = cv::Mat1f(6, 6, 0.F);
    explanation.activation.maps[0](2, 3) = 5;
    explanation.frame = mapFrame(model, Attribution::GradCam, {6, 6});
    const cv::Mat1f map = mapOfClass(explanation, 0, {192, 192}, MapScale::EachClass);
    QVERIFY(std::abs(map(64, 96) - 1.F) < 1e-6F);
    QVERIFY(std::abs(map(64, 80) - 0.5F) < 1e-6F);
    QVERIFY(std::abs(map(80, 96) - 0.5F) < 1e-6F);
    const cv::Rect2d whole(0, 0, 1, 1);
    QVERIFY(mapFrame(model, Attribution::Occlusion, {12, 12}) == whole);
    for (const char* aligned : {"seed-cnn", "convnext-tiny", "vit-b-16"}) {
        model.architecture = aligned;
        QVERIFY(mapFrame(model, Attribution::GradCam, {6, 6}) == whole);
    }
}

void TestExplanation::nothingToShow() {
    Explanation explanation = twoClasses();
    explanation.activation.maps[1] = cv::Mat1f(2, 2, 0.F);
    for (const MapScale scale : {MapScale::AllClasses, MapScale::EachClass})
        QCOMPARE(cv::countNonZero(mapOfClass(explanation, 1, {5, 5}, scale)), 0);
}

/// Viridis: lightness grows evenly, which no value outside 0 … 1 changes.
void TestExplanation::colours() {
    const auto lightness = [](double value) {
        const cv::Vec3b c = mapColour(value);
        return 0.299 * c[0] + 0.587 * c[1] + 0.114 * c[2];
    };
    for (int i = 1; i <= 20; ++i) QVERIFY(lightness(i / 20.0) > lightness((i - 1) / 20.0));
    QCOMPARE(mapColour(0), cv::Vec3b(68, 1, 84));
    QCOMPARE(mapColour(1), cv::Vec3b(253, 231, 37));
    QCOMPARE(mapColour(-3), mapColour(0));
    QCOMPARE(mapColour(7), mapColour(1));
}

void TestExplanation::overlayCoversByValue() {
    cv::Mat1f map(20, 30, 0.F);
    map(3, 4) = 1;
    map(5, 6) = 0.5F;
    const cv::Mat before = photograph();
    const cv::Mat covered = overlay(before, map, 0.8);
    QCOMPARE(covered.at<cv::Vec3b>(0, 0), cv::Vec3b(200, 150, 100));
    // 0.2 of the photograph and 0.8 of viridis's last colour.
    QCOMPARE(covered.at<cv::Vec3b>(3, 4), cv::Vec3b(242, 215, 50));
    const cv::Vec3b half = mapColour(0.5), found = covered.at<cv::Vec3b>(5, 6);
    for (int c = 0; c < 3; ++c) {
        const int expected = cv::saturate_cast<uchar>(0.6 * before.at<cv::Vec3b>(5, 6)[c] + 0.4 * half[c]);
        QVERIFY(std::abs(int(found[c]) - expected) <= 1);
    }
    QCOMPARE(cv::norm(overlay(before, map, 0), before, cv::NORM_INF), 0.0);
    QCOMPARE(before.at<cv::Vec3b>(3, 4), cv::Vec3b(200, 150, 100));
}

void TestExplanation::fileNames_data() {
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("className");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "a/ISIC_0024306.jpg"
                           << "mel"
                           << "ISIC_0024306.mel.png";
    QTest::newRow("dots") << "img.v2.jpeg"
                          << "nv"
                          << "img.v2.nv.png";
    QTest::newRow("slashes") << "x.png"
                             << "in situ/../lentigo: a*b"
                             << "x.in situ_.._lentigo_ a_b.png";
    QTest::newRow("Chinese") << QString::fromUtf8("痣/照片.jpg") << QString::fromUtf8("黑色素瘤")
                             << QString::fromUtf8("照片.黑色素瘤.png");
}

void TestExplanation::fileNames() {
    QFETCH(const QString, image);
    QFETCH(const QString, className);
    QTEST(QString::fromStdString(overlayFileName(pathFromUtf8(image.toStdString()), className.toStdString())),
          "expected");
}

void TestExplanation::writtenAndRecognised() {
    const auto file = inside("照片.mel.png");
    const OverlayNote note{.kind = Attribution::HiResCam, .className = "mél", .scale = MapScale::EachClass};
    QVERIFY(writeOverlay(file, photograph(), note));
    const auto read = loadImage(file);
    QVERIFY(read);
    QCOMPARE(cv::norm(*read, photograph(), cv::NORM_INF), 0.0);
    const auto bytes = readFile(file).value();
    QCOMPARE(pngText(bytes, "Software").value_or(""), std::string("LesionLab"));
    QCOMPARE(pngText(bytes, "Description").value_or(""),
             std::string("HiResCAM of the class mél, scaled by its own largest value. "
                         "For research and teaching, not a medical device."));
    QVERIFY(!pngText(bytes, "Author"));
    // Its own may be replaced.
    QVERIFY(writeOverlay(file, cv::Mat(5, 5, CV_8UC3, cv::Scalar(1, 2, 3)), {}));
    QCOMPARE(loadImage(file)->rows, 5);
}

void TestExplanation::foreignFilesStay() {
    QVERIFY(saveImage(inside("theirs.png"), photograph()));
    QVERIFY(writeFile(inside("notes.png"), std::string_view("LesionLab")));
    QVERIFY(makeFolder(inside("folder.png")));
    for (const char* name : {"theirs.png", "notes.png", "folder.png"}) {
        const auto before = readFile(inside(name));
        const auto outcome = writeOverlay(inside(name), photograph(), {});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().message.id, MessageId::FileForeign);
        QVERIFY(before.has_value() == readFile(inside(name)).has_value());
        if (before) QVERIFY(*before == *readFile(inside(name)));
    }
}

/// Every length that a cut leaves, and every byte of the text changed: never ours, never a read past the end.
void TestExplanation::damagedPngIsForeign() {
    QVERIFY(writeOverlay(inside("whole.png"), photograph(), {}));
    const auto whole = readFile(inside("whole.png")).value();
    const std::string software = "Software";
    for (std::size_t length = 0; length < 67; ++length) QVERIFY(!pngText(std::span(whole).first(length), software));
    auto longer = whole;
    for (std::size_t i = 33; i < 37; ++i) longer[i] = std::byte{0xFF};  // the first text claims 4 GB
    QVERIFY(!pngText(longer, software));
    const auto plain = withPngText(std::as_bytes(std::span("no picture")), {{"Software", "x"}});
    QCOMPARE(plain.size(), sizeof("no picture"));
}

void TestExplanation::massAndWidening() {
    cv::Mat1b mask(100, 200, uchar(0));
    mask(50, 100) = 255;
    const cv::Mat1b widened = test::widenedByOneCell(mask, {10, 10});  // cells of 20 x 10 pixels
    QCOMPARE(cv::countNonZero(widened), 41 * 21);
    QVERIFY(widened(40, 80) != 0 && widened(39, 80) == 0 && widened(60, 121) == 0);
    cv::Mat1f map(100, 200, 0.F);
    QCOMPARE(test::massInside(map, widened), 0.0);
    map(50, 100) = 3;
    map(0, 0) = 1;
    QCOMPARE(test::massInside(map, widened), 0.75);
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_Explanation.moc"
