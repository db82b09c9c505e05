#include "ui/diagnosis/BatchJob.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageText.h"

#include <chrono>
#include <functional>

namespace lesion {

namespace {

Result<BatchResult> work(const BatchJob::Request& request, const StopToken& stop, const BatchWatch& watch,
                         const std::function<void()>& withoutReferences) {
    const auto model = openBatchModel(pathFromUtf8(fromQString(request.model)), request.references, request.level);
    if (!model) return tl::unexpected(model.error());
    if (request.references && model->referencesHash.empty()) withoutReferences();
    return runBatch(*model, request.options, stop, watch);
}

}  // namespace

BatchJob::BatchJob(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);
}

BatchJob::~BatchJob() {
    stop_.requestStop();
    pool_.waitForDone();
}

void BatchJob::start(const Request& request) {
    if (running_) return;
    running_ = true;
    stop_ = StopToken();
    progress_ = {};
    using Clock = std::chrono::steady_clock;
    const BatchWatch watch = [this, last = std::make_shared<Clock::time_point>()](const BatchProgress& progress) {
        const bool whole = progress.images > 0 && (progress.done == progress.images || progress.imagesPerSecond == 0);
        if (!whole && Clock::now() - *last < std::chrono::milliseconds(100)) return;
        *last = Clock::now();
        QMetaObject::invokeMethod(
            this, [this, progress] { report(progress); }, Qt::QueuedConnection);
    };
    const auto withoutReferences = [this, model = request.model] {
        QMetaObject::invokeMethod(
            this,
            [this, model] {
                Q_EMIT noticed({MessageId::ReferencesMissing, {{"path", fromQString(model)}}});
            },
            Qt::QueuedConnection);
    };
    runAsync(
        &pool_, this,
        [request, stop = stop_, watch, withoutReferences] { return work(request, stop, watch, withoutReferences); },
        [this](const Result<BatchResult>& result) {
            running_ = false;
            if (result)
                Q_EMIT finished(*result);
            else
                Q_EMIT failed(result.error());
        });
    Q_EMIT progressed();
}

void BatchJob::stop() {
    stop_.requestStop();
    if (running_) Q_EMIT progressed();
}

void BatchJob::report(const BatchProgress& progress) {
    if (!running_) return;
    progress_ = progress;
    Q_EMIT progressed();
}

}  // namespace lesion
