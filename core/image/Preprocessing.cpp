#include "core/image/Preprocessing.h"

#include "core/base/MessageIds.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <vector>

namespace lesion {

namespace {

constexpr int precision = 22;  // 32 bits less 8 of a pixel less 2 of head room, as Pillow has it
constexpr auto resizeName = "antialiased-bilinear";

/// For each output position the input positions that count and their fixed-point weights.
struct Weights {
    std::vector<int> first;
    std::vector<int> count;
    std::vector<std::int32_t> values;  ///< `stride` a position
    std::size_t stride = 0;

    const std::int32_t* at(int position) const { return values.data() + static_cast<std::size_t>(position) * stride; }
};

/// A triangle as wide as the reduction, sampled at pixel centres. In double, step by step as Pillow does, because a
/// weight that rounds differently is a pixel that differs.
Weights triangleWeights(int inSize, int outSize) {
    const double scale = static_cast<double>(inSize) / outSize;
    const double support = std::max(scale, 1.0);
    const double slope = 1.0 / support;
    Weights weights;
    weights.stride = static_cast<std::size_t>(std::ceil(support)) * 2 + 1;
    weights.first.resize(static_cast<std::size_t>(outSize));
    weights.count.resize(static_cast<std::size_t>(outSize));
    weights.values.assign(weights.stride * static_cast<std::size_t>(outSize), 0);
    std::vector<double> exact(weights.stride);
    for (int out = 0; out < outSize; ++out) {
        const double centre = (out + 0.5) * scale;
        const int first = std::max(0, static_cast<int>(centre - support + 0.5));
        const int count = std::min(inSize, static_cast<int>(centre + support + 0.5)) - first;
        double sum = 0;
        for (int i = 0; i < count; ++i) {
            const double distance = std::abs((i + first - centre + 0.5) * slope);
            exact[static_cast<std::size_t>(i)] = distance < 1.0 ? 1.0 - distance : 0.0;
            sum += exact[static_cast<std::size_t>(i)];
        }
        auto* values = weights.values.data() + static_cast<std::size_t>(out) * weights.stride;
        for (int i = 0; i < count; ++i)
            values[i] = static_cast<std::int32_t>(0.5 + exact[static_cast<std::size_t>(i)] / sum * (1 << precision));
        weights.first[static_cast<std::size_t>(out)] = first;
        weights.count[static_cast<std::size_t>(out)] = count;
    }
    return weights;
}

// Weights are not negative and sum to 1 but for rounding: only the top can be passed.
std::uint8_t toByte(std::int32_t sum) {
    return static_cast<std::uint8_t>(std::min(sum >> precision, 255));
}

constexpr std::int32_t half = 1 << (precision - 1);

void resizeRow(const std::uint8_t* in, std::uint8_t* out, int outWidth, const Weights& weights) {
    for (int x = 0; x < outWidth; ++x, out += 3) {
        const auto* pixel = in + 3 * weights.first[static_cast<std::size_t>(x)];
        const auto* weight = weights.at(x);
        const int count = weights.count[static_cast<std::size_t>(x)];
        std::int32_t red = half;
        std::int32_t green = half;
        std::int32_t blue = half;
        for (int i = 0; i < count; ++i, pixel += 3) {
            red += pixel[0] * weight[i];
            green += pixel[1] * weight[i];
            blue += pixel[2] * weight[i];
        }
        out[0] = toByte(red);
        out[1] = toByte(green);
        out[2] = toByte(blue);
    }
}

/// Rows `begin` to `end` of the input at the new width.
cv::Mat resizeHorizontally(const cv::Mat& rgb, int width, int begin, int end) {
    const auto weights = triangleWeights(rgb.cols, width);
    cv::Mat out(end - begin, width, CV_8UC3);
    for (int row = begin; row < end; ++row)
        resizeRow(rgb.ptr<std::uint8_t>(row), out.ptr<std::uint8_t>(row - begin), width, weights);
    return out;
}

/// `rgb` begins with input row `begin`.
cv::Mat resizeVertically(const cv::Mat& rgb, const Weights& weights, int begin) {
    const auto height = static_cast<int>(weights.first.size());
    const int values = rgb.cols * 3;
    cv::Mat out(height, rgb.cols, CV_8UC3);
    std::vector<std::int32_t> sums(static_cast<std::size_t>(values));
    for (int y = 0; y < height; ++y) {
        std::fill(sums.begin(), sums.end(), half);
        const int first = weights.first[static_cast<std::size_t>(y)] - begin;
        for (int i = 0; i < weights.count[static_cast<std::size_t>(y)]; ++i) {
            const auto* row = rgb.ptr<std::uint8_t>(first + i);
            const auto weight = weights.at(y)[i];
            for (int x = 0; x < values; ++x) sums[static_cast<std::size_t>(x)] += row[x] * weight;
        }
        auto* to = out.ptr<std::uint8_t>(y);
        for (int x = 0; x < values; ++x) to[x] = toByte(sums[static_cast<std::size_t>(x)]);
    }
    return out;
}

}  // namespace

Preprocessing Preprocessing::unitRange(int size) {
    return Preprocessing{size, size, {0.F, 0.F, 0.F}, {1.F, 1.F, 1.F}};
}

Preprocessing Preprocessing::imageNet(int size) {
    return Preprocessing{size, size, {0.485F, 0.456F, 0.406F}, {0.229F, 0.224F, 0.225F}};
}

cv::Mat resizeAntialiased(const cv::Mat& rgb, cv::Size size) {
    assert(rgb.type() == CV_8UC3 && !rgb.empty() && size.width > 0 && size.height > 0);
    if (rgb.rows == size.height) return rgb.cols == size.width ? rgb : resizeHorizontally(rgb, size.width, 0, rgb.rows);
    const auto vertical = triangleWeights(rgb.rows, size.height);
    if (rgb.cols == size.width) return resizeVertically(rgb, vertical, 0);
    const int begin = vertical.first.front();
    const int end = vertical.first.back() + vertical.count.back();
    return resizeVertically(resizeHorizontally(rgb, size.width, begin, end), vertical, begin);
}

cv::Mat prepare(const Preprocessing& preprocessing, const cv::Mat& rgb) {
    return resizeAntialiased(rgb, cv::Size(preprocessing.width, preprocessing.height));
}

void normalise(const Preprocessing& preprocessing, const cv::Mat& prepared, float* out, bool channelsLast) {
    assert(prepared.type() == CV_8UC3 && prepared.cols == preprocessing.width && prepared.rows == preprocessing.height);
    std::array<std::array<float, 256>, 3> table{};
    for (std::size_t c = 0; c < 3; ++c) {
        for (std::size_t value = 0; value < 256; ++value)
            table[c][value] = (static_cast<float>(value) / 255.F - preprocessing.mean[c]) / preprocessing.deviation[c];
    }
    const auto plane = static_cast<std::size_t>(prepared.rows) * static_cast<std::size_t>(prepared.cols);
    const std::size_t pixelStep = channelsLast ? 3 : 1;
    const std::size_t channelStep = channelsLast ? 1 : plane;
    for (int row = 0; row < prepared.rows; ++row) {
        const auto* from = prepared.ptr<std::uint8_t>(row);
        for (int x = 0; x < prepared.cols; ++x, from += 3, out += pixelStep) {
            out[0] = table[0][from[0]];
            out[channelStep] = table[1][from[1]];
            out[2 * channelStep] = table[2][from[2]];
        }
    }
}

nlohmann::json toJson(const Preprocessing& preprocessing) {
    return {{"width", preprocessing.width},
            {"height", preprocessing.height},
            {"resize", resizeName},
            {"mean", preprocessing.mean},
            {"deviation", preprocessing.deviation}};
}

Result<Preprocessing> preprocessingFromJson(const nlohmann::json& json) {
    try {
        Preprocessing read{json.at("width"), json.at("height"), json.at("mean"), json.at("deviation")};
        const auto sizeFits = [](int size) { return size >= 1 && size <= 8192; };
        const auto finite = [](float value) { return std::isfinite(value); };
        const auto positive = [](float value) { return std::isfinite(value) && value > 0; };
        if (json.at("resize") == resizeName && sizeFits(read.width) && sizeFits(read.height) &&
            std::all_of(read.mean.begin(), read.mean.end(), finite) &&
            std::all_of(read.deviation.begin(), read.deviation.end(), positive))
            return read;
        return fail(MessageId::ModelFileInvalid, {{"path", "preprocessing"}}, json.dump());
    } catch (const nlohmann::json::exception& error) {
        return fail(MessageId::ModelFileInvalid, {{"path", "preprocessing"}}, error.what());
    }
}

}  // namespace lesion
