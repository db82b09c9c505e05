#include "core/base/Files.h"
#include "core/training/RunFiles.h"
#include "core/training/Trainer.h"
#include "tests/training/EasyData.h"

#include <algorithm>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;
namespace fs = std::filesystem;

/// MobileNetV2 with a backbone from a file: features computed once must train as the long way does.
class TestFrozenBackbone : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    Dataset data_;
    TrainingOptions options_ = test::tinyOptions();
    TrainingControl control_;
    test::Recorder silent_;
    bool computed(const test::Recorder& told) const {
        return std::ranges::count(told.stages, TrainingStage::ComputingFeatures) > 0;
    }
    fs::path folder(const char* name) const { return pathFromUtf8(dir_.filePath(name).toStdString()); }

private Q_SLOTS:
    void initTestCase() {
        qputenv("LESIONLAB_HOME", dir_.filePath("home").toUtf8());
        data_ = test::easyData(folder("data"), {8, 8, 8});
        options_.architecture = "mobilenet-v2";
        options_.precision = Precision::Float32;  // features are always float32, and so compare to the bit
        options_.epochs = 1;
        // A short training from scratch makes a backbone whose batch norms have seen images.
        options_.augmentation = AugmentationOptions::reference();
        const auto made = train(data_, options_, folder("backbone"), control_, silent_);
        QVERIFY(made);
        options_.weights = toUtf8(made->modelFile());
        options_.frozen = true;
        options_.epochs = 3;
        options_.augmentation = AugmentationOptions::none();
    }

    void featuresOnceAreTheLongWay() {
        test::Recorder quick, slow;
        const auto once = train(data_, options_, folder("once"), control_, quick);
        TrainingOptions longWay = options_;
        longWay.augmentation.brightness = 1e-12;  // changes no pixel, but takes every image through the backbone
        longWay.featureViews = 0;
        const auto each = train(data_, longWay, folder("each"), control_, slow);
        QVERIFY(once && each);
        QVERIFY(computed(quick) && !computed(slow));
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(qAbs(once->epochs[i].trainLoss - each->epochs[i].trainLoss) < 1e-5);
            QVERIFY(qAbs(once->epochs[i].valLoss - each->epochs[i].valLoss) < 1e-5);
        }
        QVERIFY(qAbs(once->test->loss - each->test->loss) < 1e-4);
        QVERIFY(once->epochs[2].trainLoss < once->epochs[0].trainLoss);
    }

    void aSecondTrainingReadsWhatIsStored() {
        test::Recorder first, second, other;
        TrainingOptions options = options_;
        options.epochs = 1;
        QVERIFY(train(data_, options, folder("first"), control_, first));
        options.learningRate = 3e-4;
        options.batchSize = 8;
        options.optimizer = Optimizer::AdamW;
        QVERIFY(train(data_, options, folder("second"), control_, second));
        QVERIFY(!computed(second));
        // Other weights, in a file of the same name.
        TrainingOptions backbone = test::tinyOptions();
        backbone.architecture = "mobilenet-v2";
        backbone.epochs = 1;
        backbone.seed = 8;
        const auto made = train(data_, backbone, folder("another backbone"), control_, silent_);
        QVERIFY(made);
        const auto kept = folder("kept.safetensors");
        fs::copy_file(pathFromUtf8(options_.weights), kept);
        fs::copy_file(made->modelFile(), pathFromUtf8(options_.weights), fs::copy_options::overwrite_existing);
        QVERIFY(train(data_, options, folder("other weights"), control_, other));
        fs::copy_file(kept, pathFromUtf8(options_.weights), fs::copy_options::overwrite_existing);
        QVERIFY(computed(other));
    }

    /// View k is the draw of epoch k: as long as there are as many views as epochs, nothing differs but when the
    /// backbone ran and which images shared its batches.
    void viewsAreTheLongWay() {
        test::Recorder quick, slow, again;
        TrainingOptions options = options_;
        options.augmentation = AugmentationOptions::reference();
        options.featureViews = 3;
        const auto views = train(data_, options, folder("views"), control_, quick);
        options.featureViews = 0;
        const auto each = train(data_, options, folder("each view"), control_, slow);
        QVERIFY(views && each);
        QVERIFY(computed(quick) && !computed(slow));
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(qAbs(views->epochs[i].trainLoss - each->epochs[i].trainLoss) < 1e-5);
            QVERIFY(qAbs(views->epochs[i].valLoss - each->epochs[i].valLoss) < 1e-5);
        }
        // More epochs go round, and need no more views.
        options.featureViews = 3;
        options.epochs = 5;
        QVERIFY(train(data_, options, folder("round"), control_, again));
        QVERIFY(!computed(again));
    }

    void otherDrawsAreOtherViews() {
        test::Recorder seed, range;
        TrainingOptions options = options_;
        options.epochs = 1;
        options.augmentation = AugmentationOptions::reference();
        options.featureViews = 1;
        QVERIFY(train(data_, options, folder("seed 3"), control_, silent_));
        options.augmentation.rotation = 30;
        QVERIFY(train(data_, options, folder("range"), control_, range));
        QVERIFY(computed(range));
        options.augmentation.rotation = 20;
        options.seed = 4;
        QVERIFY(train(data_, options, folder("seed 4"), control_, seed));
        QVERIFY(computed(seed));
    }

    void aStopKeepsWhatIsWhole() {
        struct Stopping : test::Recorder {
            TrainingControl control;
            std::int64_t first = -1, last = 0, total = 0;
            void stageChanged(TrainingStage stage, std::int64_t done, std::int64_t of) override {
                Recorder::stageChanged(stage, done, of);
                if (stage != TrainingStage::ComputingFeatures) return;
                if (first < 0) first = done, total = of;
                last = done;
                if (stopping && done * 2 >= of) control.stop();
            }
            bool stopping = true;
        };
        Stopping stopped, rest;
        rest.stopping = false;
        TrainingOptions options = options_;
        options.augmentation = AugmentationOptions::reference();
        options.augmentation.rotation = 77;
        options.featureViews = 3;
        const auto run = train(data_, options, folder("stopped"), stopped.control, stopped);
        QVERIFY(run && run->state == RunState::Stopped);
        QVERIFY(stopped.last > 0 && stopped.last < stopped.total);
        for (const auto& file : fs::directory_iterator(folder("home") / "cache/pixels"))
            QVERIFY(file.path().extension() != ".part");
        const auto resumed = resumeTraining(data_, folder("stopped"), rest.control, rest);
        QVERIFY(resumed);
        QCOMPARE(rest.total, stopped.total - stopped.last);
        const auto whole = train(data_, options, folder("not stopped"), control_, silent_);
        QVERIFY(whole && qAbs(resumed->epochs[2].valLoss - whole->epochs[2].valLoss) < 1e-5);
    }

    void onlyTheHeadIsTrained() {
        test::Recorder told;
        TrainingOptions options = options_;
        options.epochs = 1;
        QVERIFY(train(data_, options, folder("head"), control_, told));
        // Dense 1280 x 128 + 128 and 128 x 3 + 3.
        QCOMPARE(told.starts[0].trainableParameters, std::int64_t{1280 * 128 + 128 + 128 * 3 + 3});
    }

    void resumesWithoutTheWeightsFile() {
        TrainingControl control;
        test::Recorder told;
        told.onBatch = [&](const BatchRecord& record) {
            if (record.epoch == 2) control.stop();
        };
        const auto weights = folder("moved weights.safetensors");
        fs::copy_file(pathFromUtf8(options_.weights), weights);
        TrainingOptions options = options_;
        options.weights = toUtf8(weights);
        QVERIFY(train(data_, options, folder("resumed"), control, told));
        fs::remove(weights);
        const auto resumed = resumeTraining(data_, folder("resumed"), control_, silent_);
        const auto whole = train(data_, options_, folder("whole"), control_, silent_);
        QVERIFY(resumed && whole);
        QCOMPARE(resumed->epochs[2].valLoss, whole->epochs[2].valLoss);
        QCOMPARE(*readText(resumed->folder / runfile::predictions), *readText(whole->folder / runfile::predictions));
    }

    void fineTuningChangesTheBackbone() {
        TrainingOptions options = options_;
        options.frozen = false;
        options.epochs = 2;
        options.optimizer = Optimizer::AdamW;
        options.schedule = Schedule::Cosine;
        test::Recorder told;
        const auto run = train(data_, options, folder("tuned"), control_, told);
        QVERIFY(run);
        QVERIFY(told.starts[0].trainableParameters > 2000000);
        // The first epoch warms up, the second fades out.
        QCOMPARE(run->epochs[0].learningRate, options.learningRate);
        QVERIFY(run->epochs[1].learningRate < options.learningRate);
    }
};

QTEST_GUILESS_MAIN(TestFrozenBackbone)
#include "tst_FrozenBackbone.moc"
