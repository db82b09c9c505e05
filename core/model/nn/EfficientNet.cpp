#include "core/model/nn/EfficientNet.h"

#include "core/model/nn/ConvolutionBlocks.h"

#include <ATen/ATen.h>
#include <cmath>

namespace lesion::nn {

namespace {

/// The paper's table 1: expansion, kernel, channels, repeats, stride of the first.
struct Stage {
    int expansion, kernel, channels, repeats, stride;
};
constexpr Stage stages[] = {{1, 3, 16, 1, 1},  {6, 3, 24, 2, 2},  {6, 5, 40, 2, 2}, {6, 3, 80, 3, 2},
                            {6, 5, 112, 3, 1}, {6, 5, 192, 4, 2}, {6, 3, 320, 1, 1}};
constexpr int residuals = 16;
constexpr int firstWidth = 32;
constexpr int lastWidth = 1280;
constexpr double mostDepthDrop = 0.2;
constexpr double headDropout = 0.2;

/// Widen, filter each channel, weigh the channels by squeeze and excitation, narrow.
class InvertedResidual : public Block {
public:
    InvertedResidual(int in, const Stage& stage, int stride, double drop)
        : addsInput_(stride == 1 && in == stage.channels), drop_(drop) {
        const int hidden = in * stage.expansion;
        if (hidden != in) block_->add(std::make_shared<ConvNormActivation>(in, hidden, pointwise, silu));
        const ConvNormActivation::Options filter{.kernel = stage.kernel, .stride = stride, .groups = hidden};
        block_->add(std::make_shared<ConvNormActivation>(hidden, hidden, filter, silu));
        block_->add(std::make_shared<SqueezeExcitation>(hidden, in / 4, silu, sigmoid));
        block_->add(std::make_shared<ConvNormActivation>(hidden, stage.channels, pointwise, identity));
        register_module("block", block_);
    }
    torch::Tensor forward(const torch::Tensor& maps) override {
        const torch::Tensor values = block_->forward(maps);
        return addsInput_ ? addResidual(maps, values, is_training() ? drop_ : 0) : values;
    }

private:
    static constexpr ConvNormActivation::Options pointwise{.kernel = 1};
    std::shared_ptr<Chain> block_ = std::make_shared<Chain>();
    bool addsInput_;
    double drop_;
};

}  // namespace

EfficientNetB0::EfficientNetB0(int classes, int /*inputSize*/) {
    const auto features = register_module("features", std::make_shared<Chain>());
    features->add(std::make_shared<ConvNormActivation>(3, firstWidth, ConvNormActivation::Options{.stride = 2}, silu));
    std::vector<std::shared_ptr<Block>> blocks = features->blocks();
    int in = firstWidth;
    for (const Stage& stage : stages) {
        const auto part = std::make_shared<Chain>();
        for (int i = 0; i < stage.repeats; ++i) {
            const double drop = mostDepthDrop * static_cast<double>(blocks.size() - 1) / residuals;
            part->add(std::make_shared<InvertedResidual>(in, stage, i == 0 ? stage.stride : 1, drop));
            blocks.push_back(part->blocks().back());
            in = stage.channels;
        }
        features->add(part);
    }
    features->add(std::make_shared<ConvNormActivation>(in, lastWidth, ConvNormActivation::Options{.kernel = 1}, silu));
    blocks.push_back(chain({features->blocks().back(), std::make_shared<AreaMean>()}));
    setBlocks(std::move(blocks));
    output_ = register_module("classifier", std::make_shared<torch::nn::Module>())
                  ->register_module("1", std::make_shared<Dense>(lastWidth, classes));
}

/// As torchvision: the dense layer uniform within ±1 / sqrt(outputs).
void EfficientNetB0::initialise() {
    for (const auto& module : modules(false)) {
        if (auto* layer = module->as<Convolution>()) initialiseAsTorchvision(*layer);
        if (auto* layer = module->as<Norm>()) layer->reset();
    }
    const torch::NoGradGuard noGradient;
    const double limit = 1 / std::sqrt(static_cast<double>(output_->weight.size(0)));
    output_->weight.uniform_(-limit, limit);
    output_->bias.zero_();
}

torch::Tensor EfficientNetB0::head(const torch::Tensor& features) {
    return output_->forward(at::dropout(features, headDropout, is_training()));
}

}  // namespace lesion::nn
