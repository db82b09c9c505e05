#include "core/training/nn/StepTogether.h"

#include <ATen/ATen.h>
#include <torch/utils.h>

namespace lesion::nn {
namespace {

/// Gradients with decay x value added where there is decay; the gradients themselves stay.
std::vector<torch::Tensor> withDecay(const StepLists& lists, const std::vector<double>& decays) {
    std::vector<torch::Tensor> sums = lists.gradients;
    std::vector<torch::Tensor> values;
    std::vector<at::Scalar> factors;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < decays.size(); ++i) {
        if (decays[i] == 0) continue;
        places.push_back(i);
        values.push_back(lists.values[i]);
        factors.emplace_back(decays[i]);
    }
    if (places.empty()) return sums;
    std::vector<torch::Tensor> decayed = at::_foreach_mul(values, factors);
    std::vector<torch::Tensor> gradients;
    for (const std::size_t place : places) gradients.push_back(lists.gradients[place]);
    at::_foreach_add_(decayed, gradients);
    for (std::size_t i = 0; i < places.size(); ++i) sums[places[i]] = decayed[i];
    return sums;
}

void shrink(const StepLists& lists, const std::vector<AdamStep>& steps) {
    std::vector<torch::Tensor> values;
    std::vector<at::Scalar> factors;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].shrink == 1) continue;
        values.push_back(lists.values[i]);
        factors.emplace_back(steps[i].shrink);
    }
    if (!values.empty()) at::_foreach_mul_(values, factors);
}

}  // namespace

void adamTogether(StepLists lists, const std::vector<AdamStep>& steps) {
    if (steps.empty()) return;
    const torch::NoGradGuard noGradient;
    const AdamStep constants;
    std::vector<double> decays;
    std::vector<at::Scalar> rates;
    for (const AdamStep& step : steps) {
        decays.push_back(step.coupled);
        rates.emplace_back(-step.rate);
    }
    const std::vector<torch::Tensor> gradients = withDecay(lists, decays);
    at::_foreach_mul_(lists.first, at::Scalar(constants.beta1));
    at::_foreach_add_(lists.first, gradients, at::Scalar(1 - constants.beta1));
    at::_foreach_mul_(lists.second, at::Scalar(constants.beta2));
    at::_foreach_addcmul_(lists.second, gradients, gradients, at::Scalar(1 - constants.beta2));
    const std::vector<torch::Tensor> roots = at::_foreach_sqrt(lists.second);
    at::_foreach_add_(roots, at::Scalar(constants.epsilon));
    shrink(lists, steps);
    at::_foreach_addcdiv_(lists.values, lists.first, roots, rates);
}

void sgdTogether(StepLists lists, const std::vector<double>& rates, const std::vector<double>& decays,
                 double momentum) {
    if (rates.empty()) return;
    const torch::NoGradGuard noGradient;
    const std::vector<at::Scalar> factors(rates.begin(), rates.end());
    const std::vector<torch::Tensor> moves = at::_foreach_mul(withDecay(lists, decays), factors);
    at::_foreach_mul_(lists.first, at::Scalar(momentum));
    at::_foreach_sub_(lists.first, moves);
    at::_foreach_add_(lists.values, lists.first, at::Scalar(momentum));
    at::_foreach_sub_(lists.values, moves);
}

}  // namespace lesion::nn
