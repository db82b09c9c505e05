#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/dataset/Dataset.h"
#include "core/training/TrainingOptions.h"

#include <vector>

namespace lesion {

/// Loss against learning rate, and what to make of it.
struct RateCurve {
    std::vector<double> rates;   ///< rising
    std::vector<double> losses;  ///< smoothed, one a rate
    double suggestion = 0;       ///< 0: the loss fell nowhere
};

/// The curve while it grows: smoothing, the end, the suggestion. Apart from the network so that it can be checked on
/// losses whose best rate is known.
class RateSweep {
public:
    /// One step's loss. False: the sweep is over, because the smoothed loss is four times its best (it is still part of
    /// the curve) or the loss is not finite (it is not).
    bool add(double rate, double loss);

    /// Losses are exponential moving averages with factor 0.8, corrected for their beginning at zero as Adam does it.
    /// The suggestion is the rate at which the loss falls fastest over the logarithm of the rate: the steepest of the
    /// straight lines laid through eleven neighbouring points by least squares (its middle, less the four steps by
    /// which the average lags behind). The first ten points do not count: the average is still that of a few batches.
    RateCurve curve() const;

private:
    RateCurve curve_;
    double average_ = 0;
    double best_ = 0;
};

/// Tries learning rates (Smith 2017): 100 steps from 1e-7 to 1, each 17 % larger than the one before, on the batches
/// that train() would begin with (its split, sampling, augmentation, mixing and loss; phase one where there is one).
/// Everything comes from `dataset` (as opened) and `options`, as with train(). Leaves nothing behind but prepared
/// images in the cache. `progress` counts images with a total of 0 while they are prepared, then steps. Blocks; use a
/// thread of its own. Errors: those of train(); Stopped.
Result<RateCurve> findLearningRate(const Dataset& dataset, const TrainingOptions& options, const StopToken& stop,
                                   const Progress& progress);

}  // namespace lesion
