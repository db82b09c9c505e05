#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/Exclusions.h"
#include "core/dataset/OpenDataset.h"
#include "core/evaluation/LeakDemo.h"
#include "core/metrics/PredictionsFile.h"
#include "tests/dataset/TestSamples.h"
#include "tests/evaluation/SeveralTrainings.h"
#include "tests/support/Failure.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <QtTest>
#include <set>

using namespace lesion;
using test::failure;
using test::Follower;

namespace {

std::set<std::string> lesionsOf(const Dataset& dataset, const std::vector<int>& indices) {
    std::set<std::string> lesions;
    for (const int i : indices) lesions.insert(dataset.samples[static_cast<std::size_t>(i)].lesion);
    return lesions;
}

std::vector<int> labelsOf(const Dataset& dataset, const std::vector<int>& indices) {
    std::vector<int> labels;
    for (const int i : indices) labels.push_back(dataset.samples[static_cast<std::size_t>(i)].label);
    return labels;
}

bool shareNothing(const std::set<std::string>& a, const std::set<std::string>& b) {
    return std::ranges::none_of(a, [&](const auto& lesion) { return b.contains(lesion); });
}

}  // namespace

class TestLeakDemo : public QObject, test::SeveralTrainings {
    Q_OBJECT
    const Dataset lesions_ = samplesOfLesions({90, 45, 12});  // a third each of one, two and three photographs

private Q_SLOTS:
    void initTestCase() { data_ = test::easyData(folder("data"), {12, 10, 8}); }

    void testPartIsOnePhotographEachOfLesionsThatHaveSeveral() {
        const auto plan = planLeakDemo(lesions_, 1).value();
        QCOMPARE(lesionsOf(lesions_, plan.test).size(), plan.test.size());
        // Every other photograph of them, and nothing else, is what the leaky arm knows beforehand.
        std::vector<int> others;
        const auto tested = lesionsOf(lesions_, plan.test);
        for (std::size_t i = 0; i < lesions_.samples.size(); ++i) {
            const bool isTest = std::ranges::find(plan.test, static_cast<int>(i)) != plan.test.end();
            if (tested.contains(lesions_.samples[i].lesion) && !isTest) others.push_back(static_cast<int>(i));
        }
        auto siblings = plan.siblings;
        std::ranges::sort(siblings);
        QCOMPARE(siblings, others);
        QVERIFY(siblings.size() >= plan.test.size());
        const auto labels = labelsOf(lesions_, plan.test);
        QCOMPARE(std::ranges::count(labels, 0), 30);  // half of 60 such lesions
        // 15 and 4, or one fewer so that enough others remain beside the validation part.
        QVERIFY(std::ranges::count(labels, 1) >= 14 && std::ranges::count(labels, 1) <= 15);
        QVERIFY(std::ranges::count(labels, 2) >= 3 && std::ranges::count(labels, 2) <= 4);
    }

    void theCleanArmHasNeverSeenATestedLesion() {
        const auto plan = planLeakDemo(lesions_, 1).value();
        const auto tested = lesionsOf(lesions_, plan.test);
        QVERIFY(shareNothing(tested, lesionsOf(lesions_, plan.common)));
        QVERIFY(shareNothing(tested, lesionsOf(lesions_, plan.substitutes)));
        QVERIFY(shareNothing(tested, lesionsOf(lesions_, plan.validation)));
        const auto clean = measureLeakage(lesions_, plan.split(lesions_.samples.size(), false));
        QCOMPARE(clean.testLeaking, 0);
        QCOMPARE(clean.valLeaking, 0);
        const auto leaky = measureLeakage(lesions_, plan.split(lesions_.samples.size(), true));
        QCOMPARE(leaky.testLeaking, leaky.testImages);
        QCOMPARE(leaky.valLeaking, 0);
    }

    void bothArmsTrainOnAsManyOfEachClass() {
        const auto plan = planLeakDemo(lesions_, 1).value();
        QCOMPARE(labelsOf(lesions_, plan.substitutes), labelsOf(lesions_, plan.siblings));
        QVERIFY(shareNothing(lesionsOf(lesions_, plan.substitutes), lesionsOf(lesions_, plan.common)));
        const auto leaky = plan.split(lesions_.samples.size(), true),
                   clean = plan.split(lesions_.samples.size(), false);
        QCOMPARE(leaky.count(Part::Train), clean.count(Part::Train));
        QCOMPARE(leaky.indices(Part::Test), clean.indices(Part::Test));
        QCOMPARE(leaky.indices(Part::Validation), clean.indices(Part::Validation));
        for (int label = 0; label < 3; ++label) QVERIFY(std::ranges::count(labelsOf(lesions_, plan.common), label) > 0);
    }

