#include "core/image/HairRemoval.h"

#include "core/image/Resize.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace lesion {

namespace {

/// All lengths are stated for a frame of so many pixels across its shorter side.
constexpr double statedFor = 450;
constexpr int smallestSide = 64;
constexpr int darker = 12;            ///< levels than the closing, to be a candidate (DullRazor's threshold)
constexpr double widest = 15;         ///< what the closing bridges: a hair is thinner
constexpr double shortestSpeck = 24;  ///< dots of globules and pigment nets are shorter
constexpr double straight = 49;       ///< of it a hair is straight somewhere
constexpr double shortestHair = 60;
constexpr double margin = 1.5;  ///< round a hair: its blurred edge is no skin
constexpr int directions = 16;

int rounded(double value) {
    return static_cast<int>(std::lround(value));
}

/// A line of `length` pixels through the middle at `angle`, as a structuring element.
cv::Mat lineElement(double length, double angle) {
    const double reach = (length - 1) / 2, across = std::cos(angle), down = -std::sin(angle);
    const bool flat = std::abs(across) >= std::abs(down);
    const int steps = rounded(reach * std::max(std::abs(across), std::abs(down)));
    const double slope = flat ? down / across : across / down;
    cv::Mat element = cv::Mat::zeros(2 * steps + 1, 2 * steps + 1, CV_8U);
    for (int i = -steps; i <= steps; ++i) {
        const int j = rounded(i * slope);
        element.at<std::uint8_t>(steps + (flat ? j : i), steps + (flat ? i : j)) = 1;
    }
    return element;
}

double oddLength(double stated, double scale, int least) {
    return std::max(least, 2 * rounded((stated - 1) / 2 * scale) + 1);
}

/// Where red and green are both darker than what surrounds them within a hair's width.
cv::Mat darkerThanAround(const cv::Mat& rgb, double scale) {
    const double length = oddLength(widest, scale, 5);
    cv::Mat least;
    for (const int channel : {0, 1}) {
        cv::Mat plane, closed, strongest;
        cv::extractChannel(rgb, plane, channel);
        for (int i = 0; i < 4; ++i) {
            cv::morphologyEx(plane, closed, cv::MORPH_CLOSE, lineElement(length, i * CV_PI / 4));
            strongest = strongest.empty() ? closed.clone() : cv::max(strongest, closed);
        }
        cv::subtract(strongest, plane, closed);
        least = least.empty() ? closed.clone() : cv::min(least, closed);
    }
    return least > darker;
}

/// The connected pieces of `mask` whose frame has a diagonal of at least `length`.
cv::Mat longPieces(const cv::Mat& mask, double length) {
    cv::Mat labels, pieces, centres;
    const int count = cv::connectedComponentsWithStats(mask, labels, pieces, centres, 8, CV_32S);
    std::vector<std::uint8_t> keep(static_cast<std::size_t>(count));
    for (int i = 1; i < count; ++i) {
        const double width = pieces.at<int>(i, cv::CC_STAT_WIDTH), height = pieces.at<int>(i, cv::CC_STAT_HEIGHT);
        keep[static_cast<std::size_t>(i)] = std::hypot(width, height) >= length ? 255 : 0;
    }
    cv::Mat kept(mask.size(), CV_8U);
    for (int y = 0; y < mask.rows; ++y) {
        const int* from = labels.ptr<int>(y);
        auto* to = kept.ptr<std::uint8_t>(y);
        for (int x = 0; x < mask.cols; ++x) to[x] = keep[static_cast<std::size_t>(from[x])];
    }
    return kept;
}

/// What of `candidates` lies on a straight line somewhere and belongs to something as long as a hair.
cv::Mat longAndThin(const cv::Mat& candidates, double scale) {
    cv::Mat thick, opened;
    // A pixel wider, so that a slanting hair holds a straight line.
    cv::dilate(candidates, thick, cv::getStructuringElement(cv::MORPH_CROSS, {3, 3}));
    cv::Mat lines = cv::Mat::zeros(candidates.size(), CV_8U);
    const double length = oddLength(straight, scale, 7);
    for (int i = 0; i < directions; ++i) {
        cv::morphologyEx(thick, opened, cv::MORPH_OPEN, lineElement(length, i * CV_PI / directions));
        lines |= opened;
    }
    return longPieces(lines, shortestHair * scale) & candidates;
}

/// The hairs of a frame that is not larger than lengths are stated for.
cv::Mat hairOf(const cv::Mat& rgb) {
    const double scale = std::min(rgb.rows, rgb.cols) / statedFor;
    const cv::Mat candidates = longPieces(darkerThanAround(rgb, scale), shortestSpeck * scale);
    cv::Mat hair = longAndThin(candidates, scale);
    const int edge = std::max(1, rounded(margin * scale));
    cv::dilate(hair, hair, cv::getStructuringElement(cv::MORPH_RECT, {2 * edge + 1, 2 * edge + 1}));
    return hair;
}

/// The size that hairs of a frame are looked for at.
cv::Size lookedAt(cv::Size frame) {
    const double scale = statedFor / std::min(frame.width, frame.height);
    return scale >= 1 ? frame : cv::Size(rounded(frame.width * scale), rounded(frame.height * scale));
}

cv::Mat enlarged(const cv::Mat& mask, cv::Size size) {
    cv::Mat large;
    cv::resize(mask, large, size, 0, 0, cv::INTER_NEAREST);
    return large;
}

/// Fills one pixel from the nearest others on both sides of it.
class Filling {
public:
    Filling(const cv::Mat& rgb, const cv::Mat& hair) : rgb_(rgb), hair_(hair) {}

