#pragma once

#include "core/base/Random.h"

#include <cstdint>
#include <opencv2/core.hpp>
#include <vector>

namespace lesion::synthetic {

struct Hair {
    std::vector<cv::Point2f> points;  ///< image pixels
    float width = 1;
    float opacity = 1;
};

struct Bubble {
    cv::Point2f centre;
    float radius = 3;
};

/// One photograph: where the camera stood, its light, and what lay between it and the skin. The lesion's plane has its
/// origin in the lesion's centre and is measured in pixels at 200x150.
struct View {
    cv::Size size;
    float angle = 0;
    float zoom = 1;
    cv::Point2f shift;

    cv::Vec3f light{1, 1, 1};  ///< exposure and white balance, RGB
    cv::Point2f gradient;      ///< relative change of light from the centre to the border
    float darkening = 0;       ///< of the corners
    float tube = 0;            ///< radius of the dermatoscope's round field over half the diagonal; 0: not seen
    float blur = 0.5f;
    float grain = 1;  ///< levels
    std::uint32_t seed = 0;

    cv::Vec3f hairColour;
    std::vector<Hair> hairs;
    std::vector<Hair> glints;  ///< reflections on the gel or the glass, as short white strokes
    std::vector<Bubble> bubbles;

    float pixelsPerUnit() const { return zoom * static_cast<float>(size.width) / 200; }
    cv::Point2f toLesion(cv::Point2f pixel) const;
    cv::Point2f toImage(cv::Point2f place) const;
};

/// The first photograph (0) is nearly centred; the others move about more, as a follow-up does.
View drawView(Random& random, int photograph, cv::Size size);

/// From light (linear in the display's values, RGB, 0 … 1) to the photograph, CV_8UC3 RGB.
cv::Mat photographed(cv::Mat_<cv::Vec3f> light, const View& view);

/// An antialiased line of fractional width into a plane of opacities; the stronger stays where lines cross.
void drawCurve(cv::Mat1b& plane, const std::vector<cv::Point2f>& points, float width, float opacity);

}  // namespace lesion::synthetic
