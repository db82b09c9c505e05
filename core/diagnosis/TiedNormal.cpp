#include "core/diagnosis/TiedNormal.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace lesion {

namespace {

constexpr double leastVariance = 1e-12;  // of features that never change

/// By how much towards the identity times `variance` (the covariance's mean one).
double shrinkage(const at::Tensor& centred, const at::Tensor& covariance, double variance) {
    const auto rows = static_cast<double>(centred.size(0));
    const at::Tensor identity = at::eye(covariance.size(0), covariance.options());
    const double distance = (covariance - variance * identity).square().sum().item<double>();
    const double fourth = centred.square().sum(1).square().mean().item<double>();
    const double error = (fourth - covariance.square().sum().item<double>()) / rows;
    return distance > 0 ? std::clamp(error / distance, 0.0, 1.0) : 1;
}

std::vector<float> floats(const at::Tensor& values) {
    const at::Tensor whole = values.to(at::kFloat).contiguous();
    return {whole.data_ptr<float>(), whole.data_ptr<float>() + whole.numel()};
}

}  // namespace

float dotProduct(const float* a, const float* b, std::size_t length) {
    constexpr std::size_t lanes = 16;
    std::array<float, lanes> sums{};
    std::size_t i = 0;
    for (; i + lanes <= length; i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane) sums[lane] += a[i + lane] * b[i + lane];
    float sum = 0;
    for (; i < length; ++i) sum += a[i] * b[i];
    for (const float part : sums) sum += part;
    return sum;
}

double TiedNormal::distance(std::span<const float> values) const {
    if (width == 0) return 0;
    if (values.size() != width) return std::numeric_limits<double>::infinity();
    std::vector<float> white(width);
    for (std::size_t row = 0; row < width; ++row)
        white[row] = dotProduct(whitening.data() + row * width, values.data(), row + 1);
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t mean = 0; mean < means.size(); mean += width) {
        double sum = 0;
        for (std::size_t i = 0; i < width; ++i) {
            const double step = white[i] - means[mean + i];
            sum += step * step;
        }
        nearest = std::min(nearest, sum);
    }
    return std::sqrt(nearest / static_cast<double>(width));
}

TiedNormal fitTiedNormal(std::span<const float> rows, std::size_t width, std::span<const int> groups) {
    TiedNormal normal;
    if (width == 0) return normal;
    const auto length = static_cast<std::int64_t>(width);
    const at::Tensor values =
        at::from_blob(const_cast<float*>(rows.data()), {static_cast<std::int64_t>(groups.size()), length}, at::kFloat)
            .to(at::kDouble);
    std::map<int, std::vector<std::int64_t>> members;
    for (std::size_t i = 0; i < groups.size(); ++i) members[groups[i]].push_back(static_cast<std::int64_t>(i));
    at::Tensor centred = values.clone();
    std::vector<at::Tensor> means;
    for (const auto& [group, list] : members) {
        const at::Tensor index = at::tensor(list, at::kLong);
        means.push_back(values.index_select(0, index).mean(0));
        centred.index_add_(0, index, means.back().expand({index.size(0), length}), -1);
    }
    at::Tensor covariance = at::mm(centred.t(), centred) / static_cast<double>(groups.size());
    const double variance = std::max(covariance.diagonal().mean().item<double>(), leastVariance);
    const double share = std::max(shrinkage(centred, covariance, variance), 1e-6);  // rank may be too low
    const at::Tensor identity = at::eye(length, covariance.options());
    covariance = (1 - share) * covariance + share * variance * identity;
    const at::Tensor factor = at::linalg_cholesky(covariance);
    const at::Tensor whitening = at::linalg_solve_triangular(factor, identity, false);
    normal.width = width;
    normal.whitening = floats(whitening);
    normal.means = floats(at::mm(at::stack(means), whitening.t()));
    return normal;
}

}  // namespace lesion
