#include "ui/diagnosis/ReferencesJob.h"

#include "core/base/Files.h"
#include "core/diagnosis/References.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageText.h"

#include <chrono>

namespace lesion {

ReferencesJob::ReferencesJob(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);
}

ReferencesJob::~ReferencesJob() {
    stop_.requestStop();
    pool_.waitForDone();
}

void ReferencesJob::start(const Run& run, std::shared_ptr<const Dataset> dataset) {
    if (running_ || !dataset) return;
    running_ = true;
    stop_ = StopToken();
    folder_ = toQString(toUtf8(run.folder));
    done_ = total_ = 0;
    using Clock = std::chrono::steady_clock;
    // Posts at most every 50 ms, however fast the images pass.
    const Progress progress = [this, last = std::make_shared<Clock::time_point>()](qint64 done, qint64 total) {
        if (done < total && Clock::now() - *last < std::chrono::milliseconds(50)) return;
        *last = Clock::now();
        QMetaObject::invokeMethod(
            this, [this, done, total] { report(done, total); }, Qt::QueuedConnection);
    };
    runAsync(
        &pool_, this,
        [run, dataset = std::move(dataset), stop = stop_, progress]() -> Result<void> {
            const auto built = buildReferences(run, *dataset, stop, progress);
            if (!built) return tl::unexpected(built.error());
            return {};
        },
        [this](const Result<void>& result) {
            running_ = false;
            if (result)
                Q_EMIT built();
            else
                Q_EMIT failed(result.error());
        });
    Q_EMIT progressed();
}

void ReferencesJob::cancel() {
    stop_.requestStop();
}

void ReferencesJob::report(qint64 done, qint64 total) {
    if (!running_) return;
    done_ = done;
    total_ = total;
    Q_EMIT progressed();
}

}  // namespace lesion
