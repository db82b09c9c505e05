#pragma once

#include "core/training/Trainer.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace lesion::cli {

/// Turns Ctrl-C into a stop of `control`, so that work ends between two steps with everything kept. A signal handler
/// may do next to nothing, hence a thread that looks at its flag. A second Ctrl-C ends the program at once.
class InterruptWatch {
public:
    explicit InterruptWatch(TrainingControl& control);
    InterruptWatch(const InterruptWatch&) = delete;
    InterruptWatch& operator=(const InterruptWatch&) = delete;
    ~InterruptWatch();

private:
    void watch(TrainingControl& control);

    std::mutex mutex_;
    std::condition_variable ended_;
    bool end_ = false;
    std::thread thread_;
};

}  // namespace lesion::cli
