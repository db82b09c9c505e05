#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/model/Classifier.h"

#include <filesystem>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

namespace lesion {

/// Why a model answered as it did: for every class the part of the photograph that its score comes from. It is kept as
/// coarse as the method gives it, so that the window can draw it at any size, scale and opacity without asking again.
struct Explanation {
    Activation activation;
    std::vector<std::string> classes;  ///< the model's; activation has a map for each
    cv::Rect2d frame{0, 0, 1, 1};      ///< what the maps' cells fill, in widths and heights of the image (mapFrame)
    double milliseconds = 0;
};

/// "Grad-CAM", as papers write it; "Occlusion".
std::string titleOf(Attribution kind);
/// What to explain an architecture with where nobody chose. Grad-CAM weighs whole maps by a mean over places, which is
/// right where the head works on that mean. seed-cnn's flattens the maps instead, so that each place has its own
/// weight: there HiResCAM, which weighs place by place (of the evidence for synthetic lesions it put 44 % on the
/// lesion, Grad-CAM 15 %).
Attribution usualAttribution(const std::string& architecture);

/// Explains an image already prepared (Diagnosis::networkInput). Any thread; a newer request supersedes this one by its
/// `stop`. Errors: those of Classifier::explain.
Result<Explanation> explain(const Classifier& classifier, const cv::Mat& prepared, Attribution kind,
                            const StopToken& stop = {}, const Progress& progress = {});

/// What 1 means on a map that is shown.
enum class MapScale {
    AllClasses,  ///< the largest value of all classes' maps: classes can be compared, one without evidence stays empty
    EachClass,   ///< the largest value of this class's own map: its shape shows, however little evidence there is
};

/// A class's map at the size of the whole photograph (bilinear between the centres of its cells, level outside of
/// them), 0 … 1. All zero where
/// nothing speaks for the class. `classIndex` is one of explanation.classes.
cv::Mat1f mapOfClass(const Explanation& explanation, int classIndex, cv::Size size, MapScale scale);

/// The colour (RGB) of a value 0 … 1: viridis, which is even to the eye, also without red and green, and whose blues
/// and greens skin does not have.
cv::Vec3b mapColour(double value);
/// The map's colours over the photograph (8-bit RGB; upright, whole, same size as the map). A place is covered by
/// opacity (0 … 1) times its value: where nothing speaks for the class the photograph is as it was.
cv::Mat overlay(const cv::Mat& photograph, const cv::Mat1f& map, double opacity);
inline constexpr double usualOpacity = 0.7;

/// "<stem>.<class>.png"; characters that a file system somewhere refuses become "_".
std::string overlayFileName(const std::filesystem::path& image, const std::string& className);
/// What an overlay's file says of itself (as PNG text, in English): program, method, class and scale, and that it is
/// for research. Never the photograph's name.
struct OverlayNote {
    Attribution kind = Attribution::GradCam;
    std::string className;
    MapScale scale = MapScale::AllClasses;
};
/// Writes a PNG. A file of that name is replaced only where it is such an overlay itself. Errors: FileForeign, those of
/// writeFile.
Result<void> writeOverlay(const std::filesystem::path& file, const cv::Mat& rgb, const OverlayNote& note);

}  // namespace lesion
