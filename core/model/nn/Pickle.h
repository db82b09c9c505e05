#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <variant>
#include <vector>

namespace lesion::nn {

/// The values that a published state dict is made of. A pickle is a program for a stack machine that can call any
/// function of Python; this reader knows only the instructions and the names that torch.save uses for tensors,
/// dictionaries and numbers, calls nothing, and refuses everything else by name.
struct PickleValue;

struct PickleItems {
    std::vector<PickleValue> values;
    int depth = 1;  ///< of nesting
};

struct PickleStorage {
    std::string type;  ///< FloatStorage …
    std::string key;   ///< names the bytes
    std::int64_t elements = 0;
};

struct PickleTensor {
    PickleStorage storage;
    std::int64_t offset = 0;  ///< elements
    std::vector<std::int64_t> sizes;
    std::vector<std::int64_t> strides;
};

struct PickleSequence {  ///< tuple or list
    std::shared_ptr<PickleItems> items;
};

struct PickleDictionary {  ///< dict or OrderedDict: key, value, key, value …
    std::shared_ptr<PickleItems> items;
};

struct PickleGlobal {  ///< "torch._utils._rebuild_tensor_v2"
    std::string name;
};

struct PickleNone {};

struct PickleValue {
    std::variant<PickleNone, bool, std::int64_t, double, std::string, PickleSequence, PickleDictionary, PickleGlobal,
                 PickleStorage, PickleTensor>
        value;

    template <typename T>
    const T* as() const {
        return std::get_if<T>(&value);
    }
};

struct Pickle {
    PickleValue value;
    std::map<std::string, PickleStorage> storages;  ///< every one that was named, by key
};

/// Reads one pickle from the front of `bytes` and moves `bytes` behind it. Numbers of more than 64 bits come as their
/// bytes in a string. The error says what was refused.
tl::expected<Pickle, std::string> readPickle(std::span<const std::byte>& bytes);

}  // namespace lesion::nn
