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
    fs::path folder(const char* name) const { return pathFromUtf8(dir_.filePath(name).toStdString()); }

private Q_SLOTS:
    void initTestCase() {
        data_ = test::easyData(folder("data"), {8, 8, 8});
        options_.architecture = "mobilenet-v2";
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
        const auto each = train(data_, longWay, folder("each"), control_, slow);
        QVERIFY(once && each);
        QVERIFY(std::ranges::count(quick.stages, TrainingStage::ComputingFeatures) == 1);
        QVERIFY(std::ranges::count(slow.stages, TrainingStage::ComputingFeatures) == 0);
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(qAbs(once->epochs[i].trainLoss - each->epochs[i].trainLoss) < 1e-5);
            QVERIFY(qAbs(once->epochs[i].valLoss - each->epochs[i].valLoss) < 1e-5);
        }
        QVERIFY(qAbs(once->test->loss - each->test->loss) < 1e-4);
        QVERIFY(once->epochs[2].trainLoss < once->epochs[0].trainLoss);
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
