#include "core/base/BlasThreads.h"

#include <mutex>

namespace lesion {

namespace {

/// Looked for in the process, because no header of LibTorch declares them.
struct OpenBlas {
    void (*setThreads)(int) = reinterpret_cast<void (*)(int)>(loadedFunction("openblas_set_num_threads"));
    int (*threads)() = reinterpret_cast<int (*)()>(loadedFunction("openblas_get_num_threads"));

    bool there() const { return setThreads != nullptr && threads != nullptr; }
};

const OpenBlas& openBlas() {
    static const OpenBlas found;
    return found;
}

std::mutex mutex;
int alone = 0;    ///< how many OneBlasThread live
int usually = 0;  ///< the number of threads without them

}  // namespace

OneBlasThread::OneBlasThread() {
    if (!openBlas().there()) return;
    const std::lock_guard lock(mutex);
    if (alone++ > 0) return;
    usually = openBlas().threads();
    openBlas().setThreads(1);
}

OneBlasThread::~OneBlasThread() {
    if (!openBlas().there()) return;
    const std::lock_guard lock(mutex);
    if (--alone == 0) openBlas().setThreads(usually);
}

int blasThreads() {
    return openBlas().there() ? openBlas().threads() : 0;
}

}  // namespace lesion