    cv::Vec3b at(int x, int y) const {
        static const std::array<cv::Point, 4> ways{cv::Point{1, 0}, {0, 1}, {1, 1}, {1, -1}};
        cv::Vec3b best = rgb_.at<cv::Vec3b>(y, x);
        int nearest = -1;
        for (const cv::Point way : ways) {
            const int before = steps({x, y}, -way), behind = steps({x, y}, way);
            if (before == 0 && behind == 0) continue;
            const bool both = before > 0 && behind > 0;
            // A diagonal step is as long as 1.4 others. One side alone only where nothing else is to be had.
            const int cost = (before + behind) * (way.x != 0 && way.y != 0 ? 14 : 10) + (both ? 0 : oneSided);
            if (nearest >= 0 && cost >= nearest) continue;
            nearest = cost;
            best = between({x, y}, way, before, behind);
        }
        return best;
    }

private:
    static constexpr int oneSided = 1 << 24;

    /// To the first pixel that is no hair; 0: the frame ends before.
    int steps(cv::Point from, cv::Point way) const {
        for (int n = 1;; ++n) {
            from += way;
            if (from.x < 0 || from.y < 0 || from.x >= hair_.cols || from.y >= hair_.rows) return 0;
            if (hair_.at<std::uint8_t>(from) == 0) return n;
        }
    }

    cv::Vec3b between(cv::Point at, cv::Point way, int before, int behind) const {
        if (before == 0) return rgb_.at<cv::Vec3b>(at + way * behind);
        if (behind == 0) return rgb_.at<cv::Vec3b>(at - way * before);
        const auto& first = rgb_.at<cv::Vec3b>(at - way * before);
        const auto& second = rgb_.at<cv::Vec3b>(at + way * behind);
        const int whole = before + behind;
        cv::Vec3b value;
        for (int c = 0; c < 3; ++c)
            value[c] = static_cast<std::uint8_t>((first[c] * behind + second[c] * before + whole / 2) / whole);
        return value;
    }

    const cv::Mat& rgb_;
    const cv::Mat& hair_;
};

}  // namespace

cv::Mat findHair(const cv::Mat& rgb) {
    if (std::min(rgb.rows, rgb.cols) < smallestSide) return cv::Mat::zeros(rgb.size(), CV_8U);
    const cv::Size size = lookedAt(rgb.size());
    return size == rgb.size() ? hairOf(rgb) : enlarged(hairOf(resizeAntialiased(rgb, size)), rgb.size());
}

cv::Mat fillHair(const cv::Mat& rgb, const cv::Mat& hair) {
    cv::Mat filled = rgb.clone();
    const Filling filling(rgb, hair);
    for (int y = 0; y < rgb.rows; ++y) {
        const auto* isHair = hair.ptr<std::uint8_t>(y);
        auto* to = filled.ptr<cv::Vec3b>(y);
        for (int x = 0; x < rgb.cols; ++x)
            if (isHair[x] != 0) to[x] = filling.at(x, y);
    }
    cv::Mat smooth;
    cv::medianBlur(filled, smooth, std::min(rgb.rows, rgb.cols) < statedFor ? 3 : 5);
    smooth.copyTo(filled, hair);
    return filled;
}

double hairShare(const cv::Mat& hair) {
    return hair.empty() ? 0 : static_cast<double>(cv::countNonZero(hair)) / static_cast<double>(hair.total());
}

cv::Mat removeHair(const cv::Mat& rgb) {
    if (std::min(rgb.rows, rgb.cols) < smallestSide) return rgb;
    const cv::Size size = lookedAt(rgb.size());
    const cv::Mat seen = size == rgb.size() ? rgb : resizeAntialiased(rgb, size);
    const cv::Mat hair = hairOf(seen);
    if (cv::countNonZero(hair) == 0) return rgb;
    const cv::Mat filled = fillHair(seen, hair);
    if (size == rgb.size()) return filled;
    // Under a hair there is nothing to be seen anyway: what is filled in may be coarse, and need not take seconds.
    cv::Mat whole = rgb.clone();
    resizeAntialiased(filled, rgb.size()).copyTo(whole, enlarged(hair, rgb.size()));
    return whole;
}

}  // namespace lesion
