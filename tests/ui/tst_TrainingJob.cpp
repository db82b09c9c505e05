#include "core/base/MessageIds.h"
#include "tests/support/WindowFixture.h"
#include "ui/frame/TrainingJob.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace lesion;

namespace {

constexpr int patience = 60'000;  ///< ms

/// Counts what a job tells, and when.
struct Told {
    explicit Told(TrainingJob* job) : finished(job, &TrainingJob::finished), failed(job, &TrainingJob::failed) {
        clock.start();
        QObject::connect(job, &TrainingJob::batchesDone, job, [this, job](const std::vector<BatchRecord>& some) {
            times.push_back(clock.elapsed());
            batches += some.size();
            inOrder = inOrder && job->start().epochs > 0;
            ownThread = ownThread && QThread::currentThread() == job->thread();
        });
        QObject::connect(job, &TrainingJob::epochDone, job,
                         [this](const EpochRecord& epoch, int, int) { epochs.push_back(epoch.epoch); });
    }
    bool ended() { return finished.count() + failed.count() > 0; }

    QSignalSpy finished;
    QSignalSpy failed;
    QElapsedTimer clock;
    std::vector<qint64> times;
    std::size_t batches = 0;
    std::vector<int> epochs;
    bool inOrder = true;
    bool ownThread = true;
};

}  // namespace

class TestTrainingJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(test::makeTinyData(home_.path("data")));
        auto opened = openDataset(home_.path("data"));
        QVERIFY(opened);
        data_ = std::make_shared<const Dataset>(std::move(*opened));
    }

    void tellsProgressThrottledEveryEpochAndOneEnd() {
        TrainingJob job;
        Told told(&job);
        job.begin(data_, test::tinyOptions(3), home_.text("run"));
        QVERIFY(job.running());
        QVERIFY(QTest::qWaitFor([&] { return told.ended(); }, patience));
        QTest::qWait(100);  // a second end would come now
        QCOMPARE(told.finished.count(), 1);
        QCOMPARE(told.failed.count(), 0);
        QVERIFY(!job.running());
        QCOMPARE(told.epochs, std::vector<int>({1, 2, 3}));
        QCOMPARE(told.batches, std::size_t(3 * job.lastBatch().steps));
        QVERIFY(told.inOrder);
        QVERIFY(told.ownThread);
        for (std::size_t i = 1; i < told.times.size(); ++i) {
            QVERIFY2(told.times[i] - told.times[i - 1] >= 48,
                     qPrintable(QString::number(told.times[i] - told.times[i - 1])));
        }
        const auto run = told.finished.first().first().value<Run>();
        QVERIFY(run.state == RunState::Finished);
        QVERIFY(run.test.has_value());
    }

    void failureIsTheOnlyEnd() {
        TrainingJob job;
        Told told(&job);
        job.begin(data_, test::tinyOptions(1), home_.text("run"));  // stands there from the test before
        QVERIFY(QTest::qWaitFor([&] { return told.ended(); }, patience));
        QCOMPARE(told.finished.count(), 0);
        QCOMPARE(told.failed.count(), 1);
        QCOMPARE(told.failed.first().first().value<Error>().message.id, MessageId::RunExists);
    }

    void stopKeepsTheRunAndResumeGoesOnWithItsHistory() {
        TrainingJob job;
        {
            Told told(&job);
            connect(&job, &TrainingJob::epochDone, &job, &TrainingJob::stop, Qt::SingleShotConnection);
            job.begin(data_, test::tinyOptions(4), home_.text("stopped"));
            QVERIFY(QTest::qWaitFor([&] { return told.ended(); }, patience));
            QCOMPARE(told.finished.count(), 1);
            QVERIFY(told.finished.first().first().value<Run>().state == RunState::Stopped);
            QVERIFY(told.epochs.size() < 4);
            job.disconnect();
        }
        const auto before = loadRun(home_.path("stopped"));
        QVERIFY(before && before->resumable());
        Told told(&job);
        job.resume(data_, home_.text("stopped"));
        QVERIFY(QTest::qWaitFor([&] { return told.ended(); }, patience));
        QCOMPARE(told.finished.count(), 1);
        QCOMPARE(told.epochs.size(), 4 - before->epochs.size());
        QCOMPARE(job.epochs().size(), std::size_t{4});
        for (int i = 0; i < 4; ++i) QCOMPARE(job.epochs()[std::size_t(i)].epoch, i + 1);
    }

    void pauseHoldsAndGoesOn() {
        TrainingJob job;
        Told told(&job);
        job.begin(data_, test::tinyOptions(200), home_.text("paused"));
        QVERIFY(QTest::qWaitFor([&] { return told.batches > 0; }, patience));
        job.pause();
        QVERIFY(job.paused());
        QTest::qWait(300);  // the running batch ends
        const auto held = told.batches;
        QTest::qWait(300);
        QCOMPARE(told.batches, held);
        job.unpause();
        QVERIFY(QTest::qWaitFor([&] { return told.batches > held; }, patience));
        job.stop();
        QVERIFY(job.stopping());
        QVERIFY(QTest::qWaitFor([&] { return told.ended(); }, patience));
        QCOMPARE(told.finished.count(), 1);
    }

    void destructionEndsTheTraining() {
        {
            TrainingJob job;
            Told told(&job);
            job.begin(data_, test::tinyOptions(10'000), home_.text("abandoned"));
            QVERIFY(QTest::qWaitFor([&] { return told.batches > 0; }, patience));
        }
        const auto run = loadRun(home_.path("abandoned"));
        QVERIFY(run && run->epochs.size() < 10'000);
    }

private:
    test::Home home_;
    std::shared_ptr<const Dataset> data_;
};

QTEST_GUILESS_MAIN(TestTrainingJob)
#include "tst_TrainingJob.moc"
