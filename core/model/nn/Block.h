#pragma once

#include <torch/nn/module.h>
#include <torch/types.h>
#include <memory>
#include <vector>

namespace lesion::nn {

/// A part of a network that turns one tensor into another. A type of our own instead of torch's Sequential and
/// AnyModule, so that a backbone can be cut between any two of its parts (Network::setTrainable).
class Block : public torch::nn::Module {
public:
    virtual torch::Tensor forward(const torch::Tensor& values) = 0;
};

/// Blocks one after the other, registered as "0", "1" … as Python's Sequential names them. A block may stand in two
/// chains: registered where its published name is, and in an unregistered one that says what belongs together.
class Chain : public Block {
public:
    Chain() = default;
    explicit Chain(std::vector<std::shared_ptr<Block>> blocks);
    void add(std::shared_ptr<Block> block);
    const std::vector<std::shared_ptr<Block>>& blocks() const { return blocks_; }
    torch::Tensor forward(const torch::Tensor& values) override;

private:
    std::vector<std::shared_ptr<Block>> blocks_;
};

std::shared_ptr<Chain> chain(std::vector<std::shared_ptr<Block>> blocks);

/// N x C x H x W to N x C: the mean over height and width.
class AreaMean : public Block {
public:
    torch::Tensor forward(const torch::Tensor& maps) override;
};

}  // namespace lesion::nn
