#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/training/RunFiles.h"
#include "core/training/Trainer.h"
#include "tests/training/EasyData.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;
namespace fs = std::filesystem;

/// A resumed training must end with the numbers of an uninterrupted one, however it was interrupted.
class TestResume : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    Dataset data_;
    TrainingOptions options_ = test::tinyOptions();
    Run whole_;
    TrainingControl control_;
    test::Recorder silent_;
    fs::path folder(const char* name) const { return pathFromUtf8(dir_.filePath(name).toStdString()); }
    void copy(const char* from, const char* to) const {
        fs::copy(folder(from), folder(to), fs::copy_options::recursive);
    }

    void compareWithWhole(const Result<Run>& run) {
        QVERIFY(run);
        QVERIFY(run->state == RunState::Finished);
        QCOMPARE(run->epochs.size(), whole_.epochs.size());
        for (std::size_t i = 0; i < run->epochs.size(); ++i) {
            QCOMPARE(run->epochs[i].trainLoss, whole_.epochs[i].trainLoss);
            QCOMPARE(run->epochs[i].valLoss, whole_.epochs[i].valLoss);
            QCOMPARE(run->epochs[i].learningRate, whole_.epochs[i].learningRate);
        }
        QCOMPARE(run->bestEpoch, whole_.bestEpoch);
        QCOMPARE(run->temperature, whole_.temperature);
        QCOMPARE(*readText(run->folder / runfile::predictions), *readText(whole_.folder / runfile::predictions));
        QCOMPARE(*readText(run->folder / runfile::split), *readText(whole_.folder / runfile::split));
    }

