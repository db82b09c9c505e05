#include "core/model/nn/ConvNeXt.h"

#include "core/model/nn/Activations.h"

#include <ATen/ATen.h>

namespace lesion::nn {

namespace {

struct Stage {
    int channels, repeats;
};
constexpr Stage stages[] = {{96, 3}, {192, 3}, {384, 9}, {768, 3}};
constexpr int units = 18;
constexpr double epsilon = 1e-6;
constexpr double firstScale = 1e-6;
constexpr double mostDepthDrop = 0.1;
constexpr double deviation = 0.02;

/// Layer norm over the channels of N x C x H x W; free of copies where the memory is channels last.
class MapNorm : public LayerNorm {
public:
    using LayerNorm::LayerNorm;
    torch::Tensor forward(const torch::Tensor& maps) override {
        return LayerNorm::forward(maps.permute({0, 2, 3, 1})).permute({0, 3, 1, 2});
    }
};

std::shared_ptr<Convolution> patches(int in, int out, int size) {
    return std::make_shared<Convolution>(
        in, out, Convolution::Options{.kernel = size, .stride = size, .groups = 1, .bias = true, .padded = false});
}

/// Filter each channel by a 7x7, then at each pixel layer norm and a perceptron four times as wide; scaled and added.
class Unit : public Block {
public:
    Unit(int channels, double drop) : drop_(drop) {
        const auto block = register_module("block", std::make_shared<torch::nn::Module>());
        const Convolution::Options shape{.kernel = 7, .stride = 1, .groups = channels, .bias = true};
        filter_ = block->register_module("0", std::make_shared<Convolution>(channels, channels, shape));
        norm_ = block->register_module("2", std::make_shared<LayerNorm>(channels, epsilon));
        widen_ = block->register_module("3", std::make_shared<Dense>(channels, channels * 4));
        narrow_ = block->register_module("5", std::make_shared<Dense>(channels * 4, channels));
        scale = register_parameter("layer_scale", torch::empty({channels, 1, 1}));
    }
    torch::Tensor forward(const torch::Tensor& maps) override {
        torch::Tensor x = filter_->forward(maps).permute({0, 2, 3, 1});
        x = narrow_->forward(at::gelu(widen_->forward(norm_->forward(x)))).permute({0, 3, 1, 2});
        return addResidual(maps, x, is_training() ? drop_ : 0, scale);
    }

    torch::Tensor scale;  ///< channels x 1 x 1

private:
    std::shared_ptr<Convolution> filter_;
    std::shared_ptr<LayerNorm> norm_;
    std::shared_ptr<Dense> widen_, narrow_;
    double drop_;
};

}  // namespace

ConvNeXtTiny::ConvNeXtTiny(int classes, int /*inputSize*/) {
    const auto features = register_module("features", std::make_shared<Chain>());
    const int firstWidth = stages[0].channels;
    features->add(chain({patches(3, firstWidth, 4), std::make_shared<MapNorm>(firstWidth, epsilon)}));
    std::vector<std::shared_ptr<Block>> blocks = features->blocks();
    int in = firstWidth;
    for (const Stage& stage : stages) {
        std::shared_ptr<Chain> halving;
        if (in != stage.channels) {
            halving = chain({std::make_shared<MapNorm>(in, epsilon), patches(in, stage.channels, 2)});
            features->add(halving);
        }
        in = stage.channels;
        const auto part = std::make_shared<Chain>();
        for (int i = 0; i < stage.repeats; ++i) {
            const double drop = mostDepthDrop * static_cast<double>(blocks.size() - 1) / (units - 1);
            const auto unit = std::make_shared<Unit>(in, drop);
            part->add(unit);
            blocks.push_back(i == 0 && halving ? chain({halving, unit}) : std::shared_ptr<Block>(unit));
        }
        features->add(part);
    }
    const auto classifier = register_module("classifier", std::make_shared<torch::nn::Module>());
    const auto norm = classifier->register_module("0", std::make_shared<LayerNorm>(in, epsilon));
    output_ = classifier->register_module("2", std::make_shared<Dense>(in, classes));
    blocks.back() = chain({blocks.back(), std::make_shared<AreaMean>(), norm});
    setBlocks(std::move(blocks));
}

/// As the paper: weights normal with deviation 0.02 (cut off at a hundred deviations, which no draw reaches).
void ConvNeXtTiny::initialise() {
    const torch::NoGradGuard noGradient;
    for (const auto& module : modules(false)) {
        if (auto* layer = module->as<Convolution>()) initialiseNormal(layer->weight, layer->bias, deviation);
        if (auto* layer = module->as<Dense>()) initialiseNormal(layer->weight, layer->bias, deviation);
        if (auto* layer = module->as<LayerNorm>()) layer->reset();
        if (auto* unit = module->as<Unit>()) unit->scale.fill_(firstScale);
    }
}

torch::Tensor ConvNeXtTiny::head(const torch::Tensor& features) {
    return output_->forward(features);
}

}  // namespace lesion::nn
