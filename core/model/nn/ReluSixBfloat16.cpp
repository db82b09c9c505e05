#include "core/model/nn/ReluSixBfloat16.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>
#include <algorithm>
#include <cstdint>
#include <opencv2/core/utility.hpp>

namespace lesion::nn {

namespace {

constexpr std::int64_t block = 1 << 15;   ///< values that one processor takes at a time
constexpr std::int16_t sixBits = 0x40C0;  ///< 6 in bfloat16; the bits of positive numbers are ordered as they are

/// The bits of the gradient where 0 < result < 6, else 0. By a mask, because a branch keeps the compiler from using
/// vectors, and then it costs more than all that it replaces.
void keepBetween(const std::int16_t* gradient, const std::int16_t* result, std::int16_t* kept, std::int64_t count) {
    for (std::int64_t i = 0; i < count; ++i) {
        const int inside = static_cast<int>(result[i] > 0) & static_cast<int>(result[i] < sixBits);
        kept[i] = static_cast<std::int16_t>(gradient[i] & -inside);
    }
}

/// Whether both can be walked as one row in the same order.
bool walkable(const torch::Tensor& gradient, const torch::Tensor& result) {
    return gradient.scalar_type() == at::kBFloat16 && gradient.strides() == result.strides() &&
           result.is_non_overlapping_and_dense();
}

/// The gradient where 0 < result < 6, else 0.
torch::Tensor between(const torch::Tensor& gradient, const torch::Tensor& result) {
    if (!walkable(gradient, result)) return gradient.masked_fill(at::logical_or(result.le(0), result.ge(6)), 0);
    torch::Tensor kept = at::empty_like(gradient);
    const auto* from = reinterpret_cast<const std::int16_t*>(gradient.data_ptr<at::BFloat16>());
    const auto* by = reinterpret_cast<const std::int16_t*>(result.data_ptr<at::BFloat16>());
    auto* to = reinterpret_cast<std::int16_t*>(kept.data_ptr<at::BFloat16>());
    const std::int64_t count = result.numel();
    // OpenCV's loop: at::parallel_for runs on one core in code that is not itself compiled for OpenMP.
    cv::parallel_for_(cv::Range(0, static_cast<int>((count + block - 1) / block)), [=](const cv::Range& range) {
        const std::int64_t begin = range.start * block;
        keepBetween(from + begin, by + begin, to + begin, std::min(count, range.end * block) - begin);
    });
    return kept;
}

class ReluSix : public torch::autograd::Function<ReluSix> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext* context, torch::Tensor values) {
        at::clamp_(values, 0.0, 6.0);
        context->mark_dirty({values});
        context->save_for_backward({values});
        return values;
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   torch::autograd::variable_list gradients) {
        return {between(gradients.front(), context->get_saved_variables().front())};
    }
};

}  // namespace

torch::Tensor reluSixBfloat16(const torch::Tensor& values) {
    return ReluSix::apply(values);
}

}  // namespace lesion::nn
