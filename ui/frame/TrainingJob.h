#pragma once

#include "core/evaluation/CrossValidation.h"
#include "core/evaluation/Effect.h"
#include "core/evaluation/LeakDemo.h"
#include "core/training/Trainer.h"
#include "ui/frame/SeveralKind.h"

#include <functional>
#include <memory>
#include <optional>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <variant>
#include <vector>

class QThread;
class QTimer;

namespace lesion {

/// One training at a time in a thread of its own, or one job of several trainings, one after the other. The worker
/// posts values; this object emits, in the window's thread: progress at most every 50 ms, every epoch without
/// exception, then exactly one of finished, crossValidated, leakDemonstrated, effectMeasured or failed. It remembers
/// the running training's history, so that a page opened late can draw it.
class TrainingJob : public QObject {
    Q_OBJECT

public:
    /// How far a job of several trainings is.
    struct Several {
        SeveralKind kind = SeveralKind::CrossValidation;
        QString folder;  ///< the job's; TrainingJob::folder() is that of the training that runs
        QString name;    ///< of the training that runs: "fold-2", "clean-1", "with-3"; empty: none has begun
        int number = 0;  ///< from 1
        int total = 0;
    };

    explicit TrainingJob(QObject* parent = nullptr);
    /// Stops and waits for the running batch to end.
    ~TrainingJob() override;

    bool running() const { return thread_ != nullptr; }
    bool paused() const;
    bool stopping() const;  ///< stop() was asked for, the running batch or the test is not done yet
    QString folder() const { return folder_; }
    /// Of the running job, or of the last one; empty: it was a training alone.
    const std::optional<Several>& several() const { return several_; }
    /// Of the whole job; 0: not known yet.
    double secondsLeft() const;
    const TrainingStart& start() const { return start_; }
    const std::vector<EpochRecord>& epochs() const { return epochs_; }
    const BatchRecord& lastBatch() const { return lastBatch_; }
    TrainingStage stage() const { return stage_; }
    int bestEpoch() const { return bestEpoch_; }
    int patienceLeft() const { return patienceLeft_; }

    void begin(std::shared_ptr<const Dataset> dataset, const TrainingOptions& options, const QString& folder);
    void resume(std::shared_ptr<const Dataset> dataset, const QString& folder);
    /// These go on where such a job was stopped: crossValidate(), runLeakDemo() and runEffect() of core.
    void crossValidate(std::shared_ptr<const Dataset> dataset, const TrainingOptions& options, int folds,
                       const QString& folder);
    void demonstrateLeak(std::shared_ptr<const Dataset> dataset, const TrainingOptions& options, int seeds,
                         const QString& folder);
    void measureEffect(std::shared_ptr<const Dataset> dataset, const TrainingOptions& options,
                       const std::vector<SettingChange>& changes, int seeds, const QString& folder);
    void pause();
    void unpause();
    /// Ends after the running batch; the best epoch is tested and kept.
    void stop();

Q_SIGNALS:
    void stateChanged();  ///< running() or paused() changed, or the next training of several has begun
    void stageChanged(lesion::TrainingStage stage, qint64 done, qint64 total);
    void started(const lesion::TrainingStart& start);
    void batchesDone(const std::vector<lesion::BatchRecord>& batches);  ///< all since the last emission
    void epochDone(const lesion::EpochRecord& epoch, int bestEpoch, int patienceLeft);
    void noticed(const lesion::Message& message);
    void finished(const lesion::Run& run);
    void crossValidated(const lesion::CrossValidation& result);  ///< also when it was stopped
    void leakDemonstrated(const lesion::LeakDemo& result);       ///< also when it was stopped
    void effectMeasured(const lesion::Effect& result);           ///< also when it was stopped
    void failed(const lesion::Error& error);

private:
    class Observer;
    struct News;
    using Outcome = std::variant<Run, CrossValidation, LeakDemo, Effect>;
    void launch(std::function<Result<Outcome>(const TrainingControl&, Observer&)> work, const QString& folder,
                std::optional<Several> several = {});
    void forgetTraining();
    void beginNext(const QString& name, int number, int total);
    void drainSoon();
    void drain();
    void tell(News& news);
    void conclude();

    QThread* thread_ = nullptr;
    QTimer* drainTimer_;
    std::shared_ptr<TrainingControl> control_;
    std::shared_ptr<Observer> observer_;
    QString folder_;
    std::optional<Several> several_;
    QElapsedTimer clock_;         ///< of the training that runs
    double finishedSeconds_ = 0;  ///< of the trainings of several that this sitting has finished
    int finishedRuns_ = 0;
    TrainingStart start_;
    std::vector<EpochRecord> epochs_;
    BatchRecord lastBatch_;
    TrainingStage stage_ = TrainingStage::PreparingImages;
    int bestEpoch_ = 0;
    int patienceLeft_ = 0;
};

}  // namespace lesion