    void validationIsATenthOfTheRestInEveryClass() {
        const auto plan = planLeakDemo(lesions_, 1).value();
        const auto rest = lesions_.samples.size() - plan.test.size() - plan.siblings.size();
        QVERIFY(std::abs(static_cast<double>(plan.validation.size()) - static_cast<double>(rest) / 10) <= 6);
        for (int label = 0; label < 3; ++label)
            QVERIFY(std::ranges::count(labelsOf(lesions_, plan.validation), label) > 0);
        QVERIFY(shareNothing(lesionsOf(lesions_, plan.validation), lesionsOf(lesions_, plan.common)));
        QVERIFY(shareNothing(lesionsOf(lesions_, plan.validation), lesionsOf(lesions_, plan.substitutes)));
    }

    void substitutesHaveSeveralPhotographsToo() {
        const auto plan = planLeakDemo(lesions_, 1).value();
        std::map<std::string, int> photographs;
        for (const Sample& sample : lesions_.samples) ++photographs[sample.lesion];
        for (const int i : plan.substitutes)
            if (lesions_.samples[static_cast<std::size_t>(i)].label == 0)  // of the others there are not enough
                QVERIFY(photographs[lesions_.samples[static_cast<std::size_t>(i)].lesion] > 1);
    }

    void deterministic() {
        const auto one = planLeakDemo(lesions_, 7).value(), same = planLeakDemo(lesions_, 7).value(),
                   other = planLeakDemo(lesions_, 8).value();
        QCOMPARE(one.test, same.test);
        QCOMPARE(one.substitutes, same.substitutes);
        QCOMPARE(one.validation, same.validation);
        QVERIFY(one.test != other.test);
    }

    void excludedAndDoubtfulLesionsAreLeftOut() {
        Dataset some = lesions_;
        exclude(some, {{"A1_0", "blurred"}});
        for (Sample& sample : some.samples)
            if (sample.id == "B2_1") sample.label = 0;  // B2: two diagnoses
        const auto plan = planLeakDemo(some, 1).value();
        for (const bool leaky : {true, false}) {
            const auto split = plan.split(some.samples.size(), leaky);
            for (std::size_t i = 0; i < some.samples.size(); ++i)
                if (some.samples[i].id == "A1_0" || some.samples[i].lesion == "B2")
                    QVERIFY(split.parts[i] == Part::Excluded);
        }
    }

    void whereOthersAreFewFewerAreTested() {
        // Class B has lesions with three photographs only: one in four of them can be replaced.
        Dataset some = samplesOfLesions({60, 0});
        some.classes.emplace_back("B");
        for (int lesion = 0; lesion < 8; ++lesion)
            for (int i = 0; i < 3; ++i) {
                Sample sample;
                sample.lesion = std::string("B") + std::to_string(lesion);
                sample.id = sample.lesion + "_" + std::to_string(i);
                sample.label = static_cast<int>(some.classes.size()) - 1;
                some.samples.push_back(sample);
            }
        const auto plan = planLeakDemo(some, 3).value();
        QCOMPARE(labelsOf(some, plan.substitutes), labelsOf(some, plan.siblings));
        const auto common = labelsOf(some, plan.common);
        QVERIFY(std::ranges::count(common, static_cast<int>(some.classes.size()) - 1) > 0);
    }

    void tooFew() {
        const auto plan = planLeakDemo(samplesOfLesions({9, 6}), 1);  // 6 + 4 lesions of several photographs
        QVERIFY(plan);
        QCOMPARE(failure(planLeakDemo(samplesOfLesions({9, 3}), 1)), QByteArray("LeakTooFew"));
        QCOMPARE(failure(planLeakDemo(Dataset{}, 1)), QByteArray("LeakTooFew"));
    }

    void onHam10000() {
        const auto root = qEnvironmentVariable("LESIONLAB_TEST_DATA");
        if (root.isEmpty()) QSKIP("LESIONLAB_TEST_DATA is not set");
        const auto data = openDataset(pathFromUtf8(root.toStdString()) / "HAM10000-200x150").value();
        const auto plan = planLeakDemo(data, 1).value();
        // 1,956 lesions have several photographs.
        QVERIFY2(plan.test.size() > 900 && plan.test.size() <= 978, qPrintable(QString::number(plan.test.size())));
        QCOMPARE(labelsOf(data, plan.substitutes), labelsOf(data, plan.siblings));
        for (const bool leaky : {true, false}) {
            const auto split = plan.split(data.samples.size(), leaky);
            const auto leakage = measureLeakage(data, split);
            QCOMPARE(leakage.testLeaking, leaky ? leakage.testImages : 0);
            for (int label = 0; label < 7; ++label) {
                QVERIFY(std::ranges::count(labelsOf(data, split.indices(Part::Test)), label) >= 5);
                QVERIFY(std::ranges::count(labelsOf(data, split.indices(Part::Validation)), label) >= 3);
            }
        }
    }

