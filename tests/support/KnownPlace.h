#pragma once

#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

/// How well a map points to a lesion whose place is known: what issue, test and measurement mean by "on the lesion".
namespace lesion::test {

/// The mask (255 on the lesion, size of the photograph) grown by one cell of a map of `grid` cells over the same frame,
/// in all eight directions.
inline cv::Mat1b widenedByOneCell(const cv::Mat1b& mask, cv::Size grid) {
    const auto reach = [](int length, int cells) { return static_cast<int>(std::lround(double(length) / cells)); };
    const cv::Size cell(reach(mask.cols, grid.width), reach(mask.rows, grid.height));
    cv::Mat1b widened;
    cv::dilate(mask, widened, cv::getStructuringElement(cv::MORPH_RECT, {2 * cell.width + 1, 2 * cell.height + 1}));
    return widened;
}

/// The share of the map's sum (the map is nowhere negative) where the mask is set; 0 for an empty map.
inline double massInside(const cv::Mat1f& map, const cv::Mat1b& mask) {
    const double all = cv::sum(map)[0];
    cv::Mat1f inside(map.size(), 0.F);
    map.copyTo(inside, mask);
    return all > 0 ? cv::sum(inside)[0] / all : 0;
}

/// The share of the frame that the mask covers: what a map that points nowhere would reach.
inline double areaOf(const cv::Mat1b& mask) {
    return static_cast<double>(cv::countNonZero(mask)) / static_cast<double>(mask.total());
}

}  // namespace lesion::test
