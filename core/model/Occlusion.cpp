#include "core/model/Occlusion.h"

#include "core/base/MessageIds.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace lesion {

namespace {

const cv::Scalar grey = cv::Scalar::all(128);

/// Where a patch may lie, in squares: from the top left, row by row.
std::vector<cv::Rect> placesOf(const OcclusionOptions& options) {
    std::vector<cv::Rect> places;
    for (int y = 0; y + options.patch <= options.squares; ++y)
        for (int x = 0; x + options.patch <= options.squares; ++x)
            places.emplace_back(x, y, options.patch, options.patch);
    return places;
}

/// Squares in pixels. Their borders are rounded, so that they fill an image of any size.
cv::Rect inPixels(const cv::Rect& place, cv::Size image, int squares) {
    const auto border = [squares](int square, int length) { return (square * length + squares / 2) / squares; };
    const cv::Point first(border(place.x, image.width), border(place.y, image.height));
    const cv::Point last(border(place.x + place.width, image.width), border(place.y + place.height, image.height));
    return {first, last};
}

cv::Mat hidden(const cv::Mat& prepared, const cv::Rect& place, int squares) {
    cv::Mat image = prepared.clone();
    image(inPixels(place, prepared.size(), squares)).setTo(grey);
    return image;
}

/// Of the patches over each square the mean of what they took from the score.
class Falls {
public:
    Falls(std::vector<float> whole, int squares)
        : whole_(std::move(whole)), count_(squares, squares, 0.F), sums_(whole_.size()) {
        for (cv::Mat1f& sum : sums_) sum = cv::Mat1f(squares, squares, 0.F);
    }
    void add(const cv::Rect& place, std::span<const float> scores) {
        count_(place) += 1;
        for (std::size_t k = 0; k < whole_.size(); ++k) sums_[k](place) += whole_[k] - scores[k];
    }
    Activation finish() {
        Activation activation{.kind = Attribution::Occlusion, .signedMaps = {}, .maps = {}, .scores = whole_};
        for (const cv::Mat1f& sum : sums_) {
            activation.signedMaps.emplace_back(sum / count_);
            activation.maps.emplace_back(cv::max(activation.signedMaps.back(), 0.0));
        }
        return activation;
    }

private:
    std::vector<float> whole_;
    cv::Mat1f count_;
    std::vector<cv::Mat1f> sums_;
};

bool fits(const OcclusionOptions& options, cv::Size image) {
    return options.squares >= 1 && options.squares <= std::min(image.width, image.height) && options.patch >= 1 &&
           options.patch <= options.squares && options.batch >= 1;
}

}  // namespace

Result<Activation> occlude(const cv::Mat& prepared, const ScoresOf& scores, const OcclusionOptions& options,
                           const StopToken& stop, const Progress& progress) {
    if (!fits(options, prepared.size()))
        return fail(MessageId::InferenceFailed, {}, "occlusion's squares do not fit the image");
    auto whole = scores(std::span(&prepared, 1));
    if (!whole) return tl::unexpected(std::move(whole.error()));
    const std::size_t classes = whole->size();
    Falls falls(std::move(*whole), options.squares);
    const std::vector<cv::Rect> places = placesOf(options);
    for (std::size_t first = 0; first < places.size();) {
        if (stop.stopRequested()) return fail(MessageId::Stopped);
        const std::size_t end = std::min(places.size(), first + static_cast<std::size_t>(options.batch));
        std::vector<cv::Mat> images;
        for (std::size_t i = first; i < end; ++i) images.push_back(hidden(prepared, places[i], options.squares));
        const auto some = scores(images);
        if (!some) return tl::unexpected(some.error());
        for (std::size_t i = first; i < end; ++i)
            falls.add(places[i], std::span(*some).subspan((i - first) * classes, classes));
        first = end;
        if (progress) progress(static_cast<std::int64_t>(end), static_cast<std::int64_t>(places.size()));
    }
    return falls.finish();
}

}  // namespace lesion
