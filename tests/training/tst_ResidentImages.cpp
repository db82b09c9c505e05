#include "core/base/MessageIds.h"
#include "core/image/ImageFile.h"
#include "core/training/nn/ResidentImages.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>
#include <optional>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;

/// The executor of augmentations on tensors against the one on pixels, and the bytes kept on a device against the
/// cache that they came from. On the CPU as a device, since the arithmetic is the same.
class TestResidentImages : public QObject {
    Q_OBJECT
    static constexpr int width = 40;
    static constexpr int height = 27;
    QTemporaryDir dir_;
    std::optional<ImageCache> cache_;
    std::optional<nn::ResidentImages> resident_;  ///< of unit range: levels / 255

    /// Smooth, noisy, and one of few bright colours.
    static cv::Mat picture(int kind) {
        Random random(static_cast<std::uint64_t>(kind));
        cv::Mat image(height, width, CV_8UC3);
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                for (int c = 0; c < 3; ++c) {
                    const int smooth = (x * (c + 3) + y * 2) % 256;
                    const int noise = static_cast<int>(random.below(256));
                    const int bright = (x / 8 + y / 5 + c) % 3 * 127;
                    image.at<cv::Vec3b>(y, x)[c] = static_cast<std::uint8_t>(kind == 0   ? smooth
                                                                             : kind == 1 ? noise
                                                                                         : bright);
                }
            }
        }
        return image;
    }

    struct Difference {
        int worst = 0;
        double share = 0;  ///< of values that differ at all
    };
    /// All draws in one batch, images by turns, against augment().
    Difference compare(const std::vector<AugmentationDraw>& draws) const {
        std::vector<int> images;
        for (std::size_t i = 0; i < draws.size(); ++i) images.push_back(static_cast<int>(i % 3));
        const torch::Tensor batch = resident_->batch(images, draws).permute({0, 2, 3, 1}).contiguous();
        const float* value = batch.data_ptr<float>();
        Difference difference;
        for (std::size_t i = 0; i < draws.size(); ++i) {
            const cv::Mat expected = augment(draws[i], cache_->image(static_cast<std::size_t>(images[i])));
            for (const auto* level = expected.data; level != expected.dataend; ++level, ++value) {
                const int distance = std::abs(static_cast<int>(std::lround(*value * 255)) - *level);
                difference.worst = std::max(difference.worst, distance);
                difference.share += distance != 0;
            }
        }
        difference.share /= static_cast<double>(batch.numel());
        return difference;
    }

