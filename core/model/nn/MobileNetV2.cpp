#include "core/model/nn/MobileNetV2.h"

#include "core/model/nn/ConvolutionBlocks.h"

#include <ATen/ATen.h>

namespace lesion::nn {

namespace {

std::shared_ptr<Block> convNormRelu6(int in, int out, int kernel, int stride, int groups) {
    return std::make_shared<ConvNormActivation>(
        in, out, ConvNormActivation::Options{.kernel = kernel, .stride = stride, .groups = groups, .norm = {}},
        reluSix);
}

/// Widen by a 1x1 convolution, filter each channel by a 3x3 one, narrow by a 1x1 one without activation; added to the
/// input where the shapes agree.
class InvertedResidual : public Block {
public:
    InvertedResidual(int in, int out, int stride, int expansion) : addsInput_(stride == 1 && in == out) {
        const int hidden = in * expansion;
        if (expansion != 1) conv_->add(convNormRelu6(in, hidden, 1, 1, 1));
        conv_->add(convNormRelu6(hidden, hidden, 3, stride, hidden));
        const auto narrowing = std::make_shared<Convolution>(
            hidden, out, Convolution::Options{.kernel = 1, .stride = 1, .groups = 1, .bias = false});
        conv_->add(narrowing);
        conv_->add(std::make_shared<Norm>(narrowing));
        register_module("conv", conv_);
    }
    torch::Tensor forward(const torch::Tensor& x) override {
        const torch::Tensor y = conv_->forward(x);
        return addsInput_ ? addResidual(x, y, 0) : y;
    }

private:
    std::shared_ptr<Chain> conv_ = std::make_shared<Chain>();
    bool addsInput_;
};

/// The paper's table 2: expansion, channels, repeats, stride of the first.
struct Stage {
    int expansion, channels, repeats, stride;
};
constexpr Stage stages[] = {{1, 16, 1, 1}, {6, 24, 2, 2},  {6, 32, 3, 2}, {6, 64, 4, 2},
                            {6, 96, 3, 1}, {6, 160, 3, 2}, {6, 320, 1, 1}};
constexpr int firstWidth = 32;
constexpr int lastWidth = 1280;
constexpr int headWidth = 128;

}  // namespace

MobileNetV2::MobileNetV2(int classes, int /*inputSize*/) {
    features_->add(convNormRelu6(3, firstWidth, 3, 2, 1));
    int in = firstWidth;
    for (const Stage& stage : stages)
        for (int i = 0; i < stage.repeats; ++i) {
            const int stride = i == 0 ? stage.stride : 1;
            features_->add(std::make_shared<InvertedResidual>(in, stage.channels, stride, stage.expansion));
            in = stage.channels;
        }
    features_->add(convNormRelu6(in, lastWidth, 1, 1, 1));
    register_module("features", features_);
    std::vector<std::shared_ptr<Block>> blocks = features_->blocks();
    blocks.back() = chain({blocks.back(), std::make_shared<AreaMean>()});
    setBlocks(std::move(blocks));
    dense_ = register_module("dense", std::make_shared<Dense>(lastWidth, headWidth));
    output_ = register_module("output", std::make_shared<Dense>(headWidth, classes));
}

void MobileNetV2::initialise() {
    for (const auto& module : features_->modules(false)) {
        if (auto* layer = module->as<Convolution>()) initialiseAsTorchvision(*layer);
        if (auto* layer = module->as<Norm>()) layer->reset();
    }
    initialiseAsKeras(*dense_);
    initialiseAsKeras(*output_);
}

torch::Tensor MobileNetV2::head(const torch::Tensor& features) {
    return output_->forward(at::relu(dense_->forward(features)));
}

}  // namespace lesion::nn
