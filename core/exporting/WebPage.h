#pragma once

#include "core/base/Result.h"
#include "core/diagnosis/References.h"
#include "core/model/Classifier.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace lesion {

/// What a build brings along for web pages (packaging/cmake/WebRuntime.cmake): our own parts as text and where ONNX
/// Runtime Web lies. It stands beside the programs in share/lesionlab/web, because 14 MB of WebAssembly are no source
/// code.
struct WebParts {
    std::string page;                      ///< page.html, with marks like @STYLE@
    std::string style;                     ///< page.css
    std::string script;                    ///< words.js and page.js
    std::string words;                     ///< the page's sentences in every language, JSON
    std::string worker;                    ///< ONNX Runtime Web as a classic script, pixels.js and worker.js
    std::string licence;                   ///< of ONNX Runtime Web
    std::string version;                   ///< likewise
    std::filesystem::path runtime;         ///< the WebAssembly
    std::filesystem::path runtimeGzipped;  ///< the same, compressed
};
/// `folder`: empty for the one that belongs to this program. Error: WebRuntimeMissing.
Result<WebParts> webParts(std::filesystem::path folder = {});

/// A model as a web page that anybody can open: photographs are dropped, pasted, chosen or taken, resized by design's
/// definition and judged in the browser, which sends nothing anywhere. With `references` the page has that part of the
/// input check that needs no features: size, sharpness, lightness, cover, colours and energy.
struct WebModel {
    ModelInfo info;
    std::optional<References> references;
    std::string onnx;  ///< the model in ONNX: uint8 NHWC in, `logits` and `probabilities` out
};
inline constexpr std::uint64_t largestSinglePage = 100'000'000;  ///< bytes of model that one file may hold

/// One HTML file that works from a double click, when `out` ends in .html or .htm; else a folder for a web server, made
/// where it is missing. Gives what to open. Errors: WebUnsupported (preprocessing that the page does not know),
/// WebTooLarge, those of readFile and writeFile.
Result<std::filesystem::path> writeWebPage(const WebModel& model, const WebParts& parts,
                                           const std::filesystem::path& out);

/// The part of the input check that a page has, as its script takes it: InputLimits as JSON and `appearance`
/// {whitening, means}.
std::string webLimits(const References& references);

}  // namespace lesion
