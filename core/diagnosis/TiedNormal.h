#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace lesion {

/// Normal distributions of one covariance around several means, for Mahalanobis distances. The covariance is shrunk
/// towards the identity times its mean variance by as much as Ledoit and Wolf (2004) show to be best, so that it can be
/// inverted with fewer images than dimensions.
struct TiedNormal {
    std::size_t width = 0;         ///< 0: nothing was measured, every distance is 0
    std::vector<float> whitening;  ///< width x width, lower triangle: inverse of the covariance's Cholesky factor
    std::vector<float> means;      ///< groups x width, whitened; groups without rows are left out

    /// Distance to the nearest mean, divided by the root of `width`: about 1 for what it was made of. Infinite for a
    /// vector of another length.
    double distance(std::span<const float> values) const;
};

/// `rows`: groups.size() x `width`, at least one; `groups`: of each row, from 0. May throw what torch throws.
TiedNormal fitTiedNormal(std::span<const float> rows, std::size_t width, std::span<const int> groups);

/// Sum of products, in lanes that the compiler can compute side by side.
float dotProduct(const float* a, const float* b, std::size_t length);

}  // namespace lesion
