#include "core/dataset/SyntheticView.h"

#include "core/dataset/SyntheticNoise.h"

#include <opencv2/imgproc.hpp>

namespace lesion::synthetic {
namespace {

constexpr float tau = 6.28318531f;

float between(Random& random, double low, double high) {
    return static_cast<float>(random.uniform(low, high));
}
bool chance(Random& random, double probability) {
    return random.uniform() < probability;
}

cv::Point2f anywhere(Random& random, cv::Size size) {
    const float x = between(random, 0, size.width);
    return {x, between(random, 0, size.height)};
}

/// A bent stroke from `start`: a quadratic Bézier curve.
Hair drawHair(Random& random, cv::Point2f start, float direction, float length, float width) {
    const float bend = between(random, -0.35, 0.35);
    const cv::Point2f way(std::cos(direction), std::sin(direction));
    const cv::Point2f end = start + way * length;
    const cv::Point2f control = (start + end) * 0.5f + cv::Point2f(-way.y, way.x) * (bend * length);
    Hair hair;
    for (int i = 0; i <= 12; ++i) {
        const float t = static_cast<float>(i) / 12;
        hair.points.push_back(start * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + end * (t * t));
    }
    hair.width = width;
    hair.opacity = between(random, 0.45, 0.95);
    return hair;
}

void addHairs(View& view, Random& random, float unit) {
    if (!chance(random, 0.45)) return;
    const int number = 1 + static_cast<int>(random.below(chance(random, 0.25) ? 22 : 9));
    const float mainDirection = between(random, 0, tau);
    const float dark = between(random, 0.05, 0.4);
    view.hairColour = {dark + 0.08f, dark, dark * 0.7f};
    for (int i = 0; i < number; ++i) {
        const cv::Point2f start = anywhere(random, view.size);
        const float direction = mainDirection + between(random, -0.7, 0.7);
        const float length = between(random, 35, 130) * unit;
        const float width = between(random, 0.5, 1.7) * unit;
        view.hairs.push_back(drawHair(random, start, direction, length, width));
    }
}

void addReflections(View& view, Random& random, float unit) {
    if (chance(random, 0.3)) {
        for (int i = 2 + static_cast<int>(random.below(9)); i > 0; --i) {
            const cv::Point2f start = anywhere(random, view.size);
            const float length = between(random, 0.5, 5) * unit;
            const float width = between(random, 0.8, 2.2) * unit;
            const float direction = between(random, 0, tau);
            view.glints.push_back(drawHair(random, start, direction, length, width));
        }
    }
    if (chance(random, 0.1)) {
        for (int i = 1 + static_cast<int>(random.below(5)); i > 0; --i) {
            const cv::Point2f centre = anywhere(random, view.size);
            view.bubbles.push_back({centre, between(random, 2, 9) * unit});
        }
    }
}

void drawLight(View& view, Random& random) {
    const float exposure = between(random, 0.84, 1.08);
    const float warmth = between(random, -0.07, 0.06);  // from the violet of some cameras to the orange of others
    const float tint = between(random, -0.05, 0.03);
    view.light = {exposure * (1 + warmth), exposure * (1 + tint), exposure * (1 - warmth * 1.6f)};
    const float strength = between(random, 0, 0.16);
    const float direction = between(random, 0, tau);
    view.gradient = cv::Point2f(std::cos(direction), std::sin(direction)) * strength;
    view.darkening = chance(random, 0.5) ? between(random, 0.05, 0.4) : 0;
    view.tube = chance(random, 0.16) ? between(random, 0.76, 1.0) : 0;
    view.blur = between(random, 0.35, 1.0);
    view.grain = between(random, 0.8, 3);
    view.seed = static_cast<std::uint32_t>(random.next());
}

/// Gradient, darkened corners and the black around a dermatoscope's field.
float lightAt(const View& view, float x, float y) {
    const float half = 0.5f * std::hypot(static_cast<float>(view.size.width), static_cast<float>(view.size.height));
    const float dx = (x - 0.5f * static_cast<float>(view.size.width)) / half;
    const float dy = (y - 0.5f * static_cast<float>(view.size.height)) / half;
    const float distance = std::sqrt(dx * dx + dy * dy);
    float light = 1 + view.gradient.x * dx + view.gradient.y * dy - view.darkening * distance * distance * distance;
    if (view.tube > 0) light *= 1 - 0.96f * smoothStep(view.tube - 0.03f, view.tube + 0.03f, distance);
    return light;
}

void layOver(cv::Mat_<cv::Vec3f>& light, const std::vector<Hair>& strokes, cv::Vec3f colour) {
    if (strokes.empty()) return;
    cv::Mat1b plane(light.size(), std::uint8_t{0});
    for (const Hair& stroke : strokes) drawCurve(plane, stroke.points, stroke.width, stroke.opacity);
    for (int y = 0; y < light.rows; ++y) {
        const std::uint8_t* const row = plane[y];
        for (int x = 0; x < light.cols; ++x) {
            if (row[x] != 0) light(y, x) += (static_cast<float>(row[x]) / 255) * (colour - light(y, x));
        }
    }
}

/// A gas bubble in the contact gel: a bright rim on one side, a dark one on the other.
void layBubble(cv::Mat_<cv::Vec3f>& light, const Bubble& bubble) {
    const int reach = static_cast<int>(std::ceil(bubble.radius)) + 2;
    const cv::Rect box =
        cv::Rect(cvFloor(bubble.centre.x) - reach, cvFloor(bubble.centre.y) - reach, 2 * reach + 1, 2 * reach + 1) &
        cv::Rect(cv::Point(), light.size());
    for (int y = box.y; y < box.br().y; ++y) {
        for (int x = box.x; x < box.br().x; ++x) {
            const float dx = static_cast<float>(x) - bubble.centre.x, dy = static_cast<float>(y) - bubble.centre.y;
            const float distance = std::sqrt(dx * dx + dy * dy);
            const float rim = 1 - smoothStep(0.3f, 1.6f, std::abs(distance - bubble.radius));
            const float side = (dx + dy) / (1.42f * std::max(1.0f, distance));
            light(y, x) *= 1 - 0.35f * rim * side;
            if (side < -0.5f) light(y, x) += cv::Vec3f::all(0.35f * rim * (-side - 0.5f) * 2);
        }
    }
}

}  // namespace

cv::Point2f View::toLesion(cv::Point2f pixel) const {
    const float scale = 1 / pixelsPerUnit();
    const float x = (pixel.x + 0.5f - 0.5f * static_cast<float>(size.width)) * scale - shift.x;
    const float y = (pixel.y + 0.5f - 0.5f * static_cast<float>(size.height)) * scale - shift.y;
    const float c = std::cos(angle), s = std::sin(angle);
    return {c * x + s * y, c * y - s * x};
}

cv::Point2f View::toImage(cv::Point2f place) const {
    const float c = std::cos(angle), s = std::sin(angle);
    const cv::Point2f turned(c * place.x - s * place.y + shift.x, s * place.x + c * place.y + shift.y);
    return {turned.x * pixelsPerUnit() + 0.5f * static_cast<float>(size.width) - 0.5f,
            turned.y * pixelsPerUnit() + 0.5f * static_cast<float>(size.height) - 0.5f};
}

View drawView(Random& random, int photograph, cv::Size size) {
    View view;
    view.size = size;
    view.angle = between(random, 0, tau);
    const float freedom = photograph == 0 ? 0.6f : 1.0f;
    view.zoom = 1 + freedom * between(random, -0.22, 0.3);
    const float shiftX = freedom * between(random, -20, 20);
    view.shift = {shiftX, freedom * between(random, -13, 13)};
    drawLight(view, random);
    const float unit = static_cast<float>(size.width) / 200;
    addHairs(view, random, unit);
    addReflections(view, random, unit);
    return view;
}

void drawCurve(cv::Mat1b& plane, const std::vector<cv::Point2f>& points, float width, float opacity) {
    constexpr int shift = 4;  // sixteenths of a pixel
    const int thickness = std::max(1, cvRound(width));
    const float thin = std::min(1.0f, width / static_cast<float>(thickness));  // a line below a pixel is paler instead
    std::vector<cv::Point> fixed;
    fixed.reserve(points.size());
    for (const cv::Point2f& p : points) fixed.emplace_back(cvRound(p.x * (1 << shift)), cvRound(p.y * (1 << shift)));
    cv::polylines(plane, fixed, false, cv::Scalar(255.0 * opacity * thin), thickness, cv::LINE_AA, shift);
}

cv::Mat photographed(cv::Mat_<cv::Vec3f> light, const View& view) {
    layOver(light, view.hairs, view.hairColour);
    for (const Bubble& bubble : view.bubbles) layBubble(light, bubble);
    layOver(light, view.glints, {1, 1, 1});
    for (int y = 0; y < light.rows; ++y) {
        for (int x = 0; x < light.cols; ++x) {
            const float here = 255 * lightAt(view, static_cast<float>(x), static_cast<float>(y));
            light(y, x) = light(y, x).mul(view.light * here);
        }
    }
    const double sigma = static_cast<double>(view.blur) * view.size.width / 200;
    cv::GaussianBlur(light, light, {}, sigma);
    cv::Mat_<cv::Vec3b> image(light.size());
    for (int y = 0; y < light.rows; ++y) {
        for (int x = 0; x < light.cols; ++x) {
            const float grain = view.grain * (unitHash(x, y, view.seed) + unitHash(x, y, view.seed + 1) - 1);
            for (int c = 0; c < 3; ++c) image(y, x)[c] = cv::saturate_cast<std::uint8_t>(light(y, x)[c] + grain);
        }
    }
    return image;
}

}  // namespace lesion::synthetic
