#pragma once

#include "core/base/Random.h"

#include <cstdint>
#include <opencv2/core.hpp>
#include <string>

namespace lesion {

/// How far each training image may be changed. Geometry has the meaning of Keras's ImageDataGenerator (Debian's
/// python3-keras-preprocessing is what the tests compare with): one affine map about the centre, bilinear, the nearest
/// edge pixel beyond the frame. Colour changes have torchvision's ColorJitter meaning. All zero and false: none.
struct AugmentationOptions {
    std::string preset = "none";  ///< none, reference, dermoscopy: where the values came from
    double rotation = 0;          ///< degrees, drawn from ±rotation; 180 is any rotation
    double widthShift = 0;        ///< fraction of the width, ±
    double heightShift = 0;
    double shear = 0;  ///< degrees (as Keras 2 has it: 0.2 is practically none), ±
    double zoom = 0;   ///< each axis drawn from 1-zoom … 1+zoom
    double crop = 0;   ///< random crop: keeps a square share of the frame of side 1-crop … 1, anywhere, enlarged back
    bool horizontalFlip = false;
    bool verticalFlip = false;
    double brightness = 0;  ///< factor drawn from 1-b … 1+b
    double contrast = 0;    ///< about the grey mean, as torchvision
    double saturation = 0;
    double hue = 0;  ///< fraction of the colour circle, ±, at most 0.5

    bool operator==(const AugmentationOptions&) const = default;
    bool changesAnything() const;

    static AugmentationOptions none();
    static AugmentationOptions reference();   ///< rotation 20, shifts .2, shear .2, zoom .2, horizontal flip
    static AugmentationOptions dermoscopy();  ///< any rotation, both flips, slight crop, brightness, contrast, colour
};

/// One draw: plain numbers, from which pixels follow without further chance. The same definition serves training and
/// the preview, so what is shown is what trains.
struct AugmentationDraw {
    double theta = 0;  ///< radians
    double tx = 0;     ///< Keras's tx: shift along the height axis, pixels
    double ty = 0;     ///< Keras's ty: shift along the width axis, pixels
    double shear = 0;  ///< radians
    double zx = 1;     ///< Keras's zx: zoom along the height axis
    double zy = 1;
    double cropSide = 1;  ///< share of the frame kept
    double cropX = 0;     ///< where the crop begins, share of the frame
    double cropY = 0;
    bool flipHorizontal = false;
    bool flipVertical = false;
    double brightness = 1;
    double contrast = 1;
    double saturation = 1;
    double hue = 0;

    bool operator==(const AugmentationDraw&) const = default;
};

/// The stream of chance of one image in one epoch, independent of batch order and threads.
Random augmentationRandom(std::uint64_t seed, std::uint64_t epoch, std::uint64_t sample);

AugmentationDraw drawAugmentation(const AugmentationOptions& options, cv::Size size, Random& random);

/// 8-bit RGB in, the same size out. Order: affine map (with the crop folded in), flips, brightness, contrast,
/// saturation, hue.
cv::Mat augment(const AugmentationDraw& draw, const cv::Mat& rgb);

}  // namespace lesion
