#include "core/exporting/OnnxGraph.h"

#include "core/exporting/ProtoBuffer.h"

#include <bit>

namespace lesion {

// Field numbers are those of onnx.proto (github.com/onnx/onnx).
namespace {

constexpr int irVersion = 5;  // that of the operators

ProtoBuffer valueInfo(const std::string& name, OnnxGraph::Type type, const OnnxGraph::Shape& shape) {
    ProtoBuffer sizes;  // TensorShapeProto
    for (const std::int64_t size : shape) {
        ProtoBuffer dimension;
        if (size < 0)
            dimension.text(2, "images");  // dim_param
        else
            dimension.integer(1, size);  // dim_value
        sizes.message(1, dimension);
    }
    ProtoBuffer tensor;  // TypeProto.Tensor
    tensor.integer(1, static_cast<int>(type));
    tensor.message(2, sizes);
    ProtoBuffer typeProto;
    typeProto.message(1, tensor);
    ProtoBuffer info;
    info.text(1, name);
    info.message(2, typeProto);
    return info;
}

ProtoBuffer attributeProto(const std::string& name, const OnnxGraph::Attribute& attribute) {
    enum Kind { Real = 1, Integer = 2, Integers = 7 };
    ProtoBuffer encoded;
    encoded.text(1, name);
    if (const auto* real = std::get_if<float>(&attribute)) {
        encoded.real(2, *real);
        encoded.integer(20, Real);
    } else if (const auto* integer = std::get_if<std::int64_t>(&attribute)) {
        encoded.integer(3, *integer);
        encoded.integer(20, Integer);
    } else {
        for (const std::int64_t value : std::get<std::vector<std::int64_t>>(attribute)) encoded.integer(8, value);
        encoded.integer(20, Integers);
    }
    return encoded;
}

/// All systems that LesionLab runs on lay numbers out as the file does.
template <typename Value>
std::string_view raw(std::span<const Value> values) {
    static_assert(std::endian::native == std::endian::little);
    return {reinterpret_cast<const char*>(values.data()), values.size_bytes()};
}

}  // namespace

void OnnxGraph::input(const std::string& name, Type type, const Shape& shape) {
    inputs_.push_back(valueInfo(unused(name), type, shape).take());
}

void OnnxGraph::output(const std::string& name, Type type, const Shape& shape) {
    outputs_.push_back(valueInfo(name, type, shape).take());
}

std::string OnnxGraph::step(const std::string& operation, const Names& inputs, const Attributes& attributes,
                            const std::string& name) {
    const std::string result = unused(name.empty() ? operation : name);
    ProtoBuffer node;
    for (const std::string& input : inputs) node.text(1, input);
    node.text(2, result);
    node.text(3, "make_" + result);
    node.text(4, operation);
    for (const auto& [key, value] : attributes) node.message(5, attributeProto(key, value));
    steps_.push_back(node.take());
    return result;
}

std::string OnnxGraph::constant(const std::string& name, const Shape& shape, std::span<const float> values) {
    const std::string result = unused(name);
    addConstant(result, Type::Float, shape, raw(values));
    return result;
}

std::string OnnxGraph::constant(const std::string& name, std::span<const std::int64_t> values) {
    const std::string result = unused(name);
    addConstant(result, Type::Int64, {static_cast<std::int64_t>(values.size())}, raw(values));
    return result;
}

std::string OnnxGraph::index(std::int64_t value) {
    const std::string result = unused("index");
    addConstant(result, Type::Int64, {}, raw(std::span<const std::int64_t>(&value, 1)));
    return result;
}

std::string OnnxGraph::number(float value) {
    const std::string result = unused("number");
    addConstant(result, Type::Float, {}, raw(std::span<const float>(&value, 1)));
    return result;
}

std::string OnnxGraph::bytes(const std::map<std::string, std::string>& metadata, const std::string& version,
                             const std::string& documentation) const {
    // Weights are hundreds of megabytes: memory is asked for once.
    constexpr std::size_t beside = 1 << 16;
    std::size_t size = beside;
    for (const std::string& encoded : steps_) size += encoded.size() + 8;
    for (const std::string& encoded : constants_) size += encoded.size() + 8;
    ProtoBuffer graph;
    graph.reserve(size);
    for (const std::string& encoded : steps_) graph.text(1, encoded);
    graph.text(2, "lesionlab");
    for (const std::string& encoded : constants_) graph.text(5, encoded);
    for (const std::string& encoded : inputs_) graph.text(11, encoded);
    for (const std::string& encoded : outputs_) graph.text(12, encoded);
    ProtoBuffer operators;  // OperatorSetIdProto
    operators.text(1, "");
    operators.integer(2, opset);
    ProtoBuffer model;
    model.reserve(size + beside);
    model.integer(1, irVersion);
    model.text(2, "LesionLab");
    model.text(3, version);
    model.text(6, documentation);
    model.message(7, graph);
    model.message(8, operators);
    for (const auto& [key, value] : metadata) {
        ProtoBuffer entry;
        entry.text(1, key);
        entry.text(2, value);
        model.message(14, entry);
    }
    return model.take();
}

std::string OnnxGraph::unused(const std::string& name) {
    std::string result = name;
    while (names_[result]++ > 0) result = name + "_" + std::to_string(names_[name]);
    return result;
}

void OnnxGraph::addConstant(const std::string& name, Type type, const Shape& shape, std::string_view values) {
    ProtoBuffer tensor;
    tensor.reserve(values.size() + name.size() + 64);
    for (const std::int64_t size : shape) tensor.integer(1, size);
    tensor.integer(2, static_cast<int>(type));
    tensor.text(8, name);
    tensor.text(9, values);
    constants_.push_back(tensor.take());
}

}  // namespace lesion
