#include "core/model/nn/ClinicalBranch.h"

#include <ATen/ATen.h>

namespace lesion::nn {

ClinicalBranch::ClinicalBranch(std::int64_t inputs)
    : first_(register_module("0", std::make_shared<Dense>(inputs, width))),
      second_(register_module("2", std::make_shared<Dense>(width, width))) {}

void ClinicalBranch::initialise() {
    initialiseAsKeras(*first_);
    initialiseAsKeras(*second_);
}

torch::Tensor ClinicalBranch::forward(const torch::Tensor& encoded) {
    return at::relu(second_->forward(at::relu(first_->forward(encoded))));
}

}  // namespace lesion::nn
