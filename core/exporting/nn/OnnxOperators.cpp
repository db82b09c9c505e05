#include "core/exporting/nn/OnnxOperators.h"

#include "core/base/MessageIds.h"
#include "core/exporting/NetworkAsOnnx.h"
#include "core/exporting/nn/TracedNetwork.h"

#include <ATen/ATen.h>
#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/ir/ir.h>
#include <cmath>
#include <limits>
#include <map>
#include <vector>

namespace lesion::nn {

namespace {

using torch::jit::Node;
using torch::jit::Value;
using Ints = std::vector<std::int64_t>;

/// Thrown inside: an operation that ONNX has no counterpart for, or not written here.
struct NoCounterpart {
    std::string operation;
};

/// Goes through the graph once. A value of it is known before anything runs (a weight, a number), a list, or what a
/// step of the ONNX graph gives.
class Translation {
public:
    Translation(TracedNetwork traced, OnnxGraph& onnx);
    void run();

private:
    using Rule = void (Translation::*)(const Node&);
    static const std::map<std::string, Rule>& rules();

    void translate(const Node& node);
    void attribute(const Node& node);
    void unpack(const Node& node);

    void convolution(const Node& node);
    void maxPool(const Node& node);
    void mean(const Node& node);
    void dense(const Node& node);
    void batchNorm(const Node& node);
    void layerNorm(const Node& node);
    void clip(const Node& node);
    void silu(const Node& node);
    void gelu(const Node& node);
    void hardSigmoid(const Node& node);
    void hardSwish(const Node& node);
    void softmax(const Node& node);
    void add(const Node& node);
    void addProduct(const Node& node);
    void divide(const Node& node);
    void attention(const Node& node);
    void convert(const Node& node);
    void permute(const Node& node);
    void transpose(const Node& node);
    void reshape(const Node& node);
    void flatten(const Node& node);
    void select(const Node& node);
    void slice(const Node& node);
    void concatenate(const Node& node);
    void expandAs(const Node& node);
    void same(const Node& node) { isOutput(node, name(node.input(0))); }
    void list(const Node& node) { lists_[node.output()] = {node.inputs().begin(), node.inputs().end()}; }
    void unbind(const Node& node) { unbound_[node.output()] = &node; }
    template <const char* Operation>
    void plain(const Node& node);

    void require(bool condition, const Node& node) const {
        if (!condition) throw NoCounterpart{node.kind().toQualString()};
    }
    /// A step that gives the node's output.
    void give(const Node& node, const char* operation, const OnnxGraph::Names& inputs,
              const OnnxGraph::Attributes& attributes = {});
    void isOutput(const Node& node, std::string found) { names_[node.output()] = std::move(found); }
    void isKnown(const Value* value, c10::IValue found, std::string path = "constant");

    std::string name(const Value* value);  ///< of a tensor; makes it a constant where it is known
    std::string constant(const std::string& wanted, const torch::Tensor& tensor);
    std::string sixthSteps(const std::string& values);
    std::string indices(const Ints& values) { return onnx_.constant("indices", values); }
    const c10::IValue& known(const Value* value) const;
    bool isNone(const Value* value) const { return known(value).isNone(); }
    std::int64_t integer(const Value* value) const { return known(value).toInt(); }
    double number(const Value* value) const { return known(value).toScalar().toDouble(); }
    Ints integers(const Value* value) const;
    Ints pair(const Value* value) const;  ///< height and width, where one number may stand for both
    std::int64_t rank(const Value* value) const;
    std::int64_t axis(const Value* dimension, const Value* of) const;

