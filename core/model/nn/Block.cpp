#include "core/model/nn/Block.h"

#include <ATen/ATen.h>

namespace lesion::nn {

Chain::Chain(std::vector<std::shared_ptr<Block>> blocks) {
    for (auto& block : blocks) add(std::move(block));
}

void Chain::add(std::shared_ptr<Block> block) {
    blocks_.push_back(register_module(std::to_string(blocks_.size()), std::move(block)));
}

torch::Tensor Chain::forward(const torch::Tensor& values) {
    torch::Tensor x = values;
    for (const auto& block : blocks_) x = block->forward(x);
    return x;
}

std::shared_ptr<Chain> chain(std::vector<std::shared_ptr<Block>> blocks) {
    return std::make_shared<Chain>(std::move(blocks));
}

torch::Tensor AreaMean::forward(const torch::Tensor& maps) {
    return maps.mean(at::IntArrayRef({2, 3}));
}

}  // namespace lesion::nn
