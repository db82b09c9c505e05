#include "core/training/nn/TensorAugmentation.h"

#include "core/image/AugmentationMap.h"
#include "core/image/ColourChange.h"
#include "core/training/nn/HostTensor.h"

#include <ATen/ATen.h>
#include <torch/utils.h>
#include <algorithm>
#include <cassert>
#include <cmath>

namespace lesion::nn {
namespace {

/// What one image needs, a row of float64. Rows and columns stand side by side: both are computed in one go.
enum Number { FromRow = 0, Offset = 2, FromColumn = 4, Image = 6, Brightness, Contrast, Saturation, Hue, Numbers };

double hueTurn(const AugmentationDraw& draw) {
    return 6 * (draw.hue - std::floor(draw.hue));
}

void fill(double* row, int image, const AugmentationDraw& draw, cv::Size size) {
    const AffineMap map = augmentationMap(draw, size);
    const double values[Numbers] = {map.rowFromRow,    map.columnFromRow,    map.rowOffset, map.columnOffset,
                                    map.rowFromColumn, map.columnFromColumn, double(image), draw.brightness,
                                    draw.contrast,     draw.saturation,      hueTurn(draw)};
    std::copy(std::begin(values), std::end(values), row);
}

/// A number of every image, to be combined with N x H x W x 3.
torch::Tensor ofImages(const torch::Tensor& numbers, Number which) {
    return numbers.select(1, which).to(torch::kFloat32).view({-1, 1, 1, 1});
}

// As sampleAffine() has it, so that not a level differs.
constexpr int weightBits = 14;
constexpr int heldBits = 7;
constexpr int one = 1 << weightBits;

/// From `a` to `b` by `weight` of 2^weightBits, in integers, less the last `bits` with rounding.
torch::Tensor between(const torch::Tensor& a, const torch::Tensor& b, const torch::Tensor& weight, int bits) {
    return (b - a).mul_(weight).add_(a, one).add_(1 << (bits - 1)).bitwise_right_shift_(bits);
}

torch::Tensor& cut(torch::Tensor& levels) {
    return levels.clamp_(0, 255);
}

torch::Tensor& roundLevels(torch::Tensor& levels) {
    return levels.add_(0.5).floor_();
}

}  // namespace

TensorAugmentation::TensorAugmentation(cv::Size size, torch::Device device) : size_(size), device_(device) {
    const auto real = torch::TensorOptions(torch::kFloat32);
    const std::int64_t right = size.width > 1 ? 1 : 0;
    const std::int64_t below = size.height > 1 ? size.width : 0;
    rows_ = at::arange(size.height, torch::kFloat64).view({-1, 1}).to(device);
    columns_ = at::arange(size.width, torch::kFloat32).to(device);
    last_ = at::tensor({size.height - 1, size.width - 1}, real).view({2, 1, 1}).to(device);
    lastCorner_ = (last_ - 1).clamp_min(0);
    corners_ = at::tensor({std::int64_t{0}, right, below, below + right}, torch::kInt64).view({1, 4, 1, 1}).to(device);
    grey_ = at::tensor({0.299F, 0.587F, 0.114F}, real).to(device);
    hueOfLargest_ = at::tensor({0.F, 2.F, 4.F}, real).to(device);
    hueOfChannel_ = at::tensor({5.F, 3.F, 1.F}, real).to(device);
}

torch::Tensor TensorAugmentation::apply(const torch::Tensor& pixels, std::span<const int> images,
                                        std::span<const AugmentationDraw> draws) const {
    assert(draws.empty() || draws.size() == images.size());
    const torch::NoGradGuard noGradient;
    const torch::Tensor host =
        hostTensor({static_cast<std::int64_t>(images.size()), Numbers}, torch::kFloat64, device_);
    for (std::size_t i = 0; i < images.size(); ++i)
        fill(host.data_ptr<double>() + i * Numbers, images[i], draws.empty() ? AugmentationDraw() : draws[i], size_);
    const torch::Tensor numbers = host.to(device_, true);
    const auto any = [&](auto changes) { return std::ranges::any_of(draws, changes); };

    torch::Tensor levels;
    if (any(changesGeometry)) {
        levels = sample(pixels, numbers);
    } else {
        levels = pixels.index_select(0, numbers.select(1, Image).to(torch::kInt64)).to(torch::kFloat32);
    }
    if (!any(changesColour)) return levels;
    // A step that some images do not take leaves their levels as they are.
    if (any([](const auto& draw) { return draw.brightness != 1; })) cut(levels.mul_(ofImages(numbers, Brightness)));
    if (any([](const auto& draw) { return draw.contrast != 1; })) {
        const torch::Tensor mean = (levels.mean({1, 2}) * grey_).sum(1).view({-1, 1, 1, 1});
        const torch::Tensor factor = ofImages(numbers, Contrast);
        cut(levels.mul_(factor).add_(mean * (1 - factor)));
    }
    if (any([](const auto& draw) { return draw.saturation != 1; })) {
        const torch::Tensor factor = ofImages(numbers, Saturation);
        const torch::Tensor share = (levels * grey_).sum(3, true).mul_(1 - factor);
        cut(levels.mul_(factor).add_(share));
    }
    if (any([](const auto& draw) { return hueTurn(draw) != 0; })) levels = turnHue(levels, ofImages(numbers, Hue));
    return roundLevels(levels);
}

torch::Tensor TensorAugmentation::sample(const torch::Tensor& pixels, const torch::Tensor& numbers) const {
    const std::int64_t count = numbers.size(0);
    const std::int64_t height = size_.height;
    const std::int64_t width = size_.width;
    const auto ofAxes = [&](Number which) { return numbers.narrow(1, which, 2).view({count, 2, 1, 1}); };
    // N x 2 x H x W: the input's row and column.
    const torch::Tensor begin = (ofAxes(FromRow) * rows_ + ofAxes(Offset)).to(torch::kFloat32);
    const torch::Tensor place =
        at::minimum((begin + ofAxes(FromColumn).to(torch::kFloat32) * columns_).clamp_min_(0), last_);
    const torch::Tensor first = at::minimum(place.floor(), lastCorner_);
    const torch::Tensor weights = (place - first).mul_(one).add_(0.5).to(torch::kInt32);

    const torch::Tensor whole = first.to(torch::kInt64);
    const torch::Tensor pixel = at::add(whole.select(1, 1), whole.select(1, 0), width).unsqueeze(1);
    const torch::Tensor image = numbers.select(1, Image).to(torch::kInt64).mul_(height * width).view({count, 1, 1, 1});
    const torch::Tensor indices = pixel + (corners_ + image);
    const torch::Tensor corners = pixels.view({-1, 3}).index_select(0, indices.view(-1)).to(torch::kInt32);

    const torch::Tensor square = corners.view({count, 2, 2, height, width, 3});
    const torch::Tensor across = weights.narrow(1, 1, 1).unsqueeze(4);
    const torch::Tensor lines = between(square.select(2, 0), square.select(2, 1), across, weightBits - heldBits);
    const torch::Tensor down = weights.select(1, 0).unsqueeze(3);
    return between(lines.select(1, 0), lines.select(1, 1), down, weightBits + heldBits).to(torch::kFloat32);
}

torch::Tensor TensorAugmentation::turnHue(const torch::Tensor& levels, const torch::Tensor& sixths) const {
    const torch::Tensor value = levels.amax(3, true);
    const torch::Tensor chroma = value - levels.amin(3, true);
    // g - b, b - r, r - g. Where there is no chroma all of them are 0, whatever they are divided by.
    const torch::Tensor gaps = levels.roll(-1, 3).sub_(levels.roll(-2, 3));
    const torch::Tensor hues = gaps.div_(chroma.clamp_min(1e-30)).add_(hueOfLargest_);
    const auto channel = [](const torch::Tensor& tensor, std::int64_t c) { return tensor.narrow(3, c, 1); };
    const auto largest = [&](std::int64_t c) { return value.eq(channel(levels, c)); };
    const torch::Tensor hue =
        at::where(largest(0), channel(hues, 0), at::where(largest(1), channel(hues, 1), channel(hues, 2)));
    const torch::Tensor sector = (hue + (hueOfChannel_ + sixths)).remainder_(6);
    const torch::Tensor lack = at::minimum(sector, 4 - sector).clamp_(0, 1);
    return value - chroma * lack;
}

}  // namespace lesion::nn
