#include "core/model/nn/StateDict.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/nn/Network.h"
#include "core/model/nn/Pickle.h"
#include "core/model/nn/Safetensors.h"
#include "core/model/nn/ZipArchive.h"

#include <ATen/ATen.h>
#include <cstring>
#include <map>
#include <optional>

namespace lesion::nn {

namespace {

using Bytes = std::span<const std::byte>;
template <typename T>
using Parsed = tl::expected<T, std::string>;  // the error says what is wrong with the file

std::optional<torch::ScalarType> typeOf(const std::string& storage) {
    static const std::map<std::string, torch::ScalarType> types = {
        {"FloatStorage", torch::kFloat32},  {"HalfStorage", torch::kFloat16}, {"BFloat16Storage", torch::kBFloat16},
        {"DoubleStorage", torch::kFloat64}, {"LongStorage", torch::kInt64},   {"IntStorage", torch::kInt32},
        {"ShortStorage", torch::kInt16},    {"CharStorage", torch::kInt8},    {"ByteStorage", torch::kUInt8},
        {"BoolStorage", torch::kBool}};
    const auto found = types.find(storage);
    return found == types.end() ? std::nullopt : std::optional(found->second);
}

/// Bytes of each storage by its key, however the file keeps them.
using Storages = std::map<std::string, Bytes>;

/// A tensor with memory of its own. Every element must lie inside the storage, and there may not be more of them than
/// the storage has, so that a small file cannot ask for a huge tensor.
Parsed<torch::Tensor> makeTensor(const std::string& name, const PickleTensor& tensor, const Storages& storages) {
    const auto wrong = [&](const char* what) { return tl::unexpected(name + ": " + what); };
    const auto type = typeOf(tensor.storage.type);
    if (!type) return wrong("unknown type of storage");
    const auto bytes = storages.find(tensor.storage.key);
    if (bytes == storages.end()) return wrong("its values are missing");
    const auto available = static_cast<std::int64_t>(bytes->second.size() / c10::elementSize(*type));
    if (tensor.storage.elements > available) return wrong("its values are cut short");
    if (tensor.offset > available) return wrong("its values are cut short");

    std::int64_t count = 1, last = tensor.offset;
    for (std::size_t i = 0; i < tensor.sizes.size(); ++i) {
        const std::int64_t size = tensor.sizes[i], stride = tensor.strides[i];
        if (size == 0) return torch::empty(tensor.sizes, *type);
        if (size > available / count || (stride > 0 && size - 1 > available / stride)) return wrong("its shape");
        count *= size;
        last += (size - 1) * stride;
        if (last >= available) return wrong("its shape");
    }
    if (last >= available) return wrong("its shape");
    torch::Tensor flat = torch::empty({last - tensor.offset + 1}, *type);
    std::memcpy(flat.data_ptr(), &bytes->second[static_cast<std::size_t>(tensor.offset) * c10::elementSize(*type)],
                flat.nbytes());
    return flat.as_strided(tensor.sizes, tensor.strides).contiguous();
}

/// The entries of the dictionary that are tensors, in order. A training's checkpoint keeps the weights one level
/// deeper, under "state_dict".
Parsed<NamedTensors> tensorsOf(const PickleValue& root, const Storages& storages) {
    const auto* dictionary = root.as<PickleDictionary>();
    if (!dictionary) return tl::unexpected<std::string>("no dictionary of tensors");
    const auto& items = dictionary->items->values;
    std::size_t budget = 0;  // tied weights are stored once and copied twice, not a thousand times
    for (const auto& [key, bytes] : storages) budget += 4 * bytes.size();
    NamedTensors tensors;
    for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
        const auto* name = items[i].as<std::string>();
        if (name && *name == "state_dict" && items[i + 1].as<PickleDictionary>())
            return tensorsOf(items[i + 1], storages);
        const auto* tensor = items[i + 1].as<PickleTensor>();
        if (!name || !tensor) continue;
        auto made = makeTensor(*name, *tensor, storages);
        if (!made) return tl::unexpected(made.error());
        if (made->nbytes() > budget) return tl::unexpected<std::string>("the same values in too many tensors");
        budget -= made->nbytes();
        tensors.emplace_back(*name, std::move(*made));
    }
    if (tensors.empty()) return tl::unexpected<std::string>("no tensors");
    return tensors;
}

/// torch.save since 1.6: a zip of NAME/data.pkl and NAME/data/KEY.
Parsed<NamedTensors> readZip(Bytes file) {
    const auto entries = readStoredZip(file);
    if (!entries) return tl::unexpected(entries.error());
    static const std::string pickleName = "/data.pkl";
    std::string folder;
    Bytes pickle;
    for (const auto& [name, bytes] : *entries)
        if (name.ends_with(pickleName)) {
            folder = name.substr(0, name.size() - pickleName.size());
            pickle = bytes;
        }
    if (pickle.empty()) return tl::unexpected<std::string>("no data.pkl");
    Storages storages;
    const std::string prefix = folder + "/data/";
    for (const auto& [name, bytes] : *entries)
        if (name.starts_with(prefix)) storages.emplace(name.substr(prefix.size()), bytes);
    const auto order = entries->find(folder + "/byteorder");
    if (order != entries->end() && order->second.size() == 3) return tl::unexpected<std::string>("big-endian values");
    const auto root = readPickle(pickle);
    if (!root) return tl::unexpected(root.error());
    return tensorsOf(root->value, storages);
}

/// torch.save before 1.6: pickles of a magic number, a version, the writing machine, the dictionary and the list of
/// storage keys, then for each key the number of elements and the bytes.
Parsed<NamedTensors> readLegacy(Bytes file) {
    static const std::string magic = "\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19";
    PickleValue parts[5];
    std::map<std::string, PickleStorage> wanted;
    for (PickleValue& part : parts) {
        auto pickle = readPickle(file);
        if (!pickle) return tl::unexpected(pickle.error());
        part = std::move(pickle->value);
        wanted.merge(pickle->storages);
        if (&part == parts && (!part.as<std::string>() || *part.as<std::string>() != magic))
            return tl::unexpected<std::string>("not a file of torch.save");
    }
    const auto* keys = parts[4].as<PickleSequence>();
    if (!keys) return tl::unexpected<std::string>("no list of storages");
    Storages storages;
    for (const PickleValue& item : keys->items->values) {
        const auto* key = item.as<std::string>();
        const auto storage = key ? wanted.find(*key) : wanted.end();
        if (storage == wanted.end()) return tl::unexpected<std::string>("a storage that no tensor uses");
        const auto type = typeOf(storage->second.type);
        std::uint64_t elements = 0;
        if (!type || file.size() < sizeof elements) return tl::unexpected<std::string>("the values are cut short");
        std::memcpy(&elements, file.data(), sizeof elements);
        file = file.subspan(sizeof elements);
        if (elements > file.size() / c10::elementSize(*type))
            return tl::unexpected<std::string>("the values are cut short");
        const std::size_t size = elements * c10::elementSize(*type);
        storages.emplace(*key, file.first(size));
        file = file.subspan(size);
    }
    return tensorsOf(parts[3], storages);
}

}  // namespace

Parsed<NamedTensors> parseStateDict(Bytes file) {
    const auto startsWith = [&](std::string_view start) {
        return file.size() >= start.size() && std::memcmp(file.data(), start.data(), start.size()) == 0;
    };
    if (startsWith("PK\x03\x04")) return readZip(file);
    if (startsWith("\x80\x02")) return readLegacy(file);
    auto safetensors = parseSafetensors(file);
    if (!safetensors) return tl::unexpected(safetensors.error());
    return std::move(safetensors->tensors);
}

Result<NamedTensors> readStateDict(const std::filesystem::path& path) {
    const auto bytes = readFile(path);
    if (!bytes) return tl::unexpected(bytes.error());
    try {
        auto tensors = parseStateDict(*bytes);
        if (!tensors) return fail(MessageId::WeightsInvalid, {{"path", toUtf8(path)}}, tensors.error());
        return std::move(*tensors);
    } catch (const std::exception& exception) {
        return tl::unexpected(errorFrom(exception, "readStateDict", Device{}));
    }
}

}  // namespace lesion::nn
