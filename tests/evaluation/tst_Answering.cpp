#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/evaluation/Answering.h"
#include "core/evaluation/SplitRecord.h"
#include "tests/training/EasyData.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;
namespace fs = std::filesystem;

/// Who answers and what that gained, which `evaluate` and the window tell in their own words.
class TestAnswering : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    std::shared_ptr<const Dataset> data_;
    fs::path folder(const char* name) const { return pathFromUtf8(dir_.filePath(name).toStdString()); }

    void trainInto(const char* name, std::uint64_t seed) const {
        auto options = test::tinyOptions();
        options.epochs = 1;
        options.seed = options.split.seed = seed;
        TrainingControl control;
        TrainingObserver silent;
        QVERIFY(train(*data_, options, folder(name), control, silent));
    }
    Answered answered(const std::vector<fs::path>& paths, int views, std::optional<Part> part = Part::Test) const {
        BootstrapOptions bootstrap;
        bootstrap.rounds = 50;
        return answer(openAnswering(paths, views).value(), {data_, part}, bootstrap).value();
    }

private Q_SLOTS:
    void initTestCase() {
        data_ = std::make_shared<const Dataset>(test::easyData(folder("data")));
        trainInto("one", 3);
        trainInto("other split", 4);
    }

    void aRunAndALoneFile() {
        const auto run = openModel(folder("one")).value();
        QVERIFY(run.run);
        QCOMPARE(run.name, std::string("one"));
        const auto file = openModel(folder("one") / "model.safetensors").value();
        QVERIFY(!file.run);
        QCOMPARE(file.name, std::string("model.safetensors"));
        QVERIFY(!openModel(folder("none")));
    }

    void oneModelWithOneViewAnswersPlainly() {
        const Answered plain = answered({folder("one")}, 1);
        QVERIFY(!plain.gain);
        const Run run = loadRun(folder("one")).value();
        QCOMPARE(plain.judged.predictions.probabilities, judgeRun(run, data_, Part::Test)->predictions.probabilities);
        QCOMPARE(plain.judged.temperature, run.temperature);
    }

    void viewsAreHeldAgainstThePlainAnswer() {
        const Answered plain = answered({folder("one")}, 1);
        const Answered four = answered({folder("one")}, 4);
        QVERIFY(four.gain);
        QCOMPARE(four.gain->views, 4);
        QCOMPARE(four.gain->models, 1);
        QCOMPARE(four.gain->trainedOn, 0);
        QCOMPARE(four.judged.temperature, 1.0);  // a mean has none of its own
        QCOMPARE(four.judged.views, 4);
        QVERIFY(four.judged.members.empty());
        const auto images = static_cast<int>(plain.judged.predictions.size());
        QCOMPARE(four.gain->plainCost.pictures, images);
        QCOMPARE(four.gain->cost.pictures, images);
        QCOMPARE(four.gain->overPlain.images, images);
        const auto accuracy = [](const Answered& of) {
            return evaluatePredictions(of.judged.predictions, -1).accuracy;
        };
        const FigureDifference gained = four.gain->of(Figure::Accuracy);
        QVERIFY(gained.value && gained.interval);
        QVERIFY(std::abs(*gained.value - (accuracy(four) - accuracy(plain))) < 1e-12);
    }

    void aFigureThatWasNotComparedHasNoValue() {
        const FigureDifference none = AnsweringGain{}.of(Figure::BalancedAccuracy);
        QVERIFY(none.figure == Figure::BalancedAccuracy);
        QVERIFY(!none.value && !none.interval);
    }

    void whatAnotherMemberHasTrainedOnIsTold() {
        const Answered both = answered({folder("one"), folder("other split")}, 1);
        QCOMPARE(both.gain->models, 2);
        const int known =
            countTrainedOn(loadRun(folder("other split")).value(), *data_, both.judged.predictions.imageIds).value();
        QVERIFY(known > 0);
        QCOMPARE(both.gain->trainedOn, known);
        // So does the honesty panel, which asks the judged value.
        const auto shared = sharedWithTraining(both.judged);
        QCOMPARE(shared->leaking, known);
        QCOMPARE(shared->by, std::vector<std::string>{"other split"});
        const auto lone = answered({folder("one"), folder("other split") / "model.safetensors"}, 1);
        QCOMPARE(sharedWithTraining(lone.judged)->unknown, std::vector<std::string>{"model.safetensors"});
        // The same split twice, and a lone file, whose training nobody knows.
        QCOMPARE(answered({folder("one"), folder("one")}, 1).gain->trainedOn, 0);
        QCOMPARE(answered({folder("one"), folder("other split") / "model.safetensors"}, 1).gain->trainedOn, 0);
    }

    void aLoneFileAnswersForAllImages() {
        const Answered all = answered({folder("one") / "model.safetensors"}, 2);
        QCOMPARE(all.judged.name, std::string("model.safetensors"));
        QVERIFY(!all.judged.run);
        QCOMPARE(all.judged.predictions.size(), data_->samples.size());
        QCOMPARE(all.gain->overPlain.images, static_cast<int>(data_->samples.size()));
    }

    void progressBeginsAgainForTheSecondAnswer() {
        std::vector<std::int64_t> totals;
        const auto answering = openAnswering({folder("one")}, 2).value();
        BootstrapOptions none;
        none.rounds = 0;
        QVERIFY(answer(answering, {data_, Part::Test}, none, {}, [&](std::int64_t done, std::int64_t total) {
            if (done == total) totals.push_back(total);
        }));
        QVERIFY(totals.size() >= 2);
    }

    void stops() {
        StopToken stop;
        stop.requestStop();
        const auto result = answer(openAnswering({folder("one")}, 2).value(), {data_, Part::Test}, {}, stop);
        QVERIFY(!result);
        QCOMPARE(result.error().message.id, MessageId::Stopped);
    }
};

QTEST_GUILESS_MAIN(TestAnswering)
#include "tst_Answering.moc"
