#pragma once

#include "core/base/Files.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/TrainingJob.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <QElapsedTimer>
#include <utility>
#include <vector>

namespace lesion {

/// Of one training; of several trainings the next one's begins with `begun`.
struct TrainingJob::News {
    struct Begun {
        QString name;
        int number;
        int total;
    };
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
    std::optional<Begun> begun{};
    std::vector<EpochRecord> history{};  ///< of a resumed run
    std::optional<TrainingStart> start{};
    std::optional<Stage> stage{};  ///< only the last matters
    std::vector<BatchRecord> batches{};
    std::vector<Epoch> epochs{};
    std::vector<Message> notices{};
};

/// Collects what the trainer tells, in the trainer's thread, until the job drains it in the window's. At most one
/// posted call is under way, so a fast training cannot flood the event queue.
class TrainingJob::Observer : public SeveralRunsObserver {
public:
    static constexpr int interval = 50;  ///< ms between two emissions of progress

    explicit Observer(TrainingJob* job) : job_(job) {}

    void runStarted(const std::string& name, int number, int total) override {
        std::vector<EpochRecord> history;
        if (auto run = loadRun(pathFromUtf8(fromQString(severalFolder)) / pathFromUtf8(name)))
            history = std::move(run->epochs);
        const auto begin = [&](News& news) {
            news.begun = News::Begun{toQString(name), number, total};
            news.history = std::move(history);
        };
        add(begin, true);
    }
    void stageChanged(TrainingStage stage, std::int64_t done, std::int64_t total) override {
        add([&](News& news) { news.stage = News::Stage{stage, done, total}; });
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

    std::vector<News> take() {
        const std::lock_guard lock(mutex_);
        posted_ = false;
        lastTaken_.start();
        return std::exchange(news_, std::vector<News>(1));
    }
    bool hasNews() const {
        const std::lock_guard lock(mutex_);
        return posted_;
    }
    /// Milliseconds until progress may be emitted again.
    int wait() const { return lastTaken_.isValid() ? std::max(0, interval - int(lastTaken_.elapsed())) : 0; }

    QString severalFolder;                  ///< written before the thread begins
    std::optional<Result<Outcome>> result;  ///< written before the thread ends, read after it

private:
    template <typename Change>
    void add(Change change, bool next = false) {
        const std::lock_guard lock(mutex_);
        if (next) news_.emplace_back();
        change(news_.back());
        if (std::exchange(posted_, true)) return;
        QMetaObject::invokeMethod(
            job_, [job = job_] { job->drainSoon(); }, Qt::QueuedConnection);
    }

    TrainingJob* job_;  ///< waits for the thread before it goes
    mutable std::mutex mutex_;
    std::vector<News> news_ = std::vector<News>(1);
    bool posted_ = false;
    QElapsedTimer lastTaken_;  ///< the window's thread only
};

}  // namespace lesion
