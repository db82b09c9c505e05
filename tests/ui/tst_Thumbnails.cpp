#include "core/base/Files.h"
#include "core/image/ImageFile.h"
#include "ui/images/Thumbnails.h"

#include <opencv2/imgproc.hpp>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lesion;

namespace fs = std::filesystem;

namespace {

/// Noise, so that the file is as large as its pixels ask for.
fs::path writeImage(const fs::path& file, int width, int height) {
    cv::Mat rgb(height, width, CV_8UC3);
    cv::RNG(7).fill(rgb, cv::RNG::UNIFORM, 0, 255);
    if (!saveImage(file, rgb)) qFatal("cannot write the test's image");
    return file;
}

QStringList filesBelow(const fs::path& folder) {
    QStringList files;
    QDirIterator it(QString::fromStdString(toUtf8(folder)), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) files << it.next();
    return files;
}

QString name(const fs::path& file) {
    return QString::fromStdString(toUtf8(file));
}

}  // namespace

class TestThumbnails : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> home_;
    fs::path folder_;

private Q_SLOTS:
    void init() {
        home_ = std::make_unique<QTemporaryDir>();
        qputenv("LESIONLAB_HOME", home_->filePath("home").toUtf8());
        folder_ = pathFromUtf8(home_->path().toStdString());
    }

    void comesLaterAndFits() {
        const fs::path file = writeImage(folder_ / "wide.png", 400, 300);
        Thumbnails thumbnails(128);
        QSignalSpy ready(&thumbnails, &Thumbnails::ready);
        QVERIFY(thumbnails.get(file).isNull());  // never waits
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(ready[0][0].toString(), name(file));
        QCOMPARE(thumbnails.get(file).deviceIndependentSize(), QSizeF(128, 96));
        QTest::qWait(50);
        QCOMPARE(ready.count(), 1);  // asking again decodes nothing
    }

    void tellsOnceWhatCannotBeDecoded() {
        const fs::path file = folder_ / "no image.jpg";
        QVERIFY(writeFile(file, std::string_view("this is text")));
        Thumbnails thumbnails(128);
        QSignalSpy failed(&thumbnails, &Thumbnails::failed);
        thumbnails.get(file);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(thumbnails.hasFailed(file));
        QVERIFY(thumbnails.get(file).isNull());
        QTest::qWait(50);
        QCOMPARE(failed.count(), 1);
    }

    /// What is asked for last is what the user looks at now.
    void newestFirst() {
        const fs::path image = writeImage(folder_ / "0.png", 600, 450);
        std::vector<fs::path> files;
        for (int i = 1; i <= 60; ++i) {
            files.push_back(folder_ / (std::to_string(i) + ".png"));
            fs::copy_file(image, files.back());
        }
        Thumbnails thumbnails(128);
        QSignalSpy ready(&thumbnails, &Thumbnails::ready);
        for (const fs::path& file : files) thumbnails.get(file);
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 60, 20'000);
        int place = 0;
        while (ready[place][0].toString() != name(files.back())) ++place;
        QVERIFY2(place < 10, qPrintable(QString::number(place)));
    }

    /// Scrolling past ten thousand images decodes the last screens, not all of them.
    void dropsWhatFellFarBehind() {
        const fs::path image = writeImage(folder_ / "0.png", 600, 450);
        std::vector<fs::path> files;
        for (int i = 1; i <= 600; ++i) {
            files.push_back(folder_ / (std::to_string(i) + ".png"));
            fs::create_hard_link(image, files.back());
        }
        Thumbnails thumbnails(128);
        QSignalSpy ready(&thumbnails, &Thumbnails::ready);
        for (const fs::path& file : files) thumbnails.get(file);
        QTRY_VERIFY_WITH_TIMEOUT(!thumbnails.get(files.back()).isNull(), 20'000);
        int before = -1;
        while (before != ready.count()) {
            before = int(ready.count());
            QTest::qWait(300);
        }
        QVERIFY2(ready.count() >= 150 && ready.count() < 400, qPrintable(QString::number(ready.count())));
        thumbnails.get(files.front());  // comes back when asked for again
        QTRY_VERIFY(!thumbnails.get(files.front()).isNull());
    }

    void keepsACopyOnTheDisk() {
        const fs::path file = writeImage(folder_ / "large.png", 800, 600);
        const fs::path small = writeImage(folder_ / "small.jpg", 60, 40);
        const auto make = [&] {
            Thumbnails thumbnails(128);
            QSignalSpy ready(&thumbnails, &Thumbnails::ready);
            thumbnails.get(file);
            thumbnails.get(small);
            if (!QTest::qWaitFor([&] { return ready.count() == 2; })) return QImage();
            return thumbnails.get(file).toImage();
        };
        const QImage first = make();
        QStringList copies = filesBelow(cacheFolder() / "thumbnails");
        QCOMPARE(copies.size(), 1);  // the small file is not worth one
        // A picture of another colour in its place is what a second start shows: it read the copy.
        QImage red(128, 96, QImage::Format_RGB888);
        red.fill(Qt::red);
        QVERIFY(red.save(copies.front(), "jpg"));
        QVERIFY(make().pixelColor(64, 48).red() > 240);
        // A damaged copy is made anew.
        QVERIFY(writeFile(pathFromUtf8(copies.front().toStdString()), std::string_view("no jpeg")));
        QCOMPARE(make().size(), first.size());
        QVERIFY(QImage(copies.front()).size() == first.size());
        // A changed file gets a picture of its own.
        writeImage(file, 900, 600);
        make();
        QCOMPARE(filesBelow(cacheFolder() / "thumbnails").size(), 2);
    }

    void readsNamesOfAnyScript() {
        const fs::path file = folder_ / fs::path(u8"снимок 图像.png");
        writeImage(file, 80, 60);
        Thumbnails thumbnails(64);
        QSignalSpy ready(&thumbnails, &Thumbnails::ready);
        thumbnails.get(file);
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(ready[0][0].toString(), name(file));
    }

    void endsWhileWorking() {
        const fs::path image = writeImage(folder_ / "0.png", 1200, 900);
        std::vector<fs::path> files;
        for (int i = 1; i <= 50; ++i) {
            files.push_back(folder_ / (std::to_string(i) + ".png"));
            fs::create_hard_link(image, files.back());
        }
        const auto copies = [] { return filesBelow(cacheFolder() / "thumbnails").size(); };
        const auto before = copies();
        {
            Thumbnails thumbnails(128);
            for (const fs::path& file : files) thumbnails.get(file);
        }
        // Every decoded picture leaves a copy on the disk: those under way do, those that waited do not.
        QVERIFY2(copies() - before < 50, qPrintable(QString::number(copies() - before)));
    }

    void pixelsThereAndBack() {
        cv::Mat rgb(2, 3, CV_8UC3, cv::Scalar(10, 20, 30));  // rows of 9 bytes: QImage pads them to 12
        rgb.at<cv::Vec3b>(1, 2) = {200, 100, 50};
        const QImage image = toQImage(rgb);
        QCOMPARE(image.size(), QSize(3, 2));
        QCOMPARE(image.pixelColor(0, 0), QColor(10, 20, 30));
        QCOMPARE(image.pixelColor(2, 1), QColor(200, 100, 50));
        QCOMPARE(cv::norm(rgb, fromQImage(image), cv::NORM_INF), 0.0);
        QImage clear(4, 4, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        QCOMPARE(fromQImage(clear).at<cv::Vec3b>(0, 0), cv::Vec3b(255, 255, 255));
    }
};

QTEST_MAIN(TestThumbnails)
#include "tst_Thumbnails.moc"
