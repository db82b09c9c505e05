#include "core/model/nn/InferenceThread.h"

#include "core/base/BlasThreads.h"
#include "core/base/Platform.h"

#include <ATen/Parallel.h>

namespace lesion::nn {

namespace {

/// at::set_num_threads counts for the calling thread and, as a start, for threads that use torch for the first time
/// later. Another thread puts that start back at once.
void useOneThread() {
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    const int others = at::get_num_threads();
    at::set_num_threads(1);
    std::thread([others] { at::set_num_threads(others); }).join();
}

}  // namespace

void useAllProcessors() {
    if (at::get_num_threads() == 1 && processorCount() > 1) at::set_num_threads(processorCount());
}

InferenceThread::InferenceThread() : thread_([this] { loop(); }) {}

InferenceThread::~InferenceThread() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void InferenceThread::run(const std::function<void()>& work) {
    const std::lock_guard turn(turn_);
    std::unique_lock lock(mutex_);
    work_ = &work;
    changed_.notify_all();
    changed_.wait(lock, [this] { return work_ == nullptr; });
}

void InferenceThread::loop() {
    useOneThread();
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait(lock, [this] { return work_ != nullptr || ending_; });
        if (work_ == nullptr) return;
        lock.unlock();
        {
            const OneBlasThread alone;
            (*work_)();
        }
        lock.lock();
        work_ = nullptr;
        changed_.notify_all();
    }
}

}  // namespace lesion::nn
