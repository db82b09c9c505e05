#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/Exclusions.h"
#include "core/evaluation/Assessment.h"
#include "core/evaluation/CrossValidation.h"
#include "core/metrics/PredictionsFile.h"
#include "core/model/Classifier.h"
#include "tests/evaluation/SeveralTrainings.h"
#include "tests/support/Failure.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <QtTest>
#include <set>

using namespace lesion;
using test::failure;
using test::Follower;
namespace fs = std::filesystem;

class TestCrossValidation : public QObject, test::SeveralTrainings {
    Q_OBJECT
    CrossValidation whole_;

private Q_SLOTS:
    void initTestCase() {
        data_ = test::easyData(folder("data"), {12, 9, 6});
        data_.samples[4].excluded = "blurred";
        auto whole = crossValidate(data_, options_, 3, folder("whole"), control_, silent_);
        QVERIFY2(whole, whole ? "" : toEnglish(whole.error().message).c_str());
        whole_ = std::move(*whole);
        QVERIFY(whole_.finished());
        QCOMPARE(silent_.begun, (std::vector<std::string>{"fold-1", "fold-2", "fold-3"}));
    }

    void everyImageIsTestedOnce() {
        auto ids = readPredictions(whole_.folder / "out_of_fold.csv")->imageIds;
        std::vector<std::string> expected;
        for (const Sample& sample : data_.samples)
            if (sample.excluded.empty()) expected.push_back(sample.id);
        std::ranges::sort(ids);
        std::ranges::sort(expected);
        QCOMPARE(ids, expected);
    }

    void noLesionIsInTwoFolds() {
        std::set<std::string> seen;
        for (const Run& fold : whole_.folds) {
            const auto split = readSplit(fold.folder / "split.csv", data_).value();
            std::set<std::string> lesions;
            for (const int i : split.indices(Part::Test))
                lesions.insert(data_.samples[static_cast<std::size_t>(i)].lesion);
            for (const auto& lesion : lesions) QVERIFY(seen.insert(lesion).second);
            const auto leakage = measureLeakage(data_, split);
            QCOMPARE(leakage.testLeaking + leakage.valLeaking, 0);
            QVERIFY(split.count(Part::Validation) > 0);
        }
        QCOMPARE(seen.size(), std::size_t{27});
    }

    void figures() {
        const auto& folds = whole_.folds;
        const double a = folds[0].test->balancedAccuracy, b = folds[1].test->balancedAccuracy,
                     c = folds[2].test->balancedAccuracy;
        const double mean = (a + b + c) / 3;
        QVERIFY(std::abs(whole_.meanBalancedAccuracy - mean) < 1e-12);
        const double squares = (a - mean) * (a - mean) + (b - mean) * (b - mean) + (c - mean) * (c - mean);
        QVERIFY(std::abs(whole_.deviationBalancedAccuracy - std::sqrt(squares / 2)) < 1e-12);
        for (std::size_t i = 0; i < 3; ++i) {
            for (std::size_t j = 0; j < 3; ++j) {
                int sum = 0;
                for (const Run& fold : folds) sum += fold.test->confusion[i][j];
                QCOMPARE(whole_.pooled.confusion[i][j], sum);
            }
        }
        const auto json = nlohmann::json::parse(*readText(whole_.folder / "metrics.json"));
        QCOMPARE(json["balanced_accuracy"]["mean"].get<double>(), whole_.meanBalancedAccuracy);
        QCOMPARE(json["pooled"]["images"].get<int>(), 53);
        QCOMPARE(json["runs"][2]["fold"].get<int>(), 3);
        QCOMPARE(json["finished_folds"].get<int>(), 3);
        QVERIFY(readText(whole_.folder / "label_suspects.csv")->starts_with("image_id,lesion_id,label,suggested,"));
    }

    void foldsAreOrdinaryRuns() {
        for (const Run& fold : whole_.folds) {
            const auto run = loadRun(fold.folder);
            QVERIFY(run && run->state == RunState::Finished && run->test);
            QCOMPARE(run->options.split.testFraction, 1.0 / 3);
            QVERIFY(Classifier::load(fold.folder));
        }
        const auto loaded = loadCrossValidation(whole_.folder);
        QVERIFY(loaded && loaded->finished());
        QVERIFY(isCrossValidation(whole_.folder) && !isCrossValidation(whole_.folds.front().folder));
        QCOMPARE(loaded->outOfFold.probabilities, whole_.outOfFold.probabilities);
        QVERIFY(loaded->options == whole_.options);
    }

