#include "core/model/MapFrame.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lesion {

namespace {

constexpr int cell = 32;  // pixels: five halvings

bool halvesByOddKernels(std::string_view architecture) {
    constexpr std::array<std::string_view, 3> families = {"mobilenet", "resnet", "efficientnet"};
    return std::ranges::any_of(families, [&](std::string_view family) { return architecture.starts_with(family); });
}

}  // namespace

cv::Rect2d mapFrame(const ModelInfo& model, Attribution kind, cv::Size cells) {
    if (kind == Attribution::Occlusion || !halvesByOddKernels(model.architecture)) return {0, 0, 1, 1};
    const double width = model.preprocessing.width, height = model.preprocessing.height;
    const double start = 0.5 - cell / 2.0;  // the first cell's centre is the first pixel's
    return {start / width, start / height, cells.width * cell / width, cells.height * cell / height};
}

}  // namespace lesion
