#include "core/training/nn/ShortSpins.h"

#include <ATen/ops/zeros.h>
#include <exception>

namespace lesion::nn {

ShortSpins::ShortSpins() : thread_([this] { holdTeam(); }) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return ready_; });
}

ShortSpins::~ShortSpins() {
    {
        const std::lock_guard lock(mutex_);
        ended_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void ShortSpins::holdTeam() {
    try {
        // Large enough that torch shares the work out, which is what makes this thread's team.
        at::zeros({1 << 20}).add_(1);
    } catch (const std::exception&) {  // without the team training is slower, not wrong
    }
    std::unique_lock lock(mutex_);
    ready_ = true;
    changed_.notify_all();
    changed_.wait(lock, [this] { return ended_; });
}

}  // namespace lesion::nn