    void demonstration() {
        TrainingControl control;
        Follower follower;
        follower.stopAfter(2, control);
        const auto where = folder("demo");
        const auto stopped = runLeakDemo(data_, options_, 2, where, control, follower);
        QVERIFY2(stopped, stopped ? "" : toEnglish(stopped.error().message).c_str());
        QVERIFY(!stopped->finished());
        QCOMPARE(loadLeakDemo(where)->seeds, 2);  // as many as were asked for, not as were begun

        Follower again;
        const auto demo = runLeakDemo(data_, options_, 2, where, control_, again);
        QVERIFY(demo && demo->finished());
        QCOMPARE(again.begun.back(), std::string("clean-2"));
        QVERIFY(std::ranges::find(again.begun, "leaky-1") == again.begun.end());
        QCOMPARE(demo->seeds, 2);
        QCOMPARE(demo->with.runs.size(), std::size_t{2});
        QCOMPARE(demo->with.runs[1].options.seed, options_.seed + 1);
        QCOMPARE(demo->without.runs[0].options.seed, options_.seed);
        QCOMPARE(demo->images, demo->with.runs[0].test->images);

        // The figure by hand: balanced accuracies of the runs.
        const auto mean = [](const Arm& arm) {
            return (arm.runs[0].test->balancedAccuracy + arm.runs[1].test->balancedAccuracy) / 2;
        };
        QCOMPARE(planLeakDemo(data_, options_)->test.size(), static_cast<std::size_t>(demo->images));
        QVERIFY(isLeakDemo(where) && !isLeakDemo(demo->with.runs[0].folder));
        QVERIFY(std::abs(demo->with.meanBalancedAccuracy - mean(demo->with)) < 1e-12);
        QVERIFY(demo->balancedAccuracy.value);
        QVERIFY(std::abs(*demo->balancedAccuracy.value - (mean(demo->with) - mean(demo->without))) < 1e-9);
        QVERIFY(demo->balancedAccuracy.interval);
        QVERIFY(demo->balancedAccuracy.interval->low <= *demo->balancedAccuracy.value + 1e-9);
        QVERIFY(demo->balancedAccuracy.interval->high >= *demo->balancedAccuracy.value - 1e-9);
        for (std::size_t i = 0; i < 2; ++i) {
            const auto leaky = readPredictions(demo->with.runs[i].folder / "test_predictions.csv").value(),
                       clean = readPredictions(demo->without.runs[i].folder / "test_predictions.csv").value();
            QCOMPARE(leaky.imageIds, clean.imageIds);
        }

        const auto loaded = loadLeakDemo(where);
        QVERIFY(loaded && loaded->finished());
        QCOMPARE(*loaded->balancedAccuracy.value, *demo->balancedAccuracy.value);
        QCOMPARE(loaded->balancedAccuracy.interval->low, demo->balancedAccuracy.interval->low);
        const auto json = nlohmann::json::parse(*readText(where / "metrics.json"));
        QCOMPARE(json["difference"]["balanced_accuracy"]["value"].get<double>(), *demo->balancedAccuracy.value);
        QCOMPARE(json["leaky"]["runs"].size(), std::size_t{2});

        auto others = options_;
        others.epochs = 2;
        QCOMPARE(failure(runLeakDemo(data_, others, 2, where, control_, again)), QByteArray("RunExists"));
    }

    void whatCameOutIsSaidWhateverItIs() {
        LeakDemo demo;
        QCOMPARE(leakVerdict(demo).id, MessageId::LeakUnfinished);
        const auto verdict = [&](double low, double value, double high) {
            demo.balancedAccuracy.value = value;
            demo.balancedAccuracy.interval = Interval{low, high};
            return leakVerdict(demo);
        };
        QCOMPARE(verdict(0.02, 0.05, 0.08).id, MessageId::LeakFound);
        QCOMPARE(verdict(-0.02, 0.03, 0.08).id, MessageId::LeakNotTold);
        QCOMPARE(verdict(0.05, 0.05, 0.05).id, MessageId::LeakNotTold);  // networks that answer one class always
        QCOMPARE(verdict(-0.08, -0.05, -0.02).id, MessageId::LeakAgainst);
        QCOMPARE(std::string(verdict(-0.02, 0.03, 0.08).value("low")), std::string("-0.020"));
        demo.balancedAccuracy.interval.reset();
        QCOMPARE(leakVerdict(demo).id, MessageId::LeakWithoutInterval);
    }

    void subsetMakesItSmaller() {
        auto options = options_;
        options.split.subset = 44;
        options.maxSteps = 1;
        const auto demo = runLeakDemo(data_, options, 1, folder("small"), control_, silent_);
        QVERIFY2(demo, demo ? "" : toEnglish(demo.error().message).c_str());
        const auto split = readSplit(demo->without.runs[0].folder / "split.csv", data_).value();
        QVERIFY(split.count(Part::Train) + split.count(Part::Validation) + split.count(Part::Test) <= 46);
        QVERIFY(readText(demo->without.runs[0].folder / "split.csv")->starts_with("image_id,lesion_id,class,part\n"));
    }
};

QTEST_GUILESS_MAIN(TestLeakDemo)
#include "tst_LeakDemo.moc"
