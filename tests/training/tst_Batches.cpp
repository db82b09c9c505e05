#include "core/training/Batches.h"
#include "tests/training/EasyData.h"

#include <algorithm>
#include <numeric>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;

namespace {

std::vector<int> upTo(int count) {
    std::vector<int> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    return order;
}

std::vector<std::size_t> sizes(const BatchPlan& plan) {
    std::vector<std::size_t> result;
    for (const auto& batch : plan.batches) result.push_back(batch.size());
    return result;
}

}  // namespace

class TestBatches : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    Dataset data_;
    Preprocessing preprocessing_ = Preprocessing::unitRange(32);
    std::optional<ImageCache> cache_;
    std::vector<int> imageOfSample_;

private Q_SLOTS:
    void initTestCase() {
        data_ = test::easyData(dir_.path().toStdString(), {3, 3, 3});
        std::vector<std::filesystem::path> files;
        for (const Sample& sample : data_.samples) files.push_back(sample.file);
        cache_.emplace(std::move(*ImageCache::open(files, preprocessing_, {}, {})));
        imageOfSample_ = upTo(static_cast<int>(files.size()));
    }

    void planCutsAnOrder() {
        QVERIFY(sizes(BatchPlan::make(upTo(10), 4, true, 0)) == std::vector<std::size_t>({4, 4, 2}));
        QVERIFY(sizes(BatchPlan::make(upTo(9), 4, true, 0)) == std::vector<std::size_t>({4, 5}));
        QVERIFY(sizes(BatchPlan::make(upTo(9), 4, false, 0)) == std::vector<std::size_t>({4, 4, 1}));
        QVERIFY(sizes(BatchPlan::make(upTo(1), 4, true, 0)) == std::vector<std::size_t>({1}));
        QVERIFY(sizes(BatchPlan::make(upTo(10), 4, true, 2)) == std::vector<std::size_t>({4, 4}));
        QVERIFY(BatchPlan::make({}, 4, true, 0).batches.empty());
        QCOMPARE(BatchPlan::make(upTo(10), 4, true, 2).images(), 8);
    }

    void repeatsGetADrawOfTheirOwn() {
        const auto plan = BatchPlan::make({5, 2, 5, 5}, 2, false, 0);
        QCOMPARE(plan.batches[1][0].occurrence, std::uint64_t{1});
        QCOMPARE(plan.batches[1][1].occurrence, std::uint64_t{2});
        Random first = itemRandom(1, 1, plan.batches[0][0]);
        Random again = itemRandom(1, 1, plan.batches[1][0]);
        QVERIFY(first.next() != again.next());
    }

    void theBatchIsThePreview() {
        // What the window shows for (seed 9, epoch 2, sample 4) is, to the bit, what the network is fed.
        const auto options = AugmentationOptions::dermoscopy();
        const PixelSource source(data_, *cache_, imageOfSample_, preprocessing_);
        Batch batch;
        source.fill(batch, {{7, 0}, {4, 0}}, &options, 9, 2);

        Random random = augmentationRandom(9, 2, 4);
        const cv::Mat prepared = prepare(preprocessing_, *loadImage(data_.samples[4].file));
        const cv::Mat shown = augment(drawAugmentation(options, prepared.size(), random), prepared);
        const std::size_t length = 32 * 32 * 3;
        std::vector<float> expected(length);
        normalise(preprocessing_, shown, expected.data(), true);
        QVERIFY(
            std::equal(expected.begin(), expected.end(), batch.values.begin() + static_cast<std::ptrdiff_t>(length)));
        QVERIFY(batch.samples == std::vector<int>({7, 4}));
        QCOMPARE(batch.labels[1], data_.samples[4].label);
    }

    void loaderGivesEveryBatchInOrder() {
        const PixelSource source(data_, *cache_, imageOfSample_, preprocessing_);
        const auto options = AugmentationOptions::reference();
        const auto plan = BatchPlan::make(upTo(18), 4, true, 0);
        BatchLoader loader(source, plan, &options, 1, 1);
        Batch loaded, direct;
        for (const auto& items : plan.batches) {
            QVERIFY(loader.next(loaded));
            source.fill(direct, items, &options, 1, 1);
            QVERIFY(loaded.samples == direct.samples && loaded.values == direct.values);
        }
    }

    void loaderCanBeLeftEarly() {
        const PixelSource source(data_, *cache_, imageOfSample_, preprocessing_);
        const auto plan = BatchPlan::make(upTo(18), 1, false, 0);
        BatchLoader untouched(source, plan, nullptr, 1, 1);
        BatchLoader begun(source, plan, nullptr, 1, 1);
        Batch batch;
        QVERIFY(begun.next(batch));
    }
};

QTEST_GUILESS_MAIN(TestBatches)
#include "tst_Batches.moc"
