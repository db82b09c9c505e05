#pragma once

#include "core/training/Trainer.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QString>
#include <vector>

class QThread;
class QTimer;

namespace lesion {

/// One training at a time in a thread of its own. The worker posts values; this object emits, in the window's thread:
/// progress at most every 50 ms, every epoch without exception, then exactly one of finished or failed. It remembers
/// the running training's history, so that a page opened late can draw it.
class TrainingJob : public QObject {
    Q_OBJECT

public:
    explicit TrainingJob(QObject* parent = nullptr);
    /// Stops and waits for the running batch to end.
    ~TrainingJob() override;

    bool running() const { return thread_ != nullptr; }
    bool paused() const;
    bool stopping() const;  ///< stop() was asked for, the running batch or the test is not done yet
    QString folder() const { return folder_; }
    const TrainingStart& start() const { return start_; }
    const std::vector<EpochRecord>& epochs() const { return epochs_; }
    const BatchRecord& lastBatch() const { return lastBatch_; }
    TrainingStage stage() const { return stage_; }
    int bestEpoch() const { return bestEpoch_; }
    int patienceLeft() const { return patienceLeft_; }

    void begin(std::shared_ptr<const Dataset> dataset, const TrainingOptions& options, const QString& folder);
    void resume(std::shared_ptr<const Dataset> dataset, const QString& folder);
    void pause();
    void unpause();
    /// Ends after the running batch; the best epoch is tested and kept.
    void stop();

Q_SIGNALS:
    void stateChanged();  ///< running() or paused() changed
    void stageChanged(lesion::TrainingStage stage, qint64 done, qint64 total);
    void started(const lesion::TrainingStart& start);
    void batchesDone(const std::vector<lesion::BatchRecord>& batches);  ///< all since the last emission
    void epochDone(const lesion::EpochRecord& epoch, int bestEpoch, int patienceLeft);
    void noticed(const lesion::Message& message);
    void finished(const lesion::Run& run);
    void failed(const lesion::Error& error);

private:
    class Observer;
    void launch(std::function<Result<Run>(const TrainingControl&, Observer&)> work, const QString& folder);
    void drainSoon();
    void drain();
    void conclude();

    QThread* thread_ = nullptr;
    QTimer* drainTimer_;
    std::shared_ptr<TrainingControl> control_;
    std::shared_ptr<Observer> observer_;
    QString folder_;
    TrainingStart start_;
    std::vector<EpochRecord> epochs_;
    BatchRecord lastBatch_;
    TrainingStage stage_ = TrainingStage::PreparingImages;
    int bestEpoch_ = 0;
    int patienceLeft_ = 0;
};

}  // namespace lesion
