#include "core/base/MessageIds.h"
#include "core/dataset/ParallelLoop.h"
#include "core/image/ImageFile.h"
#include "core/reporting/ReportHtml.h"
#include "core/reporting/ReportSections.h"

#include <algorithm>
#include <map>
#include <utility>

// The pixel sizes of the images as they are stored: from the files themselves, because no table of a data set tells.

namespace lesion {

namespace {

using PixelSize = std::pair<int, int>;  ///< width, height; 0, 0: the header does not tell

std::string sizeText(const PixelSize& size) {
    return countText(size.first) + " x " + countText(size.second);
}

std::int64_t pixels(const PixelSize& size) {
    return static_cast<std::int64_t>(size.first) * size.second;
}

/// How many images there are of each size.
Result<std::map<PixelSize, int>> countSizes(const Dataset& dataset, const StopToken& stop) {
    std::vector<PixelSize> sizes(dataset.samples.size());
    const auto look = [&](std::size_t i) {
        if (const auto header = inspectImage(dataset.samples[i].file)) sizes[i] = {header->width, header->height};
    };
    if (!parallelLoop(sizes.size(), look, stop, {})) return fail(MessageId::Stopped);
    std::map<PixelSize, int> counts;
    for (const PixelSize& size : sizes) ++counts[size];
    return counts;
}

}  // namespace

Result<std::string> pixelSizesText(const ReportFacts& facts, const StopToken& stop) {
    const Dataset* dataset = facts.dataset();
    if (!dataset || dataset->samples.empty()) {
        return paragraph("The images' pixel sizes are not known: the data set was not at hand for this report.");
    }
    auto counted = countSizes(*dataset, stop);
    if (!counted) return tl::unexpected(counted.error());
    const int untold = std::exchange((*counted)[PixelSize{}], 0);
    counted->erase(PixelSize{});
    std::string text;
    if (!counted->empty()) {
        const auto smaller = [](const auto& a, const auto& b) { return pixels(a.first) < pixels(b.first); };
        const auto rarer = [](const auto& a, const auto& b) { return a.second < b.second; };
        const auto smallest = std::ranges::min_element(*counted, smaller);
        const auto largest = std::ranges::max_element(*counted, smaller);
        const auto usual = std::ranges::max_element(*counted, rarer);
        HtmlTable table({"Pixel size of the stored images", "Width x height", "Images"});
        table.row().head("Smallest").number(sizeText(smallest->first)).number(smallest->second);
        table.row().head("Largest").number(sizeText(largest->first)).number(largest->second);
        table.row().head("Most common").number(sizeText(usual->first)).number(usual->second);
        table.row().head("Different sizes").number(countText(static_cast<std::int64_t>(counted->size()))).number("");
        text += table.html();
    }
    if (untold > 0) {
        text += paragraph("Of " + countOf(untold, "image", "images") +
                          " the size is not known without decoding them (TIFF, WebP, or files that are gone).");
    }
    return text;
}

}  // namespace lesion
