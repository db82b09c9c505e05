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

std::string sentence(MessageId id) {
    return std::string(sentenceOf(id));
}

nlohmann::json sentences() {
    return {{"too_small", sentence(MessageId::InputTooSmall)},   {"blurred", sentence(MessageId::InputBlurred)},
            {"too_dark", sentence(MessageId::InputTooDark)},     {"too_bright", sentence(MessageId::InputTooBright)},
            {"not_skin", sentence(MessageId::InputNotSkin)},     {"covered", sentence(MessageId::InputCovered)},
            {"unfamiliar", sentence(MessageId::InputUnfamiliar)}};
}

/// What the page's script reads of the model. `<` as an escape, so that no name can end the script element.
std::string aboutJson(const WebModel& model) {
    const ModelInfo& info = model.info;
    const auto colours = classColours(info.classes);
    nlohmann::json classes = nlohmann::json::array();
    for (std::size_t i = 0; i < info.classes.size(); ++i)
        classes.push_back({{"id", info.classes[i]}, {"title", fullClassName(info.classes[i])}, {"colour", colours[i]}});
    nlohmann::json about = {{"classes", classes},
                            {"preprocessing", toJson(info.preprocessing)},
                            {"sentences", sentences()},
                            {"limits", nullptr}};
    about["preprocessing"]["width"] = info.preprocessing.width;
    about["preprocessing"]["height"] = info.preprocessing.height;
    if (model.references) about["limits"] = nlohmann::json::parse(webLimits(*model.references));
    std::string text = about.dump();
    replaceAll(text, "<", "\\u003c");
    return text;
}

std::string trainedOn(const ModelInfo& info) {
    if (info.dataset.empty()) return info.syntheticData ? "synthetic lesions" : "unknown";
    return info.syntheticData ? info.dataset + " (synthetic lesions)" : info.dataset;
}

std::string cardRows(const WebModel& model) {
    const ModelInfo& info = model.info;
    const auto row = [](const char* name, const std::string& value) {
        return std::string("<tr><th scope=\"row\">") + name + "</th><td>" + escapedHtml(value) + "</td></tr>\n";
    };
    std::string rows = row("Architecture", info.architecture) + row("Trained on", trainedOn(info));
    if (!info.trainedAt.empty()) rows += row("Trained at", info.trainedAt);
    if (info.balancedAccuracy) {
        rows += row("Balanced accuracy", fixedText(*info.balancedAccuracy, 3) +
                                             " on the validation part; always giving one answer reaches " +
                                             fixedText(1.0 / static_cast<double>(info.classes.size()), 3));
    }
    rows += row("Classes", joinedText(info.classes));
    rows += row("Input", std::to_string(info.preprocessing.width) + " x " + std::to_string(info.preprocessing.height) +
                             " pixels; the whole photograph is resized to it");
    rows += row("Probabilities", info.temperature == 1 ? "as the network gives them"
                                                       : "calibrated on the validation part (temperature " +
                                                             fixedText(info.temperature, 3) + ")");
    rows +=
        row("Pictures that are no lesions",
            model.references ? "are checked for size, sharpness, lightness, hair and ruler, colours and energy; the "
                               "desktop program also compares with the training photographs"
                             : "are not recognised: this model has no references");
    rows += row("Not for",
                "diagnosis, treatment or reassurance of anybody. Photographs of other cameras, skin tones and "
                "clinics than those it was trained on may be answered wrongly with high probabilities.");
    return rows;
}

std::string summaryOf(const ModelInfo& info) {
    return info.architecture + ", trained on " + trainedOn(info) + ". A probability for each of " +
           std::to_string(info.classes.size()) + " classes, computed in this browser.";
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
        {"@SUMMARY@", escapedHtml(summaryOf(model.info))},
        {"@CARD@", cardRows(model)},
        {"@VERSION@", programVersion()},
        {"@RUNTIME_VERSION@", parts.version},
        {"@ABOUT@", aboutJson(model)},
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

}  // namespace

Result<WebParts> webParts(std::filesystem::path folder) {
    if (folder.empty()) folder = programFile().parent_path().parent_path() / "share" / "lesionlab" / "web";
    WebParts parts;
    std::string module, pixels, worker;
    const std::pair<const char*, std::string*> texts[] = {{"page.html", &parts.page},
                                                          {"page.css", &parts.style},
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
    const Preprocessing& steps = model.info.preprocessing;
    if (steps.hairRemoval) return fail(MessageId::WebUnsupported, {{"what", "hair removal"}});
    if (steps.colourConstancy) return fail(MessageId::WebUnsupported, {{"what", "colour constancy"}});
    if (model.info.clinical.any()) return fail(MessageId::WebUnsupported, {{"what", "age, sex or site as inputs"}});
    const std::string extension = toUtf8(out.extension());
    const bool single = extension == ".html" || extension == ".htm";
    return single ? writeSinglePage(model, parts, out) : writeFolder(model, parts, out);
}

}  // namespace lesion
