#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

namespace lesion {

/// Asks long work to end early. Copies share one flag; any thread may ask, the work looks between steps. (Not
/// std::stop_token: the oldest libc++ that we support lacks it.)
class StopToken {
public:
    void requestStop() { flag_->store(true, std::memory_order_relaxed); }
    bool stopRequested() const { return flag_->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> flag_ = std::make_shared<std::atomic<bool>>(false);
};

/// Called by long work, from its own thread, with how much of how much is done (total 0: not known yet). May be empty.
using Progress = std::function<void(std::int64_t done, std::int64_t total)>;

}  // namespace lesion
