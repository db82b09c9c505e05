#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/training/Session.h"
#include "tests/training/EasyData.h"

#include <cmath>
#include <limits>
#include <new>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;
namespace fs = std::filesystem;

/// The way a GPU trains (images kept on the device, steps queued, outcomes collected now and then), on the CPU, against
/// the way of the CPU.
class TestOnDevice : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    Dataset data_;
    TrainingControl control_;
    fs::path folder(const QString& name) const { return pathFromUtf8(dir_.filePath(name).toStdString()); }

    Result<Run> trained(const TrainingOptions& options, const QString& name, bool onDevice, test::Recorder& recorder) {
        auto plan = planTraining(data_, options, folder(name));
        if (!plan) return tl::unexpected(plan.error());
        plan->onDevice = onDevice;
        TrainingSession session(*plan, control_, recorder);
        if (auto made = session.makeLearner({}); !made) return tl::unexpected(made.error());
        if (auto made = makeFolder(folder(name)); !made) return tl::unexpected(made.error());
        if (auto written = session.writeHeader(); !written) return tl::unexpected(written.error());
        return session.run(false);
    }

    /// Grey batches, each of another shade, that need no images.
    static Batch shades(int first, int size) {
        Batch batch;
        for (int i = 0; i < size; ++i) {
            for (int value = 0; value < 32 * 32 * 3; ++value)
                batch.values.push_back(static_cast<float>((first + i) % 8 + value % 3) / 10);
            batch.samples.push_back(i);
            batch.labels.push_back((first + i) % 3);
        }
        return batch;
    }
    static Result<Learner> learner(const TrainingOptions& options) {
        return Learner::make(options, 3, Preprocessing::unitRange(32), Device{}, {});
    }

