#include "core/model/nn/NormActivation.h"

#include "core/model/nn/NormWalks.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>
#include <cmath>
#include <limits>
#include <optional>

namespace lesion::nn {

namespace {

constexpr auto layout = at::MemoryFormat::ChannelsLast;

struct Bounds {
    double lowest, highest;
};

/// What the activation clamps to, where it does nothing else.
std::optional<Bounds> boundsOf(Activation activation) {
    constexpr double none = std::numeric_limits<double>::infinity();
    if (activation == identity) return Bounds{-none, none};
    if (activation == relu) return Bounds{0, none};
    if (activation == reluSix) return Bounds{0, 6};
    return std::nullopt;
}

MapRows rowsOf(const torch::Tensor& maps) {
    return {maps.size(0) * maps.size(2) * maps.size(3), maps.size(1)};
}

/// Calls `walk` with a function that gives the address of a tensor's values in the type that the walks take.
template <class Walk>
auto withAddresses(const torch::Tensor& maps, const Walk& walk) {
    if (maps.scalar_type() == at::kFloat)
        return walk([](const torch::Tensor& values) { return values.data_ptr<float>(); });
    return walk(
        [](const torch::Tensor& values) { return reinterpret_cast<std::uint16_t*>(values.data_ptr<at::BFloat16>()); });
}

/// As torch does: by the unbiased variance.
void moveRunningStatistics(const NormTensors& norm, const Statistics& batch, double rows) {
    auto* mean = norm.mean.data_ptr<float>();
    auto* variance = norm.variance.data_ptr<float>();
    for (std::size_t c = 0; c < batch.mean.size(); ++c) {
        const double unbiased = batch.squares[c] / (rows - 1);
        mean[c] = static_cast<float>(norm.momentum * batch.mean[c] + (1 - norm.momentum) * mean[c]);
        variance[c] = static_cast<float>(norm.momentum * unbiased + (1 - norm.momentum) * variance[c]);
    }
}

/// Four rows: mean, 1 / deviation, weight / deviation, bias. All that the backward pass needs beside the maps.
torch::Tensor channelRows(const Statistics& batch, double rows, const torch::Tensor& weight, const torch::Tensor& bias,
                          double epsilon) {
    const std::int64_t channels = weight.numel();
    torch::Tensor values = at::empty({4, channels}, weight.options());
    auto* to = values.data_ptr<float>();
    for (std::int64_t c = 0; c < channels; ++c) {
        const auto i = static_cast<std::size_t>(c);
        const double inverse = 1 / std::sqrt(batch.squares[i] / rows + epsilon);
        to[c] = static_cast<float>(batch.mean[i]);
        to[channels + c] = static_cast<float>(inverse);
        to[2 * channels + c] = static_cast<float>(inverse * weight.data_ptr<float>()[c]);
        to[3 * channels + c] = bias.data_ptr<float>()[c];
    }
    return values;
}

ChannelNorm channelNorm(const torch::Tensor& channelRows, const Bounds& bounds) {
    const float* values = channelRows.data_ptr<float>();
    const std::int64_t channels = channelRows.size(1);
    return {.mean = values,
            .scale = values + 2 * channels,
            .bias = values + 3 * channels,
            .lowest = static_cast<float>(bounds.lowest),
            .highest = static_cast<float>(bounds.highest)};
}

/// The parameters' gradients, and what the maps' gradient is made of (slope and offset, a row each).
struct ParameterGradients {
    torch::Tensor weight, bias, towardsMaps;
};

ParameterGradients parameterGradients(const GradientSums& sums, const torch::Tensor& channelRows, double rows) {
    const std::int64_t channels = channelRows.size(1);
    const auto row = [&] { return at::empty({channels}, channelRows.options()); };
    ParameterGradients gradients{row(), row(), at::empty({2, channels}, channelRows.options())};
    const float* inverse = channelRows.data_ptr<float>() + channels;
    const float* scale = inverse + channels;
    auto* slope = gradients.towardsMaps.data_ptr<float>();
    for (std::int64_t c = 0; c < channels; ++c) {
        const double plain = sums.plain[static_cast<std::size_t>(c)];
        const double ofWeight = sums.withMaps[static_cast<std::size_t>(c)] * inverse[c];
        gradients.weight.data_ptr<float>()[c] = static_cast<float>(ofWeight);
        gradients.bias.data_ptr<float>()[c] = static_cast<float>(plain);
        slope[c] = static_cast<float>(-scale[c] * inverse[c] * ofWeight / rows);
        slope[channels + c] = static_cast<float>(-scale[c] * plain / rows);
    }
    return gradients;
}

class NormAndClamp : public torch::autograd::Function<NormAndClamp> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& maps,
                                 const torch::Tensor& weight, const torch::Tensor& bias, const NormTensors& norm,
                                 const Bounds& bounds) {
        torch::Tensor result = at::empty_like(maps);  // first: where memory does not suffice, nothing has moved yet
        const MapRows size = rowsOf(maps);
        const auto rows = static_cast<double>(size.rows);
        const Statistics batch = withAddresses(maps, [&](auto of) { return statistics(of(maps), size); });
        const torch::Tensor channels = channelRows(batch, rows, weight, bias, norm.epsilon);
        withAddresses(maps, [&](auto of) { normalise(of(maps), size, channelNorm(channels, bounds), of(result)); });
        moveRunningStatistics(norm, batch, rows);
        context->save_for_backward({maps, channels});
        context->saved_data["lowest"] = bounds.lowest;
        context->saved_data["highest"] = bounds.highest;
        return result;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   torch::autograd::variable_list gradients) {
        const auto saved = context->get_saved_variables();
        const torch::Tensor& maps = saved[0];
        const torch::Tensor& channels = saved[1];
        const torch::Tensor gradient = gradients.front().to(maps.scalar_type()).contiguous(layout);
        const ChannelNorm norm = channelNorm(
            channels, {context->saved_data["lowest"].toDouble(), context->saved_data["highest"].toDouble()});
        const MapRows size = rowsOf(maps);
        const GradientSums sums =
            withAddresses(maps, [&](auto of) { return gradientSums(of(maps), of(gradient), size, norm); });
        const ParameterGradients own = parameterGradients(sums, channels, static_cast<double>(size.rows));
        const float* slope = own.towardsMaps.data_ptr<float>();
        torch::Tensor result = at::empty_like(maps);
        withAddresses(maps, [&](auto of) {
            inputGradient(of(maps), of(gradient), size, norm, {slope, slope + size.channels}, of(result));
        });
        return {result, own.weight, own.bias, {}, {}};
    }
};

