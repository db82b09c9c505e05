#include "core/exporting/Export.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/exporting/TensorBoard.h"
#include "core/exporting/WebPage.h"

#include <utility>

namespace lesion {

namespace fs = std::filesystem;

namespace {

struct FormatRow {
    ExportFormat format;
    const char* name;
    const char* extension;
};
constexpr FormatRow rows[] = {{ExportFormat::Onnx, "onnx", ".onnx"},
                              {ExportFormat::TorchScript, "torchscript", ".pt"},
                              {ExportFormat::Safetensors, "safetensors", ".safetensors"},
                              {ExportFormat::TensorBoard, "tensorboard", ""},
                              {ExportFormat::Web, "web", ".html"}};

const FormatRow& rowOf(ExportFormat format) {
    return rows[static_cast<std::size_t>(format)];
}

Result<Exported> writeModel(const Result<ExportedModel>& model, ExportFormat format, const fs::path& out) {
    if (!model) return tl::unexpected(model.error());
    if (const auto written = writeFile(out, model->bytes); !written) return tl::unexpected(written.error());
    return Exported{.format = format, .path = out, .bytes = model->bytes.size(), .check = model->check};
}

Result<Exported> copyModelFile(const fs::path& source, const fs::path& out) {
    std::error_code ignored;
    const auto file = fs::is_directory(source, ignored) ? source / "model.safetensors" : source;
    const auto classifier = Classifier::load(file);  // a damaged one is not handed on
    if (!classifier) return tl::unexpected(classifier.error());
    const auto bytes = readFile(file);
    if (!bytes) return tl::unexpected(bytes.error());
    if (const auto written = writeFile(out, *bytes); !written) return tl::unexpected(written.error());
    return Exported{.format = ExportFormat::Safetensors,
                    .path = out,
                    .bytes = bytes->size(),
                    .check = {},
                    .fingerprintDifference = classifier->fingerprintDifference()};
}

Result<Exported> exportEvents(const fs::path& source, const fs::path& out, bool overwrite) {
    std::error_code ignored;
    if (fs::is_regular_file(source, ignored)) return fail(MessageId::ExportNeedsRun, {{"path", toUtf8(source)}});
    const auto run = loadRun(source);
    if (!run) return tl::unexpected(run.error());
    const auto folder = writeRunEvents(*run, out, overwrite);
    if (!folder) return tl::unexpected(folder.error());
    Exported exported{.format = ExportFormat::TensorBoard, .path = *folder, .bytes = 0, .check = {}};
    for (const auto& entry : fs::directory_iterator(*folder, ignored)) exported.bytes += entry.file_size(ignored);
    return exported;
}

/// With the input check where the run has references.
Result<Exported> exportPage(const fs::path& source, const fs::path& out, const StopToken& stop) {
    const auto parts = webParts();
    if (!parts) return tl::unexpected(parts.error());
    auto model = onnxModel(source, stop);
    if (!model) return tl::unexpected(model.error());
    WebModel web{.info = model->info, .references = {}, .onnx = std::move(model->bytes)};
    if (hasReferences(source)) {
        const auto classifier = Classifier::load(source);
        if (!classifier) return tl::unexpected(classifier.error());
        auto references = loadReferences(source, *classifier);
        if (!references) return tl::unexpected(references.error());
        web.references = std::move(*references);
    }
    const auto page = writeWebPage(web, *parts, out);
    if (!page) return tl::unexpected(page.error());
    Exported exported{.format = ExportFormat::Web, .path = *page, .bytes = 0, .check = model->check};
    std::error_code ignored;
    if (fs::is_directory(out, ignored)) {
        for (const auto& entry : fs::directory_iterator(out, ignored)) exported.bytes += entry.file_size(ignored);
    } else {
        exported.bytes = fs::file_size(out, ignored);
    }
    return exported;
}

}  // namespace

const std::vector<ExportFormat>& exportFormats() {
    static const std::vector<ExportFormat> formats = {ExportFormat::Onnx, ExportFormat::TorchScript,
                                                      ExportFormat::Safetensors, ExportFormat::TensorBoard,
                                                      ExportFormat::Web};
    return formats;
}

std::string nameOf(ExportFormat format) {
    return rowOf(format).name;
}

std::string extensionOf(ExportFormat format) {
    return rowOf(format).extension;
}

Result<ExportFormat> exportFormatFromName(std::string_view name) {
    std::string known;
    for (const FormatRow& row : rows) {
        if (name == row.name) return row.format;
        known.append(known.empty() ? "" : ", ").append(row.name);
    }
    return fail(MessageId::ExportFormat, {{"name", std::string(name)}, {"known", known}});
}

Result<Exported> exportModel(const fs::path& source, ExportFormat format, const fs::path& out, bool overwrite,
                             const StopToken& stop) {
    if (format == ExportFormat::TensorBoard) return exportEvents(source, out, overwrite);
    std::error_code ignored;
    if (!overwrite && fs::exists(out, ignored)) return fail(MessageId::ExportExists, {{"path", toUtf8(out)}});
    if (format == ExportFormat::Onnx) return writeModel(onnxModel(source, stop), format, out);
    if (format == ExportFormat::TorchScript) return writeModel(torchScriptModel(source, stop), format, out);
    if (format == ExportFormat::Web) return exportPage(source, out, stop);
    return copyModelFile(source, out);
}

}  // namespace lesion
