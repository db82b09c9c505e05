#include "core/model/nn/VisionTransformer.h"

#include "core/model/nn/Activations.h"
#include "core/model/nn/TorchCompat.h"

#include <ATen/ATen.h>
#include <cmath>

namespace lesion::nn {

namespace {

constexpr int patch = 16;
constexpr int width = 768;
constexpr int heads = 12;
constexpr int layers = 12;
constexpr double epsilon = 1e-6;
constexpr double positionDeviation = 0.02;
constexpr double biasDeviation = 1e-6;

/// N x 3 x H x W to N x (1 + patches) x width. What it is made of is registered where torchvision names it, and here.
/// Nothing here or below asks for the number of images: written down for other programs, it would be a constant there.
class Stem : public Block {
public:
    Stem(std::shared_ptr<Convolution> patches, const torch::Tensor& classToken, const torch::Tensor& positions)
        : patches_(register_module("conv_proj", std::move(patches))),
          classToken_(register_parameter("class_token", classToken)),
          positions_(register_parameter("pos_embedding", positions)) {}
    torch::Tensor forward(const torch::Tensor& images) override {
        const torch::Tensor x = patches_->forward(images).flatten(2).transpose(1, 2);
        return at::cat({classToken_.expand_as(x.slice(1, 0, 1)).to(x.scalar_type()), x}, 1) + positions_;
    }

private:
    std::shared_ptr<Convolution> patches_;
    torch::Tensor classToken_, positions_;
};

/// torch's MultiheadAttention of a sequence with itself, with its names.
class Attention : public Block {
public:
    Attention() {
        weight = register_parameter("in_proj_weight", torch::empty({3 * width, width}));
        bias = register_parameter("in_proj_bias", torch::empty({3 * width}));
        output = register_module("out_proj", std::make_shared<Dense>(width, width));
    }
    torch::Tensor forward(const torch::Tensor& tokens) override {
        const std::int64_t length = tokens.size(1);
        const torch::Tensor all = at::linear(tokens, weight, bias).view({-1, length, 3, heads, width / heads});
        const std::vector<torch::Tensor> parts = all.permute({2, 0, 3, 1, 4}).unbind(0);
        const torch::Tensor mixed = attention(parts[0], parts[1], parts[2]);
        return output->forward(mixed.transpose(1, 2).reshape({-1, length, width}));
    }

    torch::Tensor weight, bias;
    std::shared_ptr<Dense> output;
};

class EncoderLayer : public Block {
public:
    EncoderLayer() {
        norm1_ = register_module("ln_1", std::make_shared<LayerNorm>(width, epsilon));
        attention_ = register_module("self_attention", std::make_shared<Attention>());
        norm2_ = register_module("ln_2", std::make_shared<LayerNorm>(width, epsilon));
        const auto perceptron = register_module("mlp", std::make_shared<torch::nn::Module>());
        widen_ = perceptron->register_module("0", std::make_shared<Dense>(width, width * 4));
        narrow_ = perceptron->register_module("3", std::make_shared<Dense>(width * 4, width));
    }
    torch::Tensor forward(const torch::Tensor& tokens) override {
        return perceptron(addResidual(tokens, attention_->forward(normed(tokens)), 0));
    }
    torch::Tensor normed(const torch::Tensor& tokens) { return norm1_->forward(tokens); }
    /// The first token that forward() gives, of its value before the layer and of all tokens after the first norm.
    torch::Tensor first(const torch::Tensor& token, const torch::Tensor& all) {
        return perceptron(token + attention_->forward(all).select(1, 0));
    }
    /// As torchvision: uniform by fan in and fan out, but the attention's last layer as torch does.
    void initialise() {
        const torch::NoGradGuard noGradient;
        for (const auto& layer : {widen_, narrow_}) {
            initialiseAsKeras(*layer);
            layer->bias.normal_(0, biasDeviation);
        }
        const double limit = std::sqrt(6.0 / (width + 3 * width));
        attention_->weight.uniform_(-limit, limit);
        attention_->bias.zero_();
        initialiseAsTorch(*attention_->output);
        attention_->output->bias.zero_();
        norm1_->reset();
        norm2_->reset();
    }

private:
    torch::Tensor perceptron(const torch::Tensor& x) {
        return addResidual(x, narrow_->forward(at::gelu(widen_->forward(norm2_->forward(x)))), 0);
    }

