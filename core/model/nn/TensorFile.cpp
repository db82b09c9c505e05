#include "core/model/nn/TensorFile.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/nn/Network.h"
#include "core/model/nn/Safetensors.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <nlohmann/json.hpp>

namespace lesion::nn {

namespace {

constexpr std::uint64_t headerLimit = 100'000'000;  // as Hugging Face's reader

struct TypeName {
    const char* name;
    torch::ScalarType type;
};
constexpr std::array typeNames = {TypeName{"F32", torch::kFloat32}, TypeName{"F64", torch::kFloat64},
                                  TypeName{"F16", torch::kFloat16}, TypeName{"BF16", torch::kBFloat16},
                                  TypeName{"I64", torch::kInt64},   TypeName{"I32", torch::kInt32},
                                  TypeName{"I16", torch::kInt16},   TypeName{"I8", torch::kInt8},
                                  TypeName{"U8", torch::kUInt8},    TypeName{"BOOL", torch::kBool}};

const TypeName* findType(const std::string& name) {
    const auto found = std::find_if(typeNames.begin(), typeNames.end(), [&](const auto& t) { return name == t.name; });
    return found == typeNames.end() ? nullptr : &*found;
}

const char* nameOfType(torch::ScalarType type) {
    const auto found = std::find_if(typeNames.begin(), typeNames.end(), [&](const auto& t) { return type == t.type; });
    TORCH_CHECK(found != typeNames.end(), "no safetensors type for ", c10::toString(type));
    return found->name;
}

/// One tensor's entry in the header, checked.
struct Entry {
    std::string name;
    torch::ScalarType type{};
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

/// Bytes that the shape needs, or nothing if it is no shape or would not fit in 63 bits.
std::optional<std::uint64_t> bytesNeeded(const nlohmann::json& shape, torch::ScalarType type,
                                         std::vector<std::int64_t>& sizes) {
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    std::uint64_t bytes = c10::elementSize(type);
    for (const auto& dimension : shape) {
        if (!dimension.is_number_unsigned()) return std::nullopt;
        const auto size = dimension.get<std::uint64_t>();
        if (size > most || (size != 0 && bytes > most / size)) return std::nullopt;
        bytes *= size;
        sizes.push_back(static_cast<std::int64_t>(size));
    }
    return bytes;
}

/// Nothing on success, else what is wrong.
std::string parseEntry(const std::string& name, const nlohmann::json& json, std::uint64_t dataSize, Entry& entry) {
    entry.name = name;
    if (!json.is_object() || !json.contains("dtype") || !json.contains("shape") || !json.contains("data_offsets"))
        return "incomplete entry " + name;
    const auto &dtype = json["dtype"], &shape = json["shape"], &offsets = json["data_offsets"];
    const TypeName* type = dtype.is_string() ? findType(dtype.get<std::string>()) : nullptr;
    if (type == nullptr) return "unknown dtype of " + name;
    entry.type = type->type;
    if (!shape.is_array() || shape.size() > 16) return "bad shape of " + name;
    const auto bytes = bytesNeeded(shape, entry.type, entry.shape);
    if (!bytes) return "bad shape of " + name;
    if (!offsets.is_array() || offsets.size() != 2 || !offsets[0].is_number_unsigned() ||
        !offsets[1].is_number_unsigned())
        return "bad offsets of " + name;
    entry.begin = offsets[0].get<std::uint64_t>();
    entry.end = offsets[1].get<std::uint64_t>();
    if (entry.begin > entry.end || entry.end > dataSize || entry.end - entry.begin != *bytes)
        return "offsets of " + name + " do not fit";
    return {};
}

/// Tensors must follow each other without holes up to the end; a file cut short or with bytes added breaks this.
bool coversExactly(std::vector<Entry>& entries, std::uint64_t dataSize) {
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    std::uint64_t at = 0;
    for (const Entry& entry : entries) {
        if (entry.begin != at) return false;
        at = entry.end;
    }
    return at == dataSize;
}

std::string parseHeader(const nlohmann::json& header, std::uint64_t dataSize, std::vector<Entry>& entries,
                        std::map<std::string, std::string>& metadata) {
    if (!header.is_object()) return "the header is no JSON object";
    for (const auto& [name, value] : header.items()) {
        if (name == "__metadata__") {
            if (!value.is_object()) return "__metadata__ is no object";
            for (const auto& [key, text] : value.items()) {
                if (!text.is_string()) return "__metadata__ holds something else than text";
                metadata[key] = text.get<std::string>();
            }
            continue;
        }
        Entry entry;
        if (std::string problem = parseEntry(name, value, dataSize, entry); !problem.empty()) return problem;
        entries.push_back(std::move(entry));
    }
    return coversExactly(entries, dataSize) ? "" : "the tensors do not fill the file exactly";
}

}  // namespace

tl::expected<TensorFile, std::string> parseSafetensors(std::span<const std::byte> bytes) {
    std::uint64_t headerSize = 0;
    if (bytes.size() < sizeof headerSize) return tl::unexpected<std::string>("too short");
    std::memcpy(&headerSize, bytes.data(), sizeof headerSize);
    if (headerSize > headerLimit || headerSize > bytes.size() - sizeof headerSize)
        return tl::unexpected<std::string>("the header does not fit into the file");
    const auto* text = reinterpret_cast<const char*>(bytes.data()) + sizeof headerSize;
    const auto header = nlohmann::json::parse(text, text + headerSize, nullptr, false);
    const auto data = bytes.subspan(sizeof headerSize + headerSize);

    TensorFile file;
    std::vector<Entry> entries;
    if (std::string problem = parseHeader(header, data.size(), entries, file.metadata); !problem.empty())
        return tl::unexpected(std::move(problem));
    for (const Entry& entry : entries) {
        torch::Tensor tensor = torch::empty(entry.shape, entry.type);
        if (entry.end > entry.begin) std::memcpy(tensor.data_ptr(), &data[entry.begin], entry.end - entry.begin);
        file.tensors.emplace_back(entry.name, std::move(tensor));
    }
    return file;
}

Result<TensorFile> readTensorFile(const std::filesystem::path& path) {
    const auto bytes = readFile(path);
    if (!bytes) return tl::unexpected(bytes.error());
    try {
        auto file = parseSafetensors(*bytes);
        if (!file) return fail(MessageId::ModelFileInvalid, {{"path", toUtf8(path)}}, file.error());
        return std::move(*file);
    } catch (const std::exception& exception) {
        return tl::unexpected(errorFrom(exception, "readTensorFile", Device{}));
    }
}

Result<void> writeTensorFile(const std::filesystem::path& path, const TensorFile& file) {
    try {
        nlohmann::ordered_json header = nlohmann::ordered_json::object();
        if (!file.metadata.empty()) header["__metadata__"] = file.metadata;
        std::vector<torch::Tensor> kept;  // keeps the copies alive until they are written
        std::uint64_t offset = 0;
        for (const auto& [name, tensor] : file.tensors) {
            kept.push_back(tensor.detach().to(torch::kCPU).contiguous());
            const std::uint64_t end = offset + kept.back().nbytes();
            header[name] = {{"dtype", nameOfType(tensor.scalar_type())},
                            {"shape", tensor.sizes().vec()},
                            {"data_offsets", {offset, end}}};
            offset = end;
        }
        std::string text = header.dump();
        text.append((8 - text.size() % 8) % 8, ' ');  // so that the data begin aligned
        const std::uint64_t length = text.size();
        std::vector<std::span<const std::byte>> pieces = {std::as_bytes(std::span(&length, 1)),
                                                          std::as_bytes(std::span(text))};
        for (const torch::Tensor& tensor : kept)
            if (tensor.nbytes() > 0)
                pieces.emplace_back(static_cast<const std::byte*>(tensor.data_ptr()), tensor.nbytes());
        return writeFile(path, pieces);
    } catch (const std::exception& exception) {
        return tl::unexpected(errorFrom(exception, "writeTensorFile", Device{}));
    }
}

}  // namespace lesion::nn