private Q_SLOTS:
    /// The reference's mistake: training as on values 255 times as large, validation as ever.
    void scaleFaultIsOfTrainingAlone() {
        TrainingOptions faulty = test::tinyOptions();
        faulty.scaleFault = true;
        auto wrong = learner(faulty);
        auto right = learner(test::tinyOptions());
        QVERIFY(wrong && right);
        const Batch batch = shades(0, 8);
        Batch large = batch;
        for (float& value : large.values) value *= 255;
        const auto before = wrong->validate(batch);
        QVERIFY(before);
        QCOMPARE(before->probabilities, right->validate(batch)->probabilities);
        const auto faultyStep = wrong->train(batch, {1, 1, 1}, 1e-3, 5);
        const auto largeStep = right->train(large, {1, 1, 1}, 1e-3, 5);
        QVERIFY(faultyStep && largeStep);
        QCOMPARE(faultyStep->loss, largeStep->loss);
        QCOMPARE(wrong->validate(batch)->probabilities, right->validate(batch)->probabilities);
        QVERIFY(wrong->validate(batch)->probabilities != before->probabilities);
    }

    void initTestCase() {
        data_ = test::easyData(folder("data"));
        QVERIFY(!data_.samples.empty());
    }

    void figuresAreThoseOfTheCpu_data() {
        QTest::addColumn<QString>("augmentation");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("none") << "none" << 0.0;
        QTest::newRow("reference") << "reference" << 0.0;
        // Here and there a level more or less, which a training multiplies: found are 0.06 and, in validation, 0.008.
        QTest::newRow("dermoscopy") << "dermoscopy" << 0.1;
    }
    /// Losses of all epochs: the same to the bit where pixels are, which without changes of colour they are.
    void figuresAreThoseOfTheCpu() {
        QFETCH(const QString, augmentation);
        QFETCH(const double, tolerance);
        TrainingOptions options = test::tinyOptions();
        QVERIFY(setOption(options, "augmentation", augmentation.toStdString()));
        options.sampling.kind = SamplingKind::Balanced;  // repeated images
        options.optimizer = Optimizer::Sgd;
        options.learningRate = 1e-3;
        test::Recorder cpu, device;
        const auto expected = trained(options, "cpu-" + augmentation, false, cpu);
        const auto found = trained(options, "device-" + augmentation, true, device);
        QVERIFY(expected && found);
        QCOMPARE(found->epochs.size(), std::size_t(4));
        for (std::size_t i = 0; i < 4; ++i) {
            const EpochRecord& a = expected->epochs[i];
            const EpochRecord& b = found->epochs[i];
            const double train = std::abs(a.trainLoss - b.trainLoss) / a.trainLoss;
            const double val = std::abs(a.valLoss - b.valLoss) / a.valLoss;
            QVERIFY2(train <= tolerance && val <= tolerance,
                     qPrintable(QString("%1: %2 %3").arg(i).arg(train).arg(val)));
            if (tolerance == 0) QCOMPARE(b.valAccuracy, a.valAccuracy);
        }
        // Every step is told, in order, however late.
        QCOMPARE(device.batches.size(), cpu.batches.size());
        for (std::size_t i = 0; i < cpu.batches.size(); ++i) {
            QCOMPARE(device.batches[i].step, cpu.batches[i].step);
            QCOMPARE(device.batches[i].epoch, cpu.batches[i].epoch);
        }
    }

    void queuedIsTheSame() {
        TrainingOptions options = test::tinyOptions();
        auto direct = learner(options);
        auto queueing = learner(options);
        QVERIFY(direct && queueing);
        std::vector<Learner::Outcome> expected;
        const std::vector<double> weights{1, 2, 0.5};
        for (int step = 0; step < 3; ++step) {
            const Batch batch = shades(step, 6 + step);
            expected.push_back(*direct->train(batch, weights, 1e-3, static_cast<std::uint64_t>(step)));
            QVERIFY(queueing->queueTraining(batch, weights, 1e-3, static_cast<std::uint64_t>(step)));
        }
        expected.push_back(*direct->validate(shades(1, 5)));
        QVERIFY(queueing->queueValidation(shades(1, 5)));
        const auto found = queueing->collect();
        QVERIFY(found);
        QCOMPARE(found->size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE((*found)[i].loss, expected[i].loss);
            QCOMPARE((*found)[i].labels, expected[i].labels);
            QCOMPARE((*found)[i].predicted, expected[i].predicted);
        }
        QVERIFY(queueing->collect()->empty());
    }

    void shortOfMemoryWhileQueueing() {
        auto queueing = learner(test::tinyOptions());
        QVERIFY(queueing);
        queueing->setBeforeForward([](int images) {
            if (images > 4) throw std::bad_alloc();
        });
        QVERIFY(queueing->queueTraining(shades(0, 8), {1, 1, 1}, 1e-3, 1));
        QCOMPARE(queueing->parts().training, 4);
        const auto outcomes = queueing->collect();
        QVERIFY(outcomes);
        QCOMPARE(outcomes->size(), std::size_t{1});
        QCOMPARE(outcomes->front().predicted.size(), std::size_t{8});
    }

    void lossThatIsNotFiniteEndsTheRun() {
        TrainingOptions options = test::tinyOptions();
        options.optimizer = Optimizer::Sgd;
        options.learningRate = 9.9;
        options.epochs = 20;
        test::Recorder recorder;
        const auto run = trained(options, "not-finite", true, recorder);
        QVERIFY(!run);
        QCOMPARE(run.error().message.id, MessageId::LossNotFinite);
    }

    void stopsAmidAnEpoch() {
        test::Recorder recorder;
        TrainingControl control;
        recorder.onEpoch = [&](const EpochRecord&) { control.stop(); };
        auto plan = planTraining(data_, test::tinyOptions(), folder("stopped"));
        QVERIFY(plan);
        plan->onDevice = true;
        TrainingSession session(*plan, control, recorder);
        QVERIFY(session.makeLearner({}));
        QVERIFY(makeFolder(folder("stopped")));
        QVERIFY(session.writeHeader());
        const auto run = session.run(false);
        QVERIFY(run);
        QVERIFY(run->state == RunState::Stopped);
        QCOMPARE(run->epochs.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestOnDevice)
#include "tst_OnDevice.moc"
