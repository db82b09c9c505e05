#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/evaluation/Effect.h"
#include "core/evaluation/Evaluate.h"
#include "core/metrics/PredictionsFile.h"
#include "core/model/Classifier.h"
#include "tests/evaluation/SeveralTrainings.h"
#include "tests/support/Failure.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <QtTest>

using namespace lesion;
using test::failure;
using test::Follower;

namespace {

Effect judgedAs(double value, std::optional<Interval> interval) {
    Effect effect;
    effect.changes = {{"hair_removal", "true"}, {"epochs", "9"}};
    effect.balancedAccuracy.value = value;
    effect.balancedAccuracy.interval = interval;
    return effect;
}

}  // namespace

class TestEffect : public QObject, test::SeveralTrainings {
    Q_OBJECT
    const std::vector<SettingChange> change_{{"colour_constancy", "true"}};

private Q_SLOTS:
    void initTestCase() {
        qputenv("LESIONLAB_HOME", dir_.filePath("home").toUtf8());
        data_ = test::easyData(folder("data"), {12, 10, 8});
    }

    void changes() {
        const auto changed = changedOptions(options_, {{"hair_removal", "true"}, {"epochs", "9"}}).value();
        QVERIFY(changed.hairRemoval && changed.epochs == 9);
        QCOMPARE(toString(std::vector<SettingChange>{{"hair_removal", "true"}, {"epochs", "9"}}),
                 std::string("hair_removal=true, epochs=9"));
        QCOMPARE(failure(changedOptions(options_, {})), QByteArray("EffectNoChange"));
        QCOMPARE(failure(changedOptions(options_, {{"epochs", "1"}})), QByteArray("EffectNoChange"));
        QCOMPARE(failure(changedOptions(options_, {{"hair", "true"}})), QByteArray("UnknownOption"));
        QCOMPARE(failure(changedOptions(options_, {{"epochs", "many"}})), QByteArray("OptionValue"));
        QCOMPARE(failure(changedOptions(options_, {{"frozen", "true"}})), QByteArray("OptionConflict"));
        for (const char* key : {"seed", "split", "test_fraction", "val_fraction", "subset", "classes"})
            QCOMPARE(failure(changedOptions(options_, {{key, "1"}})), QByteArray("EffectChangesImages"));
    }

    void measured() {
        TrainingControl control;
        Follower follower;
        follower.stopAfter(2, control);
        const auto where = folder("effect");
        const auto stopped = runEffect(data_, options_, change_, 2, where, control, follower);
        QVERIFY2(stopped, stopped ? "" : toEnglish(stopped.error().message).c_str());
        QVERIFY(!stopped->finished());
        QCOMPARE(follower.begun, (std::vector<std::string>{"without-1", "with-1"}));
        QCOMPARE(loadEffect(where)->seeds, 2);

        Follower again;
        const auto effect = runEffect(data_, options_, change_, 2, where, control_, again);
        QVERIFY2(effect && effect->finished(), effect ? "" : toEnglish(effect.error().message).c_str());
        QVERIFY(std::ranges::find(again.begun, "without-1") == again.begun.end());
        QCOMPARE(again.begun.back(), std::string("with-2"));
        lookAt(*effect);

        // Other changes, other settings: another job.
        QCOMPARE(failure(runEffect(data_, options_, {{"hair_removal", "true"}}, 2, where, control_, silent_)),
                 QByteArray("RunExists"));
        TrainingOptions others = options_;
        others.epochs = 2;
        QCOMPARE(failure(runEffect(data_, others, change_, 2, where, control_, silent_)), QByteArray("RunExists"));

        // One more seed goes on with what is there.
        Follower more;
        QCOMPARE(runEffect(data_, options_, change_, 3, where, control_, more)->with.runs.size(), std::size_t{3});
        QCOMPARE(more.begun, (std::vector<std::string>{"without-3", "with-3"}));

        const auto header = effectHeader(where).value();
        QCOMPARE(header.options, options_);
        QCOMPARE(toString(header.changes), std::string("colour_constancy=true"));
        QVERIFY(isEffect(where) && !isEffect(folder("data")));
        QVERIFY(writeFile(where / "effect.json", "{}"));
        QCOMPARE(failure(loadEffect(where)), QByteArray("RunInvalid"));
        QCOMPARE(failure(loadEffect(folder("none"))), QByteArray("FolderMissing"));
    }