bool isRowOfFloats(const torch::Tensor& values, std::int64_t count) {
    return values.is_cpu() && values.scalar_type() == at::kFloat && values.numel() == count && values.is_contiguous();
}

}  // namespace

bool canNormActivate(const torch::Tensor& maps, const NormTensors& norm) {
    if (!at::GradMode::is_enabled() || !maps.is_cpu() || maps.dim() != 4) return false;
    if (maps.scalar_type() != at::kFloat && maps.scalar_type() != at::kBFloat16) return false;
    if (!maps.is_contiguous(layout) || maps.numel() == 0 || rowsOf(maps).rows < 2) return false;
    if (!maps.requires_grad() && !norm.weight.requires_grad() && !norm.bias.requires_grad()) return false;
    const std::int64_t channels = maps.size(1);
    return isRowOfFloats(norm.weight, channels) && isRowOfFloats(norm.bias, channels) &&
           isRowOfFloats(norm.mean, channels) && isRowOfFloats(norm.variance, channels);
}

torch::Tensor normActivation(const torch::Tensor& maps, const NormTensors& norm, Activation activation) {
    if (const auto bounds = boundsOf(activation))
        return NormAndClamp::apply(maps, norm.weight, norm.bias, norm, *bounds);
    return activation(normActivation(maps, norm, identity));
}

}  // namespace lesion::nn
