#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/Classifier.h"
#include "core/training/ClinicalTable.h"
#include "core/training/RateFinder.h"
#include "core/training/Trainer.h"
#include "tests/training/EasyData.h"

#include <array>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;
namespace fs = std::filesystem;

/// Two classes that look the same and that only the sex tells apart: green spots are "of women" and "of men". What is
/// learnt here no image can have taught.
class TestClinicalTraining : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    Dataset data_;
    TrainingControl control_;
    test::Recorder silent_;

    fs::path folder(const char* name) const { return pathFromUtf8(dir_.filePath(name).toStdString()); }

    static TrainingOptions options(const char* clinical) {
        TrainingOptions options = test::tinyOptions();
        options.batchSize = 8;  // more steps: the batch norms need some hundred to settle
        options.epochs = 14;
        options.learningRate = 2e-3;
        (void)setOption(options, "clinical", clinical);
        return options;
    }

    /// Balanced accuracy on the test part of the two that look alike and the one that does not.
    static double judged(const Result<Run>& run) { return run ? run->test->balancedAccuracy : 0; }

private Q_SLOTS:
    void initTestCase() {
        qputenv("LESIONLAB_HOME", dir_.filePath("home").toUtf8());
        data_ = test::easyData(folder("data"), {20, 40, 0});
        data_.classes = {"blue", "men", "women"};
        for (std::size_t i = 0; i < data_.samples.size(); ++i) {
            Sample& sample = data_.samples[i];
            const bool woman = i / 2 % 2 == 0;  // both photographs of a lesion
            sample.sex = woman ? "female" : "male";
            sample.age = 40 + static_cast<double>(i % 7);
            if (sample.label == 1) sample.label = woman ? 2 : 1;
            if (i % 9 == 0) sample.age.reset();
        }
    }

    /// The test that would fail if the facts did not reach the network, or not in evaluation: by images alone the two
    /// classes cannot be told apart better than by a coin, which is 2/3 in all.
    void whatNoImageShowsIsLearnt() {
        const double alone = judged(train(data_, options("none"), folder("alone"), control_, silent_));
        const auto run = train(data_, options("sex"), folder("sex"), control_, silent_);
        QVERIFY2(alone < 0.85, qPrintable(QString::number(alone)));
        QVERIFY2(judged(run) > 0.95, qPrintable(QString::number(judged(run))));
        QCOMPARE(toString(run->options.clinical), std::string("sex"));

        // Other images of the same colours: the answer follows the sex, and without it is open.
        const auto model = Classifier::load(run->modelFile()).value();
        const auto image = loadImage(data_.samples.back().file).value();
        const auto woman = model.knowing({{}, "female", ""}).classify(image).value();
        const auto man = model.knowing({{}, "male", ""}).classify(image).value();
        const auto unknown = model.classify(image).value();
        QVERIFY2(woman[2] > 0.8 && man[1] > 0.8, qPrintable(QString("%1 %2").arg(woman[2]).arg(man[1])));
        QVERIFY2(unknown[0] < 0.3 && unknown[1] < 0.9 && unknown[2] < 0.9,
                 qPrintable(QString("%1 %2 %3").arg(unknown[0]).arg(unknown[1]).arg(unknown[2])));
    }

    /// A stopped and resumed training ends with the same weights, averaged or not, with mixed images and gradients.
    void resumedIsUninterrupted() {
        TrainingOptions wanted = options("age+sex");
        wanted.epochs = 3;
        wanted.ema = 0.9;
        wanted.mixup = 0.2;
        const auto whole = train(data_, wanted, folder("whole"), control_, silent_);
        QVERIFY(whole);
        TrainingControl control;
        test::Recorder stopping;
        stopping.onEpoch = [&](const EpochRecord& record) {
            if (record.epoch == 2) control.stop();
        };
        const auto stopped = train(data_, wanted, folder("stopped"), control, stopping);
        QVERIFY(stopped && stopped->state == RunState::Stopped);
        const auto resumed = resumeTraining(data_, folder("stopped"), control_, silent_);
        QVERIFY(resumed);
        QCOMPARE(resumed->epochs.size(), std::size_t{3});
        QCOMPARE(resumed->epochs[2].trainLoss, whole->epochs[2].trainLoss);
        QCOMPARE(resumed->epochs[2].valLoss, whole->epochs[2].valLoss);
        QCOMPARE(resumed->test->loss, whole->test->loss);
    }

    /// Features of a frozen backbone are computed once; the facts join them afterwards.
    void besideAFrozenBackbone() {
        TrainingOptions backbone = test::tinyOptions();
        backbone.architecture = "mobilenet-v2";
        backbone.epochs = 1;
        backbone.precision = Precision::Float32;
        const auto made = train(data_, backbone, folder("backbone"), control_, silent_);
        QVERIFY(made);
        TrainingOptions frozen = options("sex");
        frozen.architecture = "mobilenet-v2";
        frozen.precision = Precision::Float32;
        frozen.weights = toUtf8(made->modelFile());
        frozen.frozen = true;
        frozen.epochs = 15;
        const auto fused = train(data_, frozen, folder("frozen"), control_, silent_);
        QVERIFY(fused);
        const auto& confusion = fused->test->confusion;  // men and women are told apart, whatever of the colours
        QVERIFY2(confusion[1][2] + confusion[2][1] <= (confusion[1][1] + confusion[2][2]) / 4,
                 qPrintable(QString("%1 %2").arg(confusion[1][2]).arg(confusion[2][1])));
        // A fused model's backbone is one like any other.
        TrainingOptions again = frozen;
        again.weights = toUtf8(fused->modelFile());
        again.clinical = {};
        again.epochs = 1;
        QVERIFY(train(data_, again, folder("again"), control_, silent_));
    }

    void dataThatSayNothingAreRefused() {
        const auto run = train(data_, options("sex+site"), folder("no site"), control_, silent_);
        QCOMPARE(run.error().message.id, MessageId::ClinicalNothingKnown);
        QCOMPARE(run.error().message.value("input"), std::string("site"));
        QVERIFY(!fs::exists(folder("no site")));
        const auto rate = findLearningRate(data_, options("site"), {}, {});
        QCOMPARE(rate.error().message.id, MessageId::ClinicalNothingKnown);
    }

    void someFactsAreHiddenInTraining() {
        std::array<int, 4> seen{};  // age, sex, site, all three
        for (std::uint64_t i = 0; i < 20000; ++i) {
            Random random({1, i});
            const ClinicalFacts facts = withSomeHidden({50, "male", "back"}, random);
            const bool age = facts.age.has_value(), sex = !facts.sex.empty(), site = !facts.site.empty();
            seen[0] += age ? 1 : 0;
            seen[1] += sex ? 1 : 0;
            seen[2] += site ? 1 : 0;
            seen[3] += age && sex && site ? 1 : 0;
        }
        for (std::size_t input = 0; input < 3; ++input) QVERIFY(std::abs(seen[input] / 20000.0 - 0.81) < 0.012);
        QVERIFY(std::abs(seen[3] / 20000.0 - 0.9 * 0.729) < 0.015);
    }

    void theEncodingIsOfTheTrainingPart() {
        Split split{std::vector<Part>(data_.samples.size(), Part::Test)};
        split.parts[1] = split.parts[3] = Part::Train;  // ages 41 and 43: the others' do not count
        const auto table = clinicalTable(data_, split, {true, false, false}).value();
        QCOMPARE(table.encoding.ageMean, 42.0);
        QCOMPARE(table.encoding.ageDeviation, 1.0);
        QCOMPARE(table.facts.size(), data_.samples.size());
        QVERIFY(clinicalTable(data_, split, {}).value().facts.empty());
    }
};

QTEST_GUILESS_MAIN(TestClinicalTraining)
#include "tst_ClinicalTraining.moc"
