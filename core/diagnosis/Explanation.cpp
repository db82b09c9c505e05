#include "core/diagnosis/Explanation.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/diagnosis/PngText.h"
#include "core/model/MapFrame.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace lesion {

namespace {

namespace fs = std::filesystem;

constexpr const char* program = "LesionLab";
constexpr const char* titleKey = "Title";
constexpr const char* title = "Explanation of a classifier's answer";

double largestOf(const cv::Mat1f& map) {
    double largest = 0;
    cv::minMaxLoc(map, nullptr, &largest);
    return largest;
}

/// What 1 stands for; 0 where there is nothing to show.
double unitOf(const Activation& activation, std::size_t classIndex, MapScale scale) {
    if (scale == MapScale::EachClass) return largestOf(activation.maps[classIndex]);
    double largest = 0;
    for (const cv::Mat1f& map : activation.maps) largest = std::max(largest, largestOf(map));
    return largest;
}

/// Two neighbouring cells and how far a pixel is from the first to the second.
struct Between {
    int first = 0, second = 0;
    double share = 0;
    double mix(double a, double b) const { return a + share * (b - a); }
};

/// For each of `pixels` pixels along one side of the image, of which `count` cells fill `length` from `start` on.
std::vector<Between> betweenCells(int pixels, int count, double start, double length) {
    std::vector<Between> all;
    for (int i = 0; i < pixels; ++i) {
        const double place = ((i + 0.5) / pixels - start) / length * count - 0.5;  // a cell's value is its centre's
        const double inside = std::clamp(place, 0.0, count - 1.0);
        const int first = static_cast<int>(inside);
        all.push_back({first, std::min(first + 1, count - 1), inside - first});
    }
    return all;
}

using Palette = std::array<cv::Vec3b, 256>;

const Palette& palette() {
    static const Palette colours = [] {
        cv::Mat1b levels(1, 256);
        for (int i = 0; i < 256; ++i) levels(0, i) = static_cast<uchar>(i);
        cv::Mat3b bgr;
        cv::applyColorMap(levels, bgr, cv::COLORMAP_VIRIDIS);
        Palette rgb;
        for (int i = 0; i < 256; ++i) {
            const cv::Vec3b colour = bgr(0, i);
            rgb[static_cast<std::size_t>(i)] = {colour[2], colour[1], colour[0]};
        }
        return rgb;
    }();
    return colours;
}

std::string describe(const OverlayNote& note) {
    std::string text = titleOf(note.kind) + " of the class ";
    text += note.className;
    text += note.scale == MapScale::AllClasses ? ", scaled by the largest value over all classes"
                                               : ", scaled by its own largest value";
    return text + ". For research and teaching, not a medical device.";
}

/// Whether the file is an overlay that this program wrote.
bool isOverlay(const fs::path& file) {
    const auto bytes = readFile(file);
    return bytes && pngText(*bytes, "Software") == program && pngText(*bytes, titleKey) == title;
}

}  // namespace

std::string titleOf(Attribution kind) {
    switch (kind) {
        case Attribution::GradCam:
            return "Grad-CAM";
        case Attribution::GradCamPlusPlus:
            return "Grad-CAM++";
        case Attribution::HiResCam:
            return "HiResCAM";
        case Attribution::Occlusion:
            break;
    }
    return "Occlusion";
}

Attribution usualAttribution(const std::string& architecture) {
    return architecture == "seed-cnn" ? Attribution::HiResCam : Attribution::GradCam;
}

Result<Explanation> explain(const Classifier& classifier, const cv::Mat& prepared, Attribution kind,
                            const StopToken& stop, const Progress& progress) {
    const auto start = std::chrono::steady_clock::now();
    auto activation = classifier.explain(prepared, kind, stop, progress);
    if (!activation) return tl::unexpected(std::move(activation.error()));
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
    const cv::Rect2d frame = mapFrame(classifier.info(), kind, activation->maps.front().size());
    return Explanation{std::move(*activation), classifier.info().classes, frame, time.count()};
}

cv::Mat1f mapOfClass(const Explanation& explanation, int classIndex, cv::Size size, MapScale scale) {
    const auto k = static_cast<std::size_t>(classIndex);
    const double unit = unitOf(explanation.activation, k, scale);
    if (!(unit > 0)) return cv::Mat1f(size, 0.F);
    const cv::Mat1f& cells = explanation.activation.maps[k];
    const cv::Rect2d& frame = explanation.frame;
    const auto columns = betweenCells(size.width, cells.cols, frame.x, frame.width);
    const auto rows = betweenCells(size.height, cells.rows, frame.y, frame.height);
    cv::Mat1f map(size);
    for (int y = 0; y < size.height; ++y) {
        const Between& row = rows[static_cast<std::size_t>(y)];
        for (int x = 0; x < size.width; ++x) {
            const Between& column = columns[static_cast<std::size_t>(x)];
            const double above = column.mix(cells(row.first, column.first), cells(row.first, column.second));
            const double below = column.mix(cells(row.second, column.first), cells(row.second, column.second));
            map(y, x) = static_cast<float>(row.mix(above, below) / unit);
        }
    }
    return map;
}

cv::Vec3b mapColour(double value) {
    return palette()[static_cast<std::size_t>(std::lround(255 * std::clamp(value, 0.0, 1.0)))];
}

cv::Mat overlay(const cv::Mat& photograph, const cv::Mat1f& map, double opacity) {
    CV_Assert(photograph.type() == CV_8UC3 && photograph.size() == map.size());
    cv::Mat3b covered(photograph.size());
    for (int y = 0; y < map.rows; ++y) {
        const auto* from = photograph.ptr<cv::Vec3b>(y);
        const float* values = map[y];
        auto* to = covered[y];
        for (int x = 0; x < map.cols; ++x) {
            const cv::Vec3b colour = mapColour(values[x]);
            const float share = std::clamp(static_cast<float>(opacity) * values[x], 0.F, 1.F);
            for (int c = 0; c < 3; ++c) {
                const auto below = static_cast<float>(from[x][c]);
                to[x][c] = cv::saturate_cast<uchar>(below + share * (static_cast<float>(colour[c]) - below));
            }
        }
    }
    return covered;
}

std::string overlayFileName(const fs::path& image, const std::string& className) {
    std::string name = toUtf8(image.stem()) + "." + className;
    for (char& letter : name) {
        const bool refused =
            static_cast<unsigned char>(letter) < 0x20 || std::string("<>:\"/\\|?*").find(letter) != std::string::npos;
        if (refused) letter = '_';
    }
    return name + ".png";
}

Result<void> writeOverlay(const fs::path& file, const cv::Mat& rgb, const OverlayNote& note) {
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(file, ignored)) && !isOverlay(file))
        return fail(MessageId::FileForeign, {{"path", toUtf8(file)}});
    std::vector<std::uint8_t> encoded;
    try {
        cv::Mat bgr;
        cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
        cv::imencode(".png", bgr, encoded);
    } catch (const std::exception& exception) {
        return fail(MessageId::FileUnwritable, {{"path", toUtf8(file)}}, exception.what());
    }
    const auto bytes = withPngText(std::as_bytes(std::span(encoded)),
                                   {{"Software", program}, {titleKey, title}, {"Description", describe(note)}});
    return writeFile(file, std::span(bytes));
}

}  // namespace lesion