    std::shared_ptr<LayerNorm> norm1_, norm2_;
    std::shared_ptr<Attention> attention_;
    std::shared_ptr<Dense> widen_, narrow_;
};

class FirstToken : public Block {
public:
    torch::Tensor forward(const torch::Tensor& tokens) override { return tokens.select(1, 0); }
};

}  // namespace

VisionTransformerB16::VisionTransformerB16(int classes, int inputSize) {
    const std::int64_t side = inputSize / patch;
    classToken_ = register_parameter("class_token", torch::empty({1, 1, width}));
    patches_ = register_module(
        "conv_proj",
        std::make_shared<Convolution>(
            3, width,
            Convolution::Options{.kernel = patch, .stride = patch, .groups = 1, .bias = true, .padded = false}));
    const auto encoder = register_module("encoder", std::make_shared<torch::nn::Module>());
    positions_ = encoder->register_parameter("pos_embedding", torch::empty({1, side * side + 1, width}));
    std::vector<std::shared_ptr<Block>> blocks = {std::make_shared<Stem>(patches_, classToken_, positions_)};
    const auto parts = encoder->register_module("layers", std::make_shared<torch::nn::Module>());
    for (int i = 0; i < layers; ++i)
        blocks.push_back(
            parts->register_module("encoder_layer_" + std::to_string(i), std::make_shared<EncoderLayer>()));
    const auto norm = encoder->register_module("ln", std::make_shared<LayerNorm>(width, epsilon));
    // Only the class token is looked at, so only it need be normalised.
    blocks.back() = chain({blocks.back(), std::make_shared<FirstToken>(), norm});
    setBlocks(std::move(blocks));
    head_ = register_module("heads", std::make_shared<torch::nn::Module>())
                ->register_module("head", std::make_shared<Dense>(width, classes));
}

Network::Cut VisionTransformerB16::cut(const torch::Tensor& images) {
    torch::Tensor tokens = images;
    for (std::size_t i = 0; i + 1 < blocks().size(); ++i) tokens = blocks()[i]->forward(tokens);
    const auto last = std::dynamic_pointer_cast<Chain>(blocks().back());
    const auto layer = std::dynamic_pointer_cast<EncoderLayer>(last->blocks().front());
    const auto norm = last->blocks().back();
    const torch::Tensor all = layer->normed(tokens);
    const torch::Tensor classToken = tokens.select(1, 0), classNormed = all.slice(1, 0, 1);
    const std::int64_t height = images.size(2) / patch, side = images.size(3) / patch;
    const torch::Tensor maps = all.slice(1, 1).transpose(1, 2).reshape({images.size(0), width, height, side});
    return {maps, [layer, norm, classToken, classNormed](const torch::Tensor& values) {
                const torch::Tensor grid = values.flatten(2).transpose(1, 2);
                return norm->forward(layer->first(classToken, at::cat({classNormed, grid}, 1)));
            }};
}

void VisionTransformerB16::initialise() {
    const torch::NoGradGuard noGradient;
    initialiseNormal(patches_->weight, patches_->bias, std::sqrt(1.0 / (3 * patch * patch)));
    classToken_.zero_();
    positions_.normal_(0, positionDeviation);
    for (const auto& module : modules(false)) {
        if (auto* layer = module->as<EncoderLayer>()) layer->initialise();
        if (auto* layer = module->as<LayerNorm>()) layer->reset();
    }
    head_->weight.zero_();
    head_->bias.zero_();
}

torch::Tensor VisionTransformerB16::head(const torch::Tensor& features) {
    return head_->forward(features);
}

torch::Tensor fitPositions(const torch::Tensor& positions, std::int64_t length) {
    const auto sideOf = [](std::int64_t count) {
        const auto side = static_cast<std::int64_t>(std::lround(std::sqrt(static_cast<double>(count))));
        return side > 0 && side * side == count ? side : 0;
    };
    if (positions.dim() != 3 || positions.size(0) != 1 || positions.size(1) == length) return positions;
    const std::int64_t from = sideOf(positions.size(1) - 1), to = sideOf(length - 1);
    if (from == 0 || to == 0 || !positions.is_floating_point()) return positions;
    const torch::Tensor map =
        positions.slice(1, 1).to(torch::kFloat32).transpose(1, 2).reshape({1, positions.size(2), from, from});
    const torch::Tensor fitted = at::upsample_bicubic2d(map, {to, to}, true);
    return at::cat({positions.slice(1, 0, 1).to(torch::kFloat32), fitted.flatten(2).transpose(1, 2)}, 1);
}

}  // namespace lesion::nn
