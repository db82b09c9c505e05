#include "core/image/CacheFile.h"
#include "core/training/Learner.h"
#include "core/training/nn/LearnerImpl.h"

#include <torch/version.h>
#include <string>

namespace lesion {
namespace {

std::uint64_t hashTensor(const std::string& name, const torch::Tensor& tensor, std::uint64_t hash) {
    const torch::Tensor here = tensor.detach().to(torch::kCPU).contiguous();
    const auto* first = static_cast<const std::byte*>(here.data_ptr());
    const auto values = pixelHash({first, static_cast<std::size_t>(here.numel()) * here.element_size()});
    return hash64(name + " " + toHex(values), hash);
}

}  // namespace

Result<std::uint64_t> Learner::backboneHash() const {
    try {
        auto hash = hash64(std::string(TORCH_VERSION) + " " + toString(impl_->device) + " float32");
        for (const auto& block : impl_->network->blocks()) {
            for (const auto& entry : block->named_parameters()) hash = hashTensor(entry.key(), entry.value(), hash);
            for (const auto& entry : block->named_buffers()) hash = hashTensor(entry.key(), entry.value(), hash);
        }
        return hash;
    } catch (const std::exception& exception) {
        return tl::unexpected(impl_->error(exception, "Learner::backboneHash"));
    }
}

}  // namespace lesion
