#include "core/base/MessageIds.h"
#include "core/image/ColourConstancy.h"
#include "core/image/HairRemoval.h"
#include "core/image/ImageCache.h"
#include "core/image/ImageFile.h"
#include "core/image/Preprocessing.h"
#include "tests/image/TestImages.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgproc.hpp>
#include <QTemporaryDir>
#include <QtTest>
#include <thread>

using namespace lesion;

namespace {

/// Skin with a mole of `size`'s shape in it, blurred as a lens does.
cv::Mat mole(cv::Size size) {
    cv::Mat rgb(size, CV_8UC3, cv::Scalar(215, 160, 150));
    cv::ellipse(rgb, {size.width / 2, size.height / 2}, {size.width / 6, size.height / 5}, 20, 0, 360,
                cv::Scalar(110, 65, 55), cv::FILLED);
    cv::GaussianBlur(rgb, rgb, {0, 0}, size.height / 60.0);
    return rgb;
}

/// Where hairs run: straight ones, a bent one, two that cross over the mole.
cv::Mat hairs(cv::Size size) {
    const double u = size.height / 450.0;
    const auto at = [&](int x, int y) { return cv::Point(cvRound(x * u), cvRound(y * u)); };
    const int width = std::max(1, cvRound(4 * u));
    cv::Mat mask = cv::Mat::zeros(size, CV_8U);
    cv::line(mask, at(20, 30), at(560, 80), 255, width, cv::LINE_8);
    cv::line(mask, at(200, 440), at(420, 20), 255, width, cv::LINE_8);
    cv::line(mask, at(180, 120), at(430, 330), 255, width, cv::LINE_8);
    cv::ellipse(mask, at(90, 300), cv::Size(cvRound(70 * u), cvRound(110 * u)), 0, 200, 340, 255, width, cv::LINE_8);
    return mask;
}

cv::Mat withHairs(const cv::Mat& rgb) {
    cv::Mat hairy = rgb.clone();
    hairy.setTo(cv::Scalar(45, 30, 25), hairs(rgb.size()));
    return hairy;
}

double meanDifference(const cv::Mat& a, const cv::Mat& b, const cv::Mat& where) {
    cv::Mat difference;
    cv::absdiff(a, b, difference);
    const auto mean = cv::mean(difference, where);
    return (mean[0] + mean[1] + mean[2]) / 3;
}

std::array<double, 3> means(const cv::Mat& rgb) {
    const auto mean = cv::mean(rgb);
    return {mean[0], mean[1], mean[2]};
}

}  // namespace

class TestFrameSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizes() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("200x150") << QSize(200, 150);
        QTest::newRow("600x450") << QSize(600, 450);
        QTest::newRow("1800x1350") << QSize(1800, 1350);  // looked at with 450 pixels
        QTest::newRow("450x600") << QSize(450, 600);
    }

    void hairIsRemovedAndTheLesionStays_data() { sizes(); }
    void hairIsRemovedAndTheLesionStays() {
        QFETCH(QSize, size);
        const cv::Mat bare = mole({size.width(), size.height()});
        const cv::Mat hairy = withHairs(bare), drawn = hairs(bare.size());
        const cv::Mat clean = removeHair(hairy);
        QVERIFY(meanDifference(hairy, bare, drawn) > 60);
        QVERIFY2(meanDifference(clean, bare, drawn) < 5,
                 qPrintable(QString::number(meanDifference(clean, bare, drawn))));
        cv::Mat elsewhere;
        cv::dilate(drawn, elsewhere, cv::Mat::ones(3, 3, CV_8U), {-1, -1}, 5 * size.height() / 450 + 1);
        QVERIFY(meanDifference(clean, bare, ~elsewhere) < 0.05);
    }

    void findsAsMuchHairAtEverySize() {
        const double small = hairShare(findHair(withHairs(mole({200, 150}))));
        const double large = hairShare(findHair(withHairs(mole({600, 450}))));
        QVERIFY(small > 0.03 && large > 0.03);
        QVERIFY2(small / large < 2 && large / small < 2, qPrintable(QStringLiteral("%1 %2").arg(small).arg(large)));
    }

    void withoutHairNothingChanges_data() { sizes(); }
    void withoutHairNothingChanges() {
        QFETCH(QSize, size);
        const cv::Mat bare = mole({size.width(), size.height()});
        QCOMPARE(cv::countNonZero(findHair(bare)), 0);
        QVERIFY(samePixels(removeHair(bare), bare));
    }

    /// What a dermatologist looks for: dots, a vessel (dark in green, not in red), a broad streak.
    void whatIsNoHairStays() {
        cv::Mat rgb = mole({600, 450});
        for (int y = 150; y < 300; y += 14)
            for (int x = 230; x < 370; x += 14) cv::circle(rgb, {x, y}, 3, cv::Scalar(60, 35, 30), cv::FILLED);
        cv::line(rgb, {40, 60}, {300, 40}, cv::Scalar(215, 95, 90), 4);
        cv::line(rgb, {40, 400}, {560, 380}, cv::Scalar(120, 80, 70), 40);
        QVERIFY2(hairShare(findHair(rgb)) < 0.002, qPrintable(QString::number(hairShare(findHair(rgb)))));
    }

    void fillsFromBothSides() {
        cv::Mat rgb(80, 80, CV_8UC3, cv::Scalar(100, 100, 100));
        rgb.colRange(42, 80).setTo(cv::Scalar(200, 160, 100));
        rgb.colRange(39, 42).setTo(cv::Scalar(0, 0, 0));
        cv::Mat hair = cv::Mat::zeros(80, 80, CV_8U);
        hair.colRange(39, 42).setTo(255);
        const cv::Mat filled = fillHair(rgb, hair);
        QCOMPARE(filled.at<cv::Vec3b>(40, 39), cv::Vec3b(125, 115, 100));
        QCOMPARE(filled.at<cv::Vec3b>(40, 40), cv::Vec3b(150, 130, 100));
        QCOMPARE(filled.at<cv::Vec3b>(40, 41), cv::Vec3b(175, 145, 100));
        QVERIFY(samePixels(filled.colRange(42, 80), rgb.colRange(42, 80)));
        // Nothing to fill from: left as it is.
        QVERIFY(samePixels(fillHair(rgb, cv::Mat(80, 80, CV_8U, cv::Scalar(255)))(cv::Rect(10, 10, 20, 20)),
                           rgb(cv::Rect(10, 10, 20, 20))));
    }

    void tooSmallToShowHairs() {
        const cv::Mat rgb = withHairs(mole({80, 60}));
        QVERIFY(samePixels(removeHair(rgb), rgb));
        QVERIFY(removeHair(cv::Mat(1, 1, CV_8UC3, cv::Scalar(1, 2, 3))).cols == 1);
    }

    void sameFromEveryThread() {
        const cv::Mat hairy = withHairs(mole({200, 150}));
        const std::string alone = pixelHex(prepare(stepsOn(), hairy));
        std::array<std::string, 4> hashes;
        std::vector<std::thread> threads;
        for (auto& hash : hashes) threads.emplace_back([&hash, &hairy] { hash = pixelHex(prepare(stepsOn(), hairy)); });
        for (auto& thread : threads) thread.join();
        for (const auto& hash : hashes) QCOMPARE(hash, alone);
    }

    void aColourCastIsRemoved() {
        cv::Mat grey(90, 120, CV_8UC3);
        for (int y = 0; y < grey.rows; ++y)
            for (int x = 0; x < grey.cols; ++x)
                grey.at<cv::Vec3b>(y, x) = cv::Vec3b::all(static_cast<std::uint8_t>(20 + (x * 3 + y * 5) % 150));
        cv::Mat cast = grey.clone();
        for (auto& pixel : cv::Mat_<cv::Vec3b>(cast))
            pixel = {cv::saturate_cast<std::uint8_t>(pixel[0] * 1.2), cv::saturate_cast<std::uint8_t>(pixel[1] * 0.9),
                     cv::saturate_cast<std::uint8_t>(pixel[2] * 0.6)};
        const auto before = means(cast), after = means(evenColours(cast));
        QVERIFY(before[0] - before[2] > 40);
        QVERIFY(std::abs(after[0] - after[1]) < 1 && std::abs(after[1] - after[2]) < 1);
        QVERIFY(std::abs(after[0] + after[1] + after[2] - before[0] - before[1] - before[2]) < 2);
        QVERIFY(samePixels(evenColours(grey), grey));  // no cast, no change
    }

    void gainsByHand() {
        // Half of the pixels black: each channel's norm is its brighter value times the same constant.
        cv::Mat rgb = cv::Mat::zeros(2, 2, CV_8UC3);
        rgb.row(0).setTo(cv::Scalar(200, 100, 50));
        const auto gains = greyLightGains(rgb);
        // 1/200 : 1/100 : 1/50, and 200 g0 + 100 g1 + 50 g2 = 350.
        QVERIFY(std::abs(gains[0] - 350.0 / 600) < 1e-9);
        QVERIFY(std::abs(gains[1] - 350.0 / 300) < 1e-9);
        QVERIFY(std::abs(gains[2] - 350.0 / 150) < 1e-9);
        rgb.setTo(cv::Scalar(0, 0, 0));
        QCOMPARE(greyLightGains(rgb), (std::array<double, 3>{1, 1, 1}));
    }

    void prepareAppliesThemBeforeResizing() {
        const cv::Mat hairy = withHairs(mole({200, 150}));
        const cv::Mat byHand = resizeAntialiased(evenColours(removeHair(hairy)), {64, 64});
        QVERIFY(samePixels(prepare(stepsOn(), hairy), byHand));
        QVERIFY(!samePixels(prepare(Preprocessing::unitRange(64), hairy), byHand));
        QVERIFY(samePixels(prepareFrame(Preprocessing::unitRange(64), hairy), hairy));
    }

    void jsonAndOlderFiles() {
        const auto off = toJson(Preprocessing::unitRange(64));
        QVERIFY(!off.contains("hair_removal") && !off.contains("colour_constancy"));
        QCOMPARE(preprocessingFromJson(off).value(), Preprocessing::unitRange(64));
        for (const bool hair : {true, false}) {
            Preprocessing one = Preprocessing::imageNet(64);
            one.hairRemoval = hair;
            one.colourConstancy = !hair;
            QCOMPARE(preprocessingFromJson(toJson(one)).value(), one);
            QVERIFY(one.changesFrame());
        }
        // A step of a newer program, which this one cannot do, is not left out in silence.
        auto newer = toJson(stepsOn());
        newer["hair_removal"] = "dullrazor-2";
        QCOMPARE(preprocessingFromJson(newer).error().message.id, MessageId::ModelFileInvalid);
        newer["hair_removal"] = true;
        QVERIFY(!preprocessingFromJson(newer));
    }

    void cachesAreApart() {
        QTemporaryDir folder;
        qputenv("LESIONLAB_HOME", folder.filePath("home").toUtf8());
        const std::filesystem::path file = folder.filePath("a.png").toStdString();
        QVERIFY(saveImage(file, withHairs(mole({200, 150}))));
        const auto open = [&](const Preprocessing& how) { return ImageCache::open({file}, how, {}, {}).value(); };
        Preprocessing hair = Preprocessing::unitRange(64), colours = hair;
        hair.hairRemoval = colours.colourConstancy = true;
        const auto plain = open(Preprocessing::unitRange(64)), without = open(hair), even = open(colours);
        QVERIFY(plain.key() != without.key() && without.key() != even.key() && plain.key() != even.key());
        QVERIFY(samePixels(without.image(0), prepare(hair, *loadImage(file))));
        QVERIFY(samePixels(plain.image(0), prepare(Preprocessing::unitRange(64), *loadImage(file))));
        QCOMPARE(Preprocessing::unitRange(64).pixelKey(), std::string("64x64"));  // as it was before there were steps
    }

private:
    static Preprocessing stepsOn() {
        Preprocessing steps = Preprocessing::unitRange(64);
        steps.hairRemoval = steps.colourConstancy = true;
        return steps;
    }
};

QTEST_GUILESS_MAIN(TestFrameSteps)
#include "tst_FrameSteps.moc"
