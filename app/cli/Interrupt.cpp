#include "app/cli/Interrupt.h"

#include <atomic>
#include <chrono>
#include <csignal>

namespace lesion::cli {

namespace {

std::atomic<bool> interrupted = false;  // lock-free, so a handler may write it
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void onInterrupt(int) {
    interrupted = true;
    std::signal(SIGINT, SIG_DFL);
}

}  // namespace

InterruptWatch::InterruptWatch(TrainingControl& control) {
    std::signal(SIGINT, onInterrupt);
    thread_ = std::thread([this, &control] { watch(control); });
}

InterruptWatch::~InterruptWatch() {
    {
        const std::lock_guard lock(mutex_);
        end_ = true;
    }
    ended_.notify_one();
    thread_.join();
    std::signal(SIGINT, SIG_DFL);
}

void InterruptWatch::watch(TrainingControl& control) {
    std::unique_lock lock(mutex_);
    while (!ended_.wait_for(lock, std::chrono::milliseconds(50), [this] { return end_; })) {
        if (!interrupted) continue;
        control.stop();
        return;
    }
}

}  // namespace lesion::cli
