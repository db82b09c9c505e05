#include "core/image/Preprocessing.h"

#include "core/base/MessageIds.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>

namespace lesion {

namespace {

constexpr auto resizeName = "antialiased-bilinear";

}  // namespace

Preprocessing Preprocessing::unitRange(int size) {
    return Preprocessing{size, size, {0.F, 0.F, 0.F}, {1.F, 1.F, 1.F}};
}

Preprocessing Preprocessing::imageNet(int size) {
    return Preprocessing{size, size, {0.485F, 0.456F, 0.406F}, {0.229F, 0.224F, 0.225F}};
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
