#include "core/exporting/WebPage.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/base/Platform.h"
#include "core/dataset/Dataset.h"
#include "core/diagnosis/TiedNormal.h"
#include "core/metrics/Curves.h"
#include "core/reporting/ReportHtml.h"
#include "core/reporting/SvgChart.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <regex>
#include <span>
#include <utility>

namespace lesion {

namespace {

constexpr const char* wasmName = "ort-wasm-simd-threaded.wasm";
constexpr const char* modelName = "model.onnx";

void replaceAll(std::string& text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

/// ONNX Runtime Web's module as a script that a worker from a blob can run: its exports become a global, and where it
/// came from is nobody's business.
Result<std::string> asClassicScript(std::string module) {
    replaceAll(module, "import.meta.url", "undefined");
    const auto begin = module.rfind("export{");
    const auto end = begin == std::string::npos ? begin : module.find('}', begin);
    if (end == std::string::npos)
        return fail(MessageId::WebRuntimeMissing, {{"what", "ONNX Runtime Web that it knows"}});
    const std::string list = module.substr(begin + 7, end - begin - 7);
    module.erase(begin);
    static const std::regex entry("([A-Za-z_$][\\w$]*) as ([A-Za-z_$][\\w$]*)");
    std::string global = "self.ort={";
    for (std::sregex_iterator found(list.begin(), list.end(), entry), none; found != none; ++found)
        global += (*found)[2].str() + ":" + (*found)[1].str() + ",";
    return "(function(){'use strict';" + module + global + "};})();\n";
}

/// `<` as an escape, so that no name can end the script element.
std::string inJsonScript(const nlohmann::json& value) {
    std::string text = value.dump();
    replaceAll(text, "<", "\\u003c");
    return text;
}

/// What the page's script reads of the model; it has the sentences in the reader's language itself.
nlohmann::json aboutModel(const WebModel& model, const std::string& runtimeVersion) {
    const ModelInfo& info = model.info;
    const auto colours = classColours(info.classes);
    nlohmann::json classes = nlohmann::json::array();
    for (std::size_t i = 0; i < info.classes.size(); ++i)
        classes.push_back({{"id", info.classes[i]}, {"title", fullClassName(info.classes[i])}, {"colour", colours[i]}});
    nlohmann::json about = {{"classes", classes},
                            {"preprocessing", toJson(info.preprocessing)},
                            {"limits", nullptr},
                            {"version", programVersion()},
                            {"runtime", runtimeVersion}};
    about["preprocessing"]["width"] = info.preprocessing.width;
    about["preprocessing"]["height"] = info.preprocessing.height;
    about["model"] = {{"architecture", info.architecture}, {"dataset", info.dataset},
                      {"synthetic", info.syntheticData},   {"trained_at", info.trainedAt},
                      {"temperature", info.temperature},   {"balanced_accuracy", nullptr}};
    if (info.balancedAccuracy) about["model"]["balanced_accuracy"] = *info.balancedAccuracy;
    if (model.references) about["limits"] = nlohmann::json::parse(webLimits(*model.references));
    return about;
}

std::string asBase64(std::span<const std::byte> bytes) {
    return base64({reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()});
}

/// The text of a script element that must not end early.
std::string inScript(std::string text) {
    replaceAll(text, "</script", "<\\/script");
    return text;
}

/// `runtime` and `model`: attributes and content of their elements.
std::string pageOf(const WebModel& model, const WebParts& parts, const std::string& runtime,
                   const std::string& modelElement, const char* connect) {
    const std::vector<std::pair<std::string_view, std::string>> values{
        {"@CONNECT@", std::string(connect)},
        {"@ARCHITECTURE@", escapedHtml(model.info.architecture)},
        {"@STYLE@", parts.style},
        {"@ABOUT@", inJsonScript(aboutModel(model, parts.version))},
        {"@WORDS@", parts.words},
        {"@WORKER@", inScript("/*\n" + parts.licence + "*/\n" + parts.worker)},
        {"@RUNTIME@", runtime},
        {"@MODEL@", modelElement},
        {"@SCRIPT@", inScript(parts.script)}};
    // Mark by mark from the front: what is put in is not searched again.
    std::string out;
    std::size_t done = 0;
    for (const auto& [mark, value] : values) {
        const auto at = parts.page.find(mark, done);
        if (at == std::string::npos) continue;
        out.append(parts.page, done, at - done).append(value);
        done = at + mark.size();
    }
    return out.append(parts.page, done);
}

std::string embedded(const char* encoding, std::span<const std::byte> bytes) {
    return std::string("data-encoding=\"") + encoding + "\">" + asBase64(bytes);
}

std::string beside(const char* name) {
    return std::string("data-file=\"") + name + "\">";
}

Result<std::filesystem::path> writeSinglePage(const WebModel& model, const WebParts& parts,
                                              const std::filesystem::path& out) {
    if (model.onnx.size() > largestSinglePage) {
        return fail(MessageId::WebTooLarge, {{"size", std::to_string(model.onnx.size() / 1'000'000)},
                                             {"limit", std::to_string(largestSinglePage / 1'000'000)}});
    }
    const auto wasm = readFile(parts.runtimeGzipped);
    if (!wasm) return tl::unexpected(wasm.error());
    const std::string page = pageOf(model, parts, embedded("gzip", *wasm),
                                    embedded("plain", std::as_bytes(std::span(model.onnx))), "'none'");
    if (const auto written = writeFile(out, std::string_view(page)); !written) return tl::unexpected(written.error());
    return out;
}

Result<std::filesystem::path> writeFolder(const WebModel& model, const WebParts& parts,
                                          const std::filesystem::path& out) {
    const auto wasm = readFile(parts.runtime);
    if (!wasm) return tl::unexpected(wasm.error());
    const std::string page = pageOf(model, parts, beside(wasmName), beside(modelName), "'self'");
    const std::filesystem::path index = out / "index.html";
    for (const auto& written :
         {makeFolder(out), writeFile(out / wasmName, std::span<const std::byte>(*wasm)),
          writeFile(out / modelName, std::string_view(model.onnx)), writeFile(index, std::string_view(page))})
        if (!written) return tl::unexpected(written.error());
    return index;
}

/// The page's sentences, {language: words}, from the files named after the languages.
Result<std::string> languagesIn(const std::filesystem::path& folder) {
    nlohmann::json all;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
        const auto text = readText(entry.path());
        if (!text) return tl::unexpected(text.error());
        auto words = nlohmann::json::parse(*text, nullptr, false);
        if (words.is_object()) all[toUtf8(entry.path().stem())] = std::move(words);
    }
    if (!all.contains("en")) return fail(MessageId::WebRuntimeMissing, {{"what", "words/en.json"}}, toUtf8(folder));
    return inJsonScript(all);
}

}  // namespace

Result<WebParts> webParts(std::filesystem::path folder) {
    if (folder.empty()) folder = programFile().parent_path().parent_path() / "share" / "lesionlab" / "web";
    WebParts parts;
    std::string module, words, pixels, worker;
    const std::pair<const char*, std::string*> texts[] = {{"page.html", &parts.page},
                                                          {"page.css", &parts.style},
                                                          {"words.js", &words},
                                                          {"page.js", &parts.script},
                                                          {"ort.wasm.bundle.min.mjs", &module},
                                                          {"pixels.js", &pixels},
                                                          {"worker.js", &worker},
                                                          {"runtime-version.txt", &parts.version},
                                                          {"onnxruntime-license.txt", &parts.licence}};
    for (const auto& [name, text] : texts) {
        auto read = readText(folder / name);
        if (!read) return fail(MessageId::WebRuntimeMissing, {{"what", name}}, toUtf8(folder));
        *text = std::move(*read);
    }
    while (!parts.version.empty() && parts.version.back() <= ' ') parts.version.pop_back();
    auto script = asClassicScript(std::move(module));
    if (!script) return tl::unexpected(script.error());
    parts.worker = *script + pixels + worker;
    parts.script.insert(0, words);
    auto languages = languagesIn(folder / "words");
    if (!languages) return tl::unexpected(languages.error());
    parts.words = std::move(*languages);
    parts.runtime = folder / wasmName;
    parts.runtimeGzipped = folder / (std::string(wasmName) + ".gz");
    return parts;
}

std::string webLimits(const References& references) {
    nlohmann::json limits = toJson(references.limits());
    const TiedNormal& appearance = references.appearance();
    limits["appearance"] = nullptr;
    if (appearance.width > 0) limits["appearance"] = {{"whitening", appearance.whitening}, {"means", appearance.means}};
    return limits.dump();
}

Result<std::filesystem::path> writeWebPage(const WebModel& model, const WebParts& parts,
                                           const std::filesystem::path& out) {
    // Its script resizes and no more: it would answer for other pixels than the model was trained on.
    if (model.info.preprocessing.hairRemoval) return fail(MessageId::WebUnsupported, {{"what", "hair removal"}});
    if (model.info.preprocessing.colourConstancy)
        return fail(MessageId::WebUnsupported, {{"what", "colour constancy"}});
    if (model.info.clinical.any()) return fail(MessageId::WebUnsupported, {{"what", "age, sex or site as inputs"}});
    const std::string extension = toUtf8(out.extension());
    const bool single = extension == ".html" || extension == ".htm";
    return single ? writeSinglePage(model, parts, out) : writeFolder(model, parts, out);
}

}  // namespace lesion
