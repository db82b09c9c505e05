#include "core/diagnosis/ViewSpread.h"

#include "core/base/MessageIds.h"
#include "core/image/TurnedView.h"

#include <algorithm>

namespace lesion {

Result<ViewSpread> spreadOverViews(const Classifier& classifier, const cv::Mat& prepared, const StopToken& stop) {
    ViewSpread spread;
    std::vector<double> sums(classifier.info().classes.size(), 0);
    for (; spread.views < turnedViews; ++spread.views) {
        if (stop.stopRequested()) return fail(MessageId::Stopped);
        const cv::Mat view = turnedView(prepared, spread.views);
        const auto row = classifier.classifyPrepared(std::span<const cv::Mat>(&view, 1));
        if (!row) return tl::unexpected(row.error());
        if (spread.views == 0) spread.lowest = spread.highest = *row;
        for (std::size_t k = 0; k < row->size(); ++k) {
            sums[k] += (*row)[k];
            spread.lowest[k] = std::min(spread.lowest[k], (*row)[k]);
            spread.highest[k] = std::max(spread.highest[k], (*row)[k]);
        }
    }
    for (const double sum : sums) spread.mean.push_back(static_cast<float>(sum / spread.views));
    return spread;
}

}  // namespace lesion
