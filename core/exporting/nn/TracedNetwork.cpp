#include "core/exporting/nn/TracedNetwork.h"

#include <ATen/ATen.h>
#include <torch/csrc/jit/frontend/tracer.h>

namespace lesion::nn {

namespace {

using torch::jit::Stack;

/// The same tree of names. What is registered here the tracer calls by its name; anything else would be a constant.
torch::jit::Module scripted(const torch::nn::Module& from, const std::shared_ptr<torch::jit::CompilationUnit>& unit) {
    torch::jit::Module module(c10::QualifiedName("__torch__.lesionlab.Part"), unit, true);
    for (const auto& item : from.named_parameters(false)) module.register_parameter(item.key(), item.value(), false);
    for (const auto& item : from.named_buffers(false)) module.register_buffer(item.key(), item.value());
    for (const auto& item : from.named_children()) module.register_module(item.key(), scripted(*item.value(), unit));
    module.register_attribute("training", c10::BoolType::get(), false);
    return module;
}

/// Pixels to what the network takes: value x scale + shift, a value a channel each.
struct Normalisation {
    torch::Tensor scale, shift;

    explicit Normalisation(const Preprocessing& preprocessing) {
        scale = at::empty({1, 3, 1, 1});
        shift = at::empty({1, 3, 1, 1});
        for (std::size_t c = 0; c < 3; ++c) {
            const double mean = preprocessing.mean[c], deviation = preprocessing.deviation[c];
            scale.data_ptr<float>()[c] = static_cast<float>(1 / (255 * deviation));
            shift.data_ptr<float>()[c] = static_cast<float>(-mean / deviation);
        }
    }
};

}  // namespace

TracedNetwork traceNetwork(Network& network, const ModelInfo& info) {
    const torch::NoGradGuard noGradient;
    const Normalisation normalisation(info.preprocessing);
    const torch::Tensor temperature = at::full({}, info.temperature, at::kFloat);
    TracedNetwork traced{scripted(network, std::make_shared<torch::jit::CompilationUnit>()), nullptr};
    traced.module.register_buffer("pixel_scale", normalisation.scale);
    traced.module.register_buffer("pixel_shift", normalisation.shift);
    traced.module.register_buffer("temperature", temperature);

    const bool clinical = info.clinical.any();
    const auto forward = [&](Stack inputs) -> Stack {
        const torch::jit::tracer::NoWarn quiet;  // of operations in place, which are not written down as such
        const torch::Tensor pixels = inputs.at(0).toTensor();
        const torch::Tensor images =
            pixels.to(at::kFloat).permute({0, 3, 1, 2}) * normalisation.scale + normalisation.shift;
        const torch::Tensor logits = network.forward(images, clinical ? inputs.at(1).toTensor() : torch::Tensor());
        const torch::Tensor probabilities = at::softmax(logits / temperature, 1);
        return {c10::ivalue::Tuple::create({logits, probabilities})};
    };
    Stack examples = {at::zeros({1, info.preprocessing.height, info.preprocessing.width, 3}, at::kByte)};
    if (clinical) examples.emplace_back(at::zeros({1, info.clinical.length()}));
    const auto nameless = [](const torch::Tensor&) { return std::string(); };
    // Operations in place are written down as what they are without: each name then stands for one value.
    const auto [state, outputs] =
        torch::jit::tracer::trace(examples, forward, nameless, true, true, &traced.module, {"pixels", "clinical"});
    traced.graph = state->graph;
    return traced;
}

}  // namespace lesion::nn
