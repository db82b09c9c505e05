#include "core/model/nn/MobileNetV3.h"

#include "core/model/nn/ConvolutionBlocks.h"

#include <ATen/ATen.h>

namespace lesion::nn {

namespace {

constexpr Norm::Options norms{.epsilon = 1e-3, .momentum = 0.01};

/// A row of the paper's table 1.
struct Row {
    int kernel, hidden, channels;
    bool squeezes;
    Activation activation;
    int stride;
};
constexpr Row rows[] = {
    {3, 16, 16, false, relu, 1},       {3, 64, 24, false, relu, 2},       {3, 72, 24, false, relu, 1},
    {5, 72, 40, true, relu, 2},        {5, 120, 40, true, relu, 1},       {5, 120, 40, true, relu, 1},
    {3, 240, 80, false, hardSwish, 2}, {3, 200, 80, false, hardSwish, 1}, {3, 184, 80, false, hardSwish, 1},
    {3, 184, 80, false, hardSwish, 1}, {3, 480, 112, true, hardSwish, 1}, {3, 672, 112, true, hardSwish, 1},
    {5, 672, 160, true, hardSwish, 2}, {5, 960, 160, true, hardSwish, 1}, {5, 960, 160, true, hardSwish, 1}};
constexpr int firstWidth = 16;
constexpr int lastMaps = 960;
constexpr int lastWidth = 1280;
constexpr double headDropout = 0.2;

std::shared_ptr<Block> pointwise(int in, int out, Activation activation) {
    return std::make_shared<ConvNormActivation>(
        in, out, ConvNormActivation::Options{.kernel = 1, .stride = 1, .groups = 1, .norm = norms}, activation);
}

class InvertedResidual : public Block {
public:
    InvertedResidual(int in, const Row& row) : addsInput_(row.stride == 1 && in == row.channels) {
        if (row.hidden != in) block_->add(pointwise(in, row.hidden, row.activation));
        const ConvNormActivation::Options filter{
            .kernel = row.kernel, .stride = row.stride, .groups = row.hidden, .norm = norms};
        block_->add(std::make_shared<ConvNormActivation>(row.hidden, row.hidden, filter, row.activation));
        if (row.squeezes) {
            const int squeezed = roundedWidth(row.hidden / 4);
            block_->add(std::make_shared<SqueezeExcitation>(row.hidden, squeezed, relu, hardSigmoid));
        }
        block_->add(pointwise(row.hidden, row.channels, identity));
        register_module("block", block_);
    }
    torch::Tensor forward(const torch::Tensor& maps) override {
        const torch::Tensor values = block_->forward(maps);
        return addsInput_ ? addResidual(maps, values, 0) : values;
    }

private:
    std::shared_ptr<Chain> block_ = std::make_shared<Chain>();
    bool addsInput_;
};

class HardSwish : public Block {
public:
    torch::Tensor forward(const torch::Tensor& values) override { return hardSwish(values); }
};

}  // namespace

MobileNetV3Large::MobileNetV3Large(int classes, int /*inputSize*/) {
    const auto features = register_module("features", std::make_shared<Chain>());
    const ConvNormActivation::Options first{.kernel = 3, .stride = 2, .groups = 1, .norm = norms};
    features->add(std::make_shared<ConvNormActivation>(3, firstWidth, first, hardSwish));
    int in = firstWidth;
    for (const Row& row : rows) {
        features->add(std::make_shared<InvertedResidual>(in, row));
        in = row.channels;
    }
    features->add(pointwise(in, lastMaps, hardSwish));

    const auto classifier = register_module("classifier", std::make_shared<torch::nn::Module>());
    wide_ = classifier->register_module("0", std::make_shared<Dense>(lastMaps, lastWidth));
    output_ = classifier->register_module("3", std::make_shared<Dense>(lastWidth, classes));
    std::vector<std::shared_ptr<Block>> blocks = features->blocks();
    blocks.back() = chain({blocks.back(), std::make_shared<AreaMean>(), wide_, std::make_shared<HardSwish>()});
    setBlocks(std::move(blocks));
}

/// As torchvision: dense layers normal with deviation 0.01.
void MobileNetV3Large::initialise() {
    for (const auto& module : modules(false)) {
        if (auto* layer = module->as<Convolution>()) initialiseAsTorchvision(*layer);
        if (auto* layer = module->as<Norm>()) layer->reset();
    }
    const torch::NoGradGuard noGradient;
    for (const auto& layer : {wide_, output_}) {
        layer->weight.normal_(0, 0.01);
        layer->bias.zero_();
    }
}

torch::Tensor MobileNetV3Large::head(const torch::Tensor& features) {
    return output_->forward(at::dropout(features, headDropout, is_training()));
}

}  // namespace lesion::nn