    void verdicts() {
        const auto name = [](const Effect& effect) { return QByteArray(nameOf(effectVerdict(effect).id).data()); };
        QCOMPARE(name({}), QByteArray("LeakUnfinished"));
        QCOMPARE(name(judgedAs(0.1, {})), QByteArray("EffectWithoutInterval"));
        QCOMPARE(name(judgedAs(0.1, Interval{0.02, 0.2})), QByteArray("EffectBetter"));
        QCOMPARE(name(judgedAs(-0.1, Interval{-0.2, -0.02})), QByteArray("EffectWorse"));
        QCOMPARE(name(judgedAs(0.1, Interval{-0.02, 0.2})), QByteArray("EffectNotTold"));
        QCOMPARE(name(judgedAs(0.1, Interval{0.1, 0.1})), QByteArray("EffectNotTold"));
        QCOMPARE(
            toEnglish(effectVerdict(judgedAs(0.1, Interval{0.02, 0.2}))),
            std::string("With hair_removal=true, epochs=9, balanced accuracy is better: +0.100 [+0.020, +0.200]."));
    }

private:
    /// The same split and seeds in both arms, judged on the validation part by what each run's model answers there.
    void lookAt(const Effect& effect) {
        QCOMPARE(effect.seeds, 2);
        QVERIFY(effect.part == Part::Validation);
        const std::string split = readText(effect.with.runs[0].folder / "split.csv").value();
        double gain = 0;
        for (std::size_t i = 0; i < 2; ++i) {
            const Run& with = effect.with.runs[i];
            const Run& without = effect.without.runs[i];
            QCOMPARE(with.options.seed, options_.seed + i);
            QCOMPARE(without.options.seed, options_.seed + i);
            QVERIFY(with.options.colourConstancy && !without.options.colourConstancy);
            QCOMPARE(readText(with.folder / "split.csv").value(), split);
            QCOMPARE(readText(without.folder / "split.csv").value(), split);
            gain += (validationOf(with).balancedAccuracy - validationOf(without).balancedAccuracy) / 2;
            QCOMPARE(effect.with.judged[i].balancedAccuracy, validationOf(with).balancedAccuracy);
        }
        QVERIFY(std::abs(*effect.balancedAccuracy.value - gain) < 1e-9);
        QVERIFY(std::abs(effect.with.meanBalancedAccuracy - effect.without.meanBalancedAccuracy - gain) < 1e-9);
        QVERIFY(effect.balancedAccuracy.interval && effect.accuracy.value);

        const Effect tested = loadEffect(effect.folder, Part::Test).value();
        QCOMPARE(tested.images, tested.with.runs[0].test->images);
        QCOMPARE(tested.with.judged[1].accuracy, tested.with.runs[1].test->accuracy);

        const auto json = nlohmann::json::parse(readText(effect.folder / "metrics.json").value());
        QCOMPARE(json, toJson(effect));
        QCOMPARE(json.at("part").get<std::string>(), std::string("val"));
        QCOMPARE(json.at("changes").at("colour_constancy").get<std::string>(), std::string("true"));
        QCOMPARE(json.at("images").get<int>(), effect.images);
        QCOMPARE(json.at("with").at("runs").size(), std::size_t{2});
        QCOMPARE(json.at("difference").at("balanced_accuracy").at("interval").size(), std::size_t{2});
    }

    Evaluation validationOf(const Run& run) {
        const auto classifier = Classifier::load(run.folder).value();
        const auto answers = predictPart(run, classifier, data_, Part::Validation).value();
        return evaluatePredictions(answers.predictions, majorityClass(run));
    }
};

QTEST_GUILESS_MAIN(TestEffect)
#include "tst_Effect.moc"