private Q_SLOTS:
    void initTestCase() {
        data_ = test::easyData(folder("data"), {12, 8, 6});
        options_.schedule = Schedule::Plateau;
        options_.augmentation = AugmentationOptions::reference();
        options_.sampling = {SamplingKind::Resample, 16};  // three steps an epoch
        // Whatever has chance or memory of its own.
        options_.mixup = 0.4;
        options_.cutmix = 1;
        options_.ema = 0.9;
        options_.gradientClip = 1;
        options_.loss = Loss::Focal;
        // Copies of the folder as a kill would leave it: after epochs 1 and 2, and in the middle of epochs 1 and 3.
        test::Recorder told;
        told.onEpoch = [&](const EpochRecord& record) {
            if (record.epoch == 1) copy("whole", "killed after 1");
            if (record.epoch == 2) copy("whole", "killed after 2");
        };
        told.onBatch = [&](const BatchRecord& record) {
            if (record.epoch == 1 && record.step == 2) copy("whole", "killed in 1");
            if (record.epoch == 3 && record.step == 2) copy("whole", "killed in 3");
        };
        auto run = train(data_, options_, folder("whole"), control_, told);
        QVERIFY(run);
        whole_ = std::move(*run);
        copy("killed in 3", "line ahead");

        TrainingControl control;
        test::Recorder stopping;
        stopping.onBatch = [&](const BatchRecord& record) {
            if (record.epoch == 2) control.stop();
        };
        QVERIFY(train(data_, options_, folder("stopped in 2"), control, stopping));
        copy("stopped in 2", "damaged");
    }

    void afterAKillBetweenEpochs() {
        test::Recorder told;
        compareWithWhole(resumeTraining(data_, folder("killed after 2"), control_, told));
        QCOMPARE(told.starts[0].firstEpoch, 3);
        QCOMPARE(told.epochs.size(), std::size_t{2});  // it did not start over
    }

    void afterAKillWithinAnEpoch() {
        compareWithWhole(resumeTraining(data_, folder("killed in 3"), control_, silent_));
    }

    void afterAKillBeforeTheFirstCheckpoint() {
        test::Recorder told;
        compareWithWhole(resumeTraining(data_, folder("killed in 1"), control_, told));
        QCOMPARE(told.starts[0].firstEpoch, 1);
    }

    void afterAKillBetweenLineAndCheckpoint() {
        // The line of epoch 3 is there and a half one of epoch 4, their checkpoint is not: the checkpoint counts.
        const auto where = folder("line ahead");
        const auto lines = *readText(folder("whole") / runfile::epochs);
        QVERIFY(writeFile(where / runfile::epochs, lines.substr(0, lines.size() - 40)));
        test::Recorder told;
        compareWithWhole(resumeTraining(data_, where, control_, told));
        QCOMPARE(told.epochs.size(), std::size_t{2});
    }

    void afterAKillBeforeTheTest() {
        copy("whole", "untested");
        const auto where = folder("untested");
        fs::remove(where / runfile::metrics);
        fs::remove(where / runfile::predictions);
        test::Recorder told;
        compareWithWhole(resumeTraining(data_, where, control_, told));
        QVERIFY(told.epochs.empty());  // nothing was left to train
    }

    /// On a processor that has bfloat16, where "automatic" would now choose it.
    void inTheArithmeticItBeganWith() {
        TrainingOptions options = options_;
        options.precision = Precision::Float32;
        options.epochs = 3;
        test::Recorder told;
        told.onEpoch = [&](const EpochRecord& record) {
            if (record.epoch == 2) copy("exact", "moved");
        };
        const auto exact = train(data_, options, folder("exact"), control_, told);
        QVERIFY(exact && !exact->bfloat16);
        auto header = *readText(folder("moved") / runfile::options);
        const std::string asked = "\"precision\": \"float32\"";
        const auto at = header.find(asked);
        QVERIFY(at != std::string::npos);
        QVERIFY(
            writeFile(folder("moved") / runfile::options, header.replace(at, asked.size(), "\"precision\": \"auto\"")));
        const auto resumed = resumeTraining(data_, folder("moved"), control_, silent_);
        QVERIFY(resumed);
        QCOMPARE(resumed->epochs.back().trainLoss, exact->epochs.back().trainLoss);
        QCOMPARE(resumed->epochs.back().valLoss, exact->epochs.back().valLoss);
    }

    void afterAStop() {
        TrainingControl control;
        test::Recorder told;
        told.onBatch = [&](const BatchRecord& record) {
            if (record.epoch == 3 && record.step == 2) control.stop();
        };
        const auto stopped = train(data_, options_, folder("stopped"), control, told);
        QVERIFY(stopped && stopped->state == RunState::Stopped);
        QCOMPARE(stopped->epochs.size(), std::size_t{2});
        QVERIFY(stopped->test);  // the best so far was tested
        compareWithWhole(resumeTraining(data_, folder("stopped"), control_, silent_));
    }

    void aModelLostBetweenCheckpointAndModelIsMadeAgain() {
        const auto where = folder("killed after 1");
        QVERIFY(fs::remove(where / runfile::model));  // epoch 1 is always the best so far
        compareWithWhole(resumeTraining(data_, where, control_, silent_));
    }

    void aFinishedRunComesBackAsItIs() {
        const auto before = fs::last_write_time(folder("whole") / runfile::metrics);
        test::Recorder told;
        const auto run = resumeTraining(data_, folder("whole"), control_, told);
        QVERIFY(run && run->state == RunState::Finished && run->test);
        QVERIFY(told.starts.empty());
        QVERIFY(fs::last_write_time(folder("whole") / runfile::metrics) == before);
    }

    void otherDataAreRefused() {
        Dataset changed = data_;
        changed.samples[0].label = 2;
        auto run = resumeTraining(changed, folder("stopped in 2"), control_, silent_);
        QVERIFY(!run && run.error().message.id == MessageId::DatasetChanged);

        Dataset moved = data_;  // the same data elsewhere are welcome
        moved.folder = folder("data moved");
        fs::copy(folder("data"), moved.folder, fs::copy_options::recursive);
        for (Sample& sample : moved.samples) sample.file = moved.folder / sample.file.filename();
        compareWithWhole(resumeTraining(moved, folder("stopped in 2"), control_, silent_));
    }

    void aDamagedCheckpointIsSaid() {
        const auto where = folder("damaged");
        fs::resize_file(where / runfile::checkpoint, fs::file_size(where / runfile::checkpoint) / 2);
        const auto run = resumeTraining(data_, where, control_, silent_);
        QVERIFY(!run && run.error().message.id == MessageId::CheckpointInvalid);
        QVERIFY(loadRun(where)->test);  // nothing of it is lost
    }

    void whatIsNoRunIsSaid() {
        const auto run = resumeTraining(data_, folder("nothing here"), control_, silent_);
        QVERIFY(!run && run.error().message.id == MessageId::FolderMissing);
    }
};

QTEST_GUILESS_MAIN(TestResume)
#include "tst_Resume.moc"
