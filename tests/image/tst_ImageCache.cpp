#include "core/image/ImageCache.h"

#include "core/base/MessageIds.h"
#include "core/image/ImageFile.h"
#include "tests/image/TestImages.h"

#include <fstream>
#include <opencv2/imgcodecs.hpp>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;
namespace fs = std::filesystem;

class TestImageCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsWhatPrepareGives();
    void isReused();
    void changedFileIsReadAgain();
    void otherSizeIsAnotherCache();
    void meanAndDeviationShareIt();
    void damage_data();
    void damage();
    void failuresAreListedAndKept();
    void stopLeavesNothing();
    void noImages();
    void unwritableFolder();
    void leftoversGo();

private:
    Result<ImageCache> openCache(const Preprocessing& preprocessing = Preprocessing::unitRange(24)) {
        decoded_ = 0;
        return ImageCache::open(files_, preprocessing, {},
                                [this](std::int64_t done, std::int64_t) { decoded_ = done; });
    }
    fs::path onlyCacheFile() const {
        const auto file = fs::directory_iterator(folder_ / "home/cache/pixels");
        return file->path();
    }

    std::unique_ptr<QTemporaryDir> temporary_;
    fs::path folder_;
    std::vector<fs::path> files_;
    std::int64_t decoded_ = 0;  ///< 0 after an open that reused the file
};

/// 150 images, more than one batch.
void TestImageCache::init() {
    temporary_ = std::make_unique<QTemporaryDir>();
    folder_ = pathFromUtf8(temporary_->path().toStdString());
    qputenv("LESIONLAB_HOME", toUtf8(folder_ / "home").c_str());
    files_.clear();
    for (int i = 0; i < 150; ++i) {
        files_.push_back(folder_ / (std::to_string(i) + ".png"));
        QVERIFY(cv::imwrite(files_.back().string(), formulaImage(20 + i, 30)));  // not flushed: quicker than saveImage
    }
}

void TestImageCache::holdsWhatPrepareGives() {
    const auto preprocessing = Preprocessing{30, 20, {}, {1, 1, 1}};
    const auto cache = openCache(preprocessing);
    QVERIFY(cache.has_value());
    QCOMPARE(decoded_, 150);
    QVERIFY(cache->failures().empty());
    for (std::size_t i = 0; i < files_.size(); ++i)
        QVERIFY(samePixels(cache->image(i), prepare(preprocessing, *loadImage(files_[i]))));
}

void TestImageCache::isReused() {
    QVERIFY(openCache().has_value());
    const auto cache = openCache();
    QVERIFY(cache.has_value());
    QCOMPARE(decoded_, 0);
    QVERIFY(samePixels(cache->image(149), prepare(Preprocessing::unitRange(24), *loadImage(files_[149]))));
}

void TestImageCache::changedFileIsReadAgain() {
    QVERIFY(openCache().has_value());
    QVERIFY(saveImage(files_[3], formulaImage(50, 60)).has_value());
    fs::last_write_time(files_[3], fs::last_write_time(files_[3]) + std::chrono::seconds(5));
    const auto cache = openCache();
    QCOMPARE(decoded_, 150);
    QVERIFY(samePixels(cache->image(3), resizeAntialiased(formulaImage(50, 60), {24, 24})));
    std::swap(files_[0], files_[1]);
    QVERIFY(openCache().has_value());
    QCOMPARE(decoded_, 150);
}

void TestImageCache::otherSizeIsAnotherCache() {
    QVERIFY(openCache().has_value());
    QCOMPARE(openCache(Preprocessing::unitRange(25))->image(0).cols, 25);
    QCOMPARE(decoded_, 150);
    QVERIFY(openCache().has_value());
    QCOMPARE(decoded_, 0);
}

void TestImageCache::meanAndDeviationShareIt() {
    QVERIFY(openCache().has_value());
    QVERIFY(openCache(Preprocessing::imageNet(24)).has_value());
    QCOMPARE(decoded_, 0);
}

