#pragma once

#include "core/base/Result.h"
#include "core/image/Resize.h"

#include <array>
#include <nlohmann/json_fwd.hpp>
#include <opencv2/core.hpp>

namespace lesion {

/// From a decoded image to the network's input: one value, stored in the model file and used by training, evaluation,
/// diagnosis, the command line and every export. Skew between training and use is the field's commonest failure.
///
/// resize the whole frame to width x height (antialiased bilinear, aspect ratio not kept, as the reference does),
/// divide by 255, subtract mean, divide by deviation (per channel, RGB).
struct Preprocessing {
    int width = 192;
    int height = 192;
    std::array<float, 3> mean{0.F, 0.F, 0.F};
    std::array<float, 3> deviation{1.F, 1.F, 1.F};

    bool operator==(const Preprocessing&) const = default;

    static Preprocessing unitRange(int size);  ///< 0..1, what the reference's CNN is trained on
    static Preprocessing imageNet(int size);   ///< torchvision's mean and deviation
};

/// The network's pixels, still 8-bit RGB: width x height of `preprocessing`. Augmentation works on these.
cv::Mat prepare(const Preprocessing& preprocessing, const cv::Mat& rgb);

/// Pixels to floats: writes 3 x height x width values (channels first) to `planes`, or with `channelsLast` height x
/// width x 3. `prepared` is what prepare() gave. One table look-up a value.
void normalise(const Preprocessing& preprocessing, const cv::Mat& prepared, float* out, bool channelsLast);

nlohmann::json toJson(const Preprocessing& preprocessing);
/// Error: ModelFileInvalid.
Result<Preprocessing> preprocessingFromJson(const nlohmann::json& json);

}  // namespace lesion
