#include "core/model/nn/Formula.h"

#include <ATen/ATen.h>
#include <cmath>

namespace lesion::nn {

torch::Tensor formulaImage(int height, int width) {
    torch::Tensor image = torch::empty({1, 3, height, width}, torch::kFloat32);
    float* values = image.data_ptr<float>();
    for (std::int64_t i = 0; i < image.numel(); ++i) {
        const float argument = 0.01F * static_cast<float>(i);
        values[i] = static_cast<float>(std::sin(static_cast<double>(argument)));
    }
    return image;
}

torch::Tensor formulaClinical(int inputs) {
    torch::Tensor row = torch::empty({1, inputs}, torch::kFloat32);
    for (int i = 0; i < inputs; ++i) row.data_ptr<float>()[i] = static_cast<float>(std::sin(i + 1.0));
    return row;
}

}  // namespace lesion::nn
