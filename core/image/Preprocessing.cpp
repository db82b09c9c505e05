#include "core/image/Preprocessing.h"

#include "core/base/MessageIds.h"
#include "core/image/ColourConstancy.h"
#include "core/image/HairRemoval.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>

namespace lesion {

namespace {

constexpr auto resizeName = "antialiased-bilinear";

/// A step that is on or off. The number in its value changes with what the step does to pixels.
struct Step {
    const char* key;
    const char* value;
    bool Preprocessing::*on;
};
constexpr std::array<Step, 2> steps{{{"hair_removal", "dullrazor-1", &Preprocessing::hairRemoval},
                                     {"colour_constancy", "shades-of-grey-1", &Preprocessing::colourConstancy}}};

/// False for a value that this program does not know.
bool readSteps(const nlohmann::json& json, Preprocessing& read) {
    for (const Step& step : steps) {
        const auto found = json.find(step.key);
        if (found == json.end()) continue;
        if (*found != step.value) return false;
        read.*step.on = true;
    }
    return true;
}

}  // namespace

Preprocessing Preprocessing::unitRange(int size) {
    return Preprocessing{size, size, {0.F, 0.F, 0.F}, {1.F, 1.F, 1.F}};
}

Preprocessing Preprocessing::imageNet(int size) {
    return Preprocessing{size, size, {0.485F, 0.456F, 0.406F}, {0.229F, 0.224F, 0.225F}};
}

std::string Preprocessing::pixelKey() const {
    auto key = std::to_string(width).append("x").append(std::to_string(height));
    for (const Step& step : steps)
        if (this->*step.on) key.append(" ").append(step.value);
    return key;
}

cv::Mat prepareFrame(const Preprocessing& preprocessing, const cv::Mat& rgb) {
    const cv::Mat bare = preprocessing.hairRemoval ? removeHair(rgb) : rgb;
    return preprocessing.colourConstancy ? evenColours(bare) : bare;
}

std::vector<double> frameFingerprint(const Preprocessing& preprocessing) {
    constexpr int columns = 4, rows = 3, cell = 50;
    cv::Mat frame(rows * cell, columns * cell, CV_8UC3);
    for (int y = 0; y < frame.rows; ++y) {
        for (int x = 0; x < frame.cols; ++x) {
            const bool hair = std::abs(3 * x - y - 90) < 4 || std::abs(y + x / 8 - 95) < 2;
            const int shade = hair ? 120 : x / 8 + y / 6;
            const cv::Vec3i light(220 - shade, 170 - shade, 150 - shade);
            frame.at<cv::Vec3b>(y, x) = {cv::saturate_cast<std::uint8_t>(light[0]),
                                         cv::saturate_cast<std::uint8_t>(light[1]),
                                         cv::saturate_cast<std::uint8_t>(light[2])};
        }
    }
    const cv::Mat made = prepareFrame(preprocessing, frame);
    std::vector<double> means;
    for (int i = 0; i < rows * columns; ++i) {
        const auto mean = cv::mean(made(cv::Rect(i % columns * cell, i / columns * cell, cell, cell)));
        for (int c = 0; c < 3; ++c) means.push_back(mean[c]);
    }
    return means;
}

cv::Mat prepare(const Preprocessing& preprocessing, const cv::Mat& rgb) {
    return resizeAntialiased(prepareFrame(preprocessing, rgb), cv::Size(preprocessing.width, preprocessing.height));
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
    nlohmann::json json = {{"width", preprocessing.width},
                           {"height", preprocessing.height},
                           {"resize", resizeName},
                           {"mean", preprocessing.mean},
                           {"deviation", preprocessing.deviation}};
    for (const Step& step : steps)
        if (preprocessing.*step.on) json[step.key] = step.value;
    return json;
}

Result<Preprocessing> preprocessingFromJson(const nlohmann::json& json) {
    try {
        Preprocessing read{json.at("width"), json.at("height"), json.at("mean"), json.at("deviation")};
        const auto sizeFits = [](int size) { return size >= 1 && size <= 8192; };
        const auto finite = [](float value) { return std::isfinite(value); };
        const auto positive = [](float value) { return std::isfinite(value) && value > 0; };
        if (json.at("resize") == resizeName && readSteps(json, read) && sizeFits(read.width) && sizeFits(read.height) &&
            std::all_of(read.mean.begin(), read.mean.end(), finite) &&
            std::all_of(read.deviation.begin(), read.deviation.end(), positive))
            return read;
        return fail(MessageId::ModelFileInvalid, {{"path", "preprocessing"}}, json.dump());
    } catch (const nlohmann::json::exception& error) {
        return fail(MessageId::ModelFileInvalid, {{"path", "preprocessing"}}, error.what());
    }
}

}  // namespace lesion