private Q_SLOTS:
    void initTestCase() {
        std::vector<std::filesystem::path> files;
        for (int kind = 0; kind < 3; ++kind) {
            files.push_back(pathFromUtf8(dir_.filePath(QString::number(kind) + ".png").toStdString()));
            QVERIFY(saveImage(files.back(), picture(kind)));
        }
        const Preprocessing unit{width, height};
        auto cache = ImageCache::open(files, unit, {}, {});
        QVERIFY(cache);
        cache_.emplace(std::move(*cache));
        std::int64_t told = 0;
        auto uploaded =
            nn::ResidentImages::upload(*cache_, 3, unit, torch::kCPU, {}, [&](auto done, auto) { told = done; });
        QVERIFY(uploaded);
        QCOMPARE(told, 3);
        QCOMPARE(uploaded->count(), std::size_t{3});
        resident_.emplace(std::move(*uploaded));
    }

    void presets_data() {
        QTest::addColumn<bool>("colour");
        QTest::newRow("reference") << false;
        QTest::newRow("dermoscopy") << true;
    }
    void presets() {
        QFETCH(const bool, colour);
        const auto options = colour ? AugmentationOptions::dermoscopy() : AugmentationOptions::reference();
        std::vector<AugmentationDraw> draws;
        for (std::uint64_t i = 0; i < 600; ++i) {
            Random random = augmentationRandom(1, 1, i);
            draws.push_back(drawAugmentation(options, {width, height}, random));
        }
        const auto difference = compare(draws);
        QVERIFY2(difference.worst <= 1, qPrintable(QString::number(difference.worst)));
        QVERIFY2(difference.share < 1e-3, qPrintable(QString::number(difference.share)));
    }

    void extremes() {
        std::vector<AugmentationDraw> draws(11);
        draws[0].theta = std::numbers::pi;
        draws[1].theta = -std::numbers::pi / 4;
        draws[2].tx = 1000;  // nothing but an edge
        draws[3].ty = -1000;
        draws[4].shear = 1.2;
        draws[5].zx = 0.01, draws[5].zy = 7;
        draws[6].cropSide = 0.1, draws[6].cropX = 0.9, draws[6].cropY = 0;
        draws[7].flipHorizontal = draws[7].flipVertical = true;
        draws[8].theta = 3, draws[8].zx = 1.7, draws[8].flipVertical = true, draws[8].cropSide = 0.5;
        draws[9].tx = 0.5;  // halves: where rounding decides
        const auto difference = compare(draws);
        QVERIFY2(difference.worst <= 1, qPrintable(QString::number(difference.worst)));
        QVERIFY2(difference.share < 1e-3, qPrintable(QString::number(difference.share)));
    }

    void singleColours_data() {
        QTest::addColumn<int>("which");
        QTest::newRow("brightness") << 0;
        QTest::newRow("contrast") << 1;
        QTest::newRow("saturation") << 2;
        QTest::newRow("hue") << 3;
    }
    /// Each change alone, from one end of what an option allows to the other, beside an image that it leaves alone.
    void singleColours() {
        QFETCH(const int, which);
        std::vector<AugmentationDraw> draws(3);
        for (const double value : {0.0, 0.1, 0.5, 0.9, 1.1, 1.7, 2.0}) {
            AugmentationDraw draw;
            if (which == 0) draw.brightness = value;
            if (which == 1) draw.contrast = value;
            if (which == 2) draw.saturation = value;
            if (which == 3) draw.hue = (value - 1) / 2;
            draws.insert(draws.end(), 3, draw);
        }
        const auto difference = compare(draws);
        // A hue turned by a round share of the circle lands on halves, where the last bit of a float rounds.
        QVERIFY2(difference.worst <= 1, qPrintable(QString::number(difference.worst)));
        QVERIFY2(difference.share < 5e-3, qPrintable(QString::number(difference.share)));
    }

    void allColoursAtOnce() {
        std::vector<AugmentationDraw> draws(3);
        for (auto& draw : draws) draw = {.brightness = 0.6, .contrast = 1.5, .saturation = 1.8, .hue = -0.3};
        QVERIFY(compare(draws).worst <= 1);
        const auto changed = resident_->batch(std::vector<int>{1}, std::vector<AugmentationDraw>(1, draws[0]));
        QVERIFY(!changed.equal(resident_->batch(std::vector<int>{1}, {})));
    }

    /// ImageNet's mean and deviation: to the bit what normalise() gives, laid out as the convolutions want it.
    void normalised() {
        Preprocessing imageNet = Preprocessing::imageNet(1);
        imageNet.width = width, imageNet.height = height;
        const auto resident = nn::ResidentImages::upload(*cache_, 3, imageNet, torch::kCPU, {}, {});
        QVERIFY(resident);
        const std::vector<int> images{2, 1};
        const torch::Tensor batch = resident->batch(images, {});
        QCOMPARE(batch.sizes().vec(), (std::vector<std::int64_t>{2, 3, height, width}));
        QCOMPARE(batch.scalar_type(), torch::kFloat32);
        QVERIFY(batch.is_contiguous(torch::MemoryFormat::ChannelsLast));
        for (std::size_t i = 0; i < images.size(); ++i) {
            torch::Tensor expected = at::empty({3, height, width});
            normalise(imageNet, cache_->image(static_cast<std::size_t>(images[i])), expected.data_ptr<float>(), false);
            QVERIFY(batch[static_cast<std::int64_t>(i)].equal(expected));
        }
        const torch::Tensor half = resident->batch(images, {}, torch::kBFloat16);
        QCOMPARE(half.scalar_type(), torch::kBFloat16);
        QVERIFY(half.equal(batch.to(torch::kBFloat16)));
    }

    /// A resampled image comes several times in a batch, each time with its own draw.
    void repeatedImages() {
        std::vector<AugmentationDraw> draws(3);
        draws[1].flipHorizontal = true;
        const torch::Tensor batch = resident_->batch(std::vector<int>{1, 1, 1}, draws);
        QVERIFY(batch[0].equal(batch[2]));
        QVERIFY(batch[1].equal(batch[0].flip(2)));
        QVERIFY(batch[0].equal(resident_->batch(std::vector<int>{1}, {})[0]));
    }

    /// A row of pixels: there is no neighbour above or below.
    void oneRow() {
        const auto file = pathFromUtf8(dir_.filePath("row.png").toStdString());
        QVERIFY(saveImage(file, picture(1).row(3).clone()));
        const Preprocessing row{width, 1};
        const auto cache = ImageCache::open({file}, row, {}, {});
        QVERIFY(cache);
        const auto resident = nn::ResidentImages::upload(*cache, 1, row, torch::kCPU, {}, {});
        QVERIFY(resident);
        const AugmentationDraw draw{.theta = 0.2, .ty = 3.3};
        const torch::Tensor batch = resident->batch(std::vector<int>{0}, std::vector<AugmentationDraw>{draw});
        const cv::Mat expected = augment(draw, cache->image(0));
        for (int x = 0; x < width; ++x)
            QCOMPARE(std::lround(batch[0][1][0][x].item<float>() * 255), long{expected.at<cv::Vec3b>(0, x)[1]});
    }

    void stops() {
        StopToken stop;
        stop.requestStop();
        const auto stopped = nn::ResidentImages::upload(*cache_, 3, {width, height}, torch::kCPU, stop, {});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().message.id, MessageId::Stopped);
    }

    /// More than any machine has: an error to fall back on, not an exception.
    void tooMany() {
        const auto impossible =
            nn::ResidentImages::upload(*cache_, std::size_t{1} << 45, {width, height}, torch::kCPU, {}, {});
        QVERIFY(!impossible);
        QCOMPARE(impossible.error().message.id, MessageId::OutOfMemory);
    }

    void damagedImageIsBlack() {
        const auto whole = pathFromUtf8(dir_.filePath("1.png").toStdString());
        const auto damaged = pathFromUtf8(dir_.filePath("damaged.png").toStdString());
        QVERIFY(writeFile(damaged, "no picture"));
        const Preprocessing unit{width, height};
        const auto cache = ImageCache::open({damaged, whole}, unit, {}, {});
        QVERIFY(cache);
        const auto resident = nn::ResidentImages::upload(*cache, 2, unit, torch::kCPU, {}, {});
        QVERIFY(resident);
        const torch::Tensor batch = resident->batch(std::vector<int>{0, 1}, {});
        QCOMPARE(batch[0].abs().max().item<float>(), 0.F);
        QVERIFY(batch[1].equal(resident_->batch(std::vector<int>{1}, {})[0]));
    }
};

QTEST_GUILESS_MAIN(TestResidentImages)
#include "tst_ResidentImages.moc"
