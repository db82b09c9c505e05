#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lesion {

/// A way to ask where in the image a class's score comes from. The first three weigh the network's last maps by the
/// score's gradient there; the score is the logit, before temperature and softmax.
enum class Attribution {
    /// Each map times the mean of its gradient (Selvaraju et al. 2017, equations 1 and 2).
    GradCam,
    /// Each map times the sum of its gradient's positive values, weighed place by place (Chattopadhay et al. 2018,
    /// equations 10 and 19). The paper's factor exp(logit), one for all places of a class, is left out: it would only
    /// make classes incomparable.
    GradCamPlusPlus,
    /// Maps times gradient, place by place (Draelos and Carin 2020): where a linear layer follows the mean it is the
    /// score's exact share of each place.
    HiResCam,
    /// How far the score falls when a grey patch hides the place (Zeiler and Fergus 2014). Needs no gradient and looks
    /// at no map: the check on the others.
    Occlusion,
};

/// grad-cam, grad-cam++, hires-cam, occlusion.
std::string nameOf(Attribution kind);
std::optional<Attribution> attributionFromName(std::string_view name);
const std::vector<Attribution>& attributions();

/// How the grey patch is slid. The image is divided into squares x squares parts; the patch hides patch x patch of them
/// and moves by one (the stride), always inside the frame. A part's value is the mean over the patches that hide it.
struct OcclusionOptions {
    int squares = 12;  ///< at least 1; no more than the image has pixels
    int patch = 3;     ///< 1 ... squares
    int batch = 16;    ///< images at a time: between two batches others get their turn, and a stop is seen
};

/// One map a class, in the classes' order, of the whole frame, as coarse as the method is: 6 x 6 for MobileNetV2 at
/// 192, 14 x 14 for ViT-B/16 at 224, 12 x 12 for occlusion. In units of the logit (Grad-CAM and Grad-CAM++: up to a
/// positive factor).
struct Activation {
    Attribution kind = Attribution::GradCam;
    std::vector<cv::Mat1f> signedMaps;  ///< what speaks against the class is negative
    std::vector<cv::Mat1f> maps;        ///< the same without what is negative, as the papers show it
    std::vector<float> scores;          ///< the logits explained
};

}  // namespace lesion