void TestImageCache::damage_data() {
    QTest::addColumn<int>("place");  // of a byte that is changed; negative: from the end; 0: the file is cut short
    QTest::newRow("first image") << 4096 + 5;
    QTest::newRow("hash of an image") << 4096 + 150 * 24 * 24 * 3 + 9;
    QTest::newRow("end") << -1;
    QTest::newRow("cut short") << 0;
}

void TestImageCache::damage() {
    QFETCH(int, place);
    QVERIFY(openCache().has_value());
    const auto path = onlyCacheFile();
    if (place == 0) {
        fs::resize_file(path, fs::file_size(path) - 1000);
    } else {
        std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
        file.seekg(place, place < 0 ? std::ios::end : std::ios::beg);
        const auto byte = file.get();
        file.seekp(place, place < 0 ? std::ios::end : std::ios::beg);
        file.put(static_cast<char>(byte ^ 0x55));
    }
    const auto cache = openCache();
    QVERIFY(cache.has_value());
    QCOMPARE(decoded_, 150);
    QVERIFY(samePixels(cache->image(0), prepare(Preprocessing::unitRange(24), *loadImage(files_[0]))));
}

void TestImageCache::failuresAreListedAndKept() {
    fs::resize_file(files_[7], fs::file_size(files_[7]) / 2);
    fs::resize_file(files_[140], 0);
    fs::remove(files_[141]);
    for (int round = 0; round < 2; ++round) {  // built, then reused
        const auto cache = openCache();
        QVERIFY(cache.has_value());
        QCOMPARE(decoded_, round == 0 ? 150 : 0);
        QCOMPARE(cache->failures().size(), 3U);
        QCOMPARE(cache->failures()[0].index, 7U);
        QCOMPARE(cache->failures()[0].error.message.id, MessageId::ImageDamaged);
        QCOMPARE(cache->failures()[0].error.message.value("path"), toUtf8(files_[7]));
        QCOMPARE(cache->failures()[1].error.message.id, MessageId::ImageEmpty);
        QCOMPARE(cache->failures()[2].error.message.id, MessageId::FileMissing);
        QVERIFY(samePixels(cache->image(8), prepare(Preprocessing::unitRange(24), *loadImage(files_[8]))));
    }
}

void TestImageCache::stopLeavesNothing() {
    StopToken stop;
    const auto cache = ImageCache::open(files_, Preprocessing::unitRange(24), stop,
                                        [&stop](std::int64_t, std::int64_t) { stop.requestStop(); });
    QVERIFY(!cache);
    QCOMPARE(cache.error().message.id, MessageId::Stopped);
    QVERIFY(fs::is_empty(folder_ / "home/cache/pixels"));
}

void TestImageCache::noImages() {
    files_.clear();
    QVERIFY(openCache().has_value());
    QVERIFY(openCache().has_value());
}

void TestImageCache::unwritableFolder() {
    QVERIFY(writeFile(folder_ / "blocked", "a file where the folder should be").has_value());
    qputenv("LESIONLAB_HOME", toUtf8(folder_ / "blocked").c_str());
    const auto cache = openCache();
    QVERIFY(!cache);
    QCOMPARE(cache.error().message.id, MessageId::FileUnwritable);
}

void TestImageCache::leftoversGo() {
    QVERIFY(openCache().has_value());
    const auto old = folder_ / "home/cache/pixels/dead.part";
    const auto fresh = folder_ / "home/cache/pixels/busy.part";
    QVERIFY(writeFile(old, "x").has_value());
    QVERIFY(writeFile(fresh, "x").has_value());
    fs::last_write_time(old, fs::file_time_type::clock::now() - std::chrono::hours(2));
    QVERIFY(openCache(Preprocessing::unitRange(25)).has_value());
    QVERIFY(!fs::exists(old));
    QVERIFY(fs::exists(fresh));
}

QTEST_GUILESS_MAIN(TestImageCache)
#include "tst_ImageCache.moc"
