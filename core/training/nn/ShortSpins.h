#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

namespace lesion::nn {

/// While it lives, OpenMP threads that have nothing to do go to sleep within microseconds. GNU's OpenMP lets them spin
/// for milliseconds instead, and where anything else wants a core (the batch loader, the window, another program) the
/// spinning ones keep the working ones waiting: a training step took three to nine times longer. The library reads its
/// environment before main() and has no call for this, but it spins shortly when it manages more threads than there are
/// processors; so a second, sleeping team is kept. Harmless with other OpenMP libraries.
class ShortSpins {
public:
    ShortSpins();
    ~ShortSpins();
    ShortSpins(const ShortSpins&) = delete;
    ShortSpins& operator=(const ShortSpins&) = delete;

private:
    void holdTeam();
    std::mutex mutex_;
    std::condition_variable changed_;
    bool ready_ = false;
    bool ended_ = false;
    std::thread thread_;  // last: starts when all else stands
};

}  // namespace lesion::nn
