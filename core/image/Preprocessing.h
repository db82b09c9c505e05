#pragma once

#include "core/base/Result.h"
#include "core/image/Resize.h"

#include <array>
#include <nlohmann/json_fwd.hpp>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

namespace lesion {

/// From a decoded image to the network's input: one value, stored in the model file and used by training, evaluation,
/// diagnosis, the command line and every export. Skew between training and use is the field's commonest failure.
///
/// resize the whole frame to width x height (antialiased bilinear, aspect ratio not kept, as the reference does),
/// divide by 255, subtract mean, divide by deviation (per channel, RGB). Before resizing, where they are on: hairs are
/// taken out, then the light's colour.
struct Preprocessing {
    int width = 192;
    int height = 192;
    std::array<float, 3> mean{0.F, 0.F, 0.F};
    std::array<float, 3> deviation{1.F, 1.F, 1.F};
    bool hairRemoval = false;      ///< removeHair() of the decoded frame
    bool colourConstancy = false;  ///< evenColours() of what that gave

    /// Whether the frame is changed before it is resized.
    bool changesFrame() const { return hairRemoval || colourConstancy; }
    /// What decides on the prepared pixels, as text, for caches' keys: the size, and the steps that are on.
    std::string pixelKey() const;
    bool operator==(const Preprocessing&) const = default;

    static Preprocessing unitRange(int size);  ///< 0..1, what the reference's CNN is trained on
    static Preprocessing imageNet(int size);   ///< torchvision's mean and deviation
};

/// The decoded 8-bit RGB frame as the steps before resizing leave it; `rgb` itself where none is on.
cv::Mat prepareFrame(const Preprocessing& preprocessing, const cv::Mat& rgb);

/// What prepareFrame makes of a generated photograph with hairs and a cast, as means over a grid of it: kept in a model
/// file, so that a program whose steps do something else is found out.
std::vector<double> frameFingerprint(const Preprocessing& preprocessing);

/// The network's pixels, still 8-bit RGB: width x height of `preprocessing`. `rgb` is the whole decoded frame. The one
/// way there: whoever resizes by himself leaves steps out. Augmentation works on these.
cv::Mat prepare(const Preprocessing& preprocessing, const cv::Mat& rgb);

/// Pixels to floats: writes 3 x height x width values (channels first) to `planes`, or with `channelsLast` height x
/// width x 3. `prepared` is what prepare() gave. One table look-up a value.
void normalise(const Preprocessing& preprocessing, const cv::Mat& prepared, float* out, bool channelsLast);

/// width, height, resize, mean, deviation; hair_removal and colour_constancy with the name of what is done, only where
/// they are on, so that what older programs wrote reads as off.
nlohmann::json toJson(const Preprocessing& preprocessing);
/// Error: ModelFileInvalid (also for a step that this program does not know).
Result<Preprocessing> preprocessingFromJson(const nlohmann::json& json);

}  // namespace lesion
