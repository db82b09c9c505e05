#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lesion {

/// An ONNX model as it is put together: steps in the order of computation, constants as initializers (what OpenCV's
/// reader needs), inputs and outputs. Knows ONNX's file format and nothing of networks.
class OnnxGraph {
public:
    /// Of the standard operators that all steps are of. The last in which Clip has its bounds as attributes, which
    /// OpenCV 4.6 needs; later ones have nothing that is needed here.
    static constexpr int opset = 10;

    enum class Type { Float = 1, Byte = 2, Int64 = 7 };  ///< ONNX's own numbers
    using Shape = std::vector<std::int64_t>;
    using Attribute = std::variant<std::int64_t, float, std::vector<std::int64_t>>;
    using Attributes = std::map<std::string, Attribute>;
    using Names = std::vector<std::string>;

    /// A size of -1 is the number of images, whatever it is.
    void input(const std::string& name, Type type, const Shape& shape);
    void output(const std::string& name, Type type, const Shape& shape);

    /// A step with one output, which is called `name`, or by a name of its own where that is empty. Gives the name.
    std::string step(const std::string& operation, const Names& inputs, const Attributes& attributes = {},
                     const std::string& name = {});
    /// A constant; the name comes back, altered where another constant has it already.
    std::string constant(const std::string& name, const Shape& shape, std::span<const float> values);
    std::string constant(const std::string& name, std::span<const std::int64_t> values);  ///< a list
    std::string index(std::int64_t value);                                                ///< a single one
    std::string number(float value);                                                      ///< a single one

    /// The file. `metadata` becomes metadata_props, `documentation` the model's doc_string.
    std::string bytes(const std::map<std::string, std::string>& metadata, const std::string& version,
                      const std::string& documentation) const;

private:
    std::string unused(const std::string& name);
    void addConstant(const std::string& name, Type type, const Shape& shape, std::string_view values);

    std::vector<std::string> inputs_, outputs_, steps_, constants_;  ///< encoded
    std::map<std::string, int> names_;                               ///< how often each was asked for
};

}  // namespace lesion
