#include "ui/frame/TrainingJob.h"

#include "core/base/Files.h"
#include "core/base/Platform.h"
#include "ui/frame/MessageText.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>
#include <utility>

namespace lesion {

namespace {

constexpr int drainInterval = 50;             ///< ms between two emissions of progress
constexpr int stackBytes = 16 * 1024 * 1024;  ///< macOS gives threads 512 KiB, LibTorch wants more

}  // namespace

/// Collects what the trainer tells, in the trainer's thread, until the job drains it in the window's. At most one
/// posted call is under way, so a fast training cannot flood the event queue.
class TrainingJob::Observer : public TrainingObserver {
public:
    struct Stage {
        TrainingStage stage;
        std::int64_t done;
        std::int64_t total;
    };
    struct Epoch {
        EpochRecord record;
        int bestEpoch;
        int patienceLeft;
    };
    struct News {
        std::vector<EpochRecord> history;  ///< of a resumed run
        std::optional<TrainingStart> start;
        std::optional<Stage> stage;  ///< only the last matters
        std::vector<BatchRecord> batches;
        std::vector<Epoch> epochs;
        std::vector<Message> notices;
    };

    explicit Observer(TrainingJob* job) : job_(job) {}

    void stageChanged(TrainingStage stage, std::int64_t done, std::int64_t total) override {
        add([&](News& news) { news.stage = Stage{stage, done, total}; });
    }
    void started(const TrainingStart& start) override {
        add([&](News& news) { news.start = start; });
    }
    void batchDone(const BatchRecord& batch) override {
        add([&](News& news) { news.batches.push_back(batch); });
    }
    void epochDone(const EpochRecord& epoch, int bestEpoch, int patienceLeft) override {
        add([&](News& news) { news.epochs.push_back({epoch, bestEpoch, patienceLeft}); });
    }
    void noticed(const Message& message) override {
        add([&](News& news) { news.notices.push_back(message); });
    }
    void historyLoaded(std::vector<EpochRecord> epochs) {
        add([&](News& news) { news.history = std::move(epochs); });
    }

    News take() {
        const std::lock_guard lock(mutex_);
        posted_ = false;
        lastTaken_.start();
        return std::exchange(news_, {});
    }
    bool hasNews() const {
        const std::lock_guard lock(mutex_);
        return posted_;
    }
    /// Milliseconds until progress may be emitted again.
    int wait() const { return lastTaken_.isValid() ? std::max(0, drainInterval - int(lastTaken_.elapsed())) : 0; }

    std::optional<Result<Run>> result;  ///< written before the thread ends, read after it

private:
    template <typename Change>
    void add(Change change) {
        const std::lock_guard lock(mutex_);
        change(news_);
        if (std::exchange(posted_, true)) return;
        QMetaObject::invokeMethod(
            job_, [job = job_] { job->drainSoon(); }, Qt::QueuedConnection);
    }

