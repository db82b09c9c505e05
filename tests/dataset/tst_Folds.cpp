#include "core/base/MessageIds.h"
#include "core/dataset/Folds.h"
#include "tests/dataset/TestFolder.h"
#include "tests/dataset/TestSamples.h"
#include "tests/support/Failure.h"

#include <cmath>
#include <map>
#include <set>

using namespace lesion;
using test::failure;

/// What folds promise, on lesions of one to three photographs.
class TestFolds : public QObject {
    Q_OBJECT
    const Dataset dataset_ = samplesOfLesions({300, 90, 33});  // 600, 180, 66 images

private Q_SLOTS:
    void everyImageIsTestedOnceAndNoLesionIsTorn() {
        for (const int folds : {2, 5, 10}) {
            const auto foldOf = makeFolds(dataset_, {}, folds);
            QVERIFY(foldOf);
            std::map<std::string, std::set<int>> foldsOfLesion;
            std::set<int> used;
            for (std::size_t i = 0; i < foldOf->size(); ++i) {
                QVERIFY((*foldOf)[i] >= 0 && (*foldOf)[i] < folds);
                foldsOfLesion[dataset_.samples[i].lesion].insert((*foldOf)[i]);
                used.insert((*foldOf)[i]);
            }
            QCOMPARE(used.size(), static_cast<std::size_t>(folds));
            for (const auto& [lesion, in] : foldsOfLesion) QCOMPARE(in.size(), std::size_t{1});
        }
    }

    void classesAreSpreadEvenly() {
        const auto foldOf = makeFolds(dataset_, {}, 5).value();
        std::map<std::pair<int, int>, int> images;
        for (std::size_t i = 0; i < foldOf.size(); ++i) ++images[{foldOf[i], dataset_.samples[i].label}];
        const auto whole = dataset_.imagesPerClass();
        for (int fold = 0; fold < 5; ++fold) {
            for (int label = 0; label < 3; ++label)  // to within a lesion
                QVERIFY(std::abs(images[{fold, label}] - whole[static_cast<std::size_t>(label)] / 5.0) <= 3);
        }
    }

    void splitsOfFolds() {
        const SplitOptions options;  // validation: a tenth of the rest
        const auto foldOf = makeFolds(dataset_, options, 5).value();
        std::vector<int> tested(dataset_.samples.size(), 0);
        for (int fold = 0; fold < 5; ++fold) {
            const auto split = splitOfFold(dataset_, options, foldOf, fold);
            QVERIFY(split);
            for (const int i : split->indices(Part::Test)) ++tested[static_cast<std::size_t>(i)];
            QCOMPARE(split->count(Part::Excluded), 0);
            const auto leakage = measureLeakage(dataset_, *split);
            QCOMPARE(leakage.testLeaking + leakage.valLeaking, 0);
            const int rest = static_cast<int>(tested.size()) - split->count(Part::Test);
            QVERIFY(std::abs(split->count(Part::Validation) - rest / 10.0) <= 9);
        }
        QVERIFY(std::ranges::all_of(tested, [](int times) { return times == 1; }));
    }

    void deterministic() {
        SplitOptions other;
        other.seed = 2;
        QCOMPARE(makeFolds(dataset_, {}, 4).value(), makeFolds(dataset_, {}, 4).value());
        QVERIFY(makeFolds(dataset_, other, 4).value() != makeFolds(dataset_, {}, 4).value());
    }

    void whatIsLeftOutIsInNoFold() {
        Dataset some = dataset_;
        some.samples[0].excluded = "blurred";
        SplitOptions options;
        options.subset = 200;
        const auto foldOf = makeFolds(some, options, 3).value();
        QCOMPARE(foldOf[0], -1);
        const auto used = foldOf.size() - static_cast<std::size_t>(std::ranges::count(foldOf, -1));
        QVERIFY(used > 180 && used < 220);
        const auto split = splitOfFold(some, options, foldOf, 1).value();
        for (std::size_t i = 0; i < foldOf.size(); ++i) QCOMPARE(split.parts[i] == Part::Excluded, foldOf[i] == -1);
    }

    void rareClassesAreSpreadAsFarAsTheyGo() {
        const Dataset rare = samplesOfLesions({60, 2});
        const auto foldOf = makeFolds(rare, {}, 5).value();
        std::set<int> folds;
        for (std::size_t i = 0; i < foldOf.size(); ++i)
            if (rare.samples[i].label == 1) folds.insert(foldOf[i]);
        QCOMPARE(folds.size(), std::size_t{2});
    }

    void mistakes() {
        for (const int folds : {-1, 0, 1, 21})
            QCOMPARE(failure(makeFolds(dataset_, {}, folds)), QByteArray("FoldCount"));
        QCOMPARE(failure(makeFolds(samplesOfLesions({2, 2}), {}, 5)), QByteArray("FoldCount"));
        SplitOptions options;
        options.valFraction = 1;
        const auto foldOf = makeFolds(dataset_, {}, 2).value();
        QCOMPARE(failure(splitOfFold(dataset_, options, foldOf, 0)), QByteArray("SplitFractions"));
    }
};

QTEST_GUILESS_MAIN(TestFolds)
#include "tst_Folds.moc"
