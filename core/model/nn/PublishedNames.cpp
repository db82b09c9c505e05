#include "core/model/nn/PublishedNames.h"

#include <charconv>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace lesion::nn {

namespace {

using Names = std::vector<std::string_view>;

Names split(std::string_view name) {
    Names parts;
    for (std::size_t dot; (dot = name.find('.')) != std::string_view::npos; name.remove_prefix(dot + 1))
        parts.push_back(name.substr(0, dot));
    parts.push_back(name);
    return parts;
}

int number(std::string_view text) {
    int value = -1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string joined(std::initializer_list<std::string> parts) {
    std::string name;
    for (const std::string& part : parts) name += (name.empty() ? "" : ".") + part;
    return name;
}

std::string text(std::string_view part) {
    return std::string(part);
}

/// name with `from`, a whole part or several, replaced by `to`; as it is where it has none.
std::string replaced(std::string name, std::string_view from, std::string_view to) {
    const auto at = name.find(from);
    return at == std::string::npos ? name : name.replace(at, from.size(), to);
}

std::string same(const std::string& ours) {
    return ours;
}

/// timm numbers blocks by stage; torchvision's MobileNets number them through, from 1.
std::string stageAndBlock(int through, std::initializer_list<int> repeats) {
    int stage = 0, block = through - 1;
    for (const int repeat : repeats) {
        if (block < repeat) break;
        block -= repeat;
        ++stage;
    }
    return std::to_string(stage) + "." + std::to_string(block);
}

/// The layers of an inverted residual in their order: [widening,] filter, [squeezing,] narrowing; each convolution with
/// the batch norm after it. timm calls the narrowing of one without widening `conv_pw`.
std::string layerOfResidual(int position, bool isNorm, bool widens, bool squeezes) {
    if (!widens) ++position;
    const int narrowing = squeezes ? 3 : 2;
    const bool last = position == narrowing;
    const int norm = last ? (widens ? 3 : 2) : position + (widens ? 1 : 0);
    if (isNorm) return "bn" + std::to_string(norm);
    if (last) return widens ? "conv_pwl" : "conv_pw";
    return position == 0 ? "conv_pw" : "conv_dw";
}

/// `fc1` and `fc2` of a squeeze and excitation.
std::string squeezing(std::string_view layer) {
    return layer == "fc1" ? "se.conv_reduce" : "se.conv_expand";
}

/// features.0.0, features.LAST.1: a convolution and its norm outside the residuals.
std::string outermost(const Names& parts, const char* convolution, const char* norm) {
    return joined({parts[2] == "0" ? convolution : norm, text(parts[3])});
}

/// features.I.conv.K.0 (convolution) and .1 (norm), but for the last pair: conv.K and conv.K+1.
std::string timmMobileNetV2(const std::string& ours) {
    const Names parts = split(ours);
    const int index = number(parts[1]);
    if (index == 0) return outermost(parts, "conv_stem", "bn1");
    if (index == 18) return outermost(parts, "conv_head", "bn2");
    const bool widens = index > 1;
    const int narrowing = widens ? 2 : 1;
    const int position = number(parts[3]);
    const std::string block = "blocks." + stageAndBlock(index, {1, 2, 3, 4, 3, 3, 1});
    if (position >= narrowing)
        return joined({block, layerOfResidual(narrowing, position > narrowing, widens, false), text(parts[4])});
    return joined({block, layerOfResidual(position, parts[4] == "1", widens, false), text(parts[5])});
}

/// features.I.block.K.0, .1 or, for the squeezing, .fc1 and .fc2; classifier.0 is a 1x1 convolution there.
std::string timmMobileNetV3(const std::string& ours) {
    const Names parts = split(ours);
    if (parts[0] == "classifier") return joined({"conv_head", text(parts[2])});
    const int index = number(parts[1]);
    if (index == 0) return outermost(parts, "conv_stem", "bn1");
    if (index == 16) return outermost(parts, "blocks.6.0.conv", "blocks.6.0.bn1");
    const std::string block = "blocks." + stageAndBlock(index, {1, 2, 3, 4, 2, 3});
    if (parts[4].starts_with("fc")) return joined({block, squeezing(parts[4]), text(parts[5])});
    const bool squeezes = (index >= 4 && index <= 6) || index >= 11;
    return joined({block, layerOfResidual(number(parts[3]), parts[4] == "1", index > 1, squeezes), text(parts[5])});
}

/// features.STAGE.BLOCK.block.K.0, .1, .fc1 or .fc2.
std::string timmEfficientNet(const std::string& ours) {
    const Names parts = split(ours);
    const int stage = number(parts[1]);
    if (stage == 0) return outermost(parts, "conv_stem", "bn1");
    if (stage == 8) return outermost(parts, "conv_head", "bn2");
    const std::string block = "blocks." + std::to_string(stage - 1) + "." + text(parts[2]);
    if (parts[5].starts_with("fc")) return joined({block, squeezing(parts[5]), text(parts[6])});
    return joined({block, layerOfResidual(number(parts[4]), parts[5] == "1", stage > 1, true), text(parts[6])});
}

/// features.0: stem; odd: stages; even: the halving before the next.
std::string timmConvNeXt(const std::string& ours) {
    const Names parts = split(ours);
    if (parts[0] == "classifier") return joined({"head.norm", text(parts[2])});
    const int index = number(parts[1]);
    if (index == 0) return joined({"stem", text(parts[2]), text(parts[3])});
    if (index % 2 == 0)
        return joined({"stages", std::to_string(index / 2), "downsample", text(parts[2]), text(parts[3])});
    const std::string block = "stages." + std::to_string(index / 2) + ".blocks." + text(parts[2]);
    if (parts[3] == "layer_scale") return joined({block, "gamma"});
    const int layer = number(parts[4]);
    const char* name = layer == 0 ? "conv_dw" : layer == 2 ? "norm" : layer == 3 ? "mlp.fc1" : "mlp.fc2";
    return joined({block, name, text(parts[5])});
}

std::string timmVit(const std::string& ours) {
    if (ours == "class_token") return "cls_token";
    if (ours == "encoder.pos_embedding") return "pos_embed";
    if (ours.starts_with("conv_proj.")) return replaced(ours, "conv_proj", "patch_embed.proj");
    if (ours.starts_with("encoder.ln.")) return replaced(ours, "encoder.ln", "norm");
    static const std::pair<const char*, const char*> layers[] = {
        {"encoder.layers.encoder_layer_", "blocks."}, {".ln_1.", ".norm1."},    {".ln_2.", ".norm2."},
        {".self_attention.in_proj_", ".attn.qkv."},   {".mlp.0.", ".mlp.fc1."}, {".mlp.3.", ".mlp.fc2."},
        {".self_attention.out_proj.", ".attn.proj."}};
    std::string name = ours;
    for (const auto& [from, to] : layers) name = replaced(std::move(name), from, to);
    return name;
}

/// The names of torchvision's published ViT files, which its later releases read on under new ones.
std::string earlierVit(const std::string& ours) {
    return replaced(replaced(ours, ".mlp.0.", ".mlp.linear_1."), ".mlp.3.", ".mlp.linear_2.");
}

}  // namespace

std::vector<Naming> namingsOf(const std::string& architecture) {
    if (architecture == "mobilenet-v2") return {{same, "classifier.1"}, {timmMobileNetV2, "classifier"}};
    if (architecture == "mobilenet-v3-large")
        return {{same, "classifier.3", 1e-3}, {timmMobileNetV3, "classifier", 1e-5}};
    if (architecture == "resnet-18" || architecture == "resnet-50") return {{same, "fc"}};
    if (architecture == "efficientnet-b0") return {{same, "classifier.1"}, {timmEfficientNet, "classifier"}};
    if (architecture == "convnext-tiny") return {{same, "classifier.2"}, {timmConvNeXt, "head.fc"}};
    if (architecture == "vit-b-16") return {{same, "heads.head"}, {earlierVit, "heads.head"}, {timmVit, "head"}};
    return {};
}

}  // namespace lesion::nn
