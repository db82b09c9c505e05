#include "core/image/TurnedView.h"

#include <array>

namespace lesion {

cv::Mat turnedView(const cv::Mat& image, int view) {
    cv::Mat turned;
    if (view >= turnedViews / 2) {
        cv::transpose(image, turned);
    } else {
        turned = image;
    }
    if (view % 4 == 0) return turned;
    constexpr std::array<int, 3> flipCodes{-1, 0, 1};  // a half turn, upside down, left for right
    cv::Mat flipped;
    cv::flip(turned, flipped, flipCodes[static_cast<std::size_t>(view % 4 - 1)]);
    return flipped;
}

}  // namespace lesion
