#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace lesion::nn {

/// A thread whose torch work runs on it alone. How many threads torch uses is a property of the thread that calls it,
/// so single images are handed to this one: beside a training, or anything else on the cores, a team of spinning
/// threads makes one image take 200 to 800 ms instead of 7. Other threads keep their number.
class InferenceThread {
public:
    InferenceThread();
    ~InferenceThread();
    InferenceThread(const InferenceThread&) = delete;
    InferenceThread& operator=(const InferenceThread&) = delete;

    /// Runs `work` there and waits for it. `work` must not throw. May be called from any thread; callers take turns.
    void run(const std::function<void()>& work);

private:
    void loop();

    std::mutex turn_;
    std::mutex mutex_;
    std::condition_variable changed_;
    const std::function<void()>* work_ = nullptr;
    bool ending_ = false;
    std::thread thread_;
};

/// Lets the calling thread's torch work use every processor. Debian's LibTorch starts with one.
void useAllProcessors();

}  // namespace lesion::nn
