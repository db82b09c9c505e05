#include "core/training/nn/Mixing.h"

#include "core/training/nn/HostTensor.h"

#include <ATen/ops/lerp.h>
#include <torch/utils.h>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace lesion::nn {
namespace {

double positiveUniform(Random& random) {
    return 1 - random.uniform();  // (0, 1]: its logarithm is finite
}

/// Logarithm of a gamma variate: those of a small shape are too small for a double.
double drawLogGamma(double shape, Random& random) {
    if (shape < 1) {
        const double larger = drawLogGamma(shape + 1, random);
        return larger + std::log(positiveUniform(random)) / shape;
    }
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = random.normal();
        const double root = 1 + c * x;
        const double v = root * root * root;
        const double u = positiveUniform(random);
        if (v > 0 && std::log(u) < 0.5 * x * x + d - d * v + d * std::log(v)) return std::log(d * v);
    }
}

/// The box of CutMix: sides in the proportion of the image, its area 1 - share of it, its centre anywhere.
void drawBox(Mixing& mixing, int width, int height, Random& random) {
    const double side = std::sqrt(1 - mixing.share);
    const int halfWidth = static_cast<int>(width * side) / 2;
    const int halfHeight = static_cast<int>(height * side) / 2;
    const auto x = static_cast<int>(random.below(static_cast<std::size_t>(width)));
    const auto y = static_cast<int>(random.below(static_cast<std::size_t>(height)));
    mixing.left = std::max(0, x - halfWidth);
    mixing.top = std::max(0, y - halfHeight);
    mixing.width = std::min(width, x + halfWidth) - mixing.left;
    mixing.height = std::min(height, y + halfHeight) - mixing.top;
    mixing.share = 1 - double{1} * mixing.width * mixing.height / (double{1} * width * height);
}

}  // namespace

double drawBeta(double alpha, Random& random) {
    const double a = drawLogGamma(alpha, random);
    const double b = drawLogGamma(alpha, random);
    return 1 / (1 + std::exp(b - a));
}

Mixing drawMixing(double mixup, double cutmix, int images, int width, int height, Random& random) {
    Mixing mixing;
    if (mixup <= 0 && cutmix <= 0) return mixing;
    const bool coin = random.below(2) == 0;  // tossed in any case: what follows does not depend on the other setting
    const bool cut = cutmix > 0 && (mixup <= 0 || coin);
    mixing.kind = cut ? Mixing::Kind::CutMix : Mixing::Kind::Mixup;
    mixing.partners.resize(static_cast<std::size_t>(images));
    std::iota(mixing.partners.begin(), mixing.partners.end(), std::int64_t{0});
    random.shuffle(std::span(mixing.partners));
    mixing.share = drawBeta(cut ? cutmix : mixup, random);
    if (cut) drawBox(mixing, width, height, random);
    return mixing;
}

torch::Tensor mixImages(const Mixing& mixing, const torch::Tensor& images) {
    if (mixing.kind == Mixing::Kind::None) return images;
    const torch::NoGradGuard noGradient;
    const torch::Tensor partners = sendValues<std::int64_t>(mixing.partners, images.device());
    if (mixing.kind == Mixing::Kind::Mixup) {
        // Selected with the channels last, because that is how they lie in memory and shall lie afterwards.
        const torch::Tensor others = images.permute({0, 2, 3, 1}).index_select(0, partners).permute({0, 3, 1, 2});
        return torch::lerp(others, images, mixing.share);
    }
    if (mixing.width == 0 || mixing.height == 0) return images;
    torch::Tensor mixed = images.clone();
    const auto box = [&](const torch::Tensor& whole) {
        return whole.narrow(2, mixing.top, mixing.height).narrow(3, mixing.left, mixing.width);
    };
    box(mixed).copy_(box(images).index_select(0, partners));
    return mixed;
}

torch::Tensor mixRows(const Mixing& mixing, const torch::Tensor& rows) {
    if (mixing.kind == Mixing::Kind::None || !rows.defined()) return rows;
    const torch::NoGradGuard noGradient;
    const torch::Tensor partners = sendValues<std::int64_t>(mixing.partners, rows.device());
    return torch::lerp(rows.index_select(0, partners), rows, mixing.share);
}

std::vector<int> partnerLabels(const Mixing& mixing, const std::vector<int>& labels) {
    if (mixing.kind == Mixing::Kind::None) return labels;
    std::vector<int> partners;
    for (const std::int64_t partner : mixing.partners) partners.push_back(labels[static_cast<std::size_t>(partner)]);
    return partners;
}

}  // namespace lesion::nn
