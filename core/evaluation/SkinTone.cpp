#include "core/evaluation/SkinTone.h"

#include "core/image/Resize.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace lesion {

namespace {

constexpr int longestSide = 200;
constexpr double leastSkin = 0.02;  ///< of the pixels
constexpr float brightest = 97;     ///< L* of glare
/// Smallest median b*: skin has about 6 to 25, so less is the light's or the camera's violet cast, which would turn any
/// skin into a very light one.
constexpr float leastYellow = 4;

/// CIELAB of a pixel (IEC 61966-2-1 for sRGB, D65 white).
cv::Vec3f toLab(const cv::Vec3b& rgb) {
    static const auto linear = [] {
        std::array<double, 256> table{};
        for (std::size_t i = 0; i < table.size(); ++i) {
            const double value = static_cast<double>(i) / 255;
            table[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        }
        return table;
    }();
    const double r = linear[rgb[0]];
    const double g = linear[rgb[1]];
    const double b = linear[rgb[2]];
    const auto root = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
    const double y = root(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    const double z = root((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
    return {static_cast<float>(116 * y - 16), static_cast<float>(500 * (x - y)), static_cast<float>(200 * (y - z))};
}

struct LabImage {
    cv::Mat1f lightness;
    cv::Mat1f a;
    cv::Mat1f b;
};

LabImage labOf(const cv::Mat& rgb) {
    LabImage lab{cv::Mat1f(rgb.size()), cv::Mat1f(rgb.size()), cv::Mat1f(rgb.size())};
    for (int y = 0; y < rgb.rows; ++y) {
        for (int x = 0; x < rgb.cols; ++x) {
            const cv::Vec3f value = toLab(rgb.at<cv::Vec3b>(y, x));
            lab.lightness(y, x) = value[0];
            lab.a(y, x) = value[1];
            lab.b(y, x) = value[2];
        }
    }
    return lab;
}

/// `share` of the values are below; the values are reordered.
float quantile(std::vector<float>& values, double share) {
    const auto rank = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

float quantileWithin(const cv::Mat1f& image, const cv::Mat1b& mask, double share) {
    std::vector<float> values;
    for (int y = 0; y < image.rows; ++y) {
        for (int x = 0; x < image.cols; ++x) {
            if (mask(y, x) != 0) values.push_back(image(y, x));
        }
    }
    return values.empty() ? 0.F : quantile(values, share);
}

/// What the dermoscope shows: without black corners and frames, that is without dark regions that touch the image's
/// edge along more than a lesion would.
cv::Mat1b fieldOfView(const cv::Mat1f& lightness) {
    const cv::Mat1b everything(lightness.size(), 255);
    const float dark = std::max(8.F, 0.35F * quantileWithin(lightness, everything, 0.75));
    cv::Mat1b black = lightness < dark;
    // A hair is no frame, even where it runs to the edge.
    cv::morphologyEx(black, black, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(7, 7)));
    // From outside, so that all four corners are one region; a dark lesion inside is none of it.
    cv::copyMakeBorder(black, black, 1, 1, 1, 1, cv::BORDER_CONSTANT, cv::Scalar(255));
    cv::floodFill(black, cv::Point(0, 0), cv::Scalar(128));
    cv::Mat1b field = black != 128;
    return field(cv::Rect(1, 1, lightness.cols, lightness.rows)).clone();
}

/// A ring along the field's edge, where skin is to be expected. Where there is a dark surround the light falls off
/// towards it, so the ring begins further inside.
cv::Mat1b ringOf(const cv::Mat1b& field) {
    cv::Mat1b framed;
    cv::copyMakeBorder(field, framed, 1, 1, 1, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
    cv::Mat1f depth;
    cv::distanceTransform(framed, depth, cv::DIST_L2, 5);
    depth = depth(cv::Rect(1, 1, field.cols, field.rows)).clone();
    const float side = static_cast<float>(std::min(field.rows, field.cols));
    const bool surround = cv::countNonZero(field) < 0.98 * static_cast<double>(field.total());
    const float from = side * (surround ? 0.08F : 0.02F);
    const float to = from + side * 0.16F;
    cv::Mat1b ring = (depth > from) & (depth < to);
    return ring;
}

/// Thin dark lines: hair, and the marks of a ruler.
cv::Mat1b thinLines(const cv::Mat1f& lightness) {
    cv::Mat1f closed;
    const int width = std::max(5, lightness.cols / 25) | 1;
    cv::morphologyEx(lightness, closed, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(width, width)));
    cv::Mat1b lines = (closed - lightness) > 6;
    cv::dilate(lines, lines, cv::Mat());
    return lines;
}

/// Lightness between lesion and skin by Otsu's threshold, where the two are clearly apart; 0 otherwise.
float lesionThreshold(const cv::Mat1f& lightness, const cv::Mat1b& field) {
    cv::Mat1b levels;
    lightness.convertTo(levels, CV_8U, 2.55);
    std::vector<uchar> inside;
    for (int y = 0; y < levels.rows; ++y) {
        for (int x = 0; x < levels.cols; ++x) {
            const bool glare = lightness(y, x) >= brightest;
            if (field(y, x) != 0 && !glare) inside.push_back(levels(y, x));
        }
    }
    if (inside.empty()) return 0;
    cv::Mat1b ignored;
    const double otsu = cv::threshold(cv::Mat1b(inside), ignored, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    const auto threshold = static_cast<float>(otsu / 2.55);
    const cv::Scalar below = cv::mean(lightness, field & (lightness <= threshold));
    const cv::Scalar above = cv::mean(lightness, field & (lightness > threshold));
    const auto bright = std::count_if(inside.begin(), inside.end(), [otsu](uchar level) { return level > otsu; });
    // The rims of glare are no skin, and a lesion leaves more than this of it.
    const bool enough = static_cast<double>(bright) > 0.08 * static_cast<double>(inside.size());
    return enough && above[0] - below[0] > 8 ? threshold : 0.F;
}

/// Pixels that may be skin by their colour: no glare, no ink (blue, violet or green), no lesion.
cv::Mat1b skinColoured(const cv::Mat& rgb, const LabImage& lab, float threshold) {
    cv::Mat1b skin = (lab.lightness > threshold) & (lab.lightness < brightest) & (lab.b > 1) & (lab.a > -3);
    for (int y = 0; y < rgb.rows; ++y) {
        for (int x = 0; x < rgb.cols; ++x) {
            const auto& pixel = rgb.at<cv::Vec3b>(y, x);
            if (pixel[0] >= 253 && pixel[1] >= 248) skin(y, x) = 0;  // burnt out: its colour is not known
        }
    }
    return skin;
}

/// Leaves out what is far darker or lighter than most of the ring: a part of the lesion that reaches into it, shadows.
void dropOutliers(cv::Mat1b& skin, const cv::Mat1f& lightness) {
    if (cv::countNonZero(skin) == 0) return;
    const float middle = quantileWithin(lightness, skin, 0.5);
    const float spread = quantileWithin(cv::abs(lightness - middle), skin, 0.5);
    const float reach = std::max(4.F, 3 * 1.4826F * spread);
    skin &= (lightness > middle - reach) & (lightness < middle + reach);
}

/// A pixel on the blue side of grey (b* below 0) is no skin and was left out.
double angleOf(double lightness, double b) {
    return std::atan2(lightness - 50, b) * 180 / std::numbers::pi;
}

SkinTone measure(const LabImage& lab, const cv::Mat1b& skin) {
    std::vector<float> angles;
    for (int y = 0; y < skin.rows; ++y) {
        for (int x = 0; x < skin.cols; ++x) {
            if (skin(y, x) != 0) angles.push_back(static_cast<float>(angleOf(lab.lightness(y, x), lab.b(y, x))));
        }
    }
    SkinTone tone;
    tone.pixels = static_cast<int>(angles.size());
    tone.angle = angleOf(quantileWithin(lab.lightness, skin, 0.5), quantileWithin(lab.b, skin, 0.5));
    tone.spread = quantile(angles, 0.75);
    tone.spread -= quantile(angles, 0.25);
    return tone;
}

}  // namespace

std::optional<SkinTone> estimateSkinTone(const cv::Mat& rgb) {
    if (rgb.empty() || rgb.type() != CV_8UC3) return std::nullopt;
    try {
        const double scale = static_cast<double>(longestSide) / std::max(rgb.cols, rgb.rows);
        const auto sideOf = [scale](int side) { return std::max(1, static_cast<int>(std::lround(side * scale))); };
        const cv::Mat small = scale < 1 ? resizeAntialiased(rgb, {sideOf(rgb.cols), sideOf(rgb.rows)}) : rgb;
        const LabImage lab = labOf(small);
        const cv::Mat1b field = fieldOfView(lab.lightness);
        cv::Mat1b skin =
            ringOf(field) & ~thinLines(lab.lightness) & skinColoured(small, lab, lesionThreshold(lab.lightness, field));
        dropOutliers(skin, lab.lightness);
        if (cv::countNonZero(skin) < leastSkin * static_cast<double>(skin.total())) return std::nullopt;
        if (quantileWithin(lab.b, skin, 0.5) < leastYellow) return std::nullopt;
        return measure(lab, skin);
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

std::string skinToneGroup(double angle) {
    if (angle > 55) return "very light";
    if (angle > 41) return "light";
    if (angle > 28) return "intermediate";
    if (angle > 10) return "tan";
    if (angle > -30) return "brown";
    return "dark";
}

}  // namespace lesion