    const TracedNetwork traced_;
    OnnxGraph& onnx_;
    std::map<const Value*, std::string> names_;   ///< of what steps give
    std::map<const Value*, std::string> wanted_;  ///< of what the graph gives
    std::map<const Value*, c10::IValue> known_;
    std::map<const Value*, std::string> paths_;     ///< of what is known
    std::map<const void*, std::string> constants_;  ///< by the tensor that they were made of
    std::map<const Value*, std::vector<const Value*>> lists_;
    std::map<const Value*, const Node*> unbound_;
};

constexpr char relu[] = "Relu", sigmoid[] = "Sigmoid", multiply[] = "Mul", product[] = "MatMul";

const std::map<std::string, Translation::Rule>& Translation::rules() {
    static const std::map<std::string, Rule> table = {
        {"prim::GetAttr", &Translation::attribute},
        {"prim::ListConstruct", &Translation::list},
        {"prim::ListUnpack", &Translation::unpack},
        {"aten::_convolution", &Translation::convolution},
        {"aten::max_pool2d", &Translation::maxPool},
        {"aten::mean", &Translation::mean},
        {"aten::linear", &Translation::dense},
        {"aten::matmul", &Translation::plain<product>},
        {"aten::batch_norm", &Translation::batchNorm},
        {"aten::layer_norm", &Translation::layerNorm},
        {"aten::relu", &Translation::plain<relu>},
        {"aten::sigmoid", &Translation::plain<sigmoid>},
        {"aten::clamp", &Translation::clip},
        {"aten::hardtanh", &Translation::clip},
        {"aten::silu", &Translation::silu},
        {"aten::gelu", &Translation::gelu},
        {"aten::hardsigmoid", &Translation::hardSigmoid},
        {"aten::hardswish", &Translation::hardSwish},
        {"aten::softmax", &Translation::softmax},
        {"aten::add", &Translation::add},
        {"aten::mul", &Translation::plain<multiply>},
        {"aten::addcmul", &Translation::addProduct},
        {"aten::div", &Translation::divide},
        {"aten::scaled_dot_product_attention", &Translation::attention},
        {"aten::to", &Translation::convert},
        {"aten::dropout", &Translation::same},  // in inference mode
        {"aten::contiguous", &Translation::same},
        {"aten::permute", &Translation::permute},
        {"aten::transpose", &Translation::transpose},
        {"aten::view", &Translation::reshape},
        {"aten::reshape", &Translation::reshape},
        {"aten::flatten", &Translation::flatten},
        {"aten::select", &Translation::select},
        {"aten::slice", &Translation::slice},
        {"aten::unbind", &Translation::unbind},
        {"aten::cat", &Translation::concatenate},
        {"aten::expand_as", &Translation::expandAs},
    };
    return table;
}

Translation::Translation(TracedNetwork traced, OnnxGraph& onnx) : traced_(std::move(traced)), onnx_(onnx) {
    isKnown(traced_.graph->inputs().at(0), traced_.module._ivalue(), "");
    names_[traced_.graph->inputs().at(1)] = "pixels";
    if (traced_.graph->inputs().size() > 2) names_[traced_.graph->inputs().at(2)] = "clinical";
}

void Translation::run() {
    const Node& tuple = *traced_.graph->outputs().at(0)->node();
    require(tuple.kind() == c10::prim::TupleConstruct && tuple.inputs().size() == 2, tuple);
    wanted_ = {{tuple.input(0), "logits"}, {tuple.input(1), "probabilities"}};
    for (const Node* node : traced_.graph->nodes())
        if (node != &tuple) translate(*node);
}

void Translation::translate(const Node& node) {
    if (node.kind() == c10::prim::Constant) {
        const auto value = torch::jit::toIValue(node.output());
        require(value.has_value(), node);
        return isKnown(node.output(), *value);
    }
    const auto rule = rules().find(node.kind().toQualString());
    require(rule != rules().end(), node);
    (this->*rule->second)(node);
}

void Translation::attribute(const Node& node) {
    const std::string& attribute = node.s(c10::attr::name);
    const std::string owner = paths_.at(node.input());
    isKnown(node.output(), known(node.input()).toObject()->getAttr(attribute),
            owner.empty() ? attribute : owner + "." + attribute);
}

void Translation::unpack(const Node& node) {
    const auto from = unbound_.find(node.input());
    require(from != unbound_.end(), node);
    const Node& unbound = *from->second;
    const std::string all = name(unbound.input(0));
    const std::int64_t along = axis(unbound.input(1), unbound.input(0));
    for (std::size_t i = 0; i < node.outputs().size(); ++i)
        names_[node.output(i)] =
            onnx_.step("Gather", {all, onnx_.index(static_cast<std::int64_t>(i))}, {{"axis", along}});
}

void Translation::convolution(const Node& node) {
    require(!known(node.input(6)).toBool(), node);  // transposed
    const Ints stride = pair(node.input(3)), padding = pair(node.input(4)), dilation = pair(node.input(5));
    const auto sizes = known(node.input(1)).toTensor().sizes();
    OnnxGraph::Names inputs = {name(node.input(0)), name(node.input(1))};
    if (!isNone(node.input(2))) inputs.push_back(name(node.input(2)));
    give(node, "Conv", inputs,
         {{"kernel_shape", Ints{sizes[2], sizes[3]}},
          {"strides", stride},
          {"pads", Ints{padding[0], padding[1], padding[0], padding[1]}},
          {"dilations", dilation},
          {"group", integer(node.input(8))}});
}

void Translation::maxPool(const Node& node) {
    const Ints kernel = pair(node.input(1)), padding = pair(node.input(3));
    const Ints given = integers(node.input(2)).empty() ? kernel : pair(node.input(2));
    require(pair(node.input(4)) == Ints{1, 1} && !known(node.input(5)).toBool(), node);
    give(
        node, "MaxPool", {name(node.input(0))},
        {{"kernel_shape", kernel}, {"strides", given}, {"pads", Ints{padding[0], padding[1], padding[0], padding[1]}}});
}

void Translation::mean(const Node& node) {
    give(node, "ReduceMean", {name(node.input(0))},
         {{"axes", integers(node.input(1))}, {"keepdims", std::int64_t{known(node.input(2)).toBool()}}});
}

void Translation::dense(const Node& node) {
    const std::string bias = name(node.input(2));
    if (rank(node.input(0)) == 2)
        return give(node, "Gemm", {name(node.input(0)), name(node.input(1)), bias}, {{"transB", std::int64_t{1}}});
    const std::string weight = constant(paths_.at(node.input(1)) + ".transposed", known(node.input(1)).toTensor().t());
    give(node, "Add", {onnx_.step("MatMul", {name(node.input(0)), weight}), bias});
}

void Translation::batchNorm(const Node& node) {
    require(!known(node.input(5)).toBool(), node);
    OnnxGraph::Names inputs;
    for (std::size_t i = 0; i < 5; ++i) inputs.push_back(name(node.input(i)));
    give(node, "BatchNormalization", inputs, {{"epsilon", static_cast<float>(number(node.input(7)))}});
}

/// In steps: this set of operators has no layer norm yet. Runtimes know the pattern and compute it as one.
void Translation::layerNorm(const Node& node) {
    require(integers(node.input(1)).size() == 1, node);
    const OnnxGraph::Attributes last = {{"axes", Ints{rank(node.input(0)) - 1}}, {"keepdims", std::int64_t{1}}};
    const std::string values = name(node.input(0));
    const std::string centred = onnx_.step("Sub", {values, onnx_.step("ReduceMean", {values}, last)});
    const std::string squares = onnx_.step("Pow", {centred, onnx_.number(2)});
    const std::string variance = onnx_.step("ReduceMean", {squares}, last);
    const std::string epsilon = onnx_.number(static_cast<float>(number(node.input(4))));
    const std::string deviation = onnx_.step("Sqrt", {onnx_.step("Add", {variance, epsilon})});
    const std::string normed = onnx_.step("Div", {centred, deviation});
    give(node, "Add", {onnx_.step("Mul", {normed, name(node.input(2))}), name(node.input(3))});
}

void Translation::clip(const Node& node) {
    require(!isNone(node.input(1)) && !isNone(node.input(2)), node);
    give(node, "Clip", {name(node.input(0))},
         {{"min", static_cast<float>(number(node.input(1)))}, {"max", static_cast<float>(number(node.input(2)))}});
}

void Translation::silu(const Node& node) {
    const std::string values = name(node.input(0));
    give(node, "Mul", {values, onnx_.step("Sigmoid", {values})});
}

/// x/2 (1 + erf(x / sqrt 2)).
void Translation::gelu(const Node& node) {
    require(node.inputs().size() < 2 || known(node.input(1)).toStringRef() == "none", node);
    const std::string values = name(node.input(0));
    const std::string scaled = onnx_.step("Mul", {values, onnx_.number(static_cast<float>(std::sqrt(0.5)))});
    const std::string share = onnx_.step("Add", {onnx_.step("Erf", {scaled}), onnx_.number(1)});
    give(node, "Mul", {onnx_.step("Mul", {values, share}), onnx_.number(0.5F)});
}

/// min(max(x + 3, 0), 6) / 6. In steps: OpenCV 4.6 answers otherwise to ONNX's HardSigmoid.
std::string Translation::sixthSteps(const std::string& values) {
    const std::string moved = onnx_.step("Add", {values, onnx_.number(3)});
    return onnx_.step("Clip", {moved}, {{"min", 0.0F}, {"max", 6.0F}});
}

void Translation::hardSigmoid(const Node& node) {
    give(node, "Mul", {sixthSteps(name(node.input(0))), onnx_.number(1.0F / 6)});
}

void Translation::hardSwish(const Node& node) {
    const std::string values = name(node.input(0));
    give(node, "Mul", {onnx_.step("Mul", {values, sixthSteps(values)}), onnx_.number(1.0F / 6)});
}

void Translation::softmax(const Node& node) {
    give(node, "Softmax", {name(node.input(0))}, {{"axis", axis(node.input(1), node.input(0))}});
}

void Translation::add(const Node& node) {
    require(number(node.input(2)) == 1, node);
    give(node, "Add", {name(node.input(0)), name(node.input(1))});
}

void Translation::addProduct(const Node& node) {
    require(number(node.input(3)) == 1, node);
    give(node, "Add", {name(node.input(0)), onnx_.step("Mul", {name(node.input(1)), name(node.input(2))})});
}

/// By a constant: times its reciprocal, which OpenCV's reader can do as well.
void Translation::divide(const Node& node) {
    const std::string values = name(node.input(0));
    if (!known_.contains(node.input(1))) return give(node, "Div", {values, name(node.input(1))});
    const c10::IValue& by = known(node.input(1));
    if (!by.isTensor())
        return give(node, "Mul", {values, onnx_.number(static_cast<float>(1 / by.toScalar().toDouble()))});
    give(node, "Mul", {values, constant(paths_.at(node.input(1)) + ".reciprocal", by.toTensor().reciprocal())});
}

/// LibTorch 2's one operation for what LibTorch 1.13 does in four (TorchCompat.h).
void Translation::attention(const Node& node) {
    require(rank(node.input(0)) == 4 && isNone(node.input(3)) && !known(node.input(5)).toBool(), node);
    const auto width = node.input(0)->type()->expect<c10::TensorType>()->sizes()[3];
    require(width.has_value() && (node.inputs().size() < 7 || isNone(node.input(6))), node);
    const auto scale = static_cast<float>(1 / std::sqrt(static_cast<double>(*width)));
    const std::string query = onnx_.step("Mul", {name(node.input(0)), onnx_.number(scale)});
    const std::string key = onnx_.step("Transpose", {name(node.input(1))}, {{"perm", Ints{0, 1, 3, 2}}});
    const std::string weights =
        onnx_.step("Softmax", {onnx_.step("MatMul", {query, key})}, {{"axis", std::int64_t{3}}});
    give(node, "MatMul", {weights, name(node.input(2))});
}

void Translation::convert(const Node& node) {
    const auto type = [](const Value* value) { return value->type()->expect<c10::TensorType>()->scalarType(); };
    if (type(node.input(0)) == type(node.output())) return same(node);
    require(type(node.output()) == at::kFloat, node);
    give(node, "Cast", {name(node.input(0))}, {{"to", static_cast<std::int64_t>(OnnxGraph::Type::Float)}});
}

void Translation::permute(const Node& node) {
    Ints order = integers(node.input(1));
    for (std::int64_t& dimension : order) dimension += dimension < 0 ? static_cast<std::int64_t>(order.size()) : 0;
    give(node, "Transpose", {name(node.input(0))}, {{"perm", order}});
}

void Translation::transpose(const Node& node) {
    Ints order;
    for (std::int64_t i = 0; i < rank(node.input(0)); ++i) order.push_back(i);
    std::swap(order[static_cast<std::size_t>(axis(node.input(1), node.input(0)))],
              order[static_cast<std::size_t>(axis(node.input(2), node.input(0)))]);
    give(node, "Transpose", {name(node.input(0))}, {{"perm", order}});
}

void Translation::reshape(const Node& node) {
    give(node, "Reshape", {name(node.input(0)), indices(integers(node.input(1)))});
}

/// Up to the last dimension; those before it are kept (ONNX's 0).
void Translation::flatten(const Node& node) {
    const Value* values = node.input(0);
    require(axis(node.input(2), values) == rank(values) - 1, node);
    const std::int64_t first = axis(node.input(1), values);
    if (first == 1) return give(node, "Flatten", {name(values)}, {{"axis", first}});
    Ints shape(static_cast<std::size_t>(first), 0);
    shape.push_back(-1);
    give(node, "Reshape", {name(values), indices(shape)});
}

void Translation::select(const Node& node) {
    give(node, "Gather", {name(node.input(0)), onnx_.index(integer(node.input(2)))},
         {{"axis", axis(node.input(1), node.input(0))}});
}

void Translation::slice(const Node& node) {
    const auto bound = [&](std::size_t i, std::int64_t otherwise) {
        return indices({isNone(node.input(i)) ? otherwise : integer(node.input(i))});
    };
    give(node, "Slice",
         {name(node.input(0)), bound(2, 0), bound(3, std::numeric_limits<std::int64_t>::max()),
          indices({axis(node.input(1), node.input(0))}), bound(4, 1)});
}

void Translation::concatenate(const Node& node) {
    const auto found = lists_.find(node.input(0));
    require(found != lists_.end(), node);
    OnnxGraph::Names inputs;
    for (const Value* value : found->second) inputs.push_back(name(value));
    give(node, "Concat", inputs, {{"axis", axis(node.input(1), found->second.front())}});
}

void Translation::expandAs(const Node& node) {
    give(node, "Expand", {name(node.input(0)), onnx_.step("Shape", {name(node.input(1))})});
}

template <const char* Operation>
void Translation::plain(const Node& node) {
    OnnxGraph::Names inputs;
    for (const Value* value : node.inputs()) inputs.push_back(name(value));
    give(node, Operation, inputs);
}

void Translation::give(const Node& node, const char* operation, const OnnxGraph::Names& inputs,
                       const OnnxGraph::Attributes& attributes) {
    const auto wanted = wanted_.find(node.output());
    isOutput(node, onnx_.step(operation, inputs, attributes, wanted == wanted_.end() ? "" : wanted->second));
}

void Translation::isKnown(const Value* value, c10::IValue found, std::string path) {
    known_[value] = std::move(found);
    paths_[value] = std::move(path);
}

std::string Translation::name(const Value* value) {
    const auto step = names_.find(value);
    if (step != names_.end()) return step->second;
    const c10::IValue& found = known(value);
    if (!found.isTensor()) return onnx_.number(static_cast<float>(found.toScalar().toDouble()));
    const auto [made, isNew] = constants_.try_emplace(found.toTensor().unsafeGetTensorImpl());
    if (isNew) made->second = constant(paths_.at(value), found.toTensor());
    return made->second;
}

std::string Translation::constant(const std::string& wanted, const torch::Tensor& tensor) {
    const torch::Tensor values = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
    return onnx_.constant(wanted, values.sizes().vec(),
                          std::span(values.data_ptr<float>(), static_cast<std::size_t>(values.numel())));
}

const c10::IValue& Translation::known(const Value* value) const {
    const auto found = known_.find(value);
    if (found == known_.end()) throw NoCounterpart{value->node()->kind().toQualString()};
    return found->second;
}

Ints Translation::integers(const Value* value) const {
    const auto found = lists_.find(value);
    if (found == lists_.end()) return known(value).toIntVector();
    Ints values;
    for (const Value* element : found->second) values.push_back(integer(element));
    return values;
}

Ints Translation::pair(const Value* value) const {
    const Ints values = integers(value);
    return values.size() == 1 ? Ints{values[0], values[0]} : values;
}

std::int64_t Translation::rank(const Value* value) const {
    const auto dimensions = value->type()->expect<c10::TensorType>()->dim();
    if (!dimensions) throw NoCounterpart{value->node()->kind().toQualString()};
    return static_cast<std::int64_t>(*dimensions);
}

std::int64_t Translation::axis(const Value* dimension, const Value* of) const {
    const std::int64_t given = integer(dimension);
    return given < 0 ? given + rank(of) : given;
}

}  // namespace

Result<OnnxGraph> onnxGraph(Network& network, const ModelInfo& info) {
    try {
        OnnxGraph graph;
        const auto classes = static_cast<std::int64_t>(info.classes.size());
        graph.input("pixels", OnnxGraph::Type::Byte, {-1, info.preprocessing.height, info.preprocessing.width, 3});
        if (info.clinical.any()) graph.input("clinical", OnnxGraph::Type::Float, {-1, info.clinical.length()});
        graph.output("logits", OnnxGraph::Type::Float, {-1, classes});
        graph.output("probabilities", OnnxGraph::Type::Float, {-1, classes});
        Translation(traceNetwork(network, info), graph).run();
        return graph;
    } catch (const NoCounterpart& missing) {
        return fail(MessageId::ExportPart, {{"format", "ONNX"}, {"part", missing.operation}});
    } catch (const std::exception& exception) {
        return tl::unexpected(errorFrom(exception, "onnxGraph", Device{}));
    }
}

}  // namespace lesion::nn

namespace lesion {

Result<NetworkAsOnnx> networkAsOnnx(const std::filesystem::path& model) {
    const auto loaded = nn::loadModel(model);
    if (!loaded) return tl::unexpected(loaded.error());
    loaded->network->foldNorms();  // as the classifier does, and for fewer steps
    auto graph = nn::onnxGraph(*loaded->network, loaded->info);
    if (!graph) return tl::unexpected(graph.error());
    return NetworkAsOnnx{std::move(*graph), loaded->info};
}

}  // namespace lesion
