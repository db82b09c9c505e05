#include "core/model/nn/Formula.h"

#include <ATen/ATen.h>
#include <cmath>

namespace lesion::nn {

torch::Tensor formulaImage(int height, int width) {
    torch::Tensor image = torch::empty({1, 3, height, width}, torch::kFloat32);
    float* values = image.data_ptr<float>();
    for (std::int64_t i = 0; i < image.numel(); ++i)
        values[i] = static_cast<float>(std::sin(0.01 * static_cast<double>(i)));
    return image;
}

}  // namespace lesion::nn
