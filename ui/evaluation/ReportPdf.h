#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"

#include <filesystem>
#include <string>

namespace lesion {

/// Prints the page that reportHtml() wrote: A4, numbered pages, charts as vectors and text that can be searched. The
/// page's tags are those that QTextDocument knows; its style sheet is replaced by one for paper, and its charts are
/// drawn by Qt's SVG renderer. Needs a QGuiApplication (for fonts; off-screen will do); may be called in any thread.
/// Progress counts pages. Errors: Stopped and those of writeFile.
Result<void> writeReportPdf(const std::string& html, const std::filesystem::path& file, const StopToken& stop = {},
                            const Progress& progress = {});

}  // namespace lesion