    void pooledAnswersAreJudgedAsOne() {
        const auto data = std::make_shared<const Dataset>(data_);
        auto judged = judgeOutOfFold(whole_, data);
        QVERIFY(judged);
        QVERIFY(judged->dataset && !judged->part && !judged->external);
        QCOMPARE(judged->folds.size(), std::size_t{3});
        AssessmentOptions options;
        options.bootstrap.rounds = 100;
        const auto assessment = assess(std::move(*judged), options);
        QVERIFY(assessment);
        QCOMPARE(assessment->evaluation.confusion, whole_.pooled.confusion);
        QCOMPARE(assessment->evaluation.majorityAccuracy, whole_.pooled.majorityAccuracy);
        QCOMPARE(*assessment->images.value(Figure::BalancedAccuracy), whole_.pooled.balancedAccuracy);
        QVERIFY(assessment->images.of(Figure::BalancedAccuracy).interval);
        QCOMPARE(assessment->lesions.images, 27);
        // Every image against what the fold that answered for it has trained on.
        QVERIFY(assessment->shared);
        QCOMPARE(assessment->shared->images, 53);
        QCOMPARE(assessment->shared->leaking, 0);
        std::set<MessageId> said;
        for (const Verdict& verdict : assessment->verdicts) said.insert(verdict.message.id);
        QVERIFY(said.contains(MessageId::VerdictOutOfFold));
        QVERIFY(said.contains(MessageId::VerdictNoLeakageFolds));
        QVERIFY(!said.contains(MessageId::VerdictTrainingPart));
    }

    void otherDataAreLeftAside() {
        Dataset changed = data_;
        changed.samples[0].label = 2;
        QVERIFY(!judgeOutOfFold(whole_, std::make_shared<const Dataset>(changed))->dataset);
        QVERIFY(!judgeOutOfFold(whole_, nullptr)->dataset);
    }

    void withoutAFoldThereIsNothingToJudge() {
        CrossValidation begun = whole_;
        begun.folds.clear();
        QCOMPARE(failure(judgeOutOfFold(begun, nullptr)), QByteArray("NoFoldFinished"));
    }

    void stoppedAndGoneOnIsTheSame() {
        TrainingControl control;
        Follower follower;
        follower.stopAfter(2, control);  // in the second fold, before its test
        const auto stopped = crossValidate(data_, options_, 3, folder("stopped"), control, follower);
        QVERIFY(stopped && !stopped->finished());
        QVERIFY(stopped->finishedFolds() < 3);
        QVERIFY(fs::exists(folder("stopped") / "out_of_fold.csv"));

        Follower again;
        const auto whole = crossValidate(data_, options_, 3, folder("stopped"), control_, again);
        QVERIFY(whole && whole->finished());
        QVERIFY(std::ranges::find(again.begun, "fold-1") == again.begun.end());
        QCOMPARE(again.begun.back(), std::string("fold-3"));
        QCOMPARE(*readText(folder("stopped") / "out_of_fold.csv"), *readText(whole_.folder / "out_of_fold.csv"));
        QCOMPARE(whole->meanBalancedAccuracy, whole_.meanBalancedAccuracy);
    }

    void killedWhileAFoldWasBeingMade() {
        const auto where = folder("killed");
        fs::copy(whole_.folder, where, fs::copy_options::recursive);
        fs::remove(where / "fold-3" / "options.json");  // the last file to be written before training begins
        const auto whole = crossValidate(data_, options_, 3, where, control_, silent_);
        QVERIFY(whole && whole->finished());
        QCOMPARE(whole->outOfFold.probabilities, whole_.outOfFold.probabilities);
    }

    void aFinishedOneComesBackAsItIs() {
        Follower follower;
        const auto again = crossValidate(data_, options_, 3, whole_.folder, control_, follower);
        QVERIFY(again && again->finished());
        QVERIFY(follower.begun.empty());
    }

    void anotherJobIsRefused() {
        auto others = options_;
        others.learningRate = 0.01;
        QCOMPARE(failure(crossValidate(data_, others, 3, whole_.folder, control_, silent_)), QByteArray("RunExists"));
        QCOMPARE(failure(crossValidate(data_, options_, 4, whole_.folder, control_, silent_)), QByteArray("RunExists"));
        Dataset changed = data_;
        changed.samples[0].label = 2;
        QCOMPARE(failure(crossValidate(changed, options_, 3, whole_.folder, control_, silent_)),
                 QByteArray("DatasetChanged"));
        Dataset without = data_;  // other folds would mix lesions
        exclude(without, {});
        QCOMPARE(failure(crossValidate(without, options_, 3, whole_.folder, control_, silent_)),
                 QByteArray("RunExists"));
        QCOMPARE(failure(crossValidate(data_, options_, 3, folder("data"), control_, silent_)),
                 QByteArray("RunExists"));
    }

    void mistakes() {
        QCOMPARE(failure(crossValidate(data_, options_, 1, folder("new"), control_, silent_)), QByteArray("FoldCount"));
        QVERIFY(!fs::exists(folder("new")));
        QCOMPARE(failure(loadCrossValidation(folder("new"))), QByteArray("FolderMissing"));
        QCOMPARE(failure(loadCrossValidation(folder("data"))), QByteArray("RunInvalid"));
    }
};

QTEST_GUILESS_MAIN(TestCrossValidation)
#include "tst_CrossValidation.moc"
