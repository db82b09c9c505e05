// The part of the input check that looks at pixels.
#include "core/diagnosis/InputCheck.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace lesion {

namespace {

constexpr int lineWidth = 9;      // pixels of the network's input that a hair is narrower than
constexpr double lineDepth = 20;  // of 255: how much darker than its surroundings a line is
constexpr int scales = 4;         // of contrast, each half as fine as the one before
constexpr double least = 1e-2;    // keeps logarithms of flat pictures finite

cv::Rect middleOf(cv::Size size) {
    return {size.width / 4, size.height / 4, std::max(1, size.width / 2), std::max(1, size.height / 2)};
}

double meanStep(const cv::Mat& values) {
    if (values.cols < 2 || values.rows < 2) return 0;
    const auto along = [&](const cv::Mat& one, const cv::Mat& other) {
        return cv::norm(one, other, cv::NORM_L1) / static_cast<double>(one.total());
    };
    return along(values.colRange(1, values.cols), values.colRange(0, values.cols - 1)) +
           along(values.rowRange(1, values.rows), values.rowRange(0, values.rows - 1));
}

void appendQuantiles(std::vector<float>& out, const cv::Mat& values) {
    std::vector<float> sorted(values.begin<float>(), values.end<float>());
    std::ranges::sort(sorted);
    for (const double share : {0.02, 0.25, 0.5, 0.75, 0.98})
        out.push_back(sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))]);
}

void appendChannel(std::vector<float>& out, const cv::Mat& channel) {
    cv::Scalar mean, deviation;
    cv::meanStdDev(channel, mean, deviation);
    const double middle = cv::mean(channel(middleOf(channel.size())))[0];
    out.push_back(static_cast<float>(mean[0]));
    out.push_back(static_cast<float>(deviation[0]));
    out.push_back(static_cast<float>(mean[0] - middle));
    cv::Mat values = channel;
    for (int scale = 0; scale < scales; ++scale) {
        out.push_back(static_cast<float>(std::log(meanStep(values) + least)));
        cv::Mat smaller;
        cv::resize(values, smaller, {std::max(1, values.cols / 2), std::max(1, values.rows / 2)}, 0, 0, cv::INTER_AREA);
        values = smaller;
        if (scale == 1) appendQuantiles(out, values);  // a quarter of the side: without hairs, and soon sorted
    }
}

double sharpnessOf(const cv::Mat& lightness) {
    cv::Mat second;
    cv::Laplacian(lightness, second, CV_32F);
    cv::Scalar mean, deviation;
    cv::meanStdDev(second, mean, deviation);
    return std::log(deviation[0] * deviation[0] + least);
}

/// Black-hat (what closing fills in) finds what is thin and dark in every direction; a lesion is too large for it.
double coveredBy(const cv::Mat& lightness) {
    cv::Mat lines;
    const auto element = cv::getStructuringElement(cv::MORPH_ELLIPSE, {lineWidth, lineWidth});
    cv::morphologyEx(lightness, lines, cv::MORPH_BLACKHAT, element);
    const cv::Mat middle = lines(middleOf(lines.size()));
    return cv::countNonZero(middle > lineDepth) / static_cast<double>(middle.total());
}

}  // namespace

PictureMeasures measurePicture(const cv::Mat& prepared, cv::Size size) {
    PictureMeasures measures;
    measures.width = size.width;
    measures.height = size.height;
    cv::Mat lightness;
    cv::cvtColor(prepared, lightness, cv::COLOR_RGB2GRAY);
    measures.sharpness = sharpnessOf(lightness);
    measures.lightness = cv::mean(lightness)[0] / 255;
    measures.covered = coveredBy(lightness);
    cv::Mat real, lab;
    prepared.convertTo(real, CV_32F, 1.0 / 255);
    cv::cvtColor(real, lab, cv::COLOR_RGB2Lab);
    std::array<cv::Mat, 3> channels;
    cv::split(lab, channels.data());
    for (const cv::Mat& channel : channels) appendChannel(measures.appearance, channel);
    return measures;
}

}  // namespace lesion
