#include "core/model/nn/ResNet.h"

#include "core/model/nn/Activations.h"

#include <ATen/ATen.h>

namespace lesion::nn {

namespace {

constexpr int firstWidth = 64;
constexpr int bottleneckExpansion = 4;

/// The pair that everything here is made of, registered as `convN` and `bnN` of its owner.
struct ConvNorm {
    std::shared_ptr<Convolution> convolution;
    std::shared_ptr<Norm> norm;

    ConvNorm(int in, int out, int kernel, int stride) {
        const Convolution::Options shape{.kernel = kernel, .stride = stride, .groups = 1, .bias = false};
        convolution = std::make_shared<Convolution>(in, out, shape);
        norm = std::make_shared<Norm>(convolution);
    }
    void registerIn(torch::nn::Module& owner, const std::string& number) const {
        owner.register_module("conv" + number, convolution);
        owner.register_module("bn" + number, norm);
    }
    torch::Tensor operator()(const torch::Tensor& maps, Activation activation) const {
        return norm->activated(convolution->forward(maps), activation);
    }
};

class Stem : public Block {
public:
    explicit Stem(ConvNorm first) : first_(std::move(first)) { first_.registerIn(*this, "1"); }
    torch::Tensor forward(const torch::Tensor& images) override {
        return at::max_pool2d(first_(images, nn::relu), {3, 3}, {2, 2}, {1, 1});
    }

private:
    ConvNorm first_;
};

/// Two 3x3 convolutions, or 1x1, 3x3 and 1x1, added to the input; a 1x1 convolution brings that to the same shape where
/// it has another.
class Residual : public Block {
public:
    Residual(ResNet::Unit unit, int in, int width, int stride) {
        const bool basic = unit == ResNet::Unit::Basic;
        const int out = basic ? width : width * bottleneckExpansion;
        if (basic)
            path_ = {{in, width, 3, stride}, {width, width, 3, 1}};
        else
            path_ = {{in, width, 1, 1}, {width, width, 3, stride}, {width, out, 1, 1}};
        for (std::size_t i = 0; i < path_.size(); ++i) path_[i].registerIn(*this, std::to_string(i + 1));
        if (stride == 1 && in == out) return;
        const ConvNorm fitting(in, out, 1, stride);
        downsample_ = register_module("downsample", std::make_shared<Chain>(std::vector<std::shared_ptr<Block>>{
                                                        fitting.convolution, fitting.norm}));
    }
    torch::Tensor forward(const torch::Tensor& maps) override {
        torch::Tensor x = maps;
        for (std::size_t i = 0; i + 1 < path_.size(); ++i) x = path_[i](x, nn::relu);
        return nn::relu(addResidual(downsample_ ? downsample_->forward(maps) : maps, path_.back()(x, identity), 0));
    }

private:
    std::vector<ConvNorm> path_;
    std::shared_ptr<Chain> downsample_;
};

}  // namespace

ResNet::ResNet(Unit unit, const std::vector<int>& repeats, int classes) {
    const ConvNorm first(3, firstWidth, 7, 2);
    first.registerIn(*this, "1");
    std::vector<std::shared_ptr<Block>> blocks = {std::make_shared<Stem>(first)};
    int in = firstWidth;
    for (std::size_t stage = 0; stage < repeats.size(); ++stage) {
        const auto layer = register_module("layer" + std::to_string(stage + 1), std::make_shared<Chain>());
        const int width = firstWidth << stage;
        for (int i = 0; i < repeats[stage]; ++i) {
            layer->add(std::make_shared<Residual>(unit, in, width, stage > 0 && i == 0 ? 2 : 1));
            blocks.push_back(layer->blocks().back());
            in = unit == Unit::Basic ? width : width * bottleneckExpansion;
        }
    }
    blocks.back() = chain({blocks.back(), std::make_shared<AreaMean>()});
    setBlocks(std::move(blocks));
    fc_ = register_module("fc", std::make_shared<Dense>(in, classes));
}

void ResNet::initialise() {
    for (const auto& module : modules(false)) {
        if (auto* layer = module->as<Convolution>()) initialiseAsTorchvision(*layer);
        if (auto* layer = module->as<Norm>()) layer->reset();
    }
    initialiseAsTorch(*fc_);
}

torch::Tensor ResNet::head(const torch::Tensor& features) {
    return fc_->forward(features);
}

std::shared_ptr<Network> resNet18(int classes, int /*inputSize*/) {
    return std::make_shared<ResNet>(ResNet::Unit::Basic, std::vector{2, 2, 2, 2}, classes);
}

std::shared_ptr<Network> resNet50(int classes, int /*inputSize*/) {
    return std::make_shared<ResNet>(ResNet::Unit::Bottleneck, std::vector{3, 4, 6, 3}, classes);
}

}  // namespace lesion::nn
