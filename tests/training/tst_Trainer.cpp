#include "core/training/Trainer.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/metrics/PredictionsFile.h"
#include "core/model/Classifier.h"
#include "tests/training/EasyData.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>
#include <thread>

using namespace lesion;
namespace fs = std::filesystem;

class TestTrainer : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    Dataset data_;
    TrainingControl control_;
    test::Recorder silent_;
    fs::path folder(const char* name) const { return pathFromUtf8(dir_.filePath(name).toStdString()); }
    /// The error's id of a training that must not begin, and that nothing was written.
    MessageId refused(const Dataset& data, const TrainingOptions& options) {
        const auto run = train(data, options, folder("refused"), control_, silent_);
        if (run || fs::exists(folder("refused"))) return MessageId::Count;
        return run.error().message.id;
    }

private Q_SLOTS:
    void initTestCase() { data_ = test::easyData(folder("données 数据")); }

    void learnsAndWritesEverything() {
        TrainingOptions options = test::tinyOptions();
        options.epochs = 12;
        options.sampling.kind = SamplingKind::Balanced;
        options.augmentation = AugmentationOptions::reference();
        test::Recorder told;
        const auto run = train(data_, options, folder("run"), control_, told);
        QVERIFY(run);
        QVERIFY(run->state == RunState::Finished);
        QCOMPARE(run->epochs.size(), std::size_t{12});
        QVERIFY(run->epochs.back().trainLoss < 0.6 * run->epochs.front().trainLoss);
        const auto best = std::ranges::min_element(run->epochs, {}, &EpochRecord::valLoss);
        QCOMPARE(run->bestEpoch, best->epoch);
        QVERIFY(run->test && run->test->accuracy > run->test->majorityAccuracy + 0.2);

        for (const char* file : {"options.json", "split.csv", "epochs.jsonl", "last.ckpt", "model.safetensors",
                                 "test_predictions.csv", "metrics.json"})
            QVERIFY2(fs::exists(folder("run") / file), file);
        const auto reread = loadRun(folder("run"));
        QVERIFY(reread && reread->state == RunState::Finished && reread->options == options);
        QCOMPARE(reread->test->accuracy, run->test->accuracy);
        const auto model = Classifier::load(folder("run"));
        QVERIFY(model);
        QCOMPARE(nlohmann::json::parse(model->info().training).at("epoch").get<int>(), run->bestEpoch);
        QCOMPARE(readPredictions(folder("run") / "test_predictions.csv")->size(),
                 static_cast<std::size_t>(run->test->images));
    }

    void tellsWhatItDoes() {
        TrainingOptions options = test::tinyOptions();
        options.epochs = 2;
        test::Recorder told;
        QVERIFY(train(data_, options, folder("told"), control_, told));
        QCOMPARE(told.starts.size(), std::size_t{1});
        const TrainingStart& start = told.starts[0];
        QVERIFY(start.device.starts_with("cpu"));
        QCOMPARE(start.trainImages + start.valImages + start.testImages, 100);
        QCOMPARE(start.imagesPerEpoch, start.trainImages);
        QVERIFY(start.parameters > start.trainableParameters && start.trainableParameters > 0);
        const auto steps = static_cast<std::size_t>((start.trainImages + 15) / 16);
        QCOMPARE(told.batches.size(), 2 * steps);
        QCOMPARE(told.batches.back().step, static_cast<int>(steps));
        QVERIFY(told.batches[0].secondsLeft > 0 && told.batches[0].imagesPerSecond > 0);
        QVERIFY(told.stages.front() == TrainingStage::PreparingImages && told.stages.back() == TrainingStage::Testing);
        QCOMPARE(told.epochs.size(), std::size_t{2});
    }

    void sameSeedSameNumbers() {
        TrainingOptions options = test::tinyOptions();
        options.epochs = 2;
        const auto first = train(data_, options, folder("first"), control_, silent_);
        const auto second = train(data_, options, folder("second"), control_, silent_);
        options.seed = 4;
        const auto other = train(data_, options, folder("other"), control_, silent_);
        QVERIFY(first && second && other);
        QCOMPARE(first->epochs[1].trainLoss, second->epochs[1].trainLoss);
        QCOMPARE(first->epochs[1].valLoss, second->epochs[1].valLoss);
        QVERIFY(first->epochs[1].trainLoss != other->epochs[1].trainLoss);
    }

    void stopsEarly() {
        TrainingOptions options = test::tinyOptions();
        options.epochs = 60;
        options.patience = 2;
        options.learningRate = 0.01;
        const auto run = train(data_, options, folder("early"), control_, silent_);
        QVERIFY(run);
        QVERIFY(run->state == RunState::Early);
        QCOMPARE(static_cast<int>(run->epochs.size()), run->bestEpoch + 2);
        QVERIFY(run->test);
    }

    void everyOptimizerAndScheduleTrains() {
        struct Way {
            Optimizer optimizer;
            Schedule schedule;
            double rate;
            SamplingKind sampling;
        };
        int number = 0;
        for (const Way& way : {Way{Optimizer::AdamW, Schedule::Cosine, 1e-3, SamplingKind::Resample},
                               Way{Optimizer::Sgd, Schedule::Plateau, 1e-2, SamplingKind::Weighted}}) {
            TrainingOptions options = test::tinyOptions();
            options.optimizer = way.optimizer;
            options.schedule = way.schedule;
            options.learningRate = way.rate;
            options.sampling = {way.sampling, 30};
            options.weightDecay = 0.01;
            options.labelSmoothing = 0.1;
            const auto run =
                train(data_, options, folder(("way" + std::to_string(number++)).c_str()), control_, silent_);
            QVERIFY(run);
            QVERIFY(run->epochs.back().trainLoss < run->epochs.front().trainLoss);
        }
    }

    void bfloat16Trains() {
        TrainingOptions options = test::tinyOptions();
        options.precision = Precision::BFloat16;
        const auto run = train(data_, options, folder("bfloat16"), control_, silent_);
        QVERIFY(run);
        QVERIFY(run->epochs.back().trainLoss < run->epochs.front().trainLoss);
        options.precision = Precision::Float32;
        options.epochs = 1;
        const auto exact = train(data_, options, folder("float32"), control_, silent_);
        QVERIFY(exact && exact->epochs[0].trainLoss != run->epochs[0].trainLoss);  // it was not float32 unnoticed
        QVERIFY(qAbs(exact->epochs[0].trainLoss - run->epochs[0].trainLoss) < 0.3);
    }

    void maxStepsCutsTheEpoch() {
        TrainingOptions options = test::tinyOptions();
        options.epochs = 1;
        options.maxSteps = 2;
        test::Recorder told;
        QVERIFY(train(data_, options, folder("cut"), control_, told));
        QCOMPARE(told.batches.size(), std::size_t{2});
        QCOMPARE(told.starts[0].imagesPerEpoch, 32);
    }

    void pauses() {
        TrainingOptions options = test::tinyOptions();
        options.epochs = 1;
        TrainingControl control;
        test::Recorder told;
        std::thread waker;
        told.onBatch = [&](const BatchRecord& record) {
            if (record.step != 1) return;
            control.pause();
            waker = std::thread([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(400));
                control.unpause();
            });
        };
        QElapsedTimer timer;
        timer.start();
        const auto run = train(data_, options, folder("paused"), control, told);
        waker.join();
        QVERIFY(run && run->state == RunState::Finished);
        QVERIFY(timer.elapsed() >= 400);
        QVERIFY(run->epochs[0].seconds < 0.001 * static_cast<double>(timer.elapsed()) - 0.4);  // pauses do not count
    }

    void aStopBeforeTheFirstEpochHasNoTest() {
        TrainingControl control;
        control.pause();
        control.stop();  // a stop ends a pause
        const auto run = train(data_, test::tinyOptions(), folder("stopped at once"), control, silent_);
        QVERIFY(run && run->state == RunState::Stopped && !run->test && run->epochs.empty());
        QVERIFY(loadRun(folder("stopped at once"))->resumable());
    }

    void aClassWithOneLesionTrains() {
        const Dataset rare = test::easyData(folder("rare"), {12, 12, 1});
        TrainingOptions options = test::tinyOptions();
        options.epochs = 1;
        options.sampling.kind = SamplingKind::Weighted;
        const auto run = train(rare, options, folder("rare run"), control_, silent_);
        QVERIFY(run && run->test);
        QCOMPARE(run->classes.size(), std::size_t{3});
    }

    void mergedClassesAreTrained() {
        TrainingOptions options = test::tinyOptions();
        options.epochs = 1;
        QVERIFY(setOption(options, "classes", "warm=red,cold=blue+green"));
        const auto run = train(data_, options, folder("merged"), control_, silent_);
        QVERIFY(run && run->classes == std::vector<std::string>({"warm", "cold"}));
        QCOMPARE(run->datasetFingerprint, data_.fingerprint());
    }

    void damagedImagesAreLeftOutAndTold() {
        Dataset data = test::easyData(folder("damaged"), {8, 8, 8});
        QVERIFY(writeFile(data.samples[3].file, std::string_view("no image")));
        TrainingOptions options = test::tinyOptions();
        options.epochs = 1;
        test::Recorder told;
        QVERIFY(train(data, options, folder("damaged run"), control_, told));
        // One epoch may well answer one class only, which is told too.
        std::erase_if(told.notices, [](const Message& notice) { return notice.id == MessageId::CollapseNoticed; });
        QCOMPARE(told.notices.size(), std::size_t{1});
        QVERIFY(told.notices[0].id == MessageId::ImageLeftOut);
        QCOMPARE(std::string(told.notices[0].value("id")), data.samples[3].id);
    }

    void refusesBeforeWriting() {
        TrainingOptions options = test::tinyOptions();
        options.epochs = 0;
        QVERIFY(refused(data_, options) == MessageId::OptionValue);
        options = test::tinyOptions();
        QVERIFY(setOption(options, "classes", "red"));
        QVERIFY(refused(data_, options) == MessageId::SingleClass);
        options = test::tinyOptions();
        options.architecture = "mobilenet-v2";
        options.weights = toUtf8(folder("no such file.pth"));
        QVERIFY(refused(data_, options) == MessageId::FileMissing);
        options.weights = toUtf8(data_.samples[0].file);
        QVERIFY(refused(data_, options) == MessageId::WeightsInvalid);
        options = test::tinyOptions();
        options.device = "cuda:7";
        QVERIFY(refused(data_, options) == MessageId::DeviceUnusable);
    }

    void anExistingRunIsNotOverwritten() {
        QVERIFY(writeFile(folder("taken") / "thesis.txt", std::string_view("years of work")));
        const auto run = train(data_, test::tinyOptions(), folder("taken"), control_, silent_);
        QVERIFY(!run && run.error().message.id == MessageId::RunExists);
        QCOMPARE(*readText(folder("taken") / "thesis.txt"), std::string("years of work"));
    }

    void aFolderThatCannotBeMadeIsSaid() {
        QVERIFY(writeFile(folder("a file"), std::string_view("x")));
        const auto run = train(data_, test::tinyOptions(), folder("a file") / "run", control_, silent_);
        QVERIFY(!run);
        QVERIFY(run.error().message.id == MessageId::FolderReadOnly ||
                run.error().message.id == MessageId::FileUnwritable);
    }

    void aCheckpointThatCannotBeWrittenEndsWithThatMessage() {
        const auto where = folder("blocked");
        test::Recorder told;
        told.onEpoch = [&](const EpochRecord&) {  // a folder of that name cannot be replaced by a file
            fs::remove(where / "last.ckpt");
            fs::create_directories(where / "last.ckpt" / "in the way");
        };
        const auto run = train(data_, test::tinyOptions(), where, control_, told);
        QVERIFY(!run);
        QVERIFY(run.error().message.id == MessageId::FileUnwritable ||
                run.error().message.id == MessageId::FolderReadOnly);
        QVERIFY(Classifier::load(where));  // the best so far still stands
        QVERIFY(loadRun(where)->resumable());
    }

    void aLossThatExplodesIsSaid() {
        TrainingOptions options = test::tinyOptions();
        options.optimizer = Optimizer::Sgd;
        options.learningRate = 9.9;
        options.epochs = 20;
        const auto run = train(data_, options, folder("exploded"), control_, silent_);
        QVERIFY(!run && run.error().message.id == MessageId::LossNotFinite);
    }

    void aSecondProgramIsTold() {
        test::Recorder told;
        std::optional<Error> second;
        told.onEpoch = [&](const EpochRecord& record) {
            if (record.epoch != 1) return;
            auto other = resumeTraining(data_, folder("shared"), control_, silent_);
            if (!other) second = other.error();
        };
        TrainingOptions options = test::tinyOptions();
        options.epochs = 2;
        QVERIFY(train(data_, options, folder("shared"), control_, told));
        QVERIFY(second && second->message.id == MessageId::FolderInUse);
    }
};

QTEST_GUILESS_MAIN(TestTrainer)
#include "tst_Trainer.moc"
