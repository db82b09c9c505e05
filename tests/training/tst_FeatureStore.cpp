#include "core/training/FeatureStore.h"

#include <algorithm>
#include <fstream>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t key = 0xABCD;

std::vector<float> features(int sample, int view) {
    return {static_cast<float>(sample), static_cast<float>(view), 0.5F};
}

/// Adds the samples' plain rows, one at a time.
Result<FeatureStore> withSamples(const FeatureStore& store, const std::vector<int>& samples) {
    FeatureStore::Adding adding(store, samples.size());
    for (const int sample : samples) {
        const std::vector<std::uint64_t> row{FeatureStore::rowId(sample, 0)};
        if (auto added = adding.append(row, features(sample, 0)); !added) return tl::unexpected(added.error());
    }
    return adding.finish();
}

bool holds(const FeatureStore& store, const std::vector<int>& samples) {
    return store.rows() == samples.size() && std::ranges::all_of(samples, [&](int sample) {
               const auto row = FeatureStore::rowId(sample, 0);
               return store.has(row) && std::ranges::equal(store.row(row), features(sample, 0));
           });
}

}  // namespace

class TestFeatureStore : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> home_;
    fs::path folder() const { return pathFromUtf8(home_->path().toStdString()) / "cache/pixels"; }
    fs::path onlyFile() const { return fs::directory_iterator(folder())->path(); }

private Q_SLOTS:
    void init() {
        home_ = std::make_unique<QTemporaryDir>();
        qputenv("LESIONLAB_HOME", home_->path().toUtf8());
    }

    void beginsEmpty() {
        const auto store = FeatureStore::open(key);
        QCOMPARE(store.rows(), std::size_t{0});
        QVERIFY(!store.has(FeatureStore::rowId(0, 0)));
    }

    void rowsAreFoundAgain() {
        QVERIFY(holds(*withSamples(FeatureStore::open(key), {4, 1, 9}), {4, 1, 9}));
        const auto again = FeatureStore::open(key);
        QVERIFY(holds(again, {4, 1, 9}));
        QVERIFY(!again.has(FeatureStore::rowId(1, 1)) && !again.has(FeatureStore::rowId(2, 0)));
        QCOMPARE(FeatureStore::open(key + 1).rows(), std::size_t{0});
    }

    void moreRowsJoinTheOldOnes() {
        const auto first = withSamples(FeatureStore::open(key), {1, 2});
        const auto more = withSamples(*first, {7});
        QVERIFY(holds(*more, {1, 2, 7}));
        QVERIFY(holds(FeatureStore::open(key), {1, 2, 7}));
        QVERIFY(holds(*first, {1, 2}));  // who opened the old one goes on with it
    }

    void viewsAndSamplesAreApart() {
        for (const auto& [sample, view] : {std::pair(3, 4), std::pair(100000, 1000), std::pair(0, 0)}) {
            const auto row = FeatureStore::rowId(sample, view);
            QCOMPARE(FeatureStore::sampleOf(row), sample);
            QCOMPARE(FeatureStore::viewOf(row), view);
        }
    }

    void nothingRemainsOfWhatWasNotFinished() {
        {
            const auto store = FeatureStore::open(key);
            FeatureStore::Adding adding(store, 1);
            QVERIFY(adding.append(std::vector{FeatureStore::rowId(1, 0)}, features(1, 0)));
            QVERIFY(!fs::is_empty(folder()));
        }
        QVERIFY(fs::is_empty(folder()));
    }

    void ofTwoProgramsTheLaterWins() {
        const auto seenByBoth = FeatureStore::open(key);
        QVERIFY(holds(*withSamples(seenByBoth, {1, 2}), {1, 2}));
        QVERIFY(holds(*withSamples(seenByBoth, {3}), {3}));
        QVERIFY(holds(FeatureStore::open(key), {3}));
    }

    void damage_data() {
        QTest::addColumn<int>("place");  // of a byte that is changed; negative: from the end; 0: cut short
        QTest::newRow("first row") << 4096 + 2;
        QTest::newRow("ids") << 4096 + 3 * 12 + 1;
        QTest::newRow("hashes") << 4096 + 3 * 12 + 3 * 8 + 1;
        QTest::newRow("number of rows") << -24;
        QTest::newRow("length of a row") << -16;
        QTest::newRow("end") << -1;
        QTest::newRow("cut short") << 0;
    }

    void damage() {
        QFETCH(int, place);
        QVERIFY(withSamples(FeatureStore::open(key), {1, 2, 3}));
        const auto path = onlyFile();
        if (place == 0) {
            fs::resize_file(path, fs::file_size(path) - 20);
        } else {
            std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
            const auto from = place < 0 ? std::ios::end : std::ios::beg;
            file.seekg(place, from);
            const auto byte = file.get();
            file.seekp(place, from);
            file.put(static_cast<char>(byte ^ 0x55));
        }
        QCOMPARE(FeatureStore::open(key).rows(), std::size_t{0});
        QVERIFY(holds(*withSamples(FeatureStore::open(key), {5}), {5}));
    }

    void anotherLengthBeginsAnew() {
        const auto store = withSamples(FeatureStore::open(key), {1});
        FeatureStore::Adding adding(*store, 1);
        QVERIFY(adding.append(std::vector{FeatureStore::rowId(2, 0)}, std::vector{1.F, 2.F}));
        const auto other = adding.finish();
        QCOMPARE(other->length(), std::size_t{2});
        QCOMPARE(other->rows(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestFeatureStore)
#include "tst_FeatureStore.moc"
