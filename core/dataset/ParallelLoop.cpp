#include "core/dataset/ParallelLoop.h"

#include "core/base/Platform.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace lesion {

bool parallelLoop(std::size_t count, const std::function<void(std::size_t)>& body, const StopToken& stop,
                  const Progress& progress) {
    constexpr std::size_t chunk = 16;
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> done{0};
    const auto work = [&](bool reports) {
        while (!stop.stopRequested()) {
            const std::size_t begin = next.fetch_add(chunk);
            if (begin >= count) break;
            const std::size_t end = std::min(count, begin + chunk);
            for (std::size_t i = begin; i < end; ++i) body(i);
            const std::size_t soFar = done.fetch_add(end - begin) + (end - begin);
            if (reports && progress) progress(static_cast<std::int64_t>(soFar), static_cast<std::int64_t>(count));
        }
    };

    const auto useful = (count + chunk - 1) / chunk;
    const std::size_t threads = std::min(useful, static_cast<std::size_t>(std::max(1, processorCount())));
    std::vector<std::thread> others;
    try {
        for (std::size_t i = 1; i < threads; ++i) others.emplace_back(work, false);
    } catch (const std::system_error&) {
        // The system grants no further thread: those there are, and this one, do the work.
    }
    work(true);
    for (std::thread& thread : others) thread.join();
    const bool finished = done.load() == count;
    if (finished && progress) progress(static_cast<std::int64_t>(count), static_cast<std::int64_t>(count));
    return finished;
}

}  // namespace lesion
