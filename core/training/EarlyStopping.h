#pragma once

#include <algorithm>
#include <limits>

namespace lesion {

/// When a training has stopped getting better: Keras's EarlyStopping on the validation loss, the best epoch kept. A
/// plain value, so that a checkpoint can hold it.
struct EarlyStopping {
    int patience = 0;  ///< epochs without a better validation loss; 0: never
    double best = std::numeric_limits<double>::infinity();
    int bestEpoch = 0;
    int waited = 0;

    /// True when this epoch is the best so far.
    bool add(int epoch, double valLoss) {
        const bool better = valLoss < best;
        if (better) {
            best = valLoss;
            bestEpoch = epoch;
        }
        waited = better ? 0 : waited + 1;
        return better;
    }
    bool reached() const { return patience > 0 && waited >= patience; }
    int left() const { return std::max(0, patience - waited); }
};

}  // namespace lesion
