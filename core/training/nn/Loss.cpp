#include "core/training/nn/Loss.h"

#include <torch/utils.h>

namespace lesion::nn {

torch::Tensor lossOfEach(const TrainingLoss& loss, const torch::Tensor& logits, const torch::Tensor& labels,
                         const torch::Tensor& weights) {
    torch::Tensor terms = logits.log_softmax(1);
    if (loss.kind == Loss::Focal && loss.gamma > 0) {
        // 1 - p from log p without cancellation; kept off zero, where the power of a small gamma has no slope.
        const torch::Tensor rest = terms.expm1().neg().clamp_min(1e-7);
        terms = terms * rest.pow(loss.gamma);
    }
    torch::Tensor each = terms.gather(1, labels.unsqueeze(1)).squeeze(1) * -(1 - loss.smoothing);
    if (loss.smoothing > 0) each = each - terms.mean(1) * loss.smoothing;
    return each * weights.index_select(0, labels);
}

}  // namespace lesion::nn
