#include "core/training/Trainer.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/training/Session.h"

#include <chrono>
#include <new>

namespace lesion {
namespace {

namespace fs = std::filesystem;

/// No exception leaves the trainer: what nobody below expected becomes an error with its text in the detail.
template <typename Work>
Result<Run> guarded(const std::string& device, Work work) {
    try {
        return work();
    } catch (const std::bad_alloc& exception) {
        return fail(MessageId::OutOfMemory, {{"device", device}}, exception.what());
    } catch (const std::exception& exception) {
        return fail(MessageId::Internal, {{"where", "Trainer"}}, exception.what());
    }
}

bool holdsSomething(const fs::path& folder) {
    std::error_code error;
    return fs::exists(folder, error) && !(fs::is_directory(folder, error) && fs::is_empty(folder, error));
}

/// `split` null: the one that the options make.
Result<Run> trainAnew(const Dataset& dataset, const TrainingOptions& options, const Split* split,
                      const fs::path& folder, const TrainingControl& control, TrainingObserver& observer) {
    return guarded(options.device, [&]() -> Result<Run> {
        if (holdsSomething(folder)) return fail(MessageId::RunExists, {{"path", toUtf8(folder)}});
        auto plan = planTraining(dataset, options, folder, split);
        if (!plan) return tl::unexpected(plan.error());
        const auto weights = weightsFile(options);
        if (!weights) return tl::unexpected(weights.error());
        TrainingSession session(std::move(*plan), control, observer);
        if (auto made = session.makeLearner(*weights); !made) return tl::unexpected(made.error());

        if (auto made = makeFolder(folder); !made) return tl::unexpected(made.error());
        const auto lock = FolderLock::acquire(folder);
        if (!lock) return tl::unexpected(lock.error());
        if (auto written = session.writeHeader(); !written) return tl::unexpected(written.error());
        return session.run(false);
    });
}

}  // namespace

void TrainingControl::stop() {
    stop_.requestStop();
    changed_.notify_all();
}

void TrainingControl::pause() {
    const std::lock_guard lock(mutex_);
    paused_ = true;
}

void TrainingControl::unpause() {
    {
        const std::lock_guard lock(mutex_);
        paused_ = false;
    }
    changed_.notify_all();
}

bool TrainingControl::paused() const {
    const std::lock_guard lock(mutex_);
    return paused_;
}

void TrainingControl::waitWhilePaused() const {
    std::unique_lock lock(mutex_);
    // Looks again now and then: a copy of the token can ask for a stop without telling the condition.
    while (paused_ && !stop_.stopRequested()) changed_.wait_for(lock, std::chrono::milliseconds(50));
}

Result<Run> train(const Dataset& dataset, const TrainingOptions& options, const fs::path& folder,
                  const TrainingControl& control, TrainingObserver& observer) {
    return trainAnew(dataset, options, nullptr, folder, control, observer);
}

Result<Run> train(const Dataset& dataset, const TrainingOptions& options, const Split& split, const fs::path& folder,
                  const TrainingControl& control, TrainingObserver& observer) {
    return trainAnew(dataset, options, &split, folder, control, observer);
}

Result<Run> resumeTraining(const Dataset& dataset, const fs::path& folder, const TrainingControl& control,
                           TrainingObserver& observer) {
    return guarded(toUtf8(folder), [&]() -> Result<Run> {
        auto run = loadRun(folder);
        if (!run || !run->resumable()) return run;
        const auto lock = FolderLock::acquire(folder);
        if (!lock) return tl::unexpected(lock.error());
        auto plan = planResumed(dataset, *run);
        if (!plan) return tl::unexpected(plan.error());
        // With a checkpoint all weights are in it, and the published file need not be there any more.
        std::error_code error;
        auto weights =
            fs::exists(folder / runfile::checkpoint, error) ? Result<fs::path>(fs::path()) : weightsFile(run->options);
        if (!weights) return tl::unexpected(weights.error());
        TrainingSession session(std::move(*plan), control, observer);
        if (auto made = session.makeLearner(*weights); !made) return tl::unexpected(made.error());
        return session.run(true);
    });
}

}  // namespace lesion