    TrainingJob* job_;  ///< waits for the thread before it goes
    mutable std::mutex mutex_;
    News news_;
    bool posted_ = false;
    QElapsedTimer lastTaken_;  ///< the window's thread only
};

TrainingJob::TrainingJob(QObject* parent) : QObject(parent), drainTimer_(new QTimer(this)) {
    drainTimer_->setSingleShot(true);
    drainTimer_->setTimerType(Qt::PreciseTimer);
    connect(drainTimer_, &QTimer::timeout, this, &TrainingJob::drain);
}

TrainingJob::~TrainingJob() {
    if (!thread_) return;
    thread_->disconnect(this);
    control_->stop();
    thread_->wait();
    delete thread_;
}

bool TrainingJob::paused() const {
    return running() && control_ && control_->paused();
}

bool TrainingJob::stopping() const {
    return running() && control_->token().stopRequested();
}

void TrainingJob::begin(std::shared_ptr<const Dataset> dataset, const TrainingOptions& options, const QString& folder) {
    launch([dataset = std::move(dataset), options, path = pathFromUtf8(fromQString(folder))](
               const TrainingControl& control,
               Observer& observer) { return train(*dataset, options, path, control, observer); },
           folder);
}

void TrainingJob::resume(std::shared_ptr<const Dataset> dataset, const QString& folder) {
    launch(
        [dataset = std::move(dataset), path = pathFromUtf8(fromQString(folder))](const TrainingControl& control,
                                                                                 Observer& observer) {
            if (auto run = loadRun(path)) observer.historyLoaded(std::move(run->epochs));
            return resumeTraining(*dataset, path, control, observer);
        },
        folder);
}

void TrainingJob::pause() {
    if (!running() || control_->paused()) return;
    control_->pause();
    Q_EMIT stateChanged();
}

void TrainingJob::unpause() {
    if (!running() || !control_->paused()) return;
    control_->unpause();
    Q_EMIT stateChanged();
}

void TrainingJob::stop() {
    if (!running()) return;
    control_->stop();
    Q_EMIT stateChanged();
}

void TrainingJob::launch(std::function<Result<Run>(const TrainingControl&, Observer&)> work, const QString& folder) {
    Q_ASSERT(!running());
    if (running()) return;
    folder_ = folder;
    start_ = {};
    epochs_.clear();
    lastBatch_ = {};
    stage_ = TrainingStage::PreparingImages;
    bestEpoch_ = 0;
    patienceLeft_ = 0;
    control_ = std::make_shared<TrainingControl>();
    observer_ = std::make_shared<Observer>(this);
    thread_ = QThread::create([work = std::move(work), control = control_, observer = observer_] {
        observer->result.emplace(work(*control, *observer));
        returnUnusedMemory();
    });
    thread_->setObjectName(QStringLiteral("training"));
    thread_->setStackSize(stackBytes);
    connect(thread_, &QThread::finished, this, &TrainingJob::conclude);
    thread_->start();
    Q_EMIT stateChanged();
}

void TrainingJob::drainSoon() {
    if (!observer_ || drainTimer_->isActive()) return;
    const int rest = observer_->wait();
    if (rest == 0) return drain();
    drainTimer_->start(rest);
}

void TrainingJob::drain() {
    if (!observer_) return;
    auto news = observer_->take();
    if (!news.history.empty()) epochs_ = std::move(news.history);
    if (news.start) {
        start_ = *news.start;
        std::erase_if(epochs_, [this](const EpochRecord& epoch) { return epoch.epoch >= start_.firstEpoch; });
        Q_EMIT started(start_);
    }
    if (news.stage) {
        stage_ = news.stage->stage;
        Q_EMIT stageChanged(stage_, news.stage->done, news.stage->total);
    }
    if (!news.batches.empty()) {
        lastBatch_ = news.batches.back();
        Q_EMIT batchesDone(news.batches);
    }
    for (const auto& [record, bestEpoch, patienceLeft] : news.epochs) {
        std::erase_if(epochs_, [epoch = record.epoch](const EpochRecord& known) { return known.epoch == epoch; });
        epochs_.push_back(record);
        bestEpoch_ = bestEpoch;
        patienceLeft_ = patienceLeft;
        Q_EMIT epochDone(record, bestEpoch, patienceLeft);
    }
    for (const auto& message : news.notices) Q_EMIT noticed(message);
}

void TrainingJob::conclude() {
    if (observer_->hasNews()) {
        if (const int rest = observer_->wait(); rest > 0) {
            QTimer::singleShot(rest, Qt::PreciseTimer, this, &TrainingJob::conclude);
            return;
        }
    }
    drainTimer_->stop();
    drain();
    const auto observer = std::exchange(observer_, {});
    std::exchange(thread_, nullptr)->deleteLater();
    Q_EMIT stateChanged();
    if (*observer->result) {
        Q_EMIT finished(**observer->result);
    } else {
        Q_EMIT failed(observer->result->error());
    }
}

}  // namespace lesion
