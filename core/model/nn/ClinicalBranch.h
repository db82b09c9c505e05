#pragma once

#include "core/model/nn/Layers.h"

namespace lesion::nn {

/// What a network makes of encoded clinical facts before they join the image's features (late fusion): dense 32, ReLU,
/// dense 32, ReLU. Small, because there are few facts and few persons to learn from; two layers, because age means
/// something else on the face than on the trunk. First values as Keras draws them.
class ClinicalBranch : public Block {
public:
    static constexpr std::int64_t width = 32;

    explicit ClinicalBranch(std::int64_t inputs);
    void initialise();
    torch::Tensor forward(const torch::Tensor& encoded) override;  ///< N x inputs to N x width

private:
    std::shared_ptr<Dense> first_, second_;
};

}  // namespace lesion::nn
