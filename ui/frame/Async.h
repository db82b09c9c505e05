#pragma once

#include <memory>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <type_traits>
#include <utility>

namespace lesion {

/// Runs `task` in `pool` and hands its value to `callback` in the thread of `context`; nothing is called when `context`
/// is gone by then. One of the two ways in which the window starts work (TrainingJob is the other). `task` must not
/// touch the window; give it values and a StopToken. (Not QFuture::then: it aborts on Qt 6.4 when the context dies
/// first.)
template <typename Task, typename Callback>
void runAsync(QThreadPool* pool, QObject* context, Task task, Callback callback, int priority = 0) {
    using Value = std::invoke_result_t<Task>;
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcher<Value>::finished, context, [watcher, callback = std::move(callback)]() {
        QFuture<Value> future = watcher->future();
        watcher->deleteLater();
        if (future.isValid() && future.resultCount() > 0) callback(future.takeResult());
    });
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    watcher->setFuture(promise->future());
    pool->start(
        [promise, task = std::move(task)]() mutable {
            promise->addResult(task());
            promise->finish();
        },
        priority);
}

}  // namespace lesion
