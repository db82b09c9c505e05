#pragma once

#include "core/base/StopToken.h"

#include <cstddef>
#include <functional>

namespace lesion {

/// Calls `body(i)` for 0 … count-1 on all cores and returns when all are done, or early when asked to stop. `body` must
/// not throw and may write only to its own slot. `progress` is called from the calling thread alone, with `done` never
/// falling. Returns false when stopped.
bool parallelLoop(std::size_t count, const std::function<void(std::size_t)>& body, const StopToken& stop,
                  const Progress& progress);

}  // namespace lesion
